//! What the replies and requests of `Tts` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, JsonObject};

use crate::types::VoiceSid;

/// A voice: man, woman or an Amazon Polly voice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TtsVoice {
    /// Language tag to priority; smaller is preferred.
    pub languages: Option<JsonObject>,
    /// Voice name.
    pub voice_sid: VoiceSid,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! { TtsVoice { languages: "languages", voice_sid: "voice_sid" required } }
