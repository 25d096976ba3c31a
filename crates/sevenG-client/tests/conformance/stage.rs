//! What is to be in the sandbox before an example makes sense.

use std::error::Error;

use provider_sandbox::{Provider, Sandbox, State};
use serde_json::json;
use seveng_client::{Client, CorporateActionId, ProductId};

/// The examples tell one story, in which each record is created, read, changed and
/// deleted. The sandbox starts in the middle of it.
pub(crate) async fn before(
    operation: &str,
    sandbox: &Sandbox,
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    let seveng = sandbox.state(Provider::SevenG);
    let gone = |table, key: &str| seveng.remove(table, key).map(drop);
    match operation {
        // A refresh spends the token that a login gave.
        "refreshToken" => {
            gone("longLivedTokens", "sandbox-token")?;
            seveng.load(&json!({ "sessions": [{
                "accessToken": "sandbox-token", "refreshToken": "rt_6f1c2a",
                "username": "svc.registry@fundco.example", "expires": 0,
            }] }))?;
        }

        // What the example creates is there.
        "createBizEntityParent" => gone("bizEntityParents", "5120/4010")?,
        "createPerson" => gone("persons", "881")?,
        "createOrganisation" => gone("organisations", "770")?,
        "createAddress" => gone("addresses", "3310")?,
        "createCommunication" => gone("communications", "48210")?,
        "createPaymentDetail" => gone("paymentDetails", "5501")?,
        "createInvestment" => gone("investments", "301")?,
        "createInvestmentPrice" => gone("investmentPrices", "301/2025-06-30")?,
        "createDistribution" => gone("distributions", "640")?,
        "createDocument" => gone("documents", "7309")?,
        "uploadDocumentFile" => gone("files", "7309")?,

        // The new owner has a communication of its own.
        "updateCommunication" => gone("communications", "48212")?,

        // What the example deletes is in use.
        "deleteBizEntity" | "deleteInvestmentPrices" => before_business(seveng)?,
        "deleteInvestment" => {
            before_business(seveng)?;
            gone("investmentPrices", "301/2025-06-30")?;
            gone("investmentPrices", "301/2025-07-15")?;
        }
        "deletePerson" => {
            gone("bizEntityParties", "7702")?;
            seveng.set("organisations", 770, &json!({ "associatedPersons": [] }))?;
        }
        "deleteOrganisation" => gone("bizEntityParties", "7701")?,

        // A distribution is declared, then distributed, then allotted.
        "distributeDistribution" => declare(client).await?,
        "allotDistribution" => {
            declare(client).await?;
            let distributions = client.distributions();
            distributions
                .distribute(ProductId(12), CorporateActionId(640))
                .send()
                .await?;
        }
        _ => {}
    }
    Ok(())
}

/// Nobody has bought yet, gave notice or is to be paid a distribution.
fn before_business(seveng: State<'_>) -> Result<(), String> {
    seveng.remove("bizTransactions", 8_100_000_015_i64)?;
    seveng.remove("bizTransactions", 8_100_000_016_i64)?;
    seveng.remove("bizEvents", 8_200_000_017_i64)?;
    seveng.remove("distributions", 640)?;
    Ok(())
}

async fn declare(client: &Client) -> Result<(), seveng_client::Error> {
    let distributions = client.distributions();
    distributions
        .declare(ProductId(12), CorporateActionId(640), false)
        .send()
        .await?;
    Ok(())
}
