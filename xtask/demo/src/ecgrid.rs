//! ECGrid: rename a comm channel, move a trading partner to another mailbox.

use ecgrid_client::{Client, CommId, EcGridId, Error, MailboxId, Status};

use crate::report::{Unexpected, expect};
use crate::target::Target;

pub(crate) async fn run(target: &Target<Client>) -> Result<(), Unexpected> {
    let Target {
        client,
        recorder,
        report,
        ..
    } = target;

    let comm = client
        .comms()
        .update(CommId(5001))
        .identifier("MYCOMPANY-AS2-NEW")
        .status(Status::Active)
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    report.success(recorder, comm, |comm| {
        expect(
            "the comm's identifier",
            &comm.identifier.as_deref(),
            &Some("MYCOMPANY-AS2-NEW"),
        )?;
        expect("the comm's status", &comm.status, &Some(Status::Active))?;
        Ok(
            "ECGrid: comm 5001 is now MYCOMPANY-AS2-NEW and Active; what was not named stayed"
                .into(),
        )
    })?;

    let moved = client
        .ids()
        .move_trading_partner(EcGridId(123_456), MailboxId(1002))
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    report.success(recorder, moved, |id| {
        expect("the ID's mailbox", &id.mailbox_id, &Some(MailboxId(1002)))?;
        Ok("ECGrid: ECGrid ID 123456 is in mailbox 1002; a plain POST, sent once".into())
    })?;
    Ok(())
}
