//! State between runs: one file in the folder that `--state` names.
//!
//! The file is a snapshot as `GET /_sandbox/snapshot` gives it. It is written beside its place and
//! renamed into it, so that a sandbox that is killed leaves the old state or the new one, never
//! half a file. A file that cannot be read stops the start: state is never dropped silently. A lock
//! (`lock.rs`) keeps a second sandbox out of the folder, whose state the first would overwrite.

mod lock;

use std::{
    fs::{self, File},
    io::{self, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use lock::{Denied, Lock};

use crate::{
    clock::{Clock, wall_sleep},
    control,
    exchange::Shared,
    json::{Json, read},
    sandbox::StartError,
    service::Service,
    switches::Switches,
};

/// The file in the folder.
const FILE: &str = "sandbox-state.json";

/// How long a change waits to be written, so that a burst of requests is one write.
const PAUSE: Duration = Duration::from_millis(500);

/// Keeps the state of one sandbox in a file.
#[derive(Debug)]
pub(crate) struct Keeper {
    file: PathBuf,
    held: Mutex<Held>,
}

/// What a keeper writes under.
#[derive(Debug)]
struct Held {
    /// What the file has.
    saved: Option<Version>,
    /// Gone once the folder is given back; nothing is written then.
    lock: Option<Lock>,
}

/// Equal when nothing that is kept has changed.
#[derive(Debug, PartialEq, Eq)]
struct Version {
    changes: [u64; 3],
    switches: Switches,
    offset: i64,
}

impl Version {
    fn of(services: &[Service; 3], clock: &Clock) -> Self {
        Self {
            changes: services.each_ref().map(|one| one.state().changes()),
            switches: services[0].state().switches.clone(),
            offset: clock.offset(),
        }
    }
}

impl Keeper {
    /// Makes the folder if need be, and holds it for the sandbox that serves at `address`.
    pub(crate) fn new(folder: &Path, address: SocketAddr) -> Result<Self, StartError> {
        if folder.exists() && !folder.is_dir() {
            return Err(StartError::NoFolder(folder.to_owned()));
        }
        let file = folder.join(FILE);
        let failed = |what: &str, error: io::Error| StartError::State {
            file: file.clone(),
            error: format!("its folder cannot be {what}: {error}"),
        };
        fs::create_dir_all(folder).map_err(|error| failed("made", error))?;
        let lock = Lock::take(folder, address).map_err(|denied| match denied {
            Denied::Failed(error) => failed("locked", error),
            Denied::Held { file, holder } => StartError::StateInUse {
                folder: folder.to_owned(),
                holder,
                lock: file,
            },
        })?;
        let held = Held {
            saved: None,
            lock: Some(lock),
        };
        Ok(Self {
            file,
            held: Mutex::new(held),
        })
    }

    /// Takes over what an earlier run left, if there was one.
    pub(crate) fn load(&self, services: &[Service; 3], clock: &Clock) -> Result<(), StartError> {
        let broken = |error: String| StartError::State {
            file: self.file.clone(),
            error,
        };
        let bytes = match fs::read(&self.file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(broken(error.to_string())),
        };
        let json = read(&bytes).map_err(|error| broken(error.to_string()))?;
        let Json::Object(snapshot) = json else {
            return Err(broken("it is no JSON object".to_owned()));
        };
        control::restore(services, clock, &snapshot).map_err(broken)?;
        self.held().saved = Some(Version::of(services, clock));
        Ok(())
    }

    /// Writes what has changed, for as long as the sandbox runs.
    pub(crate) async fn run(self: Arc<Self>, shared: Arc<Shared>) {
        loop {
            wall_sleep(PAUSE).await;
            let (keeper, shared) = (Arc::clone(&self), Arc::clone(&shared));
            // A failure is tried again after the next pause, and told when the sandbox stops.
            let _ = tokio::task::spawn_blocking(move || keeper.save(&shared)).await;
        }
    }

    /// Writes the state unless the file has it already, or the folder was given back.
    pub(crate) fn save(&self, shared: &Shared) -> io::Result<()> {
        // Held while writing: two writers would write the same temporary file.
        let mut held = self.held();
        if held.lock.is_none() {
            return Ok(());
        }
        // Taken before the snapshot: a change in between is written twice rather than never.
        let version = Version::of(&shared.services, &shared.clock);
        if held.saved.as_ref() == Some(&version) {
            return Ok(());
        }
        let snapshot = control::snapshot(&shared.services, &shared.clock);
        replace(&self.file, snapshot.to_string().as_bytes()).map_err(|error| {
            let file = self.file.display();
            io::Error::new(error.kind(), format!("{file} cannot be written: {error}"))
        })?;
        held.saved = Some(version);
        Ok(())
    }

    /// Gives the folder back. A write that is under way ends first, and no other begins.
    pub(crate) fn release(&self) {
        self.held().lock = None;
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes beside the file, then renames: a reader sees the old content or the new one.
fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    let beside = file.with_extension("json.new");
    let mut written = File::create(&beside)?;
    written.write_all(content)?;
    written.sync_all()?;
    fs::rename(&beside, file)
}
