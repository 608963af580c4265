//! A document to read, block by block, as rows.

use jiff::Timestamp;

use super::{Screen, Then, moved};
use crate::check::{edition_changes, history};
use crate::report::block::{Block, Branch, Document};
use crate::report::{history_page, rules_page};
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::app::App;
use crate::tui::keymap::{Binding, rows};
use crate::tui::page::{Page, Row};
use crate::tui::theme::{Look, Tone};

/// A document to read.
#[derive(Debug, Clone)]
pub struct Pages {
    title: String,
    rows: Vec<Row>,
    at: usize,
}

impl Pages {
    /// The document from its beginning.
    pub fn new(document: &Document, look: Look) -> Self {
        let mut rows = Vec::new();
        for block in &document.blocks {
            let added = rows_of(block, look);
            if !rows.is_empty() && !added.is_empty() {
                rows.push(Row::blank());
            }
            rows.extend(added);
        }
        if !document.footer.is_empty() {
            rows.push(Row::blank());
            rows.push(Row::text(&document.footer, Tone::Quiet));
        }
        Self { title: document.title.clone(), rows, at: 0 }
    }

    /// Every step of the check, as the record has them.
    pub fn history(app: &App) -> Option<Screen> {
        let current = app.real()?;
        let changes = history(&current.check);
        let reference = current.header.as_ref().map_or("not saved", |header| header.reference.as_str());
        let mut document = history_page(current.check.tool.title(), reference, "", &changes, changes.len());
        // The last hash is the record's; it stands on reports.
        reference.clone_into(&mut document.footer);
        Some(Screen::Pages(Self::new(&document, app.look())))
    }

    /// What changed since the rules that the check was begun on.
    pub fn rules(app: &App, earlier: Option<&Rulebook>) -> Option<Screen> {
        let (rulebook, current) = (app.rulebook()?, app.current.as_ref()?);
        let header = current.header.as_ref()?;
        let changes = earlier.map(|earlier| edition_changes(earlier, rulebook));
        let document = rules_page(&current.check, rulebook, &header.reference, &header.edition, changes.as_ref());
        Some(Screen::Pages(Self::new(&document, app.look())))
    }

    /// What it shows.
    pub fn page(&self, _: &App) -> Page {
        let mut body = self.rows.clone();
        // The cursor stands where reading goes on.
        if let Some(row) = body.get_mut(self.at) {
            row.focus = true;
        }
        Page { title: self.title.clone(), body, ..Page::default() }
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        rows("read on")
    }

    /// Does what a key means.
    pub fn act(&mut self, _: &mut App, act: Act, _: Timestamp) -> Then {
        self.at = moved(self.at, act, self.rows.len());
        Then::Stay
    }
}

fn rows_of(block: &Block, look: Look) -> Vec<Row> {
    match block {
        Block::Heading { text, .. } => vec![Row::text(text, Tone::Strong)],
        Block::Verdict { verdict, words, text } => vec![
            Row::led(&format!("{} ", look.sign(*verdict)), words, Tone::of(*verdict)),
            Row::led("  ", text, Tone::Text),
        ],
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
        Block::Facts(facts) => {
            facts.iter().map(|(name, value)| Row::led(&format!("{name}: "), value, Tone::Text)).collect()
        }
        Block::Table { head, rows } => rows.iter().flat_map(|row| labelled(head, row)).collect(),
        Block::Tree(branches) => {
            let mut rows = Vec::new();
            for branch in branches {
                tree(branch, 0, &mut rows);
            }
            rows
        }
        // The text above or below a picture says the same; a screen has no pages.
        Block::Figure { .. } | Block::PageBreak => Vec::new(),
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
    let mark = if branch.mark.is_empty() { String::new() } else { format!("{:<4} ", branch.mark) };
    let name = if branch.name.is_empty() { String::new() } else { format!("  {}", branch.name) };
    let aside = if branch.aside.is_empty() { String::new() } else { format!("  ({})", branch.aside) };
    rows.push(
        Row::led(&"  ".repeat(depth), &mark, Tone::Text)
            .and(&branch.text, Tone::Text)
            .and(&name, Tone::Quiet)
            .and(&aside, Tone::Quiet),
    );
    for part in &branch.parts {
        tree(part, depth + 1, rows);
    }
}
