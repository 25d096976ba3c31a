//! The static rows of `Lookup`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static LOOKUP_PHONE_NUMBER: OperationSpec = OperationSpec {
    provider: "carrierx", id: "lookupPhoneNumber", method: Method::GET,
    path: "/lookup/dids/{phonenumber}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};

pub(super) static LOOKUP_TOLL_FREE: OperationSpec = OperationSpec {
    provider: "carrierx", id: "lookupTollFree", method: Method::GET,
    path: "/lookup/toll_free/{tollfree_phonenumber}/{calling_number}/{lata}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};

pub(super) static LOOKUP_IP_ADDRESS: OperationSpec = OperationSpec {
    provider: "carrierx", id: "lookupIpAddress", method: Method::GET,
    path: "/lookup/ip_addresses/{ip_address}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Bare, ok_when_false: false,
};
