//! What the replies and requests of `BillingMethods` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret};

/// Means of payment of a partner; one per partner.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingMethod {
    /// Address; required for check, `electronic_check` and wire.
    pub address1: Option<String>,
    /// Address, second line.
    pub address2: Option<String>,
    /// Card expiry as mmyyyy.
    pub cc_expiration: Option<Secret>,
    /// Card number; answers carry the last four digits only.
    pub cc_number: Option<Secret>,
    /// City; required for check, `electronic_check` and wire.
    pub city: Option<String>,
    /// Country.
    pub country_code: Option<String>,
    /// Account for an electronic check.
    pub ec_account_number: Option<String>,
    /// Routing number for an electronic check.
    pub ec_routing_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Two-letter state.
    pub state: Option<String>,
    /// Means of payment.
    pub kind: Option<BillingMethodType>,
    /// Postal code.
    pub zip: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    BillingMethod {
        address1: "address1", address2: "address2", cc_expiration: "cc_expiration",
        cc_number: "cc_number", city: "city", country_code: "country_code",
        ec_account_number: "ec_account_number", ec_routing_number: "ec_routing_number",
        first_name: "first_name", last_name: "last_name", phone: "phone", state: "state",
        kind: "type", zip: "zip",
    }
}

core_http::open_enum! {
    /// Means of payment.
    BillingMethodType {
        /// `american_express`.
        AmericanExpress = "american_express",
        /// `check`.
        Check = "check",
        /// `diners_club`.
        DinersClub = "diners_club",
        /// `discover_card`.
        DiscoverCard = "discover_card",
        /// `electronic_check`.
        ElectronicCheck = "electronic_check",
        /// `international_maestro`.
        InternationalMaestro = "international_maestro",
        /// `jcb`.
        Jcb = "jcb",
        /// `master_card`.
        MasterCard = "master_card",
        /// `visa`.
        Visa = "visa",
        /// `wire`.
        Wire = "wire",
    }
}
