//! One self-contained HTML file: headings, nested lists, print rules, no script, nothing fetched.

use std::fmt::Write;
use std::io;

use minijinja::{AutoEscape, Environment, HtmlEscape, Value, context};

use super::block::{Block, Document, Picture};
use super::chart;
use super::columns::{Columns, Kept, Type};
use super::graph::svg;
use super::letterhead::Logo;
use crate::account::{Branch, Section};
use crate::text::{Piece, visible, visible_lines};
use crate::words::say;

const TEMPLATE: &str = include_str!("../../assets/report.html");

/// The width of a printed page, and how tables are set on it, in twentieths of a point. There is a little more room
/// than the letters of Arial need, because a screen may have other letters.
const WIDTH: usize = 10_090;
/// So many rows say how wide the columns of a longer table are.
const SAMPLE: usize = 300;
const TABLE: Type = Type { letters: 190, beside: 220 };

/// The page could not be made. The template is part of the program and a test renders it.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("report-page-failed"))]
pub struct TemplateDamaged(#[from] minijinja::Error);

/// Writes the report. The template engine escapes every value; pictures made by this program go in as they are.
pub fn write(document: &Document) -> Result<String, TemplateDamaged> {
    let mut page = Vec::new();
    write_into(document, &mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// The same, piece by piece.
pub fn write_into(document: &Document, out: &mut dyn io::Write) -> Result<(), TemplateDamaged> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_template("report.html", TEMPLATE)?;
    let mut page = Page { document, headings: 0, under: document.title.as_str() };
    let following = document.blocks.iter().skip(1).map(Some).chain([None]);
    let blocks: Vec<Value> =
        document.blocks.iter().zip(following).map(|(block, next)| page.block(block, next)).collect();
    let letterhead = document.letterhead.as_ref();
    let accent = letterhead.and_then(|letterhead| letterhead.accent.as_ref());
    let told = context! {
        title => shown(&document.title),
        heading => lines(&document.title),
        lang => shown(&document.lang),
        footer => shown(&document.footer),
        // Only signs that mean nothing to a style sheet are left, so these two texts may stand inside one.
        printed => Value::from_safe_string(css_string(&shown(&document.footer))),
        accent => accent.map(|accent| Value::from_safe_string(format!("#{}", accent.digits()))),
        one_page => document.one_page,
        large => document.large,
        organisation => letterhead.and_then(|letterhead| letterhead.organisation.as_deref()).map(shown),
        organisation_footer => letterhead.and_then(|letterhead| letterhead.footer.as_deref()).map(shown),
        logo => letterhead.and_then(|letterhead| letterhead.logo.as_ref()).map(Logo::data_uri),
        blocks => blocks,
    };
    environment.get_template("report.html")?.render_captured_to(told, out)?;
    Ok(())
}

fn shown(text: &str) -> String {
    visible(text).into_owned()
}

/// The inside of a quoted string of a style sheet: everything but letters, digits and spaces is written as a number.
fn css_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            // The space ends the number. Writing to a String cannot fail.
            let _ = write!(out, "\\{:06x} ", u32::from(c));
        }
    }
    out
}

fn all(texts: &[String]) -> Vec<Value> {
    texts.iter().map(|text| lines(text)).collect()
}

/// A text whose lines stay lines, and in which what belongs together stays in one line.
fn lines(text: &str) -> Value {
    lines_with(text, Kept::Together)
}

fn lines_with(text: &str, kept: Kept) -> Value {
    let text = visible_lines(text);
    let escaped: Vec<String> = text.lines().map(|line| firm(line, kept)).collect();
    Value::from_safe_string(escaped.join("<br/>"))
}

fn firm(line: &str, kept: Kept) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Loose(text) => HtmlEscape(text).to_string(),
        Piece::Kept(text) => ["<span ", "class=\"kept\">", &HtmlEscape(text).to_string(), "</span>"].concat(),
    };
    kept.pieces(line).into_iter().map(piece).collect()
}

/// The page as it grows.
struct Page<'a> {
    document: &'a Document,
    /// How many headings of level 2 there were: a list of contents leads to each.
    headings: usize,
    /// The heading above. A table is called by it for people who do not see the page.
    under: &'a str,
}

