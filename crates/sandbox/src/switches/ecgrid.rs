//! The switches of ECGrid. Its documentation describes one service in several dialects: endpoint
//! pages, guides, quick-starts, and the pages of its SOAP and MCP twins.

use super::Switch;

/// Which of the two documented error bodies is sent.
pub(crate) const ERROR_BODY: Switch = Switch {
    name: "ecgrid.error_body",
    values: &["envelope", "problem"],
    about: "error bodies: the envelope of the endpoint pages, or the problem document of the quick-starts",
};

/// Whether a taken key has a code of its own.
pub(crate) const DUPLICATE_CODE: Switch = Switch {
    name: "ecgrid.duplicate_code",
    values: &["DuplicateObject", "InvalidParameter"],
    about: "the code for a key that is taken: one of two error pages has DuplicateObject, the other has nothing nearer than InvalidParameter",
};

/// Pages of lists, or bare arrays.
pub(crate) const PAGE_SHAPE: Switch = Switch {
    name: "ecgrid.page_shape",
    values: &["wrapped", "bare"],
    about: "mailboxes and interchanges are listed with counters around the rows (endpoint pages), or as a bare array (quick-starts)",
};

/// Whether the pending inbox is paged.
pub(crate) const PENDING_LIST: Switch = Switch {
    name: "ecgrid.pending_list",
    values: &["whole", "paged"],
    about: "the pending inbox comes whole (its page), or in pages with counters beside data (guide and samples)",
};

/// What mailbox 0 means in a search.
pub(crate) const MAILBOX_ZERO: Switch = Switch {
    name: "ecgrid.mailbox_zero",
    values: &["own", "all"],
    about: "mailboxId 0 in searches of parcels and interchanges: the caller's own mailbox (guides), or all in sight (quick-starts)",
};

/// What an upload is answered with.
pub(crate) const UPLOAD_REPLY: Switch = Switch {
    name: "ecgrid.upload_reply",
    values: &["number", "object", "parcel"],
    about: "an upload is answered with the bare parcelId (its page), {parcelId} (samples), or {parcelId, fileName, status, size} (guide)",
};

/// Whether a download moves the parcel on.
pub(crate) const STATUS_AFTER_DOWNLOAD: Switch = Switch {
    name: "ecgrid.status_after_download",
    values: &["unchanged", "InBoxTransferred"],
    about: "a download changes nothing (endpoint page), or makes InBoxTransferred, so that the next poll misses the parcel (appendix)",
};

/// Where confirming leads.
pub(crate) const STATUS_AFTER_CONFIRM: Switch = Switch {
    name: "ecgrid.status_after_confirm",
    values: &["InBoxTransferred", "InBoxArchived"],
    about: "confirming a download makes InBoxTransferred (endpoint page and guide), or InBoxArchived (appendix)",
};

/// What a confirmation is answered with.
pub(crate) const CONFIRM_REPLY: Switch = Switch {
    name: "ecgrid.confirm_reply",
    values: &["true", "object"],
    about: "confirming a download is answered with true (endpoint page), or with {parcelId, status} (guide)",
};

/// What a second confirmation meets.
pub(crate) const CONFIRM_TWICE: Switch = Switch {
    name: "ecgrid.confirm_twice",
    values: &["succeeds", "fails"],
    about: "confirming a download a second time is a successful no-op (endpoint page), or fails (SOAP)",
};

/// Whether a day stands for a time in the windows of interchange lists.
pub(crate) const PLAIN_DATES: Switch = Switch {
    name: "ecgrid.plain_dates",
    values: &["refused", "accepted"],
    about: "beginDate and endDate of interchange lists without a time: refused (endpoint pages have times), or accepted (quick-starts send days)",
};

/// The states of interchanges.
pub(crate) const INTERCHANGE_STATUS: Switch = Switch {
    name: "ecgrid.interchange_status",
    values: &["object", "parcel", "exchange"],
    about: "states of an interchange: Active or Cancelled (endpoint pages), those of its parcel (appendix), or Received, Delivered, Cancelled (status lists)",
};

/// Whether one interconnect serves both directions.
pub(crate) const INTERCONNECT: Switch = Switch {
    name: "ecgrid.interconnect",
    values: &["both_ways", "one_way"],
    about: "one interconnect lets files through in both directions (REST pages), or from its first ID to its second only (SOAP)",
};

/// The rank of a user who is given none.
pub(crate) const NEW_USER_RANK: Switch = Switch {
    name: "ecgrid.new_user_rank",
    values: &["MailboxUser", "General"],
    about: "the rank of a user created without one: MailboxUser (endpoint page), or General (guide)",
};

/// Whether keys can be read again.
pub(crate) const KEY_TEXT: Switch = Switch {
    name: "ecgrid.key_text",
    values: &["once", "always"],
    about: "the text of an API key is shown whole by the call that creates it only (prose), or by every call (examples)",
};

/// The body that webhooks get.
pub(crate) const CALLBACK_PAYLOAD: Switch = Switch {
    name: "ecgrid.callback_payload",
    values: &["short", "long"],
    about: "webhooks get {parcelId, status, created} (endpoint page), or {eventId, callBackQueueId, callBackEvent, …, isTest} (guide)",
};

/// Which answers of a webhook's target are a success.
pub(crate) const CALLBACK_SUCCESS: Switch = Switch {
    name: "ecgrid.callback_success",
    values: &["200", "2xx"],
    about: "a webhook is delivered when its target answers 200 (prose), or any 2xx (an example shows a delivery with 204)",
};

/// The unit of a registration's `frequency`.
pub(crate) const CALLBACK_FREQUENCY: Switch = Switch {
    name: "ecgrid.callback_frequency",
    values: &["seconds", "minutes"],
    about: "frequency, the time between the tries of a webhook, is in seconds (guide, quick-starts), or in minutes (MCP)",
};

/// The states of queue entries.
pub(crate) const QUEUE_STATES: Switch = Switch {
    name: "ecgrid.queue_states",
    values: &["object", "delivery"],
    about: "states in the callback queue: Active, Suspended, Terminated (REST page), or Pending, Delivered, Failed (guide and SOAP)",
};
