//! Switches: where a provider's documentation contradicts itself, the reading is chosen here.
//!
//! Each has the safe reading as its default: the one that makes a client deal with the harder case.

use std::collections::BTreeMap;

use crate::json::Record;

pub(crate) mod ecgrid;
mod readings;

pub(crate) use readings::*;

/// One choice between documented readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Switch {
    /// The provider and what the choice is about, as in `"ecgrid.page_shape"`.
    pub name: &'static str,
    /// The positions; the first is the default.
    pub values: &'static [&'static str],
    /// What each position stands for, and where it is documented.
    pub about: &'static str,
}

/// The positions of all switches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Switches(BTreeMap<&'static str, &'static str>);

impl Switches {
    /// The position of one switch.
    pub(crate) fn get(&self, switch: Switch) -> &'static str {
        let default = switch.values.first().copied().unwrap_or_default();
        self.0.get(switch.name).copied().unwrap_or(default)
    }

    /// Is the switch in this position?
    pub(crate) fn is(&self, switch: Switch, value: &str) -> bool {
        self.get(switch) == value
    }

    /// Sets the switches named in a record, one after the other.
    pub(crate) fn set_all(&mut self, positions: &Record) -> Result<(), String> {
        for (name, value) in positions.iter() {
            let value = value
                .as_text()
                .ok_or_else(|| format!("{name} must be text"))?;
            self.set(name, value)?;
        }
        Ok(())
    }

    /// Sets a switch. The error says what could have been set.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let switch = ALL
            .iter()
            .find(|switch| switch.name == name)
            .ok_or_else(|| {
                let known: Vec<_> = ALL.iter().map(|switch| switch.name).collect();
                format!(
                    "there is no switch {name:?}; the switches are {}",
                    known.join(", ")
                )
            })?;
        let value = switch
            .values
            .iter()
            .find(|known| **known == value)
            .ok_or_else(|| {
                format!(
                    "{name} cannot be {value:?}; it is one of {}",
                    switch.values.join(", ")
                )
            })?;
        self.0.insert(switch.name, value);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{SEVENG_IDEMPOTENCY, Switches};

    #[test]
    fn the_default_is_the_first_value_until_another_is_set() {
        let mut switches = Switches::default();
        assert!(switches.is(SEVENG_IDEMPOTENCY, "ignored"));
        switches.set("seveng.idempotency", "enrolled").unwrap();
        assert!(switches.is(SEVENG_IDEMPOTENCY, "enrolled"));
    }

    #[test]
    fn a_wrong_name_or_value_is_answered_with_the_right_ones() {
        let mut switches = Switches::default();
        assert_eq!(
            switches.set("seveng.idempotency", "on").unwrap_err(),
            "seveng.idempotency cannot be \"on\"; it is one of ignored, enrolled"
        );
        assert!(
            switches
                .set("idempotency", "on")
                .unwrap_err()
                .contains("the switches are ecgrid.error_body, ")
        );
    }
}
