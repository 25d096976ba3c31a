/// Declares the `Error` of a provider crate: a wrapper with the accessors of
/// [`core_http::Error`](crate::Error), so that the crate's users see one type
/// that the crate can extend.
///
/// ```
/// core_http::provider_error!("Example");
///
/// let core = core_http::Error::configuration("no API key").with_code("E1");
/// let error = Error::from(core);
/// assert_eq!(error.to_string(), "E1: no API key");
/// assert_eq!(error.kind(), core_http::ErrorKind::Configuration);
/// assert_eq!(error.code(), Some("E1"));
/// assert_eq!(error.into_core().message(), Some("no API key"));
/// ```
#[macro_export]
macro_rules! provider_error {
    ($provider:literal) => {
        #[doc = concat!("Why a call to ", $provider, " failed.")]
        ///
        /// Prints as one line that says what to do; the cause is the
        /// [`source`](std::error::Error::source). Never prints a secret.
        #[derive(Clone)]
        pub struct Error($crate::Error);

        impl Error {
            /// What went wrong.
            #[must_use]
            pub fn kind(&self) -> $crate::ErrorKind {
                self.0.kind()
            }

            /// The HTTP status, if there was a reply.
            #[must_use]
            pub fn status(&self) -> Option<$crate::http::StatusCode> {
                self.0.status()
            }

            /// The provider's own error code.
            #[must_use]
            pub fn code(&self) -> Option<&str> {
                self.0.code()
            }

            /// What the provider said, or this library when there was no reply.
            #[must_use]
            pub fn message(&self) -> Option<&str> {
                self.0.message()
            }

            /// What the provider said about single members of the request.
            #[must_use]
            pub fn field_errors(&self) -> &[$crate::FieldError] {
                self.0.field_errors()
            }

            /// The provider's identifier of the request, to quote in a support case.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.0.request_id()
            }

            /// How long the provider asked to wait before the next try.
            #[must_use]
            pub fn retry_after(&self) -> Option<std::time::Duration> {
                self.0.retry_after()
            }

            /// How many times the request was handed to the transport.
            #[must_use]
            pub fn attempts(&self) -> u32 {
                self.0.attempts()
            }

            /// Whether the provider may have carried out a write although the call
            /// failed: look before trying again. Never of reads and plain refusals.
            #[must_use]
            pub fn may_have_acted(&self) -> bool {
                self.0.may_have_acted()
            }

            /// Whether the provider may have received the request, where that is known.
            #[must_use]
            pub fn delivery(&self) -> Option<$crate::Delivery> {
                self.0.delivery()
            }

            /// The operation that failed.
            #[must_use]
            pub fn operation(&self) -> Option<&'static $crate::OperationSpec> {
                self.0.operation()
            }

            /// The reply's body as received; empty when there was none.
            #[must_use]
            pub fn raw_body(&self) -> &$crate::Bytes {
                self.0.raw_body()
            }

            /// The reply's headers; empty when there was no reply.
            #[must_use]
            pub fn headers(&self) -> &$crate::http::HeaderMap {
                self.0.headers()
            }

            /// The error of the HTTP core that this one wraps.
            #[must_use]
            pub fn into_core(self) -> $crate::Error {
                self.0
            }
        }

        impl From<$crate::Error> for Error {
            fn from(error: $crate::Error) -> Self {
                Self(error)
            }
        }

        impl std::fmt::Debug for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl std::error::Error for Error {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                std::error::Error::source(&self.0)
            }
        }
    };
}
