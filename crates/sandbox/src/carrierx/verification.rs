//! Verification: codes by message, links by email.
//!
//! A code travels in a real message. The token of an email is in the email, which the control API
//! shows in the table `emails`.

use std::time::Duration;

use http::StatusCode;

use super::{
    arguments::flag,
    errors::{bad_parameter, no_item},
    lines::{SEND_SMS, lines_of_group},
    messages::submit,
    outbox,
    partners::{Partner, address_verified},
    resource::{self, Kind, named, read_only, refuse},
    tables::{EMAIL_TEMPLATES, PARTNERS, VERIFICATIONS},
    timers::{self, Events},
    update::Resource,
};
use crate::{
    clock::Moment,
    json::{Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::{State, mix},
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("sendVerificationSms", send_code),
    ("sendVerificationSmsLegacy", send_code_legacy),
    ("sendVerificationEmail", send_email),
    ("verifyEmailToken", verify),
    ("listEmailTemplates", resource::list::<EmailTemplate>),
];

pub(super) const EVENTS: Events = &[("verification mailed", mailed)];

/// The documented default of the length could not be read; the sample has six digits.
const CODE_LENGTH: usize = 6;
const MAX_CODE_LENGTH: usize = 32;

/// "A default exists" for both; neither could be read. The name is a reserved one: no test that
/// follows the link ends up on a real server.
const DEFAULT_TEXT: &str = "Your verification code is";
const DEFAULT_BASE_URL: &str = "https://portal.carrierx.example/verify/";

struct EmailTemplate;

impl Kind for EmailTemplate {
    const TABLE: Table = EMAIL_TEMPLATES;
    const RESOURCE: Resource = read_only("EmailTemplate");

    fn sees(_: &State, _: &Request<'_>, _: &Record) -> bool {
        true
    }
}

fn send_code(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = |name: &str| request.query.get(name);
    let length = query("code_length")
        .map_or(Ok(CODE_LENGTH), str::parse)
        .ok()
        .filter(|length| (1..=MAX_CODE_LENGTH).contains(length));
    let length = length
        .ok_or_else(|| bad_parameter("code_length", format!("must be 1 to {MAX_CODE_LENGTH}")))?;
    let code = code(state, length, query("code_type").unwrap_or("numeric"));
    let from = match query("did_group_sid") {
        Some(group) => sender_of_group(state, request, group)?,
        None => query("from").unwrap_or_default().to_owned(),
    };
    send(
        state,
        request,
        &from,
        query("to").unwrap_or_default(),
        query("message").unwrap_or(DEFAULT_TEXT),
        &code,
    )
}

fn send_code_legacy(state: &mut State, request: &Request<'_>) -> Outcome {
    let text = |name: &str| request.body().text(name).map(str::to_owned);
    let code = code(state, CODE_LENGTH, "numeric");
    let (from, to) = (
        text("from_did").unwrap_or_default(),
        text("to_did").unwrap_or_default(),
    );
    send(
        state,
        request,
        &from,
        &to,
        text("message").as_deref().unwrap_or(DEFAULT_TEXT),
        &code,
    )
}

fn send(
    state: &mut State,
    request: &Request<'_>,
    from: &str,
    to: &str,
    text: &str,
    code: &str,
) -> Outcome {
    let message = submit(
        state,
        request,
        &record! { "from": from, "to": to, "message": format!("{text} {code}") },
    )?;
    let sent = record! { "code": code, "message_sid": message.get("message_sid").cloned() };
    Ok(Reply::json(StatusCode::OK, sent))
}

/// The first number of the group that can send; its short codes only if the request allows them.
fn sender_of_group(state: &State, request: &Request<'_>, group: &str) -> Result<String, Refusal> {
    let short_codes = flag(request, "allow_short_code").unwrap_or(true);
    let own = request.caller.text("partner_sid").unwrap_or_default();
    let able = lines_of_group(state, group).into_iter().find(|line| {
        line.owner == own && line.active & SEND_SMS != 0 && (short_codes || !line.is_short_code)
    });
    able.map(|line| line.number)
        .ok_or_else(|| bad_parameter("did_group_sid", "no number of this group can send sms"))
}

/// A code that repeats between runs, like every identifier here.
fn code(state: &mut State, length: usize, kind: &str) -> String {
    let (upper, lower, digits) = (
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "abcdefghijklmnopqrstuvwxyz",
        "0123456789",
    );
    let alphabet = match kind {
        "alphabetical" => [upper, lower].concat(),
        "alphabetical_lower" => lower.to_owned(),
        "alphabetical_upper" => upper.to_owned(),
        "alphanumeric" => [upper, lower, digits].concat(),
        "alphanumeric_lower" => [lower, digits].concat(),
        "alphanumeric_upper" => [upper, digits].concat(),
        _ => digits.to_owned(),
    };
    let alphabet = alphabet.as_bytes();
    let mut seed = state
        .next_sid()
        .bytes()
        .fold(0u64, |seed, byte| mix(seed ^ u64::from(byte)));
    let mut next = || {
        seed = mix(seed.wrapping_add(0x9e37_79b9_7f4a_7c15));
        let index = usize::try_from(seed % alphabet.len() as u64).unwrap_or_default();
        char::from(alphabet.get(index).copied().unwrap_or(b'0'))
    };
    (0..length).map(|_| next()).collect()
}

fn send_email(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    let partner = match body.text("partner_sid") {
        Some(sid) => {
            let hidden = state
                .get(PARTNERS, sid)
                .filter(|partner| super::endpoints::in_sight(state, request, partner));
            Some(
                hidden
                    .cloned()
                    .ok_or_else(|| refuse("partner_sid", "cannot find item by sid"))?,
            )
        }
        None => None,
    };
    let of_partner = || {
        let sid = partner.as_ref()?.text("partner_sid")?;
        pending_address(state, sid).or_else(|| {
            named::<Partner>(state, request, sid)?
                .text("owner_email")
                .map(str::to_owned)
        })
    };
    let to = body
        .text("to_address")
        .map(str::to_owned)
        .or_else(of_partner);
    let to = to
        .filter(|to| to.contains('@'))
        .ok_or_else(|| refuse("to_address", "must be an email address"))?;
    let template = body.text("email_template_sid");
    if template.is_some_and(|sid| state.get(EMAIL_TEMPLATES, sid).is_none()) {
        return Err(refuse("email_template_sid", "cannot find item by sid"));
    }
    let base_url = body.text("base_url").unwrap_or(DEFAULT_BASE_URL);
    let verification = start(state, &to, body.text("partner_sid"), base_url, template);
    Ok(Reply::json(StatusCode::OK, shown(&verification)))
}

/// Begins the verification of an address.
pub(super) fn start(
    state: &mut State,
    to: &str,
    partner: Option<&str>,
    base_url: &str,
    template: Option<&str>,
) -> Record {
    let default = state
        .rows(EMAIL_TEMPLATES)
        .next()
        .and_then(|template| template.text("email_template_sid"));
    let template = template.or(default).map(str::to_owned);
    let token = state.next_sid();
    let verification = record! {
        "base_url": base_url,
        "email_template_sid": template,
        "partner_sid": partner,
        "status": "created",
        "to_address": to,
        "token": token.clone(),
    };
    state.put(VERIFICATIONS, verification.clone());
    let mailed = state.now().plus(Duration::from_secs(1));
    timers::at(state, mailed, "verification mailed", &token);
    outbox::email(
        state,
        to,
        "Verify your email address",
        format!("{base_url}{token}"),
    );
    verification
}

/// Begins the verification of a partner's address.
pub(super) fn start_for_partner(state: &mut State, partner: &str, to: &str) {
    start(state, to, Some(partner), DEFAULT_BASE_URL, None);
}

/// The address that a partner was last asked to verify.
pub(super) fn pending_address(state: &State, partner: &str) -> Option<String> {
    let of_partner = state
        .rows(VERIFICATIONS)
        .filter(|row| row.text("partner_sid") == Some(partner));
    of_partner.last()?.text("to_address").map(str::to_owned)
}

/// Is this the token of an address that was verified?
pub(super) fn proves(state: &State, token: &str, address: &str) -> bool {
    let verification = state.get(VERIFICATIONS, token);
    verification.is_some_and(|row| {
        row.text("status") == Some("verified") && row.text("to_address") == Some(address)
    })
}

fn mailed(state: &mut State, token: &str, _: Moment) {
    state.update(VERIFICATIONS, token, |verification| {
        if verification.text("status") == Some("created") {
            verification.set("status", "sent_email");
        }
    });
}

/// A GET with an effect: the address counts as verified from now on.
fn verify(state: &mut State, request: &Request<'_>) -> Outcome {
    let mut verification = state
        .get(VERIFICATIONS, request.segment("token"))
        .cloned()
        .ok_or_else(no_item)?;
    verification.set("status", "verified");
    state.put(VERIFICATIONS, verification.clone());
    if let Some(partner) = verification.text("partner_sid") {
        address_verified(
            state,
            partner,
            verification.text("to_address").unwrap_or_default(),
        );
    }
    Ok(Reply::json(StatusCode::OK, shown(&verification)))
}

fn shown(verification: &Record) -> Record {
    let mut shown = verification.clone();
    shown.remove("token");
    shown
}
