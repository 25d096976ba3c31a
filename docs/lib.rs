//! The guide as doctests: a snippet that does not compile fails `cargo xtask test`.

macro_rules! pages {
    ($($name:ident: $page:literal),+ $(,)?) => {$(
        #[doc = include_str!($page)]
        mod $name {}
    )+};
}

pages! {
    changing_records: "changing-records.md",
    errors: "errors.md",
    lists: "lists.md",
    retry_safety: "retry-safety.md",
    testing: "testing.md",
    transports: "transports.md",
}
