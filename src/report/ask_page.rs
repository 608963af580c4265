//! The page of questions for a colleague who may know what the assessor does not.

use super::block::{Block, Document};
use crate::check::{Inquiry, OpenQuestion};
use crate::words::and;

/// One page for one colleague, to print and tick or to send.
pub fn ask_page(inquiry: &Inquiry, tool: &str, does: &str, reference: &str) -> Document {
    let to = if inquiry.to.is_empty() { "whoever knows" } else { &inquiry.to };
    let mut blocks = vec![Block::Paragraph(format!(
        "We are checking whether {tool} is one of the practices that Article 5 of the EU AI Act prohibits. You may \
             know what we do not. Please answer what you can; Not sure is a full answer."
    ))];
    if !does.is_empty() {
        blocks.push(Block::Facts(vec![("What the tool does".to_owned(), does.to_owned())]));
    }
    for (index, question) in inquiry.questions.iter().enumerate() {
        blocks.extend(asked(index + 1, question));
    }
    blocks.push(Block::Facts(vec![
        ("Answered by".to_owned(), "____________________".to_owned()),
        ("Date".to_owned(), "____________________".to_owned()),
    ]));
    Document {
        title: format!("Questions about {tool}, for {to}"),
        blocks,
        footer: format!("{reference} | not legal advice"),
        ..Document::default()
    }
}

/// Several pages in one document, each on a sheet of its own.
pub fn ask_pages(inquiries: &[Inquiry], tool: &str, does: &str, reference: &str) -> Document {
    let mut pages = inquiries.iter().map(|inquiry| ask_page(inquiry, tool, does, reference));
    let Some(mut whole) = pages.next() else {
        return Document {
            title: format!("Questions about {tool}"),
            blocks: vec![Block::Paragraph("No question is open that still matters.".to_owned())],
            footer: reference.to_owned(),
            ..Document::default()
        };
    };
    for page in pages {
        whole.blocks.push(Block::PageBreak);
        whole.blocks.push(Block::Heading { level: 2, text: page.title });
        whole.blocks.extend(page.blocks);
    }
    whole
}

fn asked(number: usize, question: &OpenQuestion) -> Vec<Block> {
    let mut facts = vec![("Why we ask".to_owned(), question.why.clone())];
    if !question.like.is_empty() {
        facts.push(("Counts".to_owned(), question.like.join("; ")));
    }
    if !question.unlike.is_empty() {
        facts.push(("Does not count".to_owned(), question.unlike.join("; ")));
    }
    facts.push(("To find out".to_owned(), question.find_out.clone()));
    facts.push(("By when".to_owned(), question.by_when.clone()));
    let decides: Vec<String> = question
        .decides
        .iter()
        .map(|rule| if rule == "scope" { "whether the law is about it".to_owned() } else { format!("({rule})") })
        .collect();
    facts.push(("Waiting for it".to_owned(), and(&decides)));
    facts.retain(|(_, text)| !text.is_empty());
    vec![
        Block::Heading { level: 3, text: format!("{number}. {}", question.ask) },
        Block::Facts(facts),
        Block::List { ordered: false, items: ["☐ Yes", "☐ No", "☐ Not sure"].map(str::to_owned).to_vec() },
        Block::Facts(vec![
            ("Note".to_owned(), "________________________________________".to_owned()),
            ("Address".to_owned(), question.name.clone()),
        ]),
    ]
}
