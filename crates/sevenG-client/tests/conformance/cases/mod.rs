//! What the documentation of 7G shows, operation by operation.
//! Written by `cargo xtask codegen`.

mod failures;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "common")]
mod common;
#[cfg(feature = "biz-entities")]
mod biz_entities;
#[cfg(feature = "persons")]
mod persons;
#[cfg(feature = "organisations")]
mod organisations;
#[cfg(feature = "addresses")]
mod addresses;
#[cfg(feature = "communications")]
mod communications;
#[cfg(feature = "payment-details")]
mod payment_details;
#[cfg(feature = "investments")]
mod investments;
#[cfg(feature = "biz-events")]
mod biz_events;
#[cfg(feature = "biz-transactions")]
mod biz_transactions;
#[cfg(feature = "distributions")]
mod distributions;
#[cfg(feature = "documents")]
mod documents;
#[cfg(feature = "reports")]
mod reports;
#[cfg(feature = "products")]
mod products;

use conformance::Groups;
use seveng_client::Client;

pub(crate) static GROUPS: &Groups<Client> = &[
    #[cfg(feature = "users")]
    ("users", &users::CASES),
    #[cfg(feature = "common")]
    ("common", &common::CASES),
    #[cfg(feature = "biz-entities")]
    ("biz_entities", &biz_entities::CASES),
    #[cfg(feature = "persons")]
    ("persons", &persons::CASES),
    #[cfg(feature = "organisations")]
    ("organisations", &organisations::CASES),
    #[cfg(feature = "addresses")]
    ("addresses", &addresses::CASES),
    #[cfg(feature = "communications")]
    ("communications", &communications::CASES),
    #[cfg(feature = "payment-details")]
    ("payment_details", &payment_details::CASES),
    #[cfg(feature = "investments")]
    ("investments", &investments::CASES),
    #[cfg(feature = "biz-events")]
    ("biz_events", &biz_events::CASES),
    #[cfg(feature = "biz-transactions")]
    ("biz_transactions", &biz_transactions::CASES),
    #[cfg(feature = "distributions")]
    ("distributions", &distributions::CASES),
    #[cfg(feature = "documents")]
    ("documents", &documents::CASES),
    #[cfg(feature = "reports")]
    ("reports", &reports::CASES),
    #[cfg(feature = "products")]
    ("products", &products::CASES),
];
