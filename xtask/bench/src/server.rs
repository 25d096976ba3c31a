//! A server that answers every request with the same comm, and nothing else.
//!
//! It looks for the end of a request's head and for nothing in it: the calls have
//! no body.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::{BoxError, REPLY};

/// What is done with the head of each request.
pub type Watch = Arc<dyn Fn(&str) + Send + Sync>;

/// Answers on all connections of `listener`.
///
/// # Errors
/// When no connection can be accepted any more.
pub async fn serve(listener: TcpListener, watch: Watch) -> Result<(), BoxError> {
    let reply: Arc<str> = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{REPLY}",
        REPLY.len()
    )
    .into();
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        // A connection that breaks is the client's to report.
        drop(tokio::spawn(answer(
            connection,
            reply.clone(),
            watch.clone(),
        )));
    }
}

async fn answer(mut connection: TcpStream, reply: Arc<str>, watch: Watch) -> std::io::Result<()> {
    let mut received = Vec::new();
    while connection.read_buf(&mut received).await? > 0 {
        if received.ends_with(b"\r\n\r\n") {
            watch(&String::from_utf8_lossy(&received));
            received.clear();
            connection.write_all(reply.as_bytes()).await?;
        }
    }
    Ok(())
}
