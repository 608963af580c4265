//! A check that was answered on earlier rules: what is different now, and what has to be looked at again.

use super::block::{Block, Document};
use crate::check::{Check, EditionChanges, LookAgain, Reworded};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// What is different between two editions, as blocks; nothing when nothing is.
pub fn edition_blocks(changes: &EditionChanges) -> Vec<Block> {
    if changes.is_empty() {
        return Vec::new();
    }
    let mut facts: Vec<(String, String)> = [
        (say!("edition-new-rules"), &changes.added_rules),
        (say!("edition-rules-gone"), &changes.removed_rules),
        (say!("edition-rebuilt"), &changes.rebuilt),
        (say!("edition-moved"), &changes.moved),
        (say!("edition-new-questions"), &changes.added),
        (say!("edition-questions-gone"), &changes.gone),
    ]
    .into_iter()
    .map(|(label, found)| (label.to_owned(), and(found)))
    .collect();
    facts.retain(|(_, found)| !found.is_empty());
    let mut blocks = vec![Block::Heading { level: 2, text: say!("edition-rules").to_owned() }, Block::Facts(facts)];
    let rows: Vec<Vec<String>> = changes.reworded.iter().map(row).collect();
    if !rows.is_empty() {
        let head = [say!("edition-address"), say!("edition-before"), say!("edition-now")].map(str::to_owned).to_vec();
        blocks.push(Block::Heading { level: 3, text: say!("edition-other-words").to_owned() });
        blocks.push(Block::Table { head, rows });
    }
    blocks
}

fn row(item: &Reworded) -> Vec<String> {
    let now = if item.asked_otherwise { item.now.clone() } else { say!("edition-explained-otherwise").to_owned() };
    vec![item.name.clone(), item.before.clone(), now]
}

/// What to look at again in a check. `earlier` is what its own rules had that these have not, where their text is known.
pub fn rules_page(
    check: &Check,
    rulebook: &Rulebook,
    reference: &str,
    begun_on: &str,
    earlier: Option<&EditionChanges>,
) -> Document {
    let mut blocks = vec![Block::Facts(vec![
        (say!("edition-begun-on").to_owned(), begun_on.to_owned()),
        (say!("edition-in-use").to_owned(), rulebook.edition.name.clone()),
    ])];
    let mut rows = Vec::new();
    for (name, given) in &check.answers {
        let address = rulebook.address(name);
        let now = address.map(|address| rulebook.item(address).ask.clone()).unwrap_or_default();
        let why = match check.look_again(rulebook, name) {
            Some(LookAgain::OtherWords) => say!("edition-again-other-words"),
            Some(LookAgain::Gone) => {
                say!("edition-again-gone")
            }
            Some(LookAgain::Recheck) => say!("edition-again-recheck"),
            None => match earlier.and_then(|changes| changes.of(name)) {
                Some(_) if given.kept.is_none() => say!("edition-again-explained"),
                _ => continue,
            },
        };
        rows.push(vec![name.clone(), given.answer.word().to_owned(), given.asked.words.clone(), now, why.to_owned()]);
    }
    blocks.push(Block::Heading { level: 2, text: say!("edition-again").to_owned() });
    if rows.is_empty() {
        blocks.push(Block::Paragraph(say!("edition-again-none").to_owned()));
    } else {
        let head = [
            say!("edition-address"),
            say!("edition-answer"),
            say!("edition-asked-then"),
            say!("edition-asked-now"),
            say!("edition-why"),
        ];
        let head = head.map(str::to_owned).to_vec();
        blocks.push(Block::Table { head, rows });
    }
    match earlier {
        Some(changes) => blocks.extend(edition_blocks(changes)),
        None => blocks.push(Block::Paragraph(say!("edition-no-text").to_owned())),
    }
    Document {
        title: say!("edition-title", tool = check.tool.title()),
        blocks,
        footer: say!("edition-footer", reference = reference),
        ..Document::default()
    }
}
