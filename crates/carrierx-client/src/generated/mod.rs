//! The operations of CarrierX.
//! Written by `cargo xtask codegen`.

#[cfg(feature = "endpoints")]
pub mod endpoints;
#[cfg(feature = "trunk-groups")]
pub mod trunk_groups;
#[cfg(feature = "trunks")]
pub mod trunks;
#[cfg(feature = "routing")]
pub mod routing;
#[cfg(feature = "dids")]
pub mod dids;
#[cfg(feature = "external-dids")]
pub mod external_dids;
#[cfg(feature = "did-groups")]
pub mod did_groups;
#[cfg(feature = "prefixes")]
pub mod prefixes;
#[cfg(feature = "lrn-prefixes")]
pub mod lrn_prefixes;
#[cfg(feature = "coverage")]
pub mod coverage;
#[cfg(feature = "did-rates")]
pub mod did_rates;
#[cfg(feature = "short-codes")]
pub mod short_codes;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "message-records")]
pub mod message_records;
#[cfg(feature = "sms-rates")]
pub mod sms_rates;
#[cfg(feature = "campaigns")]
pub mod campaigns;
#[cfg(feature = "verification")]
pub mod verification;
#[cfg(feature = "call-records")]
pub mod call_records;
#[cfg(feature = "call-rates")]
pub mod call_rates;
#[cfg(feature = "rating")]
pub mod rating;
#[cfg(feature = "app-records")]
pub mod app_records;
#[cfg(feature = "containers")]
pub mod containers;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "push-applications")]
pub mod push_applications;
#[cfg(feature = "push-devices")]
pub mod push_devices;
#[cfg(feature = "push-notifications")]
pub mod push_notifications;
#[cfg(feature = "shortener-domains")]
pub mod shortener_domains;
#[cfg(feature = "shortener-links")]
pub mod shortener_links;
#[cfg(feature = "countries")]
pub mod countries;
#[cfg(feature = "lookup")]
pub mod lookup;
#[cfg(feature = "tts")]
pub mod tts;
#[cfg(feature = "batch-tasks")]
pub mod batch_tasks;
#[cfg(feature = "access-control")]
pub mod access_control;
#[cfg(feature = "partners")]
pub mod partners;
#[cfg(feature = "tokens")]
pub mod tokens;
#[cfg(feature = "logins")]
pub mod logins;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "billing-methods")]
pub mod billing_methods;
#[cfg(feature = "admin")]
pub mod admin;
pub mod types;

use crate::Client;

/// The groups of operations.
impl Client {
    /// SIP devices, hosted applications and the system gateway that calls enter and leave
    /// through.
    #[cfg(feature = "endpoints")]
    #[must_use]
    pub fn endpoints(&self) -> endpoints::Endpoints {
        endpoints::Endpoints::new(self)
    }

    /// Groups of trunks that decide how calls reach endpoints.
    #[cfg(feature = "trunk-groups")]
    #[must_use]
    pub fn trunk_groups(&self) -> trunk_groups::TrunkGroups {
        trunk_groups::TrunkGroups::new(self)
    }

    /// Routing IP profiles and locations, for administrators.
    #[cfg(feature = "routing")]
    #[must_use]
    pub fn routing(&self) -> routing::Routing {
        routing::Routing::new(self)
    }

    /// Phone numbers rented from CarrierX and the pool of rentable ones.
    #[cfg(feature = "dids")]
    #[must_use]
    pub fn dids(&self) -> dids::Dids {
        dids::Dids::new(self)
    }

    /// Third-party phone numbers registered for messaging only.
    #[cfg(feature = "external-dids")]
    #[must_use]
    pub fn external_dids(&self) -> external_dids::ExternalDids {
        external_dids::ExternalDids::new(self)
    }

    /// Groups of phone numbers.
    #[cfg(feature = "did-groups")]
    #[must_use]
    pub fn did_groups(&self) -> did_groups::DidGroups {
        did_groups::DidGroups::new(self)
    }

    /// Number prefixes assigned to the partner.
    #[cfg(feature = "prefixes")]
    #[must_use]
    pub fn prefixes(&self) -> prefixes::Prefixes {
        prefixes::Prefixes::new(self)
    }

    /// Location routing number prefixes assigned to the partner.
    #[cfg(feature = "lrn-prefixes")]
    #[must_use]
    pub fn lrn_prefixes(&self) -> lrn_prefixes::LrnPrefixes {
        lrn_prefixes::LrnPrefixes::new(self)
    }

    /// Inventory levels of rentable numbers.
    #[cfg(feature = "coverage")]
    #[must_use]
    pub fn coverage(&self) -> coverage::Coverage {
        coverage::Coverage::new(self)
    }

    /// Rental rates of phone numbers.
    #[cfg(feature = "did-rates")]
    #[must_use]
    pub fn did_rates(&self) -> did_rates::DidRates {
        did_rates::DidRates::new(self)
    }

    /// Short codes assigned to the partner by support.
    #[cfg(feature = "short-codes")]
    #[must_use]
    pub fn short_codes(&self) -> short_codes::ShortCodes {
        short_codes::ShortCodes::new(self)
    }

