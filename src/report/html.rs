//! One self-contained HTML file: headings, nested lists, print rules, no script, nothing fetched.

use minijinja::{AutoEscape, Environment, Value, context};

use super::block::{Block, Branch, Document};
use crate::rulebook::wording::{visible, visible_lines};

const TEMPLATE: &str = include_str!("../../assets/report.html");

/// The page could not be made. The template is part of the program and a test renders it.
#[derive(Debug, thiserror::Error)]
#[error("the page could not be made; the program is damaged, install it again")]
pub struct TemplateDamaged(#[from] minijinja::Error);

/// Writes the report. The template engine escapes every value; pictures made by this program go in as they are.
pub fn write(document: &Document) -> Result<String, TemplateDamaged> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_template("report.html", TEMPLATE)?;
    let blocks: Vec<Value> = document.blocks.iter().map(block).collect();
    let page = environment.get_template("report.html")?.render(context! {
        title => shown(&document.title),
        lang => shown(&document.lang),
        footer => shown(&document.footer),
        blocks => blocks,
    })?;
    Ok(page)
}

fn shown(text: &str) -> String {
    visible(text).into_owned()
}

fn all(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| shown(text)).collect()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading { level, text } => {
            context! { kind => "heading", level => level.clamp(&2, &6), text => shown(text) }
        }
        Block::Verdict { verdict, words, text } => context! {
            kind => "verdict",
            class => format!("{verdict:?}").to_lowercase(),
            sign => verdict.sign(),
            words => shown(words),
            text => shown(text),
        },
        Block::Paragraph(text) => {
            let lines: Vec<String> = visible_lines(text).lines().map(str::to_owned).collect();
            context! { kind => "paragraph", lines => lines }
        }
        Block::Quotation { phrase, place } => {
            context! { kind => "quotation", phrase => shown(phrase), place => shown(place) }
        }
        Block::List { ordered, items } => context! { kind => "list", ordered => ordered, items => all(items) },
        Block::Facts(facts) => {
            let facts: Vec<Vec<String>> = facts.iter().map(|(name, value)| vec![shown(name), shown(value)]).collect();
            context! { kind => "facts", facts => facts }
        }
        Block::Table { head, rows } => {
            let rows: Vec<Vec<String>> = rows.iter().map(|row| all(row)).collect();
            context! { kind => "table", head => all(head), rows => rows }
        }
        Block::Tree(branches) => {
            context! { kind => "tree", parts => branches.iter().map(branch).collect::<Vec<_>>() }
        }
        Block::Figure { title, svg } => {
            context! { kind => "figure", title => shown(title), svg => Value::from_safe_string(svg.clone()) }
        }
        Block::PageBreak => context! { kind => "break" },
    }
}

fn branch(node: &Branch) -> Value {
    context! {
        mark => shown(&node.mark),
        name => shown(&node.name),
        text => shown(&node.text),
        aside => shown(&node.aside),
        counts => node.counts,
        parts => node.parts.iter().map(branch).collect::<Vec<_>>(),
    }
}
