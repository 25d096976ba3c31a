//! Lines: what sends and receives messages, be it a rented number, a registered one or a short code.

use super::tables::{DID_GROUPS, DIDS, EXTERNAL_DIDS, SHORT_CODES};
use crate::{json::Record, state::State};

/// Capability bits.
pub(super) const RECEIVE_SMS: i64 = 1;
pub(super) const SEND_SMS: i64 = 2;
pub(super) const RECEIVE_MMS: i64 = 8;
pub(super) const SEND_MMS: i64 = 16;

/// A number that belongs to a partner.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) number: String,
    pub(super) owner: String,
    /// What it can do now.
    pub(super) active: i64,
    /// Who hears of its messages: its own address goes before that of its group. Which of the two
    /// counts is not documented.
    pub(super) callback: Option<String>,
    pub(super) campaign: Option<String>,
    pub(super) is_short_code: bool,
}

/// The line of this number.
pub(super) fn line(state: &State, number: &str) -> Option<Line> {
    let value = number.into();
    let found = |table, member| state.find(table, &[(member, &value)]);
    if let Some(did) = found(DIDS, "phonenumber").or_else(|| found(EXTERNAL_DIDS, "phonenumber")) {
        return of_record(state, did, "phonenumber");
    }
    of_record(state, found(SHORT_CODES, "short_code")?, "short_code")
}

/// The lines of a DID group, in the order of their creation.
pub(super) fn lines_of_group(state: &State, group: &str) -> Vec<Line> {
    let tables = [(DIDS, "phonenumber"), (SHORT_CODES, "short_code")];
    let members = tables
        .into_iter()
        .flat_map(|(table, member)| state.rows(table).map(move |row| (row, member)));
    let members = members.filter(|(row, _)| row.text("did_group_sid") == Some(group));
    members
        .filter_map(|(row, member)| of_record(state, row, member))
        .collect()
}

fn of_record(state: &State, record: &Record, number: &str) -> Option<Line> {
    let text = |member: &str| record.text(member).map(str::to_owned);
    let of_group = || {
        let group = state.get(DID_GROUPS, record.text("did_group_sid")?)?;
        group.text("callback_url").map(str::to_owned)
    };
    Some(Line {
        number: text(number)?,
        owner: text("partner_sid")?,
        // Short codes have no capabilities: messages are all they are for.
        active: record
            .integer("active_capabilities")
            .unwrap_or(RECEIVE_SMS | SEND_SMS | RECEIVE_MMS | SEND_MMS),
        callback: text("callback_url").or_else(of_group),
        campaign: text("campaign_sid"),
        is_short_code: number == "short_code",
    })
}
