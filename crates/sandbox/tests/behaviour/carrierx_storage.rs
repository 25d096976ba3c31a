//! CarrierX: containers, files, speech.

use provider_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    carrierx_world::{
        CONTAINER, PARTNER, SUB_PARTNER, column, later, missing, refuses, still, text, with_token,
    },
    wire::{Api, Reply},
};

const FILES: &str = "/storage/files";

async fn upload(api: &Api, container: &str, name: &str, data: &[u8]) -> Reply {
    let path = format!("{FILES}?container_sid={container}&name={name}");
    api.send("POST", &path, Some(("application/octet-stream", data)))
        .await
}

/// A successful upload answers 201.
fn created(reply: &Reply) -> Value {
    assert_eq!(reply.status, 201, "{reply:?}");
    reply.value()
}

/// The bytes of a download, as they came.
async fn download(api: &Api, sid: &Value) -> Vec<u8> {
    let reply = api
        .bytes("GET", &format!("{FILES}/{}/data", text(sid)), None)
        .await;
    let start = reply
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap();
    reply[start + 4..].to_vec()
}

async fn container(api: &Api, settings: Value) -> String {
    text(
        &api.post("/storage/containers", settings)
            .await
            .at("/container_sid"),
    )
    .to_owned()
}

async fn world() -> (Sandbox, Api, String) {
    let (sandbox, api) = still().await;
    let container = container(&api, json!({ "name": "scratch" })).await;
    (sandbox, api, container)
}

#[tokio::test]
async fn every_byte_that_was_uploaded_is_downloaded() {
    let (sandbox, api, container) = world().await;
    let data: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let raw = created(&upload(&api, &container, "all.bin", &data).await);
    assert_eq!(
        (&raw["file_bytes"], &raw["content_classification"]),
        (&json!(70_000), &json!("unknown"))
    );
    assert!(download(&api, &raw["file_sid"]).await == data);

    let form = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file_object\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
         --b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"hours.txt\"\r\n\r\nMonday\r\n--\r\nFriday\r\n--b--\r\n",
        json!({ "container_sid": container, "string_key_1": "k" })
    );
    let formed = api
        .send(
            "POST",
            FILES,
            Some(("multipart/form-data; boundary=b", form.as_bytes())),
        )
        .await;
    let formed = created(&formed);
    for (member, value) in [
        ("name", json!("hours.txt")),
        ("mime_type", json!("text/plain")),
        ("string_key_1", json!("k")),
        ("file_bytes", json!(18)),
        ("partner_sid", json!(PARTNER)),
    ] {
        assert_eq!(formed[member], value, "{member}");
    }
    assert_eq!(
        download(&api, &formed["file_sid"]).await,
        b"Monday\r\n--\r\nFriday"
    );
    let path = format!("{FILES}/{}", text(&formed["file_sid"]));
    assert_eq!(
        formed["publish_uri"],
        format!(
            "https://storage.carrierx.com/f/{}",
            text(&formed["file_sid"])
        )
    );

    let accessed = api.get(&path).await.at("/date_last_accessed");
    assert_eq!(accessed, "2026-01-01T00:00:00.000Z");
    for (seconds, date) in [
        (59, "2026-01-01T00:00:00.000Z"),
        (1, "2026-01-01T00:01:00.000Z"),
    ] {
        later(&sandbox, seconds);
        download(&api, &formed["file_sid"]).await;
        assert_eq!(api.get(&path).await.at("/date_last_accessed"), date);
    }
    let reply = api.get(&format!("{path}/data")).await;
    assert_eq!(reply.header("content-type"), Some("text/plain"));
}

#[tokio::test]
async fn an_upload_is_refused_in_words() {
    let (_sandbox, api, container) = world().await;
    refuses(
        &upload(&api, "nowhere", "a", b"x").await,
        "container_sid",
        "cannot find item by sid",
    );
    let nameless = api
        .send("POST", FILES, Some(("application/octet-stream", b"x")))
        .await;
    refuses(&nameless, "container_sid", "this field is required");
    assert_eq!(api.post(FILES, json!({})).await.status, 415);
    let form = |object: &str| {
        format!(
            "--b\r\nContent-Disposition: form-data; name=\"file_object\"\r\n\r\n{object}\r\n--b--\r\n"
        )
    };
    let send = |body: String| {
        let api = api.clone();
        async move {
            api.send(
                "POST",
                FILES,
                Some(("multipart/form-data; boundary=b", body.as_bytes())),
            )
            .await
        }
    };
    refuses(&send(form("{}")).await, "data", "this field is required");
    let broken = send("--b\r\n".to_owned()).await;
    assert_eq!(
        (broken.status, &broken.value()["errors"][0]["message"]),
        (400, &json!("the form ends before its last boundary"))
    );
    let with_data = |object: &str| {
        form(object).replace(
            "--b--",
            "--b\r\nContent-Disposition: form-data; name=data\r\n\r\nx\r\n--b--",
        )
    };
    assert_eq!(
        send(with_data("{")).await.value()["message"],
        "No JSON object could be decoded"
    );
    let item = json!({ "field": null, "message": "must be an object", "reference_sid": null });
    send(with_data("[]")).await.is(
        422,
        &json!({ "message": "object validation error", "errors": [item] }),
    );
    let wrong = send(with_data(
        &json!({ "container_sid": container, "lifecycle_ttl": "soon" }).to_string(),
    ))
    .await;
    assert_eq!(wrong.value()["errors"][0]["field"], "lifecycle_ttl");
}

