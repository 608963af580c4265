//! What stands beside a line that is an answer: the question, what was said and by whom, and what another answer would do.

use crate::account::truth_word;
use crate::check::Remark;
use crate::logic::{Address, Answer};
use crate::tui::page::Row;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The question with its answer, what stands beside that, and what a rule gives with another one.
pub(super) fn of_answer(state: &State, address: Address, rule: Option<usize>) -> Vec<Row> {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Vec::new() };
    let item = rulebook.item(address);
    let mut rows = vec![Row::text(&item.ask, Tone::Strong)];
    match current.check.answers.get(&item.name) {
        Some(given) => {
            let by = [given.who.clone(), state.when(given.at)];
            let by: Vec<String> = by.into_iter().filter(|told| !told.is_empty()).collect();
            rows.push(Row::text(given.answer.word(), Tone::Strong).and(&format!("  {}", by.join(", ")), Tone::Text));
        }
        None if item.is_question() => rows.push(Row::text(say!("info-not-answered"), Tone::Text)),
        None => {}
    }
    let remarks = current.check.remarks.get(&item.name);
    if let Some(certainty) = remarks.and_then(|remarks| remarks.certainty) {
        rows.push(Row::text(&format!("{}: {}", say!("question-how-sure"), certainty.words()), Tone::Text));
    }
    for what in Remark::ALL {
        let text = current.check.remark(&item.name, what);
        if !text.is_empty() {
            rows.push(Row::text(&format!("{}: {text}", what.label()), Tone::Text));
        }
    }
    rows.extend(rule.map(|rule| otherwise(state, address, rule)).into_iter().flatten());
    rows
}

/// What a rule gives with each other answer.
fn otherwise(state: &State, address: Address, rule: usize) -> Vec<Row> {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Vec::new() };
    let Some(rule) = rulebook.rules.get(rule) else { return Vec::new() };
    let mut rows = vec![Row::blank(), Row::text(say!("review-if-changed"), Tone::Strong)];
    for answer in Answer::ALL {
        if current.sheet.get(address) == Some(answer) {
            continue;
        }
        let verdict = rule.structure.verdict(&current.sheet.with(address, Some(answer)));
        let told =
            say!("review-changed-to", answer = answer.word(), rule = rule.id.as_str(), verdict = verdict.words());
        rows.push(Row::led("  ", &told, Tone::Text));
    }
    if let Some(index) = rule.structure.conditions.iter().position(|condition| condition.address == address) {
        let now = truth_word(rule.structure.condition(index, &current.sheet));
        rows.push(Row::led("  ", &say!("review-now", answer = now), Tone::Text));
    }
    rows
}
