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
    pub fn external_document_id(mut self, value: &ExternalDocumentId) -> Self {
        self.object.set("externalDocumentId", value);
        self
    }

    /// Clears `externalDocumentId`: it goes out as `null`.
    pub fn clear_external_document_id(mut self) -> Self {
        self.object.null("externalDocumentId");
        self
    }

    /// Document kind. The provider requires it.
    pub fn document_type_id(mut self, value: DocumentTypeId) -> Self {
        self.object.set("documentTypeID", &value);
        self
    }

    /// Display name.
    pub fn name(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("name", value.as_ref());
        self
    }

    /// Clears `name`: it goes out as `null`.
    pub fn clear_name(mut self) -> Self { self.object.null("name"); self }

    /// Short code.
    pub fn code(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("code", value.as_ref());
        self
    }

    /// Clears `code`: it goes out as `null`.
    pub fn clear_code(mut self) -> Self { self.object.null("code"); self }

    /// Text.
    pub fn description(mut self, value: impl AsRef<str>) -> Self {
        self.object.set("description", value.as_ref());
        self
    }

    /// Clears `description`: it goes out as `null`.
    pub fn clear_description(mut self) -> Self { self.object.null("description"); self }

    /// Protects the document.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.object.set("password", &value.into());
        self
    }

    /// Clears `password`: it goes out as `null`.
    pub fn clear_password(mut self) -> Self { self.object.null("password"); self }

    /// Sort position.
    pub fn ordinal(mut self, value: i32) -> Self { self.object.set("ordinal", &value); self }

    /// Clears `ordinal`: it goes out as `null`.
    pub fn clear_ordinal(mut self) -> Self { self.object.null("ordinal"); self }

    /// Product; wins over the external id when greater than 0.
    pub fn product_id(mut self, value: ProductId) -> Self {
        self.object.set("productID", &value);
        self
    }

    /// Clears `productID`: it goes out as `null`.
    pub fn clear_product_id(mut self) -> Self { self.object.null("productID"); self }

    /// Your id of the product; at most 50 characters.
    pub fn external_product_id(mut self, value: &ExternalProductId) -> Self {
        self.object.set("externalProductId", value);
        self
    }

    /// Clears `externalProductId`: it goes out as `null`.
    pub fn clear_external_product_id(mut self) -> Self {
        self.object.null("externalProductId");
        self
    }

    /// Linked entity; caller needs access to it.
    pub fn biz_entity_id(mut self, value: BizEntityId) -> Self {
        self.object.set("bizEntityID", &value);
        self
    }

    /// Clears `bizEntityID`: it goes out as `null`.
    pub fn clear_biz_entity_id(mut self) -> Self { self.object.null("bizEntityID"); self }

    /// Your id of the linked entity; at most 50 characters.
    pub fn external_biz_entity_id(mut self, value: &ExternalBizEntityId) -> Self {
        self.object.set("externalBizEntityId", value);
        self
    }

    /// Clears `externalBizEntityId`: it goes out as `null`.
    pub fn clear_external_biz_entity_id(mut self) -> Self {
        self.object.null("externalBizEntityId");
        self
    }

    /// Linked organisation.
    pub fn organisation_id(mut self, value: OrganisationId) -> Self {
        self.object.set("organisationID", &value);
        self
    }

    /// Clears `organisationID`: it goes out as `null`.
    pub fn clear_organisation_id(mut self) -> Self { self.object.null("organisationID"); self }

    /// Your id of the linked organisation; at most 50 characters.
    pub fn external_organisation_id(mut self, value: &ExternalOrganisationId) -> Self {
        self.object.set("externalOrganisationId", value);
        self
    }

    /// Clears `externalOrganisationId`: it goes out as `null`.
    pub fn clear_external_organisation_id(mut self) -> Self {
        self.object.null("externalOrganisationId");
        self
    }

    /// Visible in the investor portal.
    pub fn show_in_documents_in_portal(mut self, value: bool) -> Self {
        self.object.set("showInDocumentsInPortal", &value);
        self
    }

    /// Clears `showInDocumentsInPortal`: it goes out as `null`.
    pub fn clear_show_in_documents_in_portal(mut self) -> Self {
        self.object.null("showInDocumentsInPortal");
        self
    }

    /// Reachable without sign-in.
    pub fn is_public(mut self, value: bool) -> Self { self.object.set("isPublic", &value); self }

    /// Clears `isPublic`: it goes out as `null`.
    pub fn clear_is_public(mut self) -> Self { self.object.null("isPublic"); self }

    /// Any other member: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.object.set(name.into(), value);
        self
    }

    pub(crate) fn into_object(self) -> JsonObject { self.object }
}

impl From<Document> for DocumentReplace {
    fn from(record: Document) -> Self { record.into_replace() }
}
