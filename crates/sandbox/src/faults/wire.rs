//! Faults as JSON: what `POST /_sandbox/faults` reads and `GET` shows.

use std::time::Duration;

use super::{Effect, Fault};
use crate::{
    Provider,
    json::{Json, Number, Record, record},
    spec::check_operation,
};

const MEMBERS: [&str; 8] = [
    "provider",
    "operation",
    "method",
    "path",
    "count",
    "probability",
    "seed",
    "fault",
];

/// The methods that requests to the providers have, documented or refused.
pub(crate) const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// The members of each effect that is an object; the first one names it.
const PARTS: [&[&str]; 6] = [
    &["status", "retry_after", "retry_after_date"],
    &["delay_ms"],
    &["cut_body_at"],
    &["slow_body"],
    &["oversized_bytes"],
    &["clock_skew_s"],
];

/// A reply with one of these has no body, so it cannot be an error in the provider's format.
const BODILESS: [u16; 3] = [204, 205, 304];

const EFFECTS: &str = "{\"status\": 503, \"retry_after\": 2}, {\"delay_ms\": 200}, \"drop_before_commit\", \
    \"drop_after_commit\", {\"cut_body_at\": 10}, {\"slow_body\": {\"chunk\": 1, \"pause_ms\": 50}}, \
    \"malformed_json\", \"wrong_content_type\", {\"oversized_bytes\": 1000000}, \"expire_tokens\", \
    {\"clock_skew_s\": -300}, \"duplicate_callback\"";

impl Fault {
    /// Reads a fault; the error says what was expected.
    pub(crate) fn from_json(json: &Json) -> Result<Self, String> {
        let record = json.as_record().ok_or_else(|| {
            format!(
                "a fault is an object with the members {}",
                MEMBERS.join(", ")
            )
        })?;
        if let Some(unknown) = record.names().find(|name| !MEMBERS.contains(name)) {
            return Err(format!(
                "a fault has no member {unknown:?}; its members are {}",
                MEMBERS.join(", ")
            ));
        }
        let mut fault = Self::new(effect(record.get("fault").unwrap_or(&Json::Null))?);
        fault.provider = optional_text(record, "provider")?
            .map(|name| {
                Provider::named(name)
                    .ok_or_else(|| format!("provider {name:?} is none of ecgrid, seveng, carrierx"))
            })
            .transpose()?;
        fault.operation = optional_text(record, "operation")?.map(str::to_owned);
        if fault.effect.is_for_callbacks() && fault.operation.is_some() {
            return Err(
                "callbacks belong to no operation; limit duplicate_callback by provider and path"
                    .to_owned(),
            );
        }
        if let Some(operation) = &fault.operation {
            check_operation(fault.provider, operation)?;
        }
        fault.method = optional_text(record, "method")?.map(str::to_ascii_uppercase);
        if let Some(method) = &fault.method
            && !METHODS.contains(&method.as_str())
        {
            return Err(format!(
                "method {method:?} is none of {}",
                METHODS.join(", ")
            ));
        }
        fault.path = optional_text(record, "path")?.map(str::to_owned);
        match record.present("count") {
            None => {}
            Some(Json::Text(always)) if always == "always" => fault.count = None,
            Some(count) => {
                let count = count
                    .as_integer()
                    .and_then(|count| u32::try_from(count).ok())
                    .filter(|count| *count > 0);
                fault.count =
                    Some(count.ok_or("count must be a whole number above 0, or \"always\"")?);
            }
        }
        if let Some(probability) = record.present("probability") {
            let number = match probability {
                Json::Number(number) => number.as_str().parse::<f64>().ok(),
                _ => None,
            };
            let probability = number
                .filter(|number| (0.0..=1.0).contains(number))
                .ok_or("probability must be a number between 0 and 1")?;
            fault.chance = Some((probability, natural(record, "seed")?.unwrap_or_default()));
        }
        Ok(fault)
    }

    pub(super) fn to_record(&self, left: Option<u32>) -> Record {
        let mut record = record! {
            "provider": self.provider.map(Provider::name),
            "operation": self.operation.clone(),
            "method": self.method.clone(),
            "path": self.path.clone(),
            "count": left.map_or_else(|| Json::from("always"), Json::from),
        };
        if let Some((probability, seed)) = self.chance {
            record.set("probability", Number::parse(&probability.to_string()));
            record.set("seed", seed);
        }
        record.set("fault", self.effect.to_json());
        record
    }
}

