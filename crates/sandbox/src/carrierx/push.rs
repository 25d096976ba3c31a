//! Push: applications, the devices they are installed on, notifications.

use http::StatusCode;

use super::{
    arguments::flag,
    resource::{self, Kind, named, resource},
    tables::{PUSH_APPLICATIONS, PUSH_DEVICES},
    update::Resource,
};
use crate::{
    json::{Json, Record, record},
    provider::Group,
    reply::{Outcome, Refusal, Reply},
    request::Request,
    state::State,
    store::Table,
};

pub(super) const OPERATIONS: Group = &[
    ("listPushApplications", resource::list::<Application>),
    ("createPushApplication", resource::create::<Application>),
    ("getPushApplication", resource::get::<Application>),
    ("updatePushApplication", resource::patch::<Application>),
    ("replacePushApplication", resource::replace::<Application>),
    ("deletePushApplication", resource::delete::<Application>),
    ("listPushDevices", resource::list::<Device>),
    ("createPushDevice", register),
    ("getPushDevice", resource::get::<Device>),
    ("updatePushDevice", resource::patch::<Device>),
    ("replacePushDevice", resource::replace::<Device>),
    ("deletePushDevice", resource::delete::<Device>),
    ("sendPushNotification", notify),
];

struct Application;

impl Kind for Application {
    const TABLE: Table = PUSH_APPLICATIONS;
    const RESOURCE: Resource = resource("PushApplication", "PushApplicationUpdate");

    /// Its devices go with it.
    fn remove(state: &mut State, _: &Request<'_>, application: &Record) -> Result<(), Refusal> {
        let sid = application.get("application_sid");
        let devices = state
            .rows(PUSH_DEVICES)
            .filter(|device| device.get("application_sid") == sid);
        let devices: Vec<_> = devices
            .filter_map(|device| device.text("device_sid"))
            .map(str::to_owned)
            .collect();
        for device in devices {
            state.remove(PUSH_DEVICES, device);
        }
        Ok(())
    }
}

struct Device;

impl Kind for Device {
    const TABLE: Table = PUSH_DEVICES;
    const RESOURCE: Resource = resource("PushDevice", "PushDeviceUpdate");
    const REFERENCES: &'static [(&'static str, Table)] = &[("application_sid", PUSH_APPLICATIONS)];
}

/// The same token, type and environment in an application is the same device, unless `reuse=false`.
fn register(state: &mut State, request: &Request<'_>) -> Outcome {
    let device = resource::new::<Device>(state, request, request.body())?;
    let reuse = flag(request, "reuse").unwrap_or(true);
    let same = [
        "application_sid",
        "environment",
        "partner_sid",
        "token",
        "type",
    ];
    let known = state
        .rows(PUSH_DEVICES)
        .find(|other| same.iter().all(|name| other.get(name) == device.get(name)));
    match known.filter(|_| reuse).cloned() {
        Some(known) => Ok(resource::shown::<Device>(state, request, &known)),
        None => resource::store::<Device>(state, request, device, None),
    }
}

/// Every registered device is reached. The texts of failures are not documented.
fn notify(state: &mut State, request: &Request<'_>) -> Outcome {
    let recipients = request
        .body()
        .get("recipients")
        .and_then(Json::as_array)
        .unwrap_or_default();
    let mut results = record! {};
    for sid in recipients.iter().filter_map(Json::as_text) {
        let reached = named::<Device>(state, request, sid).is_some();
        results.set(
            sid,
            if reached {
                "success"
            } else {
                "cannot find item by sid"
            },
        );
    }
    let success = results
        .iter()
        .filter(|(_, outcome)| outcome.as_text() == Some("success"))
        .count();
    let result =
        record! { "failure": results.len() - success, "success": success, "results": results };
    Ok(Reply::json(StatusCode::OK, result))
}
