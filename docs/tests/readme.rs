//! The samples of the README, compiled. The test fails when they differ from it.

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
async fn ecgrid() -> Result<(), ecgrid_client::Error> {
    use ecgrid_client::{Client, CommId, EcGridId, MailboxId, Status};

    let ecgrid = Client::from_env()?; // ECGRID_API_KEY, or ECGRID_LOGIN and ECGRID_PASSWORD
    // A PUT that keeps what it does not name: repeated after a failure.
    let comm = ecgrid
        .comms()
        .update(CommId(5001))
        .identifier("MYCOMPANY-AS2-NEW")
        .status(Status::Active)
        .send()
        .await?;
    // A plain POST: never repeated once it may have arrived.
    let id = ecgrid
        .ids()
        .move_trading_partner(EcGridId(123_456), MailboxId(1002))
        .send()
        .await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
async fn seveng() -> Result<(), seveng_client::Error> {
    use seveng_client::{Client, CommunicationId, CommunicationOwner, PersonId};

    let seveng = Client::from_env()?; // SEVENG_USERNAME and SEVENG_PASSWORD, or SEVENG_ACCESS_TOKEN
    let record = seveng
        .communications()
        .get(CommunicationId(12345))
        .send()
        .await?;
    // The whole record goes back; the other five owner fields as null.
    let owner = CommunicationOwner::Person(PersonId(456));
    let moved = seveng
        .communications()
        .replace(record.into_replace().owner(owner))
        .send()
        .await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
async fn carrierx() -> Result<(), carrierx_client::Error> {
    use carrierx_client::{Client, EndpointSid};

    let carrierx = Client::from_env()?; // CARRIERX_TOKEN, or CARRIERX_LOGIN and CARRIERX_PASSWORD
    let sid = EndpointSid::new("1a34c5e9-3a09-4de5-b553-5f6a9ef202ac");
    let endpoint = carrierx
        .endpoints()
        .patch(&sid)
        .name("edge-1")
        .clear_out_sip_password() // null is sent only where you say so
        .send()
        .await?;
    let endpoint = carrierx
        .endpoints()
        .replace(&sid, endpoint.into_replace().capacity(200))
        .send()
        .await?;
    Ok(())
}

const README: &str = include_str!("../../README.md");

/// The README and the manifest of each published crate.
macro_rules! crates {
    ($($name:literal),+) => {
        [$((
            $name,
            include_str!(concat!("../../crates/", $name, "/README.md")),
            include_str!(concat!("../../crates/", $name, "/Cargo.toml")),
        )),+]
    };
}

const CRATES: [(&str, &str, &str); 5] = crates![
    "core-http",
    "ecgrid-client",
    "sevenG-client",
    "carrierx-client",
    "sandbox"
];

/// The names before `=` in the table `[features]`.
fn features(manifest: &str) -> Vec<&str> {
    let (_, table) = manifest.split_once("\n[features]\n").unwrap_or_default();
    let (table, _) = table.split_once("\n[").unwrap_or((table, ""));
    let names = table.lines().filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name).collect()
}

/// The features a README names: in `features = […]`, and alone in code spans of the
/// chapter about them.
fn named_features(readme: &str) -> Vec<&str> {
    let lists = readme.split("features = [").skip(1);
    let lists = lists.filter_map(|rest| rest.split(']').next());
    let listed = lists.flat_map(|list| list.split(',').map(|name| name.trim().trim_matches('"')));
    let (_, chapter) = readme.split_once("\n## Features\n").unwrap_or_default();
    let (chapter, _) = chapter.split_once("\n## ").unwrap_or((chapter, ""));
    let spans = chapter.split('`').skip(1).step_by(2);
    let alone = |it: &&str| it.chars().all(|it| it.is_ascii_lowercase() || it == '-');
    listed.chain(spans.filter(alone)).collect()
}

#[test]
fn features_named_in_a_readme_exist() {
    for (name, readme, manifest) in CRATES {
        let named = named_features(readme);
        assert_eq!(named.is_empty(), name == "sandbox", "{name}: {named:?}");
        for feature in named {
            assert!(
                features(manifest).contains(&feature),
                "{name}/README.md: there is no feature `{feature}`"
            );
        }
    }
}

/// Only rustdoc hides `# …` lines and resolves `[`names`]`; a README is also read on
/// the pages of the registry and of the repository.
#[test]
fn readmes_read_well_where_rustdoc_does_not_render_them() {
    for (name, readme) in CRATES
        .map(|(name, readme, _)| (name, readme))
        .into_iter()
        .chain([("the workspace", README)])
    {
        for block in readme.split("```rust").skip(1) {
            let (block, _) = block.split_once("```").expect("a block ends");
            let hidden = block.lines().find(|line| line.starts_with("# "));
            assert_eq!(hidden, None, "{name}: a line that only rustdoc hides");
        }
        for (at, _) in readme.match_indices("`]") {
            let linked = readme[at..].starts_with("`](");
            assert!(
                linked,
                "{name}: a link that only rustdoc resolves, at byte {at}"
            );
        }
    }
}
const THIS_FILE: &str = include_str!("readme.rs");

#[test]
fn the_samples_of_the_readme_are_these_functions() {
    let samples: Vec<&str> = README
        .split("```rust\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert_eq!(samples.len(), 3, "one sample per provider");
    for sample in samples {
        let body: String = sample
            .lines()
            .map(|line| match line {
                "" => "\n".to_owned(),
                line => format!("    {line}\n"),
            })
            .collect();
        assert!(
            THIS_FILE.contains(&body),
            "copy this sample of the README into docs/tests/readme.rs:\n{sample}"
        );
        assert!(
            sample.lines().count() <= 20,
            "a sample fits on a screen:\n{sample}"
        );
    }
}

#[test]
fn what_the_readme_points_to_is_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let links: Vec<&str> = README
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|link| !link.starts_with("http"))
        .collect();
    assert!(links.len() > 10, "{links:?}");
    for link in links {
        assert!(root.join(link).exists(), "the README points to {link}");
    }
}
