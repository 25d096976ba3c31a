//! One fund from a new investor to its report, against the sandbox, as an
//! integration would go through it.

use std::time::Duration;

use core_http::time::FakeClock;
use provider_sandbox::{Clock, Fault, Sandbox};
use serde_json::value::to_raw_value;
use seveng_client::biz_entities::{
    Account, AccountHoldings, BizEntity, BizEntityParty, PaymentDetailInput,
};
use seveng_client::biz_transactions::BizTransactionTransferPriceMethod;
use seveng_client::distributions::{Distribution, DistributionTaxComponent};
use seveng_client::reports::ReportStatus;
use seveng_client::{
    AddressInput, AddressTypeId, BizEntityStatusId, BizEntityTypeId, Client, CommunicationInput,
    CommunicationTypeId, CrsFatcaParticipationId, CurrencyId, Decimal, DistributionStatusId,
    ExternalAccountId, ExternalBizEntityId, ExternalPersonId, ExternalProductId, Filter,
    InvestmentId, InvestmentTypeId, JsonObject, PaymentTypeId, PersonInput, ProductId,
    TaxComponentId,
};

/// The fund, which the sandbox is seeded with, by its number and by ours.
const FUND: ProductId = ProductId(12);

#[tokio::test]
async fn an_investor_comes_in_moves_units_and_reinvests_a_distribution() {
    let (sandbox, client) = enrolled().await;
    let [spending, saving] = accounts();

    // Ada comes in with two accounts, of which one reinvests.
    let ada = onboard(&client).await;
    assert_eq!(ada.name.as_deref(), Some("Ada Nkosi"));
    let class = new_class(&client).await;

    // Her deposit is posted, and the reply to it is lost. The fund is enrolled for idempotency
    // keys, so the client asks again under the same key, and is told what came of it.
    sandbox
        .faults()
        .inject(Fault::drop_after_commit().operation("createDeposit"));
    sandbox.journal().clear();
    let deposit = client
        .biz_transactions()
        .create_deposit(exact("10000.10"), "2029-07-01", class, &spending)
        .product_id(FUND)
        .send_with_meta()
        .await
        .unwrap();
    assert_eq!(deposit.meta.attempts(), 2);
    assert_eq!(deposit.value.quantity, Some(exact("8000.08")), "at 1.25");
    let asked = sandbox.journal().entries();
    let keys: Vec<_> = asked
        .iter()
        .map(|exchange| exchange.request_header("idempotency-key"))
        .collect();
    assert_eq!(keys.len(), 2, "{asked:#?}");
    assert!(keys[0].is_some());
    assert_eq!(keys[0], keys[1]);
    let ledger = client.biz_transactions().list().product_id(FUND);
    let ledger = ledger.external_account_id(spending.clone());
    assert_eq!(ledger.send().await.unwrap(), [deposit.value]);

    // A quarter goes to the other account.
    let transfer = client
        .biz_transactions()
        .create_transfer(2_000, class, &spending, &saving, "2029-07-01")
        .price_method(BizTransactionTransferPriceMethod::Market)
        .no_change_of_beneficial_owner(true);
    let both = transfer.send().await.unwrap();
    assert_eq!(both.len(), 2);
    assert!(both.iter().all(|one| one.amount == Some(exact("2500"))));
    assert_eq!(
        holdings(&client).await,
        [exact("6000.08"), exact("2000")],
        "not a cent went astray"
    );

    // Two cents a unit are distributed, and what is reinvested is allotted.
    let allotted = distribute(&client, class).await;
    let of_accounts = allotted.accounts.unwrap();
    let amounts: Vec<_> = of_accounts
        .iter()
        .map(|account| account.distribution_amount.clone().unwrap())
        .collect();
    assert_eq!(amounts, [exact("120"), exact("40")]);
    let reinvested = of_accounts[1].reinvested_quantity.clone();
    assert_eq!(reinvested, Some(exact("31.25")), "40 at 1.28");
    assert_eq!(
        holdings(&client).await,
        [exact("6000.08"), exact("2031.25")]
    );
    let ada = read_back(&client).await;
    let balances: Vec<_> = ada
        .accounts
        .iter()
        .flatten()
        .map(|account| account.balance.clone().unwrap())
        .collect();
    assert_eq!(balances, [exact("7800.10"), exact("2640.63")], "at 1.3");

    // The report takes a while, which is no failure.
    let order = client.reports().request("TransactionSummary");
    let order = order
        .parameter("ProductID", "12")
        .parameter("FromDate", "2029-07-01");
    let reference: String = order.send().await.unwrap().get_as().unwrap();
    let status = client.reports().get_status(&reference);
    assert_eq!(
        status.clone().send().await.unwrap(),
        ReportStatus::Incomplete
    );
    sandbox.clock().advance(Duration::from_secs(10));
    assert_eq!(status.send().await.unwrap(), ReportStatus::Complete);

    let report = client.reports().get(&reference).send().await.unwrap();
    let numbers: Vec<_> = ada
        .accounts
        .iter()
        .flatten()
        .map(|account| account.account_number.clone().unwrap())
        .collect();
    let rows: Vec<JsonObject> = report.get("rows").unwrap().unwrap();
    let rows: Vec<_> = rows.iter().map(row).collect();
    let expected = [
        (&numbers[0], "Deposit", "8000.08"),
        (&numbers[0], "Transfer", "-2000"),
        (&numbers[1], "Allotment", "31.25"),
        (&numbers[1], "Transfer", "2000"),
    ];
    assert_eq!(
        rows,
        expected.map(|(number, kind, units)| (number.clone(), kind.to_owned(), exact(units)))
    );
}

