//! What came in a mail that was saved as it travels.

use mailparse::{ParsedMail, parse_mail};

/// The headers of a mail end within so many bytes.
const MOST_HEADERS: usize = 64 * 1024;
/// No mail of people holds more parts, one within the other.
const MOST_PARTS: usize = 64;
/// Headers that no page and no plain text begins with.
const TELLING: [&str; 3] = ["mime-version:", "content-type:", "content-transfer-encoding:"];

/// The parts of a mail, decoded, in their order; nothing where it is none.
pub(super) fn parts(bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    if !is_mail(bytes) {
        return None;
    }
    let mail = parse_mail(bytes).ok()?;
    let mut found = Vec::new();
    let mut waiting = vec![&mail];
    while let Some(part) = waiting.pop() {
        if found.len() >= MOST_PARTS {
            break;
        }
        if part.subparts.is_empty() {
            found.extend(content(part));
        }
        waiting.extend(part.subparts.iter().rev());
    }
    Some(found)
}

/// A text in UTF-8, anything else as it is.
fn content(part: &ParsedMail) -> Option<Vec<u8>> {
    if part.ctype.mimetype.starts_with("text/") {
        part.get_body().ok().map(String::into_bytes)
    } else {
        part.get_body_raw().ok()
    }
}

/// Whether the first lines are headers, with one that tells how the rest is written.
fn is_mail(bytes: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(MOST_HEADERS)]);
    let mut lines =
        beginning.trim_start_matches('\u{feff}').lines().take_while(|line| !line.trim().is_empty()).peekable();
    let mut tells = false;
    // Some programs write a line of their own above the headers.
    let _ = lines.next_if(|line| line.starts_with("From "));
    for line in lines {
        let goes_on = line.starts_with([' ', '\t']);
        let name = line.split_once(':').map(|(name, _)| name);
        let is_header = name.is_some_and(|name| !name.is_empty() && name.bytes().all(|c| c.is_ascii_graphic()));
        if !goes_on && !is_header {
            return false;
        }
        tells |= TELLING.iter().any(|telling| line.to_ascii_lowercase().starts_with(telling));
    }
    tells
}
