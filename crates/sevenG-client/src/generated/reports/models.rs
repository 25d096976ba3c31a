//! What the replies and requests of `Reports` hold.
//! Written by `cargo xtask codegen`.

core_http::open_enum! {
    /// Progress word. *Uncertain:* Older prose also mentions pending right after ordering.
    ReportStatus {
        /// `incomplete`.
        Incomplete = "incomplete",
        /// `complete`.
        Complete = "complete",
        /// `error`.
        Error = "error",
    }
}
