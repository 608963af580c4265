//! Markdown. Every text is escaped, so that a name can neither format, link nor break a table.

use std::fmt::Write;

use super::block::{Block, Document};
use crate::account::Branch;
use crate::text::{visible, visible_lines};

/// Writes the report.
pub fn write(document: &Document) -> String {
    let mut out = format!("# {}\n", escape(&document.title));
    let letterhead = document.letterhead.as_ref();
    // Writing to a String cannot fail, here and below.
    if let Some(organisation) = letterhead.and_then(|letterhead| letterhead.organisation.as_ref()) {
        let _ = write!(out, "\n{}\n", escape(organisation));
    }
    for block in document.blocks.iter().filter(|block| !matches!(block, Block::Figure { .. })) {
        out.push('\n');
        write_block(block, document, &mut out);
    }
    let _ = write!(out, "\n---\n\n{}\n", escape(&document.footer));
    if let Some(footer) = letterhead.and_then(|letterhead| letterhead.footer.as_ref()) {
        let _ = write!(out, "\n{}\n", escape(footer));
    }
    out
}

fn write_block(block: &Block, document: &Document, out: &mut String) {
    let _ = match block {
        Block::Heading { level, text } => writeln!(out, "{} {}", "#".repeat(usize::from(*level).min(6)), escape(text)),
        Block::Verdict { verdict, words, text } => {
            writeln!(out, "**{} {}** {}", escape(verdict.ascii_sign()), escape(words), escape(text))
        }
        Block::Notice(text) => writeln!(out, "> **!** {}", escape_lines(text, 2)),
        Block::Contents => {
            for part in document.contents() {
                let _ = writeln!(out, "- {}", escape(part));
            }
            Ok(())
        }
        Block::Paragraph(text) => writeln!(out, "{}", escape_lines(text, 0)),
        Block::Quotation { phrase, place } => writeln!(out, "> \"{}\" ({})", escape(phrase), escape(place)),
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                let point = if *ordered { format!("{}.", index + 1) } else { "-".to_owned() };
                let _ = writeln!(out, "{point} {}", escape_lines(item, point.len() + 1));
            }
            Ok(())
        }
        Block::LongList(items) => {
            for item in items.iter() {
                let _ = writeln!(out, "- {}", escape_lines(&item, 2));
            }
            Ok(())
        }
        Block::Facts(facts) => {
            for (name, value) in facts {
                let _ = writeln!(out, "- **{}:** {}", escape(name), escape_lines(value, 2));
            }
            Ok(())
        }
        Block::Table { head, rows } => {
            heads(head, out);
            for cells in rows {
                row(&cells.iter().map(|cell| escape_cell(cell)).collect::<Vec<_>>(), out);
            }
            Ok(())
        }
        Block::LongTable { head, rows } => {
            heads(head, out);
            for cells in rows.iter() {
                row(&cells.iter().map(|cell| escape_cell(cell)).collect::<Vec<_>>(), out);
            }
            Ok(())
        }
        Block::Tree(sections) => {
            for section in sections {
                let _ = writeln!(out, "- {}", escape(section.heading));
                section.branches.iter().for_each(|branch| tree(branch, 1, out));
            }
            Ok(())
        }
        // The text above or below it says the same.
        Block::Figure { .. } => Ok(()),
        Block::PageBreak => writeln!(out, "---"),
    };
}

fn heads(head: &[String], out: &mut String) {
    row(&head.iter().map(|cell| escape(cell)).collect::<Vec<_>>(), out);
    row(&vec!["---".to_owned(); head.len()], out);
}

fn row(cells: &[String], out: &mut String) {
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

fn tree(branch: &Branch, depth: usize, out: &mut String) {
    let mark = branch.mark.map_or_else(String::new, |mark| format!("**{}** ", escape(mark.words())));
    let beside = branch.beside();
    let aside = if beside.is_empty() { String::new() } else { format!(" ({})", escape_lines(&beside, 2 * depth + 2)) };
    let _ = writeln!(out, "{}- {mark}{}{aside}", "  ".repeat(depth), escape_lines(&branch.label, 2 * depth + 2));
    for part in branch.below() {
        tree(part, depth + 1, out);
    }
}

/// A text on one line in which nothing is markup.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '-' | '!' | '|' | '~' | '='
            | '@' | ':' | '.' | '/'
                if must_escape(c, text) =>
            {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    // Four spaces or a number at the beginning would make a block of their own.
    out.trim_start().to_owned()
}

/// Signs that are harmless in ordinary text stay readable; the others are always escaped.
fn must_escape(c: char, text: &str) -> bool {
    match c {
        '(' | ')' | '{' | '}' => text.contains(']'),
        '-' | '+' | '=' | '.' => text.trim_start().starts_with(|first: char| !first.is_alphabetic()),
        ':' | '/' | '@' => text.contains("://") || text.contains("www.") || text.contains('@'),
        _ => true,
    }
}

/// A text whose lines stay lines. All but the first are indented by so many blanks.
fn escape_lines(text: &str, indent: usize) -> String {
    let lines: Vec<String> = visible_lines(text).lines().map(escape).collect();
    lines.join(&format!("  \n{}", " ".repeat(indent)))
}

/// A cell has one line in the file; the sign for a new line is the one piece of HTML that every reader knows.
fn escape_cell(text: &str) -> String {
    let lines: Vec<String> = visible_lines(text).lines().map(escape).collect();
    lines.join("<br>")
}
