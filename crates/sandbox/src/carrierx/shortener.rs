//! Short links and the domains they are made under. [`super::visits`] answers who follows one.

use super::{
    arguments::asks,
    auth::holds,
    resource::{self, Kind, named, refuse, refuse_taken, resource},
    tables::{DOMAINS, LINKS},
    update::Resource,
};
use crate::{
    json::Record,
    provider::Group,
    reply::{Outcome, Refusal},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listShortenerDomains", resource::list::<Domain>),
    ("createShortenerDomain", resource::create::<Domain>),
    ("getShortenerDomain", resource::get::<Domain>),
    ("updateShortenerDomain", resource::patch::<Domain>),
    ("replaceShortenerDomain", resource::replace::<Domain>),
    ("deleteShortenerDomain", resource::delete::<Domain>),
    ("listShortenerLinks", resource::list::<Link>),
    ("createShortenerLink", create_link),
    ("getShortenerLink", resource::get::<Link>),
    ("updateShortenerLink", resource::patch::<Link>),
    ("replaceShortenerLink", resource::replace::<Link>),
    ("deleteShortenerLink", resource::delete::<Link>),
];

struct Domain;

impl Kind for Domain {
    const TABLE: Table = DOMAINS;
    const RESOURCE: Resource = resource("ShortenerDomain", "ShortenerDomainUpdate");

    fn check(
        state: &mut State,
        request: &Request<'_>,
        domain: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        for mode in ["expired_mode", "not_found_mode"] {
            demand_scope(
                request,
                domain,
                held,
                (mode, "proxy_pass"),
                "shortener.allow_domain_mode_proxypass",
            )?;
        }
        demand_scope(
            request,
            domain,
            held,
            ("secure", "required"),
            "shortener.allow_domain_secure_required",
        )?;
        if domain
            .integer("minimum_length")
            .is_some_and(|length| !(1..=64).contains(&length))
        {
            return Err(refuse("minimum_length", "must be 1 to 64"));
        }
        refuse_taken::<Self>(
            state,
            domain,
            &["domain_name"],
            "this domain_name already exists",
        )?;
        if held.is_some() {
            readdress(state, domain);
        }
        Ok(())
    }

    /// Its links go with it.
    fn remove(state: &mut State, _: &Request<'_>, domain: &Record) -> Result<(), Refusal> {
        for link in links_of(state, domain) {
            state.remove(LINKS, link);
        }
        Ok(())
    }
}

fn links_of(state: &State, domain: &Record) -> Vec<String> {
    let links = state
        .rows(LINKS)
        .filter(|link| link.get("domain_sid") == domain.get("domain_sid"));
    links
        .filter_map(|link| link.text("link_sid"))
        .map(str::to_owned)
        .collect()
}

/// The domain of this name, and the link that it has under a short name.
pub(super) fn link_at(
    state: &State,
    domain_name: &str,
    short_name: &str,
) -> Option<(Record, Option<Record>)> {
    let mut domains = state.rows(DOMAINS);
    let domain = domains.find(|domain| {
        let name = domain.text("domain_name").unwrap_or_default();
        name.eq_ignore_ascii_case(domain_name)
    })?;
    let sid = domain.get("domain_sid")?;
    let link = state.find(
        LINKS,
        &[("domain_sid", sid), ("short_name", &short_name.into())],
    );
    Some((domain.clone(), link.cloned()))
}

/// Is the lifetime of a link over? A negative one is forever.
pub(super) fn is_expired(state: &State, link: &Record) -> bool {
    let lifetime = link.integer("maximum_ttl").filter(|seconds| *seconds >= 0);
    lifetime.is_some_and(|seconds| {
        let oldest = state.now().shifted(-seconds.saturating_mul(1_000));
        // Dates are of one format, so their order as text is that of time.
        link.text("date_created")
            .is_some_and(|created| created <= oldest.with_millis().as_str())
    })
}

