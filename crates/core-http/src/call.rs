//! One call: an operation, its inputs, and what the caller wants of it.
//!
//! The builders that users see wrap a [`Call`]. It is cheap, holds no lifetime,
//! and never fails while it is put together: the first problem is kept and is
//! what `send` answers with.
//!
//! ```
//! # use core_http::{Call, Client, Error, OperationSpec};
//! # async fn example(client: &Client, update: &'static OperationSpec) -> Result<(), Error> {
//! let updated: serde_json::Value = Call::new(client, update)
//!     .path("id", "5001")
//!     .query("notify", true)
//!     .set("identifier", "MYCOMPANY-AS2")
//!     .null("description")
//!     .send()
//!     .await?;
//! # Ok(()) }
//! ```

mod form;
mod macros;
mod multipart;
mod size;
mod url;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use serde::Serialize;
use serde_json::value::RawValue;

pub use self::multipart::{Multipart, Part, Upload};
pub use self::size::{LARGEST_FUTURE, future_size};
use self::url::Url;
use crate::body::{Body, Source};
use crate::client::Client;
use crate::error::Error;
use crate::exec;
use crate::json::JsonObject;
use crate::operation::OperationSpec;
use crate::response::{ApiResponse, FromReply, RawResponse};
use crate::retry::RetryPolicy;
use crate::value::{PathValue, QueryValue, header_value};

/// One call that is being put together. Nothing is sent until it is.
///
/// One pointer: builders and futures hand it on, and each of them would be as
/// large as all that is in it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Call {
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    client: Client,
    operation: &'static OperationSpec,
    url: Url,
    headers: HeaderMap,
    payload: Payload,
    /// The body while it is a JSON object.
    object: JsonObject,
    options: CallOptions,
    problem: Option<Error>,
}

/// What the caller wants of one call; what is not set is as the client has it.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotency_key: Option<String>,
}

/// A request body while it is put together.
#[derive(Clone)]
enum Payload {
    Empty,
    Object,
    Form(String),
    Multipart(Multipart),
    Ready {
        content_type: HeaderValue,
        source: Source,
    },
}

impl Call {
    /// A call of an operation, with nothing filled in.
    pub fn new(client: &Client, operation: &'static OperationSpec) -> Self {
        Self {
            inner: Box::new(Inner {
                url: Url::new(client.base(), operation.path),
                client: client.clone(),
                operation,
                headers: HeaderMap::new(),
                payload: Payload::Empty,
                object: JsonObject::new(),
                options: CallOptions::default(),
                problem: None,
            }),
        }
    }

    /// Fills in the next `{name}` of the path. The value becomes one segment,
    /// whatever it holds.
    pub fn path(mut self, name: &'static str, value: impl PathValue) -> Self {
        if let Err(why) = self.inner.url.fill(name, &value.text()) {
            self.refuse(format!("path parameter `{name}` {why}"));
        }
        self
    }

