//! Users, ranks, keys, passwords.
//! Written by `cargo xtask codegen`.

mod calls;
mod models;
mod spec;

pub use self::calls::{
    CreateUser, GeneratePassword, GenerateUserApiKey, GetMe, GetUser, GetUserApiKey, GetUsersByName,
    ListUsers, ResetUserSessions, SendUserSms, SetUserNetworkMailbox, SetUserRole, TerminateUser,
    UpdateUser, UpdateUserConfig, UpdateUserPassword,
};
pub use self::models::User;

use core_http::{JsonObject, Secret};

use crate::Client;
use crate::types::{AuthLevel, UserId};

/// Users, ranks, keys, passwords.
///
/// Made by [`Client::users`]; cheap to clone, like the client itself.
#[derive(Debug, Clone)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(crate) fn new(client: &Client) -> Self { Self { client: client.clone() } }

    /// Fetch one user.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/get-user.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let user = ecgrid.users().get(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, user_id: UserId) -> GetUser {
        let call = self.client.call(&spec::GET_USER).path("id", user_id);
        GetUser { call }
    }

    /// Terminate a user for good.
    ///
    /// Irreversible. Sessions and API keys of the user die at once. Twice has the effect of
    /// once: repeated after a failure that may pass, except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/terminate-user.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let done = ecgrid.users().terminate(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn terminate(&self, user_id: UserId) -> TerminateUser {
        let call = self.client.call(&spec::TERMINATE_USER).path("id", user_id);
        TerminateUser { call }
    }

    /// Add a user.
    ///
    /// Starts Active. Never sent again once it may have arrived.
    ///
    /// - `login`: Login name, unique in the network.
    /// - `password`: First password; with a lower-case letter, an upper-case letter, a digit and
    ///   another character.
    /// - `email`: Mail address.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/users/create-user.md` of the provider's documentation.
    ///
    /// *Uncertain:* The guide sends `loginName`, requires both names and defaults `authLevel`
    /// to General.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::NetworkId;
    ///
    /// let user = ecgrid
    ///     .users()
    ///     .create("m.okafor", "Quill7!Harbour", "m.okafor@juniper.example")
    ///     .first_name("Miriam")
    ///     .last_name("Okafor")
    ///     .network_id(NetworkId(310))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        login: impl AsRef<str>,
        password: impl Into<Secret>,
        email: impl AsRef<str>,
    ) -> CreateUser {
        let call = self
            .client
            .call(&spec::CREATE_USER)
            .set("login", login.as_ref())
            .set("password", &password.into())
            .set("email", email.as_ref());
        CreateUser { call }
    }

    /// Change the profile of a user.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/update-user.md` of the provider's documentation.
    ///
    /// *Uncertain:* Not said whether omitted fields stay (the C# example sends nulls for values
    /// not given); a SOAP page suspends users by sending status here.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let user = ecgrid
    ///     .users()
    ///     .update(UserId(2750))
    ///     .email("miriam@juniper.example")
    ///     .first_name("Miriam")
    ///     .last_name("Okafor")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, user_id: UserId) -> UpdateUser {
        let call = self.client.call(&spec::UPDATE_USER).set("userId", &user_id);
        UpdateUser { call }
    }

    /// Fetch the caller's own user.
    ///
    /// Reads only: repeated after a failure that may pass.
    ///
    /// Documented failures: 401, 403, 429, 500, 503. Source: page `rest-api/users/get-me.md` of
    /// the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let user = ecgrid.users().get_me().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_me(&self) -> GetMe { GetMe { call: self.client.call(&spec::GET_ME) } }

    /// Fetch the API key of a user.
    ///
    /// Reads only: repeated after a failure that may pass. Gives: API key.
    ///
    /// Needs at least the level `NetworkAdmin`, according to the endpoint page. Documented
    /// failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/get-api-key.md` of the provider's documentation.
    ///
    /// *Uncertain:* Page says users get their own key through `getMe`, whose reply has no key;
    /// the migration guide has another path.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let api_key = ecgrid.users().get_api_key(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_api_key(&self, user_id: UserId) -> GetUserApiKey {
        let call = self.client.call(&spec::GET_USER_API_KEY).path("id", user_id);
        GetUserApiKey { call }
    }

    /// Rotate the API key of a user; the old one dies.
    ///
    /// The former key fails from that moment. Never sent again once it may have arrived. Gives:
    /// New API key.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/generate-api-key.md` of the provider's documentation.
    ///
    /// *Uncertain:* Needed rank is not said; relation to the keys group is unclear.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let api_key = ecgrid.users().generate_api_key(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn generate_api_key(&self, user_id: UserId) -> GenerateUserApiKey {
        let call = self.client.call(&spec::GENERATE_USER_API_KEY).path("id", user_id);
        GenerateUserApiKey { call }
    }

    /// Void every bearer token of a user.
    ///
    /// API keys are untouched. Never sent again once it may have arrived. Gives `true` when
    /// done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/reset-sessions.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let done = ecgrid.users().end_sessions(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn end_sessions(&self, user_id: UserId) -> ResetUserSessions {
        let call = self.client.call(&spec::RESET_USER_SESSIONS).path("id", user_id);
        ResetUserSessions { call }
    }

    /// Look users up by login.
    ///
    /// Several hits are possible across networks. Reads only: repeated after a failure that may
    /// pass.
    ///
    /// - `login`: Login name.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/users/get-by-name.md` of the provider's documentation.
    ///
    /// *Uncertain:* Exact or partial match is not said.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let users = ecgrid.users().find_by_login("m.okafor").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn find_by_login(&self, login: impl AsRef<str>) -> GetUsersByName {
        let call = self.client.call(&spec::GET_USERS_BY_NAME).set("login", login.as_ref());
        GetUsersByName { call }
    }

    /// List users.
    ///
    /// Reads only: repeated after a failure that may pass. `send` gives the first page,
    /// [`pages`](ListUsers::pages) walks through all of them.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/users/list-users.md` of the provider's documentation.
    ///
    /// *Uncertain:* Called paginated but returns a bare array; largest page size not given.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{AuthLevel, MailboxId, NetworkId};
    ///
    /// let users = ecgrid
    ///     .users()
    ///     .list()
    ///     .network_id(NetworkId(310))
    ///     .mailbox_id(MailboxId(77120))
    ///     .auth_level(AuthLevel::MailboxAdmin)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListUsers {
        ListUsers { call: self.client.call(&spec::LIST_USERS).object(JsonObject::new()) }
    }

    /// Set the password of a user as an administrator.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    /// Gives `true` when done.
    ///
    /// - `new_password`: Wanted password; with a lower-case letter, an upper-case letter, a digit
    ///   and another character.
    ///
    /// Needs at least the level `NetworkAdmin`, according to the endpoint page. Documented
    /// failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/update-password.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let done = ecgrid
    ///     .users()
    ///     .update_password(UserId(2750), "Quill7!Harbour")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_password(
        &self,
        user_id: UserId,
        new_password: impl Into<Secret>,
    ) -> UpdateUserPassword {
        let call = self
            .client
            .call(&spec::UPDATE_USER_PASSWORD)
            .set("userId", &user_id)
            .set("newPassword", &new_password.into());
        UpdateUserPassword { call }
    }

    /// Make up a random password that fits the policy.
    ///
    /// Stores nothing; each call gives another value. Reads only: repeated after a failure that
    /// may pass. Gives: Random password.
    ///
    /// Documented failures: 400, 401, 403, 429, 500, 503. Source: page
    /// `rest-api/users/generate-password.md` of the provider's documentation.
    ///
    /// *Uncertain:* Smallest and largest length are not given; four is the least that can meet
    /// the policy.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// let password = ecgrid.users().generate_password().length(14).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn generate_password(&self) -> GeneratePassword {
        GeneratePassword {
            call: self.client.call(&spec::GENERATE_PASSWORD).object(JsonObject::new()),
        }
    }

    /// Change the AuthLevel of a user.
    ///
    /// Twice has the effect of once: repeated after a failure that may pass, except a 500.
    ///
    /// - `auth_level`: Permission rank of a user or key, strongest first after NoChange.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/set-role.md` of the provider's documentation.
    ///
    /// *Uncertain:* A guide replies with `userId` and `authLevel` only.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{AuthLevel, NetworkId, UserId};
    ///
    /// let user = ecgrid
    ///     .users()
    ///     .set_role(UserId(2750), AuthLevel::NetworkUser)
    ///     .network_id(NetworkId(310))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_role(&self, user_id: UserId, auth_level: AuthLevel) -> SetUserRole {
        let call = self
            .client
            .call(&spec::SET_USER_ROLE)
            .set("userId", &user_id)
            .set("authLevel", &auth_level);
        SetUserRole { call }
    }

    /// Text a user by SMS.
    ///
    /// User needs a phone number and a known carrier on the account. True means handed over,
    /// not received. Never sent again once it may have arrived. Gives `true` when done.
    ///
    /// - `message`: Text.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/send-sms.md` of the provider's documentation.
    ///
    /// *Uncertain:* Reply when number or carrier is missing is not said; the message is just
    /// not delivered.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let done = ecgrid
    ///     .users()
    ///     .send_sms(UserId(2750), "Parcel 5600017734 is in.")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send_sms(&self, user_id: UserId, message: impl AsRef<str>) -> SendUserSms {
        let call = self
            .client
            .call(&spec::SEND_USER_SMS)
            .set("userId", &user_id)
            .set("message", message.as_ref());
        SendUserSms { call }
    }

    /// Move a user to another network or mailbox.
    ///
    /// Never sent again once it may have arrived.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/set-network-mailbox.md` of the provider's documentation.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::{MailboxId, NetworkId, UserId};
    ///
    /// let user = ecgrid
    ///     .users()
    ///     .set_network_mailbox(UserId(2750))
    ///     .network_id(NetworkId(310))
    ///     .mailbox_id(MailboxId(77121))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_network_mailbox(&self, user_id: UserId) -> SetUserNetworkMailbox {
        let call = self.client.call(&spec::SET_USER_NETWORK_MAILBOX).set("userId", &user_id);
        SetUserNetworkMailbox { call }
    }

    /// Change advanced settings of a user.
    ///
    /// Omitted settings keep their value. Twice has the effect of once: repeated after a
    /// failure that may pass, except a 500. Gives `true` when done.
    ///
    /// Documented failures: 400, 401, 403, 404, 429, 500, 503. Source: page
    /// `rest-api/users/update-config.md` of the provider's documentation.
    ///
    /// *Uncertain:*
    ///
    /// - The page names no setting.
    /// - Notification choices, phone number and carrier are mentioned without field names.
    ///
    /// ```no_run
    /// # async fn example(ecgrid: ecgrid_client::Client) -> Result<(), ecgrid_client::Error> {
    /// use ecgrid_client::UserId;
    ///
    /// let done = ecgrid.users().update_config(UserId(2750)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_config(&self, user_id: UserId) -> UpdateUserConfig {
        let call = self.client.call(&spec::UPDATE_USER_CONFIG).set("userId", &user_id);
        UpdateUserConfig { call }
    }
}
