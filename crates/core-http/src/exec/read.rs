use std::pin::pin;
use std::time::Instant;

use bytes::Bytes;

use crate::body::Body;
use crate::error::BoxError;
use crate::response::Gather;
use crate::time::Time;

/// Why a body could not be read whole.
pub(super) enum Broken {
    TooLarge,
    Short { missing: u64 },
    Cut(BoxError),
}

/// As much of an error's body as anybody reads.
const ERROR_BODY_LIMIT: usize = 256 * 1024;

/// Reads a body that is no longer than `limit`. `owed` is the length its head
/// announced: too much is refused before it is read, too little is not taken for
/// the whole.
pub(super) async fn read(
    body: &mut Body,
    owed: Option<u64>,
    limit: usize,
) -> Result<Bytes, Broken> {
    if owed.is_some_and(|owed| owed > limit as u64) {
        return Err(Broken::TooLarge);
    }
    let mut whole = Gather::default();
    while let Some(piece) = body.chunk().await.map_err(Broken::Cut)? {
        if whole.len() + piece.len() > limit {
            return Err(Broken::TooLarge);
        }
        whole.push(piece);
    }
    match owed.map(|owed| owed.saturating_sub(whole.len() as u64)) {
        None | Some(0) => Ok(whole.finish()),
        Some(missing) => Err(Broken::Short { missing }),
    }
}

/// Reads the body of an error, or what there is of it until `by`: the status is
/// known, and says more than a body that broke off or stalled could take back.
pub(super) async fn read_what_there_is(
    body: &mut Body,
    limit: usize,
    time: &Time,
    by: Option<Instant>,
) -> Bytes {
    let limit = limit.min(ERROR_BODY_LIMIT);
    let mut whole = Gather::default();
    while let Ok(Ok(Some(mut piece))) = time.within(by, pin!(body.chunk())).await {
        piece.truncate(limit - whole.len());
        whole.push(piece);
        if whole.len() == limit {
            break;
        }
    }
    whole.finish()
}