/// Links are where their domain is.
fn readdress(state: &mut State, domain: &Record) {
    for link in links_of(state, domain) {
        state.update(LINKS, link, |link| {
            let url = address(domain, link.text("short_name").unwrap_or_default());
            link.set("url", url);
        });
    }
}

fn address(domain: &Record, short_name: &str) -> String {
    let scheme = if domain.text("secure") == Some("required") {
        "https"
    } else {
        "http"
    };
    format!(
        "{scheme}://{}/{short_name}",
        domain.text("domain_name").unwrap_or_default()
    )
}

/// Some values take a scope of their own. Values that stay need none.
fn demand_scope(
    request: &Request<'_>,
    object: &Record,
    held: Option<&Record>,
    (member, value): (&str, &str),
    scope: &str,
) -> Result<(), Refusal> {
    let wanted = object.text(member) == Some(value)
        && held.and_then(|held| held.text(member)) != Some(value);
    if wanted && !holds(&request.caller, scope) {
        return Err(refuse(
            member,
            "partner does not have permissions to set this value",
        ));
    }
    Ok(())
}

struct Link;

impl Kind for Link {
    const TABLE: Table = LINKS;
    const RESOURCE: Resource = resource("ShortenerLink", "ShortenerLinkUpdate");
    const COUNTED: bool = false;

    fn check(
        state: &mut State,
        request: &Request<'_>,
        link: &mut Record,
        held: Option<&Record>,
    ) -> Result<(), Refusal> {
        demand_scope(
            request,
            link,
            held,
            ("mode", "proxy_pass"),
            "shortener.allow_link_mode_proxypass",
        )?;
        let domain = link
            .text("domain_sid")
            .and_then(|sid| named::<Domain>(state, request, sid));
        let domain = domain.ok_or_else(|| refuse("domain_sid", "cannot find item by sid"))?;
        let least = domain
            .integer("minimum_length")
            .and_then(|length| usize::try_from(length).ok())
            .unwrap_or(1);
        if link.present("short_name").is_none() {
            link.set("short_name", free_name(state, &domain, least));
        }
        let short_name = link.text("short_name").unwrap_or_default().to_owned();
        if held.is_none_or(|held| held.text("short_name") != Some(&short_name)) {
            check_name(&short_name, least)?;
        }
        refuse_taken::<Self>(
            state,
            link,
            &["domain_sid", "short_name"],
            "this short_name already exists in the domain",
        )?;
        link.set("url", address(&domain, &short_name));
        Ok(())
    }
}

fn check_name(name: &str, least: usize) -> Result<(), Refusal> {
    if name.len() < least {
        return Err(refuse(
            "short_name",
            format!("must have at least {least} characters"),
        ));
    }
    let is_path = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte));
    if is_path {
        Ok(())
    } else {
        Err(refuse("short_name", "must be a path segment"))
    }
}

/// A name that no link of the domain has: longer than the shortest when those run out.
fn free_name(state: &mut State, domain: &Record, least: usize) -> String {
    let sid = domain.get("domain_sid").cloned().unwrap_or_default();
    let mut length = least;
    loop {
        let mut name = String::new();
        while name.len() < length {
            name.extend(state.next_sid().chars().filter(char::is_ascii_alphanumeric));
        }
        name.truncate(length);
        if state
            .find(
                LINKS,
                &[("domain_sid", &sid), ("short_name", &name.as_str().into())],
            )
            .is_none()
        {
            return name;
        }
        length += 1;
    }
}

/// With `reuse=true` the link that leads there already is the answer.
fn create_link(state: &mut State, request: &Request<'_>) -> Outcome {
    let body = request.body();
    if asks(request, "reuse") {
        let same = |link: &&Record| {
            ["destination_url", "domain_sid"]
                .iter()
                .all(|name| link.get(name) == body.get(name))
                && Link::sees(state, request, link)
        };
        if let Some(link) = state.rows(LINKS).find(same) {
            return Ok(resource::shown::<Link>(state, request, link));
        }
    }
    let mut link = resource::new::<Link>(state, request, body)?;
    link.set("hits", 0);
    resource::store::<Link>(state, request, link, None)
}
