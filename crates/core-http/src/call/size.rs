//! How large the future of a call may be.
//!
//! A future that is awaited is kept inside the one that awaits it, and a task is as
//! large as the deepest of them. So every builder that
//! [`call_methods!`](crate::call_methods) makes is held to [`LARGEST_FUTURE`] when the
//! tests of its crate are compiled.

/// The largest future that sending a call may have, in bytes.
pub const LARGEST_FUTURE: usize = 2048;

/// The size of what an `async fn` of one argument gives, without calling it.
#[doc(hidden)]
#[must_use]
pub const fn future_size<T, F: Future>(_: fn(T) -> F) -> usize {
    size_of::<F>()
}

#[cfg(test)]
mod tests {
    use super::future_size;

    async fn small(_: u8) {}

    async fn large(held: [u8; 3000]) -> [u8; 3000] {
        small(0).await;
        held
    }

    #[test]
    fn the_size_is_that_of_what_is_held_across_a_wait() {
        assert_eq!(future_size(small), size_of_val(&small(0)));
        assert_eq!(future_size(large), size_of_val(&large([0; 3000])));
        assert!(future_size(small) < 100 && future_size(large) > 3000);
    }
}
