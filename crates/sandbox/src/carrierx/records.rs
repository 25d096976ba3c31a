//! Call records and the records of the applications: made by traffic that is not emulated, so they
//! come with the seed or with what a test loads.

use super::{
    auth::holds,
    endpoints::in_sight,
    pages::from_record,
    resource::{self, Kind, read_only},
    tables::{CALL_RECORDS, CONFERENCE_CALLS, CONFERENCE_MEETINGS, MEDIATOR_CALLS},
    update::Resource,
};
use crate::{json::Record, provider::Group, request::Request, state::State, store::Table};

pub(super) const OPERATIONS: Group = &[
    ("listCallDetailRecords", from_record::<CallRecord>),
    ("getCallDetailRecord", resource::get::<CallRecord>),
    (
        "listConferenceCallRecords",
        resource::list::<ConferenceCall>,
    ),
    ("getConferenceCallRecord", resource::get::<ConferenceCall>),
    (
        "listConferenceMeetingRecords",
        resource::list::<ConferenceMeeting>,
    ),
    (
        "getConferenceMeetingRecord",
        resource::get::<ConferenceMeeting>,
    ),
    ("listMediatorCallRecords", resource::list::<MediatorCall>),
    ("getMediatorCallRecord", resource::get::<MediatorCall>),
];

/// Records of sub-partners take a scope of their own.
pub(super) fn sees_descendants(
    state: &State,
    request: &Request<'_>,
    record: &Record,
    scope: &str,
) -> bool {
    let own = record.text("partner_sid") == request.caller.text("partner_sid");
    in_sight(state, request, record) && (own || holds(&request.caller, scope))
}

struct CallRecord;

impl Kind for CallRecord {
    const TABLE: Table = CALL_RECORDS;
    const RESOURCE: Resource = read_only("CallDetailRecord");

    fn sees(state: &State, request: &Request<'_>, record: &Record) -> bool {
        sees_descendants(state, request, record, "calls.read_descendant")
    }
}

/// The records of the applications differ in their table only.
macro_rules! app_records {
    ($($kind:ident: $table:ident, $schema:literal;)*) => {$(
        struct $kind;

        impl Kind for $kind {
            const TABLE: Table = $table;
            const RESOURCE: Resource = read_only($schema);
            const COUNTED: bool = false;

            fn sees(state: &State, request: &Request<'_>, record: &Record) -> bool {
                sees_descendants(state, request, record, "app.read_descendant")
            }
        }
    )*};
}

app_records! {
    ConferenceCall: CONFERENCE_CALLS, "ConferenceCallRecord";
    ConferenceMeeting: CONFERENCE_MEETINGS, "ConferenceMeetingRecord";
    MediatorCall: MEDIATOR_CALLS, "MediatorCallRecord";
}
