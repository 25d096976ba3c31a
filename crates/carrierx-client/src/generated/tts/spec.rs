//! The static rows of `Tts`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static CREATE_SPEECH: OperationSpec = OperationSpec {
    provider: "carrierx", id: "createSpeech", method: Method::POST, path: "/tts/texts",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::BytesOrJson, ok_when_false: false,
};

pub(super) static LIST_TTS_VOICES: OperationSpec = OperationSpec {
    provider: "carrierx", id: "listTtsVoices", method: Method::GET, path: "/tts/voices",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Bare,
    ok_when_false: false,
};
pub(super) static LIST_TTS_VOICES_PAGES: Paging = Paging {
    style: PageStyle::Offset { offset: "offset", limit: "limit" }, place: Place::Query,
    max_size: Some(1000),
};
