//! A typed, retry-safe async client for the CarrierX Core API (telephony).
