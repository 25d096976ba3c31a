//! Document metadata, files and statements.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod replace;
mod spec;

pub use self::calls::{
    CreateDocument, DeleteDocument, DownloadDocumentFile, GenerateStatement, GetDocument,
    ReplaceDocument, ReplaceDocumentFile, UploadDocumentFile,
};
pub use self::models::Document;
pub use self::replace::DocumentReplace;

use core_http::{Part, Upload};

use crate::Client;
use crate::types::{DocumentRef, DocumentTypeId, ProductRef, StatementTypeId};

/// Document metadata, files and statements.
///
/// Made by [`Client::documents`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Documents {
    client: Client,
}

impl Documents {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch document metadata.
    ///
    /// The product is checked as an access guard. Reads only: repeated after a failure that may
    /// pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/GET>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentId, ProductId};
    ///
    /// let document = seveng
    ///     .documents()
    ///     .get(DocumentId(7309), ProductId(12))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        document: impl Into<DocumentRef>,
        product: impl Into<ProductRef>,
    ) -> GetDocument {
        let call = self.client.call(&spec::GET_DOCUMENT);
        let call = document.into().query(call, "DocumentID", "ExternalDocumentId");
        let call = product.into().query(call, "ProductID", "ExternalProductId");
        GetDocument { call }
    }

    /// Create document metadata.
    ///
    /// `documentID` is null. External id is unique per product. A linked entity the caller
    /// cannot access leads to HTTP 400. Upload the bytes afterwards with the file call. Never
    /// sent again once it may have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `document_type_id`: Document kind. `common().get_lookup().name("documentTypeID")` lists
    ///   the values.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/POST>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentTypeId, ExternalDocumentId, ProductId};
    ///
    /// let document = seveng
    ///     .documents()
    ///     .create(DocumentTypeId(1), ProductId(12))
    ///     .external_document_id(&ExternalDocumentId::new("DOC-9"))
    ///     .name("Annual report 2025")
    ///     .code("AR25")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        document_type_id: DocumentTypeId,
        product: impl Into<ProductRef>,
    ) -> CreateDocument {
        let call = self
            .client
            .call(&spec::CREATE_DOCUMENT)
            .set("documentTypeID", &document_type_id);
        let call = product.into().set(call, "productID", "externalProductId");
        CreateDocument { call }
    }

    /// Replace document metadata.
    ///
    /// The stored file stays. Twice has the effect of once: repeated after a failure that may
    /// pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/PUT>.
    ///
    /// *Documented in part.*
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentId, ProductId};
    ///
    /// let document = seveng
    ///     .documents()
    ///     .get(DocumentId(7309), ProductId(12))
    ///     .send()
    ///     .await?;
    /// let changed = document.into_replace().name("Annual report 2025");
    /// let document = seveng.documents().replace(changed).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace(&self, replacement: DocumentReplace) -> ReplaceDocument {
        let call = self.client.call(&spec::UPDATE_DOCUMENT).object(replacement.into_object());
        ReplaceDocument { call }
    }

    /// Delete a document.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/DELETE>.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentId, ProductId};
    ///
    /// seveng
    ///     .documents()
    ///     .delete(DocumentId(7309), ProductId(12))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        document: impl Into<DocumentRef>,
        product: impl Into<ProductRef>,
    ) -> DeleteDocument {
        let call = self.client.call(&spec::DELETE_DOCUMENT);
        let call = document.into().query(call, "DocumentID", "ExternalDocumentId");
        let call = product.into().query(call, "ProductID", "ExternalProductId");
        DeleteDocument { call }
    }

    /// Download the file of a document.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/File/GET>.
    ///
    /// *Documented in part.* *Uncertain:* Content type follows the stored file; failures
    /// presumably come as the JSON envelope.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentId, ProductId};
    ///
    /// let file = seveng
    ///     .documents()
    ///     .download(DocumentId(7309), ProductId(12))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn download(
        &self,
        document: impl Into<DocumentRef>,
        product: impl Into<ProductRef>,
    ) -> DownloadDocumentFile {
        let call = self.client.call(&spec::DOWNLOAD_DOCUMENT_FILE);
        let call = document.into().query(call, "DocumentID", "ExternalDocumentId");
        let call = product.into().query(call, "ProductID", "ExternalProductId");
        DownloadDocumentFile { call }
    }

    /// Attach the first file.
    ///
    /// Newest page: PDF, DOC, DOCX, XLSX, PNG, JPG, JPEG; older page adds CSV and lacks DOC and
    /// JPEG. According to an older page: 10 MB for images, 25 MB for documents. Never sent
    /// again once it may have arrived, unless `idempotency_enrolled(true)` was set.
    ///
    /// - `file`: File bytes.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/File/POST>.
    ///
    /// *Uncertain:* Data of the answer is not known.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentId, ProductId};
    ///
    /// let document = seveng
    ///     .documents()
    ///     .upload(DocumentId(7309), ProductId(12), "%PDF-1.4\n%%EOF\n")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upload(
        &self,
        document: impl Into<DocumentRef>,
        product: impl Into<ProductRef>,
        file: impl Into<Upload>,
    ) -> UploadDocumentFile {
        let call = self.client.call(&spec::UPLOAD_DOCUMENT_FILE);
        let call = document.into().text_part(call, "DocumentID", "ExternalDocumentId");
        let call = product
            .into()
            .text_part(call, "ProductID", "ExternalProductId")
            .part(Part::file("file", file.into()));
        UploadDocumentFile { call }
    }

    /// Replace the stored file.
    ///
    /// According to an older page: a file must already exist. File types as on upload. Twice
    /// has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// - `file`: File bytes.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/File/PUT>.
    ///
    /// *Uncertain:* Data of the answer is not known; product parts are on the newest page only.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{DocumentId, ProductId};
    ///
    /// let document = seveng
    ///     .documents()
    ///     .replace_file(DocumentId(7309), ProductId(12), "%PDF-1.4\n%%EOF\n")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_file(
        &self,
        document: impl Into<DocumentRef>,
        product: impl Into<ProductRef>,
        file: impl Into<Upload>,
    ) -> ReplaceDocumentFile {
        let call = self.client.call(&spec::REPLACE_DOCUMENT_FILE);
        let call = document.into().text_part(call, "DocumentID", "ExternalDocumentId");
        let call = product
            .into()
            .text_part(call, "ProductID", "ExternalProductId")
            .part(Part::file("file", file.into()));
        ReplaceDocumentFile { call }
    }

    /// Generate an investor statement.
    ///
    /// Distribution statements need the corporate action. ProductID above 0 wins over the
    /// external id. Never sent again once it may have arrived, unless
    /// `idempotency_enrolled(true)` was set.
    ///
    /// - `statement_type_id`: Statement kind; known values `1` Distribution, `2` Transaction, `3`
    ///   Tax. `common().get_lookup().name("statementTypeID")` lists the values. *Uncertain:*
    ///   Numbers from an older page.
    ///
    /// Documented failures: 400, 401. Source:
    /// <https://seveng.com.au/api/documentation/reference/endpoint/Document/Statement/POST>.
    ///
    /// *Documented in part.* *Uncertain:*
    ///
    /// - Older pages stream a PDF; newest text returns the document record of the stored file.
    /// - Older pages return a PDF stream, the newest text returns a document record; accept both
    ///   by content type.
    ///
    /// ```no_run
    /// # async fn example(seveng: seveng_client::Client) -> Result<(), seveng_client::Error> {
    /// use seveng_client::{BizEntityId, ProductId, StatementTypeId};
    ///
    /// let file = seveng
    ///     .documents()
    ///     .generate_statement(StatementTypeId(2), ProductId(12))
    ///     .biz_entity_id(BizEntityId(5120))
    ///     .from_date("2024-07-01")
    ///     .to_date("2025-06-30")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn generate_statement(
        &self,
        statement_type_id: StatementTypeId,
        product: impl Into<ProductRef>,
    ) -> GenerateStatement {
        let call = self
            .client
            .call(&spec::GENERATE_STATEMENT)
            .set("statementTypeID", &statement_type_id);
        let call = product.into().set(call, "productID", "externalProductId");
        GenerateStatement { call }
    }
}
