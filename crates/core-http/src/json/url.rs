//! Values of this module in paths and queries.

use std::borrow::Cow;

use super::{Date, Decimal, DecimalText, Timestamp};
use crate::{PathValue, QueryValue};

macro_rules! by_text {
    ($($trait:ident: $($type:ty),+;)+) => {$($(
        impl $trait for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(self.as_str())
            }
        }
    )+)+};
}

by_text! {
    PathValue: Date, Timestamp;
    QueryValue: Date, Timestamp, Decimal, DecimalText;
}
