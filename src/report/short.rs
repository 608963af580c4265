//! One page for a manager: the result, every rule in a line, the first steps, and where the rest stands. Long texts
//! are cut and say so; the full report has them whole.

use super::account::Account;
use super::block::{Block, heading};
use super::compose::{is_pressing, result, table};
use super::sentences::day;
use crate::text::cut_at_words as cut;

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
    let mut blocks = result(account);
    for block in &mut blocks {
        if let Block::Paragraph(damage) = block {
            *damage = cut(damage, MOST_IN_LINE);
        }
    }
    let facts: Vec<(String, String)> = account
        .tool
        .description
        .iter()
        .filter(|fact| ["What it does", "Responsible here", "Status"].contains(&fact.label.as_str()))
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
    let mut items: Vec<String> = account.to_do.iter().take(MOST_STEPS).map(|step| cut(step, MOST_IN_STEP)).collect();
    let more = account.to_do.len().saturating_sub(MOST_STEPS);
    if more > 0 {
        let step = if more == 1 { "1 more step stands" } else { &format!("{more} more steps stand") };
        items.push(format!("{step} in the full report."));
    }
    let open = account.rules.iter().filter(|rule| is_pressing(rule.verdict)).count();
    let title = if open == 0 { "What to do" } else { "What to do now" };
    vec![heading(2, title), Block::List { ordered: true, items }]
}