/// A sandbox enrolled for idempotency keys, and a client that signs in. Both clocks
/// stand at the beginning of 2030.
async fn enrolled() -> (Sandbox, Client) {
    let clock = Clock::manual(1_893_456_000);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    sandbox
        .set_switch("seveng.idempotency", "enrolled")
        .unwrap();
    let client = Client::builder()
        .base_url(sandbox.seveng_url())
        .login("sandbox", "sandbox")
        .idempotency_enrolled(true)
        .clock(FakeClock::new())
        .build()
        .unwrap();
    (sandbox, client)
}

async fn onboard(client: &Client) -> BizEntity {
    let fund = ExternalProductId::new("PRD-12");
    let accounts = accounts().map(|account| {
        Account::default()
            .external_account_id(account)
            .external_product_id(fund.clone())
    });
    let [spending, mut saving] = accounts;
    // How accounts elect this was not read, so the sandbox has a member of its own for it.
    saving
        .extra
        .set("distributionReinvestment", to_raw_value(&true).unwrap());
    let ada = PersonInput::default()
        .external_person_id(ExternalPersonId::new("PER-3000"))
        .first_name("Ada")
        .last_name("Nkosi")
        .crs_fatca_participation_id(CrsFatcaParticipationId(1))
        .addresses([AddressInput::default()
            .address_type_id(AddressTypeId(6))
            .address_line("1 Elm Row")
            .suburb("Fitzroy")]);
    let party = BizEntityParty::default()
        .person(ada)
        .is_primary_contact(true);
    client
        .biz_entities()
        .create(
            BizEntityTypeId(1),
            BizEntityStatusId(1),
            [spending, saving],
            [party],
        )
        .external_biz_entity_id(&investor())
        .communications([CommunicationInput::default()
            .communication_type_id(CommunicationTypeId(1))
            .name("ada@mail.example")])
        .payment_details([PaymentDetailInput::default()
            .payment_type_id(PaymentTypeId(1))
            .currency_id(CurrencyId(1))
            .account_number("1")
            .bsb("000-000")
            .is_for_distribution(true)])
        .send()
        .await
        .unwrap()
}

/// A class of units that can be distributed and allotted, with two prices.
async fn new_class(client: &Client) -> InvestmentId {
    let class = client
        .investments()
        .create(InvestmentTypeId(1))
        .product_id(FUND)
        .allow_allotment(true)
        .allow_distribution(true)
        .calc_dividend_including_first_day(false)
        .is_active(true)
        .no_of_decimal_places(4);
    let class = class.send().await.unwrap().investment_id;
    for (day, price) in [("2029-07-01", "1.25"), ("2029-07-31", "1.30")] {
        let price = client
            .investments()
            .create_price(exact(price), exact(price), day)
            .product_id(FUND)
            .investment_id(class);
        price.send().await.unwrap();
    }
    class
}

/// Takes a distribution through its stages.
async fn distribute(client: &Client, class: InvestmentId) -> Distribution {
    let distributions = client.distributions();
    let created = distributions
        .create(FUND)
        .investment_id(class)
        .record_date("2029-07-15")
        .payment_date("2029-07-25")
        .drp_allotment_date("2029-07-31")
        .distribution_amount_per_unit(exact("0.02"))
        .drp_price(exact("1.28"))
        .tax_components([DistributionTaxComponent::default()
            .tax_component_id(TaxComponentId(1))
            .percentage(100)]);
    let created = created.send().await.unwrap();
    assert_eq!(created.distribution_status_id, CREATED);
    let action = created.corporate_action_id.unwrap();

    let declared = distributions.declare(FUND, action, false);
    let declared = declared.send().await.unwrap();
    assert_eq!(declared.distribution_status_id, DECLARED);
    let distributed = distributions.distribute(FUND, action).send().await.unwrap();
    assert_eq!(distributed.distribution_status_id, DISTRIBUTED);
    let allotted = distributions.allot(FUND, action).send().await.unwrap();
    assert_eq!(allotted.distribution_status_id, ALLOTTED);

    let read = distributions.get(action).send().await.unwrap();
    assert_eq!(read.distribution_status_id, ALLOTTED);
    allotted
}

const CREATED: Option<DistributionStatusId> = Some(DistributionStatusId(1));
const DECLARED: Option<DistributionStatusId> = Some(DistributionStatusId(2));
const DISTRIBUTED: Option<DistributionStatusId> = Some(DistributionStatusId(3));
const ALLOTTED: Option<DistributionStatusId> = Some(DistributionStatusId(4));

/// The units of both accounts.
async fn holdings(client: &Client) -> Vec<Decimal> {
    let holdings = client.biz_entities().list_holdings().product_id(FUND);
    let holdings = holdings.external_account_id(Filter::is_in(accounts()));
    let units = |account: &AccountHoldings| {
        let classes = account.investments.as_deref().unwrap();
        assert_eq!(classes.len(), 1, "{account:?}");
        classes[0].quantity.clone().unwrap()
    };
    holdings.send().await.unwrap().iter().map(units).collect()
}

async fn read_back(client: &Client) -> BizEntity {
    let found = client
        .biz_entities()
        .list()
        .external_biz_entity_id(&investor());
    let [ada] = <[_; 1]>::try_from(found.send().await.unwrap()).unwrap();
    ada
}

fn row(row: &JsonObject) -> (String, String, Decimal) {
    (
        row.get("accountNumber").unwrap().unwrap(),
        row.get("transactionType").unwrap().unwrap(),
        row.get("quantity").unwrap().unwrap(),
    )
}

fn investor() -> ExternalBizEntityId {
    ExternalBizEntityId::new("INV-3000")
}

fn accounts() -> [ExternalAccountId; 2] {
    ["ACC-A", "ACC-B"].map(ExternalAccountId::new)
}

fn exact(number: &str) -> Decimal {
    number.parse().unwrap()
}
