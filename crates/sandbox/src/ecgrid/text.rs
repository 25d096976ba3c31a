//! Base64 as files and Basic credentials are written in it: standard alphabet, padded.

use crate::base64;

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = base64::encode_url_safe(bytes)
        .replace('-', "+")
        .replace('_', "/");
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn the_vectors_of_rfc_4648_and_both_odd_characters() {
        for (plain, encoded) in [
            (&b""[..], ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"\xfb\xff", "+/8="),
        ] {
            assert_eq!(encode(plain), encoded);
        }
    }
}
