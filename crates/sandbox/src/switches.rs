//! Switches: where a provider's documentation contradicts itself, the reading is chosen here.
//!
//! Each has the safe reading as its default: the one that makes a client deal with the harder case.

use std::collections::BTreeMap;

use crate::json::Record;

/// One choice between documented readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Switch {
    pub(crate) name: &'static str,
    /// The first value is the default.
    pub(crate) values: &'static [&'static str],
    pub(crate) about: &'static str,
}

/// ECGrid: which of the two documented error bodies is sent.
pub(crate) const ECGRID_ERROR_BODY: Switch = Switch {
    name: "ecgrid.error_body",
    values: &["envelope", "problem"],
    about: "error bodies: the envelope of the endpoint pages, or the problem document of the quick-starts",
};

/// 7G: is the token accepted behind the word `Bearer`?
pub(crate) const SEVENG_BEARER_PREFIX: Switch = Switch {
    name: "seveng.bearer_prefix",
    values: &["accepted", "refused"],
    about: "Authorization with the word Bearer: in the prose, not in any sample",
};

/// 7G: which uniqueness rule communications obey.
pub(crate) const SEVENG_COMMUNICATION_UNIQUENESS: Switch = Switch {
    name: "seveng.communication_uniqueness",
    values: &["one_per_owner", "email_platform_wide"],
    about: "communications: at most one per owner (newest overview), or e-mail unique over the platform (older pages)",
};

/// 7G: does the instance take part in idempotency keys?
pub(crate) const SEVENG_IDEMPOTENCY: Switch = Switch {
    name: "seveng.idempotency",
    values: &["ignored", "enrolled"],
    about: "Idempotency-Key: ignored, or mandatory on every write and replayed for 24 hours",
};

/// CarrierX: does Basic authentication work?
pub(crate) const CARRIERX_BASIC_AUTHENTICATION: Switch = Switch {
    name: "carrierx.basic_authentication",
    values: &["allowed", "refused"],
    about: "the partner's system attribute allow_basic_authentication",
};

/// CarrierX: what a PUT with a changed read-only value meets.
pub(crate) const CARRIERX_READ_ONLY_CHANGES: Switch = Switch {
    name: "carrierx.read_only_changes",
    values: &["refused", "ignored"],
    about: "changed read-only values in PUT and PATCH: 422, or silently kept as they were",
};

/// Every switch there is.
pub(crate) const ALL: &[Switch] = &[
    ECGRID_ERROR_BODY,
    SEVENG_BEARER_PREFIX,
    SEVENG_COMMUNICATION_UNIQUENESS,
    SEVENG_IDEMPOTENCY,
    CARRIERX_BASIC_AUTHENTICATION,
    CARRIERX_READ_ONLY_CHANGES,
];

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
