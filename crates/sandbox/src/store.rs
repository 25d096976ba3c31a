//! The records of one provider: tables in memory, with an undo log.
//!
//! A table is a name and the member that keys its records; a record is JSON, so members that nobody
//! planned for are kept like any other. An operation that is refused leaves nothing behind: the
//! writes it made until then are rolled back, so behaviour code may check and write in any order.
//!
//! ```text
//! const COMMS: Table = Table::numbered("comms", "commId");
//! store.put(COMMS, record! { "commId": 5001, "identifier": "MYCOMPANY-AS2" });
//! store.get(COMMS, 5001)
//! ```

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Display,
};

use crate::json::{Json, Record, record};

/// One kind of record of one provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name in snapshots and in the control API.
    pub(crate) name: &'static str,
    /// The member that identifies a record.
    pub(crate) key: &'static str,
    /// The key is a whole number, not text.
    numbered: bool,
}

impl Table {
    /// A table keyed by text.
    pub(crate) const fn new(name: &'static str, key: &'static str) -> Self {
        Self {
            name,
            key,
            numbered: false,
        }
    }

    /// A table keyed by whole numbers.
    pub(crate) const fn numbered(name: &'static str, key: &'static str) -> Self {
        Self {
            numbered: true,
            ..Self::new(name, key)
        }
    }

    /// Does the record have a key of the table's type?
    fn keys(self, record: &Record) -> bool {
        let key = record.get(self.key);
        match self.numbered {
            true => key.and_then(Json::as_integer).is_some(),
            false => key.and_then(Json::as_text).is_some(),
        }
    }

    /// The table of that name. The error names those there are.
    pub(crate) fn named(tables: &[Self], name: &str) -> Result<Self, String> {
        let table = tables.iter().find(|table| table.name == name);
        table.copied().ok_or_else(|| {
            let known: Vec<_> = tables.iter().map(|table| table.name).collect();
            format!(
                "there is no table {name:?}; the tables are {}",
                known.join(", ")
            )
        })
    }

    /// What is said where a record is named that is not there.
    pub(crate) fn has_no(self, key: impl Display) -> String {
        format!("{} has no record {key}", self.name)
    }
}

/// All tables of one provider.
#[derive(Debug, Default)]
pub(crate) struct Store {
    tables: BTreeMap<&'static str, Rows>,
    undo: Vec<(Table, String, Option<Record>)>,
    /// Commits that wrote something: tells whoever keeps the state on disk that there is news.
    changes: u64,
}

/// Records in the order of their creation.
#[derive(Debug, Default)]
struct Rows {
    records: BTreeMap<u64, Record>,
    places: HashMap<String, u64>,
    created: u64,
    highest: i64,
}

impl Store {
    pub(crate) fn get(&self, table: Table, key: impl Display) -> Option<&Record> {
        let rows = self.tables.get(table.name)?;
        rows.records.get(rows.places.get(&key.to_string())?)
    }

    pub(crate) fn rows(&self, table: Table) -> impl Iterator<Item = &Record> {
        self.tables
            .get(table.name)
            .into_iter()
            .flat_map(|rows| rows.records.values())
    }

    /// The first record for which all the named members have these values.
    pub(crate) fn find(&self, table: Table, members: &[(&str, &Json)]) -> Option<&Record> {
        self.rows(table).find(|record| {
            members
                .iter()
                .all(|(name, value)| record.get(name) == Some(value))
        })
    }

    /// Inserts a record, or replaces the one with its key.
    pub(crate) fn put(&mut self, table: Table, record: Record) {
        let Some(key) = record.get(table.key).and_then(Json::as_key) else {
            return;
        };
        debug_assert!(table.keys(&record), "{} keyed by {key}", table.name);
        let held = self
            .tables
            .entry(table.name)
            .or_default()
            .put(key.clone(), record);
        self.undo.push((table, key, held));
    }

