//! What a fault does to a reply.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};

use crate::{body::ReplyBody, clock::Clock, reply::Reply};

/// The largest reply that [`Effect::Oversized`] makes.
const MAX_OVERSIZE: usize = 64 << 20;

/// What happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    Status {
        status: u16,
        retry_after: Option<u64>,
        as_date: bool,
    },
    Delay(Duration),
    DropBeforeCommit,
    DropAfterCommit,
    CutBody {
        at: usize,
    },
    SlowBody {
        chunk: usize,
        pause: Duration,
    },
    MalformedJson,
    WrongContentType,
    Oversized {
        bytes: usize,
    },
    ExpireTokens,
    /// The provider's clock is wrong while it answers: ahead, or behind when negative.
    ClockSkew {
        seconds: i64,
    },
    /// Met by callbacks, not by requests.
    DuplicateCallback,
}

impl Effect {
    /// The name in the control API and in the journal.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Status { .. } => "status",
            Self::Delay(_) => "delay_ms",
            Self::DropBeforeCommit => "drop_before_commit",
            Self::DropAfterCommit => "drop_after_commit",
            Self::CutBody { .. } => "cut_body_at",
            Self::SlowBody { .. } => "slow_body",
            Self::MalformedJson => "malformed_json",
            Self::WrongContentType => "wrong_content_type",
            Self::Oversized { .. } => "oversized_bytes",
            Self::ExpireTokens => "expire_tokens",
            Self::ClockSkew { .. } => "clock_skew_s",
            Self::DuplicateCallback => "duplicate_callback",
        }
    }

    /// Every name there is.
    pub(crate) const NAMES: [&str; 12] = [
        "status",
        "delay_ms",
        "drop_before_commit",
        "drop_after_commit",
        "cut_body_at",
        "slow_body",
        "malformed_json",
        "wrong_content_type",
        "oversized_bytes",
        "expire_tokens",
        "clock_skew_s",
        "duplicate_callback",
    ];

    /// The status to answer with instead of carrying the request out.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Status { status, .. } => StatusCode::from_u16(*status).ok(),
            _ => None,
        }
    }

    /// Does it happen to what the provider sends by itself, and not to requests?
    pub(crate) fn is_for_callbacks(&self) -> bool {
        *self == Self::DuplicateCallback
    }

    /// By how many milliseconds the provider's clock is wrong.
    pub(crate) fn skew(&self) -> i64 {
        match self {
            Self::ClockSkew { seconds } => seconds.saturating_mul(1_000),
            _ => 0,
        }
    }

    /// Adds what a fault says in headers: `Retry-After` to a status reply, `Date` by a wrong clock.
    pub(crate) fn dress(&self, reply: Reply, clock: &Clock) -> Reply {
        match self {
            Self::Status {
                retry_after: Some(seconds),
                as_date: false,
                ..
            } => reply.with_header("retry-after", &seconds.to_string()),
            Self::Status {
                retry_after: Some(seconds),
                as_date: true,
                ..
            } => {
                let moment = clock.now().plus(Duration::from_secs(*seconds));
                reply.with_header(
                    "retry-after",
                    &httpdate::fmt_http_date(moment.to_system_time()),
                )
            }
            Self::ClockSkew { .. } => {
                let moment = clock.now().shifted(self.skew());
                reply.with_header("date", &httpdate::fmt_http_date(moment.to_system_time()))
            }
            _ => reply,
        }
    }

    /// Spoils a finished reply and decides how its body travels.
    pub(crate) fn spoil(&self, reply: &mut Reply, clock: &Clock) -> ReplyBody {
        match self {
            Self::CutBody { at } => return ReplyBody::cut(&reply.body, *at),
            Self::SlowBody { chunk, pause } => {
                return ReplyBody::slow(reply.body.clone(), *chunk, *pause, clock.clone());
            }
            Self::MalformedJson => {
                let end = reply.body.len().saturating_sub(1);
                reply.body = if end == 0 {
                    Bytes::from_static(b"{")
                } else {
                    reply.body.slice(..end)
                };
            }
            Self::WrongContentType => {
                reply.headers.insert(
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("text/html; charset=utf-8"),
                );
                reply.body = Bytes::from_static(b"<html><body><h1>It works!</h1></body></html>");
            }
            Self::Oversized { bytes } => {
                let mut padded = Vec::from(reply.body.as_ref());
                padded.resize((*bytes).min(MAX_OVERSIZE).max(padded.len()), b' ');
                reply.body = padded.into();
            }
            _ => {}
        }
        ReplyBody::whole(reply.body.clone())
    }
}
