//! Records of `Documents` on their way back.
//! Written by `cargo xtask codegen`.

use core_http::{JsonObject, Secret};
use serde::Serialize;

use super::Document;
use crate::types::{
    BizEntityId, DocumentTypeId, ExternalBizEntityId, ExternalDocumentId, ExternalOrganisationId,
    ExternalProductId, OrganisationId, ProductId,
};

impl Document {
    /// Begins a replacement with everything that was read. What is documented and was not read
    /// goes out as null: the provider would null it anyway.
    pub fn into_replace(self) -> DocumentReplace {
        let mut object = JsonObject::of(&self);
        object.fill_null(<Self as core_http::json::Object>::MEMBERS);
        DocumentReplace { object }
    }
}

/// A [`Document`] on its way back: everything that was read, with changes.
///
/// Members that this library does not know, and those that were `null`, are
/// part of it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct DocumentReplace {
    object: JsonObject,
}

impl DocumentReplace {
    /// Your id; unique per product.
    pub fn external_document_id(self, value: &ExternalDocumentId) -> Self {
        self.with("externalDocumentId", value)
    }

    /// Clears `externalDocumentId`: it goes out as `null`.
    pub fn clear_external_document_id(self) -> Self { self.with("externalDocumentId", &()) }

    /// Document kind. `common().get_lookup().name("documentTypeID")` lists the values. The
    /// provider requires it.
    pub fn document_type_id(self, value: DocumentTypeId) -> Self {
        self.with("documentTypeID", &value)
    }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self { self.with("name", value.as_ref()) }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(self) -> Self { self.with("name", &()) }

    /// Short code.
    pub fn code(self, value: impl AsRef<str>) -> Self { self.with("code", value.as_ref()) }

    /// Clears `code`: it goes out as `null`.
    pub fn clear_code(self) -> Self { self.with("code", &()) }

    /// Text.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        self.with("description", value.as_ref())
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(self) -> Self { self.with("description", &()) }

    /// Protects the document.
    pub fn password(self, value: impl Into<Secret>) -> Self { self.with("password", &value.into()) }

    /// Clears `password`: it goes out as `null`.
    pub fn clear_password(self) -> Self { self.with("password", &()) }

    /// Sort position.
    pub fn ordinal(self, value: i32) -> Self { self.with("ordinal", &value) }

    /// Clears `ordinal`: it goes out as `null`.
    pub fn clear_ordinal(self) -> Self { self.with("ordinal", &()) }

    /// Product; wins over the external id when greater than 0.
    pub fn product_id(self, value: ProductId) -> Self { self.with("productID", &value) }

    /// Clears `productID`: it goes out as `null`.
    pub fn clear_product_id(self) -> Self { self.with("productID", &()) }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(self, value: &ExternalProductId) -> Self {
        self.with("externalProductId", value)
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(self) -> Self { self.with("externalProductId", &()) }

    /// Linked entity; caller needs access to it.
    pub fn biz_entity_id(self, value: BizEntityId) -> Self { self.with("bizEntityID", &value) }

    /// Clears `bizEntityID`: it goes out as `null`.
    pub fn clear_biz_entity_id(self) -> Self { self.with("bizEntityID", &()) }

    /// Your id of the linked entity; at most 50 characters.
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        self.with("externalBizEntityId", value)
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(self) -> Self { self.with("externalBizEntityId", &()) }

    /// Linked organisation.
    pub fn organisation_id(self, value: OrganisationId) -> Self {
        self.with("organisationID", &value)
    }

    /// Clears `organisationID`: it goes out as `null`.
    pub fn clear_organisation_id(self) -> Self { self.with("organisationID", &()) }

    /// Your id of the linked organisation; at most 50 characters.
    pub fn external_organisation_id(self, value: &ExternalOrganisationId) -> Self {
        self.with("externalOrganisationId", value)
    }

    /// Clears `externalOrganisationId`: it goes out as `null`.
    pub fn clear_external_organisation_id(self) -> Self { self.with("externalOrganisationId", &()) }

    /// Visible in the investor portal.
    pub fn show_in_documents_in_portal(self, value: bool) -> Self {
        self.with("showInDocumentsInPortal", &value)
    }

    /// Clears `showInDocumentsInPortal`: it goes out as `null`.
    pub fn clear_show_in_documents_in_portal(self) -> Self {
        self.with("showInDocumentsInPortal", &())
    }

    /// Reachable without sign-in.
    pub fn is_public(self, value: bool) -> Self { self.with("isPublic", &value) }

    /// Clears `isPublic`: it goes out as `null`.
    pub fn clear_is_public(self) -> Self { self.with("isPublic", &()) }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    fn with(mut self, name: &'static str, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name, value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Document> for DocumentReplace {
    fn from(record: Document) -> Self { record.into_replace() }
}
