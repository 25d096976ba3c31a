//! The static rows of `Lookup`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::OperationSpec;
use core_http::http::Method;

pub(super) static LOOKUP_PHONE_NUMBER: OperationSpec =
    OperationSpec::new("carrierx", "lookupPhoneNumber", Method::GET, "/lookup/dids/{phonenumber}")
        .safe();

pub(super) static LOOKUP_TOLL_FREE: OperationSpec =
    OperationSpec::new(
        "carrierx", "lookupTollFree", Method::GET,
        "/lookup/toll_free/{tollfree_phonenumber}/{calling_number}/{lata}",
    )
        .safe();

pub(super) static LOOKUP_IP_ADDRESS: OperationSpec =
    OperationSpec::new(
        "carrierx", "lookupIpAddress", Method::GET, "/lookup/ip_addresses/{ip_address}",
    )
        .safe();
