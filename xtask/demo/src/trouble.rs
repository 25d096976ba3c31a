//! A fault that is recovered from, an update that is refused, input that is not
//! valid. Against the sandbox only: for real they would be real.

use core_http::{Error, ErrorKind};
use ecgrid_client::CommId;
use provider_sandbox::{Fault, Provider};
use seveng_client::{CommunicationId, CommunicationOwner, PersonId};

use crate::report::{Unexpected, expect};
use crate::target::Targets;

pub(crate) async fn run(targets: &Targets) -> Result<(), Unexpected> {
    recovered_fault(targets).await?;
    refused_update(targets).await?;
    validation_error(targets).await
}

async fn recovered_fault(targets: &Targets) -> Result<(), Unexpected> {
    let target = &targets.ecgrid;
    if target.live {
        return Ok(());
    }
    targets.sandbox.faults().inject(
        Fault::status(503)
            .provider(Provider::EcGrid)
            .operation("updateComm")
            .times(1),
    );
    let updated = target
        .client
        .comms()
        .update(CommId(5001))
        .identifier("MYCOMPANY-AS2-NEW")
        .send_with_meta()
        .await
        .map_err(ecgrid_client::Error::into_core);
    let attempts = updated
        .as_ref()
        .map_or(0, |response| response.meta.attempts());
    target.report.success(&target.recorder, updated, |_| {
        expect("the number of attempts", &attempts, &2)?;
        Ok("recovered: the first attempt met a 503; an update may be repeated, so it was".into())
    })?;
    Ok(())
}

async fn refused_update(targets: &Targets) -> Result<(), Unexpected> {
    let target = &targets.seveng;
    if target.live {
        return Ok(());
    }
    let read = target
        .client
        .communications()
        .get(CommunicationId(12345))
        .send_with_meta()
        .await
        .map_err(seveng_client::Error::into_core);
    let record = target.report.success(&target.recorder, read, |_| {
        Ok("read, to be given to a person who does not exist".into())
    })?;
    let nobody = CommunicationOwner::Person(PersonId(999_999));
    let refused = target
        .client
        .communications()
        .replace(record.into_replace().owner(nobody))
        .send_with_meta()
        .await
        .map_err(seveng_client::Error::into_core);
    target
        .report
        .failure(&target.recorder, refused, |error: &Error| {
            expect(
                "the status",
                &error.status().map(|status| status.as_u16()),
                &Some(200),
            )?;
            expect("the kind", &error.kind(), &ErrorKind::NotFound)?;
            Ok("refused: 7G says no with HTTP 200 and result false; that is an error here".into())
        })
}

async fn validation_error(targets: &Targets) -> Result<(), Unexpected> {
    let target = &targets.carrierx;
    if target.live {
        return Ok(());
    }
    let sid = carrierx_client::EndpointSid::new("1a34c5e9-3a09-4de5-b553-5f6a9ef202ac");
    let invalid = target
        .client
        .endpoints()
        .patch(&sid)
        .auth_required(true)
        .send_with_meta()
        .await
        .map_err(carrierx_client::Error::into_core);
    target
        .report
        .failure(&target.recorder, invalid, |error: &Error| {
            expect("the kind", &error.kind(), &ErrorKind::Validation)?;
            let field = error.field_errors().first().and_then(|field| field.field());
            expect("the field", &field, &Some("auth_required"))?;
            Ok("not valid: the error names the member, and what the partner may not do".into())
        })
}
