//! A browser under remote control: as much of the WebDriver protocol as the tests need.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// The member that marks an element in WebDriver's JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Runs a condition in the page until it gives something; the browser ends it after ten seconds.
const UNTIL: &str = "const done = arguments[0]; \
    const look = () => { const seen = (() => { CONDITION })(); seen ? done(seen) : setTimeout(look, 20); }; look();";

/// One browser with one page. Dropping it ends both processes.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
    profile: PathBuf,
}

impl Browser {
    /// Starts chromedriver on a free port, and a headless Chromium with a profile of its own.
    pub(crate) async fn start() -> Self {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is needed: apt-get install chromium chromium-driver");
        let lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines
            .map(Result::unwrap)
            .find_map(|line| {
                line.split_once("started successfully on port ")?
                    .1
                    .trim_end_matches('.')
                    .parse()
                    .ok()
            })
            .expect("chromedriver tells its port");
        let profile = std::env::temp_dir().join(format!("sandbox-ui-{}", std::process::id()));
        let mut browser = Self {
            driver,
            port,
            session: String::new(),
            profile,
        };
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--window-size=1280,800",
        ];
        let mut arguments: Vec<_> = arguments.map(str::to_owned).into();
        arguments.push(format!("--user-data-dir={}", browser.profile.display()));
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 10_000 },
        } } });
        let created = browser.ask("POST", "/session", Some(wanted)).await;
        browser.session = format!("/session/{}", created["sessionId"].as_str().unwrap());
        browser
    }

    async fn command(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        self.ask(method, &format!("{}{path}", self.session), body)
            .await
    }

    async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let body = body.map_or_else(String::new, |body| body.to_string());
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut stream = tokio::io::BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            let line = line.trim_end().to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line.is_empty() {
                break;
            }
        }
        let mut reply = vec![0; length];
        stream.read_exact(&mut reply).await.unwrap();
        let value: Value = serde_json::from_slice(&reply).unwrap();
        let value = value["value"].clone();
        assert!(
            value["error"].is_null(),
            "{method} {path} {body}: {}: {}",
            value["error"],
            value["message"]
        );
        value
    }

    pub(crate) async fn open(&self, url: &str) {
        self.command("POST", "/url", Some(json!({ "url": url })))
            .await;
    }

    /// What a script gives.
    pub(crate) async fn eval(&self, script: &str) -> Value {
        let body = json!({ "script": format!("return {script};"), "args": [] });
        self.command("POST", "/execute/sync", Some(body)).await
    }

    /// Waits in the page until an expression is true, and gives its value.
    pub(crate) async fn until(&self, expression: &str) -> Value {
        let script = UNTIL.replace("CONDITION", &format!("return {expression};"));
        let body = json!({ "script": script, "args": [] });
        self.command("POST", "/execute/async", Some(body)).await
    }

    /// Waits until an element is there and has this text in it.
    pub(crate) async fn until_text(&self, selector: &str, text: &str) {
        let expression = format!(
            "document.querySelector({selector:?})?.innerText.includes({})",
            json!(text)
        );
        self.until(&expression).await;
    }

    async fn find(&self, selector: &str) -> String {
        let body = json!({ "using": "css selector", "value": selector });
        let found = self.command("POST", "/element", Some(body)).await;
        found[ELEMENT].as_str().unwrap().to_owned()
    }

    /// Clicks as a person does: the element has to be visible and uncovered.
    pub(crate) async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        self.command(
            "POST",
            &format!("/element/{element}/click"),
            Some(json!({})),
        )
        .await;
    }

    /// Types into an element.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        let element = self.find(selector).await;
        let path = format!("/element/{element}/value");
        self.command("POST", &path, Some(json!({ "text": text })))
            .await;
    }

    /// Presses one key, wherever the focus is.
    pub(crate) async fn press(&self, key: &str) {
        let down = json!({ "type": "keyDown", "value": key });
        let up = json!({ "type": "keyUp", "value": key });
        let keys = json!({ "type": "key", "id": "keyboard", "actions": [down, up] });
        self.command("POST", "/actions", Some(json!({ "actions": [keys] })))
            .await;
    }

    /// The theme that the system asks for.
    pub(crate) async fn prefer(&self, theme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": theme }]);
        let body =
            json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } });
        self.command("POST", "/goog/cdp/execute", Some(body)).await;
    }

    /// What the console has got since it was last asked, without what is merely informative.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let body = json!({ "type": "browser" });
        let log = self.command("POST", "/se/log", Some(body)).await;
        let lines = log.as_array().unwrap().iter();
        lines
            .filter(|line| line["level"] == "SEVERE" || line["level"] == "WARNING")
            .map(|line| line["message"].to_string())
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The end of chromedriver alone would leave the browser behind, after a failed test too.
        if let Ok(mut stream) = std::net::TcpStream::connect(("127.0.0.1", self.port)) {
            let request = format!(
                "DELETE {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
                self.session, self.port
            );
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.read(&mut [0; 1]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}
