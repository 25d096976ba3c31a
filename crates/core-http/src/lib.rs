//! The HTTP core.
