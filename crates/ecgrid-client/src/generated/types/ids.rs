//! Identifiers, which cannot be taken for one another.
//! Written by `cargo xtask codegen`.

core_http::id! {
    /// Identifies a comm channel.
    CommId(i64)
    /// Identifies a trading partner by its ECGrid number.
    EcGridId(i64)
    /// Identifies a mailbox.
    MailboxId(i64)
    /// Identifies a network.
    NetworkId(i64)
    /// Identifies a user.
    UserId(i64)
}
