//! A server that keeps what it was sent and answers what it was told.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};

/// A request as it arrived.
#[derive(Debug, Clone, Default)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    /// Without the query.
    pub(crate) path: String,
    pub(crate) query: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Arrived {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// One mock server for all cases: it is told its next answer before each call.
pub(crate) struct Server {
    server: MockServer,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    status: u16,
    content_type: &'static str,
    body: &'static str,
    arrived: Vec<Arrived>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start_async().await;
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        let mock = server.mock_async(|when, then| {
            when.any_request();
            then.respond_with(move |request| {
                let mut state = locked(&shared);
                state.arrived.push(arrived(request));
                let mut response = HttpMockResponse::builder().status(state.status);
                if !state.content_type.is_empty() {
                    response = response
                        .header("content-type", state.content_type)
                        .body(state.body);
                }
                response.build()
            });
        });
        // Another library's future; ours are small.
        Box::pin(mock).await;
        Self { server, state }
    }

    pub(crate) fn url(&self) -> String {
        self.server.base_url()
    }

    /// Sets the answer to whatever comes next.
    pub(crate) fn answer(&self, status: u16, content_type: &'static str, body: &'static str) {
        let mut state = locked(&self.state);
        state.status = status;
        state.content_type = content_type;
        state.body = body;
        state.arrived.clear();
    }

    /// What arrived since the answer was set.
    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        std::mem::take(&mut locked(&self.state).arrived)
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn arrived(request: &HttpMockRequest) -> Arrived {
    let uri = request.uri();
    Arrived {
        method: request.method_str().to_owned(),
        path: uri.path().to_owned(),
        query: uri.query().unwrap_or_default().to_owned(),
        headers: request
            .headers_vec()
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.clone()))
            .collect(),
        body: request.body_string(),
    }
}
