//! Requests that no client should send: each is answered or cut off, and the sandbox serves on.

mod half;
mod malformed;

use provider_sandbox::Sandbox;
use serde_json::json;

use crate::wire::{Api, Reply, carrierx, control, ecgrid, raw, seveng};

async fn still_serves(sandbox: &Sandbox) {
    assert_eq!(
        ecgrid(sandbox)
            .get("/v2/comms/5001")
            .await
            .at("/data/commId"),
        5001
    );
}

#[tokio::test]
async fn bodies_that_are_no_sensible_json_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let deep = format!(
        "{{\"name\":{}1{}}}",
        "[".repeat(500_000),
        "]".repeat(500_000)
    );
    let nested_values = format!(
        "{{\"attributes\":{}{{}}{}}}",
        "{\"a\":".repeat(100),
        "}".repeat(100)
    );
    let members = format!(
        "{{{}}}",
        (0..100_000)
            .map(|n| format!("\"m{n}\":0"))
            .collect::<Vec<_>>()
            .join(",")
    );
    let bodies: [&[u8]; 9] = [
        b"",
        b"nonsense",
        b"{\"name\":\"\xff\xfe\"}",
        b"{\"name\":\"\\ud800\"}",
        b"\xef\xbb\xbf{}",
        b"{\"name\":01}",
        deep.as_bytes(),
        nested_values.as_bytes(),
        members.as_bytes(),
    ];
    for body in bodies {
        let shown = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
        let body = Some(("application/json", body));
        let reply = ecgrid(&sandbox).send("PUT", "/v2/comms/update", body).await;
        assert_eq!(
            (reply.status, reply.value()["errorCode"].clone()),
            (400, "InvalidParameter".into()),
            "{shown}"
        );
        let reply = seveng(&sandbox).send("PUT", "/communication", body).await;
        assert_eq!(
            (reply.status, reply.value()["result"].clone()),
            (400, false.into()),
            "{shown}"
        );
        let reply = carrierx(&sandbox).send("PATCH", "/endpoints/x", body).await;
        assert_eq!(
            (reply.status, reply.value()["message"].clone()),
            (400, "No JSON object could be decoded".into()),
            "{shown}"
        );
    }
    still_serves(&sandbox).await;
}

#[tokio::test]
async fn numbers_of_any_size_are_refused_by_name() {
    let sandbox = Sandbox::start().await.unwrap();
    for (number, message) in [
        ("1e400", "commId must be at most 9223372036854775807."),
        ("-1e400", "commId must be at least -9223372036854775808."),
        (
            "9223372036854775808",
            "commId must be at most 9223372036854775807.",
        ),
        ("1.5", "commId must be an integer."),
        (
            &"9".repeat(10_000),
            "commId must be at most 9223372036854775807.",
        ),
    ] {
        let reply = ecgrid(&sandbox)
            .json(
                "PUT",
                "/v2/comms/update",
                &format!("{{\"commId\":{number}}}"),
            )
            .await;
        assert_eq!(
            (reply.status, reply.value()["message"].clone()),
            (400, message.into())
        );
    }
    for id in ["99999999999999999999", "-1", "1e3", "%00", "0x10"] {
        let reply = ecgrid(&sandbox).get(&format!("/v2/comms/{id}")).await;
        assert!([400, 404].contains(&reply.status), "{id}: {reply:?}");
    }
}

#[tokio::test]
async fn odd_addresses_change_nothing_but_the_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = carrierx(&sandbox);
    let long = "a".repeat(20_000);
    for path in [
        "/endpoints/..%2Fpartners",
        "/endpoints/../endpoints",
        "/endpoints/%2e%2e",
        "/endpoints/%ff%fe",
        "/endpoints/%",
        "/endpoints/%zz",
        "/endpoints//",
        "/endpoints/a;b=c",
        "//endpoints",
        &format!("/endpoints/{long}"),
        &format!("/{}", "a/".repeat(5_000)),
    ] {
        let reply = api.get(path).await;
        assert_eq!(reply.status, 404, "{path}");
    }
    let filter = format!("/endpoints?filter={}", "name+eq+x+and+".repeat(1_000));
    assert_eq!(api.get(&filter).await.status, 400);
    let path = format!("/endpoints/{}", "a".repeat(70_000));
    let reply = Reply::parse(&api.bytes("GET", &path, None).await).unwrap();
    assert!([414, 431].contains(&reply.status), "{}", reply.status);
    still_serves(&sandbox).await;
}

