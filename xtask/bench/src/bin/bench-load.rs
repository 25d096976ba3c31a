//! Small reads, as many as told, over keep-alive connections: `bench-load <address> <requests>`.
//!
//! The load of `cargo xtask load`. Each connection asks, reads the answer to its end and asks
//! again, from a thread of its own; nothing is between it and the socket, since what is measured is
//! the other side. An answer other than 200 ends the run. Prints the seconds it took.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Instant;

use bench::BoxError;

const CONNECTIONS: u64 = 8;

/// A comm that the sandbox is seeded with.
const REQUEST: &[u8] =
    b"GET /ecgrid/v2/comms/5001 HTTP/1.1\r\nhost: localhost\r\nx-api-key: sandbox-key\r\n\r\n";

#[expect(
    clippy::disallowed_methods,
    reason = "wall time is what is measured here"
)]
fn main() -> Result<(), BoxError> {
    const USAGE: &str = "usage: bench-load <address> <requests>; `cargo xtask load` runs it";
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [address, requests] = args.as_slice() else {
        return Err(USAGE.into());
    };
    let requests: u64 = requests.parse().map_err(|_| USAGE)?;

    let start = Instant::now();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|number| {
                let share = requests / CONNECTIONS + u64::from(number < requests % CONNECTIONS);
                scope.spawn(move || connection(address, share))
            })
            .collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err("a connection panicked".into()))
        })
    })?;
    println!("{:.3}", start.elapsed().as_secs_f64());
    Ok(())
}

fn connection(address: &str, requests: u64) -> Result<(), BoxError> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let (mut line, mut body) = (String::new(), Vec::new());
    for _ in 0..requests {
        writer.write_all(REQUEST)?;
        answer(&mut reader, &mut line, &mut body)?;
    }
    Ok(())
}

/// Reads one answer, which is 200 and says how long it is.
fn answer(
    reader: &mut impl BufRead,
    line: &mut String,
    body: &mut Vec<u8>,
) -> Result<(), BoxError> {
    line.clear();
    reader.read_line(line)?;
    if !line.starts_with("HTTP/1.1 200 ") {
        return Err(format!("answered {:?}", line.trim_end()).into());
    }
    let mut length = None;
    loop {
        line.clear();
        reader.read_line(line)?;
        let header = line.trim_end();
        if header.is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = Some(value.trim().parse()?);
        }
    }
    body.resize(length.ok_or("answered without a content-length")?, 0);
    reader.read_exact(body)?;
    Ok(())
}
