//! Sending push notifications.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::SendPushNotification;
pub use self::models::PushResult;

use crate::Client;

/// Sending push notifications.
///
/// Made by [`Client::push_notifications`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct PushNotifications {
    client: Client,
}

impl PushNotifications {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Send a notification to up to 100 devices.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `recipients`: Device SIDs; 1 to 100 items.
    ///
    /// Needs the scope `push.manage` or `push.create`. Documented failures: 400, 401, 403, 415,
    /// 422. Source: <https://docs.carrierx.com/voice/core-api/push/notification/send>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let push_result = carrierx
    ///     .push_notifications()
    ///     .send(["e885cb18-c5af-417c-8e35-ffd67bdbddc8"])
    ///     .android_sound("default")
    ///     .body("Your Friday shift starts at 09:00.")
    ///     .priority("high")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send(
        &self,
        recipients: impl IntoIterator<Item = impl Into<String>>,
    ) -> SendPushNotification {
        let recipients: Vec<String> = recipients.into_iter().map(Into::into).collect();
        let call = self.client.call(&spec::SEND_PUSH_NOTIFICATION).set("recipients", &recipients);
        SendPushNotification { call }
    }
}
