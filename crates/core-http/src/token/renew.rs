//! A refresh, and the login that follows when it fails.

use std::fmt;

use crate::error::Error;
use crate::transport::Delivery;

/// Refreshes a token where the refresh spends it, and logs in if that fails:
/// whatever became of the old token then, it is of no more use.
///
/// A refresh that was never sent is another matter. The old token can still be
/// refreshed, and a login would not get through either, so the error is that of
/// the refresh and no login is spent.
///
/// # Errors
/// That of the login otherwise, with the failed refresh among its
/// [sources](std::error::Error::source).
///
/// ```
/// use core_http::{Error, ErrorKind, token::refresh_or_log_in};
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Error> {
/// let refresh = async { Err(Error::new(ErrorKind::Unauthenticated, "the session is over")) };
/// let log_in = async { Ok("t-2") };
/// assert_eq!(refresh_or_log_in(refresh, log_in).await?, "t-2");
/// # Ok(()) }
/// ```
pub async fn refresh_or_log_in<T>(
    refresh: impl Future<Output = Result<T, Error>>,
    log_in: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let refresh = match refresh.await {
        Err(error) if error.delivery() != Some(Delivery::NotSent) => error,
        result => return result,
    };
    log_in.await.map_err(|login| {
        let after = AfterRefresh {
            cause: cause_of(&login),
            refresh,
        };
        login.with_source(after)
    })
}

/// What led to a login that failed. An error has one source, so what the login
/// had as its own is told in words.
#[derive(Debug)]
struct AfterRefresh {
    cause: Option<String>,
    refresh: Error,
}

fn cause_of(error: &Error) -> Option<String> {
    let first = std::error::Error::source(error)?;
    let causes: Vec<_> = std::iter::successors(Some(first), |cause| cause.source())
        .map(ToString::to_string)
        .collect();
    Some(causes.join(": "))
}

impl fmt::Display for AfterRefresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(cause) = &self.cause {
            write!(f, "{cause}; ")?;
        }
        f.write_str("before the login, a refresh of the token had failed")
    }
}

impl std::error::Error for AfterRefresh {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.refresh)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::error::ErrorKind;

    fn failed(kind: ErrorKind, message: &str) -> Error {
        Error::new(kind, message).with_delivery(Delivery::MaybeSent)
    }

    fn texts(error: &Error) -> Vec<String> {
        let first: &dyn std::error::Error = error;
        std::iter::successors(Some(first), |cause| cause.source())
            .map(ToString::to_string)
            .collect()
    }

    #[tokio::test]
    async fn a_refresh_that_works_is_all() {
        let log_in = async { panic!("there is no need to log in") };
        let result = refresh_or_log_in(async { Ok(7) }, log_in).await;
        assert_eq!(result.unwrap(), 7);
    }

    #[tokio::test]
    async fn a_refresh_that_was_not_sent_spends_no_login() {
        let tried = Cell::new(false);
        let refresh = async {
            Err(Error::new(ErrorKind::Connect, "no connection").with_delivery(Delivery::NotSent))
        };
        let log_in = async {
            tried.set(true);
            Ok(())
        };
        let error = refresh_or_log_in(refresh, log_in).await.unwrap_err();
        assert_eq!(texts(&error), ["no connection"]);
        assert!(!tried.get());
    }

    #[tokio::test]
    async fn both_failures_are_told() {
        let refresh = async { Err::<(), _>(failed(ErrorKind::Server, "out of order")) };
        let log_in = async { Err(failed(ErrorKind::Unauthenticated, "wrong password")) };
        let error = refresh_or_log_in(refresh, log_in).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        assert_eq!(
            texts(&error),
            [
                "wrong password",
                "before the login, a refresh of the token had failed",
                "out of order"
            ]
        );
    }

    #[tokio::test]
    async fn the_causes_of_the_login_are_not_lost() {
        let refresh = async { Err::<(), _>(failed(ErrorKind::Server, "out of order")) };
        let log_in = async {
            let cause = failed(ErrorKind::Other, "reset").with_source("by peer");
            Err(failed(ErrorKind::Interrupted, "broke").with_source(cause))
        };
        let error = refresh_or_log_in(refresh, log_in).await.unwrap_err();
        assert_eq!(
            texts(&error),
            [
                "broke",
                "reset: by peer; before the login, a refresh of the token had failed",
                "out of order"
            ]
        );
    }
}
