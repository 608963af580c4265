//! The text of a file of answers that came back, whatever program wrote it.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::mail;
use crate::check::{FormFlaw, read_reply};
use crate::text::whole_text;

/// The most bytes of text in a Word file, unpacked.
const MOST_UNPACKED: u64 = 8 * 1024 * 1024;

/// Finds the text of a file.
///
/// # Errors
/// When it is the blank web page, or holds no text.
pub(super) fn text_of(bytes: &[u8]) -> Result<String, FormFlaw> {
    if bytes.starts_with(b"PK\x03\x04") {
        return word_text(bytes).ok_or(FormFlaw::NoText);
    }
    if [b"%PDF".as_slice(), b"{\\rtf", b"\xd0\xcf\x11\xe0"].iter().any(|kind| bytes.starts_with(kind)) {
        return Err(FormFlaw::NoText);
    }
    if let Some(mail) = mail::parts(bytes) {
        return answers_of(&mail);
    }
    let text = whole_text(bytes).ok_or(FormFlaw::NoText)?;
    let beginning: String = text.trim_start().chars().take(200).collect::<String>().to_lowercase();
    if beginning.starts_with("<!doctype html") || beginning.starts_with("<html") {
        return Err(FormFlaw::WebPage);
    }
    Ok(text.into_owned())
}

/// The first part of a mail in which answers stand: its text, or a file that came with it.
fn answers_of(parts: &[Vec<u8>]) -> Result<String, FormFlaw> {
    let texts = parts.iter().filter(|part| mail::parts(part).is_none()).filter_map(|part| text_of(part).ok());
    let mut held = texts.filter(|text| read_reply(text).is_ok());
    held.next().ok_or(FormFlaw::Mail)
}

/// The paragraphs of a Word file as lines. A row of two cells is a label with what stands beside it.
fn word_text(bytes: &[u8]) -> Option<String> {
    let mut packed = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut xml = Vec::new();
    packed.by_name("word/document.xml").ok()?.take(MOST_UNPACKED + 1).read_to_end(&mut xml).ok()?;
    if xml.len() as u64 > MOST_UNPACKED {
        return None;
    }
    let xml = String::from_utf8(xml).ok()?;
    let mut reader = Reader::from_str(&xml);
    // A stack: first the text itself, then the cells that are still open, one for each table within another.
    let mut open: Vec<String> = vec![String::new()];
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut in_text = false;
    loop {
        let is_cell = open.len() > 1;
        let text = open.last_mut()?;
        match reader.read_event().ok()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "t" => in_text = true,
                "tr" => rows.push(Vec::new()),
                "tc" => open.push(String::new()),
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "br" | "cr" | "p" => text.push('\n'),
                "tab" => text.push(' '),
                "noBreakHyphen" => text.push('-'),
                _ => {}
            },
            Event::Text(words) if in_text => text.push_str(&words),
            Event::GeneralRef(entity) if in_text => match entity.resolve_char_ref() {
                Ok(Some(letter)) => text.push(letter),
                _ => text.push_str(resolve_predefined_entity(&entity)?),
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => in_text = false,
                "p" => text.push('\n'),
                "tc" if is_cell => {
                    let cell = open.pop()?;
                    rows.last_mut()?.push(cell.trim().to_owned());
                }
                "tr" => {
                    let between = |cells: &[String]| if cells.len() == 2 { ": " } else { "\n" };
                    let cells = rows.pop()?;
                    text.push_str(&cells.join(between(&cells)));
                    text.push('\n');
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    open.into_iter().next()
}
