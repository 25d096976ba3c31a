//! What the replies and requests of `Documents` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, Secret};

use crate::types::{
    BizEntityId, DocumentId, DocumentTypeId, ExternalBizEntityId, ExternalDocumentId,
    ExternalOrganisationId, ExternalProductId, OrganisationId, ProductId,
};

/// Document metadata without content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Native id; null on create, selector on update.
    pub document_id: Option<DocumentId>,
    /// Your id; unique per product.
    pub external_document_id: Option<ExternalDocumentId>,
    /// Document kind. `common().get_lookup().name("documentTypeID")` lists the values.
    pub document_type_id: Option<DocumentTypeId>,
    /// Display name.
    pub name: Option<String>,
    /// Short code.
    pub code: Option<String>,
    /// Text.
    pub description: Option<String>,
    /// Protects the document.
    pub password: Option<Secret>,
    /// Sort position.
    pub ordinal: Option<i32>,
    /// Product; wins over the external id when greater than 0.
    pub product_id: Option<ProductId>,
    /// Your id of the product; at most 50 characters.
    pub external_product_id: Option<ExternalProductId>,
    /// Linked entity; caller needs access to it. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub biz_entity_id: Option<BizEntityId>,
    /// Your id of the linked entity; at most 50 characters. *Uncertain:* Name follows the
    /// documented pattern; not shown on the pages available.
    pub external_biz_entity_id: Option<ExternalBizEntityId>,
    /// Linked organisation. *Uncertain:* Name follows the documented pattern; not shown on the
    /// pages available.
    pub organisation_id: Option<OrganisationId>,
    /// Your id of the linked organisation; at most 50 characters. *Uncertain:* Name follows the
    /// documented pattern; not shown on the pages available.
    pub external_organisation_id: Option<ExternalOrganisationId>,
    /// Visible in the investor portal.
    pub show_in_documents_in_portal: Option<bool>,
    /// Reachable without sign-in.
    pub is_public: Option<bool>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Document {
        document_id: "documentID", external_document_id: "externalDocumentId",
        document_type_id: "documentTypeID", name: "name", code: "code", description: "description",
        password: "password", ordinal: "ordinal", product_id: "productID",
        external_product_id: "externalProductId", biz_entity_id: "bizEntityID",
        external_biz_entity_id: "externalBizEntityId", organisation_id: "organisationID",
        external_organisation_id: "externalOrganisationId",
        show_in_documents_in_portal: "showInDocumentsInPortal", is_public: "isPublic",
    }
}
