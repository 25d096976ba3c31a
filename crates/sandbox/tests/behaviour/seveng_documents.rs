//! 7G: documents, their files, and statements.

use serde_json::{Value, json};

use crate::{
    fund::{failure, fund, with, without},
    wire::{Api, Reply},
};

const FILE: &str = "/Document/File";

/// A form as curl sends it.
async fn send(
    api: &Api,
    method: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &[u8])>,
) -> Reply {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .as_bytes(),
        );
    }
    if let Some((name, content)) = file {
        let head = format!(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--b--\r\n");
    api.send(
        method,
        FILE,
        Some(("multipart/form-data; boundary=b", &body)),
    )
    .await
}

async fn download(api: &Api, id: &Value) -> (Reply, Vec<u8>) {
    let bytes = api
        .bytes("GET", &format!("{FILE}?DocumentID={id}&ProductID=12"), None)
        .await;
    let at = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap();
    (Reply::parse(&bytes).unwrap(), bytes[at + 4..].to_vec())
}

async fn create(api: &Api, members: Value) -> Value {
    let body = with(json!({ "documentTypeID": 1, "productID": 12 }), members);
    api.post("/Document", body).await.data()
}

#[tokio::test]
async fn metadata_first_then_the_bytes() {
    let (_sandbox, api) = fund().await;
    let created = create(
        &api,
        json!({ "externalDocumentId": "DOC-10", "name": "Notes" }),
    )
    .await;
    let id = created["documentID"].clone();
    let (none, _) = download(&api, &id).await;
    none.is(
        200,
        &failure(&format!("No file is stored for document {id}.")),
    );

    let content: Vec<u8> = (0..=255).chain(*b"\r\n--\r\n").collect();
    let fields = [
        ("documentid", id.to_string()),
        ("ProductID", "12".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let early = send(&api, "PUT", &fields, Some(("notes.pdf", &content))).await;
    early.refused(&format!(
        "No file is stored for document {id}; upload the first one with POST."
    ));
    let uploaded = send(&api, "POST", &fields, Some(("Notes (1).PDF", &content))).await;
    assert_eq!(uploaded.data(), created);
    let (reply, bytes) = download(&api, &id).await;
    assert_eq!(bytes, content);
    assert_eq!(reply.header("content-type"), Some("application/pdf"));
    let again = send(&api, "POST", &fields, Some(("notes.pdf", b"x"))).await;
    again.refused(&format!(
        "Document {id} has a file already; replace it with PUT."
    ));

    let replaced = send(&api, "PUT", &fields, Some(("chart.png", b"png"))).await;
    assert_eq!(replaced.message(), "Document updated successfully");
    let renamed = with(created, json!({ "name": "Chart" }));
    assert_eq!(api.put("/Document", renamed).await.data()["name"], "Chart");
    let (reply, bytes) = download(&api, &id).await;
    assert_eq!(bytes, b"png", "a PUT of the metadata keeps the file");
    assert_eq!(
        reply.header("content-disposition"),
        Some("attachment; filename=\"chart.png\"")
    );
}

#[tokio::test]
async fn forms_are_refused_in_words() {
    let (_sandbox, api) = fund().await;
    let document = create(&api, json!({ "externalDocumentId": "DOC-10" })).await;
    let fields = [
        ("ExternalDocumentId", "DOC-10"),
        ("ExternalProductId", "PRD-12"),
    ];
    let pdf = Some(("a.pdf", &b"%PDF"[..]));
    let types = "pdf, doc, docx, xlsx, png, jpg, jpeg";
    for (fields, file, message) in [
        (&fields[..], None, "The part file is needed.".to_owned()),
        (
            &fields[..1],
            pdf,
            "Either the native id or ExternalProductId is needed.".to_owned(),
        ),
        (
            &fields[1..],
            pdf,
            "Either the native id or ExternalDocumentId is needed.".to_owned(),
        ),
        (
            &fields[..],
            Some(("data.csv", &b"a,b"[..])),
            format!("\"data.csv\" is of no type that is taken: {types}."),
        ),
        (
            &fields[..],
            Some(("data", &b"a,b"[..])),
            format!("\"data\" is of no type that is taken: {types}."),
        ),
    ] {
        send(&api, "POST", fields, file).await.refused(&message);
    }
    let large = vec![0; (10 << 20) + 1];
    send(&api, "POST", &fields, Some(("large.png", &large)))
        .await
        .refused("The file is larger than 10485760 bytes.");
    assert_eq!(
        send(&api, "POST", &fields, Some(("large.pdf", &large)))
            .await
            .at("/result"),
        true
    );

    let broken = api
        .send(
            "POST",
            FILE,
            Some(("multipart/form-data; boundary=b", b"--b\r\nX")),
        )
        .await;
    broken.refused("The form cannot be read: the form ends before its last boundary.");
    let json = api.post(FILE, json!({})).await;
    json.is(
        415,
        &failure("Content-Type must be multipart/form-data, not application/json."),
    );
    assert_eq!(document["externalProductId"], "PRD-12");
}

#[tokio::test]
async fn a_file_without_a_name_is_known_by_its_type_or_its_first_bytes() {
    let (_sandbox, api) = fund().await;
    for (head, content, kind) in [
        ("", "%PDF-1.4", "application/pdf"),
        ("; filename=file", "%PDF-1.4", "application/pdf"),
        ("\r\nContent-Type: image/png", "png", "image/png"),
    ] {
        let id = create(&api, json!({})).await["documentID"].clone();
        let field = |name: &str, value: &str| {
            format!("--b\r\nContent-Disposition: form-data; name={name}{value}\r\n")
        };
        let id_part = field("DocumentID", &format!("\r\n\r\n{id}"));
        let product = field("ProductID", "\r\n\r\n12");
        let file = field("file", &format!("{head}\r\n\r\n{content}"));
        let form = format!("{id_part}{product}{file}--b--");
        let sent = Some(("multipart/form-data; boundary=b", form.as_bytes()));
        assert_eq!(
            api.send("POST", FILE, sent).await.at("/result"),
            true,
            "{kind}"
        );
        let (reply, bytes) = download(&api, &id).await;
        assert_eq!(
            (reply.header("content-type"), bytes),
            (Some(kind), content.into())
        );
    }
    let nothing = b"--b\r\nContent-Disposition: form-data; name=DocumentID\r\n\r\n7309\r\n--b\r\nContent-Disposition: form-data; name=ProductID\r\n\r\n12\r\n--b\r\nContent-Disposition: form-data; name=file\r\n\r\n?\r\n--b--";
    let unknown = api
        .send(
            "PUT",
            FILE,
            Some(("multipart/form-data; boundary=b", nothing)),
        )
        .await;
    unknown.refused("\"\" is of no type that is taken: pdf, doc, docx, xlsx, png, jpg, jpeg.");
}

#[tokio::test]
async fn the_product_guards_a_document() {
    let (_sandbox, api) = fund().await;
    let read = api
        .get("/Document?DocumentID=7309&ProductID=12")
        .await
        .data();
    assert_eq!(
        api.get("/document?ExternalDocumentId=DOC-9&ExternalProductId=PRD-12")
            .await
            .data(),
        read
    );
    for (path, message) in [
        (
            "/Document?DocumentID=7309",
            "Either the native id or ExternalProductId is needed.",
        ),
        (
            "/Document?ProductID=12",
            "Either the native id or ExternalDocumentId is needed.",
        ),
        (
            "/Document?DocumentID=7309&ProductID=13",
            "No record was found: document 7309 is unknown in product 13.",
        ),
        (
            "/Document/File?ExternalDocumentId=DOC-9&ProductID=13",
            "No record was found: document DOC-9 is unknown in product 13.",
        ),
    ] {
        api.get(path).await.refused(message);
    }
    let twin = create(
        &api,
        json!({ "externalDocumentId": "DOC-9", "productID": 13 }),
    )
    .await;
    assert_eq!(twin["externalDocumentId"], "DOC-9", "unique per product");
    let both = with(
        read,
        json!({ "productID": 12, "externalProductId": "PRD-13", "name": "R" }),
    );
    assert_eq!(
        api.put("/Document", both).await.data()["productID"],
        12,
        "a native id above 0 wins"
    );
}

#[tokio::test]
async fn documents_are_replaced_and_deleted_with_their_file() {
    let (_sandbox, api) = fund().await;
    let read = api
        .get("/Document?DocumentID=7309&ProductID=12")
        .await
        .data();
    let updated = api.put("/Document", read.clone()).await;
    assert_eq!(updated.message(), "Document updated successfully");
    assert_eq!(updated.data(), read);
    let bare = json!({ "documentID": 7309, "productID": 12, "documentTypeID": 2 });
    let left = api.put("/Document", bare).await.data();
    assert_eq!(
        (&left["externalDocumentId"], &left["name"]),
        (&Value::Null, &Value::Null)
    );

    let linked = with(
        without(read, &["documentID", "externalDocumentId"]),
        json!({ "bizEntityID": 5120 }),
    );
    let created = api.post("/Document", linked.clone()).await.data();
    assert_eq!(created["externalBizEntityId"], "INV-2040");
    let out_of_reach = api
        .post(
            "/Document",
            with(linked.clone(), json!({ "bizEntityID": 1 })),
        )
        .await;
    out_of_reach.is(
        400,
        &failure("The business entity that the document is linked to cannot be accessed."),
    );
    let taken = api
        .post(
            "/Document",
            with(linked.clone(), json!({ "externalDocumentId": "D" })),
        )
        .await;
    assert_eq!(taken.at("/result"), true);
    api.post(
        "/Document",
        with(linked, json!({ "externalDocumentId": "D" })),
    )
    .await
    .refused("externalDocumentId \"D\" is in use in product 12.");

    let deleted = api.delete("/Document?DocumentID=7309&ProductID=12").await;
    assert_eq!(deleted.message(), "Document deleted successfully");
    api.get("/Document/File?DocumentID=7309&ProductID=12")
        .await
        .refused("No record was found: document 7309 is unknown in product 12.");
}

#[tokio::test]
async fn a_statement_is_a_document_with_a_pdf() {
    let (_sandbox, api) = fund().await;
    let path = "/Document/Statement";
    let body = json!({ "statementTypeID": 2, "productID": 12, "bizEntityID": 5120, "fromDate": "2024-07-01", "toDate": "2025-06-30" });
    let document = api.post(path, body.clone()).await.data();
    assert_eq!(
        (
            &document["name"],
            &document["documentTypeID"],
            &document["externalBizEntityId"]
        ),
        (
            &json!("Transaction statement 1 July 2024 to 30 June 2025"),
            &json!(4),
            &json!("INV-2040")
        )
    );
    let (reply, bytes) = download(&api, &document["documentID"]).await;
    assert_eq!(reply.header("content-type"), Some("application/pdf"));
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.starts_with("%PDF-") && text.contains("2025-02-03  Deposit"),
        "{text}"
    );
    assert!(text.contains("40000 units  amount 40500.0"), "{text}");

    for (changes, message) in [
        (
            json!({ "statementTypeID": 1 }),
            "corporateActionID or externalCorporateActionId is needed for a distribution statement.",
        ),
        (
            json!({ "statementTypeID": 9 }),
            "statementTypeID 9 is not in the lookup statementTypeID.",
        ),
        (
            json!({ "bizEntityID": null }),
            "The investor is needed: bizEntityID, organisationID or an external id of either.",
        ),
        (
            json!({ "productID": 0 }),
            "Either the native id or externalProductId is needed.",
        ),
    ] {
        api.post(path, with(body.clone(), changes))
            .await
            .refused(message);
    }
    let declare = json!({ "productID": 12, "corporateActionID": 640, "runDistribution": true });
    assert_eq!(
        api.post("/Distribution/Declare", declare)
            .await
            .at("/result"),
        true
    );
    let paid = json!({ "statementTypeID": 1, "productID": 12, "organisationID": 770, "externalCorporateActionId": "DIS-2025-Q2" });
    let document = api.post(path, paid).await.data();
    assert_eq!(document["name"], "Distribution statement");
    let (_, bytes) = download(&api, &document["documentID"]).await;
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("distribution 740  withheld 0  reinvested 0 units"),
        "{text}"
    );
}
