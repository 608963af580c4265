//! Documents and tables in which nobody is named.

use super::block::{Block, Document};
use super::portfolio::Portfolio;
use crate::account::Section;
use crate::check::Names;

/// The document with every name replaced, in every text of it. A picture cannot be searched for names, so only its
/// title stays.
pub fn hide_names(document: &Document, names: &Names) -> Document {
    let hide = |text: &String| names.hide(text);
    let all = |texts: &Vec<String>| texts.iter().map(hide).collect::<Vec<_>>();
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Heading { level, text } => Block::Heading { level: *level, text: hide(text) },
        Block::Verdict { verdict, words, text } => {
            Block::Verdict { verdict: *verdict, words: words.clone(), text: hide(text) }
        }
        Block::Paragraph(text) => Block::Paragraph(hide(text)),
        Block::List { ordered, items } => Block::List { ordered: *ordered, items: all(items) },
        Block::Facts(facts) => Block::Facts(facts.iter().map(|(name, value)| (name.clone(), hide(value))).collect()),
        Block::Table { head, rows } => Block::Table { head: head.clone(), rows: rows.iter().map(all).collect() },
        Block::Tree(sections) => Block::Tree(
            sections
                .iter()
                .map(|section| Section {
                    heading: section.heading,
                    branches: section.branches.iter().map(|branch| branch.reworded(&|text| names.hide(text))).collect(),
                })
                .collect(),
        ),
        Block::Figure { title, .. } => Block::Paragraph(hide(title)),
        unnamed => unnamed.clone(),
    });
    Document {
        title: hide(&document.title),
        blocks: blocks.collect(),
        footer: hide(&document.footer),
        ..document.clone()
    }
}

/// The report on many checks with every name replaced, whatever is written from it.
pub fn hide_names_in_all(mut portfolio: Portfolio, names: &Names) -> Portfolio {
    let hide = |text: &mut String| *text = names.hide(text);
    hide(&mut portfolio.title);
    portfolio.selection.group.iter_mut().for_each(hide);
    hide(&mut portfolio.selection.filter);
    for tool in &mut portfolio.tools {
        [&mut tool.name, &mut tool.group].into_iter().chain(&mut tool.damage).for_each(hide);
        tool.description.iter_mut().map(|fact| &mut fact.value).for_each(hide);
    }
    portfolio.attention.iter_mut().flat_map(|attention| &mut attention.items).for_each(hide);
    portfolio
}
