//! Documents and tables in which nobody is named.

use super::block::{Block, Document, Picture};
use super::portfolio::Portfolio;
use crate::account::{Section, Tree};
use crate::check::Names;

/// The document with every name replaced, in every text of it and in its pictures.
pub fn hide_names(document: &Document, names: &Names) -> Document {
    let hide = |text: &String| names.hide(text);
    let all = |texts: &Vec<String>| texts.iter().map(hide).collect::<Vec<_>>();
    let section = |section: &Section| Section {
        heading: section.heading,
        branches: section.branches.iter().map(|branch| branch.reworded(&|text| names.hide(text))).collect(),
    };
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Heading { level, text } => Block::Heading { level: *level, text: hide(text) },
        Block::Verdict { verdict, words, text } => {
            Block::Verdict { verdict: *verdict, words: words.clone(), text: hide(text) }
        }
        Block::Paragraph(text) => Block::Paragraph(hide(text)),
        Block::List { ordered, items } => Block::List { ordered: *ordered, items: all(items) },
        Block::Facts(facts) => Block::Facts(facts.iter().map(|(name, value)| (name.clone(), hide(value))).collect()),
        Block::Table { head, rows } => Block::Table { head: head.clone(), rows: rows.iter().map(all).collect() },
        Block::Tree(sections) => Block::Tree(sections.iter().map(section).collect()),
        Block::Notice(text) => Block::Notice(hide(text)),
        Block::Figure { title, picture: Picture::Tree(tree) } => {
            let sections = tree.sections.iter().map(section).collect();
            let tree = Tree { sections, ..(**tree).clone() };
            Block::Figure { title: hide(title), picture: Picture::Tree(Box::new(tree)) }
        }
        Block::Figure { title, picture } => Block::Figure { title: hide(title), picture: picture.clone() },
        // The law's words, and what has no words.
        Block::Quotation { .. } | Block::Contents | Block::PageBreak => block.clone(),
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
