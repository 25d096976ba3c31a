//! One sandbox per state folder: a lock file that says who has it.
//!
//! The file names the process and the address on which it serves. A sandbox that was killed leaves
//! it behind, so both are looked at: a lock whose process is gone, or at whose address nobody
//! listens, is taken over. The system's own file locks would end with the process, but the standard
//! library has them only since Rust 1.89.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream},
    path::{Path, PathBuf},
    time::Duration,
};

/// The file in the folder.
const FILE: &str = "sandbox-state.lock";

/// Loopback answers at once; a host that does not is not this machine any more.
const PATIENCE: Duration = Duration::from_secs(1);

/// A folder that is held. Dropping it gives the folder back.
#[derive(Debug)]
pub(super) struct Lock {
    file: PathBuf,
    holder: String,
}

/// Why a folder cannot be had.
#[derive(Debug)]
pub(super) enum Denied {
    /// Somebody has it; the text is what their lock says.
    Held { file: PathBuf, holder: String },
    /// The lock cannot be written.
    Failed(io::Error),
}

impl From<io::Error> for Denied {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

impl Lock {
    /// Takes the folder for the sandbox that serves at `address`.
    pub(super) fn take(folder: &Path, address: SocketAddr) -> Result<Self, Denied> {
        let file = folder.join(FILE);
        let holder = format!("process {}, serving at {address}", std::process::id());
        // Once for a lock left behind, and once more for the file being removed by its holder
        // between the look and the reading.
        for _ in 0..3 {
            match OpenOptions::new().write(true).create_new(true).open(&file) {
                Ok(mut created) => {
                    created.write_all(holder.as_bytes())?;
                    return Ok(Self { file, holder });
                }
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(error.into());
                }
                Err(_) => {}
            }
            let found = match fs::read_to_string(&file) {
                Ok(found) => found,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error.into()),
            };
            if is_alive(&found, address) {
                return Err(Denied::Held {
                    file,
                    holder: found,
                });
            }
            clear(&file, &found)?;
        }
        let holder = fs::read_to_string(&file).unwrap_or_default();
        Err(Denied::Held { file, holder })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Somebody who took it for dead may have it by now; theirs stays.
        if fs::read_to_string(&self.file).is_ok_and(|found| found == self.holder) {
            let _ = fs::remove_file(&self.file);
        }
    }
}

/// Does the sandbox of this lock still run? A lock that cannot be read counts as alive: it is being
/// written, or it is somebody else's file.
fn is_alive(lock: &str, own: SocketAddr) -> bool {
    let parts = lock
        .strip_prefix("process ")
        .and_then(|rest| rest.split_once(", serving at "));
    let Some((process, address)) = parts else {
        return true;
    };
    let Ok(address) = address.parse::<SocketAddr>() else {
        return true;
    };
    // Who has the address now is this sandbox.
    address != own && !is_gone(process) && somebody_listens(address)
}

/// Only Linux tells without a system call of its own; elsewhere the address alone decides.
fn is_gone(process: &str) -> bool {
    cfg!(target_os = "linux")
        && Path::new("/proc/self").exists()
        && !Path::new("/proc").join(process).exists()
}

fn somebody_listens(mut address: SocketAddr) -> bool {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
        });
    }
    TcpStream::connect_timeout(&address, PATIENCE).is_ok()
}

/// Takes a dead lock away. It is moved aside first and looked at again: another sandbox that found
/// it dead as well may have put its own there meanwhile, which goes back.
fn clear(file: &Path, dead: &str) -> io::Result<()> {
    let aside = file.with_extension(format!("lock.{}", std::process::id()));
    match fs::rename(file, &aside) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    }
    if fs::read_to_string(&aside).is_ok_and(|found| found != dead) {
        return fs::rename(&aside, file);
    }
    fs::remove_file(&aside)
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        net::{SocketAddr, TcpListener},
        path::PathBuf,
    };

    use super::{Denied, FILE, Lock};

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("lock-{}-{name}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn with(name: &str, lock: &str) -> Self {
            let folder = Self::new(name);
            fs::write(folder.0.join(FILE), lock).unwrap();
            folder
        }

        /// The holder that stands in the way, or nothing when the folder was free.
        fn held_by(&self) -> Option<String> {
            match Lock::take(&self.0, OWN.parse().unwrap()) {
                Ok(_) => None,
                Err(Denied::Held { holder, .. }) => Some(holder),
                Err(Denied::Failed(error)) => panic!("{error}"),
            }
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    /// Nobody listens there, which a lock's own address need not show.
    const OWN: &str = "127.0.0.1:9";

    fn listening() -> (TcpListener, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        (listener, address)
    }

    #[test]
    fn a_folder_is_held_until_it_is_given_back() {
        let folder = Folder::new("held");
        let (_listener, address) = listening();
        let lock = Lock::take(&folder.0, address).unwrap();
        let own = format!("process {}, serving at {address}", std::process::id());
        assert_eq!(folder.held_by(), Some(own));
        drop(lock);
        assert_eq!(folder.held_by(), None);
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
    }

    #[test]
    fn what_a_killed_sandbox_left_behind_is_taken_over() {
        let (listener, closed) = listening();
        drop(listener);
        let pid = std::process::id();
        for (name, lock) in [
            ("nobody", format!("process {pid}, serving at {closed}")),
            ("own", format!("process {pid}, serving at {OWN}")),
        ] {
            let folder = Folder::with(name, &lock);
            assert_eq!(folder.held_by(), None, "{lock}");
            assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0, "{lock}");
        }
    }

    /// Another program may have the port by now.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_process_that_is_gone_holds_nothing_whoever_has_its_port() {
        let (_listener, address) = listening();
        let lock = format!("process 4194305, serving at {address}");
        assert_eq!(Folder::with("gone", &lock).held_by(), None);
    }

    #[test]
    fn a_lock_that_cannot_be_read_is_respected() {
        for (name, lock) in [
            ("empty", ""),
            ("other", "hello"),
            ("half", "process 1, serving at 127."),
        ] {
            assert_eq!(
                Folder::with(name, lock).held_by().as_deref(),
                Some(lock),
                "{name}"
            );
        }
    }

    #[test]
    fn nobody_removes_the_lock_of_another() {
        let folder = Folder::new("another");
        let (_listener, address) = listening();
        let lock = Lock::take(&folder.0, address).unwrap();
        fs::write(folder.0.join(FILE), "somebody else").unwrap();
        drop(lock);
        assert_eq!(
            fs::read_to_string(folder.0.join(FILE)).unwrap(),
            "somebody else"
        );
    }
}
