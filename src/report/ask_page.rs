//! The page of questions for a colleague who may know what the assessor does not. It is filled in where people are: in
//! Word, in a text, in a mail. It is read again by the marks in square brackets and by the labels.

use super::block::{Block, Document};
use crate::check::{Inquiry, OpenQuestion, check_mark, question_mark};
use crate::words::{and, lang, say};

/// A line to write on.
const LINE: &str = "____________________";

/// One page for one colleague, to fill in and send back, or to print.
pub fn ask_page(inquiry: &Inquiry, tool: &str, does: &str, reference: &str) -> Document {
    let mut blocks = Vec::new();
    blocks.extend(for_whom(inquiry).map(Block::Paragraph));
    blocks.extend([
        Block::Paragraph(say!("asked-intro", tool = tool)),
        Block::Paragraph(say!("asked-how").to_owned()),
        Block::Facts(vec![(say!("asked-check").to_owned(), check_mark(reference))]),
    ]);
    if !does.is_empty() {
        blocks.push(Block::Facts(vec![(say!("asked-does").to_owned(), does.to_owned())]));
    }
    for (index, question) in inquiry.questions.iter().enumerate() {
        blocks.extend(asked(index + 1, question));
    }
    blocks.push(Block::Facts(vec![
        (say!("asked-by").to_owned(), LINE.to_owned()),
        (say!("asked-on").to_owned(), LINE.to_owned()),
    ]));
    Document {
        title: say!("asked-title", tool = tool),
        lang: lang().tag().to_owned(),
        blocks,
        footer: say!("asked-footer", reference = reference),
        ..Document::default()
    }
}

/// Several pages in one document, each on a sheet of its own.
pub fn ask_pages(inquiries: &[Inquiry], tool: &str, does: &str, reference: &str) -> Document {
    let Some((first, others)) = inquiries.split_first() else {
        return Document {
            title: say!("asked-title", tool = tool),
            lang: lang().tag().to_owned(),
            blocks: vec![Block::Paragraph(say!("asked-none").to_owned())],
            footer: reference.to_owned(),
            ..Document::default()
        };
    };
    let mut whole = ask_page(first, tool, does, reference);
    for inquiry in others {
        let page = ask_page(inquiry, tool, does, reference);
        whole.blocks.push(Block::PageBreak);
        whole.blocks.push(Block::Heading { level: 2, text: page.title });
        whole.blocks.extend(page.blocks);
    }
    whole
}

/// To whom a page goes; nothing where nobody is named.
pub(super) fn for_whom(inquiry: &Inquiry) -> Option<String> {
    let to = inquiry.to.trim().trim_end_matches('.');
    (!to.is_empty()).then(|| say!("asked-for", to = to))
}

/// What stands around a question: why, what counts, what to find out.
pub(super) fn around(question: &OpenQuestion) -> Vec<(String, String)> {
    let decides: Vec<String> = question
        .decides
        .iter()
        .map(|rule| if rule == "scope" { say!("asked-scope").to_owned() } else { format!("({rule})") })
        .collect();
    let mut facts = vec![
        (say!("asked-why"), question.why.clone()),
        (say!("asked-counts"), question.like.join("; ")),
        (say!("asked-does-not-count"), question.unlike.join("; ")),
        (say!("asked-find-out"), question.find_out.clone()),
        (say!("asked-by-when"), question.by_when.clone()),
        (say!("asked-waiting"), and(&decides)),
    ];
    facts.retain(|(_, text)| !text.is_empty());
    facts.into_iter().map(|(label, text)| (label.to_owned(), text)).collect()
}

fn asked(number: usize, question: &OpenQuestion) -> Vec<Block> {
    let mark = question_mark(&question.name, question.wording.digits());
    vec![
        Block::Heading { level: 3, text: say!("asked-question", number = number.to_string(), mark = mark) },
        Block::Paragraph(question.ask.clone()),
        Block::Facts(around(question)),
        Block::Facts(vec![
            (say!("asked-answer").to_owned(), say!("asked-boxes").to_owned()),
            (say!("asked-note").to_owned(), LINE.to_owned()),
        ]),
    ]
}
