/// Gives the `ClientBuilder` of a provider crate the settings that all clients
/// have, by handing each to the [`ClientBuilder`](crate::ClientBuilder) in its
/// field `core`.
///
/// ```
/// # use core_http::{Failure, OperationSpec, Payload, Protocol, ReplyParts};
/// # #[derive(Debug)] struct Example;
/// # impl Protocol for Example {
/// #     fn provider(&self) -> &'static str { "Example" }
/// #     fn open<'a>(&self, _: &OperationSpec, reply: &'a ReplyParts) -> Result<Payload<'a>, Failure> { Ok(Payload::new(reply.text()?, "")) }
/// #     fn failure(&self, _: &OperationSpec, _: &ReplyParts) -> Failure { Failure::default() }
/// # }
/// pub struct ClientBuilder {
///     core: core_http::ClientBuilder,
/// }
///
/// core_http::client_settings!(ClientBuilder);
///
/// let builder = ClientBuilder { core: core_http::Client::builder(&Example) };
/// let builder = builder.timeout(std::time::Duration::from_secs(5)).concurrency(8);
/// # let _ = builder.core;
/// ```
#[macro_export]
macro_rules! client_settings {
    ($builder:ident) => {
        impl $builder {
            /// Where the provider is, when it is not production. May carry a path
            /// prefix; must be `https` unless the host is this machine.
            #[must_use]
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.core = self.core.base_url(url);
                self
            }

            /// Allows a base URL that is not encrypted. Credentials then travel in
            /// the clear.
            #[must_use]
            pub fn allow_http(mut self, allow: bool) -> Self {
                self.core = self.core.allow_http(allow);
                self
            }

            /// What carries the requests, in place of the built-in transport.
            #[must_use]
            pub fn transport(mut self, transport: impl $crate::Transport) -> Self {
                self.core = self.core.transport(transport);
                self
            }

            /// What carries the requests, shared with other clients.
            #[must_use]
            pub fn shared_transport(mut self, transport: $crate::SharedTransport) -> Self {
                self.core = self.core.shared_transport(transport);
                self
            }

            /// A header of every request; replaces the one of that name.
            #[must_use]
            pub fn default_header(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
                self.core = self.core.default_header(name, value);
                self
            }

            /// The name of the program, put before the library's own.
            #[must_use]
            pub fn user_agent(mut self, name: impl AsRef<str>) -> Self {
                self.core = self.core.user_agent(name);
                self
            }

            /// Bounds each call as a whole: every attempt and every pause. A
            /// minute by default.
            #[must_use]
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.core = self.core.timeout(timeout);
                self
            }

            /// Bounds each attempt, from sending to the end of the reply. Thirty
            /// seconds by default.
            #[must_use]
            pub fn attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.core = self.core.attempt_timeout(timeout);
                self
            }

            /// Bounds the making of a connection by the built-in transport. Ten
            /// seconds by default.
            #[must_use]
            pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.core = self.core.connect_timeout(timeout);
                self
            }

            /// Sends everything through this proxy, as in
            /// `http://user:password@host:3128`. None by default.
            ///
            /// Like the certificates below it is a setting of the built-in
            /// transport; `build` refuses it beside another one.
            #[must_use]
            pub fn proxy(mut self, url: impl Into<String>) -> Self {
                self.core = self.core.proxy(url);
                self
            }

            /// Reads the proxy variables of the environment (`HTTPS_PROXY`,
            /// `NO_PROXY` and others), which is otherwise not done.
            #[must_use]
            pub fn system_proxy(mut self, read: bool) -> Self {
                self.core = self.core.system_proxy(read);
                self
            }

            /// Trusts these certificates too, beside those of the system: PEM,
            /// one or several, such as that of a proxy that opens TLS.
            #[must_use]
            pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
                self.core = self.core.root_certificates(pem);
                self
            }

            /// Presents a certificate to servers and proxies that ask for one: a
            /// chain and its private key, both PEM.
            #[must_use]
            pub fn client_identity(
                mut self,
                chain: impl Into<Vec<u8>>,
                key: impl Into<$crate::Secret>,
            ) -> Self {
                self.core = self.core.client_identity(chain, key);
                self
            }

            /// How often and how far apart a request is sent.
            #[must_use]
            pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
                self.core = self.core.retry(policy);
                self
            }

            /// How many repetitions all clones of the client may make together. A
            /// budget given to several clients is shared by them.
            #[must_use]
            pub fn retry_budget(mut self, budget: $crate::RetryBudget) -> Self {
                self.core = self.core.retry_budget(budget);
                self
            }

            /// Where time and chance come from; a fake one in tests.
            #[must_use]
            pub fn clock(mut self, clock: impl $crate::time::Clock) -> Self {
                self.core = self.core.clock(clock);
                self
            }

            /// Adds a middleware. The first one added is the outermost.
            #[must_use]
            pub fn middleware(mut self, middleware: impl $crate::Middleware) -> Self {
                self.core = self.core.middleware(middleware);
                self
            }

            /// Adds an observer.
            #[must_use]
            pub fn observer(mut self, observer: impl $crate::Observer) -> Self {
                self.core = self.core.observer(observer);
                self
            }

            /// At most so many requests under way at once; zero counts as one.
            #[must_use]
            pub fn concurrency(mut self, requests: usize) -> Self {
                self.core = self.core.concurrency(requests);
                self
            }

            /// The largest reply that is read, 16 MiB by default. Streamed replies
            /// are not bounded.
            #[must_use]
            pub fn max_response_bytes(mut self, bytes: usize) -> Self {
                self.core = self.core.max_response_bytes(bytes);
                self
            }
        }
    };
}
