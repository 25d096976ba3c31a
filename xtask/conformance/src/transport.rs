//! A transport that ends in this process: a million replies take seconds.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use core_http::transport::RecordedRequest;
use core_http::{Body, Bytes, Transport, TransportError};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};

/// Gives one answer until it is told another, and keeps the last body it was sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Script(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    status: StatusCode,
    answer: Bytes,
    sent: Bytes,
}

impl Script {
    pub(crate) fn answer(&self, status: u16, json: String) {
        let mut state = self.state();
        state.status = StatusCode::from_u16(status).unwrap_or_default();
        state.answer = json.into();
    }

    /// The body of the last request.
    pub(crate) fn sent(&self) -> String {
        String::from_utf8_lossy(&self.state().sent).into_owned()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Transport for Script {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let request = RecordedRequest::of(request).await?;
        let mut state = self.state();
        state.sent = request.body;
        let mut response = Response::new(Body::from(state.answer.clone()));
        *response.status_mut() = state.status;
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(response)
    }
}
