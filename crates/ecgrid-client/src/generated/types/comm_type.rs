//! `CommType`, which several groups use.
//!
//! Written by `cargo xtask codegen` from `spec/openapi.yaml` and `spec/overlay.yaml`.

core_http::open_enum! {
    /// Transport of a comm channel.
    CommType {
        /// No transport.
        None = "none",
        /// FTP.
        Ftp = "ftp",
        /// SFTP.
        Sftp = "sftp",
        /// AS2.
        As2 = "as2",
        /// HTTP.
        Http = "http",
        /// Odette FTP.
        Oftp = "oftp",
        /// X.400.
        X400 = "x400",
        /// GISB.
        Gisb = "gisb",
        /// RosettaNet.
        Rnif = "rnif",
        /// `cXML`.
        Cxml = "cxml",
        /// FTPS, implicit TLS.
        Ftpsslimplicit = "ftpsslimplicit",
        /// Peppol.
        Peppol = "peppol",
        /// AS4.
        As4 = "as4",
        /// Not decided.
        Undefined = "undefined",
    }
}
