//! What the sandbox's page copies as Rust, compiled: a call with an ID, one with nothing, one below
//! another, and calls that the page cannot type. `cargo xtask test-ui` compares the page with this
//! file.

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn get_comm(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    use ecgrid_client::CommId;

    let reply = ecgrid.comms().get(CommId(5001)).send().await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn get_version(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    let reply = ecgrid.auth().get_version().send().await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn update_comm(client: core_http::Client) -> Result<(), core_http::Error> {
    use core_http::{Call, OperationSpec, Reply, http::Method};

    static UPDATE_COMM: OperationSpec =
        OperationSpec::new("ecgrid", "updateComm", Method::PUT, "/v2/comms/update").reply(Reply::Enveloped);

    let reply = Call::new(&client, &UPDATE_COMM)
        .raw_body("application/json", "{\"commId\":5001,\"identifier\":\"it's \\\"$HOME\\\" `id` $(id) \\\\ !\\nnew line\\r\\ttab \u{202e}turned é #\\\"#\"}")
        .send_raw()
        .await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn get_endpoint(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    use carrierx_client::EndpointSid;

    let reply = carrierx.endpoints().get(&EndpointSid::new(r#"a"b"#)).send().await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn list_endpoints(client: core_http::Client) -> Result<(), core_http::Error> {
    use core_http::{Call, OperationSpec, http::Method};

    static LIST_ENDPOINTS: OperationSpec =
        OperationSpec::new("carrierx", "listEndpoints", Method::GET, "/endpoints").safe();

    let reply = Call::new(&client, &LIST_ENDPOINTS)
        .query("limit", "2")
        .query("filter", r#"name eq "a""#)
        .send_raw()
        .await?;
    Ok(())
}

#[expect(dead_code, unused_variables, reason = "compiled and never called")]
#[rustfmt::skip]
async fn get_trunk(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    use carrierx_client::{TrunkGroupSid, TrunkSid};

    let reply = carrierx.trunk_groups().trunks(&TrunkGroupSid::new("group-1")).get(&TrunkSid::new("trunk-1")).send().await?;
    Ok(())
}
