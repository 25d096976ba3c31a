//! Text to speech: silence as long as the text would take, in a valid MP3.

use http::StatusCode;

use super::{
    files::{self, File},
    resource::{self, refuse},
    tables::{CONTAINERS, FILES, VOICES},
};
use crate::{
    json::{Number, record},
    provider::Group,
    reply::{Outcome, Reply},
    request::Request,
    state::State,
};

pub(super) const OPERATIONS: Group = &[("createSpeech", speak)];

/// Spoken characters per second, roughly, in any language.
const CHARACTERS_PER_SECOND: usize = 16;

/// The longest text that Amazon Polly, which speaks here, takes at once.
const MAX_CHARACTERS: usize = 3_000;

/// MPEG-2 layer III, 8 kbit/s, 16 kHz, mono: the four bytes that begin a frame of 36 bytes. The
/// rest is zero, which decodes to silence.
const FRAME_HEADER: [u8; 4] = [0xff, 0xf3, 0x18, 0xc4];
const FRAME_BYTES: usize = 36;
/// 576 samples at 16 kHz.
const FRAME_MILLIS: usize = 36;

/// The bytes as a reply, or a stored file with `response_format=file`.
fn speak(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let text = body.text("text").unwrap_or_default();
    if text.trim().is_empty() {
        return Err(refuse("text", "this field is required"));
    }
    if text.chars().count() > MAX_CHARACTERS {
        return Err(refuse(
            "text",
            format!("must have at most {MAX_CHARACTERS} characters"),
        ));
    }
    if body
        .text("voice_sid")
        .is_some_and(|voice| state.get(VOICES, voice).is_none())
    {
        return Err(refuse("voice_sid", "cannot find item by sid"));
    }
    // The list of formats could not be read; MP3 is the only one in a sample.
    if body.text("format").is_some_and(|format| format != "mp3") {
        return Err(refuse("format", "the sandbox speaks mp3 only"));
    }
    let frames = (text.chars().count() * 1_000 / CHARACTERS_PER_SECOND)
        .div_ceil(FRAME_MILLIS)
        .max(1);
    let audio = silence(frames);
    if request.query.get("response_format") != Some("file") {
        return Ok(Reply::bytes(StatusCode::OK, "audio/mpeg", audio));
    }
    let container = match request.query.get("response_container_sid") {
        Some(sid) => Some(sid.to_owned()),
        // The page does not say where the file goes otherwise; the first container is a guess.
        None => state
            .rows(CONTAINERS)
            .find(|row| row.get("partner_sid") == request.caller.get("partner_sid"))
            .and_then(|row| row.text("container_sid"))
            .map(str::to_owned),
    };
    let wanted = record! { "container_sid": container, "mime_type": "audio/mpeg" };
    let file = files::add(state, request, &wanted, audio.into())?;
    let millis = frames * FRAME_MILLIS;
    let duration = Number::parse(&format!("{}.{:03}", millis / 1_000, millis % 1_000));
    let sid = file.text("file_sid").unwrap_or_default();
    state.update(FILES, sid, |file| {
        file.set("content_duration", duration);
        file.set("content_transcoding_progress", 100);
    });
    let file = state.get(FILES, sid).cloned().unwrap_or(file);
    Ok(resource::shown::<File>(state, request, &file))
}

fn silence(frames: usize) -> Vec<u8> {
    let mut frame = FRAME_HEADER.to_vec();
    frame.resize(FRAME_BYTES, 0);
    frame.repeat(frames)
}
