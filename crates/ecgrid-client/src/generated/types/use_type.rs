//! `UseType`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Test or live designation.
    UseType {
        /// Not set.
        Undefined = "Undefined",
        /// Test traffic.
        Test = "Test",
        /// Live traffic.
        Production = "Production",
        /// Either.
        TestAndProduction = "TestAndProduction",
    }
}