#[tokio::test]
async fn quotas_and_classes_are_kept() {
    let (_sandbox, api, scratch) = world().await;
    let path = format!("/storage/containers/{scratch}");
    api.patch(
        &path,
        json!({ "quota_bytes": 100, "quota_files": 2, "blocked_classifications": ["executable"] }),
    )
    .await
    .at("");
    let first = created(&upload(&api, &scratch, "a.txt", &[b'x'; 60]).await);
    refuses(
        &upload(&api, &scratch, "b.txt", &[b'x'; 41]).await,
        "container_sid",
        "the file does not fit: quota_bytes is exceeded",
    );
    refuses(
        &upload(&api, &scratch, "b.txt", b"MZ").await,
        "data",
        "the container does not take files of class executable",
    );
    created(&upload(&api, &scratch, "b.txt", &[b'x'; 40]).await);
    refuses(
        &upload(&api, &scratch, "c.txt", b"").await,
        "container_sid",
        "the file does not fit: quota_files is exceeded",
    );
    let full = api.get(&path).await;
    for (member, value) in [
        ("total_bytes", 100),
        ("total_files", 2),
        ("available_bytes_percent", 0),
        ("available_files_percent", 0),
    ] {
        assert_eq!(full.at(&format!("/{member}")), value, "{member}");
    }
    assert_eq!(
        api.delete(&format!("{FILES}/{}", text(&first["file_sid"])))
            .await
            .status,
        204
    );
    assert_eq!(api.get(&path).await.at("/available_bytes_percent"), 60);
    missing(
        &api.get(&format!("{FILES}/{}/data", text(&first["file_sid"])))
            .await,
    );

    let (media, names) = (
        CONTAINER,
        column(&api.get("/storage/containers").await, "name"),
    );
    assert_eq!(names, ["Call recordings", "scratch"]);
    refuses(
        &upload(&api, media, "a.zip", b"PK\x03\x04").await,
        "data",
        "the container does not take files of class archive",
    );
    refuses(
        &api.post("/storage/containers", json!({})).await,
        "partner_sid",
        "an account holds at most 2 containers",
    );
    let sub = with_token(&api, "sandbox-sub-token");
    assert_eq!(
        sub.post("/storage/containers", json!({}))
            .await
            .at("/partner_sid"),
        SUB_PARTNER
    );
    refuses(
        &upload(&sub, media, "a.txt", b"x").await,
        "container_sid",
        "cannot find item by sid",
    );
}

#[tokio::test]
async fn a_new_container_has_a_gigabyte_and_goes_with_its_files() {
    let (_sandbox, api, scratch) = world().await;
    let path = format!("/storage/containers/{scratch}");
    let read = api.get(&path).await;
    assert_eq!(
        (read.at("/quota_bytes"), read.at("/available_bytes_percent")),
        (json!(1_073_741_824), json!(100))
    );
    api.json("PUT", &path, &read.text)
        .await
        .is(200, &read.value());
    refuses(
        &api.patch(&path, json!({ "total_bytes": 5 })).await,
        "total_bytes",
        "this field cannot be changed",
    );
    refuses(
        &api.patch(&path, json!({ "quota_files": -1 })).await,
        "quota_files",
        "must not be negative",
    );
    let file = created(&upload(&api, &scratch, "a.txt", b"x").await);
    let moved = api
        .patch(
            &format!("{FILES}/{}", text(&file["file_sid"])),
            json!({ "container_sid": CONTAINER }),
        )
        .await;
    assert_eq!(moved.at("/container_sid"), CONTAINER);
    assert_eq!(api.get(&path).await.at("/total_files"), 0);
    assert_eq!(
        api.delete(&format!("/storage/containers/{CONTAINER}"))
            .await
            .status,
        204
    );
    missing(
        &api.get(&format!("{FILES}/{}", text(&file["file_sid"])))
            .await,
    );
    assert_eq!(api.get(FILES).await.at("/total"), 0);
}