impl<'a> Page<'a> {
    fn block(&mut self, block: &'a Block, next: Option<&Block>) -> Value {
        match block {
            Block::Paragraph(text) => {
                // A paragraph that leads on to a list or a table stays on one page with it.
                let leads = text.trim_end().ends_with(':')
                    && matches!(
                        next,
                        Some(Block::List { .. } | Block::LongList(_) | Block::Facts(_) | Block::Table { .. })
                    );
                context! { kind => "paragraph", text => lines(text), leads => leads }
            }
            Block::Heading { level, text } => {
                self.under = text;
                let place = (*level == 2).then(|| {
                    self.headings += 1;
                    self.headings
                });
                context! { kind => "heading", level => level.clamp(&2, &6), text => lines(text), place => place }
            }
            Block::Contents => {
                let parts: Vec<String> = self.document.contents().map(shown).collect();
                context! { kind => "contents", title => say!("memo-contents"), parts => parts }
            }
            Block::Table { head, rows } => self.table(head, rows, |kept| {
                let cells =
                    |row: &Vec<String>| -> Vec<Value> { row.iter().map(|text| lines_with(text, kept)).collect() };
                Value::from(rows.iter().map(|row| Value::from(cells(row))).collect::<Vec<Value>>())
            }),
            Block::LongTable { head, rows } => {
                let sample: Vec<Vec<String>> = rows.iter().take(SAMPLE).collect();
                let rows = rows.clone();
                self.table(head, &sample, |kept| {
                    Value::make_iterable(move || {
                        let rows = rows.clone();
                        let cells = move |row: Vec<String>| -> Vec<Value> {
                            row.iter().map(|text| lines_with(text, kept)).collect()
                        };
                        (0..rows.len()).map_while(move |at| rows.at(at)).map(cells)
                    })
                })
            }
            other => plain(other),
        }
    }

    /// A table with columns that fit the rows of `sample`. `all` gives every row.
    fn table(&self, head: &[String], sample: &[Vec<String>], all: impl FnOnce(Kept) -> Value) -> Value {
        let labels: Vec<String> = head.iter().map(|label| shown(label)).collect();
        let Columns { widths, kept } = Columns::of(head, sample, WIDTH, TABLE);
        let percent = |width: &usize| format!("{}.{}%", width * 1_000 / WIDTH / 10, width * 1_000 / WIDTH % 10);
        let columns: Vec<String> = widths.iter().map(percent).collect();
        let head: Vec<Value> = head.iter().map(|label| lines_with(label, Kept::Nothing)).collect();
        let (rows, caption) = (all(kept), shown(self.under));
        context! {
            kind => "table", head => head, labels => labels, rows => rows, columns => columns, caption => caption,
        }
    }
}

/// A block that stands by itself.
fn plain(block: &Block) -> Value {
    match block {
        Block::Notice(text) => context! { kind => "notice", text => lines(text) },
        Block::Verdict { verdict, words, text } => context! {
            kind => "verdict",
            class => format!("{verdict:?}").to_lowercase(),
            sign => verdict.sign(),
            words => shown(words),
            text => lines(text),
        },
        Block::Quotation { phrase, place } => {
            context! { kind => "quotation", phrase => shown(phrase), place => shown(place) }
        }
        Block::List { ordered, items } => context! { kind => "list", ordered => ordered, items => all(items) },
        Block::LongList(items) => {
            let items = items.clone();
            let items = Value::make_iterable(move || {
                let items = items.clone();
                (0..items.len()).map_while(move |at| items.at(at)).map(|item| lines(&item))
            });
            context! { kind => "list", ordered => false, items => items }
        }
        Block::Facts(facts) => {
            let facts: Vec<[Value; 2]> = facts.iter().map(|(name, value)| [lines(name), lines(value)]).collect();
            context! { kind => "facts", facts => facts }
        }
        Block::Tree(sections) => {
            context! { kind => "tree", parts => sections.iter().map(section).collect::<Vec<_>>() }
        }
        Block::Figure { title, picture } => {
            let svg = match picture {
                Picture::Tree(tree) => svg::write(tree, svg::Setting::InPage, false),
                Picture::Verdicts(rules) => chart::verdicts(rules),
            };
            context! { kind => "figure", title => shown(title), svg => Value::from_safe_string(svg) }
        }
        Block::PageBreak => context! { kind => "break" },
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::Contents
        | Block::Table { .. }
        | Block::LongTable { .. } => Value::UNDEFINED,
    }
}

fn section(section: &Section) -> Value {
    context! {
        text => shown(section.heading),
        standing => "counts",
        parts => section.branches.iter().map(branch).collect::<Vec<_>>(),
    }
}

fn branch(node: &Branch) -> Value {
    context! {
        mark => node.mark_words(),
        text => lines(&node.label),
        aside => lines(&node.beside()),
        standing => if node.counts() { "counts" } else if node.matters() { "open" } else { "aside" },
        parts => node.below().iter().map(branch).collect::<Vec<_>>(),
    }
}
