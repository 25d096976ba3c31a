//! The requests of `Lookup`.
//! Written by `cargo xtask codegen`.

use core_http::JsonObject;

use super::{CicLookup, PhoneLookup};
use crate::Error;

core_http::call_methods! {
    /// Look up a phone number; characters other than digits and plus are ignored.
    pub struct LookupPhoneNumber -> PhoneLookup, Error;
}

impl LookupPhoneNumber {
    /// Include carrier data.
    pub fn carrier(self, value: bool) -> Self { Self { call: self.call.query("carrier", value) } }

    /// Include caller name data.
    pub fn cnam(self, value: bool) -> Self { Self { call: self.call.query("cnam", value) } }

    /// Override of the caller name cache lifetime.
    pub fn cnam_ttl(self, value: i64) -> Self { Self { call: self.call.query("cnam_ttl", value) } }

    /// Country assumed for national numbers.
    pub fn country_code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.query("country_code", value.as_ref()) }
    }

    /// Preferred interpretation of an ambiguous number. *Uncertain:* Values not confirmed.
    pub fn guess(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.query("guess", value.as_ref()) }
    }

    /// Include home location register data. *Uncertain:* In the sample only.
    pub fn hlr(self, value: bool) -> Self { Self { call: self.call.query("hlr", value) } }

    /// Include routing number data.
    pub fn lrn(self, value: bool) -> Self { Self { call: self.call.query("lrn", value) } }
}

crate::filter::field_options!(LookupPhoneNumber);

core_http::call_methods! {
    /// Look up the carrier code of a toll-free number.
    pub struct LookupTollFree -> CicLookup, Error;
}

impl LookupTollFree {
    /// Include the carrier code. *Uncertain:* Default not confirmed.
    pub fn cic(self, value: bool) -> Self { Self { call: self.call.query("cic", value) } }

    /// Include the responsible organization.
    pub fn resporg(self, value: bool) -> Self { Self { call: self.call.query("resporg", value) } }
}

crate::filter::field_options!(LookupTollFree);

core_http::call_methods! {
    /// Look up an IP address.
    pub struct LookupIpAddress -> JsonObject, Error;
}
