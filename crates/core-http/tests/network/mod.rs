//! What stands between a client and its provider: proxies and certificates.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use core_http::transport::MockTransport;
use core_http::{Call, Client, ClientBuilder, Delivery, Error, ErrorKind, RetryPolicy};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use crate::support::{Plain, READ, Server, reply, reply_with};

const AUTHORITY: &[u8] = include_bytes!("tls/authority.pem");
const SERVER: &[u8] = include_bytes!("tls/server.pem");
const SERVER_KEY: &[u8] = include_bytes!("tls/server.key.pem");
const CLIENT: &[u8] = include_bytes!("tls/client.pem");
const CLIENT_KEY: &str = include_str!("tls/client.key.pem");

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder(&Plain)
        .base_url(base_url)
        .retry(RetryPolicy::never())
}

async fn read(client: &Client) -> Result<i64, Error> {
    Call::new(client, &READ).path("id", "t-1").send().await
}

#[tokio::test]
async fn a_proxy_gets_the_request_and_the_credentials_meant_for_it() {
    let proxy = Server::start([reply("200 OK", "7")]).await;
    let client = builder("http://provider.invalid:8080")
        .allow_http(true)
        .proxy(format!("http://user:s3cret@{}", proxy.address))
        .build()
        .unwrap();
    assert_eq!(read(&client).await.unwrap(), 7);
    let [request] = proxy.requests().try_into().unwrap();
    assert!(
        request.starts_with("GET http://provider.invalid:8080/things/t-1 HTTP/1.1\r\n"),
        "{request}"
    );
    let basic = "proxy-authorization: Basic dXNlcjpzM2NyZXQ=\r\n";
    assert!(request.contains(basic), "{request}");
}

#[tokio::test]
async fn a_proxy_that_makes_no_tunnel_means_nothing_was_sent() {
    let refusal = "Proxy-Authenticate: Basic\r\n";
    let refusing = reply_with("407 Proxy Authentication Required", refusal, "");
    let proxy = Server::start([refusing]).await;
    let client = builder("https://provider.invalid")
        .root_certificates(AUTHORITY)
        .proxy(format!("http://user:s3cret@{}", proxy.address))
        .build()
        .unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert!(
        !format!("{error} {error:?}").contains("s3cret"),
        "{error:?}"
    );
    let [request] = proxy.requests().try_into().unwrap();
    assert!(
        request.starts_with("CONNECT provider.invalid:443 HTTP/1.1\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_not_quoted_with_its_password() {
    // A port that was free a moment ago.
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let builder = builder("http://127.0.0.1:9").proxy(format!("http://user:s3cret@{address}"));
    assert!(!format!("{builder:?}").contains("s3cret"));
    let client = builder.build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    let told = format!("{error} {error:?} {client:?}");
    assert!(!told.contains("s3cret"), "{told}");
}

#[test]
fn a_transport_of_ones_own_does_not_swallow_a_proxy_or_certificates() {
    let over_a_mock = |builder: ClientBuilder| {
        let built = builder.transport(MockTransport::new()).build();
        built.unwrap_err().to_string()
    };
    let base = || builder("https://api.example.com");
    for builder in [
        base().proxy("http://10.0.0.1:3128"),
        base().system_proxy(true),
    ] {
        assert_eq!(
            over_a_mock(builder),
            "Plain client: a proxy and a transport were given: only the built-in transport takes \
             a proxy from here, so set a proxy at the transport itself"
        );
    }
    for builder in [
        base().root_certificates(AUTHORITY),
        base().client_identity(CLIENT, CLIENT_KEY),
    ] {
        assert_eq!(
            over_a_mock(builder),
            "Plain client: certificates and a transport were given: only the built-in transport \
             takes certificates from here, so set certificates at the transport itself"
        );
    }
}

#[test]
fn certificates_that_cannot_be_read_are_refused_without_being_quoted() {
    let base = || builder("https://api.example.com");
    let damaged = "-----BEGIN CERTIFICATE-----\ns3cret!\n-----END CERTIFICATE-----\n";
    for pem in [damaged, CLIENT_KEY, "s3cret", ""] {
        let error = base().root_certificates(pem).build().unwrap_err();
        assert_eq!(
            error.to_string(),
            "Plain client: the root certificates cannot be read: give PEM, \
             with `BEGIN CERTIFICATE` in it"
        );
        assert!(!format!("{error:?}").contains("s3cret"));
    }
    let servers_key = std::str::from_utf8(SERVER_KEY).unwrap();
    for (chain, key) in [(CLIENT, "s3cret"), (b"", CLIENT_KEY), (CLIENT, servers_key)] {
        let error = base().client_identity(chain, key).build().unwrap_err();
        assert_eq!(
            error.to_string(),
            "Plain client: the client identity cannot be used: give a certificate chain and the \
             private key that belongs to it, both as PEM"
        );
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn a_server_is_trusted_when_its_authority_is_given() {
    let (address, served) = tls_server(1, false);
    let client = builder(&format!("https://{address}"))
        .root_certificates(AUTHORITY)
        .build()
        .unwrap();
    assert_eq!(read(&client).await.unwrap(), 7);
    assert_eq!(served.join().unwrap(), [true]);

    let (address, served) = tls_server(1, false);
    let other = builder(&format!("https://{address}"))
        .root_certificates(CLIENT)
        .build()
        .unwrap();
    let error = read(&other).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.delivery(), Some(Delivery::NotSent));
    assert_eq!(served.join().unwrap(), [false]);
}

#[tokio::test]
async fn a_server_that_asks_for_a_certificate_gets_the_one_that_was_given() {
    let (address, served) = tls_server(2, true);
    let base = || builder(&format!("https://{address}")).root_certificates(AUTHORITY);
    read(&base().build().unwrap()).await.unwrap_err();
    let known = base().client_identity(CLIENT, CLIENT_KEY).build().unwrap();
    assert_eq!(read(&known).await.unwrap(), 7);
    assert_eq!(served.join().unwrap(), [false, true]);
}

/// Takes so many connections, one request each, and answers `7`; tells of each
/// whether it came to a request.
fn tls_server(
    connections: usize,
    ask_for_certificate: bool,
) -> (SocketAddr, JoinHandle<Vec<bool>>) {
    let config = Arc::new(server_config(ask_for_certificate));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serve = move || {
        let (stream, _) = listener.accept().unwrap();
        let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut buffer = [0; 1024];
            match stream.read(&mut buffer) {
                Ok(0) | Err(_) => return false,
                Ok(read) => request.extend_from_slice(&buffer[..read]),
            }
        }
        let reply = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n7";
        stream.write_all(reply).unwrap();
        stream.conn.send_close_notify();
        stream.flush().unwrap();
        true
    };
    let served = std::thread::spawn(move || (0..connections).map(|_| serve()).collect());
    (address, served)
}

fn server_config(ask_for_certificate: bool) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap();
    let config = if ask_for_certificate {
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from_pem_slice(AUTHORITY).unwrap())
            .unwrap();
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
        config.with_client_cert_verifier(verifier.build().unwrap())
    } else {
        config.with_no_client_auth()
    };
    let chain = vec![CertificateDer::from_pem_slice(SERVER).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(SERVER_KEY).unwrap();
    config.with_single_cert(chain, key).unwrap()
}
