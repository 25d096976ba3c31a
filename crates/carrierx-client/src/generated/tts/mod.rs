//! Text to speech.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{CreateSpeech, ListTtsVoices};
pub use self::models::TtsVoice;
#[doc(no_inline)]
pub use crate::types::File;

use crate::Client;

/// Text to speech.
///
/// Made by [`Client::tts`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Tts {
    client: Client,
}

impl Tts {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Speak a text: audio bytes by default, or a stored File with `response_format=file`.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Needs the scope `tts.manage` or `tts.create`. Documented failures: 400, 401, 403, 415,
    /// 422. Source: <https://docs.carrierx.com/voice/core-api/tts/tts-text/create>.
    ///
    /// *Uncertain:*
    ///
    /// - Scopes are not confirmed; names inferred.
    /// - Body table not confirmed; format and `voice_sid` come from a public client.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::VoiceSid;
    ///
    /// let file = carrierx
    ///     .tts()
    ///     .speak("Thank you for calling Acme Stores. Please hold while we con…")
    ///     .voice_sid(&VoiceSid::new("Polly.Joanna"))
    ///     .format("mp3")
    ///     .language("en-US")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn speak(&self, text: impl AsRef<str>) -> CreateSpeech {
        let call = self.client.call(&spec::CREATE_SPEECH).set("text", text.as_ref());
        CreateSpeech { call }
    }

    /// List voices.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListTtsVoices::pages) walks through all of them.
    ///
    /// Needs the scope `tts.manage` or `tts.read`. Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/tts/tts-voice>.
    ///
    /// *Inferred* from operations like it: no page describes it. *Uncertain:* Only the object
    /// page is available; path and scopes follow the uniform pattern.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.tts().list_voices().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_voices(&self) -> ListTtsVoices {
        ListTtsVoices { call: self.client.call(&spec::LIST_TTS_VOICES) }
    }
}
