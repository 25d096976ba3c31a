//! Where each provider is: the sandbox, or what the environment says.

use std::fmt::Display;

use provider_sandbox::Sandbox;

use crate::recorder::Recorder;
use crate::report::{Report, Unexpected};

/// One provider: a client, and what its last call was.
#[derive(Debug)]
pub(crate) struct Target<C> {
    pub(crate) client: C,
    pub(crate) recorder: Recorder,
    pub(crate) report: Report,
    /// Whether the calls leave this machine.
    pub(crate) live: bool,
}

/// The three providers, and the sandbox that stands in for those not in the
/// environment.
#[derive(Debug)]
pub(crate) struct Targets {
    pub(crate) ecgrid: Target<ecgrid_client::Client>,
    pub(crate) seveng: Target<seveng_client::Client>,
    pub(crate) carrierx: Target<carrierx_client::Client>,
    pub(crate) sandbox: Sandbox,
}

impl Targets {
    pub(crate) async fn open(report: Report) -> Result<Self, Unexpected> {
        let sandbox = Sandbox::start()
            .await
            .map_err(|error| Unexpected::new(format!("the sandbox did not start: {error}")))?;

        let ecgrid = open(
            report,
            are_set("ECGRID_BASE_URL", ["ECGRID_API_KEY", "ECGRID_LOGIN"]),
            |live, recorder| {
                let builder = if live {
                    ecgrid_client::Client::builder_from_env()?
                } else {
                    ecgrid_client::Client::builder()
                        .base_url(sandbox.ecgrid_url())
                        .api_key("sandbox-key")
                };
                builder.middleware(recorder).build()
            },
        )?;
        let seveng = open(
            report,
            are_set(
                "SEVENG_BASE_URL",
                ["SEVENG_ACCESS_TOKEN", "SEVENG_USERNAME"],
            ),
            |live, recorder| {
                let builder = if live {
                    seveng_client::Client::builder_from_env()?
                } else {
                    seveng_client::Client::builder()
                        .base_url(sandbox.seveng_url())
                        .login("sandbox", "sandbox")
                };
                builder.middleware(recorder).build()
            },
        )?;
        let carrierx = open(
            report,
            are_set("CARRIERX_BASE_URL", ["CARRIERX_TOKEN", "CARRIERX_LOGIN"]),
            |live, recorder| {
                let builder = if live {
                    carrierx_client::Client::builder_from_env()?
                } else {
                    carrierx_client::Client::builder()
                        .base_url(sandbox.carrierx_url())
                        .token("sandbox-token")
                };
                builder.middleware(recorder).build()
            },
        )?;
        Ok(Self {
            ecgrid,
            seveng,
            carrierx,
            sandbox,
        })
    }

    /// Tells who is called where.
    pub(crate) fn introduce(&self) {
        let place = |live| {
            if live {
                "as the environment says"
            } else {
                "in the sandbox"
            }
        };
        let report = self.report();
        report.heading(&format!(
            "ECGrid {}, 7G {}, CarrierX {}",
            place(self.ecgrid.live),
            place(self.seveng.live),
            place(self.carrierx.live),
        ));
    }

    pub(crate) fn report(&self) -> Report {
        self.ecgrid.report
    }
}

fn open<C, E: Display>(
    report: Report,
    live: bool,
    build: impl FnOnce(bool, Recorder) -> Result<C, E>,
) -> Result<Target<C>, Unexpected> {
    let recorder = Recorder::default();
    let client =
        build(live, recorder.clone()).map_err(|error| Unexpected::new(error.to_string()))?;
    Ok(Target {
        client,
        recorder,
        report,
        live,
    })
}

/// Whether the environment names a provider and one of its credentials.
fn are_set(base_url: &str, credentials: [&str; 2]) -> bool {
    is_set(base_url) && credentials.into_iter().any(is_set)
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}
