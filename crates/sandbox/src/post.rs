//! One POST over plain HTTP to an address of this machine.

use std::{fmt, net::IpAddr, time::Duration};

use bytes::Bytes;
use http::{Request, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, task::JoinSet};

use crate::clock::wall_sleep;

/// The timeout is of unstated length. It is wall time: a manual clock does not move for a target
/// that hangs.
const TIMEOUT: Duration = Duration::from_secs(10);

/// More of an answer is not read.
const MAX_ANSWER: usize = 64 << 10;

/// Where to post, or why the sandbox does not.
pub(crate) fn target(url: &str) -> Result<Uri, &'static str> {
    let uri: Uri = url
        .parse()
        .map_err(|_| "not contacted: the address cannot be read")?;
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let here = host.eq_ignore_ascii_case("localhost")
        || host.parse().is_ok_and(|host: IpAddr| host.is_loopback());
    match uri.scheme_str() {
        _ if !here => Err("not contacted: the sandbox posts to addresses of this machine only"),
        Some("http") => Ok(uri),
        _ => Err("not contacted: the sandbox posts over plain http only"),
    }
}

/// What is to be posted where.
#[derive(Debug, Clone)]
pub(crate) struct Post {
    pub(crate) target: Uri,
    pub(crate) body: String,
    /// The `Authorization` header.
    pub(crate) authorization: Option<String>,
    /// A fault wants it delivered twice.
    pub(crate) twice: bool,
}

/// What came of it: an answer, or the reason why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    Status { code: u16, body: String },
    None { reason: String },
}

impl Answer {
    pub(crate) fn code(&self) -> Option<u16> {
        match self {
            Self::Status { code, .. } => Some(*code),
            Self::None { .. } => None,
        }
    }

    /// The target's words, or the reason.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Status { body, .. } => body,
            Self::None { reason } => reason,
        }
    }
}

/// In a word: the status, or the reason.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status { code, .. } => write!(f, "{code}"),
            Self::None { reason } => f.write_str(reason),
        }
    }
}

/// Posts. Redirects are not followed: the caller made sure that the target is this machine. The
/// first answer counts: a provider knows nothing of the second delivery.
pub(crate) async fn send(post: &Post) -> Answer {
    let answer = once(post).await;
    if post.twice {
        once(post).await;
    }
    answer
}

async fn once(post: &Post) -> Answer {
    tokio::select! {
        answer = exchange(post) => answer.unwrap_or_else(|error| Answer::None { reason: error.to_string() }),
        () = wall_sleep(TIMEOUT) => Answer::None { reason: format!("no answer within {TIMEOUT:?}") },
    }
}

async fn exchange(post: &Post) -> Result<Answer, Box<dyn std::error::Error + Send + Sync>> {
    let host = post
        .target
        .host()
        .unwrap_or_default()
        .trim_matches(['[', ']']);
    let stream = TcpStream::connect((host, post.target.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Dropped at the end, and the connection with it.
    let mut driver = JoinSet::new();
    driver.spawn(connection);

    let path = post
        .target
        .path_and_query()
        .map_or("/", |path| path.as_str());
    let mut request = Request::post(path)
        .header(
            header::HOST,
            post.target
                .authority()
                .map_or(host, |authority| authority.as_str()),
        )
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, "provider-sandbox")
        .header(header::CONNECTION, "close");
    if let Some(authorization) = &post.authorization {
        request = request.header(header::AUTHORIZATION, authorization);
    }
    let response = sender
        .send_request(request.body(Full::new(Bytes::from(post.body.clone())))?)
        .await?;
    let code = response.status().as_u16();
    let body = Limited::new(response.into_body(), MAX_ANSWER)
        .collect()
        .await?
        .to_bytes();
    Ok(Answer::Status {
        code,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}
