//! A typed, retry-safe async client for the 7G registry API (funds).