impl Effect {
    fn to_json(&self) -> Json {
        let millis = |duration: &Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        match self {
            Self::Status {
                status,
                retry_after,
                as_date,
            } => {
                let mut record = record! { "status": *status };
                if let Some(seconds) = retry_after {
                    record.set(
                        if *as_date {
                            "retry_after_date"
                        } else {
                            "retry_after"
                        },
                        *seconds,
                    );
                }
                record.into()
            }
            Self::Delay(by) => record! { "delay_ms": millis(by) }.into(),
            Self::CutBody { at } => record! { "cut_body_at": *at }.into(),
            Self::SlowBody { chunk, pause } => {
                record! { "slow_body": record! { "chunk": *chunk, "pause_ms": millis(pause) } }
                    .into()
            }
            Self::Oversized { bytes } => record! { "oversized_bytes": *bytes }.into(),
            Self::ClockSkew { seconds } => record! { "clock_skew_s": *seconds }.into(),
            plain => plain.name().into(),
        }
    }
}

fn effect(json: &Json) -> Result<Effect, String> {
    let unknown = || format!("fault is {json}; it must be one of {EFFECTS}");
    let record = match json {
        Json::Text(name) => {
            let plain = [
                Effect::DropBeforeCommit,
                Effect::DropAfterCommit,
                Effect::MalformedJson,
                Effect::WrongContentType,
                Effect::ExpireTokens,
                Effect::DuplicateCallback,
            ];
            return plain
                .into_iter()
                .find(|effect| effect.name() == name)
                .ok_or_else(unknown);
        }
        Json::Object(record) => record,
        _ => return Err(unknown()),
    };
    let parts = PARTS
        .into_iter()
        .find(|parts| record.present(parts[0]).is_some())
        .ok_or_else(unknown)?;
    if let Some(other) = record.names().find(|name| !parts.contains(name)) {
        return Err(format!(
            "a fault {} has no member {other:?}; it has {}",
            parts[0],
            parts.join(", ")
        ));
    }
    if let Some(status) = natural(record, "status")? {
        let status = u16::try_from(status)
            .ok()
            .filter(|status| (200..600).contains(status) && !BODILESS.contains(status));
        let in_seconds = natural(record, "retry_after")?;
        let as_date = natural(record, "retry_after_date")?;
        return Ok(Effect::Status {
            status: status.ok_or(
                "status must be between 200 and 599, and none without a body (204, 205, 304)",
            )?,
            retry_after: in_seconds.or(as_date),
            as_date: in_seconds.is_none() && as_date.is_some(),
        });
    }
    if let Some(millis) = natural(record, "delay_ms")? {
        return Ok(Effect::Delay(Duration::from_millis(millis)));
    }
    if let Some(seconds) = record.present("clock_skew_s") {
        let seconds = seconds.as_integer();
        return Ok(Effect::ClockSkew {
            seconds: seconds.ok_or("clock_skew_s must be a whole number")?,
        });
    }
    let size = |name| {
        Ok::<_, String>(
            natural(record, name)?.map(|size| usize::try_from(size).unwrap_or(usize::MAX)),
        )
    };
    if let Some(at) = size("cut_body_at")? {
        return Ok(Effect::CutBody { at });
    }
    if let Some(bytes) = size("oversized_bytes")? {
        return Ok(Effect::Oversized { bytes });
    }
    let slow = record
        .get("slow_body")
        .and_then(Json::as_record)
        .ok_or_else(unknown)?;
    if let Some(other) = slow
        .names()
        .find(|name| !["chunk", "pause_ms"].contains(name))
    {
        return Err(format!(
            "slow_body has no member {other:?}; it has chunk and pause_ms"
        ));
    }
    let chunk = natural(slow, "chunk")?.unwrap_or(1);
    if chunk == 0 {
        return Err("slow_body.chunk must be at least one byte".to_owned());
    }
    Ok(Effect::SlowBody {
        chunk: usize::try_from(chunk).unwrap_or(usize::MAX),
        pause: Duration::from_millis(natural(slow, "pause_ms")?.unwrap_or_default()),
    })
}

fn optional_text<'a>(record: &'a Record, name: &str) -> Result<Option<&'a str>, String> {
    match record.present(name) {
        None => Ok(None),
        Some(value) => value
            .as_text()
            .map(Some)
            .ok_or_else(|| format!("{name} must be text")),
    }
}