    /// Changes a record in place; false when there is none with this key.
    pub(crate) fn update(
        &mut self,
        table: Table,
        key: impl Display,
        change: impl FnOnce(&mut Record),
    ) -> bool {
        let Some(mut record) = self.get(table, key).cloned() else {
            return false;
        };
        change(&mut record);
        self.put(table, record);
        true
    }

    pub(crate) fn remove(&mut self, table: Table, key: impl Display) -> Option<Record> {
        let key = key.to_string();
        let held = self.tables.get_mut(table.name)?.remove(&key)?;
        self.undo.push((table, key, Some(held.clone())));
        Some(held)
    }

    /// Removes the records with these keys, by table. The error names what is not there.
    pub(crate) fn remove_all(&mut self, tables: &[Table], keys: &Record) -> Result<(), String> {
        for (name, keys) in keys.iter() {
            let table = Table::named(tables, name)?;
            let keys = keys
                .as_array()
                .ok_or_else(|| format!("{name} must be an array of keys"))?;
            for key in keys {
                let shown = key.as_key().unwrap_or_else(|| key.to_string());
                let held = self.remove(table, &shown);
                held.ok_or_else(|| table.has_no(&shown))?;
            }
        }
        Ok(())
    }

    /// One above the highest number that ever keyed a record of this table.
    pub(crate) fn next_number(&self, table: Table) -> i64 {
        self.tables
            .get(table.name)
            .map_or(1, |rows| rows.highest.saturating_add(1))
    }

    /// The writes since the last commit stay.
    pub(crate) fn commit(&mut self) {
        if !self.undo.is_empty() {
            self.changes += 1;
        }
        self.undo.clear();
    }

    /// How many commits changed something so far.
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }

    /// Counts on from the store whose place this one takes.
    pub(crate) fn changed_since(&mut self, changes: u64) {
        self.changes = changes + 1;
    }

    /// The highest number that ever keyed a record, by table.
    pub(crate) fn highest(&self) -> Record {
        let tables = self.tables.iter();
        let tables = tables.filter(|(_, rows)| rows.highest > 0);
        tables
            .map(|(name, rows)| ((*name).to_owned(), rows.highest.into()))
            .collect()
    }

    /// Raises the counters to what [`highest`](Self::highest) gave.
    pub(crate) fn raise(&mut self, tables: &[Table], highest: &Record) {
        for table in tables {
            if let Some(number) = highest.integer(table.name) {
                let rows = self.tables.entry(table.name).or_default();
                rows.highest = rows.highest.max(number);
            }
        }
    }

    /// The writes since the last commit are taken back, the last one first.
    pub(crate) fn rollback(&mut self) {
        while let Some((table, key, held)) = self.undo.pop() {
            let rows = self.tables.entry(table.name).or_default();
            match held {
                Some(record) => drop(rows.put(key, record)),
                None => drop(rows.remove(&key)),
            }
        }
    }

    /// Every table as an array of records, for the control API and for a later `load`.
    pub(crate) fn snapshot(&self, tables: &[Table]) -> Record {
        let mut snapshot = record! {};
        for table in tables {
            snapshot.set(table.name, self.rows(*table).cloned().collect::<Vec<_>>());
        }
        snapshot
    }

    /// Adds the records of a snapshot. The error names what does not belong there.
    pub(crate) fn load(&mut self, tables: &[Table], snapshot: &Record) -> Result<(), String> {
        for (name, records) in snapshot.iter() {
            let table = Table::named(tables, name)?;
            let records = records
                .as_array()
                .ok_or_else(|| format!("{name} must be an array of records"))?;
            for record in records {
                let keyed = record.as_record().filter(|record| table.keys(record));
                let record = keyed.ok_or_else(|| {
                    let kind = if table.numbered {
                        "a whole number"
                    } else {
                        "a text"
                    };
                    format!("each record of {name} needs its key {}, {kind}", table.key)
                })?;
                self.put(table, record.clone());
            }
        }
        Ok(())
    }
}

