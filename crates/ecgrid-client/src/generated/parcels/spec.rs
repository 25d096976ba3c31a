//! The static rows of `Parcels`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_PARCEL: OperationSpec =
    OperationSpec::new("ecgrid", "getParcel", Method::GET, "/v2/parcels/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static UPLOAD_PARCEL: OperationSpec =
    OperationSpec::new("ecgrid", "uploadParcel", Method::POST, "/v2/parcels/upload")
        .reply(Reply::Enveloped);

pub(super) static DOWNLOAD_PARCEL: OperationSpec =
    OperationSpec::new("ecgrid", "downloadParcel", Method::POST, "/v2/parcels/download")
        .idempotent().reply(Reply::Enveloped);

pub(super) static CONFIRM_PARCEL_DOWNLOAD: OperationSpec =
    OperationSpec::new("ecgrid", "confirmParcelDownload", Method::POST, "/v2/parcels/confirm")
        .idempotent().reply(Reply::Enveloped);

pub(super) static LIST_INBOX_PARCELS: OperationSpec =
    OperationSpec::new("ecgrid", "listInboxParcels", Method::POST, "/v2/parcels/inbox-list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_INBOX_PARCELS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body();

pub(super) static LIST_OUTBOX_PARCELS: OperationSpec =
    OperationSpec::new("ecgrid", "listOutboxParcels", Method::POST, "/v2/parcels/outbox-list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_OUTBOX_PARCELS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body();

pub(super) static LIST_PENDING_INBOX_PARCELS: OperationSpec =
    OperationSpec::new(
        "ecgrid", "listPendingInboxParcels", Method::POST, "/v2/parcels/pending-inbox-list",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static CANCEL_PARCEL: OperationSpec =
    OperationSpec::new("ecgrid", "cancelParcel", Method::POST, "/v2/parcels/cancel/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static RESET_PARCEL_TO_INBOX: OperationSpec =
    OperationSpec::new(
        "ecgrid", "resetParcelToInbox", Method::POST, "/v2/parcels/reset-to-inbox/{id}",
    )
        .reply(Reply::Enveloped);

pub(super) static GET_PARCEL_MANIFEST: OperationSpec =
    OperationSpec::new("ecgrid", "getParcelManifest", Method::GET, "/v2/parcels/manifest/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static UPDATE_PARCEL: OperationSpec =
    OperationSpec::new("ecgrid", "updateParcel", Method::POST, "/v2/parcels/update")
        .reply(Reply::Enveloped);

pub(super) static SET_PARCEL_MAILBAG_CONTROL_ID: OperationSpec =
    OperationSpec::new(
        "ecgrid", "setParcelMailbagControlId", Method::POST, "/v2/parcels/set-mailbagcontrolid",
    )
        .idempotent().reply(Reply::Enveloped);

pub(super) static FIND_PARCELS_BY_MAILBAG_CONTROL_ID: OperationSpec =
    OperationSpec::new(
        "ecgrid", "findParcelsByMailbagControlId", Method::POST,
        "/v2/parcels/find-mailbagcontrolid",
    )
        .safe().reply(Reply::Enveloped);

pub(super) static ADD_PARCEL_ACKNOWLEDGMENT_NOTE: OperationSpec =
    OperationSpec::new(
        "ecgrid", "addParcelAcknowledgmentNote", Method::POST, "/v2/parcels/acknowledgment-note",
    )
        .reply(Reply::Enveloped);

pub(super) static SEND_TEST_FILE: OperationSpec =
    OperationSpec::new("ecgrid", "sendTestFile", Method::POST, "/v2/parcels/send-test-file")
        .reply(Reply::Enveloped);
