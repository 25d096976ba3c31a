//! The requests of `Documents`.
//! Written by `cargo xtask codegen`.

use core_http::{BytesOr, Date, Json, Secret};
use serde::Serialize;

use super::Document;
use crate::Error;
use crate::types::{
    BizEntityId, CorporateActionId, DocumentId, ExternalBizEntityId, ExternalCorporateActionId,
    ExternalDocumentId, ExternalInvestmentId, ExternalOrganisationId, InvestmentId, OrganisationId,
};

core_http::call_methods! {
    /// Fetch document metadata.
    pub struct GetDocument -> Document, Error;
}

core_http::call_methods! {
    /// Create document metadata.
    pub struct CreateDocument -> Document, Error;
}

impl CreateDocument {
    /// Native id; null on create, selector on update.
    pub fn document_id(self, value: DocumentId) -> Self {
        Self { call: self.call.set("documentID", &value) }
    }

    /// Your id; unique per product.
    pub fn external_document_id(self, value: &ExternalDocumentId) -> Self {
        Self { call: self.call.set("externalDocumentId", value) }
    }

    /// Display name.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("name", value.as_ref()) }
    }

    /// Short code.
    pub fn code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("code", value.as_ref()) }
    }

    /// Text.
    pub fn description(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("description", value.as_ref()) }
    }

    /// Protects the document.
    pub fn password(self, value: impl Into<Secret>) -> Self {
        Self { call: self.call.set("password", &value.into()) }
    }

    /// Sort position.
    pub fn ordinal(self, value: i32) -> Self { Self { call: self.call.set("ordinal", &value) } }

    /// Linked entity; caller needs access to it.
    pub fn biz_entity_id(self, value: BizEntityId) -> Self {
        Self { call: self.call.set("bizEntityID", &value) }
    }

    /// Your id of the linked entity; at most 50 characters.
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        Self { call: self.call.set("externalBizEntityId", value) }
    }

    /// Linked organisation.
    pub fn organisation_id(self, value: OrganisationId) -> Self {
        Self { call: self.call.set("organisationID", &value) }
    }

    /// Your id of the linked organisation; at most 50 characters.
    pub fn external_organisation_id(self, value: &ExternalOrganisationId) -> Self {
        Self { call: self.call.set("externalOrganisationId", value) }
    }

    /// Visible in the investor portal.
    pub fn show_in_documents_in_portal(self, value: bool) -> Self {
        Self { call: self.call.set("showInDocumentsInPortal", &value) }
    }

    /// Reachable without sign-in.
    pub fn is_public(self, value: bool) -> Self { Self { call: self.call.set("isPublic", &value) } }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}

core_http::call_methods! {
    /// Replace document metadata.
    pub struct ReplaceDocument -> Document, Error;
}

core_http::call_methods! {
    /// Delete a document.
    pub struct DeleteDocument -> (), Error;
}

core_http::call_methods! {
    /// Download the file of a document.
    pub struct DownloadDocumentFile -> BytesOr<Json>, Error;
}

core_http::call_methods! {
    /// Attach the first file.
    pub struct UploadDocumentFile -> Document, Error;
}

core_http::call_methods! {
    /// Replace the stored file.
    pub struct ReplaceDocumentFile -> Document, Error;
}

core_http::call_methods! {
    /// Generate an investor statement.
    pub struct GenerateStatement -> BytesOr<Document>, Error;
}

impl GenerateStatement {
    /// Restrict to one investment.
    pub fn investment_id(self, value: InvestmentId) -> Self {
        Self { call: self.call.set("investmentID", &value) }
    }

    /// Your id of the investment; at most 50 characters.
    pub fn external_investment_id(self, value: &ExternalInvestmentId) -> Self {
        Self { call: self.call.set("externalInvestmentId", value) }
    }

    /// Needed for distribution statements.
    pub fn corporate_action_id(self, value: CorporateActionId) -> Self {
        Self { call: self.call.set("corporateActionID", &value) }
    }

    /// Your id of the distribution; at most 50 characters.
    pub fn external_corporate_action_id(self, value: &ExternalCorporateActionId) -> Self {
        Self { call: self.call.set("externalCorporateActionId", value) }
    }

    /// Investor.
    pub fn biz_entity_id(self, value: BizEntityId) -> Self {
        Self { call: self.call.set("bizEntityID", &value) }
    }

    /// Your id of the investor; at most 50 characters. *Uncertain:* Name follows the documented
    /// pattern; not shown on the pages available.
    pub fn external_biz_entity_id(self, value: &ExternalBizEntityId) -> Self {
        Self { call: self.call.set("externalBizEntityId", value) }
    }

    /// Organisation. *Uncertain:* Name follows the documented pattern; not shown on the pages
    /// available.
    pub fn organisation_id(self, value: OrganisationId) -> Self {
        Self { call: self.call.set("organisationID", &value) }
    }

    /// Your id of the organisation; at most 50 characters. *Uncertain:* Name follows the
    /// documented pattern; not shown on the pages available.
    pub fn external_organisation_id(self, value: &ExternalOrganisationId) -> Self {
        Self { call: self.call.set("externalOrganisationId", value) }
    }

    /// Period start.
    pub fn from_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("fromDate", &value.into()) }
    }

    /// Period end.
    pub fn to_date(self, value: impl Into<Date>) -> Self {
        Self { call: self.call.set("toDate", &value.into()) }
    }

    /// Reference code.
    pub fn code(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("code", value.as_ref()) }
    }

    /// Any other member of the body: the documentation does not list them all.
    pub fn member(mut self, name: impl Into<String>, value: &(impl Serialize + ?Sized)) -> Self {
        self.call.body().set(name.into(), value);
        self
    }
}
