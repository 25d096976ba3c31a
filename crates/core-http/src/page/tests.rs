use futures_util::StreamExt;
use serde_json::{Value, json};

use super::*;
use crate::client::Client;
use crate::json::Extra;
use crate::operation::OperationSpec;
use crate::protocol::{Failure, Payload, Protocol, ReplyParts};
use crate::transport::{MockReply, MockTransport, RecordedRequest};

#[derive(Debug)]
struct Plain;

impl Protocol for Plain {
    fn provider(&self) -> &'static str {
        "Example"
    }

    fn open<'a>(&self, _: &OperationSpec, reply: &'a ReplyParts) -> Result<Payload<'a>, Failure> {
        Ok(Payload::new(reply.text()?, ""))
    }

    fn failure(&self, _: &OperationSpec, _: &ReplyParts) -> Failure {
        Failure::default()
    }
}

static LIST: OperationSpec =
    OperationSpec::new("example", "listTrunks", http::Method::GET, "/trunks")
        .safe()
        .anonymous();

static BY_OFFSET: Paging = Paging::by_offset("offset", "limit").max_size(1000);
static BY_PAGE: Paging = Paging::by_number("pageNo", "recordsPerPage").in_body();
static BY_CURSOR: Paging = Paging::by_row("after", "limit", "dr_sid");

/// A page with everything beside the rows that a provider may say.
#[derive(Debug)]
struct Listing<T> {
    items: Option<Vec<T>>,
    total: Option<u64>,
    has_more: Option<bool>,
    pagination: Option<Links>,
    extra: Extra,
}

#[derive(Debug)]
struct Links {
    next: Option<String>,
    extra: Extra,
}

crate::object! {
    Listing<T> { items: "items", total: "total", has_more: "has_more", pagination: "pagination" }
    Links { next: "next" }
}

impl PageOf for Listing<u32> {
    type Item = u32;

    fn into_page(self) -> PageParts<u32> {
        let items = self.items.unwrap_or_default();
        PageParts {
            total: self.total,
            has_more: self.has_more,
            next: self.pagination.and_then(|links| links.next),
            cursor: items.last().map(ToString::to_string),
            ..PageParts::from(items)
        }
    }
}

fn call(transport: &MockTransport) -> Call {
    let client = Client::builder(&Plain)
        .base_url("https://example.test")
        .transport(transport.clone())
        .build()
        .unwrap();
    Call::new(&client, &LIST)
}

/// Rows `0..25`, ten at most in a page, with `total` null and `has_more` never
/// false, as one of the providers has it.
fn trunks(request: &RecordedRequest) -> Value {
    let number = |name: &str| {
        let pair = request
            .query()
            .split('&')
            .find_map(|pair| pair.strip_prefix(name));
        pair.and_then(|value| value.strip_prefix('='))
            .map(|value| value.parse::<u32>().unwrap())
    };
    let start = number("offset")
        .or(number("after").map(|id| id + 1))
        .unwrap_or(0)
        .min(25);
    let rows: Vec<u32> = (start..(start + number("limit").unwrap_or(10).min(10)).min(25)).collect();
    json!({"items": rows, "total": null, "has_more": true, "pagination": null})
}

fn server(answer: fn(&RecordedRequest) -> Value) -> MockTransport {
    MockTransport::new().always(move |request| Ok(MockReply::new(200).body(answer(request))))
}

fn queries(transport: &MockTransport) -> Vec<String> {
    let requests = transport.requests();
    requests
        .iter()
        .map(|request| request.query().to_owned())
        .collect()
}

#[tokio::test]
async fn pages_begin_where_the_call_says_and_end() {
    let transport = server(trunks);
    let list = call(&transport)
        .query("filter", "name eq x")
        .query("offset", 5_u32);
    let mut pager = Pager::<Listing<u32>>::new(list, &BY_OFFSET).page_size(5_000);
    let mut rows = Vec::new();
    while let Some(page) = pager.next_page().await.unwrap() {
        assert_eq!(page.total(), None);
        rows.extend(page);
    }
    assert_eq!(rows, (5..25).collect::<Vec<_>>());
    assert_eq!(pager.resume_token(), None);
    assert!(pager.next_page().await.unwrap().is_none());
    assert_eq!(
        queries(&transport),
        [5, 15, 25].map(|offset| format!("filter=name%20eq%20x&limit=1000&offset={offset}"))
    );
}

#[tokio::test]
async fn a_stream_goes_through_all_pages_and_is_lazy() {
    let transport = server(trunks);
    let mut stream = Pager::<Listing<u32>>::new(call(&transport), &BY_CURSOR)
        .page_size(4)
        .into_stream();
    assert_eq!(transport.count(), 0);
    assert_eq!(stream.next().await.unwrap().unwrap(), 0);
    assert_eq!(transport.count(), 1);
    let rest: Vec<u32> = stream.map(Result::unwrap).collect().await;
    assert_eq!(rest, (1..25).collect::<Vec<_>>());
    let queries = queries(&transport);
    assert_eq!(
        queries[..3],
        ["limit=4", "limit=4&after=3", "limit=4&after=7"]
    );
}

