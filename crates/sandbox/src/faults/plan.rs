//! The faults in force, and which request meets which.

use super::{Effect, Fault};
use crate::{Provider, json::Json, state::mix};

/// Faults in force at most; further ones push out the oldest.
const MAX_FAULTS: usize = 1_000;

/// The faults in force, in the order in which they are met.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    active: Vec<Active>,
    next_id: u64,
}

#[derive(Debug)]
struct Active {
    id: u64,
    fault: Fault,
    left: Option<u32>,
    throws: u64,
}

/// What a fault's scope is compared with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) provider: Provider,
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
}

impl Plan {
    /// Adds a fault and gives its number.
    pub(crate) fn inject(&mut self, fault: Fault) -> u64 {
        if self.active.len() == MAX_FAULTS {
            self.active.remove(0);
        }
        self.next_id += 1;
        let left = fault.count;
        self.active.push(Active {
            id: self.next_id,
            fault,
            left,
            throws: 0,
        });
        self.next_id
    }

    /// Removes one fault, or all of them; tells how many went.
    pub(crate) fn clear(&mut self, id: Option<u64>) -> usize {
        let before = self.active.len();
        self.active
            .retain(|active| id.is_some_and(|id| id != active.id));
        before - self.active.len()
    }

    /// What happens to this request, if anything.
    pub(crate) fn strike(&mut self, target: Target<'_>) -> Option<Effect> {
        self.meet(target, false)
    }

    /// What happens to a callback that is posted to this path, if anything.
    pub(crate) fn strike_callback(&mut self, provider: Provider, path: &str) -> Option<Effect> {
        let target = Target {
            provider,
            operation: None,
            method: "POST",
            path,
        };
        self.meet(target, true)
    }

    fn meet(&mut self, target: Target<'_>, callback: bool) -> Option<Effect> {
        let index = self.active.iter_mut().position(|active| {
            active.fault.effect.is_for_callbacks() == callback
                && active.fault.covers(target)
                && active.throw()
        })?;
        let active = &mut self.active[index];
        let effect = active.fault.effect.clone();
        if let Some(left) = &mut active.left {
            *left = left.saturating_sub(1);
            if *left == 0 {
                self.active.remove(index);
            }
        }
        Some(effect)
    }

    /// The faults in force, for the control API.
    pub(crate) fn to_json(&self) -> Json {
        let faults = self.active.iter().map(|active| {
            let mut record = active.fault.to_record(active.left);
            record.set("id", active.id);
            record
        });
        faults.collect::<Vec<_>>().into()
    }
}

impl Active {
    /// Throws the dice for a request in scope.
    fn throw(&mut self) -> bool {
        let Some((probability, seed)) = self.fault.chance else {
            return self.left != Some(0);
        };
        self.throws += 1;
        let word = mix(seed.wrapping_add(self.throws.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let fraction = f64::from((word >> 32) as u32) / f64::from(u32::MAX);
        self.left != Some(0) && fraction < probability
    }
}

impl Fault {
    fn covers(&self, target: Target<'_>) -> bool {
        let below_base = target
            .path
            .strip_prefix(target.provider.base_path())
            .unwrap_or(target.path);
        self.provider
            .is_none_or(|provider| provider == target.provider)
            && self
                .operation
                .as_deref()
                .is_none_or(|operation| Some(operation) == target.operation)
            && self
                .method
                .as_deref()
                .is_none_or(|method| method == target.method)
            && self
                .path
                .as_deref()
                .is_none_or(|path| matches(path, target.path) || matches(path, below_base))
    }
}

/// Glob matching with `*` alone: the pieces between the stars must follow each other.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(first) else {
        return false;
    };
    let mut pieces: Vec<_> = rest.split('*').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        match text.find(piece) {
            Some(start) => text = &text[start + piece.len()..],
            None => return false,
        }
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{Plan, Target, matches};
    use crate::{Fault, Provider};

    const UPDATE: Target<'static> = Target {
        provider: Provider::EcGrid,
        operation: Some("updateComm"),
        method: "PUT",
        path: "/ecgrid/v2/comms/update",
    };

    fn struck(plan: &mut Plan, target: Target<'_>) -> Option<&'static str> {
        plan.strike(target).map(|effect| effect.name())
    }

    #[test]
    fn faults_are_met_in_their_order_and_as_often_as_told() {
        let mut plan = Plan::default();
        plan.inject(Fault::status(503).times(2));
        plan.inject(Fault::drop_after_commit());
        let met: Vec<_> = (0..4).map(|_| struck(&mut plan, UPDATE)).collect();
        assert_eq!(
            met,
            [
                Some("status"),
                Some("status"),
                Some("drop_after_commit"),
                None
            ]
        );
    }

    #[test]
    fn a_fault_stays_within_its_scope() {
        for (fault, hits) in [
            (Fault::malformed_json().provider(Provider::SevenG), false),
            (
                Fault::malformed_json()
                    .provider(Provider::EcGrid)
                    .method("put"),
                true,
            ),
            (Fault::malformed_json().operation("getComm"), false),
            (Fault::malformed_json().operation("updateComm"), true),
            (Fault::malformed_json().path("/v2/comms/*"), true),
            (Fault::malformed_json().path("/ecgrid/*"), true),
            (Fault::malformed_json().path("/v2/ids/*"), false),
            (Fault::malformed_json().times(0), false),
        ] {
            let mut plan = Plan::default();
            plan.inject(fault.clone());
            assert_eq!(struck(&mut plan, UPDATE).is_some(), hits, "{fault:?}");
        }
    }

    #[test]
    fn callbacks_and_requests_meet_faults_of_their_own() {
        let mut plan = Plan::default();
        plan.inject(Fault::duplicate_callback().path("/hook/*"));
        plan.inject(Fault::malformed_json().path("/hook/*"));
        let callback = |plan: &mut Plan, path| {
            let met = plan.strike_callback(Provider::EcGrid, path);
            met.map(|effect| effect.name())
        };
        assert_eq!(callback(&mut plan, "/other"), None);
        assert_eq!(callback(&mut plan, "/hook/1"), Some("duplicate_callback"));
        assert_eq!(callback(&mut plan, "/hook/1"), None, "it is spent");
        let request = Target {
            path: "/hook/1",
            ..UPDATE
        };
        assert_eq!(struck(&mut plan, request), Some("malformed_json"));
    }

    #[test]
    fn chance_repeats_with_its_seed() {
        let run = |seed| {
            let mut plan = Plan::default();
            plan.inject(Fault::status(500).always().with_probability(0.3, seed));
            (0..200)
                .map(|_| struck(&mut plan, UPDATE).is_some())
                .collect::<Vec<_>>()
        };
        let hits = run(7).iter().filter(|hit| **hit).count();
        assert!((30..90).contains(&hits), "{hits} of 200 at 0.3");
        assert_eq!(run(7), run(7));
        assert_ne!(run(7), run(8));
    }

    #[test]
    fn stars_stand_for_anything() {
        for (pattern, text, expected) in [
            ("/a/*", "/a/b/c", true),
            ("*", "", true),
            ("/a/*/c", "/a/b/c", true),
            ("/a/*/c", "/a/b/d", false),
            ("/*b*d", "/abcd", true),
            ("/a", "/a/b", false),
            ("/a*a", "/a", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} against {text}");
        }
    }
}
