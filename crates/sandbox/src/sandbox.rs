//! [`Sandbox`]: a running emulator that one can hold in a test.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

use serde_json::Value;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    access::{Faults, Journal, State},
    clock::Clock,
    exchange::Shared,
    provider::Provider,
    server,
    service::Service,
    switches,
};

/// A running sandbox. Dropping it closes its port and its connections.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), provider_sandbox::StartError> {
/// let sandbox = provider_sandbox::Sandbox::start().await?;
/// assert!(sandbox.ecgrid_url().starts_with("http://127.0.0.1:"));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
}

/// Settings of a sandbox before it starts.
#[derive(Debug, Clone)]
#[must_use = "a sandbox runs once `start` is awaited"]
pub struct Builder {
    host: IpAddr,
    port: u16,
    allow_remote: bool,
    clock: Clock,
    max_body: usize,
    journal: usize,
}

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The port could not be had.
    #[error("cannot listen on {address}: {error}")]
    Bind {
        /// Where it was to listen.
        address: SocketAddr,
        /// What the system said.
        error: io::Error,
    },
    /// The address can be reached from other machines, and nobody said that it may.
    #[error(
        "{0} can be reached from other machines, and everyone knows the sandbox's credentials; allow it with --allow-remote"
    )]
    Remote(IpAddr),
    /// The sandbox's own description of a provider is broken.
    #[error("the description of {provider} cannot be used: {error}")]
    Document {
        /// Whose description.
        provider: Provider,
        /// What is wrong with it.
        error: String,
    },
}

impl Builder {
    /// The address to listen on; 127.0.0.1 unless set.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// The port to listen on; 0, the default, takes any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Permits a host that other machines can reach.
    pub fn allow_remote(mut self, allow: bool) -> Self {
        self.allow_remote = allow;
        self
    }

    /// The clock; [`Clock::manual`] makes a run independent of the time of day.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The largest request body; 32 MiB unless set.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How many exchanges the journal remembers; 1000 unless set.
    pub fn journal_entries(mut self, entries: usize) -> Self {
        self.journal = entries;
        self
    }

    /// Starts serving.
    ///
    /// # Errors
    /// The port is taken, or the host is not this machine alone.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        if !self.host.is_loopback() && !self.allow_remote {
            return Err(StartError::Remote(self.host));
        }
        let services = {
            let service = |provider| Service::new(provider, &self.clock);
            let [ecgrid, seveng, carrierx] = Provider::ALL;
            [service(ecgrid)?, service(seveng)?, service(carrierx)?]
        };
        let address = SocketAddr::new(self.host, self.port);
        let bind = async {
            TcpListener::bind(address)
                .await
                .and_then(|l| l.local_addr().map(|bound| (l, bound)))
        };
        let (listener, bound) = bind
            .await
            .map_err(|error| StartError::Bind { address, error })?;
        let shared = Arc::new(Shared::new(
            services,
            self.clock,
            bound,
            self.max_body,
            self.journal,
        ));
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(server::serve(listener, Arc::clone(&shared), stopped));
        Ok(Sandbox {
            shared,
            stop,
            server,
        })
    }
}

impl Sandbox {
    /// Starts a sandbox on a free port of the loopback interface.
    ///
    /// # Errors
    /// There is no free port.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Settings to change before the start.
    pub fn builder() -> Builder {
        Builder {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            allow_remote: false,
            clock: Clock::running(),
            max_body: 32 << 20,
            journal: 1_000,
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// The base URL of a provider.
    #[must_use]
    pub fn url(&self, provider: Provider) -> String {
        format!("http://{}{}", self.shared.address, provider.base_path())
    }

    /// The base URL of ECGrid; paths below it begin with `/v2`.
    #[must_use]
    pub fn ecgrid_url(&self) -> String {
        self.url(Provider::EcGrid)
    }

    /// The base URL of 7G.
    #[must_use]
    pub fn seveng_url(&self) -> String {
        self.url(Provider::SevenG)
    }

    /// The base URL of CarrierX.
    #[must_use]
    pub fn carrierx_url(&self) -> String {
        self.url(Provider::CarrierX)
    }

    /// The base URL of the control API.
    #[must_use]
    pub fn control_url(&self) -> String {
        format!("http://{}/_sandbox", self.shared.address)
    }

    /// The faults in force.
    #[must_use]
    pub fn faults(&self) -> Faults<'_> {
        Faults(&self.shared)
    }

    /// What was asked and answered.
    #[must_use]
    pub fn journal(&self) -> Journal<'_> {
        Journal(&self.shared)
    }

    /// The records of a provider.
    #[must_use]
    pub fn state(&self, provider: Provider) -> State<'_> {
        State {
            shared: &self.shared,
            provider,
        }
    }

    /// The sandbox's time.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Chooses between documented readings; `GET /_sandbox/switches` lists them.
    ///
    /// # Errors
    /// There is no such switch, or it has no such value; the message names those there are.
    pub fn set_switch(&self, name: &str, value: &str) -> Result<(), String> {
        switches::Switches::default().set(name, value)?;
        Provider::ALL.into_iter().try_for_each(|provider| {
            self.shared
                .service(provider)
                .state()
                .switches
                .set(name, value)
        })
    }

    /// Back to the start: the seeded records, no faults, an empty journal, switches at their default.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Waits for requests under way (two seconds at most), then closes the port.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let _ = (&mut self.server).await;
    }

    /// The documented operations of all providers and how each is answered.
    #[must_use]
    pub fn operations(&self) -> Value {
        crate::control::operations(&self.shared).to_value()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}
