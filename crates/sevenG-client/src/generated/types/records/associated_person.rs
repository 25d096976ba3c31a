//! Records that several groups use.
//! Written by `cargo xtask codegen`.

use core_http::Extra;

use crate::types::{ExternalPersonId, PersonId, PersonInput};

/// Director, signatory, shareholder or controller of an organisation. *Uncertain:* Property
/// names inferred from how parties are described; 9 properties documented.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedPerson {
    /// Linked person. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub person_id: Option<PersonId>,
    /// Your id of the linked person; reuses one person record; at most 50 characters.
    /// *Uncertain:* Name follows the documented pattern; not shown on the pages available.
    pub external_person_id: Option<ExternalPersonId>,
    /// Full person to create or reuse. *Uncertain:* Name follows the documented pattern; not
    /// shown on the pages available.
    pub person: Option<PersonInput>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl AssociatedPerson {
    /// Sets [`person_id`](Self#structfield.person_id).
    pub fn person_id(mut self, value: PersonId) -> Self { self.person_id = Some(value); self }

    /// Clears `personID`: it goes out as `null`.
    pub fn clear_person_id(mut self) -> Self {
        self.person_id = None;
        self.extra.set_null("personID");
        self
    }

    /// Sets [`external_person_id`](Self#structfield.external_person_id).
    pub fn external_person_id(mut self, value: impl Into<ExternalPersonId>) -> Self {
        self.external_person_id = Some(value.into());
        self
    }

    /// Clears `externalPersonId`: it goes out as `null`.
    pub fn clear_external_person_id(mut self) -> Self {
        self.external_person_id = None;
        self.extra.set_null("externalPersonId");
        self
    }

    /// Sets [`person`](Self#structfield.person).
    pub fn person(mut self, value: PersonInput) -> Self { self.person = Some(value); self }

    /// Clears `person`: it goes out as `null`.
    pub fn clear_person(mut self) -> Self {
        self.person = None;
        self.extra.set_null("person");
        self
    }
}

core_http::object! {
    AssociatedPerson {
        person_id: "personID", external_person_id: "externalPersonId", person: "person",
    }
}
