//! State between runs, seeds from files, strict mode.

use std::{fs, path::PathBuf};

use provider_sandbox::{Provider, Sandbox};
use serde_json::json;

use crate::wire::{carrierx, control, ecgrid};

/// A folder of its own for one test; removed when the test passes.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sandbox-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("sandbox-state.json")
    }

    async fn start(&self) -> Result<Sandbox, String> {
        let started = Sandbox::builder().state_dir(&self.0).start().await;
        started.map_err(|error| error.to_string())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn state_is_there_in_the_next_run() {
    let folder = Folder::new("next-run");
    let sandbox = folder.start().await.unwrap();
    ecgrid(&sandbox)
        .put(
            "/v2/comms/update",
            json!({ "commId": 5001, "identifier": "KEPT" }),
        )
        .await;
    sandbox
        .set_switch("seveng.idempotency", "enrolled")
        .unwrap();
    sandbox.stop().await.unwrap();

    let sandbox = folder.start().await.unwrap();
    let comm = sandbox.state(Provider::EcGrid).record("comms", 5001);
    assert_eq!(comm.unwrap()["identifier"], "KEPT");
    assert_eq!(
        sandbox.snapshot()["switches"]["seveng.idempotency"],
        "enrolled"
    );
    control(&sandbox).send("POST", "/reset", None).await;
    drop(sandbox);
    let sandbox = folder.start().await.unwrap();
    let comm = sandbox.state(Provider::EcGrid).record("comms", 5001);
    assert_eq!(
        comm.unwrap()["identifier"],
        "MYCOMPANY-AS2",
        "a drop saves too"
    );
    drop(sandbox);
    let left: Vec<_> = fs::read_dir(&folder.0).unwrap().collect();
    assert_eq!(
        left.len(),
        1,
        "no temporary file stays, and no lock: {left:?}"
    );
}

#[tokio::test]
async fn a_second_sandbox_is_kept_out_of_the_folder() {
    let folder = Folder::new("second");
    let first = folder.start().await.unwrap();
    let told = folder.start().await.unwrap_err();
    let expected = format!(
        "the state folder {} is in use (process {}, serving at {}); stop that sandbox or name another folder. \
         If it does not run any more, delete {}",
        folder.0.display(),
        std::process::id(),
        first.address(),
        folder.0.join("sandbox-state.lock").display()
    );
    assert_eq!(told, expected);
    drop(first);
    folder.start().await.unwrap();
}

#[tokio::test]
async fn broken_state_stops_the_start_and_stays() {
    let folder = Folder::new("broken");
    for (content, complaint) in [
        ("{\"version\":1,", "EOF while parsing"),
        ("[]", "it is no JSON object"),
        ("{\"version\":9}", "version must be 1: "),
    ] {
        fs::write(folder.file(), content).unwrap();
        let told = folder.start().await.unwrap_err();
        let begin = format!(
            "the state in {} cannot be used: {complaint}",
            folder.file().display()
        );
        assert!(told.starts_with(&begin), "{told}");
        assert!(
            told.ends_with("; mend the file, or move it away to start afresh"),
            "{told}"
        );
        assert_eq!(fs::read_to_string(folder.file()).unwrap(), content);
    }
}

#[tokio::test]
async fn state_in_a_file_is_no_state_in_a_folder() {
    let file = std::env::temp_dir().join(format!("sandbox-no-folder-{}", std::process::id()));
    std::fs::write(&file, "kept").unwrap();
    let error = Sandbox::builder()
        .state_dir(&file)
        .start()
        .await
        .unwrap_err();
    let complaint = format!(
        "the state cannot be kept in {}: it is not a folder; name one, or a new place for one",
        file.display()
    );
    assert_eq!(error.to_string(), complaint);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
    std::fs::remove_file(&file).unwrap();
}

#[tokio::test]
async fn a_seed_file_that_cannot_be_used_is_named() {
    let folder = Folder::new("seed");
    let file = folder.0.join("seed.json");
    let told = async || {
        let started = Sandbox::builder().seed_file(&file).start().await;
        started.map(drop).map_err(|error| error.to_string())
    };
    let name = file.display();
    let missing = told().await.unwrap_err();
    assert!(
        missing.starts_with(&format!("the seed {name} cannot be used: No such file")),
        "{missing}"
    );
    fs::write(&file, r#"{"ecgrid":{"coms":[]}}"#).unwrap();
    let wrong = told().await.unwrap_err();
    assert!(
        wrong.starts_with(&format!(
            "the seed {name} cannot be used: ecgrid: there is no table \"coms\"; "
        )),
        "{wrong}"
    );
    fs::write(&file, r#"{"ecgrid":{"networks":[{"networkId":977}]}}"#).unwrap();
    assert_eq!(told().await, Ok(()));
}

#[tokio::test]
async fn strict_refuses_members_that_nobody_documented() {
    let strict = Sandbox::builder().strict(true).start().await.unwrap();
    let lenient = Sandbox::start().await.unwrap();
    let body = json!({ "commId": 5001, "identifer": "x" });
    let lenient = ecgrid(&lenient).put("/v2/comms/update", body.clone()).await;
    assert_eq!(lenient.status, 200);
    let refused = ecgrid(&strict).put("/v2/comms/update", body).await;
    assert_eq!(
        (refused.status, &refused.value()["message"]),
        (400, &json!("identifer is not documented."))
    );
    let sid = "1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";
    let open = json!({ "attributes": { "anything": "goes" } });
    let reply = carrierx(&strict)
        .patch(&format!("/endpoints/{sid}"), open)
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text);
}