impl Rows {
    fn put(&mut self, key: String, record: Record) -> Option<Record> {
        if let Ok(number) = key.parse() {
            self.highest = self.highest.max(number);
        }
        let created = &mut self.created;
        let place = *self.places.entry(key).or_insert_with(|| {
            *created += 1;
            *created
        });
        self.records.insert(place, record)
    }

    fn remove(&mut self, key: &str) -> Option<Record> {
        self.records.remove(&self.places.remove(key)?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Store, Table};
    use crate::json::{Json, Record, record};

    const COMMS: Table = Table::numbered("comms", "commId");

    fn comm(id: i64, identifier: &str) -> Record {
        record! { "commId": id, "identifier": identifier }
    }

    fn identifiers(store: &Store) -> Vec<String> {
        store
            .rows(COMMS)
            .filter_map(|row| row.text("identifier"))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn a_refused_operation_leaves_nothing_behind() {
        let mut store = Store::default();
        store.put(COMMS, comm(1, "one"));
        store.put(COMMS, comm(2, "two"));
        store.commit();

        store.update(COMMS, 1, |comm| comm.set("identifier", "changed"));
        store.update(COMMS, 1, |comm| comm.set("identifier", "changed again"));
        store.put(COMMS, comm(3, "three"));
        store.remove(COMMS, 3);
        store.remove(COMMS, 2);
        store.rollback();

        assert_eq!(store.get(COMMS, 1), Some(&comm(1, "one")));
        assert_eq!(store.get(COMMS, 2), Some(&comm(2, "two")));
        assert_eq!(store.rows(COMMS).count(), 2);
    }

    #[test]
    fn records_are_listed_in_the_order_of_their_creation() {
        let mut store = Store::default();
        for (id, identifier) in [(10, "ten"), (9, "nine"), (11, "eleven")] {
            store.put(COMMS, comm(id, identifier));
        }
        store.update(COMMS, 10, |comm| comm.set("identifier", "TEN"));
        assert_eq!(identifiers(&store), ["TEN", "nine", "eleven"]);
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut store = Store::default();
        assert_eq!(store.next_number(COMMS), 1);
        store.put(COMMS, comm(41, "one"));
        store.remove(COMMS, 41);
        assert_eq!(store.next_number(COMMS), 42);
    }

    #[test]
    fn a_snapshot_loads_and_says_what_is_wrong_with_it() {
        let mut store = Store::default();
        store.put(COMMS, comm(1, "one"));
        let snapshot = store.snapshot(&[COMMS]);

        let mut other = Store::default();
        other.load(&[COMMS], &snapshot).unwrap();
        assert_eq!(identifiers(&other), ["one"]);

        other
            .remove_all(&[COMMS], &record! { "comms": vec![1] })
            .unwrap();
        assert_eq!(identifiers(&other), [""; 0]);
        for (keys, complaint) in [
            (record! { "comms": vec![1] }, "comms has no record 1"),
            (record! { "comms": 1 }, "comms must be an array of keys"),
            (
                record! { "coms": vec![1] },
                "there is no table \"coms\"; the tables are comms",
            ),
        ] {
            assert_eq!(other.remove_all(&[COMMS], &keys).unwrap_err(), complaint);
        }

        for (snapshot, complaint) in [
            (
                record! { "coms": Json::Null },
                "there is no table \"coms\"; the tables are comms",
            ),
            (record! { "comms": 1 }, "comms must be an array of records"),
            (
                record! { "comms": vec![record! { "id": 1 }] },
                "each record of comms needs its key commId, a whole number",
            ),
            (
                record! { "comms": vec![record! { "commId": "abc" }] },
                "each record of comms needs its key commId, a whole number",
            ),
        ] {
            assert_eq!(other.load(&[COMMS], &snapshot).unwrap_err(), complaint);
        }
    }
}
