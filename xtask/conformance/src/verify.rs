//! The test target of a client, which is the same for all of them.

/// Declares what the generated cases call, and the tests that run them.
///
/// ```ignore
/// #[rustfmt::skip]
/// mod cases;
///
/// conformance::verify! {
///     ecgrid_client,
///     provider: "ecgrid",
///     client: Client::builder().api_key("test-key"),
///     sandbox: |sandbox| Client::builder().api_key("sandbox-key").base_url(sandbox.ecgrid_url()),
///     before: stage::before,
/// }
/// ```
///
/// `before` is called with the name of an operation, the sandbox as it was in the
/// beginning, and the client: examples tell a story, and not every one of them
/// makes sense at the moment the sandbox starts with.
#[macro_export]
macro_rules! verify {
    (
        $client:ident,
        provider: $provider:literal,
        client: $builder:expr,
        sandbox: |$sandbox:ident| $on_sandbox:expr,
        before: $before:path $(,)?
    ) => {
        /// Makes a call.
        fn read<T: ::serde::Serialize + Send>(
            call: impl Future<Output = Result<T, $client::Error>> + Send + 'static,
        ) -> $crate::Outcome {
            $crate::read(call, $client::Error::into_core)
        }

        /// Makes a call whose reply is a file.
        #[allow(dead_code, reason = "not every provider has files")]
        fn file(
            call: impl Future<Output = Result<::core_http::Bytes, $client::Error>> + Send + 'static,
        ) -> $crate::Outcome {
            $crate::file(call, $client::Error::into_core)
        }

        /// Makes a call whose reply is a file or a value.
        #[allow(dead_code, reason = "not every provider has files")]
        fn file_or<T: ::serde::Serialize + Send>(
            call: impl Future<Output = Result<::core_http::BytesOr<T>, $client::Error>> + Send + 'static,
        ) -> $crate::Outcome {
            $crate::file_or(call, $client::Error::into_core)
        }

        /// A client that sends everything once, and whose time stands still.
        fn builder() -> $client::ClientBuilder {
            $builder
                .retry(::core_http::RetryPolicy::never())
                .clock(::core_http::time::FakeClock::new())
        }

        #[tokio::test]
        async fn every_operation_is_as_documented() {
            let client = |url: &str| builder().base_url(url).build().unwrap();
            let report = $crate::as_documented(cases::GROUPS, client).await;
            assert!(report.is_clean(), "{report}");
        }

        #[tokio::test]
        async fn replies_may_differ_from_their_examples() {
            let client = |transport| {
                let builder = builder().shared_transport(transport);
                builder.base_url("https://provider.test").build().unwrap()
            };
            let fuzz = $crate::Fuzz::from_env(2_000);
            let report = $crate::mutated(cases::GROUPS, client, fuzz).await;
            assert!(report.is_clean(), "{fuzz:?}: {report}");
        }

        #[tokio::test]
        async fn every_operation_succeeds_on_the_sandbox() {
            // 1 August 2025, between the past and the future of the examples.
            let clock = ::provider_sandbox::Clock::manual(1_754_006_400);
            let $sandbox = ::provider_sandbox::Sandbox::builder().clock(clock).strict(true);
            let $sandbox = $sandbox.start().await.unwrap();
            let client = $on_sandbox.build().unwrap();
            let before = async |operation: &'static str| {
                $sandbox.reset();
                $before(operation, &$sandbox, &client).await
            };
            let report = $crate::on_a_sandbox(cases::GROUPS, &client, before).await;
            assert!(report.is_clean(), "{report}");
        }

        /// What the documentation says in two ways is understood in both.
        #[tokio::test]
        async fn every_operation_succeeds_however_the_documentation_is_read() {
            let clock = ::provider_sandbox::Clock::manual(1_754_006_400);
            let $sandbox = ::provider_sandbox::Sandbox::builder().clock(clock);
            let $sandbox = $sandbox.start().await.unwrap();
            let client = $on_sandbox.build().unwrap();
            let switches = ::provider_sandbox::Sandbox::switches().iter();
            let switches = switches.filter(|switch| switch.name.starts_with($provider));
            let switches: Vec<_> = switches.collect();
            let most = switches.iter().map(|switch| switch.values.len()).max().unwrap();
            // All at once: the second reading of each, then the third of those that have one.
            for reading in 1..most {
                let before = async |operation: &'static str| {
                    $sandbox.reset();
                    $before(operation, &$sandbox, &client).await?;
                    for switch in &switches {
                        let value = switch.values.get(reading).or(switch.values.last());
                        $sandbox.set_switch(switch.name, value.unwrap())?;
                    }
                    Ok(())
                };
                let report = $crate::on_a_sandbox(cases::GROUPS, &client, before).await;
                assert!(report.is_clean(), "reading {reading}: {report}");
            }
        }
    };
}
