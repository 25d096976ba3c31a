//! A server that keeps every request as it arrived.
//!
//! Matching a request says that what was expected is there; comparing what
//! arrived also says that nothing else is. So these tests compare.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::Value;

/// A request as it arrived, without what HTTP itself adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arrived {
    /// Method and target, as in `PUT /v2/comms/update`.
    pub(crate) line: String,
    /// `name: value`, sorted.
    pub(crate) headers: Vec<String>,
    /// The body as text: the order of members and the digits of numbers count.
    pub(crate) body: String,
}

impl Arrived {
    fn new(request: &HttpMockRequest) -> Self {
        let mut headers: Vec<String> = request
            .headers_vec()
            .iter()
            .filter(|(name, _)| !["host", "content-length", "user-agent"].contains(&&**name))
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        headers.sort();
        let uri = request.uri();
        Self {
            line: format!("{} {}", request.method_str(), uri.path_and_query().unwrap()),
            headers,
            body: request.body_string(),
        }
    }

    /// The body as JSON, where the order of members does not matter.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find_map(|header| header.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// A server with a script.
pub(crate) struct Server {
    server: MockServer,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl Server {
    /// Gives these replies in order, and the last one from then on.
    pub(crate) async fn start(replies: impl IntoIterator<Item = HttpMockResponse>) -> Self {
        // Boxed, since these futures are larger than a test wants on its stack.
        let server = Box::pin(MockServer::start_async()).await;
        let arrived = Arc::<Mutex<Vec<_>>>::default();
        let log = Arc::clone(&arrived);
        let script: Mutex<VecDeque<_>> = Mutex::new(replies.into_iter().collect());
        let mock = server.mock_async(|when, then| {
            when.any_request();
            then.respond_with(move |request| {
                log.lock().unwrap().push(Arrived::new(request));
                let mut script = script.lock().unwrap();
                match script.len() {
                    1 => script[0].clone(),
                    _ => script.pop_front().unwrap(),
                }
            });
        });
        Box::pin(mock).await;
        Self { server, arrived }
    }

    /// Gives one reply, with status 200.
    pub(crate) async fn replying(body: impl ToString) -> Self {
        Self::start([reply(200, body)]).await
    }

    pub(crate) fn url(&self) -> String {
        self.server.base_url()
    }

    /// Everything that arrived, in order.
    pub(crate) fn requests(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    /// What arrived, which is one request.
    #[track_caller]
    pub(crate) fn request(&self) -> Arrived {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        requests.remove(0)
    }
}

/// A reply in JSON.
pub(crate) fn reply(status: u16, body: impl ToString) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(body.to_string())
        .build()
}
