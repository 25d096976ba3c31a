//! 7G: change a contact value, then transfer it to another owner. Both are full
//! replacements of what was read.

use seveng_client::{Client, CommunicationId, CommunicationOwner, Error, PersonId};

use crate::report::{Unexpected, expect};
use crate::target::Target;

const EMAIL: &str = "john.smith.updated@example.com";

pub(crate) async fn run(target: &Target<Client>) -> Result<(), Unexpected> {
    let Target {
        client,
        recorder,
        report,
        ..
    } = target;

    let read = client
        .communications()
        .get(CommunicationId(12345))
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    let record = report.success(recorder, read, |record| {
        Ok(format!(
            "7G: communication 12345 as it is: {:?}",
            record.owner()
        ))
    })?;

    let changed = client
        .communications()
        .replace(record.into_replace().name(EMAIL))
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    let record = report.success(recorder, changed, |record| {
        expect("the contact value", &record.name.as_deref(), &Some(EMAIL))?;
        Ok(format!(
            "7G: its value is now {EMAIL}; the whole record went back"
        ))
    })?;

    let owner = CommunicationOwner::Person(PersonId(456));
    let moved = client
        .communications()
        .replace(record.into_replace().owner(owner.clone()))
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    report.success(recorder, moved, |record| {
        expect("the owner", &record.owner(), &Some(owner))?;
        Ok("7G: it belongs to person 456; the former owner went out as null".into())
    })?;
    Ok(())
}
