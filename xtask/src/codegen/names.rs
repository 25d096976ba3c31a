//! Names: a provider writes `communicationID`, `ecGridIdFrom`, `string_key_1` and
//! `trunk-groups`; Rust writes snake case and Pascal case.

/// Splits an identifier of any spelling into words, without changing them.
///
/// A new word starts at an upper-case letter after a lower-case one or a digit,
/// and at the last letter of a run of capitals that a lower-case letter follows.
/// Digits stay with what is before them.
fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, &now) in chars.iter().enumerate() {
        if !now.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let before = index.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(index + 1);
        let starts = now.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if starts {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
        word.push(now);
    }
    words.extend((!word.is_empty()).then_some(word));
    join_brands(words)
}

/// Words that are one word although their capitals say two.
const BRANDS: [(&str, &str, &str); 2] = [("O", "Auth", "OAuth"), ("E", "Mail", "Email")];

fn join_brands(words: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let brand = joined.last().and_then(|last| {
            let found = BRANDS.iter().find(|(a, b, _)| last == a && word == *b);
            found.map(|(_, _, brand)| (*brand).to_owned())
        });
        match (brand, joined.last_mut()) {
            (Some(brand), Some(last)) => *last = brand,
            _ => joined.push(word),
        }
    }
    joined
}

/// `communicationID` → `communication_id`.
pub(crate) fn snake(text: &str) -> String {
    words(text).join("_").to_lowercase()
}

/// `communicationID` → `CommunicationId`.
pub(crate) fn pascal(text: &str) -> String {
    words(text)
        .iter()
        .map(|word| {
            if BRANDS.iter().any(|(_, _, brand)| word == brand) {
                return word.clone();
            }
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| {
                let rest = chars.as_str().to_lowercase();
                first.to_uppercase().chain(rest.chars()).collect()
            })
        })
        .collect()
}

/// `updateComm` → `UPDATE_COMM`.
pub(crate) fn shouting(text: &str) -> String {
    snake(text).to_uppercase()
}

/// `TrunkGroups` → `trunk-groups`.
pub(crate) fn kebab(text: &str) -> String {
    snake(text).replace('_', "-")
}

/// What is said letter by letter.
const ABBREVIATIONS: [&str; 8] = ["id", "sid", "url", "ip", "mcc", "mnc", "sms", "sip"];

/// `CommId` → `comm ID`, as a sentence says it.
pub(crate) fn spoken(text: &str) -> String {
    words(text)
        .iter()
        .map(|word| {
            let word = word.to_lowercase();
            if ABBREVIATIONS.contains(&word.as_str()) {
                word.to_uppercase()
            } else {
                word
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// `address` → `an address`, by how most words that begin so are said.
pub(crate) fn with_article(text: &str) -> String {
    let article = if text.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {text}")
}

/// Whether `text` is a Rust keyword, which no field or argument can be called.
pub(crate) fn is_keyword(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_err()
}

/// The singular of a plural English noun, where the rule is plain.
pub(crate) fn singular(text: &str) -> Option<String> {
    if let Some(stem) = text.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    if text.ends_with("ss") || text.ends_with("us") {
        return None;
    }
    ["xes", "sses", "ches", "shes"]
        .iter()
        .find(|suffix| text.ends_with(**suffix))
        .map(|_| text[..text.len() - 2].to_owned())
        .or_else(|| text.strip_suffix('s').map(str::to_owned))
}

/// The plural of an English noun, where the rule is plain.
pub(crate) fn plural(text: &str) -> String {
    let after_vowel = |text: &str| {
        text.chars()
            .rev()
            .nth(1)
            .is_some_and(|before| "aeiou".contains(before))
    };
    if text.ends_with('y') && !after_vowel(text) {
        format!("{}ies", &text[..text.len() - 1])
    } else if ["s", "x", "ch", "sh"].iter().any(|end| text.ends_with(end)) {
        format!("{text}es")
    } else {
        format!("{text}s")
    }
}

/// `operation` without the noun of its resource: `("listEndpoints", "Endpoint")`
/// gives `list`. The noun goes where it stands first, in singular or plural; an
/// operation that does not name it keeps its name.
pub(crate) fn without_noun(operation: &str, noun: &str) -> String {
    let all = words(operation);
    let lower = |words: &[String]| words.join("").to_lowercase();
    let wanted = [noun.to_lowercase(), plural(noun).to_lowercase()];
    let length = words(noun).len();
    let found = (0..all.len().saturating_sub(length - 1))
        .find(|&start| wanted.contains(&lower(&all[start..start + length])));
    let kept: Vec<String> = match found {
        Some(start) => [&all[..start], &all[start + length..]].concat(),
        None => all,
    };
    if kept.is_empty() {
        snake(operation)
    } else {
        kept.join("_").to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_spelling() {
        let cases = [
            ("communicationID", "communication_id", "CommunicationId"),
            ("ecGridIdFrom", "ec_grid_id_from", "EcGridIdFrom"),
            (
                "externalBizEntityId",
                "external_biz_entity_id",
                "ExternalBizEntityId",
            ),
            ("noTINReason", "no_tin_reason", "NoTinReason"),
            ("exNAV", "ex_nav", "ExNav"),
            ("string_key_1", "string_key_1", "StringKey1"),
            ("trunk-groups", "trunk_groups", "TrunkGroups"),
            ("X12Delimiters", "x12_delimiters", "X12Delimiters"),
            ("EDIStandard", "edi_standard", "EdiStandard"),
            ("OAuthToken", "oauth_token", "OAuthToken"),
            ("as2Receive", "as2_receive", "As2Receive"),
            ("ShowInactive", "show_inactive", "ShowInactive"),
        ];
        for (text, in_snake, in_pascal) in cases {
            assert_eq!(snake(text), in_snake);
            assert_eq!(pascal(text), in_pascal);
        }
        assert_eq!(shouting("updateComm"), "UPDATE_COMM");
        assert_eq!(kebab("TrunkGroups"), "trunk-groups");
        assert_eq!(spoken("EndpointSid"), "endpoint SID");
    }

    #[test]
    fn keywords_are_known() {
        assert!(is_keyword("type"));
        assert!(is_keyword("self"));
        assert!(!is_keyword("kind"));
    }

    #[test]
    fn one_and_many() {
        for (one, many) in [
            ("Endpoint", "Endpoints"),
            ("CarbonCopy", "CarbonCopies"),
            ("Prefix", "Prefixes"),
            ("Key", "Keys"),
        ] {
            assert_eq!(plural(one), many);
            assert_eq!(singular(many).as_deref(), Some(one));
        }
        assert_eq!(singular("status"), None);
    }

    #[test]
    fn the_noun_of_the_resource_is_not_repeated() {
        assert_eq!(without_noun("listEndpoints", "Endpoint"), "list");
        assert_eq!(without_noun("updateCommConfig", "Comm"), "update_config");
        assert_eq!(
            without_noun("getEcGridIdDefaultMailbox", "EcGridId"),
            "get_default_mailbox"
        );
        assert_eq!(without_noun("findEcGridIds", "EcGridId"), "find");
        assert_eq!(
            without_noun("moveTradingPartner", "EcGridId"),
            "move_trading_partner"
        );
        assert_eq!(without_noun("login", "Login"), "login");
    }
}