fn natural(record: &Record, name: &str) -> Result<Option<u64>, String> {
    match record.present(name) {
        None => Ok(None),
        Some(value) => {
            let number = value
                .as_integer()
                .and_then(|number| u64::try_from(number).ok());
            number
                .map(Some)
                .ok_or_else(|| format!("{name} must be a whole number that is not negative"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Effect;
    use crate::{Fault, json::read};

    fn parsed(text: &str) -> Result<Fault, String> {
        Fault::from_json(&read(text.as_bytes()).unwrap())
    }

    #[test]
    fn every_effect_is_read_and_shown_alike() {
        for effect in [
            r#"{"status":503,"retry_after":2}"#,
            r#"{"status":429,"retry_after_date":5}"#,
            r#"{"status":500}"#,
            r#"{"delay_ms":200}"#,
            r#""drop_before_commit""#,
            r#""drop_after_commit""#,
            r#"{"cut_body_at":10}"#,
            r#"{"slow_body":{"chunk":1,"pause_ms":50}}"#,
            r#""malformed_json""#,
            r#""wrong_content_type""#,
            r#"{"oversized_bytes":1000000}"#,
            r#""expire_tokens""#,
            r#"{"clock_skew_s":-300}"#,
            r#""duplicate_callback""#,
        ] {
            let fault = parsed(&format!("{{\"fault\":{effect}}}")).unwrap();
            assert_eq!(fault.effect.to_json().to_string(), effect);
            assert!(Effect::NAMES.contains(&fault.effect.name()));
        }
    }

    #[test]
    fn a_whole_fault_is_read_and_shown_alike() {
        let text = concat!(
            r#"{"provider":"seveng","operation":null,"method":"PUT","path":"/communication","#,
            r#""count":"always","probability":0.5,"seed":7,"fault":"malformed_json"}"#
        );
        let fault = parsed(text).unwrap();
        assert_eq!(fault.to_record(fault.count).to_string(), text);
    }

    #[test]
    fn mistakes_are_answered_with_what_would_have_been_right() {
        for (text, complaint) in [
            (
                "[]",
                "a fault is an object with the members provider, operation, ",
            ),
            (
                r#"{"fualt":"x"}"#,
                "a fault has no member \"fualt\"; its members are provider, ",
            ),
            (
                r#"{"fault":"drop"}"#,
                "fault is \"drop\"; it must be one of {\"status\": 503, ",
            ),
            ("{}", "fault is null; it must be one of "),
            (
                r#"{"provider":"acme","fault":"malformed_json"}"#,
                "provider \"acme\" is none of ecgrid, seveng, carrierx",
            ),
            (
                r#"{"count":-1,"fault":"malformed_json"}"#,
                "count must be a whole number above 0, or \"always\"",
            ),
            (
                r#"{"count":0,"fault":"malformed_json"}"#,
                "count must be a whole number above 0, or \"always\"",
            ),
            (
                r#"{"probability":2,"fault":"malformed_json"}"#,
                "probability must be a number between 0 and 1",
            ),
            (
                r#"{"probability":"0.5","fault":"malformed_json"}"#,
                "probability must be a number between 0 and 1",
            ),
            (
                r#"{"operation":"updateCom","fault":"malformed_json"}"#,
                "no provider documents an operation \"updateCom\"; did you mean updateComm",
            ),
            (
                r#"{"method":"FOO","fault":"malformed_json"}"#,
                "method \"FOO\" is none of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
            ),
            (
                r#"{"fault":{"status":204}}"#,
                "status must be between 200 and 599, and none without a body (204, 205, 304)",
            ),
            (
                r#"{"fault":{"status":503,"retryafter":1}}"#,
                "a fault status has no member \"retryafter\"; it has status, retry_after, retry_after_date",
            ),
            (
                r#"{"fault":{"slow_body":{"chunk":0}}}"#,
                "slow_body.chunk must be at least one byte",
            ),
            (
                r#"{"fault":{"slow_body":{"chunks":1}}}"#,
                "slow_body has no member \"chunks\"; it has chunk and pause_ms",
            ),
            (
                r#"{"fault":{"status":42}}"#,
                "status must be between 200 and 599",
            ),
            (
                r#"{"fault":{"delay_ms":"soon"}}"#,
                "delay_ms must be a whole number that is not negative",
            ),
            (
                r#"{"fault":{"clock_skew_s":1.5}}"#,
                "clock_skew_s must be a whole number",
            ),
            (
                r#"{"operation":"getComm","fault":"duplicate_callback"}"#,
                "callbacks belong to no operation; limit duplicate_callback by provider and path",
            ),
        ] {
            let error = parsed(text).unwrap_err();
            assert!(error.starts_with(complaint), "{text}: {error}");
        }
    }
}
