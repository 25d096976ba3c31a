//! `EdiStandard`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Document standard or file kind.
    EdiStandard {
        /// ANSI ASC X12.
        X12 = "X12",
        /// UN/EDIFACT.
        Edifact = "EDIFACT",
        /// UK retail standard.
        Tradacoms = "TRADACOMS",
        /// German automotive standard.
        Vda = "VDA",
        /// XML.
        Xml = "XML",
        /// Plain text.
        Txt = "TXT",
        /// PDF.
        Pdf = "PDF",
        /// Opaque bytes.
        Binary = "Binary",
    }
}
