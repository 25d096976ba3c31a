//! How examples lay out a call: what is called on one line, then what is set,
//! as many setters on a line as fit.
//!
//! ```text
//! let comm = ecgrid.comms().update(CommId(5001))
//!     .identifier("MYCOMPANY-AS2-NEW").status(Status::Active).send().await?;
//! ```

/// Lines of examples are as wide as documentation.
const WIDTH: usize = 88;

/// A statement as lines.
pub(crate) fn statement(text: &str) -> Vec<String> {
    if text.len() <= WIDTH {
        return vec![text.to_owned()];
    }
    let (start, expression) = match text.split_once(" = ") {
        Some((start, expression)) if start.starts_with("let ") => {
            (format!("{start} = "), expression)
        }
        _ => (String::new(), text),
    };
    let parts = links(expression);
    // `client.group().operation(…)` stays together.
    let together = parts.len().min(3);
    let mut lines = expression_lines(&parts[..together].concat(), 0);
    if let Some(first) = lines.first_mut() {
        first.insert_str(0, &start);
    }
    lines.extend(fill(&parts[together..], 4));
    lines
}

/// Chained parts, as many on a line as fit.
fn fill(parts: &[&str], indent: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut open = false;
    for part in parts {
        match lines.last_mut() {
            Some(line) if open && line.len() + part.len() <= WIDTH => line.push_str(part),
            _ => {
                let more = expression_lines(part, indent);
                // Nothing follows what had to be broken.
                open = more.len() == 1;
                lines.extend(
                    more.into_iter()
                        .map(|line| format!("{}{line}", " ".repeat(indent))),
                );
            }
        }
    }
    lines
}

/// An expression as lines, relative to `indent`.
fn expression_lines(text: &str, indent: usize) -> Vec<String> {
    if indent + text.len() <= WIDTH {
        return vec![text.to_owned()];
    }
    let parts = links(text);
    if parts.len() > 1 && !text.starts_with('.') && !text.starts_with(char::is_lowercase) {
        let mut lines = expression_lines(parts[0], indent);
        for line in fill(&parts[1..], indent + 4) {
            lines.push(line[indent..].to_owned());
        }
        return lines;
    }
    // The last group is the one that holds most.
    let Some((head, inside, tail)) = group(text) else {
        return vec![text.to_owned()];
    };
    let mut lines = vec![head.to_owned()];
    for item in items(inside) {
        let item = format!("{item},");
        let more = expression_lines(&item, indent + 4);
        lines.extend(more.into_iter().map(|line| format!("    {line}")));
    }
    lines.push(tail.to_owned());
    lines
}

/// Cuts a chain before each dot that is in no group and no text.
fn links(text: &str) -> Vec<&str> {
    cut(text, |before, char, after| {
        char == '.'
            && !before.ends_with('.')
            && after.starts_with(|next: char| next.is_alphabetic())
    })
}

/// The items of a list.
fn items(text: &str) -> Vec<&str> {
    cut(text, |_, char, _| char == ',')
        .into_iter()
        .map(|item| item.trim_start_matches(',').trim())
        .filter(|item| !item.is_empty())
        .collect()
}

/// Cuts `text` before each character outside of groups and texts that `is_cut`
/// picks, by what is before it and after it.
fn cut(text: &str, is_cut: impl Fn(&str, char, &str) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (index, char) in text.char_indices() {
        if quoted {
            quoted = escaped || char != '"';
            escaped = char == '\\' && !escaped;
            continue;
        }
        match char {
            '"' => quoted = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let (before, rest) = text.split_at(index);
        let after = &rest[char.len_utf8()..];
        if depth == 0 && index > start && is_cut(before, char, after) {
            parts.push(&text[start..index]);
            start = index;
        }
    }
    parts.push(&text[start..]);
    parts
}

/// The last group of `text` that is in no other one: what opens it, what is in
/// it, what closes it.
fn group(text: &str) -> Option<(&str, &str, &str)> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    let mut found = None;
    let mut open = 0;
    for (index, char) in text.char_indices() {
        if quoted {
            quoted = escaped || char != '"';
            escaped = char == '\\' && !escaped;
            continue;
        }
        match char {
            '"' => quoted = true,
            '(' | '[' => {
                if depth == 0 {
                    open = index + 1;
                }
                depth += 1;
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && index > open {
                    found = Some((open, index));
                }
            }
            _ => {}
        }
    }
    let (open, close) = found?;
    // `([` opens and `])` closes both at once.
    let mut start = open;
    let mut end = close;
    let inside = &text[open..close];
    if inside.starts_with('[') && inside.ends_with(']') {
        start += 1;
        end -= 1;
    }
    Some((&text[..start], &text[start..end], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_one_line() {
        let text = "let comm = ecgrid.comms().get(CommId(5001)).send().await?;";
        assert_eq!(statement(text), [text]);
    }

    #[test]
    fn setters_fill_the_lines_below_the_call() {
        let text = "let comm = ecgrid.comms().update(CommId(5001)).identifier(\"A.b(c), d\")\
                    .status(Status::Active).send().await?;";
        assert_eq!(
            statement(text),
            [
                "let comm = ecgrid.comms().update(CommId(5001))",
                "    .identifier(\"A.b(c), d\").status(Status::Active).send().await?;",
            ]
        );
    }

    #[test]
    fn long_arguments_are_broken_from_the_outside() {
        let text = "let endpoint = carrierx.endpoints().create(EndpointType::ThirdParty)\
                    .addresses([EndpointAddress::default().direction(Direction::Any).dst_port(5060)\
                    .ip(\"203.0.113.20\").port(5060).priority(0).srtp(false)]).send().await?;";
        assert_eq!(
            statement(text),
            [
                "let endpoint = carrierx.endpoints().create(EndpointType::ThirdParty)",
                "    .addresses([",
                "        EndpointAddress::default()",
                "            .direction(Direction::Any).dst_port(5060).ip(\"203.0.113.20\").port(5060)",
                "            .priority(0).srtp(false),",
                "    ])",
                "    .send().await?;",
            ]
        );
        let text = "let record = seveng.communications().create(CommunicationTypeId(1), \
                    \"accounts@lantern.example\", CommunicationOwner::Person(PersonId(881))).send().await?;";
        assert_eq!(
            statement(text),
            [
                "let record = seveng.communications().create(",
                "    CommunicationTypeId(1),",
                "    \"accounts@lantern.example\",",
                "    CommunicationOwner::Person(PersonId(881)),",
                ")",
                "    .send().await?;",
            ]
        );
    }
}
