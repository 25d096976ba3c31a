//! What a CarrierX reply means: plain JSON on success, `{message, errors}` on failure.
//!
//! The pages print some error bodies without a status, and an old client takes a
//! 400 with an `errors` list for a validation failure, so 400 and 422 are read
//! alike. Bodies of 400, 401, 403 and 415 are not shown anywhere: whatever is
//! there is taken as text.

use core_http::{Failure, FieldError, OperationSpec, Payload, Protocol, ReplyParts, Said};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The one instance; it has no state.
pub(crate) static CARRIERX: CarrierX = CarrierX;

#[derive(Debug)]
pub(crate) struct CarrierX;

#[derive(Deserialize)]
struct ErrorBody<'a> {
    message: Option<Said>,
    /// Read apart, so that an odd list does not hide the message.
    #[serde(borrow)]
    errors: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct ErrorItem {
    field: Option<Said>,
    message: Option<Said>,
    reference_sid: Option<Said>,
}

impl Protocol for CarrierX {
    fn provider(&self) -> &'static str {
        "CarrierX"
    }

    fn open<'a>(
        &self,
        _operation: &OperationSpec,
        reply: &'a ReplyParts,
    ) -> Result<Payload<'a>, Failure> {
        Ok(Payload::new(reply.text()?, ""))
    }

    fn failure(&self, _operation: &OperationSpec, reply: &ReplyParts) -> Failure {
        let Some(body) = reply.object::<ErrorBody<'_>>() else {
            return Failure::default().with_message(reply.excerpt());
        };
        let message = body.message.unwrap_or_default().into_string();
        let failure = Failure::default().with_message(message);
        body.errors
            .and_then(|errors| serde_json::from_str::<Vec<ErrorItem>>(errors.get()).ok())
            .unwrap_or_default()
            .into_iter()
            .map(ErrorItem::into_field_error)
            .fold(failure, Failure::with_field)
    }
}

impl ErrorItem {
    fn into_field_error(self) -> FieldError {
        let mut error = FieldError::new(self.message.unwrap_or_default().into_string());
        if let Some(field) = self.field {
            error = error.with_field(field.into_string());
        }
        if let Some(reference) = self.reference_sid {
            error = error.with_reference(reference.into_string());
        }
        error
    }
}
