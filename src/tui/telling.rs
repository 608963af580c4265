//! Blocks of a document as rows: the one way in which a screen tells what an account or a page says.

use super::page::Row;
use super::theme::{Look, Tone};
use crate::account::Branch;
use crate::report::block::Block;

/// The rows of blocks that follow each other, an empty one between headed parts.
pub fn rows_of_all(blocks: &[Block], look: Look) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for block in blocks {
        let added = rows_of(block, look);
        let begins = matches!(block, Block::Heading { level, .. } if *level < 4);
        if begins && !rows.is_empty() {
            rows.push(Row::blank());
        }
        rows.extend(added);
    }
    rows
}

/// The rows of one block.
pub fn rows_of(block: &Block, look: Look) -> Vec<Row> {
    match block {
        Block::Heading { text, .. } => vec![Row::text(text, Tone::Strong)],
        Block::Verdict { verdict, words, text } => vec![
            Row::led(&format!("{} ", look.sign(*verdict)), words, Tone::of(*verdict)),
            Row::led("  ", text, Tone::Text),
        ],
        Block::Notice(text) => text.lines().map(|line| Row::text(line, Tone::Notice)).collect(),
        Block::Paragraph(text) => text.lines().map(|line| Row::text(line, Tone::Text)).collect(),
        Block::Quotation { phrase, place } => {
            vec![Row::led("  ", &format!("\"{phrase}\""), Tone::Text).and(&format!("  {place}"), Tone::Quiet)]
        }
        Block::List { ordered, items } => items
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let point = if *ordered { format!("{:>2}. ", index + 1) } else { "  - ".to_owned() };
                Row::led(&point, item, Tone::Text)
            })
            .collect(),
        Block::LongList(_) | Block::LongTable { .. } => rows_of(&block.whole(), look),
        Block::Facts(facts) => {
            facts.iter().map(|(name, value)| Row::led(&format!("{name}: "), value, Tone::Text)).collect()
        }
        Block::Table { head, rows } => rows.iter().flat_map(|row| labelled(head, row)).collect(),
        Block::Tree(sections) => {
            let mut rows = Vec::new();
            for section in sections {
                rows.push(Row::text(section.heading, Tone::Text));
                section.branches.iter().for_each(|branch| tree(branch, 1, &mut rows));
            }
            rows
        }
        // The text above or below a picture says the same; a screen has no pages.
        Block::Figure { .. } | Block::PageBreak | Block::Contents => Vec::new(),
    }
}

/// A row of a table as label and value, one below the other: columns would have no room in a narrow window.
fn labelled(head: &[String], row: &[String]) -> Vec<Row> {
    let cells = head.iter().zip(row).enumerate().filter(|(_, (_, cell))| !cell.is_empty());
    cells
        .map(|(index, (label, cell))| {
            let label = if label.is_empty() { String::new() } else { format!("{label}: ") };
            match index {
                0 => Row::led(&label, cell, Tone::Strong),
                _ => Row::led(&format!("    {label}"), cell, Tone::Text),
            }
        })
        .collect()
}

fn tree(branch: &Branch, depth: usize, rows: &mut Vec<Row>) {
    rows.push(branch_row(&"  ".repeat(depth), branch));
    for part in branch.below() {
        tree(part, depth + 1, rows);
    }
}

/// One line of a tree: mark, words, and what stands beside it. No address: Enter goes to the place itself.
pub fn branch_row(lead: &str, branch: &Branch) -> Row {
    let mark = if branch.mark.is_none() { String::new() } else { format!("{:<4} ", branch.mark_words()) };
    let beside = branch.beside();
    let beside = if beside.is_empty() { String::new() } else { format!("  ({beside})") };
    let tone = if branch.counts() { Tone::Strong } else { Tone::Text };
    Row::led(lead, &mark, tone).and(&branch.label, Tone::Text).and(&beside, Tone::Quiet)
}
