//! [`Sandbox`]: a running emulator that one can hold in a test.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use serde_json::Value;
use tokio::{
    net::TcpListener,
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use crate::{
    access::{Faults, Journal, State},
    clock::Clock,
    control,
    exchange::Shared,
    hosts::Hosts,
    json::{Json, Record, read},
    keep::Keeper,
    provider::Provider,
    server,
    service::Service,
    switches::{self, Switch},
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
    keeper: Option<(Arc<Keeper>, JoinHandle<()>)>,
    /// Ended when dropped.
    _couriers: JoinSet<()>,
}

/// Settings of a sandbox before it starts.
#[derive(Debug, Clone)]
#[must_use = "a sandbox runs once `start` is awaited"]
pub struct Builder {
    host: IpAddr,
    port: u16,
    allow_remote: bool,
    allowed_hosts: Vec<String>,
    clock: Clock,
    max_body: usize,
    patience: Duration,
    journal: usize,
    strict: bool,
    seeds: Vec<Seed>,
    state: Option<PathBuf>,
}

/// Records to start with.
#[derive(Debug, Clone)]
enum Seed {
    Json(Value),
    File(PathBuf),
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
    /// What is to be allowed as `Host` is no name.
    #[error(
        "the host {0:?} cannot be allowed; give a name or an address without scheme and port, like sandbox.internal"
    )]
    HostName(String),
    /// The records to start with cannot be used.
    #[error("the seed{} cannot be used: {error}", .file.as_ref().map(|file| format!(" {}", file.display())).unwrap_or_default())]
    Seed {
        /// The file they are in, unless they were given as JSON.
        file: Option<PathBuf>,
        /// What is wrong with them.
        error: String,
    },
    /// The state of an earlier run cannot be used. It was left as it is.
    #[error(
        "the state in {} cannot be used: {error}; mend the file, or move it away to start afresh",
        .file.display()
    )]
    State {
        /// The file it is in.
        file: PathBuf,
        /// What is wrong with it.
        error: String,
    },
    /// State is to be kept in something that is no folder.
    #[error("the state cannot be kept in {}: it is not a folder; name one, or a new place for one", .0.display())]
    NoFolder(PathBuf),
    /// Another sandbox keeps its state in the folder.
    #[error(
        "the state folder {} is in use ({holder}); stop that sandbox or name another folder. \
         If it does not run any more, delete {}",
        .folder.display(),
        .lock.display()
    )]
    StateInUse {
        /// The folder.
        folder: PathBuf,
        /// What the lock says of the sandbox that has it.
        holder: String,
        /// The file that holds the folder.
        lock: PathBuf,
    },
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

    /// Answers requests whose `Host` is this name too, with any port. Without it the sandbox answers
    /// to loopback addresses, `localhost` and the address it listens on, and refuses the rest: a
    /// website whose name leads here could read it otherwise.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.allowed_hosts.push(name.into());
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

    /// How long a client may take to send the head of a request, and then its body, before it is cut
    /// off; 30 seconds unless set. It is wall time: a manual clock does not move for a client that
    /// hangs.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// How many exchanges the journal remembers; 1000 unless set.
    pub fn journal_entries(mut self, entries: usize) -> Self {
        self.journal = entries;
        self
    }

    /// Refuses members of request bodies that the provider's description does not name, unless it
    /// leaves the object open, as 7G's do: their members are kept. Off unless set: members that no
    /// description has room for are ignored. Refuses undocumented fields in CarrierX's `filter`,
    /// `order`, `include_fields` and `exclude_fields` too.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Records to start with, beside the built-in ones: `{"ecgrid": {"comms": [{"commId": 1, …}]}}`.
    /// A reset brings them back.
    pub fn seed(mut self, records: Value) -> Self {
        self.seeds.push(Seed::Json(records));
        self
    }

    /// Records to start with, from a JSON file of the form that [`seed`](Self::seed) takes.
    pub fn seed_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.seeds.push(Seed::File(file.into()));
        self
    }

    /// Keeps records, clock and switches in this folder between runs. What an earlier run left
    /// there takes the place of the seed. One sandbox at a time may use a folder; a second one does
    /// not start.
    pub fn state_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.state = Some(folder.into());
        self
    }

    /// Starts serving.
    ///
    /// # Errors
    /// The port is taken, the host is not this machine alone, an allowed host is no name, the seed or the state of an earlier
    /// run cannot be used, or another sandbox uses the state folder.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        if !self.host.is_loopback() && !self.allow_remote {
            return Err(StartError::Remote(self.host));
        }
        let hosts = Hosts::new(self.host, &self.allowed_hosts).map_err(StartError::HostName)?;
        let faults = Arc::default();
        let services = {
            let service = |provider| {
                let service = Service::new(provider, &self.clock)?;
                Ok::<_, StartError>(service.strict(self.strict).with_faults(&faults))
            };
            let [ecgrid, seveng, carrierx] = Provider::ALL;
            [service(ecgrid)?, service(seveng)?, service(carrierx)?]
        };
        let mut seeds = Vec::new();
        for seed in &self.seeds {
            let records = seed.read()?;
            control::seed(&services, &records).map_err(|error| StartError::Seed {
                file: seed.file(),
                error,
            })?;
            seeds.push(records);
        }
        let address = SocketAddr::new(self.host, self.port);
        let bind = async {
            TcpListener::bind(address)
                .await
                .and_then(|l| l.local_addr().map(|bound| (l, bound)))
        };
        let (listener, bound) = bind
            .await
            .map_err(|error| StartError::Bind { address, error })?;
        // The address is in the folder's lock, where another sandbox looks whether this one runs.
        let keeper = self.state.as_deref();
        let keeper = keeper
            .map(|folder| Keeper::new(folder, bound))
            .transpose()?;
        if let Some(keeper) = &keeper {
            keeper.load(&services, &self.clock)?;
        }
        let shared = Arc::new(Shared::new(
            services,
            self.clock,
            (bound, hosts),
            [self.max_body, self.journal],
            self.patience,
            seeds,
            faults,
        ));
        let keeper = keeper.map(|keeper| {
            let keeper = Arc::new(keeper);
            let task = tokio::spawn(Arc::clone(&keeper).run(Arc::clone(&shared)));
            (keeper, task)
        });
        let mut couriers = JoinSet::new();
        for provider in Provider::ALL {
            let shared = Arc::clone(&shared);
            couriers.spawn(async move { shared.service(provider).deliver().await });
        }
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(server::serve(listener, Arc::clone(&shared), stopped));
        Ok(Sandbox {
            shared,
            stop,
            server,
            keeper,
            _couriers: couriers,
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
            allowed_hosts: Vec::new(),
            clock: Clock::running(),
            max_body: 32 << 20,
            patience: Duration::from_secs(30),
            journal: 1_000,
            strict: false,
            seeds: Vec::new(),
            state: None,
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

    /// The page that shows the journal, the records, faults and switches.
    #[must_use]
    pub fn page_url(&self) -> String {
        format!("http://{}/", self.shared.address)
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

    /// The choices between documented readings that there are.
    #[must_use]
    pub fn switches() -> &'static [Switch] {
        switches::ALL
    }

    /// Chooses between documented readings, of which [`switches`](Self::switches) are the list.
    ///
    /// # Errors
    /// There is no such switch, or it has no such value; the message names those there are.
    pub fn set_switch(&self, name: &str, value: &str) -> Result<(), String> {
        self.shared
            .set_switches(&Record::from_iter([(name.to_owned(), value.into())]))
    }

    /// Back to the start: the seeded records, no faults, an empty journal, switches at their default,
    /// and the time that the clock had, or a running one the time of day.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Records, clock and switches as one JSON value, for [`restore`](Self::restore).
    #[must_use]
    pub fn snapshot(&self) -> Value {
        let snapshot = control::snapshot(&self.shared.services, &self.shared.clock);
        Json::from(snapshot).to_value()
    }

    /// Back to a snapshot.
    ///
    /// # Errors
    /// It is none; the message says why, and nothing was changed.
    pub fn restore(&self, snapshot: &Value) -> Result<(), String> {
        let snapshot = Json::from(snapshot);
        let snapshot = snapshot.as_record().ok_or("a snapshot is an object")?;
        control::restore(&self.shared.services, &self.shared.clock, snapshot)
    }

    /// Writes the state to its folder now; does nothing without [`Builder::state_dir`].
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn save(&self) -> io::Result<()> {
        match &self.keeper {
            Some((keeper, _)) => keeper.save(&self.shared),
            None => Ok(()),
        }
    }

    /// Waits for requests under way (two seconds at most), closes the port and keeps the state.
    ///
    /// # Errors
    /// The state could not be written to its folder; there is no other error.
    pub async fn stop(mut self) -> io::Result<()> {
        self.stop.send_replace(true);
        let _ = (&mut self.server).await;
        self.save()
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
        if let Some((keeper, task)) = &self.keeper {
            task.abort();
            // Nobody is left to hear of an error; `stop` and `save` tell.
            let _ = self.save();
            keeper.release();
        }
    }
}

impl Seed {
    fn file(&self) -> Option<PathBuf> {
        match self {
            Self::Json(_) => None,
            Self::File(file) => Some(file.clone()),
        }
    }

    fn read(&self) -> Result<Record, StartError> {
        let broken = |error: String| StartError::Seed {
            file: self.file(),
            error,
        };
        let json = match self {
            Self::Json(value) => Json::from(value),
            Self::File(file) => {
                let bytes = std::fs::read(file).map_err(|error| broken(error.to_string()))?;
                read(&bytes).map_err(|error| broken(error.to_string()))?
            }
        };
        match json {
            Json::Object(record) => Ok(record),
            _ => Err(broken("it must be a JSON object".to_owned())),
        }
    }
}
