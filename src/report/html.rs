//! One self-contained HTML file: headings, nested lists, print rules, no script, nothing fetched.

use std::fmt::Write;

use minijinja::{AutoEscape, Environment, HtmlEscape, Value, context};

use super::block::{Block, Document, Picture};
use super::chart;
use super::graph::svg;
use super::letterhead::Logo;
use crate::account::{Branch, Section};
use crate::text::{visible, visible_lines};
use crate::words::say;

const TEMPLATE: &str = include_str!("../../assets/report.html");

/// The page could not be made. The template is part of the program and a test renders it.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("report-page-failed"))]
pub struct TemplateDamaged(#[from] minijinja::Error);

/// Writes the report. The template engine escapes every value; pictures made by this program go in as they are.
pub fn write(document: &Document) -> Result<String, TemplateDamaged> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_template("report.html", TEMPLATE)?;
    let mut page = Page { document, headings: 0, under: document.title.as_str() };
    let blocks: Vec<Value> = document.blocks.iter().map(|block| page.block(block)).collect();
    let letterhead = document.letterhead.as_ref();
    let accent = letterhead.and_then(|letterhead| letterhead.accent.as_ref());
    let rendered = environment.get_template("report.html")?.render(context! {
        title => shown(&document.title),
        lang => shown(&document.lang),
        footer => shown(&document.footer),
        // Only signs that mean nothing to a style sheet are left, so these two may stand inside one.
        printed => Value::from_safe_string(css_string(&shown(&document.footer))),
        accent => accent.map(|accent| Value::from_safe_string(format!("#{}", accent.digits()))),
        one_page => document.one_page,
        organisation => letterhead.and_then(|letterhead| letterhead.organisation.as_deref()).map(shown),
        organisation_footer => letterhead.and_then(|letterhead| letterhead.footer.as_deref()).map(shown),
        logo => letterhead.and_then(|letterhead| letterhead.logo.as_ref()).map(Logo::data_uri),
        blocks => blocks,
    })?;
    Ok(rendered)
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

/// A text whose lines stay lines.
fn lines(text: &str) -> Value {
    let text = visible_lines(text);
    if !text.contains('\n') {
        return Value::from(text.into_owned());
    }
    let escaped: Vec<String> = text.lines().map(|line| HtmlEscape(line).to_string()).collect();
    Value::from_safe_string(escaped.join("<br/>"))
}

/// The page as it grows.
struct Page<'a> {
    document: &'a Document,
    /// How many headings of level 2 there were: a list of contents leads to each.
    headings: usize,
    /// The heading above, which is what a table is called for those who do not see it.
    under: &'a str,
}

impl<'a> Page<'a> {
    fn block(&mut self, block: &'a Block) -> Value {
        match block {
            Block::Heading { level, text } => {
                self.under = text;
                let place = (*level == 2).then(|| {
                    self.headings += 1;
                    self.headings
                });
                context! { kind => "heading", level => level.clamp(&2, &6), text => shown(text), place => place }
            }
            Block::Contents => {
                let parts: Vec<String> = self.document.contents().map(shown).collect();
                context! { kind => "contents", title => say!("memo-contents"), parts => parts }
            }
            Block::Table { head, rows } => {
                let tight = tight(head, rows);
                let rows: Vec<Vec<Value>> = rows.iter().map(|row| all(row)).collect();
                let labels: Vec<String> = head.iter().map(|label| shown(label)).collect();
                let caption = shown(self.under);
                context! {
                    kind => "table", head => all(head), labels => labels, rows => rows, tight => tight,
                    caption => caption,
                }
            }
            other => plain(other),
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
        Block::Paragraph(text) => context! { kind => "paragraph", text => lines(text) },
        Block::Quotation { phrase, place } => {
            context! { kind => "quotation", phrase => shown(phrase), place => shown(place) }
        }
        Block::List { ordered, items } => context! { kind => "list", ordered => ordered, items => all(items) },
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
        Block::Heading { .. } | Block::Contents | Block::Table { .. } => Value::UNDEFINED,
    }
}

/// Which columns are never broken into lines: the shortest ones, as long as they leave room for the others.
fn tight(head: &[String], rows: &[Vec<String>]) -> Vec<bool> {
    let mut longest: Vec<(usize, usize)> = (0..head.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            (cells.map(|cell| visible(cell).chars().count()).max().unwrap_or_default(), column)
        })
        .collect();
    longest.sort_unstable();
    let mut room = 60_usize;
    let mut tight = vec![false; head.len()];
    for (letters, column) in longest {
        // A column that is a little wider than its longest word stays readable; a sentence has to be broken.
        if letters > 27 || letters + 3 > room {
            break;
        }
        room -= letters + 3;
        tight[column] = true;
    }
    tight
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
        name => shown(&node.name),
        text => lines(&node.label),
        aside => lines(&node.beside()),
        standing => if node.counts() { "counts" } else if node.matters() { "open" } else { "aside" },
        parts => node.below().iter().map(branch).collect::<Vec<_>>(),
    }
}
