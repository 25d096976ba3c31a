//! The file of a document: uploaded as a form, downloaded as its bytes.

use http::{StatusCode, header};

use super::{named, show};
use crate::{
    base64,
    json::{Record, record},
    multipart::{Form, Part},
    reply::{Outcome, Refusal, Reply},
    request::Request,
    seveng::{
        envelope::{found, refused, success},
        select::{DOCUMENT, Names},
        tables::FILES,
    },
    state::State,
};

/// A type of file that is taken. CSV is on older pages only, so it is not.
struct Type {
    extension: &'static str,
    content_type: &'static str,
    is_image: bool,
}

const TYPES: [Type; 7] = [
    file_type("pdf", "application/pdf", false),
    file_type("doc", "application/msword", false),
    file_type(
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        false,
    ),
    file_type(
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        false,
    ),
    file_type("png", "image/png", true),
    file_type("jpg", "image/jpeg", true),
    file_type("jpeg", "image/jpeg", true),
];

const fn file_type(extension: &'static str, content_type: &'static str, is_image: bool) -> Type {
    Type {
        extension,
        content_type,
        is_image,
    }
}

/// Limits of an older page, in bytes.
const IMAGE_LIMIT: usize = 10 << 20;
const DOCUMENT_LIMIT: usize = 25 << 20;

/// The bytes, or the envelope when there are none.
pub(super) fn download(state: &mut State, request: &Request<'_>) -> Outcome {
    let id = DOCUMENT.id(&named(state, &request.query)?);
    reply(state, id)
}

/// The file of a document as its bytes.
pub(super) fn reply(state: &State, id: i64) -> Outcome {
    let file = state.get(FILES, id);
    let bytes = file.and_then(|file| base64::decode(file.text("content")?));
    let (Some(file), Some(bytes)) = (file, bytes) else {
        return Err(refused(format!("No file is stored for document {id}.")));
    };
    let sent = file.text("contentType").unwrap_or_default();
    let known = TYPES.iter().find(|known| known.content_type == sent);
    let content_type = known.map_or("application/octet-stream", |known| known.content_type);
    let name = file.text("fileName").unwrap_or_default();
    let name: String = name
        .chars()
        .filter(|c| !c.is_control() && *c != '"')
        .collect();
    Ok(
        Reply::bytes(StatusCode::OK, content_type, bytes).with_header(
            header::CONTENT_DISPOSITION.as_str(),
            &format!("attachment; filename=\"{name}\""),
        ),
    )
}

/// Attaches the first file.
pub(super) fn upload(state: &mut State, request: &Request<'_>) -> Outcome {
    let (document, file) = sent(state, request)?;
    let id = DOCUMENT.id(&document);
    if state.get(FILES, id).is_some() {
        return Err(refused(format!(
            "Document {id} has a file already; replace it with PUT."
        )));
    }
    state.put(FILES, file);
    Ok(found(show(state, &document)))
}

/// Replaces a file, which must be there (older page).
pub(super) fn replace(state: &mut State, request: &Request<'_>) -> Outcome {
    let (document, file) = sent(state, request)?;
    let id = DOCUMENT.id(&document);
    if state.get(FILES, id).is_none() {
        return Err(refused(format!(
            "No file is stored for document {id}; upload the first one with POST."
        )));
    }
    state.put(FILES, file);
    let message = "Document updated successfully";
    Ok(success(Some(message), 1, show(state, &document)))
}

/// The document a form names, and its file.
fn sent(state: &State, request: &Request<'_>) -> Result<(Record, Record), Refusal> {
    let content_type = request
        .header(header::CONTENT_TYPE.as_str())
        .unwrap_or_default();
    let form = Form::read(content_type, request.raw)
        .map_err(|error| refused(format!("The form cannot be read: {error}.")))?;
    let document = named(state, &form)?;
    let part = form
        .part("file")
        .ok_or_else(|| refused("The part file is needed."))?;
    let name = part.file_name.as_deref().unwrap_or_default();
    let kind = kind_of(part).ok_or_else(|| {
        let extensions: Vec<_> = TYPES.iter().map(|known| known.extension).collect();
        refused(format!(
            "{name:?} is of no type that is taken: {}.",
            extensions.join(", ")
        ))
    })?;
    let limit = if kind.is_image {
        IMAGE_LIMIT
    } else {
        DOCUMENT_LIMIT
    };
    if part.content.len() > limit {
        return Err(refused(format!("The file is larger than {limit} bytes.")));
    }
    let id = DOCUMENT.id(&document);
    let fallback = format!("document-{id}.{}", kind.extension);
    let name = if name.contains('.') { name } else { &fallback };
    Ok((document, record(id, name, kind.content_type, &part.content)))
}

/// A file as it is kept.
pub(super) fn record(id: i64, name: &str, content_type: &str, content: &[u8]) -> Record {
    record! {
        "documentID": id,
        "fileName": name,
        "contentType": content_type,
        "content": base64::encode(content),
    }
}

/// By the extension; for a part whose file name has none by the type it says it has, else by how
/// its content begins. A form has to name a file, and who sends bytes alone knows no name.
fn kind_of(part: &Part) -> Option<&'static Type> {
    let name = part.file_name.as_deref().unwrap_or_default();
    let extension = match name.rsplit_once('.') {
        Some((_, extension)) => extension,
        None => {
            let named = part.content_type.as_deref();
            let by_name = TYPES.iter().find(|known| Some(known.content_type) == named);
            if by_name.is_some() {
                return by_name;
            }
            let begins = |(start, _): &&(&[u8], &str)| part.content.starts_with(start);
            SIGNATURES.iter().find(begins)?.1
        }
    };
    let mut types = TYPES.iter();
    types.find(|known| known.extension.eq_ignore_ascii_case(extension))
}

/// How files begin that can be told by it.
const SIGNATURES: [(&[u8], &str); 3] = [
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
];

/// The parts that name a document are PascalCase, like parameters, and matched like them.
impl Names for Form {
    fn native(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok().filter(|id| *id != 0)
    }

    fn external(&self, name: &str) -> Option<&str> {
        self.text(name).filter(|id| !id.is_empty())
    }

    fn spelled(&self, name: &str) -> String {
        crate::request::Query::default().spelled(name)
    }
}
