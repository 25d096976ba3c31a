//! How whole calls behave, over the mock and fault transports and the fake clock.

mod bodies;
mod budget;
mod doubt;
mod hooks;
mod ledger;
mod limits;
mod reading;
mod requests;
mod secrets;
mod size;
mod table;
mod tokens;
#[cfg(feature = "tracing")]
mod tracing;

use http::{HeaderName, Method};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::time::FakeClock;
use crate::transport::{Fault, FaultTransport, MockTransport, Transport};
use crate::{
    Call, Client, ClientBuilder, Error, Failure, FieldError, OperationSpec, Payload, Protocol,
    Reply, ReplyParts,
};

/// A provider with an envelope and an idempotency header.
#[derive(Debug)]
pub(crate) struct Example;

#[derive(Deserialize)]
struct Envelope<'a> {
    success: bool,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
    code: Option<String>,
    message: Option<String>,
    #[serde(default)]
    fields: Vec<(String, String)>,
}

impl From<Envelope<'_>> for Failure {
    fn from(envelope: Envelope<'_>) -> Self {
        let failure = Self::default()
            .with_code(envelope.code.unwrap_or_default())
            .with_message(envelope.message.unwrap_or_default());
        envelope
            .fields
            .into_iter()
            .fold(failure, |failure, (field, message)| {
                failure.with_field(FieldError::new(message).with_field(field))
            })
    }
}

impl Protocol for Example {
    fn provider(&self) -> &'static str {
        "Example"
    }

    fn open<'a>(
        &self,
        operation: &OperationSpec,
        reply: &'a ReplyParts,
    ) -> Result<Payload<'a>, Failure> {
        if operation.reply == Reply::Bare {
            return Ok(Payload::new(reply.text()?, ""));
        }
        match serde_json::from_str::<Envelope<'a>>(reply.text()?) {
            Ok(envelope) if envelope.success => {
                let data = envelope.data.map_or("null", RawValue::get);
                Ok(Payload::new(data, "data"))
            }
            Ok(envelope) => Err(envelope.into()),
            Err(_) => Err(Failure::unreadable("the reply is no envelope")),
        }
    }

    fn failure(&self, _: &OperationSpec, reply: &ReplyParts) -> Failure {
        let envelope = reply.object::<Envelope<'_>>();
        envelope.map(Failure::from).unwrap_or_default()
    }

    fn idempotency_header(&self) -> Option<HeaderName> {
        Some(HeaderName::from_static("idempotency-key"))
    }
}

// Only an unsafe operation makes use of a key.
const fn operation(id: &'static str, method: Method, path: &'static str) -> OperationSpec {
    OperationSpec::new("example", id, method, path)
        .keyed()
        .reply(Reply::Enveloped)
}

pub(crate) static READ: OperationSpec = operation("getThing", Method::GET, "/things/{id}").safe();
pub(crate) static REPLACE: OperationSpec =
    operation("replaceThing", Method::PUT, "/things/{id}").idempotent();
pub(crate) static CREATE: OperationSpec = operation("createThing", Method::POST, "/things");
pub(crate) static PING: OperationSpec = operation("ping", Method::GET, "/ping").safe().anonymous();

/// A client over `transport`; backoff is drawn at its longest.
pub(crate) fn builder(transport: impl Transport, clock: &FakeClock) -> ClientBuilder {
    Client::builder(&Example)
        .base_url("https://api.example.com/v1")
        .transport(transport)
        .clock(clock.clone())
}

pub(crate) fn client(transport: impl Transport) -> Client {
    builder(transport, &FakeClock::new()).build().unwrap()
}

pub(crate) fn read(client: &Client) -> Call {
    Call::new(client, &READ).path("id", "t-1")
}

pub(crate) fn replace(client: &Client) -> Call {
    Call::new(client, &REPLACE)
        .path("id", "t-1")
        .set("name", "thing")
}

pub(crate) fn create(client: &Client) -> Call {
    Call::new(client, &CREATE).set("name", "thing")
}

/// A success with nothing in it.
pub(crate) const DONE: &str = r#"{"success":true,"data":null}"#;

/// Makes a call whose reply does not matter.
pub(crate) async fn go(call: Call) -> Result<(), Error> {
    call.send().await
}

/// A server that answers every request with `DONE`, behind faults.
pub(crate) fn faulty(
    faults: impl IntoIterator<Item = Fault>,
) -> (MockTransport, FaultTransport, FakeClock) {
    let server =
        MockTransport::new().always(|_| Ok(crate::transport::MockReply::new(200).body(DONE)));
    let clock = FakeClock::new();
    let transport = FaultTransport::new(server.clone(), clock.clone(), faults);
    (server, transport, clock)
}
