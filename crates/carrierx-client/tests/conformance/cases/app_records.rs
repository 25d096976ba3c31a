//! What is documented of `AppRecords`.
//! Written by `cargo xtask codegen`.

use carrierx_client::{CallSid, Client, DrSid, MeetingSid};
use conformance::Case;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("listConferenceCallRecords", |client: Client, _| read(client.app_records()
            .list_conference_calls().limit(10).offset(0).send()))
        .request("GET /app/conference/calls", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"address_dst":"sip:15165550101@198.51.100.7",
"address_src":"sip:12025550142@203.0.113.20","audio_key":null,"bridge":"bridge-3",
"call_sid":"07ba79fc-575a-47c4-85bc-7ce8f2cc4cdf","custom_call_type":null,"custom_name":"Kim",
"date_disconnected":"2030-01-31T09:45:10.000Z","date_insert":"2030-01-31T09:45:12.000Z",
"date_join":"2030-01-31T09:15:08.000Z","date_start":"2030-01-31T09:15:00.000Z",
"date_stop":"2030-01-31T09:45:10.000Z","direction":"inbound","disconnect_cause":16,
"disconnect_originator":"src","disconnect_reason":"Normal call clearing","duration":"1810",
"duration_meeting":"1802","endpoint_sid":"f06abc74-1682-453d-b991-876e23db0d0d",
"meeting_room_sid":"06f2c05e-db23-4da9-b39d-1df572c57fc2",
"meeting_sid":"64ccd35b-651c-40c2-8efd-09c815f60e30","node":"node-1","number_dst":"15165550101",
"number_src":"12025550142","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","role":"host",
"user_agent":"ExamplePhone/4.2"}],"limit":10,"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/call_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getConferenceCallRecord", |client: Client, _| read(client.app_records()
            .get_conference_call(&CallSid::new("07ba79fc-575a-47c4-85bc-7ce8f2cc4cdf")).send()))
        .request("GET /app/conference/calls/07ba79fc-575a-47c4-85bc-7ce8f2cc4cdf", &["authorization"])
        .reply(200, "application/json", r#"
{"address_dst":"sip:15165550101@198.51.100.7","address_src":"sip:12025550142@203.0.113.20",
"audio_key":null,"bridge":"bridge-3","call_sid":"07ba79fc-575a-47c4-85bc-7ce8f2cc4cdf",
"custom_call_type":null,"custom_name":"Kim","date_disconnected":"2030-01-31T09:45:10.000Z",
"date_insert":"2030-01-31T09:45:12.000Z","date_join":"2030-01-31T09:15:08.000Z",
"date_start":"2030-01-31T09:15:00.000Z","date_stop":"2030-01-31T09:45:10.000Z",
"direction":"inbound","disconnect_cause":16,"disconnect_originator":"src",
"disconnect_reason":"Normal call clearing","duration":"1810","duration_meeting":"1802",
"endpoint_sid":"f06abc74-1682-453d-b991-876e23db0d0d",
"meeting_room_sid":"06f2c05e-db23-4da9-b39d-1df572c57fc2",
"meeting_sid":"64ccd35b-651c-40c2-8efd-09c815f60e30","node":"node-1","number_dst":"15165550101",
"number_src":"12025550142","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","role":"host",
"user_agent":"ExamplePhone/4.2"}"#)
        .fixed(&["/call_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listConferenceMeetingRecords", |client: Client, _| read(client.app_records()
            .list_conference_meetings().limit(10).offset(0).send()))
        .request("GET /app/conference/meetings", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"attendee_count":4,"audio_attendee_count":4,
"control_attendee_count":1,"data_attendee_count":0,"date_insert":"2030-01-31T09:46:00.000Z",
"date_start":"2030-01-31T09:15:08.000Z","date_stop":"2030-01-31T09:45:30.000Z","duration":"1822",
"duration_audio":"1822","duration_control":"300","duration_data":"0","duration_meeting":"1802",
"duration_recording":"1750","duration_video":"0",
"endpoint_sid":"f06abc74-1682-453d-b991-876e23db0d0d","has_recording":true,
"meeting_room_sid":"06f2c05e-db23-4da9-b39d-1df572c57fc2",
"meeting_sid":"64ccd35b-651c-40c2-8efd-09c815f60e30",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}],"limit":10,"offset":0,"pagination":{},
"total":null}"#)
        .fixed(&["/items/*/meeting_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getConferenceMeetingRecord", |client: Client, _| read(client.app_records()
            .get_conference_meeting(&MeetingSid::new("64ccd35b-651c-40c2-8efd-09c815f60e30")).send()))
        .request("GET /app/conference/meetings/64ccd35b-651c-40c2-8efd-09c815f60e30", &["authorization"])
        .reply(200, "application/json", r#"
{"attendee_count":4,"audio_attendee_count":4,"control_attendee_count":1,"data_attendee_count":0,
"date_insert":"2030-01-31T09:46:00.000Z","date_start":"2030-01-31T09:15:08.000Z",
"date_stop":"2030-01-31T09:45:30.000Z","duration":"1822","duration_audio":"1822",
"duration_control":"300","duration_data":"0","duration_meeting":"1802","duration_recording":"1750",
"duration_video":"0","endpoint_sid":"f06abc74-1682-453d-b991-876e23db0d0d","has_recording":true,
"meeting_room_sid":"06f2c05e-db23-4da9-b39d-1df572c57fc2",
"meeting_sid":"64ccd35b-651c-40c2-8efd-09c815f60e30",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21"}"#)
        .fixed(&["/meeting_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listMediatorCallRecords", |client: Client, _| read(client.app_records()
            .list_mediator_calls().limit(10).offset(0).send()))
        .request("GET /app/mediator/calls", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,"items":[{"attributes":{"campaign":"spring"},
"date_insert":"2030-01-31T09:18:05.000Z","date_start":"2030-01-31T09:15:00.000Z",
"date_stop":"2030-01-31T09:18:02.000Z","date_talk":"2030-01-31T09:15:06.000Z","direction":"inbound",
"dr_sid":"54611a7d-e0fa-40f7-ba51-cf7c359c9177","dtmf":null,"duration":"182",
"endpoint_sid":"a9666495-daa9-48ea-80d1-fecce8032092","endpoint_type":"mediator",
"event_type":"binding","number_dst":"15165550101","number_redirect":"12025550175",
"number_src":"12025550142","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"reference_sid":"40683a8c-3d4e-4d1b-ae3a-6096c3d937b4","type":"mediator","version":1}],"limit":10,
"offset":0,"pagination":{},"total":null}"#)
        .fixed(&["/items/*/dr_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("getMediatorCallRecord", |client: Client, _| read(client.app_records()
            .get_mediator_call(&DrSid::new("54611a7d-e0fa-40f7-ba51-cf7c359c9177")).send()))
        .request("GET /app/mediator/calls/54611a7d-e0fa-40f7-ba51-cf7c359c9177", &["authorization"])
        .reply(200, "application/json", r#"
{"attributes":{"campaign":"spring"},"date_insert":"2030-01-31T09:18:05.000Z",
"date_start":"2030-01-31T09:15:00.000Z","date_stop":"2030-01-31T09:18:02.000Z",
"date_talk":"2030-01-31T09:15:06.000Z","direction":"inbound",
"dr_sid":"54611a7d-e0fa-40f7-ba51-cf7c359c9177","dtmf":null,"duration":"182",
"endpoint_sid":"a9666495-daa9-48ea-80d1-fecce8032092","endpoint_type":"mediator",
"event_type":"binding","number_dst":"15165550101","number_redirect":"12025550175",
"number_src":"12025550142","partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21",
"reference_sid":"40683a8c-3d4e-4d1b-ae3a-6096c3d937b4","type":"mediator","version":1}"#)
        .fixed(&["/dr_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
