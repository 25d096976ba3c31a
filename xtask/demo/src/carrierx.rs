//! CarrierX: change an endpoint and an external DID, each by PATCH and by PUT.

use carrierx_client::{Client, EndpointSid, Error, ExternalDidSid};

use crate::report::{Unexpected, expect};
use crate::target::Target;

const ENDPOINT: &str = "1a34c5e9-3a09-4de5-b553-5f6a9ef202ac";
const EXTERNAL_DID: &str = "e8df62d5-07a3-4189-a67e-87585067c5fe";
const NAME: &str = "my_third_party_ep";

pub(crate) async fn run(target: &Target<Client>) -> Result<(), Unexpected> {
    endpoint(target).await?;
    external_did(target).await
}

async fn endpoint(target: &Target<Client>) -> Result<(), Unexpected> {
    let Target {
        client,
        recorder,
        report,
        ..
    } = target;
    let sid = EndpointSid::new(ENDPOINT);

    let patched = client
        .endpoints()
        .patch(&sid)
        .name(NAME)
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    let endpoint = report.success(recorder, patched, |endpoint| {
        expect(
            "the endpoint's name",
            &endpoint.name.as_deref(),
            &Some(NAME),
        )?;
        Ok(format!(
            "CarrierX: the endpoint is called {NAME}; one member was sent"
        ))
    })?;

    let addresses = endpoint.addresses.clone();
    let replaced = client
        .endpoints()
        .replace(&sid, endpoint.into_replace().capacity(200))
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    report.success(recorder, replaced, |endpoint| {
        expect("the endpoint's capacity", &endpoint.capacity, &Some(200))?;
        expect("the endpoint's addresses", &endpoint.addresses, &addresses)?;
        Ok(
            "CarrierX: its capacity is 200; the whole object went back, auth_required did not"
                .into(),
        )
    })?;
    Ok(())
}

async fn external_did(target: &Target<Client>) -> Result<(), Unexpected> {
    let Target {
        client,
        recorder,
        report,
        ..
    } = target;
    let sid = ExternalDidSid::new(EXTERNAL_DID);

    let patched = client
        .external_dids()
        .patch(&sid)
        .attribute("name", "marketing sms")
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    let did = report.success(recorder, patched, |_| {
        Ok("CarrierX: the external DID has the attribute name=\"marketing sms\"".into())
    })?;

    let capabilities = did.capabilities;
    let replaced = client
        .external_dids()
        .replace(&sid, did.into_replace().name(NAME))
        .send_with_meta()
        .await
        .map_err(Error::into_core);
    report.success(recorder, replaced, |did| {
        expect("the external DID's name", &did.name.as_deref(), &Some(NAME))?;
        expect(
            "the external DID's capabilities",
            &did.capabilities,
            &capabilities,
        )?;
        Ok(format!(
            "CarrierX: it is called {NAME}; its capabilities went back as read"
        ))
    })?;
    Ok(())
}
