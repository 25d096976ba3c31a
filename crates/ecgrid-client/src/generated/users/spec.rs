//! The static rows of `Users`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::Paging;
use core_http::{OperationSpec, Reply};

pub(super) static GET_USER: OperationSpec =
    OperationSpec::new("ecgrid", "getUser", Method::GET, "/v2/users/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static TERMINATE_USER: OperationSpec =
    OperationSpec::new("ecgrid", "terminateUser", Method::DELETE, "/v2/users/{id}")
        .idempotent().reply(Reply::Enveloped);

pub(super) static CREATE_USER: OperationSpec =
    OperationSpec::new("ecgrid", "createUser", Method::POST, "/v2/users").reply(Reply::Enveloped);

pub(super) static UPDATE_USER: OperationSpec =
    OperationSpec::new("ecgrid", "updateUser", Method::PUT, "/v2/users")
        .idempotent().reply(Reply::Enveloped);

pub(super) static GET_ME: OperationSpec =
    OperationSpec::new("ecgrid", "getMe", Method::GET, "/v2/users/me")
        .safe().reply(Reply::Enveloped);

pub(super) static GET_USER_API_KEY: OperationSpec =
    OperationSpec::new("ecgrid", "getUserApiKey", Method::GET, "/v2/users/key/{id}")
        .safe().reply(Reply::Enveloped);

pub(super) static GENERATE_USER_API_KEY: OperationSpec =
    OperationSpec::new("ecgrid", "generateUserApiKey", Method::POST, "/v2/users/key-generate/{id}")
        .reply(Reply::Enveloped);

pub(super) static RESET_USER_SESSIONS: OperationSpec =
    OperationSpec::new("ecgrid", "resetUserSessions", Method::POST, "/v2/users/reset/{id}")
        .reply(Reply::Enveloped);

pub(super) static GET_USERS_BY_NAME: OperationSpec =
    OperationSpec::new("ecgrid", "getUsersByName", Method::POST, "/v2/users/by-name")
        .safe().reply(Reply::Enveloped);

pub(super) static LIST_USERS: OperationSpec =
    OperationSpec::new("ecgrid", "listUsers", Method::POST, "/v2/users/list")
        .safe().reply(Reply::Enveloped);
pub(super) static LIST_USERS_PAGES: Paging =
    Paging::by_number("pageNo", "recordsPerPage").in_body();

pub(super) static UPDATE_USER_PASSWORD: OperationSpec =
    OperationSpec::new("ecgrid", "updateUserPassword", Method::POST, "/v2/users/password")
        .idempotent().reply(Reply::Enveloped);

pub(super) static GENERATE_PASSWORD: OperationSpec =
    OperationSpec::new("ecgrid", "generatePassword", Method::POST, "/v2/users/generate-password")
        .safe().reply(Reply::Enveloped);

pub(super) static SET_USER_ROLE: OperationSpec =
    OperationSpec::new("ecgrid", "setUserRole", Method::POST, "/v2/users/role")
        .idempotent().reply(Reply::Enveloped);

pub(super) static SEND_USER_SMS: OperationSpec =
    OperationSpec::new("ecgrid", "sendUserSms", Method::POST, "/v2/users/send-sms")
        .reply(Reply::Enveloped);

pub(super) static SET_USER_NETWORK_MAILBOX: OperationSpec =
    OperationSpec::new(
        "ecgrid", "setUserNetworkMailbox", Method::POST, "/v2/users/set-network-mailbox",
    )
        .reply(Reply::Enveloped);

pub(super) static UPDATE_USER_CONFIG: OperationSpec =
    OperationSpec::new("ecgrid", "updateUserConfig", Method::POST, "/v2/users/update-config")
        .idempotent().reply(Reply::Enveloped);
