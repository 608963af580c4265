//! Plain text, wrapped by words.

use std::fmt::Write;

use super::block::{Block, Document};
use crate::account::Branch;
use crate::text::{visible_lines, wrap};

/// How many lines of how many columns a printed page has.
const LINES_OF_PAGE: usize = 60;
const COLUMNS_OF_PAGE: usize = 80;
/// How many lines a letterhead takes, as a rule.
const LINES_OF_LETTERHEAD: usize = 3;

/// Writes the report in lines of at most `width` columns. A report meant for one page is set closer where it would not
/// fit.
pub fn write(document: &Document, width: usize) -> String {
    let text = put(document, width, false);
    let too_long = document.one_page && text.lines().count() > LINES_OF_PAGE;
    if too_long { put(document, width, true) } else { text }
}

/// Whether the report fits on one printed page, with room for a letterhead.
pub(super) fn fits_on_a_page(document: &Document) -> bool {
    put(document, COLUMNS_OF_PAGE, true).lines().count() + LINES_OF_LETTERHEAD <= LINES_OF_PAGE
}

/// `close` leaves out the empty lines above headings, which are marked instead.
fn put(document: &Document, width: usize, close: bool) -> String {
    let mut out = String::new();
    let letterhead = document.letterhead.as_ref();
    if let Some(organisation) = letterhead.and_then(|letterhead| letterhead.organisation.as_ref()) {
        wrapped(organisation, "", "", width, &mut out);
        if !close {
            out.push('\n');
        }
    }
    wrapped(&document.title, "", "", width, &mut out);
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(out, "{}", "=".repeat(width.min(72)));
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::Figure { .. } | Block::PageBreak)) {
        match block {
            Block::Heading { text, .. } if close => wrapped(text, "== ", "   ", width, &mut out),
            _ => {
                // One page has no room for empty lines between things that their headings already tell apart.
                let apart = matches!(block, Block::Heading { .. } | Block::Verdict { .. });
                if !close && (apart || !document.one_page) {
                    out.push('\n');
                }
                write_block(block, document, width, &mut out);
            }
        }
    }
    if !close {
        out.push('\n');
    }
    wrapped(&document.footer, "", "", width, &mut out);
    if let Some(footer) = letterhead.and_then(|letterhead| letterhead.footer.as_ref()) {
        wrapped(footer, "", "", width, &mut out);
    }
    out
}

fn write_block(block: &Block, document: &Document, width: usize, out: &mut String) {
    match block {
        Block::Heading { level, text } => {
            wrapped(text, "", "", width, out);
            if !document.one_page {
                let line = if *level <= 2 { "-" } else { "." };
                let _ = writeln!(out, "{}", line.repeat(text.chars().count().min(width)));
            }
        }
        Block::Verdict { verdict, words, text } => {
            wrapped(&format!("{} {words}", verdict.ascii_sign()), "", "    ", width, out);
            wrapped(text, "    ", "    ", width, out);
        }
        Block::Notice(text) => wrapped(text, "!! ", "   ", width, out),
        Block::Contents => {
            for part in document.contents() {
                wrapped(part, "  ", "    ", width, out);
            }
        }
        Block::Paragraph(text) => {
            for line in visible_lines(text).lines() {
                wrapped(line, "", "", width, out);
            }
        }
        Block::Quotation { phrase, place } => wrapped(&format!("\"{phrase}\" ({place})"), "  ", "  ", width, out),
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                let point = if *ordered { format!("{:>2}. ", index + 1) } else { "  - ".to_owned() };
                wrapped(item, &point, "    ", width, out);
            }
        }
        Block::LongList(items) => items.iter().for_each(|item| wrapped(&item, "  - ", "    ", width, out)),
        Block::LongTable { head, rows } => {
            for row in rows.iter() {
                labelled(head, &row, width, out);
            }
        }
        Block::Facts(facts) => {
            for (name, value) in facts {
                wrapped(&format!("{name}: {value}"), "", "    ", width, out);
            }
        }
        Block::Table { head, rows } if document.one_page => {
            for row in rows {
                let cells = head.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
                let cells: Vec<String> = cells.map(|(label, cell)| format!("{label}: {cell}")).collect();
                wrapped(&cells.join(" | "), "  - ", "    ", width, out);
            }
        }
        Block::Table { head, rows } => {
            // A table in plain text breaks at the first long cell: each row is told as label and value.
            for row in rows {
                labelled(head, row, width, out);
            }
        }
        Block::Tree(sections) => {
            for section in sections {
                wrapped(section.heading, "- ", "    ", width, out);
                section.branches.iter().for_each(|branch| tree(branch, 1, width, out));
            }
        }
        // The text above or below a picture says the same; plain text has no pages.
        Block::Figure { .. } | Block::PageBreak => {}
    }
}

fn labelled(head: &[String], row: &[String], width: usize, out: &mut String) {
    for (index, (label, cell)) in head.iter().zip(row).enumerate() {
        if !cell.is_empty() {
            let lead = if index == 0 { "" } else { "    " };
            wrapped(&format!("{label}: {cell}"), lead, "      ", width, out);
        }
    }
    out.push('\n');
}

fn tree(branch: &Branch, depth: usize, width: usize, out: &mut String) {
    let lead = "  ".repeat(depth);
    let mark = branch.mark.map_or_else(String::new, |mark| format!("{}  ", mark.words()));
    let beside = branch.beside();
    let aside = if beside.is_empty() { String::new() } else { format!(" ({beside})") };
    let follow = format!("{lead}    ");
    wrapped(&format!("{mark}{}{aside}", branch.label), &format!("{lead}- "), &follow, width, out);
    for part in branch.below() {
        tree(part, depth + 1, width, out);
    }
}

fn wrapped(text: &str, first: &str, rest: &str, width: usize, out: &mut String) {
    let text = visible_lines(text);
    for line in wrap(&text, width.max(20), first, rest) {
        out.push_str(line.trim_end());
        out.push('\n');
    }
}
