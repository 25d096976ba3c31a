//! The web page in a real browser. `cargo xtask test-ui` runs it; it needs Chromium.
//!
//! One browser and one test: starting a browser takes longer than everything it then does.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod copies;
mod driver;
#[expect(
    dead_code,
    reason = "shared with the behaviour tests, which use all of it"
)]
#[path = "../behaviour/wire.rs"]
mod wire;

use driver::Browser;
use provider_sandbox::{Fault, Sandbox};
use serde_json::json;
use wire::ecgrid;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const TAB: &str = "\u{e004}";
const DOWN: &str = "\u{e015}";

/// What a record may hold, and what must not run.
const HOSTILE: &str = "<img src=x onerror=\"document.title='owned'\">";

/// A role would take the landmark away.
const LANDMARKS: &str = "document.querySelectorAll('main:not([role])').length";

/// How an input's border stands out from the input and from what is around it, by the formula of
/// WCAG 2; 3 is asked for.
const EDGE_CONTRAST: &str = "(() => {
  const light = (colour) => colour.match(/\\d+/g).slice(0, 3)
    .map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const input = getComputedStyle(document.querySelector('#filter input'));
  const around = getComputedStyle(document.body).backgroundColor;
  const edge = light(input.borderTopColor);
  return Math.min(...[input.backgroundColor, around].map(light)
    .map((other) => (Math.max(edge, other) + 0.05) / (Math.min(edge, other) + 0.05)));
})()";

#[tokio::test]
#[ignore = "needs Chromium and chromedriver; run `cargo xtask test-ui`"]
async fn the_page_works_in_a_browser() {
    let sandbox = Sandbox::start().await.unwrap();
    let browser = Browser::start().await;
    browser.open(&sandbox.page_url()).await;
    browser.until_text("#live", "live").await;
    browser.until_text("#bases", &sandbox.ecgrid_url()).await;

    requests_appear_and_are_shown_by_keyboard(&browser, &sandbox).await;
    copies_hold_no_credential(&browser, &sandbox).await;
    the_list_is_filtered(&browser).await;
    records_are_browsed_as_text(&browser).await;
    faults_are_added_and_removed(&browser, &sandbox).await;
    switches_and_clock_are_set(&browser, &sandbox).await;
    the_theme_changes_and_stays(&browser).await;

    assert_eq!(browser.complaints().await, Vec::<String>::new());
    assert_eq!(browser.eval("document.title").await, "Provider sandbox");
    assert_eq!(browser.eval(LANDMARKS).await, 1, "one main landmark");
    copies::what_is_copied_can_be_pasted(&browser).await;
    another_sandbox_at_the_address_is_noticed(&browser).await;
}

async fn requests_appear_and_are_shown_by_keyboard(browser: &Browser, sandbox: &Sandbox) {
    let body = json!({ "commId": 5001, "identifier": HOSTILE });
    ecgrid(sandbox).put("/v2/comms/update", body).await;
    ecgrid(sandbox).get("/v2/comms/5001?note=it's").await;
    browser
        .until("document.querySelectorAll('.entry').length === 2")
        .await;

    browser.eval("document.activeElement.blur()").await;
    for _ in 0..30 {
        browser.press(TAB).await;
        let focused = "document.activeElement.matches('.entry')";
        if browser.eval(focused).await == true {
            break;
        }
    }
    let stops = "document.querySelectorAll('.entry[tabindex=\"0\"]').length";
    assert_eq!(browser.eval(stops).await, 1, "the list is one stop");
    browser.press(ENTER).await;
    browser.until_text("#detail h2", "getComm").await;
    let reading = "document.activeElement.matches('#detail h2')";
    assert_eq!(browser.eval(reading).await, true);
    browser.press(ESCAPE).await;
    browser.press(DOWN).await;
    assert_eq!(
        browser.eval(stops).await,
        1,
        "the stop moves with the arrows"
    );
    browser.press(ENTER).await;
    browser.until_text("#detail h2", "updateComm").await;
    browser.until_text("#detail", "onerror").await;
    browser.press(ESCAPE).await;
    browser
        .until(
            "document.querySelector('#detail').hidden && document.activeElement.matches('.entry')",
        )
        .await;
}

async fn copies_hold_no_credential(browser: &Browser, sandbox: &Sandbox) {
    let curl = "#detail button:nth-of-type(1)[type=button]:not(.quiet)";
    let rust = "#detail button:nth-of-type(2)[type=button]";
    browser.click("li:nth-child(1) .entry").await;
    browser.click(curl).await;
    let copied = format!("document.querySelector({curl:?}).dataset.copied");
    assert_eq!(
        browser.until(&copied).await,
        format!(
            "curl \\\n  'http://{}/ecgrid/v2/comms/5001?note=it'\\''s' \\\n  -H \"x-api-key: $ECGRID_API_KEY\"",
            sandbox.address()
        )
    );
    ecgrid(sandbox).get("/v2/comms/5001").await;
    browser
        .until("document.querySelectorAll('.entry').length === 3")
        .await;
    browser.click("li:nth-child(1) .entry").await;
    browser.click(rust).await;
    let copied = format!("document.querySelector({rust:?}).dataset.copied");
    assert_eq!(
        browser.until(&copied).await,
        "use ecgrid_client::CommId;\n\nlet reply = ecgrid.comms().get(CommId(5001)).send().await?;"
    );
    browser.click("li:nth-child(3) .entry").await;
    browser.click(rust).await;
    let untyped = browser.until(&copied).await;
    let untyped = untyped.as_str().unwrap();
    for part in [
        "static UPDATE_COMM: OperationSpec",
        "Method::PUT, \"/v2/comms/update\"",
        ".raw_body(\"application/json\", r#\"{\"commId\":5001,",
    ] {
        assert!(untyped.contains(part), "{part} in {untyped}");
    }
    assert!(!untyped.contains("sandbox-key"));
}

