//! The records ECGrid starts with.
//!
//! Network 42 is the caller's: mailboxes 101, 1001 and 1002. Network 43 belongs to Lumen Hardware,
//! its partner: mailbox 2001. ECGrid IDs 123456 and 654321 are joined by interconnect 15230, and an
//! order from Lumen waits in mailbox 1001 as parcel 5600017734.
//!
//! | key | login | who |
//! |---|---|---|
//! | `sandbox-key` | `sandbox` | `NetworkAdmin` of 42 |
//! | `sandbox-network-key` | `sandbox-network` | `NetworkUser` of 42 |
//! | `sandbox-admin-key` | `sandbox-admin` | `MailboxAdmin` of 1001 |
//! | `sandbox-mailbox-key` | `sandbox-mailbox` | `MailboxUser` of 1001 |
//! | `sandbox-general-key` | `sandbox-general` | `General` in 1002 |
//! | `sandbox-netops-key` | `sandbox-netops` | `NetOps`, sees both networks |
//! | `sandbox-lumen-key` | `sandbox-lumen` | `NetworkAdmin` of 43: the other side |
//!
//! Every password is `sandbox`. User 8 is suspended, and user 9 in network 43 has the login of user
//! 2: a search by login may find several people.
//!
//! A second world, network 310, holds what the examples of the documentation name:
//! `sandbox-examples-key` (`NetOps`, login `m.okafor@juniper.example` with the example's password)
//! can send them as they are. Where examples contradict each other about one record, one was
//! chosen; `tests/behaviour/ecgrid_examples.rs` tells which.
//!
//! Each record carries `notInTheSpec`, a member no document knows: a client that reads, changes and
//! writes back must not lose it.

/// A snapshot in JSON.
pub(super) const SEED: &str = include_str!("seed.json");
