//! What the replies and requests of `BizEntities` hold.
//! Written by `cargo xtask codegen`.

mod account;
mod account_holdings;
mod biz_entity;
mod biz_entity_parent;
mod biz_entity_party;
mod investment_holding;
mod organisation_input;
mod payment_detail_input;

pub use self::account::Account;
pub use self::account_holdings::AccountHoldings;
pub use self::biz_entity::BizEntity;
pub use self::biz_entity_parent::BizEntityParent;
pub use self::biz_entity_party::BizEntityParty;
pub use self::investment_holding::InvestmentHolding;
pub use self::organisation_input::OrganisationInput;
pub use self::payment_detail_input::PaymentDetailInput;
