//! The operations of 7G.
//! Written by `cargo xtask codegen`.

#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "common")]
pub mod common;
#[cfg(feature = "biz-entities")]
pub mod biz_entities;
#[cfg(feature = "persons")]
pub mod persons;
#[cfg(feature = "organisations")]
pub mod organisations;
#[cfg(feature = "addresses")]
pub mod addresses;
#[cfg(feature = "communications")]
pub mod communications;
#[cfg(feature = "payment-details")]
pub mod payment_details;
#[cfg(feature = "investments")]
pub mod investments;
#[cfg(feature = "biz-events")]
pub mod biz_events;
#[cfg(feature = "biz-transactions")]
pub mod biz_transactions;
#[cfg(feature = "distributions")]
pub mod distributions;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "reports")]
pub mod reports;
#[cfg(feature = "products")]
pub mod products;
pub mod types;

use crate::Client;

/// The groups of operations.
impl Client {
    /// Sign-in and token refresh.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self)
    }

    /// Anonymous lookups and liveness.
    #[cfg(feature = "common")]
    #[must_use]
    pub fn common(&self) -> common::Common {
        common::Common::new(self)
    }

    /// Investors, their holdings and parent links.
    #[cfg(feature = "biz-entities")]
    #[must_use]
    pub fn biz_entities(&self) -> biz_entities::BizEntities {
        biz_entities::BizEntities::new(self)
    }

    /// Individuals.
    #[cfg(feature = "persons")]
    #[must_use]
    pub fn persons(&self) -> persons::Persons {
        persons::Persons::new(self)
    }

    /// Corporate parties.
    #[cfg(feature = "organisations")]
    #[must_use]
    pub fn organisations(&self) -> organisations::Organisations {
        organisations::Organisations::new(self)
    }

    /// Addresses.
    #[cfg(feature = "addresses")]
    #[must_use]
    pub fn addresses(&self) -> addresses::Addresses {
        addresses::Addresses::new(self)
    }

    /// Contact values.
    #[cfg(feature = "communications")]
    #[must_use]
    pub fn communications(&self) -> communications::Communications {
        communications::Communications::new(self)
    }

    /// Bank and payment instruments.
    #[cfg(feature = "payment-details")]
    #[must_use]
    pub fn payment_details(&self) -> payment_details::PaymentDetails {
        payment_details::PaymentDetails::new(self)
    }

    /// Unit classes and their prices.
    #[cfg(feature = "investments")]
    #[must_use]
    pub fn investments(&self) -> investments::Investments {
        investments::Investments::new(self)
    }

    /// Notices ahead of transactions.
    #[cfg(feature = "biz-events")]
    #[must_use]
    pub fn biz_events(&self) -> biz_events::BizEvents {
        biz_events::BizEvents::new(self)
    }

    /// Immutable ledger of unit movements.
    #[cfg(feature = "biz-transactions")]
    #[must_use]
    pub fn biz_transactions(&self) -> biz_transactions::BizTransactions {
        biz_transactions::BizTransactions::new(self)
    }

    /// Distributions in four stages.
    #[cfg(feature = "distributions")]
    #[must_use]
    pub fn distributions(&self) -> distributions::Distributions {
        distributions::Distributions::new(self)
    }

    /// Document metadata, files and statements.
    #[cfg(feature = "documents")]
    #[must_use]
    pub fn documents(&self) -> documents::Documents {
        documents::Documents::new(self)
    }

    /// Asynchronous reports.
    #[cfg(feature = "reports")]
    #[must_use]
    pub fn reports(&self) -> reports::Reports {
        reports::Reports::new(self)
    }

    /// Product lookup, existence unconfirmed.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn products(&self) -> products::Products {
        products::Products::new(self)
    }
}
