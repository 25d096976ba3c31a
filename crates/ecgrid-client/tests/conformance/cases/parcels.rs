//! What is documented of `Parcels`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::parcels::ParcelStatus;
use ecgrid_client::{Base64, Client, EcGridId, MailboxId, ParcelId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 15] = [
    Case::new("getParcel", |client: Client, _| read(client.parcels().get(ParcelId(5_600_017_734))
            .send()))
        .request("GET /v2/parcels/5600017734", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"parcelId":5600017734,"mailboxId":77120,"networkId":310,
"fileName":"lumen_850_0212.edi","bytes":239,"status":"InBoxReady","ecGridIdFrom":880390,
"ecGridIdTo":880145,"created":"2026-02-12T09:16:02Z","modified":"2026-02-12T09:16:05Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("uploadParcel", |client: Client, _| read(client.parcels()
            .upload("juniper_810_0212.edi", Base64::from_text("SVNBKjAwKiAgICAgICAgICAqMDAqICAgICAgICAgICpaWipKVU5JUEVSQ09PUCAgICAqMDEqMDA2MTQxMDk5TFVNTiAgKjI2MDIxMiowOTE1Kl4qMDA1MDEqMDAwMDA0NDcxKjAqUCo+fkdTKlBPKkpVTklQRVJDT09QKjAwNjE0MTA5OUxVTU4qMjAyNjAyMTIqMDkxNSo3NypYKjAwNTAxMH5TVCo4NTAqMDAwMX5CRUcqMDAqTkUqSkMtMjA0MTgqKjIwMjYwMjEyflNFKjIqMDAwMX5HRSoxKjc3fklFQSoxKjAwMDAwNDQ3MX4="))
            .bytes(239).ec_grid_id_from(EcGridId(880_145)).ec_grid_id_to(EcGridId(880_390))
            .mailbox_id(MailboxId(77120)).send()))
        .request("POST /v2/parcels/upload", &["x-api-key"])
        .json(r#"
{"fileName":"juniper_810_0212.edi",
"content":"SVNBKjAwKiAgICAgICAgICAqMDAqICAgICAgICAgICpaWipKVU5JUEVSQ09PUCAgICAqMDEqMDA2MTQxMDk5TFVNTiAgKjI2MDIxMiowOTE1Kl4qMDA1MDEqMDAwMDA0NDcxKjAqUCo+fkdTKlBPKkpVTklQRVJDT09QKjAwNjE0MTA5OUxVTU4qMjAyNjAyMTIqMDkxNSo3NypYKjAwNTAxMH5TVCo4NTAqMDAwMX5CRUcqMDAqTkUqSkMtMjA0MTgqKjIwMjYwMjEyflNFKjIqMDAwMX5HRSoxKjc3fklFQSoxKjAwMDAwNDQ3MX4=",
"bytes":239,"ecGridIdFrom":880145,"ecGridIdTo":880390,"mailboxId":77120}"#)
        .reply(200, "application/json", r#"{"success":true,"data":5600017801}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("downloadParcel", |client: Client, _| read(client.parcels()
            .download(ParcelId(5_600_017_734)).send()))
        .request("POST /v2/parcels/download", &["x-api-key"])
        .json(r#"{"parcelId":5600017734}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"parcelId":5600017734,"fileName":"lumen_850_0212.edi",
"content":"SVNBKjAwKiAgICAgICAgICAqMDAqICAgICAgICAgICpaWipKVU5JUEVSQ09PUCAgICAqMDEqMDA2MTQxMDk5TFVNTiAgKjI2MDIxMiowOTE1Kl4qMDA1MDEqMDAwMDA0NDcxKjAqUCo+fkdTKlBPKkpVTklQRVJDT09QKjAwNjE0MTA5OUxVTU4qMjAyNjAyMTIqMDkxNSo3NypYKjAwNTAxMH5TVCo4NTAqMDAwMX5CRUcqMDAqTkUqSkMtMjA0MTgqKjIwMjYwMjEyflNFKjIqMDAwMX5HRSoxKjc3fklFQSoxKjAwMDAwNDQ3MX4=",
"bytes":239}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("confirmParcelDownload", |client: Client, _| read(client.parcels()
            .confirm(ParcelId(5_600_017_734)).send()))
        .request("POST /v2/parcels/confirm", &["x-api-key"])
        .json(r#"{"parcelId":5600017734}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("listInboxParcels", |client: Client, _| read(client.parcels().list_inbox()
            .mailbox_id(MailboxId(77120)).status(ParcelStatus::InBoxReady)
            .begin_date("2026-02-01T00:00:00Z").end_date("2026-02-12T23:59:59Z").page_no(1)
            .records_per_page(25).send()))
        .request("POST /v2/parcels/inbox-list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"status":"InBoxReady","beginDate":"2026-02-01T00:00:00Z",
"endDate":"2026-02-12T23:59:59Z","pageNo":1,"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"parcelId":5600017734,"mailboxId":77120,"networkId":310,
"fileName":"lumen_850_0212.edi","bytes":239,"status":"InBoxReady","ecGridIdFrom":880390,
"ecGridIdTo":880145,"created":"2026-02-12T09:16:02Z","modified":"2026-02-12T09:16:05Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listOutboxParcels", |client: Client, _| read(client.parcels().list_outbox()
            .mailbox_id(MailboxId(77120)).ec_grid_id_from(EcGridId(880_145))
            .begin_date("2026-02-01T00:00:00Z").end_date("2026-02-12T23:59:59Z").page_no(1)
            .records_per_page(25).send()))
        .request("POST /v2/parcels/outbox-list", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"ecGridIdFrom":880145,"beginDate":"2026-02-01T00:00:00Z",
"endDate":"2026-02-12T23:59:59Z","pageNo":1,"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"parcelId":5600017801,"mailboxId":77120,"networkId":310,
"fileName":"juniper_810_0212.edi","bytes":239,"status":"outboxSent","ecGridIdFrom":880145,
"ecGridIdTo":880390,"created":"2026-02-12T11:40:00Z","modified":"2026-02-12T11:40:09Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listPendingInboxParcels", |client: Client, _| read(client.parcels()
            .list_pending_inbox().mailbox_id(MailboxId(77120)).send()))
        .request("POST /v2/parcels/pending-inbox-list", &["x-api-key"])
        .json(r#"{"mailboxId":77120}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"parcelId":5600017734,"mailboxId":77120,"networkId":310,
"fileName":"lumen_850_0212.edi","bytes":239,"ecGridIdFrom":880390,"ecGridIdTo":880145,
"created":"2026-02-12T09:16:02Z","modified":"2026-02-12T09:16:05Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("cancelParcel", |client: Client, _| read(client.parcels()
            .cancel(ParcelId(5_600_017_734)).send()))
        .request("POST /v2/parcels/cancel/5600017734", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("resetParcelToInbox", |client: Client, _| read(client.parcels()
            .reset_to_inbox(ParcelId(5_600_017_734)).send()))
        .request("POST /v2/parcels/reset-to-inbox/5600017734", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getParcelManifest", |client: Client, _| read(client.parcels()
            .get_manifest(ParcelId(5_600_017_734)).send()))
        .request("GET /v2/parcels/manifest/5600017734", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":[{"interchangeId":71900421,"sender":"880390","receiver":"880145",
"documentType":"850","count":1}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/interchangeId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateParcel", |client: Client, _| read(client.parcels()
            .update(ParcelId(5_600_017_734)).status(ParcelStatus::InBoxReady).send()))
        .request("POST /v2/parcels/update", &["x-api-key"])
        .json(r#"{"parcelId":5600017734,"status":"InBoxReady"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"parcelId":5600017734,"mailboxId":77120,"networkId":310,
"fileName":"lumen_850_0212.edi","bytes":239,"status":"InBoxReady","ecGridIdFrom":880390,
"ecGridIdTo":880145,"created":"2026-02-12T09:16:02Z","modified":"2026-02-12T13:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("setParcelMailbagControlId", |client: Client, _| read(client.parcels()
            .set_mailbag_control_id(ParcelId(5_600_017_801), "JC-BAG-0212-07").send()))
        .request("POST /v2/parcels/set-mailbagcontrolid", &["x-api-key"])
        .json(r#"
{"parcelId":5600017801,"mailbagControlId":"JC-BAG-0212-07"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("findParcelsByMailbagControlId", |client: Client, _| read(client.parcels()
            .find_by_mailbag_control_id("JC-BAG-0212-07").mailbox_id(MailboxId(77120)).send()))
        .request("POST /v2/parcels/find-mailbagcontrolid", &["x-api-key"])
        .json(r#"
{"mailboxId":77120,"mailbagControlId":"JC-BAG-0212-07"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"parcelId":5600017801,"mailboxId":77120,"networkId":310,
"fileName":"juniper_810_0212.edi","bytes":239,"status":"outboxSent","ecGridIdFrom":880145,
"ecGridIdTo":880390,"created":"2026-02-12T11:40:00Z","modified":"2026-02-12T11:40:09Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/parcelId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("addParcelAcknowledgmentNote", |client: Client, _| read(client.parcels()
            .add_acknowledgment_note(ParcelId(5_600_017_734), "Booked as order JC-20418.").send()))
        .request("POST /v2/parcels/acknowledgment-note", &["x-api-key"])
        .json(r#"
{"parcelId":5600017734,"note":"Booked as order JC-20418."}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("sendTestFile", |client: Client, _| read(client.parcels()
            .send_test_file(EcGridId(880_145), EcGridId(880_390)).document_type("850").send()))
        .request("POST /v2/parcels/send-test-file", &["x-api-key"])
        .json(r#"
{"ecGridIdFrom":880145,"ecGridIdTo":880390,"documentType":"850"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":5600017990}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
