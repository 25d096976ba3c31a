//! The samples of the README, compiled. The test fails when they differ from it.

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn ecgrid() -> Result<(), ecgrid_client::Error> {
    use ecgrid_client::{Client, CommId, EcGridId, MailboxId, Status};

    let ecgrid = Client::from_env()?; // ECGRID_API_KEY, or ECGRID_LOGIN and ECGRID_PASSWORD
    let comm = ecgrid.comms().update(CommId(5001))
        .identifier("MYCOMPANY-AS2-NEW")
        .status(Status::Active)
        .send().await?;               // a PUT that keeps what it does not name: repeated after a failure
    let id = ecgrid.ids().move_trading_partner(EcGridId(123_456), MailboxId(1002))
        .send().await?;               // a plain POST: never repeated once it may have arrived
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn seveng() -> Result<(), seveng_client::Error> {
    use seveng_client::{Client, CommunicationId, CommunicationOwner, PersonId};

    let seveng = Client::from_env()?; // SEVENG_USERNAME and SEVENG_PASSWORD, or SEVENG_ACCESS_TOKEN
    let record = seveng.communications().get(CommunicationId(12345)).send().await?;
    let moved = seveng.communications()
        .replace(record.into_replace().owner(CommunicationOwner::Person(PersonId(456))))
        .send().await?;               // the whole record goes back; the other five owner fields as null
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn carrierx() -> Result<(), carrierx_client::Error> {
    use carrierx_client::{Client, EndpointSid};

    let carrierx = Client::from_env()?; // CARRIERX_TOKEN, or CARRIERX_LOGIN and CARRIERX_PASSWORD
    let sid = EndpointSid::new("1a34c5e9-3a09-4de5-b553-5f6a9ef202ac");
    let endpoint = carrierx.endpoints().patch(&sid)
        .name("edge-1")
        .clear_out_sip_password()     // null is sent only where you say so
        .send().await?;
    let endpoint = carrierx.endpoints()
        .replace(&sid, endpoint.into_replace().capacity(200))
        .send().await?;
    Ok(())
}

const README: &str = include_str!("../../README.md");
const THIS_FILE: &str = include_str!("readme.rs");

#[test]
fn the_samples_of_the_readme_are_these_functions() {
    let samples: Vec<&str> = README
        .split("```rust\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert_eq!(samples.len(), 3, "one sample per provider");
    for sample in samples {
        let body: String = sample
            .lines()
            .map(|line| match line {
                "" => "\n".to_owned(),
                line => format!("    {line}\n"),
            })
            .collect();
        assert!(
            THIS_FILE.contains(&body),
            "copy this sample of the README into docs/tests/readme.rs:\n{sample}"
        );
        assert!(
            sample.lines().count() <= 13,
            "a sample fits on a screen:\n{sample}"
        );
    }
}
