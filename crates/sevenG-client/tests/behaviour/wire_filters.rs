//! Conditions on lists, files in forms, and replies of more than one shape, as
//! they go over the wire.

use core_http::transport::{MockReply, MockTransport};
use serde_json::json;
use seveng_client::reports::ReportStatus;
use seveng_client::{
    AccountId, BytesOr, DocumentId, ErrorKind, ExternalProductId, Filter, PersonId, ProductId,
    StatementTypeId, Upload,
};

use crate::support::over;

fn nothing() -> MockTransport {
    MockTransport::new().reply(
        200,
        json!({"result": true, "message": null, "recordCount": 0, "data": []}),
    )
}

#[tokio::test]
async fn conditions_are_named_with_their_operator_and_all_of_them_go_out() {
    let transport = nothing();
    let rows = over(transport.clone())
        .biz_transactions()
        .list()
        .product_id(ProductId(12))
        .account_id(Filter::is_in([AccountId(9001), AccountId(9002)]))
        .account_number("100009001")
        .transaction_date(Filter::at_least("2025-07-01"))
        .transaction_date(Filter::less_than("2025-08-01"))
        .external_account_id(Filter::begins_with("ACC 2040"))
        .investment_id(Filter::other("Between", "1;9"))
        .send()
        .await
        .unwrap();
    assert!(rows.is_empty());
    let [request] = &transport.requests()[..] else {
        panic!("one request is expected");
    };
    assert_eq!(
        request.query().split('&').collect::<Vec<_>>(),
        [
            "ProductID=12",
            "AccountID.In=9001%2C9002",
            "AccountNumber=100009001",
            "TransactionDate.GreaterThanOrEqual=2025-07-01",
            "TransactionDate.LessThan=2025-08-01",
            "ExternalAccountId.BeginsWith=ACC%202040",
            "InvestmentID.Between=1%3B9",
        ]
    );
}

#[tokio::test]
async fn a_list_whose_values_would_be_read_as_others_is_not_sent() {
    let transport = nothing();
    let list = over(transport.clone()).biz_transactions().list();
    let error = list
        .account_number(Filter::is_in(["100009001,100009002"]))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(transport.count(), 0);
    assert!(
        error.to_string().contains(
            "was not sent: query parameter `AccountNumber.In` lists the value \
             `100009001,100009002`, whose comma"
        ),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_goes_into_a_form_with_the_names_of_the_documentation() {
    let transport =
        MockTransport::new().reply(200, json!({"result": true, "data": {"documentID": 7309}}));
    let contract = Upload::new("%PDF-1.4")
        .with_file_name("contract.pdf")
        .with_content_type("application/pdf");
    over(transport.clone())
        .documents()
        .upload(DocumentId(7309), ExternalProductId::new("PRD-12"), contract)
        .send()
        .await
        .unwrap();
    let [request] = &transport.requests()[..] else {
        panic!("one request is expected");
    };
    let boundary = request
        .header("content-type")
        .and_then(|value| value.strip_prefix("multipart/form-data; boundary="))
        .unwrap();
    assert_eq!(
        request.text().replace(boundary, "B"),
        "--B\r\nContent-Disposition: form-data; name=\"DocumentID\"\r\n\r\n7309\r\n\
         --B\r\nContent-Disposition: form-data; name=\"ExternalProductId\"\r\n\r\nPRD-12\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"contract.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn a_statement_is_a_file_or_the_record_of_one() {
    let statement = async |reply: MockReply| {
        over(MockTransport::new().reply_with(reply))
            .documents()
            .generate_statement(StatementTypeId(1), ProductId(12))
            .send()
            .await
    };
    let pdf = MockReply::new(200)
        .header("content-type", "application/pdf")
        .body("%PDF-1.4");
    let BytesOr::Bytes(file) = statement(pdf).await.unwrap() else {
        panic!("a file is expected");
    };
    assert_eq!(file, "%PDF-1.4");
    let record = MockReply::new(200).body(json!({"result": true, "data": {"documentID": 7309}}));
    let document = statement(record).await.unwrap().into_value().unwrap();
    assert_eq!(document.document_id, Some(DocumentId(7309)));
    let refusal =
        MockReply::new(200).body(json!({"result": false, "message": "no account", "data": {}}));
    let error = statement(refusal).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.message(), Some("no account"));
}

#[tokio::test]
async fn one_person_in_a_list_is_that_person() {
    let person = over(MockTransport::new().reply(
        200,
        json!({"result": true, "recordCount": 1, "data": [{"personID": 881, "lastName": "Reyes"}]}),
    ))
    .persons()
    .get(PersonId(881))
    .send()
    .await
    .unwrap();
    assert_eq!(person.person_id, PersonId(881));
    assert_eq!(person.last_name.as_deref(), Some("Reyes"));
}

#[tokio::test]
async fn a_report_that_is_not_ready_is_an_answer() {
    let status = over(MockTransport::new().reply(
        200,
        json!({"result": false, "message": "not finished", "data": "incomplete"}),
    ))
    .reports()
    .get_status("7d2f4c1e-9b36-4e58-a1c7-0f3b6d928e54")
    .send()
    .await;
    assert_eq!(status.unwrap(), ReportStatus::Incomplete);
}
