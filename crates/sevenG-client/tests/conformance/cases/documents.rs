//! What is documented of `Documents`.
//! Written by `cargo xtask codegen`.

use conformance::{Case, Part, with};
use seveng_client::documents::Document;
use seveng_client::{
    BizEntityId, Client, DocumentId, DocumentTypeId, ExternalDocumentId, ExternalProductId,
    ProductId, StatementTypeId,
};

use super::failures::{STATUS_200, STATUS_200_2, STATUS_400, STATUS_401, STATUS_500};
use crate::{file_or, read};

pub(super) static CASES: [Case<Client>; 8] = [
    Case::new("getDocument", |client: Client, _| read(client.documents()
            .get(DocumentId(7309), ProductId(12)).send()))
        .request("GET /Document", &["authorization", "version: 2.0"])
        .query(&[("DocumentID", "7309"), ("ProductID", "12")])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"documentID":7309,
"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025","code":"AR25",
"description":"Audited annual report for the year ended 30 June 2025","password":null,"ordinal":1,
"productID":12,"externalProductId":"PRD-12","bizEntityID":null,"externalBizEntityId":null,
"organisationID":null,"externalOrganisationId":null,"showInDocumentsInPortal":true,
"isPublic":false}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("createDocument", |client: Client, _| read(client.documents()
            .create(DocumentTypeId(1), ProductId(12))
            .external_document_id(&ExternalDocumentId::new("DOC-9")).name("Annual report 2025")
            .code("AR25").ordinal(1).show_in_documents_in_portal(true).is_public(false).send()))
        .request("POST /Document", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025","code":"AR25",
"ordinal":1,"productID":12,"showInDocumentsInPortal":true,"isPublic":false}"#)
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"documentID":7309,
"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025","code":"AR25",
"description":null,"password":null,"ordinal":1,"productID":12,"externalProductId":"PRD-12",
"bizEntityID":null,"externalBizEntityId":null,"organisationID":null,"externalOrganisationId":null,
"showInDocumentsInPortal":true,"isPublic":false}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("updateDocument", |client: Client, record| with(record, move |record: Document| {
        let record = record.into_replace().external_document_id(&ExternalDocumentId::new("DOC-9"))
            .document_type_id(DocumentTypeId(1)).name("Annual report 2025").code("AR25")
            .description("Audited annual report for the year ended 30 June 2025").clear_password()
            .ordinal(1).product_id(ProductId(12))
            .external_product_id(&ExternalProductId::new("PRD-12")).clear_biz_entity_id()
            .clear_external_biz_entity_id().clear_organisation_id().clear_external_organisation_id()
            .show_in_documents_in_portal(true).is_public(false);
        read(client.documents().replace(record).send())
    }))
        .request("PUT /Document", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"documentID":7309,"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025",
"code":"AR25","description":"Audited annual report for the year ended 30 June 2025","password":null,
"ordinal":1,"productID":12,"externalProductId":"PRD-12","bizEntityID":null,
"externalBizEntityId":null,"organisationID":null,"externalOrganisationId":null,
"showInDocumentsInPortal":true,"isPublic":false}"#)
        .record(r#"{"documentID":7309}"#, &[], &[])
        .nulled(&[
            "documentID", "externalDocumentId", "documentTypeID", "name", "code", "description",
            "password", "ordinal", "productID", "externalProductId", "bizEntityID",
            "externalBizEntityId", "organisationID", "externalOrganisationId",
            "showInDocumentsInPortal", "isPublic",
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":"Document updated successfully","recordCount":1,"data":{"documentID":7309,
"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025","code":"AR25",
"description":"Audited annual report for the year ended 30 June 2025","password":null,"ordinal":1,
"productID":12,"externalProductId":"PRD-12","bizEntityID":null,"externalBizEntityId":null,
"organisationID":null,"externalOrganisationId":null,"showInDocumentsInPortal":true,
"isPublic":false}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("deleteDocument", |client: Client, _| read(client.documents()
            .delete(DocumentId(7309), ProductId(12)).send()))
        .request("DELETE /Document", &["authorization", "version: 2.0", "idempotency-key"])
        .query(&[("DocumentID", "7309"), ("ProductID", "12")])
        .reply(200, "application/json", r#"
{"result":true,"message":"Document deleted successfully","recordCount":0,"data":null}"#)
        .acknowledged()
        .fixed(&["/result"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("downloadDocumentFile", |client: Client, _| file_or(client.documents()
            .download(DocumentId(7309), ProductId(12)).send()))
        .request("GET /Document/File", &["authorization", "version: 2.0"])
        .query(&[("DocumentID", "7309"), ("ProductID", "12")])
        .reply(200, "application/octet-stream", "%PDF-1.4\n%%EOF\n")
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200_2, STATUS_200]),
    Case::new("uploadDocumentFile", |client: Client, _| read(client.documents()
            .upload(DocumentId(7309), ProductId(12), "%PDF-1.4\n%%EOF\n").send()))
        .request("POST /Document/File", &["authorization", "version: 2.0", "idempotency-key"])
        .multipart(&[
            Part { name: "DocumentID", content: "7309" },
            Part { name: "ProductID", content: "12" },
            Part { name: "file", content: "%PDF-1.4\n%%EOF\n" },
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"documentID":7309,
"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025","code":"AR25",
"description":"Audited annual report for the year ended 30 June 2025","password":null,"ordinal":1,
"productID":12,"externalProductId":"PRD-12","bizEntityID":null,"externalBizEntityId":null,
"organisationID":null,"externalOrganisationId":null,"showInDocumentsInPortal":true,
"isPublic":false}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("replaceDocumentFile", |client: Client, _| read(client.documents()
            .replace_file(DocumentId(7309), ProductId(12), "%PDF-1.4\n%%EOF\n").send()))
        .request("PUT /Document/File", &["authorization", "version: 2.0", "idempotency-key"])
        .multipart(&[
            Part { name: "DocumentID", content: "7309" },
            Part { name: "ProductID", content: "12" },
            Part { name: "file", content: "%PDF-1.4\n%%EOF\n" },
        ])
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"documentID":7309,
"externalDocumentId":"DOC-9","documentTypeID":1,"name":"Annual report 2025","code":"AR25",
"description":"Audited annual report for the year ended 30 June 2025","password":null,"ordinal":1,
"productID":12,"externalProductId":"PRD-12","bizEntityID":null,"externalBizEntityId":null,
"organisationID":null,"externalOrganisationId":null,"showInDocumentsInPortal":true,
"isPublic":false}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
    Case::new("generateStatement", |client: Client, _| file_or(client.documents()
            .generate_statement(StatementTypeId(2), ProductId(12)).biz_entity_id(BizEntityId(5120))
            .from_date("2024-07-01").to_date("2025-06-30").send()))
        .request("POST /Document/Statement", &["authorization", "version: 2.0", "idempotency-key"])
        .json(r#"
{"statementTypeID":2,"productID":12,"bizEntityID":5120,"fromDate":"2024-07-01",
"toDate":"2025-06-30"}"#)
        .reply(200, "application/pdf", "%PDF-1.4\n%%EOF\n")
        .reply(200, "application/json", r#"
{"result":true,"message":null,"recordCount":1,"data":{"documentID":7310,"externalDocumentId":null,
"documentTypeID":4,"name":"Transaction statement 1 July 2024 to 30 June 2025","code":null,
"description":null,"password":null,"ordinal":null,"productID":12,"externalProductId":"PRD-12",
"bizEntityID":5120,"externalBizEntityId":"INV-2040","organisationID":null,
"externalOrganisationId":null,"showInDocumentsInPortal":true,"isPublic":false}}"#)
        .payload("data")
        .fixed(&["/result", "/data"])
        .failures(&[STATUS_400, STATUS_401, STATUS_500, STATUS_200]),
];
