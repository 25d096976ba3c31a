//! The figures compare what is the same: the request on the wire, and what is read.

use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;

use super::{client, hyper, reqwest};
use crate::{BoxError, PATH, server};

/// The lines of a head, the host left out and the rest in order: each stack sends
/// its headers in an order of its own.
fn comparable(head: &str) -> Vec<String> {
    let mut lines: Vec<String> = head
        .lines()
        .filter(|line| !line.is_empty() && !line.to_lowercase().starts_with("host:"))
        .map(str::to_owned)
        .collect();
    lines[1..].sort();
    lines
}

#[tokio::test]
async fn all_stacks_send_the_same_request_and_read_the_same_comm() -> Result<(), BoxError> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let heads = Arc::new(Mutex::new(Vec::new()));
    let seen = heads.clone();
    let watch = Arc::new(move |head: &str| seen.lock().unwrap().push(comparable(head)));
    let server = tokio::spawn(server::serve(listener, watch));

    let url = format!("{base_url}{PATH}");
    let by_reqwest = reqwest::get(&reqwest::client()?, &url).await?;
    let by_hyper = hyper::get(&hyper::client(), &url).await?;
    let ours = client::get(&client::over_reqwest(&base_url)?).await?;
    let ours_by_hyper = client::get(&client::over_hyper(&base_url)?).await?;
    server.abort();

    assert_eq!(by_reqwest, by_hyper);
    assert_eq!(ours, ours_by_hyper);
    assert_eq!(ours.comm_id.0, by_reqwest.comm_id);
    assert_eq!(ours.identifier, by_reqwest.identifier);
    assert_eq!(ours.has_certs, by_reqwest.with_certs);

    let heads = heads.lock().unwrap();
    assert_eq!(heads.len(), 4);
    assert_eq!(
        heads[0].len(),
        4,
        "a request line and three headers: {heads:?}"
    );
    assert!(heads.iter().all(|head| *head == heads[0]), "{heads:?}");
    Ok(())
}
