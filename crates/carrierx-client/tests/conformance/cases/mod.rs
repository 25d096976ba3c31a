//! What the documentation of CarrierX shows, operation by operation.
//! Written by `cargo xtask codegen`.

mod failures;
#[cfg(feature = "endpoints")]
mod endpoints;
#[cfg(feature = "trunk-groups")]
mod trunk_groups;
#[cfg(feature = "trunks")]
mod trunks;
#[cfg(feature = "routing")]
mod routing;
#[cfg(feature = "dids")]
mod dids;
#[cfg(feature = "external-dids")]
mod external_dids;
#[cfg(feature = "did-groups")]
mod did_groups;
#[cfg(feature = "prefixes")]
mod prefixes;
#[cfg(feature = "lrn-prefixes")]
mod lrn_prefixes;
#[cfg(feature = "coverage")]
mod coverage;
#[cfg(feature = "did-rates")]
mod did_rates;
#[cfg(feature = "short-codes")]
mod short_codes;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "message-records")]
mod message_records;
#[cfg(feature = "sms-rates")]
mod sms_rates;
#[cfg(feature = "campaigns")]
mod campaigns;
#[cfg(feature = "verification")]
mod verification;
#[cfg(feature = "call-records")]
mod call_records;
#[cfg(feature = "call-rates")]
mod call_rates;
#[cfg(feature = "rating")]
mod rating;
#[cfg(feature = "app-records")]
mod app_records;
#[cfg(feature = "containers")]
mod containers;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "push-applications")]
mod push_applications;
#[cfg(feature = "push-devices")]
mod push_devices;
#[cfg(feature = "push-notifications")]
mod push_notifications;
#[cfg(feature = "shortener-domains")]
mod shortener_domains;
#[cfg(feature = "shortener-links")]
mod shortener_links;
#[cfg(feature = "countries")]
mod countries;
#[cfg(feature = "lookup")]
mod lookup;
#[cfg(feature = "tts")]
mod tts;
#[cfg(feature = "batch-tasks")]
mod batch_tasks;
#[cfg(feature = "access-control")]
mod access_control;
#[cfg(feature = "partners")]
mod partners;
#[cfg(feature = "tokens")]
mod tokens;
#[cfg(feature = "logins")]
mod logins;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "billing-methods")]
mod billing_methods;
#[cfg(feature = "admin")]
mod admin;

use conformance::Groups;
use carrierx_client::Client;

pub(crate) static GROUPS: &Groups<Client> = &[
    #[cfg(feature = "endpoints")]
    ("endpoints", &endpoints::CASES),
    #[cfg(feature = "trunk-groups")]
    ("trunk_groups", &trunk_groups::CASES),
    #[cfg(feature = "trunks")]
    ("trunks", &trunks::CASES),
    #[cfg(feature = "routing")]
    ("routing", &routing::CASES),
    #[cfg(feature = "dids")]
    ("dids", &dids::CASES),
    #[cfg(feature = "external-dids")]
    ("external_dids", &external_dids::CASES),
    #[cfg(feature = "did-groups")]
    ("did_groups", &did_groups::CASES),
    #[cfg(feature = "prefixes")]
    ("prefixes", &prefixes::CASES),
    #[cfg(feature = "lrn-prefixes")]
    ("lrn_prefixes", &lrn_prefixes::CASES),
    #[cfg(feature = "coverage")]
    ("coverage", &coverage::CASES),
    #[cfg(feature = "did-rates")]
    ("did_rates", &did_rates::CASES),
    #[cfg(feature = "short-codes")]
    ("short_codes", &short_codes::CASES),
    #[cfg(feature = "messages")]
    ("messages", &messages::CASES),
    #[cfg(feature = "message-records")]
    ("message_records", &message_records::CASES),
    #[cfg(feature = "sms-rates")]
    ("sms_rates", &sms_rates::CASES),
    #[cfg(feature = "campaigns")]
    ("campaigns", &campaigns::CASES),
    #[cfg(feature = "verification")]
    ("verification", &verification::CASES),
    #[cfg(feature = "call-records")]
    ("call_records", &call_records::CASES),
    #[cfg(feature = "call-rates")]
    ("call_rates", &call_rates::CASES),
    #[cfg(feature = "rating")]
    ("rating", &rating::CASES),
    #[cfg(feature = "app-records")]
    ("app_records", &app_records::CASES),
    #[cfg(feature = "containers")]
    ("containers", &containers::CASES),
    #[cfg(feature = "files")]
    ("files", &files::CASES),
    #[cfg(feature = "push-applications")]
    ("push_applications", &push_applications::CASES),
    #[cfg(feature = "push-devices")]
    ("push_devices", &push_devices::CASES),
    #[cfg(feature = "push-notifications")]
    ("push_notifications", &push_notifications::CASES),
    #[cfg(feature = "shortener-domains")]
    ("shortener_domains", &shortener_domains::CASES),
    #[cfg(feature = "shortener-links")]
    ("shortener_links", &shortener_links::CASES),
    #[cfg(feature = "countries")]
    ("countries", &countries::CASES),
    #[cfg(feature = "lookup")]
    ("lookup", &lookup::CASES),
    #[cfg(feature = "tts")]
    ("tts", &tts::CASES),
    #[cfg(feature = "batch-tasks")]
    ("batch_tasks", &batch_tasks::CASES),
    #[cfg(feature = "access-control")]
    ("access_control", &access_control::CASES),
    #[cfg(feature = "partners")]
    ("partners", &partners::CASES),
    #[cfg(feature = "tokens")]
    ("tokens", &tokens::CASES),
    #[cfg(feature = "logins")]
    ("logins", &logins::CASES),
    #[cfg(feature = "billing")]
    ("billing", &billing::CASES),
    #[cfg(feature = "billing-methods")]
    ("billing_methods", &billing_methods::CASES),
    #[cfg(feature = "admin")]
    ("admin", &admin::CASES),
];
