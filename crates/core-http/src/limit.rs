//! How many requests a client has under way at once.
//!
//! A slot is held by an attempt, not by a call: who waits for a token or for the
//! next try holds none. So a login never waits behind the calls that wait for
//! it, and a pause costs nobody else anything.

use std::pin::pin;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::time::{Elapsed, Time};

/// A number of slots, shared by the clones of a client.
#[derive(Debug, Clone)]
pub(crate) struct Limiter {
    slots: Arc<Semaphore>,
}

/// The right to have one request under way; given back when dropped.
pub(crate) type Slot = OwnedSemaphorePermit;

impl Limiter {
    pub(crate) fn new(slots: usize) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(slots.clamp(1, Semaphore::MAX_PERMITS))),
        }
    }

    /// Waits for a slot, first come first served.
    pub(crate) async fn enter(
        &self,
        time: &Time,
        deadline: Option<Instant>,
    ) -> Result<Slot, Elapsed> {
        if let Ok(slot) = Arc::clone(&self.slots).try_acquire_owned() {
            return Ok(slot);
        }
        let slot = pin!(Arc::clone(&self.slots).acquire_owned());
        match time.within(deadline, slot).await {
            Ok(Ok(slot)) => Ok(slot),
            // The semaphore is never closed.
            Ok(Err(_)) | Err(Elapsed) => Err(Elapsed),
        }
    }
}
