//! How errors print: one line, and nothing secret in it.

use std::fmt;

use super::{Error, ErrorKind, Inner};

/// Longer messages are cut: some gateways answer with a whole page.
const MESSAGE_LIMIT: usize = 500;

/// As many field errors as still read as one line.
const FIELDS_SHOWN: usize = 3;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &*self.inner;
        head(error, f)?;
        cause(error, f)?;
        fields(error, f)?;
        if let Some(advice) = error.advice {
            write!(f, "; {advice}")?;
        }
        if let Some(request_id) = &error.request_id {
            f.write_str("; request id ")?;
            one_line(request_id, f)?;
        }
        match error.attempts {
            0 => Ok(()),
            1 => f.write_str("; 1 attempt"),
            n => write!(f, "; {n} attempts"),
        }
    }
}

fn head(error: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !error.provider.is_empty() {
        write!(f, "{} ", error.provider)?;
    }
    match error.operation {
        None if error.provider.is_empty() => Ok(()),
        None => f.write_str("client: "),
        Some(operation) if error.attempts == 0 => write!(f, "{operation} was not sent: "),
        Some(operation) => write!(f, "{operation} failed: "),
    }
}

fn cause(error: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut parted = false;
    if let Some(status) = error.status {
        write!(f, "{}", status.as_u16())?;
        if error.code.is_none()
            && error.message.is_none()
            && let Some(reason) = status.canonical_reason()
        {
            write!(f, " {reason}")?;
        }
        parted = true;
    }
    if let Some(code) = &error.code {
        if parted {
            f.write_str(" ")?;
        }
        one_line(code, f)?;
        parted = true;
    }
    if let Some(message) = &error.message {
        if parted {
            f.write_str(": ")?;
        }
        // The line goes on after it.
        one_line(message.strip_suffix('.').unwrap_or(message), f)?;
        parted = true;
    }
    if parted {
        Ok(())
    } else {
        f.write_str(said_by(error.kind))
    }
}

/// What to say when neither the provider nor this library had words for it.
fn said_by(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Refused => "the provider refused without a reason",
        _ => kind.as_str(),
    }
}

fn fields(error: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, field) in error.fields.iter().take(FIELDS_SHOWN).enumerate() {
        f.write_str(if index == 0 { " [" } else { "; " })?;
        one_line(&field.to_string(), f)?;
    }
    match error.fields.len() {
        0 => Ok(()),
        n if n > FIELDS_SHOWN => write!(f, "; {} more]", n - FIELDS_SHOWN),
        _ => f.write_str("]"),
    }
}

/// Writes text from outside so that it cannot break the line or flood it.
fn one_line(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    use fmt::Write;

    for (index, character) in text.chars().enumerate() {
        if index == MESSAGE_LIMIT {
            return f.write_str("…");
        }
        f.write_char(if breaks_line(character) {
            ' '
        } else {
            character
        })?;
    }
    Ok(())
}

/// Control characters, line and paragraph separators, and what turns the direction
/// of writing, with which a log could be made to say something else.
fn breaks_line(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text from outside, as [`one_line`] writes it.
struct OneLine<'a>(&'a str);

impl fmt::Debug for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        one_line(self.0, f)?;
        f.write_str("\"")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &*self.inner;
        let mut out = f.debug_struct("Error");
        out.field("kind", &error.kind);
        if let Some(operation) = error.operation {
            out.field("operation", &format_args!("{operation}"));
        }
        if let Some(status) = error.status {
            out.field("status", &status.as_u16());
        }
        if let Some(code) = &error.code {
            out.field("code", &OneLine(code));
        }
        if let Some(message) = &error.message {
            out.field("message", &OneLine(message));
        }
        if !error.fields.is_empty() {
            let fields = error.fields.iter().map(ToString::to_string);
            let fields: Vec<String> = fields.take(FIELDS_SHOWN).collect();
            let fields: Vec<OneLine<'_>> = fields.iter().map(|field| OneLine(field)).collect();
            out.field("field_errors", &fields);
        }
        if let Some(request_id) = &error.request_id {
            out.field("request_id", &OneLine(request_id));
        }
        if let Some(retry_after) = error.retry_after {
            out.field("retry_after", &retry_after);
        }
        out.field("attempts", &error.attempts);
        if let Some(delivery) = error.delivery {
            out.field("delivery", &delivery);
        }
        if error.may_have_acted {
            out.field("may_have_acted", &true);
        }
        // Bodies and headers may hold anything: their size is all that is told.
        if error.status.is_some() {
            out.field("body_bytes", &error.body.len());
        }
        if let Some(source) = &error.source {
            out.field("source", source);
        }
        out.finish()
    }
}
