//! Records that several groups use.
//! Written by `cargo xtask codegen`.

mod address;
mod address_input;
mod associated_person;
mod communication;
mod communication_input;
mod organisation;
mod payment_detail;
mod person;
mod person_input;

pub use self::address::{Address, AddressOwner};
pub use self::address_input::AddressInput;
pub use self::associated_person::AssociatedPerson;
pub use self::communication::{Communication, CommunicationOwner};
pub use self::communication_input::CommunicationInput;
pub use self::organisation::Organisation;
pub use self::payment_detail::PaymentDetail;
pub use self::person::Person;
pub use self::person_input::PersonInput;
