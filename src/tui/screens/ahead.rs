//! What lies ahead: what an answer leads to, and whether anything is left to ask.

use crate::check::{is_outside, next};
use crate::logic::{Answer, Sheet, Truth, Verdict};
use crate::rulebook::{Rule, Rulebook};
use crate::tui::app::App;

/// What follows from an answer, on the sheet that holds it.
pub fn leads_to(rulebook: &Rulebook, rule: Option<&Rule>, answer: Answer, sheet: &Sheet) -> String {
    if is_outside(rulebook, sheet) {
        return "the questions end here: outside Article 5. You see that page first and can come back.".to_owned();
    }
    let unsure = answer == Answer::NotSure;
    match rule.map(|rule| (rule, rule.structure.verdict(sheet))) {
        Some((rule, Verdict::NotCaught)) if rule.structure.is_settled(sheet) => {
            format!("rule ({}) does not catch this tool", rule.id)
        }
        Some((rule, Verdict::Prohibited)) => format!("rule ({}) is met in full", rule.id),
        Some((_, Verdict::ExceptionClaimed)) => "an exception is claimed".to_owned(),
        Some(_) if unsure => "you go on; it may stay open until someone knows".to_owned(),
        None if unsure => "you go on; Not sure never ends a check".to_owned(),
        _ => "you go on".to_owned(),
    }
}

/// Whether nothing is left to ask.
pub fn all_asked(app: &App) -> bool {
    match (app.rulebook(), &app.current) {
        (Some(rulebook), Some(current)) => next(rulebook, &current.sheet).is_none(),
        _ => false,
    }
}

/// The value of a whole condition or exception as the lists show it.
pub fn truth_word(truth: Truth) -> &'static str {
    crate::account::truth_word(truth)
}
