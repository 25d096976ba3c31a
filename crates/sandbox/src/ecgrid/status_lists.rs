//! The catalogue of status codes. The three interchange codes are on this page and on no other
//! (C23); MCP pages describe numeric codes instead (C38).

use super::envelope::data;
use crate::{
    json::{Record, record},
    provider::Group,
    reply::Outcome,
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[("getStatusLists", get)];

const PARCEL: [(&str, &str); 16] = [
    ("InBoxReady", "Waiting to be fetched"),
    ("InBoxTransferred", "Fetched by the receiver"),
    ("InBoxArchived", "Moved to the archive"),
    ("as2Receive", "Arrived over AS2"),
    ("as2Sent", "Left over AS2"),
    ("ftpReceived", "Arrived over FTP or SFTP"),
    ("ftpSent", "Left over FTP or SFTP"),
    ("outboxPending", "Queued, no attempt yet"),
    ("outboxSent", "Transmitted, awaiting acknowledgement"),
    ("outboxAcknowledged", "Receiver acknowledged"),
    ("outboxRetry", "Attempt failed, another is scheduled"),
    ("outboxFailed", "Attempts used up"),
    ("outboxDeliveryError", "Fault in transit, outcome open"),
    ("outboxTransferred", "Handed to another carrier"),
    ("Cancelled", "Withdrawn before delivery"),
    ("VaultReady", "Kept in long-term storage"),
];

const INTERCHANGE: [(&str, &str); 3] = [
    ("Received", "Arrived"),
    ("Delivered", "Handed to the receiver"),
    ("Cancelled", "Withdrawn before delivery"),
];

fn get(_: &mut State, _: &Request<'_>) -> Outcome {
    Ok(data(
        record! { "parcelStatuses": rows(&PARCEL), "interchangeStatuses": rows(&INTERCHANGE) },
    ))
}

fn rows(codes: &[(&str, &str)]) -> Vec<Record> {
    codes
        .iter()
        .map(|(code, description)| record! { "code": *code, "description": *description })
        .collect()
}