#[tokio::test]
async fn heads_that_are_too_large_are_refused_in_the_providers_words() {
    let sandbox = Sandbox::start().await.unwrap();
    let long = format!("?note={}", "a".repeat(40_000));
    let many = |mut api: Api| {
        for number in 0..200 {
            api = api.with(&format!("x-{number}"), "y");
        }
        api
    };
    let wide = "w".repeat(40_000);
    let edi = |reply: Reply, told: &str| {
        let body = reply.value();
        assert_eq!(body["errorCode"], "InvalidParameter");
        let message = body["message"].as_str().unwrap();
        assert!(message.starts_with(told), "{message}");
        reply.status
    };
    let version = "/v2/auth/version";
    let refused = ecgrid(&sandbox).get(&format!("{version}{long}")).await;
    assert_eq!(edi(refused, "The address has 400"), 414);
    let refused = many(ecgrid(&sandbox)).get(version).await;
    assert_eq!(edi(refused, "There are 20"), 431);
    let refused = ecgrid(&sandbox).with("x-wide", &wide).get(version).await;
    assert_eq!(edi(refused, "The headers have 40"), 431);

    let refused = many(seveng(&sandbox)).get("/communication").await;
    assert_eq!(
        (refused.status, refused.value()["result"].clone()),
        (431, false.into())
    );
    let refused = carrierx(&sandbox).get(&format!("/endpoints{long}")).await;
    assert_eq!(
        (refused.status, refused.value()["message"].clone()),
        (414, "URI Too Long".into())
    );
    let refused = many(control(&sandbox)).get("/journal").await;
    assert_eq!(refused.status, 431);

    let journal = sandbox.journal().entries();
    let statuses: Vec<_> = journal.iter().filter_map(|entry| entry.status()).collect();
    assert_eq!(statuses, [414, 431, 431, 431, 414]);
    still_serves(&sandbox).await;
}

#[tokio::test]
async fn what_is_not_http_is_cut_off() {
    let sandbox = Sandbox::start().await.unwrap();
    let many_headers: String = (0..5_000).map(|n| format!("x-{n}: y\r\n")).collect();
    let requests: [Vec<u8>; 8] = [
        b"\x16\x03\x01\x02\x00\x01\x00".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"\0\0\0\0\r\n\r\n".to_vec(),
        format!("GET /ecgrid/v2/auth/version HTTP/1.1\r\n{many_headers}\r\n").into_bytes(),
        b"POST /ecgrid/v2/ids HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n".to_vec(),
        b"POST /ecgrid/v2/ids HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx".to_vec(),
        b"GET /ecgrid/v2/auth/version HTTP/1.1\r\nHost: \xff\r\nConnection: close\r\n\r\n".to_vec(),
    ];
    for request in requests {
        let shown = String::from_utf8_lossy(&request[..request.len().min(60)]).into_owned();
        let reply = raw(sandbox.address(), &request).await;
        let status = Reply::parse(&reply).map(|reply| reply.status);
        assert!(
            matches!(status, None | Some(200 | 400 | 401 | 421 | 431 | 505)),
            "{shown}: {status:?}"
        );
        still_serves(&sandbox).await;
    }
}

/// Good requests with bytes turned over: whatever comes, it is an answer or a closed connection,
/// and never the sandbox's own fault (5xx).
#[tokio::test]
async fn mutated_requests_never_break_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = json!({ "communicationID": 12345, "communicationTypeID": 1, "name": "a@b.example", "bizEntityID": 789 }).to_string();
    let good = format!(
        "PUT /seveng/communication HTTP/1.1\r\nHost: localhost\r\nVersion: 2.0\r\nAuthorization: sandbox-token\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    // With the framing broken the server would rightly wait for bytes that never come.
    let framing = good.find("Content-Length").unwrap()..good.find(&body).unwrap();
    let mut word = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        word ^= word << 13;
        word ^= word >> 7;
        word ^= word << 17;
        usize::try_from(word >> 33).unwrap() % below
    };
    let mut answered = 0;
    for _ in 0..1_000 {
        let mut request = good.clone().into_bytes();
        for _ in 0..=random(4) {
            let place = random(request.len());
            if !framing.contains(&place) && !b"\r\n".contains(&request[place]) {
                request[place] = u8::try_from(random(256)).unwrap();
            }
        }
        if let Some(reply) = Reply::parse(&raw(sandbox.address(), &request).await) {
            assert!(
                reply.status < 500,
                "{}: {reply:?}",
                String::from_utf8_lossy(&request)
            );
            answered += 1;
        }
    }
    assert!(answered > 500, "{answered} were answered");
    still_serves(&sandbox).await;
}
