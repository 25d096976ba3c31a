//! Ten thousand malformed requests, from a seed: random bytes, huge numbers, deep nesting, wrong
//! encodings, long paths and queries, headers that are long, many or no text. Each gets a documented
//! error; none is the sandbox's own fault.

use std::net::SocketAddr;

use provider_sandbox::{Provider, Sandbox};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use super::still_serves;

const REQUESTS: usize = 10_000;

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count)
            .map(|_| u8::try_from(self.below(256)).unwrap())
            .collect()
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// A body that the provider's operation does not take.
fn body(dice: &mut Dice, provider: Provider) -> Vec<u8> {
    // Documented members: undocumented ones are ignored or kept, whatever is in them.
    let member = dice.pick(match provider {
        Provider::EcGrid => &["commId", "identifier"],
        Provider::SevenG => &["communicationID", "name"],
        Provider::CarrierX => &["capacity", "attributes"],
    });
    match dice.below(8) {
        0 => {
            let count = 1 + dice.below(300);
            dice.bytes(count)
        }
        1 => format!("{{\"{member}\":{}}}", "9".repeat(20 + dice.below(2_000))).into_bytes(),
        2 => format!("{{\"{member}\":-1e{}}}", 300 + dice.below(99_999)).into_bytes(),
        3 => "[".repeat(65 + dice.below(3_000)).into_bytes(),
        4 => format!("{{\"{member}\":")
            .repeat(65 + dice.below(500))
            .into_bytes(),
        // Latin-1, UTF-16 with its mark, a lone surrogate.
        5 => [b"{\"name\":\"caf\xe9 ".as_slice(), &dice.bytes(20), b"\"}"].concat(),
        6 => [
            b"\xff\xfe".as_slice(),
            &"{\"name\":1}"
                .bytes()
                .flat_map(|byte| [byte, 0])
                .collect::<Vec<_>>(),
        ]
        .concat(),
        _ => format!(
            "{{\"{member}\":\"\\ud{}00\"}}",
            dice.pick(&["8", "9", "a", "c"])
        )
        .into_bytes(),
    }
}

/// One request, framed well and wrong in everything else.
fn request(dice: &mut Dice) -> Vec<u8> {
    let (provider, credentials) = dice.pick(&[
        (Provider::EcGrid, "X-API-Key: sandbox-key"),
        (
            Provider::SevenG,
            "Version: 2.0\r\nAuthorization: sandbox-token",
        ),
        (Provider::CarrierX, "Authorization: Bearer sandbox-token"),
    ]);
    let path = match (dice.below(4), provider) {
        (0, _) => {
            let random = dice.bytes(60);
            format!(
                "/%{}",
                random
                    .iter()
                    .map(|byte| format!("{byte:02X}"))
                    .collect::<Vec<_>>()
                    .join("%")
            )
        }
        (1, _) => format!(
            "/{}",
            dice.pick(&["a/", "../", "%2e%2e/", ";", "%00"])
                .repeat(1 + dice.below(4_000))
        ),
        (_, Provider::EcGrid) => "/v2/comms/update".to_owned(),
        (_, Provider::SevenG) => "/communication".to_owned(),
        (_, Provider::CarrierX) => "/endpoints/1a34c5e9-3a09-4de5-b553-5f6a9ef202ac".to_owned(),
    };
    let method = if provider == Provider::CarrierX {
        "PATCH"
    } else {
        "PUT"
    };
    let kind = dice.pick(&[
        "application/json",
        "application/json; charset=utf-16",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
    ]);
    let query = match dice.below(6) {
        0 => format!("?{}", "%zz&a=%ff&=".repeat(1 + dice.below(1_000))),
        1 => format!("?filter={}", "%00".repeat(dice.below(2_000))),
        _ => String::new(),
    };
    let body = body(dice, provider);
    let head = format!(
        "{method} {}{path}{query} HTTP/1.1\r\nHost: localhost\r\n{credentials}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n",
        provider.base_path(),
        body.len()
    );
    [head.into_bytes(), headers(dice), b"\r\n".to_vec(), body].concat()
}

/// Headers that nobody needs, as many and as long as HTTP lets them be here.
fn headers(dice: &mut Dice) -> Vec<u8> {
    match dice.below(6) {
        0 => (0..dice.below(90))
            .flat_map(|number| format!("x-flood-{number}: {number}\r\n").into_bytes())
            .collect(),
        1 => format!("x-long: {}\r\n", "y".repeat(dice.below(20_000))).into_bytes(),
        2 => {
            let text = |byte: &u8| *byte >= 0x80 || byte.is_ascii_graphic();
            let mut value = dice.bytes(200);
            value.retain(text);
            [b"x-bytes: ".as_slice(), &value, b"\r\n"].concat()
        }
        _ => Vec::new(),
    }
}

/// One connection for many requests, opened again when the sandbox closed it.
struct Connection {
    address: SocketAddr,
    stream: Option<BufReader<TcpStream>>,
}

impl Connection {
    /// The status and the body; `None` when the connection was closed instead.
    async fn send(&mut self, request: &[u8]) -> Option<(u16, String)> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => BufReader::new(TcpStream::connect(self.address).await.unwrap()),
        };
        stream.write_all(request).await.ok()?;
        let (mut status, mut length) = (0, 0);
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await.ok()? == 0 {
                return None;
            }
            let line = line.trim_end().to_ascii_lowercase();
            if let Some(rest) = line.strip_prefix("http/1.1 ") {
                status = rest[..3].parse().unwrap();
            } else if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().unwrap();
            } else if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await.ok()?;
        self.stream = Some(stream);
        Some((status, String::from_utf8(body).unwrap()))
    }
}

#[tokio::test]
async fn ten_thousand_malformed_requests_get_documented_errors() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut dice = Dice(0x5eed_0123_4567_89ab);
    let mut connection = Connection {
        address: sandbox.address(),
        stream: None,
    };
    for number in 0..REQUESTS {
        let request = request(&mut dice);
        let shown = || {
            String::from_utf8_lossy(&request)
                .chars()
                .take(400)
                .collect::<String>()
        };
        let (status, body) = connection
            .send(&request)
            .await
            .unwrap_or_else(|| panic!("request {number} was not answered: {}", shown()));
        // 7G words a refusal as HTTP 200 with `result` false, where nothing keeps it from it.
        assert!(
            (400..500).contains(&status) || status == 200 && body.starts_with("{\"result\":false,"),
            "request {number}: {status} {body}: {}",
            shown()
        );
        let known = ["{\"success\":false,", "{\"result\":false,", "{\"message\":"];
        assert!(
            known.iter().any(|begin| body.starts_with(begin)),
            "request {number}: {body}: {}",
            shown()
        );
    }
    still_serves(&sandbox).await;
}
