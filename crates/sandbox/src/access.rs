//! What a test can see and do without HTTP: faults, journal, records.

use std::fmt::Display;

use serde_json::Value;

use crate::{
    exchange::Shared,
    faults::Fault,
    journal::Exchange,
    json::{Json, Record},
    provider::Provider,
    store::Table,
};

/// The faults of a sandbox. From [`Sandbox::faults`](crate::Sandbox::faults).
#[derive(Debug, Clone, Copy)]
pub struct Faults<'a>(pub(crate) &'a Shared);

impl Faults<'_> {
    /// Puts a fault in force, behind those already there; gives its number.
    pub fn inject(&self, fault: Fault) -> u64 {
        self.0.faults().inject(fault)
    }

    /// Removes all faults.
    pub fn clear(&self) {
        self.0.faults().clear(None);
    }

    /// The faults still in force, as the control API shows them.
    #[must_use]
    pub fn list(&self) -> Value {
        self.0.faults().to_json().to_value()
    }
}

/// The journal of a sandbox. From [`Sandbox::journal`](crate::Sandbox::journal).
#[derive(Debug, Clone, Copy)]
pub struct Journal<'a>(pub(crate) &'a Shared);

impl Journal<'_> {
    /// The exchanges remembered, the oldest first, credentials redacted.
    #[must_use]
    pub fn entries(&self) -> Vec<Exchange> {
        let journal = self.0.journal();
        journal.iter().map(|entry| Exchange::clone(entry)).collect()
    }

    /// How often an operation was asked for, whatever came of it.
    #[must_use]
    pub fn count(&self, operation: &str) -> usize {
        self.0
            .journal()
            .iter()
            .filter(|exchange| exchange.operation.as_deref() == Some(operation))
            .count()
    }

    /// How often an operation was carried out.
    #[must_use]
    pub fn committed(&self, operation: &str) -> usize {
        let journal = self.0.journal();
        let hits = journal.iter().filter(|exchange| {
            exchange.committed && exchange.operation.as_deref() == Some(operation)
        });
        hits.count()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.0.clear_journal();
    }
}

/// The records of one provider. From [`Sandbox::state`](crate::Sandbox::state).
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) provider: Provider,
}

impl State<'_> {
    /// Every table as an array of records.
    #[must_use]
    pub fn tables(&self) -> Value {
        let state = self.shared.service(self.provider).state();
        Json::from(state.snapshot(self.provider.emulator().tables())).to_value()
    }

    /// One record, such as `record("comms", 5001)`.
    #[must_use]
    pub fn record(&self, table: &str, key: impl Display) -> Option<Value> {
        let table = self.table(table).ok()?;
        let state = self.shared.service(self.provider).state();
        state
            .get(table, key)
            .map(|record| Json::from(record.clone()).to_value())
    }

    /// Sets members of a record and leaves its others as they are. None of the provider's rules
    /// apply: a test can arrange what would take it days, or what no request can.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = provider_sandbox::Sandbox::start().await?;
    /// let carrierx = sandbox.state(provider_sandbox::Provider::CarrierX);
    /// let aging = serde_json::json!({ "status": "aging" });
    /// carrierx.set("dids", "9ee29510-077e-4773-84bd-1947b38804f3", &aging)?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The table is unknown, or has no such record.
    pub fn set(&self, table: &str, key: impl Display, members: &Value) -> Result<(), String> {
        let known = self.table(table)?;
        let members = Json::from(members);
        let nothing = Record::new();
        let members = members.as_record().unwrap_or(&nothing);
        let mut state = self.shared.service(self.provider).state();
        let held = state.update(known, &key, |record| {
            for (name, value) in members.iter() {
                record.set(name, value);
            }
        });
        state.commit();
        held.then_some(()).ok_or_else(|| known.has_no(key))
    }

    /// Takes a record away, and gives it back. Records that name it stay.
    ///
    /// # Errors
    /// The table is unknown, or has no such record.
    pub fn remove(&self, table: &str, key: impl Display) -> Result<Value, String> {
        let known = self.table(table)?;
        let mut state = self.shared.service(self.provider).state();
        let held = state.remove(known, &key);
        state.commit();
        held.map(|record| Json::from(record).to_value())
            .ok_or_else(|| known.has_no(key))
    }

    fn table(&self, name: &str) -> Result<Table, String> {
        Table::named(self.provider.emulator().tables(), name)
    }

    /// Adds records, or replaces those with the same keys: `{"comms": [{"commId": 1, …}]}`.
    ///
    /// # Errors
    /// A table or a key member is unknown; the message says which, and nothing was added.
    pub fn load(&self, snapshot: &Value) -> Result<(), String> {
        let snapshot = Json::from(snapshot);
        let nothing = Record::new();
        let mut state = self.shared.service(self.provider).state();
        state.load(
            self.provider.emulator().tables(),
            snapshot.as_record().unwrap_or(&nothing),
        )?;
        state.commit();
        Ok(())
    }
}