#[tokio::test]
async fn page_numbers_go_into_the_body() {
    let transport = server(|request| {
        let page = request.json()["pageNo"].as_u64().unwrap();
        json!(if page < 3 {
            vec![page * 2 - 1, page * 2]
        } else {
            vec![]
        })
    });
    let list = call(&transport).set("networkId", &7);
    let pager = Pager::<Vec<u32>>::new(list, &BY_PAGE).page_size(2);
    let rows: Vec<u32> = pager.into_stream().map(Result::unwrap).collect().await;
    assert_eq!(rows, [1, 2, 3, 4]);
    let bodies: Vec<_> = transport
        .requests()
        .iter()
        .map(RecordedRequest::text)
        .collect();
    assert_eq!(
        bodies,
        [1, 2, 3].map(|page| format!(r#"{{"networkId":7,"recordsPerPage":2,"pageNo":{page}}}"#))
    );
}

#[tokio::test]
async fn another_pager_goes_on_from_the_token() {
    let transport = server(trunks);
    let mut first = Pager::<Listing<u32>>::new(call(&transport), &BY_OFFSET).page_size(3);
    first.next_page().await.unwrap();
    let token = first.resume_token().unwrap().to_string();

    let second = Pager::<Listing<u32>>::new(call(&transport), &BY_OFFSET)
        .resume_from(&token.parse().unwrap())
        .unwrap();
    let rows: Vec<u32> = second.into_stream().map(Result::unwrap).collect().await;
    assert_eq!(rows, (3..25).collect::<Vec<_>>());
    assert_eq!(queries(&transport)[1], "limit=3&offset=3");

    let other = "v1.example%2FlistEndpoints.n3.3.3".parse().unwrap();
    let error = Pager::<Listing<u32>>::new(call(&transport), &BY_OFFSET)
        .resume_from(&other)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.message(),
        Some("the resume token is of the list example/listEndpoints, not of example/listTrunks")
    );
}

#[tokio::test]
async fn a_server_that_ignores_the_position_is_found_out() {
    let transport = server(|_| json!([1, 2, 3]));
    let mut stream = Pager::<Vec<u32>>::new(call(&transport), &BY_PAGE).into_stream();
    for row in 1..=3 {
        assert_eq!(stream.next().await.unwrap().unwrap(), row);
    }
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let text = error.to_string();
    assert!(
        text.starts_with("Example listTrunks (GET /trunks) failed"),
        "{text}"
    );
    assert!(text.contains("the same 3 rows twice in a row"), "{text}");
    assert!(stream.next().await.is_none());
    assert_eq!(transport.count(), 2);
}

#[tokio::test]
async fn after_a_failure_the_page_can_be_asked_for_again() {
    let transport = MockTransport::new()
        .reply(404, "")
        .reply(200, json!([1]))
        .reply(200, json!([]));
    let mut pager = Pager::<Vec<u32>>::new(call(&transport), &BY_PAGE);
    let error = pager.next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(pager.next_page().await.unwrap().unwrap().into_items(), [1]);
    assert!(pager.next_page().await.unwrap().is_none());
    let pages: Vec<_> = transport
        .requests()
        .iter()
        .map(|r| r.json()["pageNo"].clone())
        .collect();
    assert_eq!(pages, [1, 1, 2]);
}

#[tokio::test]
async fn links_lead_nowhere_but_to_a_position() {
    let transport = server(|request| {
        if request.query().ends_with("offset=40") {
            return json!({"items": [2], "total": 2, "pagination": {}});
        }
        let next = "https://elsewhere.test/core/v2/other?limit=1&offset=40";
        json!({"items": [1], "total": 2, "pagination": {"next": next}})
    });
    let pager = Pager::<Listing<u32>>::new(call(&transport), &BY_OFFSET);
    let rows: Vec<u32> = pager.into_stream().map(Result::unwrap).collect().await;
    assert_eq!(rows, [1, 2]);
    for request in transport.requests() {
        assert_eq!(request.uri.host(), Some("example.test"));
        assert_eq!(request.path(), "/trunks");
    }
}

#[tokio::test]
async fn a_cursor_is_the_key_of_the_last_row_where_the_reply_names_none() {
    let transport = server(|request| match request.query() {
        "after=b" => json!([]),
        _ => json!([{"dr_sid": "a"}, {"dr_sid": "b"}]),
    });
    let mut pager = Pager::<Vec<serde_json::Value>>::new(call(&transport), &BY_CURSOR);
    assert_eq!(pager.next_page().await.unwrap().unwrap().items().len(), 2);
    assert!(pager.next_page().await.unwrap().is_none());

    let transport = server(|_| json!([{"sid": "a"}]));
    let mut pager = Pager::<Vec<serde_json::Value>>::new(call(&transport), &BY_CURSOR);
    let error = pager.next_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error
            .to_string()
            .contains("neither a next link nor an identifier of its last row"),
        "{error}"
    );
}

#[test]
fn debug_names_the_list_and_the_place() {
    let pager = Pager::<Vec<u32>>::new(call(&MockTransport::new()), &BY_PAGE);
    let shown = format!("{pager:?}");
    assert!(
        shown.contains("example/listTrunks") && shown.contains("Number(1)"),
        "{shown}"
    );
}
