//! Records that several groups use.
//! Written by `cargo xtask codegen`.

mod address;
mod associated_person;
mod communication;
mod organisation;
mod payment_detail;
mod person;

pub use self::address::{Address, AddressOwner};
pub use self::associated_person::AssociatedPerson;
pub use self::communication::{Communication, CommunicationOwner};
pub use self::organisation::Organisation;
pub use self::payment_detail::PaymentDetail;
pub use self::person::Person;
