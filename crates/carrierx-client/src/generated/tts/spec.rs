//! The static rows of `Tts`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static CREATE_SPEECH: OperationSpec =
    OperationSpec::new("carrierx", "createSpeech", Method::POST, "/tts/texts")
        .reply(Reply::BytesOrJson);

pub(super) static LIST_TTS_VOICES: OperationSpec =
    OperationSpec::new("carrierx", "listTtsVoices", Method::GET, "/tts/voices").safe();
pub(super) static LIST_TTS_VOICES_PAGES: Paging =
    Paging::by_offset("offset", "limit").max_size(1000);
