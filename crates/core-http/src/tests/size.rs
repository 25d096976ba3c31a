//! Sizes that are budgets: a future that grows is copied, and may not fit a stack.

use super::{client, create};
use crate::transport::MockTransport;
use crate::{Call, Error};

#[test]
fn errors_and_calls_are_one_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Call>(), size_of::<usize>());
    assert_eq!(size_of::<Option<Error>>(), size_of::<usize>());
}

#[test]
fn the_futures_of_a_call_leave_room_in_two_kilobytes() {
    let client = client(MockTransport::new());
    let sizes = [
        size_of_val(&create(&client).send::<serde_json::Value>()),
        size_of_val(&create(&client).send_with_meta::<[u64; 8]>()),
        size_of_val(&create(&client).send_raw()),
    ];
    assert!(sizes.iter().all(|&size| size <= 1536), "{sizes:?}");
}
