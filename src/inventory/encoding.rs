//! What bytes mean as letters: UTF-8, UTF-16 as Excel's "Unicode text", and Windows-1252 as its older CSV.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use encoding_rs_io::DecodeReaderBytesBuilder;

/// As much as is read at once.
const PIECE: usize = 64 * 1024;

/// The bytes as UTF-8 where they begin like UTF-16, else as they are. A byte order mark of UTF-8 stays.
pub(super) fn as_utf8<'a>(reader: impl Read + 'a) -> std::io::Result<Box<dyn BufRead + 'a>> {
    let mut reader = BufReader::with_capacity(PIECE, reader);
    let wide = wide(beginning(&mut reader)?);
    Ok(match wide {
        None => Box::new(reader),
        Some(encoding) => {
            let decoder = DecodeReaderBytesBuilder::new().encoding(Some(encoding)).build(reader);
            Box::new(BufReader::with_capacity(PIECE, decoder))
        }
    })
}

/// The first bytes, whatever signal comes in between.
fn beginning<R: Read>(reader: &mut BufReader<R>) -> std::io::Result<&[u8]> {
    while let Err(error) = reader.fill_buf() {
        if error.kind() != std::io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
    reader.fill_buf()
}

/// UTF-16, by its mark or by the empty byte beside each of its first two letters.
fn wide(beginning: &[u8]) -> Option<&'static Encoding> {
    match beginning {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [first, 0, second, 0, ..] if *first > 0 && *second > 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first > 0 && *second > 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// A text that may be in Windows-1252, and whether it is; nothing where it is in neither.
pub(super) fn letters(bytes: &[u8]) -> Option<(Cow<'_, str>, bool)> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Some((Cow::Borrowed(text), false));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    // Five bytes have no letter in it.
    (!text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}'))).then_some((text, true))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_told_by_their_beginning() {
        for (bytes, expected) in [
            (b"\xff\xfen\0a\0".as_slice(), "na"),
            (b"\xfe\xff\0n\0a".as_slice(), "na"),
            (b"n\0a\0".as_slice(), "na"),
            (b"\0n\0a".as_slice(), "na"),
            ("\u{fc}\n".as_bytes(), "\u{fc}\n"),
        ] {
            let mut text = String::new();
            as_utf8(bytes).unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text.trim_start_matches('\u{feff}'), expected);
        }
    }

    #[test]
    fn western_letters_are_read_and_bytes_without_one_are_not() {
        assert_eq!(letters(b"M\xfcller \x80").unwrap(), (Cow::from("Müller €"), true));
        assert_eq!(letters("Müller".as_bytes()).unwrap(), (Cow::from("Müller"), false));
        assert_eq!(letters(b"M\xfcller\x81"), None);
    }
}