    /// Adds a query parameter, or replaces the one of that name.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl QueryValue) -> Self {
        let name = name.into();
        if let Some(problem) = value.problem() {
            self.refuse(format!("query parameter `{name}` {problem}"));
            return self;
        }
        self.inner.url.remove_query(&name);
        self.inner.url.push_query(&name, &value.text());
        self
    }

    /// Adds one query parameter of that name for each value, in place of those
    /// there were.
    pub fn query_all<V: QueryValue>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.inner.url.remove_query(name);
        for value in values {
            self.inner.url.push_query(name, &value.text());
        }
        self
    }

    /// Adds a header, or replaces the one of that name.
    pub fn header(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            self.refuse(format!("`{name}` is not a valid header name"));
            return self;
        };
        let Some(value) = header_value(value.as_ref()) else {
            self.refuse(format!(
                "header `{name}` holds a line break or a character that is not ASCII"
            ));
            return self;
        };
        self.extra_header(header, value)
    }

    /// Adds a header that is known to be valid, or replaces the one of that name.
    pub fn extra_header(mut self, name: HeaderName, mut value: HeaderValue) -> Self {
        if name == http::header::AUTHORIZATION {
            value.set_sensitive(true);
        }
        self.inner.headers.insert(name, value);
        self
    }

    /// The body as a JSON object, to add members to. It is one from now on, sent
    /// as `{}` when nothing is added.
    pub fn body(&mut self) -> &mut JsonObject {
        self.inner.payload = Payload::Object;
        &mut self.inner.object
    }

    /// Sets a member of the JSON body.
    pub fn set<T: Serialize + ?Sized>(mut self, member: &'static str, value: &T) -> Self {
        self.body().set(member, value);
        self
    }

    /// Sets a member of the JSON body to `null`.
    pub fn null(mut self, member: &'static str) -> Self {
        self.body().null(member);
        self
    }

    /// Makes this object the body.
    pub fn object(mut self, object: JsonObject) -> Self {
        self.inner.payload = Payload::Object;
        self.inner.object = object;
        self
    }

    /// Makes any other JSON the body.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(json) => self.ready(JSON, Body::from(json)),
            Err(source) => {
                self.refuse_for(
                    Error::invalid_request("the body cannot be written as JSON")
                        .with_source(source),
                );
                self
            }
        }
    }

    /// Adds a member to a form body.
    pub fn form(mut self, name: &'static str, value: impl QueryValue) -> Self {
        if !matches!(self.inner.payload, Payload::Form(_)) {
            self.inner.payload = Payload::Form(String::new());
        }
        if let Payload::Form(form) = &mut self.inner.payload {
            form::push(form, name, &value.text());
        }
        self
    }

    /// Makes a multipart form the body.
    pub fn multipart(mut self, multipart: Multipart) -> Self {
        self.inner.payload = Payload::Multipart(multipart);
        self
    }

    /// Adds a part to a multipart body.
    pub fn part(mut self, part: Part) -> Self {
        let form = match std::mem::replace(&mut self.inner.payload, Payload::Empty) {
            Payload::Multipart(form) => form,
            _ => Multipart::new(),
        };
        self.multipart(form.part(part))
    }

    /// Adds a part that is plain text to a multipart body.
    pub fn text_part(self, name: &'static str, value: impl QueryValue) -> Self {
        let text = value.text().into_owned();
        self.part(Part::new(name, text))
    }

    /// Adds a part that is JSON to a multipart body.
    pub fn json_part<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(json) => self.part(Part::new(name, json).with_content_type("application/json")),
            Err(source) => {
                self.refuse_for(
                    Error::invalid_request(format!("part `{name}` cannot be written as JSON"))
                        .with_source(source),
                );
                self
            }
        }
    }

    /// Makes anything the body.
    pub fn raw_body(mut self, content_type: impl AsRef<str>, body: impl Into<Body>) -> Self {
        match header_value(content_type.as_ref()) {
            Some(content_type) => self.ready(content_type, body.into()),
            None => {
                self.refuse("the content type holds a line break or a character that is not ASCII");
                self
            }
        }
    }

    /// Bounds the whole call: every attempt and every pause.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.inner.options.timeout = Some(timeout);
        self
    }

    /// Bounds each attempt.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.inner.options.attempt_timeout = Some(timeout);
        self
    }

    /// Sets how often and how far apart this call is sent.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.inner.options.retry = Some(policy);
        self
    }

    /// Sets the key under which the provider carries the operation out once.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.inner.options.idempotency_key = Some(key.into());
        self
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static OperationSpec {
        self.inner.operation
    }

    /// The client that makes the call.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.inner.client
    }

    /// Makes the call and decodes its reply.
    ///
    /// # Errors
    /// Whatever stood in the way; see [`Error`].
    pub async fn send<T: FromReply>(self) -> Result<T, Error> {
        self.send_with_meta()
            .await
            .map(ApiResponse::<T>::into_value)
    }

    /// Makes the call, decodes its reply, and tells what came with it.
    ///
    /// # Errors
    /// Whatever stood in the way; see [`Error`].
    pub async fn send_with_meta<T: FromReply>(self) -> Result<ApiResponse<T>, Error> {
        exec::whole(self).await?.decode()
    }

    /// Makes the call and hands the body over as it comes. A status that is no
    /// success is an error here too.
    ///
    /// # Errors
    /// Whatever stood in the way; see [`Error`].
    pub async fn send_raw(self) -> Result<RawResponse, Error> {
        exec::streamed(self).await
    }

    /// The value that a query parameter was given.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.inner.url.query_value(name)
    }

    /// The JSON that a member of the body was given.
    pub(crate) fn body_value(&self, name: &str) -> Option<&str> {
        self.inner.object.raw(name).map(RawValue::get)
    }

    /// Takes the call apart for the call loop, or tells what is wrong with it.
    pub(crate) fn into_parts(self) -> Result<Parts, Error> {
        let inner = *self.inner;
        if let Some(problem) = inner.problem {
            return Err(problem);
        }
        let uri = inner.url.finish().map_err(Error::invalid_request)?;
        let clock = inner.client.clock();
        let (content_type, source) = match inner.payload {
            Payload::Empty => (None, Source::empty()),
            Payload::Object => (
                Some(JSON),
                Source::Bytes(inner.object.into_bytes().map_err(|source| {
                    Error::invalid_request("the body cannot be written as JSON").with_source(source)
                })?),
            ),
            Payload::Form(form) => (Some(FORM), Source::Bytes(form.into())),
            Payload::Multipart(form) => {
                let boundary = multipart::boundary(clock.random(), clock.random());
                let source = Source::from(form.into_body(&boundary));
                (Some(multipart::content_type(&boundary)), source)
            }
            Payload::Ready {
                content_type,
                source,
            } => (Some(content_type), source),
        };
        Ok(Parts {
            client: inner.client,
            operation: inner.operation,
            uri,
            headers: inner.headers,
            content_type,
            source,
            options: inner.options,
        })
    }

    fn ready(mut self, content_type: HeaderValue, body: Body) -> Self {
        self.inner.payload = Payload::Ready {
            content_type,
            source: Source::from(body),
        };
        self
    }

    fn refuse(&mut self, why: impl Into<String>) {
        self.refuse_for(Error::invalid_request(why));
    }

    /// Only the first problem is kept: those after it often follow from it.
    fn refuse_for(&mut self, error: Error) {
        self.inner.problem.get_or_insert(error);
    }
}

/// A call taken apart: everything known, nothing sent.
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) operation: &'static OperationSpec,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) source: Source,
    pub(crate) options: CallOptions,
}

impl fmt::Debug for Call {
    /// Names only: paths, queries, headers and bodies may hold anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Call");
        out.field("operation", &format_args!("{}", self.inner.operation));
        if !self.inner.headers.is_empty() {
            // Collected: the iterator itself would print the values too.
            let names: Vec<&str> = self.inner.headers.keys().map(HeaderName::as_str).collect();
            out.field("headers", &names);
        }
        match &self.inner.payload {
            Payload::Empty => &mut out,
            Payload::Object => out.field("body", &self.inner.object),
            Payload::Form(form) => out.field("body", &format_args!("form of {} bytes", form.len())),
            Payload::Multipart(form) => out.field("body", form),
            Payload::Ready { source, .. } => out.field("body", source),
        };
        if let Some(problem) = &self.inner.problem {
            out.field("problem", &format_args!("{problem}"));
        }
        out.finish_non_exhaustive()
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("has_idempotency_key", &self.idempotency_key.is_some())
            .finish()
    }
}

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
