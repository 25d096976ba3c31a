//! Text and media messages.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{GetMessage, ListMessages, SendMessage};
pub use self::models::Message;

use crate::Client;
use crate::types::MessageSid;

/// Text and media messages.
///
/// Made by [`Client::messages`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Messages {
    client: Client,
}

impl Messages {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// List messages.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListMessages::pages) walks through all of them.
    ///
    /// Needs the scope `sms.manage` or `sms.read`. Documented failures: 400, 401, 403. Source:
    /// <https://docs.carrierx.com/voice/core-api/sms/sms/get>.
    ///
    /// *From client code:* no page describes it. *Uncertain:* Page not available; a public
    /// client lists at this path.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let page = carrierx.messages().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListMessages {
        ListMessages { call: self.client.call(&spec::LIST_MESSAGES) }
    }

    /// Send an SMS or MMS from a rented number with messaging enabled; returns at once with
    /// status queued.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// - `from`: Sender number, as in 15165550101.
    ///
    /// Needs the scope `sms.manage` or `sms.create`. At most: 1600 characters of an MMS text,
    /// 10 media of an MMS, 3145728 bytes of an MMS in all, 10 numbers of a group with the
    /// sender. Documented failures: 400, 401, 403, 415, 422. Source:
    /// <https://docs.carrierx.com/voice/core-api/sms/sms/send>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// let message = carrierx
    ///     .messages()
    ///     .send("15165550101")
    ///     .message("Your order 4821 is ready for pickup.")
    ///     .to("12025550142")
    ///     .user_data("order-4821")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send(&self, from: impl AsRef<str>) -> SendMessage {
        let call = self.client.call(&spec::SEND_MESSAGE).set("from", from.as_ref());
        SendMessage { call }
    }

    /// Read one message and its status.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Needs the scope `sms.manage` or `sms.read`. Documented failures: 401, 403, 404. Source:
    /// <https://www.carrierx.com/documentation/quick-start/send-receive-sms>.
    ///
    /// ```no_run
    /// # async fn example(carrierx: carrierx_client::Client) -> Result<(), carrierx_client::Error> {
    /// use carrierx_client::MessageSid;
    ///
    /// let sid = MessageSid::new("4538be45-0ac1-4ff0-b3f1-3e5b0e54fa1b");
    /// let message = carrierx.messages().get(&sid).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, message_sid: &MessageSid) -> GetMessage {
        let call = self.client.call(&spec::GET_MESSAGE).path("message_sid", message_sid);
        GetMessage { call }
    }
}
