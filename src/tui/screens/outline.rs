//! What stands beside a line of a list that is no answer: where the check stands, what a rule is about, what is known of the
//! tool. In a narrow window the list itself tells that, and it is left out.

use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// What every rule gives on the answers as they stand.
pub(super) fn results(state: &State, page: &mut Page) {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return };
    let findings = current.findings(rulebook);
    page.side_needs_room = true;
    page.side.push(Row::text(say!("review-results"), Tone::Strong));
    for (rule, finding) in rulebook.rules.iter().zip(&findings.rules) {
        let words = finding.dated(rulebook, findings.on).words();
        let told = format!("{} {words}", state.look().sign(finding.verdict));
        let row = Row::led(&format!("  {:<3}", rule.id), &rule.title, Tone::Text);
        page.side.push(row.right(&told, Tone::of(finding.verdict)));
    }
}

/// What a rule is about.
pub(super) fn rule(state: &State, rule: usize, page: &mut Page) {
    let Some(rule) = state.rulebook().and_then(|rulebook| rulebook.rules.get(rule)) else { return };
    page.side_needs_room = true;
    page.side.push(Row::text(&format!("({}) {}", rule.id, rule.title), Tone::Strong));
    page.side.push(Row::text(&rule.about, Tone::Text));
}

/// What is known of the tool.
pub(super) fn details(state: &State, page: &mut Page) {
    let Some(account) = state.account() else { return };
    page.side_needs_room = true;
    page.side.push(Row::text(say!("review-details"), Tone::Strong));
    for fact in &account.tool.description {
        page.side.push(Row::led(&format!("  {}: ", fact.label), &fact.value, Tone::Text));
    }
}
