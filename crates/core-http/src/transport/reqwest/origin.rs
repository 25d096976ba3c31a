use std::sync::{Arc, OnceLock};

use http::Uri;
use reqwest::Url;

use crate::transport::TransportError;

/// Scheme, host and port of the first request, parsed.
///
/// Parsing them is most of the work of making a URL, and the requests of a client
/// all go to the same place: only path and query are set anew. Requests to another
/// place are parsed whole.
#[derive(Clone, Default)]
pub(super) struct Origin(Arc<OnceLock<Known>>);

struct Known {
    /// As they stand in requests, to compare with.
    scheme: String,
    authority: String,
    url: Url,
}

impl Origin {
    /// What `uri` is to reqwest.
    pub(super) fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        if let Some(known) = self.0.get()
            && uri.scheme_str() == Some(&known.scheme)
            && uri
                .authority()
                .is_some_and(|it| it.as_str() == known.authority)
        {
            let mut url = known.url.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        // The source would repeat the URL.
        let url = Url::parse(&uri.to_string())
            .map_err(|_| TransportError::unsupported("the URL cannot be parsed"))?;
        if let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) {
            self.0.get_or_init(|| Known {
                scheme: scheme.to_owned(),
                authority: authority.as_str().to_owned(),
                url: bare(&url),
            });
        }
        Ok(url)
    }
}

/// Scheme, host and port alone.
fn bare(url: &Url) -> Url {
    let mut origin = url.clone();
    origin.set_path("");
    origin.set_query(None);
    origin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_origin_gives_the_url_that_parsing_gives() {
        let origin = Origin::default();
        for text in [
            "https://api.example.com/v2/comms/5001",
            "https://api.example.com/",
            "https://api.example.com",
            "https://api.example.com/core/v2/dids/a%2Fb%3Fc%20d/x?filter=name%20eq%20%22a%26b%22",
            "https://api.example.com/%C3%A9/~user/a.b;c=1/@me:x?",
            "https://api.example.com/v2/comms?page=1&page=2",
            "https://api.example.com//double//slash/",
            "https://other.example.com:8443/v2/comms/5001?x=1",
            "http://api.example.com/v2/comms/5001",
            "http://127.0.0.1:4010/ecgrid/v2/comms/5001",
        ] {
            let uri: Uri = text.parse().unwrap();
            let expected = Url::parse(&uri.to_string()).unwrap();
            assert_eq!(origin.url(&uri).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn a_uri_without_a_host_is_refused_without_repeating_it() {
        let uri: Uri = "/v2/comms?key=s3cret".parse().unwrap();
        let error = Origin::default().url(&uri).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }
}
