//! What is documented of `Auth`.
//! Written by `cargo xtask codegen`.

use conformance::Case;
use ecgrid_client::Client;

use super::failures::{
    STATUS_200, STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503,
};
use crate::read;

pub(super) static CASES: [Case<Client>; 6] = [
    Case::new("login", |client: Client, _| read(client.auth()
            .login("m.okafor@juniper.example", "Tr0ut&Lantern").send()))
        .request("POST /v2/auth/login", &[])
        .json(r#"
{"login":"m.okafor@juniper.example","password":"Tr0ut&Lantern"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2FtcGxl",
"expiresAt":"2026-02-12T12:30:00Z","userId":2750},"errorCode":"","message":""}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/token"])
        .failures(&[STATUS_400, STATUS_401, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("refreshToken", |client: Client, _| read(client.auth()
            .refresh("eyJhbGciOiJIUzI1NiJ9.e30.c2FtcGxl").send()))
        .request("POST /v2/auth/refresh", &["x-api-key"])
        .json(r#"{"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2FtcGxl"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":{"token":"eyJhbGciOiJIUzI1NiJ9.e30.cmVuZXdlZA",
"expiresAt":"2026-02-12T14:30:00Z","userId":2750},"errorCode":"","message":""}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/token"])
        .failures(&[STATUS_400, STATUS_401, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("logout", |client: Client, _| read(client.auth().logout().send()))
        .request("POST /v2/auth/logout", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":"","message":"Signed out."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("getSession", |client: Client, _| read(client.auth().get_session().send()))
        .request("POST /v2/auth/session", &["x-api-key"])
        .reply(200, "application/json", r#"
{"success":true,"data":{"userId":2750,"login":"m.okafor","networkId":310,"mailboxId":77120,
"authLevel":"MailboxAdmin","expiresAt":"2026-02-12T12:30:00Z"},"errorCode":"","message":""}"#)
        .payload("data")
        .fixed(&["/success", "/data", "/data/userId"])
        .failures(&[STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
    Case::new("changePassword", |client: Client, _| read(client.auth()
            .change_password("Tr0ut&Lantern", "Quill7!Harbour").send()))
        .request("PUT /v2/auth/password", &["x-api-key"])
        .json(r#"
{"currentPassword":"Tr0ut&Lantern","newPassword":"Quill7!Harbour"}"#)
        .reply(200, "application/json", r#"
{"success":true,"data":null,"errorCode":"","message":"Password changed."}"#)
        .acknowledged()
        .fixed(&["/success"])
        .failures(&[
            STATUS_400, STATUS_401, STATUS_403, STATUS_429, STATUS_500, STATUS_503, STATUS_200,
        ]),
    Case::new("getVersion", |client: Client, _| read(client.auth().get_version().send()))
        .request("GET /v2/auth/version", &[])
        .reply(200, "application/json", r#"
{"success":true,"data":{"version":"2.6"},"errorCode":"","message":""}"#)
        .payload("data")
        .fixed(&["/success", "/data"])
        .failures(&[STATUS_429, STATUS_500, STATUS_503, STATUS_200]),
];
