//! What the ECGrid tests share: callers, failures, files.

use provider_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::wire::{Api, ecgrid};

/// A sandbox whose clock stands at 2026-02-12T12:00:00Z.
pub(crate) async fn at_noon() -> Sandbox {
    let clock = Clock::manual(1_770_897_600);
    Sandbox::builder().clock(clock).start().await.unwrap()
}

/// ECGrid as somebody else than the default caller: `sandbox-lumen-key` is the partner.
pub(crate) fn caller(sandbox: &Sandbox, key: &str) -> Api {
    ecgrid(sandbox).with("X-API-Key", key)
}

pub(crate) fn failure(code: &str, message: &str) -> Value {
    json!({ "success": false, "data": null, "errorCode": code, "message": message })
}

pub(crate) const MY_COMPANY: [&str; 2] = ["ZZ", "MYCOMPANY"];
pub(crate) const LUMEN: [&str; 2] = ["01", "006141099LUMN"];

/// An X12 file with one purchase order.
pub(crate) fn order(from: [&str; 2], to: [&str; 2]) -> String {
    let [[from_qualifier, from], [to_qualifier, to]] = [from, to];
    let isa = format!(
        "ISA*00*          *00*          *{from_qualifier}*{from:<15}*{to_qualifier}*{to:<15}*260212*0915*^*00501*000004471*0*P*>"
    );
    assert_eq!(isa.len(), 105, "{isa}");
    format!(
        "{isa}~GS*PO*{from}*{to}*20260212*0915*77*X*005010~ST*850*0001~BEG*00*NE*JC-20418**20260212~\
         SE*3*0001~GE*1*77~IEA*1*000004471~"
    )
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk
            .iter()
            .fold(0, |word, byte| word << 8 | usize::from(*byte))
            << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = char::from(ALPHABET[word >> (18 - 6 * place) & 63]);
            text.push(if place <= chunk.len() { digit } else { '=' });
        }
    }
    text
}

/// The body of an upload that leaves the route to the file.
pub(crate) fn upload_of(file: &str) -> Value {
    json!({ "fileName": "po_850.edi", "content": base64(file.as_bytes()), "bytes": file.len() })
}

/// Sends an order from My Company to Lumen; gives the number of the sender's parcel.
pub(crate) async fn send_order(api: &Api) -> i64 {
    let sent = api
        .post("/v2/parcels/upload", upload_of(&order(MY_COMPANY, LUMEN)))
        .await;
    sent.at("/data").as_i64().unwrap()
}

/// The numbers of the parcels that wait for a caller.
pub(crate) async fn pending(api: &Api) -> Vec<i64> {
    let waiting = api
        .post("/v2/parcels/pending-inbox-list", json!({}))
        .await
        .at("/data");
    waiting
        .as_array()
        .unwrap()
        .iter()
        .map(|parcel| parcel["parcelId"].as_i64().unwrap())
        .collect()
}

/// The rows of a reply, each by one of its members.
pub(crate) fn column(rows: &Value, member: &str) -> Vec<Value> {
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| row[member].clone())
        .collect()
}

/// Signs in; the token, or the status of the refusal.
pub(crate) async fn sign_in(sandbox: &Sandbox, login: &str, password: &str) -> Result<Api, u16> {
    let api = ecgrid(sandbox).without("X-API-Key");
    let reply = api
        .post(
            "/v2/auth/login",
            json!({ "login": login, "password": password }),
        )
        .await;
    if reply.status != 200 {
        return Err(reply.status);
    }
    let token = reply.at("/data/token");
    Ok(api.with(
        "Authorization",
        &format!("Bearer {}", token.as_str().unwrap()),
    ))
}

/// The status of a parcel.
pub(crate) async fn status(api: &Api, parcel: i64) -> Value {
    api.get(&format!("/v2/parcels/{parcel}"))
        .await
        .at("/data/status")
}

/// A target of callbacks on this machine.
pub(crate) struct Webhook(TcpListener);

impl Webhook {
    pub(crate) async fn open() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/in", self.0.local_addr().unwrap())
    }

    /// Waits for the next call, answers it with 200, and gives what was posted.
    pub(crate) async fn next(&self) -> Value {
        let (mut stream, _) = self.0.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        let request = String::from_utf8(request).unwrap();
        let (_, body) = request.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap()
    }
}