    /// Text and media messages.
    #[cfg(feature = "messages")]
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self)
    }

    /// Detail records of messages.
    #[cfg(feature = "message-records")]
    #[must_use]
    pub fn message_records(&self) -> message_records::MessageRecords {
        message_records::MessageRecords::new(self)
    }

    /// Message rates.
    #[cfg(feature = "sms-rates")]
    #[must_use]
    pub fn sms_rates(&self) -> sms_rates::SmsRates {
        sms_rates::SmsRates::new(self)
    }

    /// 10DLC campaigns.
    #[cfg(feature = "campaigns")]
    #[must_use]
    pub fn campaigns(&self) -> campaigns::Campaigns {
        campaigns::Campaigns::new(self)
    }

    /// Verification codes by SMS and verification emails.
    #[cfg(feature = "verification")]
    #[must_use]
    pub fn verification(&self) -> verification::Verification {
        verification::Verification::new(self)
    }

    /// Call detail records.
    #[cfg(feature = "call-records")]
    #[must_use]
    pub fn call_records(&self) -> call_records::CallRecords {
        call_records::CallRecords::new(self)
    }

    /// Call rates.
    #[cfg(feature = "call-rates")]
    #[must_use]
    pub fn call_rates(&self) -> call_rates::CallRates {
        call_rates::CallRates::new(self)
    }

    /// Price calculation for one call or message.
    #[cfg(feature = "rating")]
    #[must_use]
    pub fn rating(&self) -> rating::Rating {
        rating::Rating::new(self)
    }

    /// Detail records of the Conference and Mediator applications.
    #[cfg(feature = "app-records")]
    #[must_use]
    pub fn app_records(&self) -> app_records::AppRecords {
        app_records::AppRecords::new(self)
    }

    /// Containers that hold files.
    #[cfg(feature = "containers")]
    #[must_use]
    pub fn containers(&self) -> containers::Containers {
        containers::Containers::new(self)
    }

    /// Files, their data and their metadata.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> files::Files {
        files::Files::new(self)
    }

    /// Applications that receive push notifications.
    #[cfg(feature = "push-applications")]
    #[must_use]
    pub fn push_applications(&self) -> push_applications::PushApplications {
        push_applications::PushApplications::new(self)
    }

    /// Devices with an application installed.
    #[cfg(feature = "push-devices")]
    #[must_use]
    pub fn push_devices(&self) -> push_devices::PushDevices {
        push_devices::PushDevices::new(self)
    }

    /// Sending push notifications.
    #[cfg(feature = "push-notifications")]
    #[must_use]
    pub fn push_notifications(&self) -> push_notifications::PushNotifications {
        push_notifications::PushNotifications::new(self)
    }

    /// Domains for short links.
    #[cfg(feature = "shortener-domains")]
    #[must_use]
    pub fn shortener_domains(&self) -> shortener_domains::ShortenerDomains {
        shortener_domains::ShortenerDomains::new(self)
    }

    /// Short links.
    #[cfg(feature = "shortener-links")]
    #[must_use]
    pub fn shortener_links(&self) -> shortener_links::ShortenerLinks {
        shortener_links::ShortenerLinks::new(self)
    }

    /// Country reference data.
    #[cfg(feature = "countries")]
    #[must_use]
    pub fn countries(&self) -> countries::Countries {
        countries::Countries::new(self)
    }

    /// Number, toll-free and IP lookups.
    #[cfg(feature = "lookup")]
    #[must_use]
    pub fn lookup(&self) -> lookup::Lookup {
        lookup::Lookup::new(self)
    }

    /// Text to speech.
    #[cfg(feature = "tts")]
    #[must_use]
    pub fn tts(&self) -> tts::Tts {
        tts::Tts::new(self)
    }

    /// Bulk changes run as tasks.
    #[cfg(feature = "batch-tasks")]
    #[must_use]
    pub fn batch_tasks(&self) -> batch_tasks::BatchTasks {
        batch_tasks::BatchTasks::new(self)
    }

    /// Rules that accept or reject calls and messages.
    #[cfg(feature = "access-control")]
    #[must_use]
    pub fn access_control(&self) -> access_control::AccessControl {
        access_control::AccessControl::new(self)
    }

    /// Partner accounts and sub-partners.
    #[cfg(feature = "partners")]
    #[must_use]
    pub fn partners(&self) -> partners::Partners {
        partners::Partners::new(self)
    }

    /// Bearer tokens.
    #[cfg(feature = "tokens")]
    #[must_use]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens::new(self)
    }

    /// Additional logins of a partner.
    #[cfg(feature = "logins")]
    #[must_use]
    pub fn logins(&self) -> logins::Logins {
        logins::Logins::new(self)
    }

    /// Invoices and subscriptions.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn billing(&self) -> billing::Billing {
        billing::Billing::new(self)
    }

    /// Operations of the administrator API.
    #[cfg(feature = "admin")]
    #[must_use]
    pub fn admin(&self) -> admin::Admin {
        admin::Admin::new(self)
    }
}
