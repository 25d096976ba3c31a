//! Identifiers, which cannot be taken for one another.
//! Written by `cargo xtask codegen`.

core_http::id! {
    /// Identifies an event of a callback.
    CallbackEventId(i64)
    /// Identifies the registration of a callback.
    CallbackId(i64)
    /// Identifies a carbon copy rule.
    CarbonCopyId(i64)
    /// Identifies a certificate of a comm channel.
    CertKeyId(i64)
    /// Identifies a comm channel.
    CommId(i64)
    /// Identifies a trading partner by its ECGrid number.
    EcGridId(i64)
    /// Identifies an interchange.
    InterchangeId(i64)
    /// Identifies the relation between two ECGrid IDs.
    InterconnectId(i64)
    /// Identifies an API key record.
    KeyId(i64)
    /// Identifies a mailbox.
    MailboxId(i64)
    /// Identifies a network.
    NetworkId(i64)
    /// Identifies a parcel.
    ParcelId(i64)
    /// Identifies a portal.
    PortalId(i64)
    /// Identifies a report.
    ReportId(i32)
    /// Identifies a user.
    UserId(i64)
}
