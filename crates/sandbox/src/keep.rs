//! State between runs: one file in the folder that `--state` names.
//!
//! The file is a snapshot as `GET /_sandbox/snapshot` gives it. It is written beside its place and
//! renamed into it, so that a sandbox that is killed leaves the old state or the new one, never
//! half a file. A file that cannot be read stops the start: state is never dropped silently.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

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
    saved: Mutex<Option<Version>>,
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
    /// Makes the folder if need be.
    pub(crate) fn new(folder: &Path) -> Result<Self, StartError> {
        let file = folder.join(FILE);
        match fs::create_dir_all(folder) {
            Ok(()) => Ok(Self {
                file,
                saved: Mutex::new(None),
            }),
            Err(error) => Err(StartError::State {
                file,
                error: format!("its folder cannot be made: {error}"),
            }),
        }
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
        *self.saved() = Some(Version::of(services, clock));
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

    /// Writes the state unless the file has it already.
    pub(crate) fn save(&self, shared: &Shared) -> io::Result<()> {
        // Held while writing: two writers would write the same temporary file.
        let mut saved = self.saved();
        // Taken before the snapshot: a change in between is written twice rather than never.
        let version = Version::of(&shared.services, &shared.clock);
        if saved.as_ref() == Some(&version) {
            return Ok(());
        }
        let snapshot = control::snapshot(&shared.services, &shared.clock);
        replace(&self.file, snapshot.to_string().as_bytes()).map_err(|error| {
            let file = self.file.display();
            io::Error::new(error.kind(), format!("{file} cannot be written: {error}"))
        })?;
        *saved = Some(version);
        Ok(())
    }

    fn saved(&self) -> std::sync::MutexGuard<'_, Option<Version>> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner)
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
