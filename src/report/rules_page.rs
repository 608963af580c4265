//! A check that was answered on earlier rules: what is different now, and what has to be looked at again.

use super::block::{Block, Document};
use crate::check::{Check, EditionChanges, LookAgain, Reworded};
use crate::rulebook::Rulebook;
use crate::words::and;

/// What is different between two editions, as blocks; nothing when nothing is.
pub fn edition_blocks(changes: &EditionChanges) -> Vec<Block> {
    if changes.is_empty() {
        return Vec::new();
    }
    let mut facts: Vec<(String, String)> = [
        ("New rules", &changes.added_rules),
        ("Rules that are gone", &changes.removed_rules),
        ("Put together differently", &changes.rebuilt),
        ("Apply from another day", &changes.moved),
        ("New questions", &changes.added),
        ("Questions that are gone", &changes.gone),
    ]
    .into_iter()
    .map(|(label, found)| (label.to_owned(), and(found)))
    .collect();
    facts.retain(|(_, found)| !found.is_empty());
    let mut blocks = vec![Block::Heading { level: 2, text: "The rules".to_owned() }, Block::Facts(facts)];
    let rows: Vec<Vec<String>> = changes.reworded.iter().map(row).collect();
    if !rows.is_empty() {
        let head = ["Address", "Before", "Now"].map(str::to_owned).to_vec();
        blocks.push(Block::Heading { level: 3, text: "Other words".to_owned() });
        blocks.push(Block::Table { head, rows });
    }
    blocks
}

fn row(item: &Reworded) -> Vec<String> {
    let now =
        if item.asked_otherwise { item.now.clone() } else { "the same question, explained in other words".to_owned() };
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
        ("Begun on the rules".to_owned(), begun_on.to_owned()),
        ("Rules in use now".to_owned(), rulebook.edition.name.clone()),
    ])];
    let mut rows = Vec::new();
    for (name, given) in &check.answers {
        let address = rulebook.address(name);
        let now = address.map(|address| rulebook.item(address).ask.clone()).unwrap_or_default();
        let why = match check.look_again(rulebook, name) {
            Some(LookAgain::OtherWords) => "LOOK AGAIN: the question has other words now",
            Some(LookAgain::Gone) => {
                "The rules no longer ask this; the answer stays in the record and counts for nothing"
            }
            Some(LookAgain::Recheck) => "LOOK AGAIN: this is a re-check",
            None => match earlier.and_then(|changes| changes.of(name)) {
                Some(_) if given.kept.is_none() => "LOOK AGAIN: the same question is explained in other words",
                _ => continue,
            },
        };
        rows.push(vec![name.clone(), given.answer.word().to_owned(), given.asked.words.clone(), now, why.to_owned()]);
    }
    blocks.push(Block::Heading { level: 2, text: "Answers to look at again".to_owned() });
    if rows.is_empty() {
        blocks.push(Block::Paragraph("None: every answer was given to the words that these rules have.".to_owned()));
    } else {
        let head = ["Address", "Answer", "Asked then", "Asked now", "Why"].map(str::to_owned).to_vec();
        blocks.push(Block::Table { head, rows });
    }
    match earlier {
        Some(changes) => blocks.extend(edition_blocks(changes)),
        None => blocks.push(Block::Paragraph(
            "The text of the earlier rules is not in your folder, so only the questions that were asked can be compared."
                .to_owned(),
        )),
    }
    Document {
        title: format!("New edition of the rules: {}", check.tool.title()),
        blocks,
        footer: format!("{reference} | not legal advice"),
        ..Document::default()
    }
}
