//! `application/x-www-form-urlencoded`, as login endpoints take it.

use crate::value::encode_into;

/// Appends a member. Spaces go out as `%20`, which every decoder of forms reads.
pub(super) fn push(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    encode_into(form, name);
    form.push('=');
    encode_into(form, value);
}

#[cfg(test)]
mod tests {
    #[test]
    fn members_are_separated_and_encoded() {
        let mut form = String::new();
        super::push(&mut form, "grant_type", "password");
        super::push(&mut form, "password", "a b&c=d+é");
        assert_eq!(form, "grant_type=password&password=a%20b%26c%3Dd%2B%C3%A9");
    }
}
