//! The bytes of parcels. Sender's parcel, receiver's parcel and copies share one file.

use crate::{
    base64,
    ecgrid::tables::{PARCEL_FILES, PARCELS, SUSPENSE},
    json::{Json, record},
    state::State,
};

/// Keeps the bytes and gives the number of the file.
pub(super) fn keep(state: &mut State, bytes: &[u8]) -> i64 {
    let file = state.next_id(PARCEL_FILES);
    state.put(
        PARCEL_FILES,
        record! { "fileId": file, "content": base64::encode(bytes), "bytes": bytes.len() },
    );
    file
}

pub(super) fn bytes(state: &State, file: i64) -> Vec<u8> {
    let content = state
        .get(PARCEL_FILES, file)
        .and_then(|file| file.text("content"));
    content.and_then(base64::decode).unwrap_or_default()
}

/// Forgets the files that neither a parcel nor the suspense holds.
pub(super) fn discard_unused(state: &mut State) {
    let number = |file: Option<&Json>| file.and_then(Json::as_integer);
    let held: std::collections::HashSet<_> = [PARCELS, SUSPENSE]
        .into_iter()
        .flat_map(|table| state.rows(table))
        .filter_map(|record| number(record.get("file")))
        .collect();
    let files = state
        .rows(PARCEL_FILES)
        .filter_map(|file| number(file.get("fileId")));
    let unused: Vec<_> = files.filter(|file| !held.contains(file)).collect();
    for file in unused {
        state.remove(PARCEL_FILES, file);
    }
}
