//! 7G as most of its tests meet it: the seeded fund on 1 August 2025.

use provider_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::wire::{Api, Reply, seveng};

/// 2025-08-01T00:00:00Z.
const PRESENT: i64 = 1_754_006_400;

/// A sandbox whose clock stands still, and its 7G.
pub(crate) async fn fund() -> (Sandbox, Api) {
    let clock = Clock::manual(PRESENT);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    let api = seveng(&sandbox);
    (sandbox, api)
}

/// What a refusal looks like.
pub(crate) fn failure(message: &str) -> Value {
    json!({ "result": false, "message": message, "recordCount": 0, "data": {} })
}

impl Reply {
    /// The data of a success.
    pub(crate) fn data(&self) -> Value {
        assert_eq!(self.at("/result"), true, "{}", self.text);
        self.at("/data")
    }

    /// The message of a success.
    pub(crate) fn message(&self) -> Value {
        assert_eq!(self.at("/result"), true, "{}", self.text);
        self.at("/message")
    }

    /// Asserts on a refusal: HTTP 200, and nothing but the message.
    pub(crate) fn refused(&self, message: &str) {
        self.is(200, &failure(message));
    }
}

/// An object with some members set.
pub(crate) fn with(mut object: Value, members: Value) -> Value {
    for (name, value) in members.as_object().unwrap() {
        object[name] = value.clone();
    }
    object
}

/// An object without some of its members.
pub(crate) fn without(mut object: Value, names: &[&str]) -> Value {
    for name in names {
        assert!(
            object.as_object_mut().unwrap().remove(*name).is_some(),
            "{name}"
        );
    }
    object
}

/// One member of each element.
pub(crate) fn each(list: &Value, name: &str) -> Vec<Value> {
    let elements = list
        .as_array()
        .unwrap_or_else(|| panic!("no array: {list}"));
    elements
        .iter()
        .map(|element| element[name].clone())
        .collect()
}
