//! The static rows of `Parcels`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_PARCEL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getParcel", method: Method::GET, path: "/v2/parcels/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static UPLOAD_PARCEL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "uploadParcel", method: Method::POST, path: "/v2/parcels/upload",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static DOWNLOAD_PARCEL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "downloadParcel", method: Method::POST, path: "/v2/parcels/download",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CONFIRM_PARCEL_DOWNLOAD: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "confirmParcelDownload", method: Method::POST,
    path: "/v2/parcels/confirm", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static LIST_INBOX_PARCELS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listInboxParcels", method: Method::POST,
    path: "/v2/parcels/inbox-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_INBOX_PARCELS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: None,
};

pub(super) static LIST_OUTBOX_PARCELS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listOutboxParcels", method: Method::POST,
    path: "/v2/parcels/outbox-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
pub(super) static LIST_OUTBOX_PARCELS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: None,
};

pub(super) static LIST_PENDING_INBOX_PARCELS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listPendingInboxParcels", method: Method::POST,
    path: "/v2/parcels/pending-inbox-list", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CANCEL_PARCEL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "cancelParcel", method: Method::POST, path: "/v2/parcels/cancel/{id}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static RESET_PARCEL_TO_INBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "resetParcelToInbox", method: Method::POST,
    path: "/v2/parcels/reset-to-inbox/{id}", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_PARCEL_MANIFEST: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getParcelManifest", method: Method::GET,
    path: "/v2/parcels/manifest/{id}", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_PARCEL: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateParcel", method: Method::POST, path: "/v2/parcels/update",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_PARCEL_MAILBAG_CONTROL_ID: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setParcelMailbagControlId", method: Method::POST,
    path: "/v2/parcels/set-mailbagcontrolid", idempotency: Idempotency::Idempotent,
    takes_key: false, auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static FIND_PARCELS_BY_MAILBAG_CONTROL_ID: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "findParcelsByMailbagControlId", method: Method::POST,
    path: "/v2/parcels/find-mailbagcontrolid", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static ADD_PARCEL_ACKNOWLEDGMENT_NOTE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "addParcelAcknowledgmentNote", method: Method::POST,
    path: "/v2/parcels/acknowledgment-note", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SEND_TEST_FILE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "sendTestFile", method: Method::POST,
    path: "/v2/parcels/send-test-file", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
