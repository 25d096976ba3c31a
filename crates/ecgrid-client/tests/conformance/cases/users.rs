//! What is documented of `Users`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::{AuthLevel, Client, MailboxId, NetworkId, Status, UserId};

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 16] = [
    Case::new("getUser", |client: Client, _| read(client.users().get(UserId(2750)).send()))
        .request("GET /v2/users/2750", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("terminateUser", |client: Client, _| read(client.users().terminate(UserId(2750))
            .send()))
        .request("DELETE /v2/users/2750", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("createUser", |client: Client, _| read(client.users()
            .create("m.okafor", "Quill7!Harbour", "m.okafor@juniper.example").first_name("Miriam")
            .last_name("Okafor").network_id(NetworkId(310)).mailbox_id(MailboxId(77120))
            .auth_level(AuthLevel::MailboxAdmin).send()))
        .request("POST /v2/users", &["x-api-key"])
        .json(r#"
{"login":"m.okafor","password":"Quill7!Harbour","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateUser", |client: Client, _| read(client.users().update(UserId(2750))
            .email("miriam@juniper.example").first_name("Miriam").last_name("Okafor").send()))
        .request("PUT /v2/users", &["x-api-key"])
        .json(r#"
{"userId":2750,"email":"miriam@juniper.example","firstName":"Miriam","lastName":"Okafor"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","email":"miriam@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getMe", |client: Client, _| read(client.users().get_me().send()))
        .request("GET /v2/users/me", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("getUserApiKey", |client: Client, _| read(client.users().get_api_key(UserId(2750))
            .send()))
        .request("GET /v2/users/key/2750", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":"7d0c2f5e-91aa-4c1b-8a3e-5f0f6f0c9b21"}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("generateUserApiKey", |client: Client, _| read(client.users()
            .generate_api_key(UserId(2750)).send()))
        .request("POST /v2/users/key-generate/2750", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":"c1b6a0e4-3d57-4f0e-9b7a-2a8e51d7703c"}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("resetUserSessions", |client: Client, _| read(client.users()
            .end_sessions(UserId(2750)).send()))
        .request("POST /v2/users/reset/2750", &["x-api-key"])
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("getUsersByName", |client: Client, _| read(client.users().find_by_login("m.okafor")
            .send()))
        .request("POST /v2/users/by-name", &["x-api-key"])
        .json(r#"{"login":"m.okafor"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("listUsers", |client: Client, _| read(client.users().list().network_id(NetworkId(310))
            .mailbox_id(MailboxId(77120)).auth_level(AuthLevel::MailboxAdmin).status(Status::Active)
            .page_no(1).records_per_page(25).send()))
        .request("POST /v2/users/list", &["x-api-key"])
        .json(r#"
{"networkId":310,"mailboxId":77120,"authLevel":"MailboxAdmin","status":"Active","pageNo":1,
"recordsPerPage":25}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":[{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}]}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/*/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("updateUserPassword", |client: Client, _| read(client.users()
            .update_password(UserId(2750), "Quill7!Harbour").send()))
        .request("POST /v2/users/password", &["x-api-key"])
        .json(r#"{"userId":2750,"newPassword":"Quill7!Harbour"}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("generatePassword", |client: Client, _| read(client.users().generate_password()
            .length(14).send()))
        .request("POST /v2/users/generate-password", &["x-api-key"])
        .json(r#"{"length":14}"#)
        .reply(200, "application/json", r#"{"success":true,"data":"vB4!mosTerling"}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("setUserRole", |client: Client, _| read(client.users()
            .set_role(UserId(2750), AuthLevel::NetworkUser).network_id(NetworkId(310)).send()))
        .request("POST /v2/users/role", &["x-api-key"])
        .json(r#"
{"userId":2750,"authLevel":"NetworkUser","networkId":310}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77120,
"authLevel":"NetworkUser","status":"Active","created":"2024-05-06T10:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("sendUserSms", |client: Client, _| read(client.users()
            .send_sms(UserId(2750), "Parcel 5600017734 is in.").send()))
        .request("POST /v2/users/send-sms", &["x-api-key"])
        .json(r#"
{"userId":2750,"message":"Parcel 5600017734 is in."}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("setUserNetworkMailbox", |client: Client, _| read(client.users()
            .set_network_mailbox(UserId(2750)).network_id(NetworkId(310))
            .mailbox_id(MailboxId(77121)).send()))
        .request("POST /v2/users/set-network-mailbox", &["x-api-key"])
        .json(r#"{"userId":2750,"networkId":310,"mailboxId":77121}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","email":"m.okafor@juniper.example",
"firstName":"Miriam","lastName":"Okafor","networkId":310,"mailboxId":77121,
"authLevel":"MailboxAdmin","status":"Active","created":"2024-05-06T10:00:00Z"}}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
    Case::new("updateUserConfig", |client: Client, _| read(client.users()
            .update_config(UserId(2750)).send()))
        .request("POST /v2/users/update-config", &["x-api-key"])
        .json(r#"{"userId":2750}"#)
        .reply(200, "application/json", r#"{"success":true,"data":true}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_429, STATUS_500, STATUS_503,
            STATUS_200,
        ]),
];
