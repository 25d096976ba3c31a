//! One documented operation, as data.

use core_http::ErrorKind;

use crate::Outcome;
use crate::mutate::Limits;

/// An operation as the documentation shows it.
///
/// Built in a `static`, so that hundreds of cases are data of the test binary and
/// not code. The second argument of `call` is [`record`](Self::record), for
/// operations that replace one.
#[derive(Debug)]
pub struct Case<C> {
    pub(crate) operation: &'static str,
    pub(crate) call: fn(C, &str) -> Outcome,
    pub(crate) line: &'static str,
    pub(crate) headers: &'static [&'static str],
    pub(crate) query: &'static [(&'static str, &'static str)],
    pub(crate) body: Body,
    pub(crate) record: &'static str,
    pub(crate) fixed_in_record: &'static [&'static str],
    pub(crate) dropped: &'static [&'static str],
    pub(crate) nulled: &'static [&'static str],
    pub(crate) replies: [Option<Reply>; 2],
    pub(crate) returns: Returns,
    pub(crate) fixed: &'static [&'static str],
    pub(crate) maps: &'static [&'static str],
    pub(crate) failures: &'static [Failure],
}

/// The documented body of a request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Body {
    Nothing,
    Json(&'static str),
    Form(&'static [(&'static str, &'static str)]),
    Multipart(&'static [Part]),
    File {
        content_type: &'static str,
        content: &'static str,
    },
}

/// What a call returns of a reply.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Returns {
    Nothing,
    Reply,
    Member(&'static str),
}

/// A part of a multipart body. JSON parts are compared as JSON.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// The name of the part.
    pub name: &'static str,
    /// What it holds.
    pub content: &'static str,
}

/// A documented reply.
#[derive(Debug, Clone, Copy)]
pub struct Reply {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: &'static str,
}

/// A documented failure, and the kind of error that stands for it.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    /// The status of the reply.
    pub status: u16,
    /// Its body; empty where the documentation shows none.
    pub body: &'static str,
    /// What the caller sees.
    pub kind: ErrorKind,
}

impl<C> Case<C> {
    /// An operation and the call of it.
    #[must_use]
    pub const fn new(operation: &'static str, call: fn(C, &str) -> Outcome) -> Self {
        Self {
            operation,
            call,
            line: "",
            headers: &[],
            query: &[],
            body: Body::Nothing,
            record: "",
            fixed_in_record: &[],
            dropped: &[],
            nulled: &[],
            replies: [None, None],
            returns: Returns::Reply,
            fixed: &[],
            maps: &[],
            failures: &[],
        }
    }

    /// Method and path of the request, and the headers it must have: `name`, or
    /// `name: value`.
    #[must_use]
    pub const fn request(mut self, line: &'static str, headers: &'static [&'static str]) -> Self {
        self.line = line;
        self.headers = headers;
        self
    }

    /// The query of the request.
    #[must_use]
    pub const fn query(mut self, query: &'static [(&'static str, &'static str)]) -> Self {
        self.query = query;
        self
    }

    /// The request has a JSON body.
    #[must_use]
    pub const fn json(mut self, json: &'static str) -> Self {
        self.body = Body::Json(json);
        self
    }

    /// The request has a form for its body.
    #[must_use]
    pub const fn form(mut self, form: &'static [(&'static str, &'static str)]) -> Self {
        self.body = Body::Form(form);
        self
    }

    /// The request has a form of several parts for its body.
    #[must_use]
    pub const fn multipart(mut self, parts: &'static [Part]) -> Self {
        self.body = Body::Multipart(parts);
        self
    }

    /// The body of the request is a file.
    #[must_use]
    pub const fn file(mut self, content_type: &'static str, content: &'static str) -> Self {
        self.body = Body::File {
            content_type,
            content,
        };
        self
    }

    /// The body is this record with the members of the documented body put into
    /// it. `fixed` are the pointers to its identities, as for
    /// [`fixed`](Self::fixed); `dropped` are the members that are never written back.
    #[must_use]
    pub const fn record(
        mut self,
        record: &'static str,
        fixed: &'static [&'static str],
        dropped: &'static [&'static str],
    ) -> Self {
        self.record = record;
        self.fixed_in_record = fixed;
        self.dropped = dropped;
        self
    }

    /// Members that are written as `null` where the documented body leaves them
    /// out: the provider would do the same.
    #[must_use]
    pub const fn nulled(mut self, members: &'static [&'static str]) -> Self {
        self.nulled = members;
        self
    }

    /// A reply; one operation has at most two, a file and JSON in its place.
    #[must_use]
    pub const fn reply(
        mut self,
        status: u16,
        content_type: &'static str,
        body: &'static str,
    ) -> Self {
        let reply = Some(Reply {
            status,
            content_type,
            body,
        });
        match self.replies[0] {
            None => self.replies[0] = reply,
            Some(_) => self.replies[1] = reply,
        }
        self
    }

    /// The call returns this member of the reply, which is an envelope.
    #[must_use]
    pub const fn payload(mut self, member: &'static str) -> Self {
        self.returns = Returns::Member(member);
        self
    }

    /// The call returns nothing: the reply only acknowledges.
    #[must_use]
    pub const fn acknowledged(mut self) -> Self {
        self.returns = Returns::Nothing;
        self
    }

    /// Where the reply cannot be without a value: JSON pointers, with `*` for any
    /// element.
    #[must_use]
    pub const fn fixed(mut self, pointers: &'static [&'static str]) -> Self {
        self.fixed = pointers;
        self
    }

    /// Where the reply has maps: the names of their members are data.
    #[must_use]
    pub const fn maps(mut self, pointers: &'static [&'static str]) -> Self {
        self.maps = pointers;
        self
    }

    /// The failures that are documented.
    #[must_use]
    pub const fn failures(mut self, failures: &'static [Failure]) -> Self {
        self.failures = failures;
        self
    }

    /// What a reply cannot be without.
    pub(crate) fn limits(&self) -> Limits {
        Limits {
            fixed: self.fixed,
            maps: self.maps,
            one_or_list: matches!(self.returns, Returns::Reply),
        }
    }

    /// What the record cannot be without.
    pub(crate) fn limits_of_record(&self) -> Limits {
        Limits {
            fixed: self.fixed_in_record,
            maps: &[],
            one_or_list: false,
        }
    }

    pub(crate) fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.replies.iter().flatten()
    }
}
