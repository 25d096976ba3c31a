use super::{Filters, Kind};
use crate::{
    json::{Record, record},
    request::Query,
};

const KNOWN: &[(&str, Kind)] = &[
    ("AccountID", Kind::Integer),
    ("AccountNumber", Kind::Text),
    ("TransactionDate", Kind::Day),
    ("UpdatedDate", Kind::Moment),
];

fn row() -> Record {
    record! {
        "accountID": 9001,
        "accountNumber": "AB-100",
        "transactionDate": "2025-07-15",
        "updatedDate": "2025-07-15T21:30:12Z",
        "empty": crate::json::Json::Null,
    }
}

fn accepts(query: &str) -> bool {
    let filters = Filters::read(&Query::parse(query, true), KNOWN);
    filters.unwrap_or_else(|_| panic!("{query}")).accept(&row())
}

fn complaint(query: &str) -> String {
    let refusal = Filters::read(&Query::parse(query, true), KNOWN).unwrap_err();
    let reply = crate::json::read(&refusal.0.body).unwrap();
    reply
        .as_record()
        .unwrap()
        .text("message")
        .unwrap()
        .to_owned()
}

#[test]
fn every_operator_in_any_letter_case() {
    for query in [
        "AccountID=9001",
        "accountid.EQUAL=9001",
        "AccountID.notEqual=9002",
        "AccountID.in=9000, 9001",
        "AccountID.notIn=9000,9002",
        "AccountID.greaterThan=9000",
        "AccountID.GreaterThanOrEqual=9001",
        "AccountID.lessThan=9002",
        "AccountID.lessThanOrEqual=9001",
        "AccountNumber=ab-100",
        "AccountNumber.In=x,AB-100",
        "AccountNumber.contains=b-1",
        "AccountNumber.beginsWith=ab",
        "AccountNumber.startsWith=AB",
        "AccountNumber.EndsWith=100",
        "TransactionDate=2025-07-15",
        "TransactionDate.greaterThan=2025-07-14&TransactionDate.lessThan=2025-08-01",
        "UpdatedDate=2025-07-15T21:30:12Z",
        "UpdatedDate.lessThan=2025-07-16T00:00:00Z",
        "Unrelated=1",
    ] {
        assert!(accepts(query), "{query}");
    }
    for query in [
        "AccountID=9002",
        "AccountID.notEqual=9001",
        "AccountID.in=9000",
        "AccountID.notIn=9001",
        "AccountID.greaterThan=9001",
        "AccountID.lessThan=9001",
        "AccountNumber=AB",
        "AccountNumber.notIn=AB-100",
        "AccountNumber.contains=c",
        "AccountNumber.beginsWith=b-1",
        "AccountNumber.endsWith=10",
        "TransactionDate.lessThan=2025-07-15",
        "UpdatedDate=2025-07-15T21:30:13Z",
        "AccountID=9001&AccountNumber=other",
    ] {
        assert!(!accepts(query), "{query}");
    }
}

#[test]
fn what_a_row_lacks_is_only_unequal() {
    let known = &[("Empty", Kind::Integer), ("Absent", Kind::Text)];
    let accepts = |query| {
        let filters = Filters::read(&Query::parse(query, true), known).unwrap();
        filters.accept(&row())
    };
    assert!(accepts("Empty.notEqual=1&Absent.notIn=a,b"));
    assert!(!accepts("Empty.lessThan=1") && !accepts("Absent.contains="));
}

#[test]
fn mistakes_are_named_and_never_ignored() {
    for (query, message) in [
        (
            "AccountID.contains=9",
            "AccountID has no operator contains; it takes equal, notEqual, in, notIn, greaterThan, \
             greaterThanOrEqual, lessThan, lessThanOrEqual.",
        ),
        (
            "AccountNumber.greaterThan=9",
            "AccountNumber has no operator greaterThan; it takes equal, notEqual, in, notIn, \
             contains, beginsWith, endsWith, startsWith.",
        ),
        ("AccountID.in=9001,x", "AccountID: \"x\" is not an integer."),
        ("AccountID.in=9001,", "AccountID: \"\" is not an integer."),
        ("AccountID=", "AccountID: \"\" is not an integer."),
        ("AccountID=1.0", "AccountID: \"1.0\" is not an integer."),
        (
            "AccountID.greaterThan=9223372036854775808",
            "AccountID: \"9223372036854775808\" is not an integer.",
        ),
        (
            "AccountID.equal=%D9%A3",
            "AccountID: \"\u{663}\" is not an integer.",
        ),
        (
            "AccountID.=9001",
            "AccountID has no operator ; it takes equal, notEqual, in, notIn, greaterThan, \
             greaterThanOrEqual, lessThan, lessThanOrEqual.",
        ),
        (
            "AccountNumber.like.that=x",
            "AccountNumber has no operator like.that; it takes equal, notEqual, in, notIn, \
             contains, beginsWith, endsWith, startsWith.",
        ),
        (
            "TransactionDate.lessThan=2025-02-30",
            "TransactionDate: \"2025-02-30\" is not a date such as 2025-07-15.",
        ),
        (
            "UpdatedDate.equal=now",
            "UpdatedDate: \"now\" is not a time such as 2025-07-15T00:00:00Z.",
        ),
        (
            "ProductID.in=1",
            "ProductID takes no operator here; the filters of this list are AccountID, \
             AccountNumber, TransactionDate, UpdatedDate.",
        ),
    ] {
        assert_eq!(complaint(query), message);
    }
}

#[test]
fn text_is_compared_without_case_in_any_script() {
    let row = record! { "accountNumber": "\u{c9}T\u{c9}, 100%" };
    let accepts = |query| {
        let filters = Filters::read(&Query::parse(query, true), KNOWN).unwrap();
        filters.accept(&row)
    };
    for query in [
        "AccountNumber=%C3%A9t%C3%A9,+100%25",
        "AccountNumber.beginsWith=%C3%89t",
        "AccountNumber.contains=",
        "AccountNumber.endsWith=%25",
    ] {
        assert!(accepts(query), "{query}");
    }
    // There is no way to write a comma in a list, so a value that has one is never in it.
    assert!(!accepts("AccountNumber.in=%C3%A9t%C3%A9,+100%25"));
    assert!(!accepts("AccountNumber=ete,+100%25"));
}

#[test]
fn filters_are_taken_apart_for_rows_of_two_kinds() {
    let query = Query::parse("AccountID=1&TransactionDate=2025-07-15", true);
    let mut filters = Filters::read(&query, KNOWN).unwrap();
    let accounts = filters.take(&["AccountID", "AccountNumber"]);
    assert!(accounts.has("AccountID") && !filters.has("AccountID"));
    assert!(filters.accept(&row()) && !accounts.accept(&row()));
    assert!(filters.take(&["TransactionDate"]).has("TransactionDate") && filters.is_empty());
}
