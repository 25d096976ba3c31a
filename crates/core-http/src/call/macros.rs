/// Makes a request builder, or gives a struct what every request builder has: the
/// options of a call, and the three ways to send it.
///
/// A builder has a field `call: Call`; the crate it lives in has an `Error` that is
/// made from [`core_http::Error`](crate::Error), or names another one as the last
/// argument. `-> Bytes` is for replies that are files.
///
/// ```
/// # core_http::provider_error!("Example");
/// # type Comm = serde_json::Value;
/// core_http::call_methods! {
///     /// Changes a comm channel.
///     pub struct UpdateComm -> Comm, Error;
/// }
///
/// impl UpdateComm {
///     /// The name it is addressed by.
///     pub fn identifier(self, value: &str) -> Self {
///         Self { call: self.call.set("identifier", value) }
///     }
/// }
///
/// # async fn example(update: UpdateComm) -> Result<(), Error> {
/// let comm: Comm = update.identifier("NEW").send().await?;
/// # Ok(()) }
/// ```
#[expect(
    clippy::crate_in_macro_def,
    reason = "the `Error` of the crate that uses the macro is meant"
)]
#[macro_export]
macro_rules! call_methods {
    ($(#[$meta:meta])* $vis:vis struct $name:ident -> Bytes $(, $error:ty)?;) => {
        $crate::call_methods!(@builder $(#[$meta])* $vis struct $name);
        $crate::call_methods!($name -> Bytes $(, $error)?);
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident -> $reply:ty $(, $error:ty)?;) => {
        $crate::call_methods!(@builder $(#[$meta])* $vis struct $name);
        $crate::call_methods!($name -> $reply $(, $error)?);
    };
    (@builder $(#[$meta:meta])* $vis:vis struct $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[must_use = "nothing is sent until `send` is awaited"]
        $vis struct $name {
            pub(crate) call: $crate::Call,
        }
    };
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
        // Whoever awaits a call in a task pays for its future in every frame above.
        #[cfg(test)]
        const _: () = assert!(
            $crate::future_size($name::send) <= $crate::LARGEST_FUTURE
                && $crate::future_size($name::send_with_meta) <= $crate::LARGEST_FUTURE
                && $crate::future_size($name::send_raw) <= $crate::LARGEST_FUTURE,
            "a call has a future of more than 2 kB; see core_http::LARGEST_FUTURE"
        );

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
