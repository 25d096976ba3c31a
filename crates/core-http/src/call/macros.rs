/// Gives a request builder what every request builder has: the options of a
/// call, and the three ways to send it.
///
/// The builder is a struct with a field `call: Call`; the crate it lives in has
/// an `Error` that is made from [`core_http::Error`](crate::Error), or names
/// another one as the last argument. `-> Bytes` is for replies that are files.
///
/// ```
/// # core_http::provider_error!("Example");
/// # type Comm = serde_json::Value;
/// /// Changes a comm channel.
/// #[derive(Debug, Clone)]
/// pub struct UpdateComm {
///     call: core_http::Call,
/// }
///
/// core_http::call_methods!(UpdateComm -> Comm, Error);
///
/// # async fn example(update: UpdateComm) -> Result<(), Error> {
/// let comm: Comm = update.with_timeout(std::time::Duration::from_secs(5)).send().await?;
/// # Ok(()) }
/// ```
#[expect(
    clippy::crate_in_macro_def,
    reason = "the `Error` of the crate that uses the macro is meant"
)]
#[macro_export]
macro_rules! call_methods {
    ($name:ident -> Bytes $(, $error:ty)?) => {
        $crate::call_methods!(@options $name);
        $crate::call_methods!(
            @send $name, $crate::Bytes, $crate::ByteReply, $crate::ByteReply::into_bytes
            $(, $error)?
        );
    };
    ($name:ident -> $reply:ty $(, $error:ty)?) => {
        $crate::call_methods!(@options $name);
        $crate::call_methods!(@send $name, $reply, $reply, ::std::convert::identity $(, $error)?);
    };
    (@send $name:ident, $reply:ty, $read:ty, $finish:expr) => {
        $crate::call_methods!(@send $name, $reply, $read, $finish, crate::Error);
    };
    (@send $name:ident, $reply:ty, $read:ty, $finish:expr, $error:ty) => {
        impl $name {
            /// Makes the call.
            ///
            /// # Errors
            /// Whatever stood in the way; the error says what to do.
            pub async fn send(self) -> ::std::result::Result<$reply, $error> {
                let reply: $read = self.call.send().await?;
                Ok(($finish)(reply))
            }

            /// Makes the call, and gives status, headers, request id and
            /// attempts with the value.
            ///
            /// # Errors
            /// Whatever stood in the way; the error says what to do.
            pub async fn send_with_meta(
                self,
            ) -> ::std::result::Result<$crate::ApiResponse<$reply>, $error> {
                let reply: $crate::ApiResponse<$read> = self.call.send_with_meta().await?;
                Ok(reply.map($finish))
            }

            /// Makes the call, and gives the body as it comes, without decoding
            /// it or bounding its size.
            ///
            /// # Errors
            /// Whatever stood in the way; the error says what to do.
            pub async fn send_raw(
                self,
            ) -> ::std::result::Result<$crate::RawResponse, $error> {
                Ok(self.call.send_raw().await?)
            }
        }
    };
    (@options $name:ident) => {
        impl $name {
            /// Bounds the whole call: every attempt and every pause between them.
            #[must_use]
            pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call = self.call.timeout(timeout);
                self
            }

            /// Bounds each attempt.
            #[must_use]
            pub fn with_attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call = self.call.attempt_timeout(timeout);
                self
            }

            /// Sets how often this call is sent at most. What may be sent again
            /// at all does not change.
            #[must_use]
            pub fn with_retry(mut self, policy: $crate::RetryPolicy) -> Self {
                self.call = self.call.retry(policy);
                self
            }

            /// Sets the key under which the provider carries the operation out
            /// once. Refused by operations that take none.
            #[must_use]
            pub fn with_idempotency_key(
                mut self,
                key: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.call = self.call.idempotency_key(key);
                self
            }

            /// Adds a header to this call.
            #[must_use]
            pub fn with_header(
                mut self,
                name: $crate::http::HeaderName,
                value: $crate::http::HeaderValue,
            ) -> Self {
                self.call = self.call.extra_header(name, value);
                self
            }
        }
    };
}