#[tokio::test]
async fn files_take_the_defaults_of_their_container_and_end_with_their_lifetime() {
    let (sandbox, api, scratch) = world().await;
    let settings = json!({
        "default_file_lifecycle_action": "delete", "default_file_lifecycle_ttl": 60, "default_file_publish": "none",
        "unique": true,
    });
    api.patch(&format!("/storage/containers/{scratch}"), settings)
        .await
        .at("");
    let brief = created(&upload(&api, &scratch, "a.txt", b"x").await);
    assert_eq!(
        (&brief["lifecycle_ttl"], &brief["publish_uri"]),
        (&json!(60), &json!(null))
    );
    refuses(
        &upload(&api, &scratch, "a.txt", b"y").await,
        "name",
        "this name already exists in the container",
    );
    let kept = created(&upload(&api, &scratch, "b.txt", b"x").await);
    let kept = format!("{FILES}/{}", text(&kept["file_sid"]));
    let published = api
        .patch(
            &kept,
            json!({ "lifecycle_ttl": -1, "publish": "file_access_name" }),
        )
        .await;
    let address = format!(
        "https://storage.carrierx.com/f/{}",
        text(&published.at("/file_access_name"))
    );
    assert_eq!(published.at("/publish_uri"), address);
    later(&sandbox, 60);
    missing(
        &api.get(&format!("{FILES}/{}", text(&brief["file_sid"])))
            .await,
    );
    assert_eq!(api.get(&kept).await.status, 200);
}

#[tokio::test]
async fn a_wanted_format_comes_after_a_while() {
    let (sandbox, api, scratch) = world().await;
    let file = created(&upload(&api, &scratch, "a.wav", b"RIFF").await);
    let path = format!("{FILES}/{}", text(&file["file_sid"]));
    assert_eq!(
        (&file["type"], &file["content_transcoding_progress"]),
        (&json!("audio"), &json!(null))
    );
    let wanted = api
        .patch(
            &path,
            json!({ "desired_format": "mp3", "desired_bitrate": 64 }),
        )
        .await;
    assert_eq!(
        (
            wanted.at("/content_transcoding_progress"),
            wanted.at("/content_format")
        ),
        (json!(0), json!("wav"))
    );
    later(&sandbox, 5);
    let done = api.get(&path).await;
    assert_eq!(
        (
            done.at("/content_transcoding_progress"),
            done.at("/content_format")
        ),
        (json!(100), json!("mp3"))
    );
    let refused = api.patch(&path, json!({ "desired_bitrate": 63 })).await;
    assert_eq!(
        (refused.status, &refused.value()["errors"][0]["field"]),
        (422, &json!("desired_bitrate"))
    );
}

#[tokio::test]
async fn speech_is_audio_or_a_file() {
    let (_sandbox, api) = still().await;
    let speech = json!({ "text": "Thank you for calling.", "voice_sid": "Polly.Joanna" });
    let reply = api.post("/tts/texts", speech.clone()).await;
    assert_eq!(reply.header("content-type"), Some("audio/mpeg"));
    let bytes = api
        .bytes(
            "POST",
            "/tts/texts",
            Some(("application/json", speech.to_string().as_bytes())),
        )
        .await;
    let start = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap()
        + 4;
    let audio = &bytes[start..];
    // 22 characters at 16 in a second are 39 frames of 36 milliseconds, each of 36 bytes.
    assert_eq!(audio.len(), 39 * 36);
    assert!(
        audio
            .chunks(36)
            .all(|frame| frame[..4] == [0xff, 0xf3, 0x18, 0xc4])
    );

    let stored = api
        .post(
            &format!("/tts/texts?response_format=file&response_container_sid={CONTAINER}"),
            speech,
        )
        .await;
    assert_eq!(stored.at("/content_duration"), 1.404);
    assert!(download(&api, &stored.at("/file_sid")).await == audio);
    for (body, field, message) in [
        (json!({ "text": " " }), "text", "this field is required"),
        (
            json!({ "text": "x", "voice_sid": "Polly.Nobody" }),
            "voice_sid",
            "cannot find item by sid",
        ),
        (
            json!({ "text": "x", "format": "ogg" }),
            "format",
            "the sandbox speaks mp3 only",
        ),
    ] {
        refuses(&api.post("/tts/texts", body).await, field, message);
    }
}
