//! CarrierX: invoices and means of payment.

use serde_json::json;

use crate::carrierx_world::{PARTNER, SUB_PARTNER, form, missing, refuses, still, table};

const INVOICE: &str = "/billing/invoices/cad8fcc6-4a2c-4b43-9e01-c6a64208b362";

#[tokio::test]
async fn invoices_are_read_as_documents_and_sent() {
    let (sandbox, api) = still().await;
    let pdf = api.get(&format!("{INVOICE}.pdf")).await;
    assert_eq!(pdf.header("content-type"), Some("application/pdf"));
    assert!(pdf.text.starts_with("%PDF-1.4\n") && pdf.text.contains("(Invoice 004) Tj"));
    let html = api.get(&format!("{INVOICE}.html")).await;
    assert!(
        html.text.contains("<h1>Invoice 004</h1>")
            && html.text.contains("<p>Amount due 42.75 USD</p>")
    );
    missing(
        &api.get("/billing/invoices/00000014-5b1d-4c2a-9e30-000000000001.pdf")
            .await,
    );

    assert_eq!(
        form(
            &api,
            &format!("{INVOICE}.pdf/emails"),
            "emails=a@example.com,%20b@example.com"
        )
        .await
        .status,
        204
    );
    refuses(
        &form(&api, &format!("{INVOICE}.html/emails"), "emails=nobody").await,
        "emails",
        "must be email addresses, separated by commas",
    );
    api.patch(
        &format!("/partners/{PARTNER}"),
        json!({ "billing_email": "billing@example.com" }),
    )
    .await
    .at("");
    assert_eq!(
        api.send("POST", &format!("{INVOICE}/emails"), None)
            .await
            .status,
        204
    );
    let sent: Vec<_> = table(&sandbox, "emails")
        .into_iter()
        .map(|mail| mail["to"].clone())
        .collect();
    assert_eq!(
        sent,
        ["a@example.com", "b@example.com", "billing@example.com"]
    );
}

#[tokio::test]
async fn a_card_is_known_by_its_last_four_digits() {
    let (sandbox, api) = still().await;
    let path = format!("/partners/{SUB_PARTNER}/billing_method");
    missing(&api.get(&path).await);
    let card = json!({
        "type": "visa", "cc_number": "4000 0566 5566 5556", "cc_expiration": "012032", "cc_cid": "987", "first_name": "Kim",
        "last_name": "Doe", "phone": "12025550142", "zip": "11550", "country_code": "USA",
    });
    let registered = api.post(&path, card.clone()).await;
    assert_eq!(registered.at("/cc_number"), "5556");
    assert_eq!(
        (
            registered.at("").get("cc_cid"),
            registered.at("").get("partner_sid")
        ),
        (None, None)
    );
    api.get(&path).await.is(200, &registered.value());
    let kept = table(&sandbox, "billing_methods")
        .into_iter()
        .find(|method| method["partner_sid"] == SUB_PARTNER)
        .unwrap();
    assert!(!kept.to_string().contains("987") && !kept.to_string().contains("0566"));
    for (member, value, message) in [
        ("cc_number", "12", "must be a card number"),
        ("cc_expiration", "132032", "must be mmyyyy"),
        ("cc_cid", "", "this field is required"),
    ] {
        let mut wrong = card.clone();
        wrong[member] = json!(value);
        refuses(&api.post(&path, wrong).await, member, message);
    }
    let mut wire = card;
    wire["type"] = json!("wire");
    let refused = api.post(&path, wire).await.value();
    assert_eq!(
        (
            &refused["errors"][0]["field"],
            &refused["errors"][1]["field"]
        ),
        (&json!("address1"), &json!("city"))
    );
    assert_eq!(api.delete(&path).await.status, 204);
    missing(&api.delete(&path).await);
}
