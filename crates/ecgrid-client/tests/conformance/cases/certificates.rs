//! What is documented of `Certificates`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::certificates::{
    CertificateSecureHashAlgorithm, CertificateType, CertificateUsage,
};
use ecgrid_client::{Base64, CertKeyId, Client, CommId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 5] = [
    Case::new("addPrivateCertificate", |client: Client, _| read(client.comms().certificates(CommId(6120))
            .add_private(CertificateType::X509).key_id("juniper-2026").user_id("edi-batch")
            .begin_usage("2026-03-01T00:00:00Z").usage(CertificateUsage::EncryptionAndSignature)
            .cert(Base64::from_text("cGZ4LWJ5dGVz")).password("Pebble5%Drift").send()))
        .request("POST /v2/certificates/add-private", &["x-api-key"])
        .json(r#"
{"commId":6120,"certType":"X509","keyId":"juniper-2026","userId":"edi-batch",
"beginUsage":"2026-03-01T00:00:00Z","usage":"EncryptionAndSignature","cert":"cGZ4LWJ5dGVz",
"password":"Pebble5%Drift"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2",
"status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("addPublicCertificate", |client: Client, _| read(client.comms().certificates(CommId(6120))
            .add_public(CertificateType::X509).key_id("lumen-2026").user_id("lumen-edi")
            .begin_usage("2026-03-01T00:00:00Z").usage(CertificateUsage::EncryptionAndSignature)
            .partner_comm_id("LUMEN-AS2").partner_url("https://as2.lumen.example/in")
            .cert(Base64::from_text("Y2VyLWJ5dGVz")).send()))
        .request("POST /v2/certificates/add-public", &["x-api-key"])
        .json(r#"
{"commId":6120,"certType":"X509","keyId":"lumen-2026","userId":"lumen-edi",
"beginUsage":"2026-03-01T00:00:00Z","usage":"EncryptionAndSignature","partnerCommId":"LUMEN-AS2",
"partnerUrl":"https://as2.lumen.example/in","cert":"Y2VyLWJ5dGVz"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2",
"status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createCertificate", |client: Client, _| read(client.comms().certificates(CommId(6120))
            .create().begin_usage("2026-03-01T00:00:00Z")
            .usage(CertificateUsage::EncryptionAndSignature)
            .secure_hash_algorithm(CertificateSecureHashAlgorithm::Sha256)
            .partner_as2_id("LUMEN-AS2").expires("2028-03-01T00:00:00Z").send()))
        .request("POST /v2/certificates/create", &["x-api-key"])
        .json(r#"
{"commId":6120,"beginUsage":"2026-03-01T00:00:00Z","usage":"EncryptionAndSignature",
"secureHashAlgorithm":"SHA256","partnerAs2Id":"LUMEN-AS2","expires":"2028-03-01T00:00:00Z"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2",
"status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("renewCertificate", |client: Client, _| read(client.comms().certificates(CommId(6120))
            .renew(CertKeyId(57)).overlap_days(21).years(2)
            .secure_hash_algorithm(CertificateSecureHashAlgorithm::Sha256).send()))
        .request("POST /v2/certificates/renew", &["x-api-key"])
        .json(r#"
{"commId":6120,"certKeyId":57,"overlapDays":21,"years":2,"secureHashAlgorithm":"SHA256"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"commId":6120,"mailboxId":77120,"commType":"as2","identifier":"JUNIPER-AS2",
"status":"Active","useType":"Production","privateKeyRequired":true,"withCerts":true}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/commId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("terminateCertificate", |client: Client, _| read(client.comms().certificates(CommId(6120))
            .terminate(CertKeyId(57)).send()))
        .request("POST /v2/certificates/terminate", &["x-api-key"])
        .json(r#"{"commId":6120,"certKeyId":57}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
