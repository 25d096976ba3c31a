//! The server of the benchmarks: says where it listens and answers until it is ended.

use std::sync::Arc;

use bench::{BoxError, server};
use tokio::net::TcpListener;

fn main() -> Result<(), BoxError> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            println!("{}", listener.local_addr()?);
            server::serve(listener, Arc::new(|_: &str| {})).await
        })
}
