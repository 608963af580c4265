//! Whatever stands in a check is text on every paper: nothing of it acts, and nothing is lost.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::reports::{
    HOSTILE, assert_nothing_hidden, check, facts, hostile_portfolio, hostile_rules, letterhead, part, subject, walks,
};
use article5::account::tree::{Hand, Kind, Mark};
use article5::account::{Branch, Section};
use article5::logic::{Answer, Standing, Truth, Verdict};
use article5::report::block::{Block, Document, Picture};
use article5::report::portfolio::RuleCounts;
use article5::report::{Length, compose, compose_portfolio, docx, html, markdown, text};
use article5::rulebook::wording::visible;
use pulldown_cmark::{Event, Options, Parser, Tag};
use roxmltree::ParsingOptions;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Everything that reports are made of, with hostile words in every place.
fn hostile_documents() -> Vec<Document> {
    let rulebook = hostile_rules();
    let mut documents = Vec::new();
    for (_, answers) in walks() {
        let check = check(&answers, HOSTILE);
        for length in [Length::Short, Length::Full] {
            documents.push(compose(&subject(&check, &rulebook, HOSTILE), length));
        }
    }
    documents.push(compose_portfolio(&Arc::new(hostile_portfolio(&rulebook))));
    for document in &mut documents {
        document.letterhead = Some(letterhead(HOSTILE));
    }
    documents.push(every_kind(HOSTILE));
    documents
}

/// A document with one block of each kind. The match makes a new kind fail to compile until it stands here.
fn every_kind(typed: &str) -> Document {
    let text = || typed.to_owned();
    let mark =
        Mark { truth: Truth::Yes, standing: Standing::Counts, said: Some(Answer::Yes), asked: true, whole: false };
    let part = Branch {
        kind: Kind::Question,
        address: None,
        name: text(),
        label: text(),
        notes: vec![text()],
        mark: Some(mark),
        hand: Some(Hand { who: text(), note: true, proof: true }),
        follows: vec![text()],
        parts: Vec::new(),
    };
    let blocks = vec![
        Block::Heading { level: 2, text: text() },
        Block::Verdict { verdict: Verdict::Open, words: text(), text: text() },
        Block::Notice(text()),
        Block::Contents,
        Block::Paragraph(text()),
        Block::Quotation { phrase: text(), place: text() },
        Block::List { ordered: true, items: vec![text(), text()] },
        Block::List { ordered: false, items: vec![text()] },
        Block::Facts(vec![(text(), text())]),
        Block::Table { head: vec![text(), text()], rows: vec![vec![text(), text()]] },
        Block::Tree(vec![Section {
            heading: "A heading",
            branches: vec![Branch { kind: Kind::Any, parts: vec![part.clone()], ..part }],
        }]),
        Block::Figure {
            title: "A picture".to_owned(),
            picture: Picture::Verdicts(vec![RuleCounts { rule: text(), title: text(), counts: vec![1; 6] }]),
        },
        Block::PageBreak,
        Block::Heading { level: 2, text: text() },
    ];
    let kinds: BTreeSet<u8> = blocks
        .iter()
        .map(|block| match &block.whole() {
            Block::Heading { .. } => 0,
            Block::Verdict { .. } => 1,
            Block::Paragraph(_) => 2,
            Block::Quotation { .. } => 3,
            Block::List { .. } => 4,
            Block::Facts(_) => 5,
            Block::Table { .. } => 6,
            Block::Tree(_) => 7,
            Block::Figure { .. } => 8,
            Block::PageBreak => 9,
            Block::Notice(_) => 10,
            Block::Contents => 11,
            Block::LongList(_) | Block::LongTable { .. } => unreachable!("a whole block"),
        })
        .collect();
    assert_eq!(kinds.len(), 12, "one block of each kind");
    Document {
        title: text(),
        lang: "en".to_owned(),
        blocks,
        footer: text(),
        one_page: false,
        large: false,
        letterhead: Some(letterhead(typed)),
    }
}

/// The text as it has to arrive: hidden characters shown, and without what lies between words or lines.
fn bare(text: &str) -> String {
    let shown: String = visible(text).chars().filter(|c| !c.is_whitespace()).collect();
    shown.replace("[U+000D]", "").replace("[U+000A]", "").replace('\u{fffd}', "")
}

fn assert_all_arrive(document: &Document, told: &str, format: &str) {
    let told = bare(told);
    for fact in facts(document) {
        assert!(told.contains(&bare(&fact)), "{format} of `{}` lacks: {fact}", visible(&document.title));
    }
}

fn assert_no_skip(levels: &[u8], format: &str) {
    assert_eq!(levels.first(), Some(&1), "{format} begins with its title");
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{format}: a heading of level {} follows one of level {}", pair[1], pair[0]);
        assert_ne!(pair[1], 1, "{format} has one title");
    }
}

