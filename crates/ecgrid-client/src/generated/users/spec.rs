//! The static rows of `Users`: what is known about each operation.
//! Written by `cargo xtask codegen`.

use core_http::http::Method;
use core_http::page::{PageStyle, Paging, Place};
use core_http::{Auth, Idempotency, OperationSpec, Reply};

pub(super) static GET_USER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getUser", method: Method::GET, path: "/v2/users/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static TERMINATE_USER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "terminateUser", method: Method::DELETE, path: "/v2/users/{id}",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static CREATE_USER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "createUser", method: Method::POST, path: "/v2/users",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_USER: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateUser", method: Method::PUT, path: "/v2/users",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_ME: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getMe", method: Method::GET, path: "/v2/users/me",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GET_USER_API_KEY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getUserApiKey", method: Method::GET, path: "/v2/users/key/{id}",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static GENERATE_USER_API_KEY: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "generateUserApiKey", method: Method::POST,
    path: "/v2/users/key-generate/{id}", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static RESET_USER_SESSIONS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "resetUserSessions", method: Method::POST, path: "/v2/users/reset/{id}",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GET_USERS_BY_NAME: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "getUsersByName", method: Method::POST, path: "/v2/users/by-name",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};

pub(super) static LIST_USERS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "listUsers", method: Method::POST, path: "/v2/users/list",
    idempotency: Idempotency::Safe, takes_key: false, auth: Auth::Required, reply: Reply::Enveloped,
    ok_when_false: false,
};
pub(super) static LIST_USERS_PAGES: Paging = Paging {
    style: PageStyle::PageNumber { page: "pageNo", size: "recordsPerPage" }, place: Place::Body,
    max_size: None,
};

pub(super) static UPDATE_USER_PASSWORD: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateUserPassword", method: Method::POST, path: "/v2/users/password",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static GENERATE_PASSWORD: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "generatePassword", method: Method::POST,
    path: "/v2/users/generate-password", idempotency: Idempotency::Safe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_USER_ROLE: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setUserRole", method: Method::POST, path: "/v2/users/role",
    idempotency: Idempotency::Idempotent, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SEND_USER_SMS: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "sendUserSms", method: Method::POST, path: "/v2/users/send-sms",
    idempotency: Idempotency::Unsafe, takes_key: false, auth: Auth::Required,
    reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static SET_USER_NETWORK_MAILBOX: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "setUserNetworkMailbox", method: Method::POST,
    path: "/v2/users/set-network-mailbox", idempotency: Idempotency::Unsafe, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};

pub(super) static UPDATE_USER_CONFIG: OperationSpec = OperationSpec {
    provider: "ecgrid", id: "updateUserConfig", method: Method::POST,
    path: "/v2/users/update-config", idempotency: Idempotency::Idempotent, takes_key: false,
    auth: Auth::Required, reply: Reply::Enveloped, ok_when_false: false,
};
