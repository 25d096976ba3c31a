//! What is documented of `BatchTasks`.
//! Written by `cargo xtask codegen`.

use carrierx_client::batch_tasks::{BatchReviewType, BatchTask, BatchTaskMethod, BatchTaskStatus};
use carrierx_client::{Client, TaskSid};
use conformance::{Case, json, with};
use core_http::Json;

use super::failures::{STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422};
use crate::{file, read};

pub(super) static CASES: [Case<Client>; 9] = [
    Case::new("listBatchTasks", |client: Client, _| read(client.batch_tasks().list().limit(10)
            .offset(0).send()))
        .request("GET /batch/tasks", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"count":1,"has_more":false,
"items":[{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"date_created":"2030-01-31T09:15:00.000Z","date_modified":"2030-01-31T09:31:00.000Z",
"entries":["15165550101","15165550102"],"failure":1,"field":"phonenumber","method":"PATCH",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","processed":2,"review":true,
"status":"completed","success":1,"task_sid":"d139406a-b7df-4d13-a6b2-a0a418dbf705","total":2,
"type":"phonenumber"}],"limit":10,"offset":0,"pagination":{},"total":1}"#)
        .fixed(&["/items/*/task_sid", "/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403]),
    Case::new("createBatchTask", |client: Client, _| read(client.batch_tasks()
            .create(BatchTaskMethod::Patch, BatchReviewType::Phonenumber)
            .data(&json::<Json>(r#"{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"}"#))
            .entries(["15165550101", "15165550102"]).field("phonenumber").review(true).send()))
        .request("POST /batch/tasks", &["authorization"])
        .json(r#"
{"type":"phonenumber","method":"PATCH","field":"phonenumber","entries":["15165550101",
"15165550102"],"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},"review":true}"#)
        .reply(200, "application/json", r#"
{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"date_created":"2030-01-31T09:15:00.000Z","date_modified":"2030-01-31T09:15:00.000Z",
"entries":["15165550101","15165550102"],"failure":null,"field":"phonenumber","method":"PATCH",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","processed":null,"review":true,
"status":"created","success":null,"task_sid":"d139406a-b7df-4d13-a6b2-a0a418dbf705","total":null,
"type":"phonenumber"}"#)
        .fixed(&["/task_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_415, STATUS_422]),
    Case::new("getBatchTask", |client: Client, _| read(client.batch_tasks()
            .get(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705")).send()))
        .request("GET /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705", &["authorization"])
        .reply(200, "application/json", r#"
{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"date_created":"2030-01-31T09:15:00.000Z","date_modified":"2030-01-31T09:31:00.000Z",
"entries":["15165550101","15165550102"],"failure":1,"field":"phonenumber","method":"PATCH",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","processed":2,"review":true,
"status":"completed","success":1,"task_sid":"d139406a-b7df-4d13-a6b2-a0a418dbf705","total":2,
"type":"phonenumber"}"#)
        .fixed(&["/task_sid"])
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("updateBatchTask", |client: Client, _| read(client.batch_tasks()
            .patch(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705"))
            .status(BatchTaskStatus::Approved).send()))
        .request("PATCH /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705", &["authorization"])
        .json(r#"{"status":"approved"}"#)
        .reply(200, "application/json", r#"
{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"date_created":"2030-01-31T09:15:00.000Z","date_modified":"2030-01-31T09:31:00.000Z",
"entries":["15165550101","15165550102"],"failure":null,"field":"phonenumber","method":"PATCH",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","processed":null,"review":true,
"status":"approved","success":null,"task_sid":"d139406a-b7df-4d13-a6b2-a0a418dbf705","total":null,
"type":"phonenumber"}"#)
        .fixed(&["/task_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("replaceBatchTask", |client: Client, record| with(record, move |record: BatchTask| {
        let record = record.into_replace().status(BatchTaskStatus::Approved);
        read(client.batch_tasks()
            .replace(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705"), record).send())
    }))
        .request("PUT /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705", &["authorization"])
        .json(r#"
{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},"entries":["15165550101",
"15165550102"],"field":"phonenumber","method":"PATCH","review":true,"status":"approved",
"type":"phonenumber"}"#)
        .record(r#"
{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"date_created":"2030-01-31T09:15:00.000Z","date_modified":"2030-01-31T09:31:00.000Z",
"entries":["15165550101","15165550102"],"failure":null,"field":"phonenumber","method":"PATCH",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","processed":null,"review":true,"success":null,
"task_sid":"d139406a-b7df-4d13-a6b2-a0a418dbf705","total":null,"type":"phonenumber"}"#, &["/task_sid"], &[])
        .reply(200, "application/json", r#"
{"data":{"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"date_created":"2030-01-31T09:15:00.000Z","date_modified":"2030-01-31T09:31:00.000Z",
"entries":["15165550101","15165550102"],"failure":null,"field":"phonenumber","method":"PATCH",
"partner_sid":"0b8f4f52-7a44-4f0c-8d1e-2f1c9b7d6e21","processed":null,"review":true,
"status":"approved","success":null,"task_sid":"d139406a-b7df-4d13-a6b2-a0a418dbf705","total":null,
"type":"phonenumber"}"#)
        .fixed(&["/task_sid"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404, STATUS_415, STATUS_422]),
    Case::new("deleteBatchTask", |client: Client, _| read(client.batch_tasks()
            .delete(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705")).send()))
        .request("DELETE /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705", &["authorization"])
        .reply(204, "", "")
        .acknowledged()
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("listBatchTaskErrors", |client: Client, _| read(client.batch_tasks()
            .list_errors(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705")).limit(10).offset(0)
            .send()))
        .request("GET /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705/errors", &["authorization"])
        .query(&[("limit", "10"), ("offset", "0")])
        .reply(200, "application/json", r#"
{"items":[{"error":{"message":"no item error","errors":[{"field":null,
"message":"cannot find item by sid","reference_sid":null}]},
"key":"{\"phonenumber\": \"15165550102\"}"}]}"#)
        .fixed(&["/items"])
        .failures(&[STATUS_400, STATUS_401, STATUS_403, STATUS_404]),
    Case::new("getBatchTaskReview", |client: Client, _| read(client.batch_tasks()
            .get_review(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705")).send()))
        .request("GET /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705/review", &["authorization"])
        .reply(200, "application/json", r#"
{"method":"PATCH","review_items":[{"description":null,"fields":{"phonenumber":"15165550101",
"trunk_group_sid":"808c08bb-27c7-4ec0-b065-1d954ce31f89"},
"sid":"9ee29510-077e-4773-84bd-1947b38804f3","version":1}],"type":"phonenumber"}"#)
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
    Case::new("downloadBatchTaskReview", |client: Client, _| file(client.batch_tasks()
            .download_review(&TaskSid::new("d139406a-b7df-4d13-a6b2-a0a418dbf705")).send()))
        .request("GET /batch/tasks/d139406a-b7df-4d13-a6b2-a0a418dbf705/review.csv", &["authorization"])
        .reply(200, "text/csv", "key,status\n15165550101,success\n")
        .failures(&[STATUS_401, STATUS_403, STATUS_404]),
];
