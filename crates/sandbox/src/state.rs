//! What a provider's behaviour works on: its records, the time, new identifiers, the switches.

use std::ops::{Deref, DerefMut};

use crate::{
    clock::{Clock, Moment},
    json::{Json, Record, record},
    store::{Store, Table},
    switches::Switches,
};

/// The state of one provider. Dereferences to its [`Store`].
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) switches: Switches,
    clock: Clock,
    /// By how many milliseconds the clock is wrong during this request.
    skew: i64,
    /// Are tokens without an end refused during this request?
    tokens_expired: bool,
    seed: u64,
    identifiers: u64,
}

impl State {
    pub(crate) fn new(clock: Clock, seed: u64) -> Self {
        Self {
            store: Store::default(),
            switches: Switches::default(),
            clock,
            skew: 0,
            tokens_expired: false,
            seed,
            identifiers: 0,
        }
    }

    pub(crate) fn now(&self) -> Moment {
        self.clock.now().shifted(self.skew)
    }

    /// The present moment for what the sandbox does by itself, which no fault delays.
    pub(crate) fn real_now(&self) -> Moment {
        self.clock.now()
    }

    /// Makes the clock wrong by so many milliseconds, or right again with none.
    pub(crate) fn set_skew(&mut self, millis: i64) {
        self.skew = millis;
    }

    /// Has a fault made every token expire, those too that have no end? Nothing could renew them,
    /// so this lasts for one request.
    pub(crate) fn tokens_expired(&self) -> bool {
        self.tokens_expired
    }

    pub(crate) fn set_tokens_expired(&mut self, expired: bool) {
        self.tokens_expired = expired;
    }

    /// A number that no record of the table has, or ever had.
    pub(crate) fn next_id(&self, table: Table) -> i64 {
        self.store.next_number(table)
    }

    /// Text in the form of a UUID. Runs with the same requests give the same identifiers.
    pub(crate) fn next_sid(&mut self) -> String {
        let (high, low) = (self.next_random(), self.next_random());
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 52,
            low & 0xffff_ffff_ffff
        )
    }

    /// Records and counters: after a restore no number and no SID is given twice either.
    pub(crate) fn to_snapshot(&self, tables: &[Table]) -> Record {
        record! {
            "tables": self.store.snapshot(tables),
            "highest": self.store.highest(),
            "sids": self.identifiers,
        }
    }

    /// Reads what [`to_snapshot`](Self::to_snapshot) wrote into an empty state.
    pub(crate) fn load_snapshot(
        &mut self,
        tables: &[Table],
        snapshot: &Record,
    ) -> Result<(), String> {
        let records = snapshot.get("tables").and_then(Json::as_record);
        self.store
            .load(tables, records.ok_or("tables must be an object")?)?;
        let highest = snapshot.get("highest").and_then(Json::as_record);
        self.store
            .raise(tables, highest.ok_or("highest must be an object")?);
        let sids = snapshot.integer("sids").and_then(|n| u64::try_from(n).ok());
        self.identifiers = sids.ok_or("sids must be a whole number that is not negative")?;
        self.store.commit();
        Ok(())
    }

    /// Takes another state's place; counts as a change.
    pub(crate) fn replace(&mut self, other: State) {
        let changes = self.store.changes();
        *self = other;
        self.store.changed_since(changes);
    }

    /// SplitMix64: identifiers need to differ and to repeat between runs, not to be secret.
    fn next_random(&mut self) -> u64 {
        self.identifiers += 1;
        mix(self
            .seed
            .wrapping_add(self.identifiers.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }
}

/// The finaliser of SplitMix64.
pub(crate) fn mix(mut word: u64) -> u64 {
    word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ word >> 31
}

impl Deref for State {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl DerefMut for State {
    fn deref_mut(&mut self) -> &mut Store {
        &mut self.store
    }
}

#[cfg(test)]
mod tests {
    use super::State;
    use crate::clock::Clock;

    #[test]
    fn identifiers_differ_within_a_run_and_repeat_between_runs() {
        let sids = |seed| {
            let mut state = State::new(Clock::manual(0), seed);
            [state.next_sid(), state.next_sid()]
        };
        let [first, second] = sids(1);
        assert_ne!(first, second);
        assert_eq!(sids(1), [first.clone(), second]);
        assert_ne!(sids(2)[0], first);
        assert_eq!(first.len(), 36);
        assert_eq!(first.as_bytes()[14], b'4');
    }
}
