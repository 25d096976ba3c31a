//! Files up and down, and lists that are read from a row on.

use carrierx_client::files::FileCreate;
use carrierx_client::{BytesOr, ContainerSid, DrSid, Upload};
use core_http::transport::{MockReply, MockTransport};
use serde_json::json;

use crate::support::over;

fn file() -> MockTransport {
    MockTransport::new().reply(201, json!({"file_sid": "f-1", "name": "hello.wav"}))
}

#[tokio::test]
async fn an_upload_is_a_form_of_metadata_and_data() {
    let transport = file();
    let metadata = FileCreate::default()
        .container_sid(ContainerSid::new("c-1"))
        .name("hello.wav");
    let data = Upload::new("RIFF").with_file_name("hello.wav");
    let stored = over(transport.clone())
        .files()
        .upload(metadata, data)
        .send()
        .await
        .unwrap();
    assert_eq!(stored.name.as_deref(), Some("hello.wav"));
    let [request] = &transport.requests()[..] else {
        panic!("one request is expected");
    };
    let boundary = request
        .header("content-type")
        .and_then(|value| value.strip_prefix("multipart/form-data; boundary="))
        .unwrap();
    assert_eq!(request.query(), "");
    assert_eq!(
        request.text().replace(boundary, "B"),
        "--B\r\nContent-Disposition: form-data; name=\"file_object\"\r\n\
         Content-Type: application/json\r\n\r\n\
         {\"container_sid\":\"c-1\",\"name\":\"hello.wav\"}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"data\"; filename=\"hello.wav\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nRIFF\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn a_raw_upload_is_the_file_alone() {
    let transport = file();
    over(transport.clone())
        .files()
        .upload_raw(&ContainerSid::new("c-1"), "hello there.wav", "RIFF")
        .send()
        .await
        .unwrap();
    let [request] = &transport.requests()[..] else {
        panic!("one request is expected");
    };
    assert_eq!(request.query(), "container_sid=c-1&name=hello%20there.wav");
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(request.text(), "RIFF");
}

#[tokio::test]
async fn speech_is_bytes_or_the_file_that_holds_them() {
    let speak = async |reply: MockReply| {
        let answer = over(MockTransport::new().reply_with(reply))
            .tts()
            .speak("hello")
            .send()
            .await;
        answer.unwrap()
    };
    let audio = MockReply::new(200)
        .header("content-type", "audio/mpeg")
        .body("ID3");
    assert_eq!(speak(audio).await.into_bytes().unwrap(), "ID3");
    let BytesOr::Value(stored) = speak(MockReply::new(200).body(json!({"file_sid": "f-2"}))).await
    else {
        panic!("a record is expected");
    };
    assert_eq!(stored.file_sid.as_str(), "f-2");
}

#[tokio::test]
async fn call_records_are_read_from_the_last_one_on() {
    let page = |items: serde_json::Value| json!({"items": items, "limit": 2, "offset": 0, "has_more": true, "pagination": {}, "total": null});
    let transport = MockTransport::new()
        .reply(200, page(json!([{"dr_sid": "b"}, {"dr_sid": "c"}])))
        .reply(200, page(json!([])));
    let mut pages = over(transport.clone())
        .call_records()
        .list()
        .limit(2)
        .pages_after(&DrSid::new("a"));
    assert_eq!(pages.next_page().await.unwrap().unwrap().items().len(), 2);
    assert!(pages.next_page().await.unwrap().is_none());
    let queries: Vec<String> = transport
        .requests()
        .iter()
        .map(|request| request.query().to_owned())
        .collect();
    assert_eq!(queries, ["limit=2&after=a", "limit=2&after=c"]);
}
