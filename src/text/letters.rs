//! What bytes mean as letters: UTF-8, UTF-16 as mail and spreadsheet programs save it, and Windows-1252 as older
//! programs save it.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of these bytes, and whether they are Windows-1252 and not UTF-8. `None` where they are neither.
pub fn letters(bytes: &[u8]) -> Option<(Cow<'_, str>, bool)> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Some((Cow::Borrowed(text), false));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    // Five bytes stand for no letter in Windows-1252. The decoder gives control characters for them.
    (!text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}'))).then_some((text, true))
}

/// Which UTF-16 this is, known by its mark or by the empty byte beside each of its first two letters.
pub fn wide(beginning: &[u8]) -> Option<&'static Encoding> {
    match beginning {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [first, 0, second, 0, ..] if *first > 0 && *second > 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first > 0 && *second > 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// A whole file as text, without a byte order mark; nothing where it is no text.
pub fn whole_text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(encoding) = wide(bytes) {
        return Some(encoding.decode_with_bom_removal(bytes).0);
    }
    let (text, _) = letters(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))?;
    (!text.contains('\0')).then_some(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_they_were_written() {
        for bytes in
            [b"\xff\xfen\0\xfc\0".as_slice(), b"\xfe\xff\0n\0\xfc", b"n\0\xfc\0", b"n\xfc", "n\u{fc}".as_bytes()]
        {
            assert_eq!(whole_text(bytes).unwrap(), "nü");
        }
        assert_eq!(letters(b"M\xfcller \x80").unwrap(), (Cow::from("Müller €"), true));
        assert_eq!(whole_text("\u{feff}a".as_bytes()).unwrap(), "a");
        assert_eq!((letters(b"M\xfcller\x81"), whole_text(b"a\0\0b")), (None, None));
    }
}