async fn the_list_is_filtered(browser: &Browser) {
    browser.type_into("#filter [name=text]", "updatecomm").await;
    browser.until_text("#shown", "1 of 3").await;
    let visible = "document.querySelectorAll('#entries li:not([hidden])').length";
    assert_eq!(browser.eval(visible).await, 1);
}

async fn records_are_browsed_as_text(browser: &Browser) {
    browser.click("#tab-records").await;
    browser.until_text("#tables", "comms").await;
    browser.type_into("#records-text", "onerror").await;
    browser
        .eval("[...document.querySelectorAll('#tables button')].find((one) => one.innerText.startsWith('comms')).click()")
        .await;
    browser.until_text("#record", "<img src=x onerror=").await;
    browser.until_text("#record", "1.10").await;
    assert_eq!(browser.eval("document.images.length").await, 0);
}

async fn faults_are_added_and_removed(browser: &Browser, sandbox: &Sandbox) {
    browser.click("#tab-faults").await;
    browser
        .type_into("#add-fault [name=operation]", "getComm")
        .await;
    browser
        .type_into("#add-fault [name=effect-retry_after]", "7")
        .await;
    browser.click("#add-fault [type=submit]").await;
    browser
        .until_text("#fault-list", "status 503, retry_after 7")
        .await;
    let reply = ecgrid(sandbox).get("/v2/comms/5001").await;
    assert_eq!(
        (reply.status, reply.header("retry-after")),
        (503, Some("7"))
    );

    // It is used up, and nobody reloads the page to see that.
    browser.until_text("#fault-list", "None").await;
    let elsewhere = Fault::malformed_json().operation("getComm");
    sandbox.faults().inject(elsewhere);
    browser.until_text("#fault-list", "malformed_json").await;
    sandbox.faults().clear();
    browser.until_text("#fault-list", "None").await;

    browser.click("#add-fault [type=submit]").await;
    let remove = "[aria-label='Remove fault 3']";
    browser
        .until(&format!("document.querySelector({remove:?}) !== null"))
        .await;
    browser.click(remove).await;
    browser.until_text("#fault-list", "None").await;
    assert_eq!(ecgrid(sandbox).get("/v2/comms/5001").await.status, 200);

    browser
        .type_into("#add-fault [name=effect-status]", "9")
        .await;
    browser.click("#add-fault [type=submit]").await;
    browser
        .until_text("#notice", "status must be between 200 and 599")
        .await;
    // The refusal is the one complaint that the console may have.
    let complaints = browser.complaints().await;
    assert!(
        complaints.len() == 1 && complaints[0].contains("400"),
        "{complaints:?}"
    );
}

async fn switches_and_clock_are_set(browser: &Browser, sandbox: &Sandbox) {
    browser.click("#tab-settings").await;
    let problem = "[data-switch='ecgrid.error_body'][data-value='problem']";
    browser
        .until_text("#switch-list", "ecgrid.error_body")
        .await;
    browser.click(problem).await;
    browser
        .until(&format!(
            "document.querySelector({problem:?}).getAttribute('aria-pressed') === 'true'"
        ))
        .await;
    let refused = ecgrid(sandbox).get("/v2/comms/1").await;
    let kind = refused.header("content-type").unwrap();
    assert_eq!(kind, "application/problem+json");

    let before = sandbox.clock().now().unix_seconds();
    browser.click("#advance button:last-child").await;
    browser
        .until("document.querySelector('#now').dateTime.length > 0")
        .await;
    let month = 30 * 86_400;
    assert!(sandbox.clock().now().unix_seconds() >= before + month);
}

async fn the_theme_changes_and_stays(browser: &Browser) {
    let paper = "getComputedStyle(document.body).backgroundColor";
    for theme in ["dark", "light"] {
        browser.prefer(theme).await;
        let expression = format!("document.documentElement.dataset.theme === {theme:?}");
        browser.until(&expression).await;
        let contrast = browser.eval(EDGE_CONTRAST).await;
        assert!(contrast.as_f64().unwrap() >= 3.0, "{theme}: {contrast}");
    }
    let light = browser.eval(paper).await;
    browser.click("#theme").await;
    browser
        .until("document.querySelector('#theme').getAttribute('aria-pressed') === 'true'")
        .await;
    let dark = browser.eval(paper).await;
    assert_ne!(light, dark);
    browser.eval("location.reload()").await;
    browser.until_text("#live", "live").await;
    assert_eq!(browser.eval(paper).await, dark);
    browser.prefer("light").await;
    assert_eq!(browser.eval(paper).await, dark, "a choice made here stays");
}

async fn another_sandbox_at_the_address_is_noticed(browser: &Browser) {
    let first = Sandbox::start().await.unwrap();
    browser.open(&first.page_url()).await;
    browser.until_text("#live", "live").await;
    for _ in 0..3 {
        ecgrid(&first).get("/v2/comms/5001").await;
    }
    browser.until_text("#shown", "3 of 3").await;
    let port = first.address().port();
    first.stop().await.unwrap();
    browser.until_text("#live", "disconnected").await;

    let second = Sandbox::builder().port(port).start().await.unwrap();
    ecgrid(&second).get("/v2/auth/version").await;
    browser.until_text("#live", "live").await;
    browser.until_text("#shown", "1 of 1").await;
    browser.until_text("#entries", "/v2/auth/version").await;
    browser
        .until_text("#notice", "The sandbox was started anew")
        .await;
}