#[test]
fn html_shows_hostile_text_and_holds_no_script() {
    for document in hostile_documents() {
        let page = html::write(&document).expect("a page");
        assert_nothing_hidden(&page, "HTML");
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let tree = roxmltree::Document::parse_with_options(&page, options).expect("HTML that is XML as well");
        let mut levels = Vec::new();
        for node in tree.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            assert!(!["script", "iframe", "object", "embed", "link", "form", "base"].contains(&name), "<{name}>");
            // The list of contents leads to places on the same page and nowhere else.
            let inside = |href: &str| href.strip_prefix("#part-").is_some_and(|part| part.parse::<usize>().is_ok());
            let leads_inside = node.attribute("href").is_some_and(inside);
            assert!(name != "a" || leads_inside, "<a>");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on"), "{}", attribute.name());
                if ["src", "href"].contains(&attribute.name()) && name != "a" {
                    assert!(attribute.value().starts_with("data:image/"), "{}", attribute.value());
                }
            }
            if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) {
                levels.push(level);
            }
        }
        assert_no_skip(&levels, "HTML");
        let style = tree.descendants().find(|node| node.has_tag_name("style")).and_then(|node| node.text());
        let style = style.expect("a style sheet");
        let foot = style.split_once("content: \"");
        // One page has its foot below the text, once.
        assert_eq!(foot.is_none(), document.one_page, "a line at the foot of pages");
        let (printed, rest) = foot.map_or(("", style), |(_, foot)| foot.split_once("\"; ").expect("its end"));
        assert!(printed.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '\\'), "{printed}");
        assert!(!rest.contains("attack"), "the rest of the style sheet is ours");
        let body = tree.descendants().find(|node| node.has_tag_name("body")).expect("a body");
        // The sign before a verdict is not for reading aloud.
        let told: String =
            body.descendants().filter_map(|node| if node.is_text() { node.text() } else { None }).collect();
        assert_all_arrive(&document, &told, "HTML");
    }
}

#[test]
fn markdown_shows_hostile_text_as_text() {
    for document in hostile_documents() {
        let written = markdown::write(&document);
        assert_nothing_hidden(&written, "Markdown");
        let mut told = String::new();
        let mut levels = Vec::new();
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        for event in Parser::new_ext(&written, options) {
            match event {
                Event::Text(text) => told.push_str(&text),
                Event::Start(Tag::Heading { level, .. }) => levels.push(level as u8),
                // A line break in a cell.
                Event::InlineHtml(html) if html.as_ref() == "<br>" => {}
                Event::Html(html) | Event::InlineHtml(html) => panic!("HTML in Markdown: {html}"),
                Event::Code(code) => panic!("code in Markdown: {code}"),
                Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_) | Tag::Emphasis)) => {
                    panic!("{tag:?} in Markdown")
                }
                _ => {}
            }
        }
        assert_no_skip(&levels, "Markdown");
        assert_all_arrive(&document, &told, "Markdown");
    }
}

#[test]
fn plain_text_shows_hostile_text() {
    for document in hostile_documents() {
        let written = text::write(&document, 80);
        assert_nothing_hidden(&written, "text");
        assert_all_arrive(&document, &written, "text");
    }
}

#[test]
fn word_files_are_well_formed_and_say_everything() {
    const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    for document in hostile_documents() {
        let bytes = docx::write(&document, "2026-11-22T10:00:00Z").expect("a Word file");
        let mut told = String::new();
        for name in ["word/document.xml", "word/footer1.xml"] {
            let xml = part(&bytes, name);
            assert_nothing_hidden(&xml, name);
            let tree = roxmltree::Document::parse(&xml).expect("well-formed");
            for node in tree.descendants() {
                match node.tag_name().name() {
                    "t" => told.push_str(node.text().unwrap_or_default()),
                    "noBreakHyphen" => told.push('-'),
                    _ => {}
                }
            }
        }
        for name in ["word/styles.xml", "word/numbering.xml", "docProps/core.xml"] {
            roxmltree::Document::parse(&part(&bytes, name)).expect("well-formed");
        }
        assert_all_arrive(&document, &told, "Word");
        let xml = part(&bytes, "word/document.xml");
        let tree = roxmltree::Document::parse(&xml).expect("well-formed");
        let styles = tree.descendants().filter(|node| node.has_tag_name((W, "pStyle")));
        let levels: Vec<u8> = styles
            .filter_map(|node| node.attribute((W, "val")))
            .filter_map(|style| style.strip_prefix("Heading").and_then(|level| level.parse().ok()))
            .collect();
        assert_no_skip(&levels, "Word");
        let is_table = |block: &&Block| matches!(block, Block::Table { .. } | Block::LongTable { .. });
        let tables = document.blocks.iter().filter(is_table).count();
        let heads = tree.descendants().filter(|node| node.has_tag_name((W, "tblHeader"))).count();
        assert_eq!(heads, tables, "every table repeats its head");
        let size = tree.descendants().find(|node| node.has_tag_name((W, "pgSz"))).expect("a page size");
        assert_eq!((size.attribute((W, "w")), size.attribute((W, "h"))), (Some("11906"), Some("16838")), "A4");
        // Each picture says what it shows, each table what it is called, and the list of contents leads to each heading.
        let figures = document.blocks.iter().filter(|block| matches!(block, Block::Figure { .. })).count();
        let drawn: Vec<_> = tree.descendants().filter(|node| node.tag_name().name() == "docPr").collect();
        let pictures = drawn.iter().filter(|node| node.attribute("descr").is_some_and(|told| !told.is_empty())).count();
        assert_eq!(pictures, figures, "every picture is drawn and described");
        let named = tree.descendants().filter(|node| node.has_tag_name((W, "tblCaption"))).count();
        assert_eq!(named, tree.descendants().filter(|node| node.has_tag_name((W, "tbl"))).count());
        let marks: BTreeSet<_> = tree
            .descendants()
            .filter(|node| node.has_tag_name((W, "bookmarkStart")))
            .filter_map(|node| node.attribute((W, "name")))
            .collect();
        assert_eq!(marks.len(), document.contents().count());
        let links = tree.descendants().filter(|node| node.has_tag_name((W, "hyperlink")));
        assert!(links.filter_map(|node| node.attribute((W, "anchor"))).all(|anchor| marks.contains(anchor)));
        let footer = part(&bytes, "word/footer1.xml");
        assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "page numbers");
    }
}
