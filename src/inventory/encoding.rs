//! Bytes of an inventory as UTF-8, whatever wrote them.

use std::io::{BufRead, BufReader, Read};

use encoding_rs_io::DecodeReaderBytesBuilder;

use crate::text::wide;

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
