//! A typed, retry-safe async client for the ECGrid REST API (EDI network).
