//! A check that was answered on earlier rules: what is different now, and what has to be looked at again.

use super::block::{Block, Document, heading, list};
use crate::check::{Check, EditionChanges, LookAgain, Reworded};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// The name of what comes before all rules, where rules are named by their letters.
const SCOPE: &str = "scope";

/// What is different between two editions, as blocks; nothing when nothing is. The rules are the later ones.
pub fn edition_blocks(changes: &EditionChanges, rulebook: &Rulebook) -> Vec<Block> {
    if changes.is_empty() {
        return Vec::new();
    }
    let mut facts: Vec<(String, String)> = [
        (say!("edition-new-rules"), &changes.added_rules),
        (say!("edition-rules-gone"), &changes.removed_rules),
        (say!("edition-rebuilt"), &changes.rebuilt),
        (say!("edition-moved"), &changes.moved),
    ]
    .into_iter()
    .map(|(label, found)| (label.to_owned(), and(&found.iter().map(|rule| letter(rule)).collect::<Vec<_>>())))
    .collect();
    facts.retain(|(_, found)| !found.is_empty());
    let rows: Vec<Vec<String>> = changes.reworded.iter().map(|item| row(item, rulebook)).collect();
    let mut blocks = vec![heading(2, say!("edition-rules"))];
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    } else if rows.is_empty() && changes.added.is_empty() && changes.gone.is_empty() {
        blocks.push(Block::Paragraph(say!("edition-grouped-otherwise").to_owned()));
    }
    for (title, questions) in
        [(say!("edition-new-questions"), &changes.added), (say!("edition-questions-gone"), &changes.gone)]
    {
        blocks.extend(list(3, title, &questions.iter().map(|question| question.called.clone()).collect::<Vec<_>>()));
    }
    if !rows.is_empty() {
        let head = [say!("edition-before"), say!("edition-now")].map(str::to_owned).to_vec();
        blocks.push(heading(3, say!("edition-other-words")));
        blocks.push(Block::Table { head, rows });
    }
    blocks
}

/// A rule by its letter as the law writes it; what comes before all rules in words.
fn letter(rule: &str) -> String {
    if rule == SCOPE { say!("asked-scope").to_owned() } else { format!("({rule})") }
}

fn row(item: &Reworded, rulebook: &Rulebook) -> Vec<String> {
    let now = if item.asked_otherwise { item.now.as_str() } else { say!("edition-explained-otherwise") };
    let address = rulebook.address(&item.name);
    let rule = address.and_then(|address| rulebook.rule_of(address)).map(|rule| &rulebook.rules[rule].id);
    let before = rule.map_or_else(|| item.before.clone(), |rule| format!("({rule}) {}", item.before));
    vec![before, now.to_owned()]
}

/// What to look at again in a check. `earlier` are the things that the check's own rules had and these do not, where
/// their text is known. `typed` heads the column of addresses, for a reader who may have to type one.
pub fn rules_page(
    check: &Check,
    rulebook: &Rulebook,
    reference: &str,
    begun_on: &str,
    earlier: Option<&EditionChanges>,
    typed: Option<&str>,
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
        let now = if now == given.asked.words { say!("edition-same-words").to_owned() } else { now };
        let mut row = vec![given.asked.words.clone(), now, given.answer.word().to_owned(), why.to_owned()];
        row.extend(typed.map(|_| name.clone()));
        rows.push(row);
    }
    blocks.push(heading(2, say!("edition-again")));
    if rows.is_empty() {
        blocks.push(Block::Paragraph(say!("edition-again-none").to_owned()));
    } else {
        let head = [say!("edition-asked-then"), say!("edition-asked-now"), say!("edition-answer"), say!("edition-why")];
        let head = head.into_iter().chain(typed).map(str::to_owned).collect();
        blocks.push(Block::Table { head, rows });
    }
    match earlier {
        Some(changes) => blocks.extend(edition_blocks(changes, rulebook)),
        None => blocks.push(Block::Paragraph(say!("edition-no-text").to_owned())),
    }
    Document {
        title: say!("edition-title", tool = check.tool.title()),
        blocks,
        footer: say!("edition-footer", reference = reference),
        ..Document::default()
    }
}
