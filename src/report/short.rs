//! One page for a manager: the result, every rule in a line, the first steps, and where the rest stands. Long texts
//! are cut and say so; the full report has them whole.

use super::arrange::blocks_of;
use super::block::{Block, heading, table};
use crate::account::{Account, FactKey, Part};
use crate::check::Field;
use crate::text::cut_at_words as cut;
use crate::words::day;

/// What fits on one A4 page beside ten rules.
const MOST_STEPS: usize = 5;
const MOST_CAVEATS: usize = 2;
const MOST_IN_TITLE: usize = 70;
const MOST_IN_FACT: usize = 150;
const MOST_IN_REASON: usize = 90;
const MOST_IN_STEP: usize = 190;
const MOST_IN_LINE: usize = 260;

/// The title and the blocks of the page.
pub(super) fn short(account: &Account) -> (String, Vec<Block>) {
    let mut blocks = blocks_of(&Part::Headline(&account.result));
    for block in &mut blocks {
        if let Block::Verdict { text, .. } = block {
            *text = cut(text, MOST_IN_LINE);
        }
    }
    blocks.extend(account.notices.iter().map(|notice| Block::Paragraph(cut(&notice.words(), MOST_IN_LINE))));
    let facts: Vec<(String, String)> = account
        .tool
        .description
        .iter()
        .filter(|fact| [Field::Does, Field::Owner, Field::Status].map(FactKey::Field).contains(&fact.key))
        .map(|fact| (fact.label.clone(), cut(&fact.value, MOST_IN_FACT)))
        .collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    let rows = account
        .rules
        .iter()
        .map(|rule| vec![cut(&rule.name(), MOST_IN_REASON), rule.words.clone(), cut(&rule.reason, MOST_IN_REASON)])
        .collect();
    blocks.push(table(["Rule", "Result", "Why"], rows));
    blocks.push(Block::Paragraph(cut(&account.result.speaks_about, MOST_IN_LINE)));
    blocks.extend(steps(account));
    blocks.push(heading(2, "What this result does not say"));
    let caveats = account.caveats.iter().take(MOST_CAVEATS).map(|caveat| cut(caveat, MOST_IN_STEP)).collect();
    blocks.push(Block::List { ordered: false, items: caveats });
    let origin = &account.origin;
    blocks.push(Block::Paragraph(cut(
        &format!(
            "Check {}, rules {}, law as of {}, last hash of the record {}. The full report has the answers, the proof, \
             what would change the result, and the other rules that may apply.",
            origin.check,
            cut(&origin.edition, 24),
            day(origin.law_as_of),
            origin.last_hash
        ),
        2 * MOST_IN_LINE,
    )));
    (cut(&account.title, MOST_IN_TITLE), blocks)
}

fn steps(account: &Account) -> Vec<Block> {
    if account.to_do.is_empty() {
        return Vec::new();
    }
    let steps = account.to_do.iter().take(MOST_STEPS);
    let items = steps.map(|step| cut(&step.text, MOST_IN_STEP)).collect();
    let mut blocks = vec![heading(2, "What to do now"), Block::List { ordered: true, items }];
    match account.to_do.len().saturating_sub(MOST_STEPS) {
        0 => {}
        1 => blocks.push(Block::Paragraph("1 more step stands in the full report.".to_owned())),
        more => blocks.push(Block::Paragraph(format!("{more} more steps stand in the full report."))),
    }
    blocks
}
