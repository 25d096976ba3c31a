//! The requests of `Tts`.
//! Written by `cargo xtask codegen`.

use core_http::BytesOr;
use core_http::page::Pager;

use super::{TtsVoice, spec};
use crate::Error;
use crate::types::{ContainerSid, File, Page, VoiceSid};

core_http::call_methods! {
    /// Speak a text: audio bytes by default, or a stored File with `response_format=file`.
    pub struct CreateSpeech -> BytesOr<File>, Error;
}

impl CreateSpeech {
    /// File stores the audio and returns its File object.
    pub fn response_format(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.query("response_format", value.as_ref()) }
    }

    /// Container for `response_format=file`.
    pub fn response_container_sid(self, value: &ContainerSid) -> Self {
        Self { call: self.call.query("response_container_sid", value) }
    }

    /// Voice: man, woman or Polly.\<Name\>.
    pub fn voice_sid(self, value: &VoiceSid) -> Self {
        Self { call: self.call.set("voice_sid", value) }
    }

    /// Audio format.
    pub fn format(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("format", value.as_ref()) }
    }

    /// Language. *Uncertain:* Inferred from the language map of voices.
    pub fn language(self, value: impl AsRef<str>) -> Self {
        Self { call: self.call.set("language", value.as_ref()) }
    }
}

core_http::call_methods! {
    /// List voices.
    pub struct ListTtsVoices -> Page<TtsVoice>, Error;
}

impl ListTtsVoices {
    /// Reads the list page by page, to its end.
    pub fn pages(self) -> Pager<Page<TtsVoice>, Error> {
        Pager::new(self.call, &spec::LIST_TTS_VOICES_PAGES)
    }
}

crate::filter::list_options!(ListTtsVoices);
crate::filter::field_options!(ListTtsVoices, "voice_sid");
