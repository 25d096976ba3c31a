//! Certificates of comm channels: added, generated, renewed with an overlap, ended for good.
//!
//! Every call answers with the comm. No reply tells the `certKeyId` that renewing and ending ask
//! for (C33); the control API does: `GET /_sandbox/state/ecgrid`, table `certificates`.

use super::{
    envelope::{data, invalid, not_found},
    lifecycle::{Kind, change, now},
    tables::{CERTIFICATES, COMMS},
    when::{self, DAY},
};
use crate::{
    base64,
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
};

const CERTIFICATE: Kind = Kind::new(CERTIFICATES, "certificate");
const COMM: Kind = Kind::new(COMMS, "comm");

/// The pages vary about the default.
const OVERLAP_DAYS: i64 = 30;
const YEARS: i64 = 2;

pub(super) const OPERATIONS: Group = &[
    ("addPrivateCertificate", add_private),
    ("addPublicCertificate", add_public),
    ("createCertificate", create),
    ("renewCertificate", renew),
    ("terminateCertificate", terminate),
];

fn add_private(state: &mut State, request: &Request<'_>) -> Outcome {
    add(state, request, "private")
}

fn add_public(state: &mut State, request: &Request<'_>) -> Outcome {
    add(state, request, "public")
}

/// The file is optional on the page, however little sense that makes; the password of a private one
/// is not kept.
fn add(state: &mut State, request: &Request<'_>, kind: &str) -> Outcome {
    let comm = COMM.open(COMM.named(state, request)?)?;
    let body = request.body();
    if body
        .text("cert")
        .is_some_and(|cert| base64::decode(cert).is_none_or(|cert| cert.is_empty()))
    {
        return Err(invalid("cert must be Base64 and not empty."));
    }
    let mut certificate = begun(state, request, kind);
    let described = [
        "certType",
        "keyId",
        "userId",
        "usage",
        "partnerCommId",
        "partnerUrl",
        "cert",
    ];
    change(&mut certificate, body, &described);
    Ok(attach(state, certificate, comm))
}

/// The sandbox makes up no key; what it keeps is the record of one.
fn create(state: &mut State, request: &Request<'_>) -> Outcome {
    let comm = COMM.open(COMM.named(state, request)?)?;
    let mut certificate = begun(state, request, "private");
    certificate.set("expires", years_after(&certificate, YEARS));
    change(
        &mut certificate,
        request.body(),
        &["usage", "secureHashAlgorithm", "partnerAs2Id", "expires"],
    );
    let [begins, ends] =
        ["beginUsage", "expires"].map(|name| certificate.text(name).and_then(when::instant));
    if ends <= begins {
        return Err(invalid("expires must be after beginUsage."));
    }
    Ok(attach(state, certificate, comm))
}

/// A certificate that is used from the moment that was sent, or from now on.
fn begun(state: &State, request: &Request<'_>, kind: &str) -> Record {
    let mut certificate = record! {
        "certKeyId": state.next_id(CERTIFICATES),
        "commId": request.body().get("commId").cloned(),
        "kind": kind,
        "status": "Active",
        "beginUsage": now(state),
    };
    change(&mut certificate, request.body(), &["beginUsage"]);
    certificate
}

fn years_after(certificate: &Record, years: i64) -> String {
    let begins = certificate
        .text("beginUsage")
        .and_then(when::instant)
        .unwrap_or_default();
    when::written(begins.saturating_add(years.saturating_mul(365 * DAY)))
}

fn attach(state: &mut State, certificate: Record, comm: Record) -> crate::reply::Reply {
    state.put(CERTIFICATES, certificate);
    data(show_certified(state, comm))
}

/// `withCerts` reads "certificates are attached": it follows the certificates that have not ended.
fn show_certified(state: &mut State, mut comm: Record) -> Record {
    let id = Json::from(COMM.id(&comm));
    let attached =
        |one: &Record| one.get("commId") == Some(&id) && one.text("status") != Some("Terminated");
    let any = state.rows(CERTIFICATES).any(attached);
    comm.set("withCerts", any);
    state.put(COMMS, comm.clone());
    comm
}

/// The certificate of this comm that the body names.
fn named(state: &State, request: &Request<'_>) -> Result<(Record, Record), Refusal> {
    let comm = COMM.named(state, request)?;
    let id = request.body().integer("certKeyId").unwrap_or_default();
    let certificate = state
        .get(CERTIFICATES, id)
        .filter(|one| one.get("commId") == comm.get("commId"));
    let certificate = certificate
        .cloned()
        .ok_or_else(|| not_found(CERTIFICATE.what, id))?;
    Ok((comm, certificate))
}

/// The new certificate counts from now; the old one stays in use until the overlap has passed.
fn renew(state: &mut State, request: &Request<'_>) -> Outcome {
    let (comm, old) = named(state, request)?;
    let (comm, mut old) = (COMM.open(comm)?, CERTIFICATE.open(old)?);
    let body = request.body();
    let overlap = body
        .integer("overlapDays")
        .unwrap_or(OVERLAP_DAYS)
        .saturating_mul(DAY);
    let mut new = old.clone();
    new.set("certKeyId", state.next_id(CERTIFICATES));
    new.set("beginUsage", now(state));
    new.set(
        "expires",
        years_after(&new, body.integer("years").unwrap_or(YEARS)),
    );
    new.set("renews", CERTIFICATE.id(&old));
    change(&mut new, body, &["secureHashAlgorithm"]);
    // What was uploaded is not what the platform generates now.
    new.remove("cert");
    old.set(
        "endUsage",
        when::written(state.now().unix_millis().saturating_add(overlap)),
    );
    state.put(CERTIFICATES, old);
    Ok(attach(state, new, comm))
}

/// Final; a second time is no failure.
fn terminate(state: &mut State, request: &Request<'_>) -> Outcome {
    let (comm, certificate) = named(state, request)?;
    CERTIFICATE.terminate(state, certificate);
    show_certified(state, comm);
    Ok(data(true))
}
