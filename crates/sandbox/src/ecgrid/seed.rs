//! The records ECGrid starts with.
//!
//! Network 42 is the caller's: mailboxes 101, 1001 and 1002. Network 43 belongs to someone else and
//! is out of sight for the default key. Three credentials show three ranks:
//! `sandbox-key` (`NetworkAdmin`, also the login `sandbox`/`sandbox`), `sandbox-mailbox-key`
//! (`MailboxUser` of mailbox 1001) and `sandbox-netops-key` (`NetOps`, sees both networks).
//!
//! Each record carries `notInTheSpec`, a member no document knows: a client that reads, changes and
//! writes back must not lose it.

/// A snapshot in JSON.
pub(super) const SEED: &str = include_str!("seed.json");
