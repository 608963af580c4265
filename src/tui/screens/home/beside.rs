//! What stands beside the list: the check with the mark, first what the list knows of it, then what its answers mean, as soon
//! as somebody rests there.

use super::needs::next_rules;
use crate::account::{Account, PlanTold, RuleTold};
use crate::check::taken_over_from;
use crate::logic::Verdict;
use crate::record::Summary;
use crate::text::capital;
use crate::tui::page::{Page, Row};
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::State;
use crate::tui::theme::{Look, Tone};
use crate::words::{day, say};

/// So many rules are told with the reason for their verdict.
const REASONED: usize = 2;
/// So many open questions are told one by one.
const QUESTIONS: usize = 3;

/// Shows it.
pub(super) fn show(marked: Option<&ShelfRow>, state: &State, page: &mut Page) {
    if let Some(row) = marked {
        match &row.summary {
            Ok(summary) => about(state, row, summary, page),
            Err(why) => {
                page.side.push(Row::text(&row.reference, Tone::Strong));
                page.side.push(Row::text(why, Tone::Notice));
            }
        }
        page.side.push(Row::blank());
    }
    if let Some(edition) = state.cover.as_ref().and_then(|cover| cover.edition.as_ref()) {
        let told = say!("home-rules", edition = &edition.name, day = day(edition.law_as_of));
        page.side.push(Row::text(&told, Tone::Quiet));
    }
    if let Some(loaded) = &state.loaded {
        let own: Vec<&str> = loaded.own_files().collect();
        if !own.is_empty() {
            page.side.push(Row::text(&say!("home-own-rules", files = own.join(", ")), Tone::Notice));
        }
        for flaw in &loaded.flaws {
            let told = say!("home-own-rules-flawed", path = &flaw.path, line = flaw.line, what = &flaw.what);
            page.side.push(Row::text(&told, Tone::Notice));
        }
    }
    if let Some((told, false)) = next_rules(state) {
        page.side.push(Row::text(&told, Tone::Quiet));
    }
    page.side.push(Row::text(&say!("home-folder", folder = &state.start.folder), Tone::Quiet));
}

/// The check with the mark: what the list knows stays where it stands when the rest comes.
fn about(state: &State, row: &ShelfRow, summary: &Summary, page: &mut Page) {
    let text = |text: &str| Row::text(text, Tone::Text);
    page.side.push(Row::text(&summary.title, Tone::Strong));
    if summary.damage.is_none() {
        let (sign, words) = (state.look().sign(summary.verdict), summary.verdict_words(state.start.on));
        page.side.push(Row::led(&format!("{sign} "), &words, Tone::of(summary.verdict)));
    }
    if !summary.owner.is_empty() {
        page.side.push(text(&say!("home-responsible", who = &summary.owner)));
    }
    if summary.closed {
        page.side.push(text(say!("home-closed-nothing-more")));
    }
    if summary.archived {
        page.side.push(text(say!("home-archive")));
    }
    if let Some(on) = summary.review_due {
        let (words, tone) = if on <= state.start.on {
            (say!("home-look-again-due", day = on), Tone::Notice)
        } else {
            (say!("home-look-again-on", day = on), Tone::Text)
        };
        page.side.push(Row::text(&words, tone));
    }
    if summary.look_again > 0 {
        page.side.push(Row::text(&say!("home-answers-again", count = summary.look_again), Tone::Notice));
    }
    if summary.other_rules {
        page.side.push(text(say!("home-other-rules")));
    }
    if let Some(damage) = &summary.damage {
        page.side.push(Row::text(&format!("{}.", capital(damage)), Tone::Notice));
    }
    if !summary.group.is_empty() {
        page.side.push(text(&say!("home-group", group = &summary.group)));
    }
    let origin = taken_over_from(&summary.taken_from, |_| true);
    if !origin.is_empty() {
        page.side.push(text(&say!("home-origin", origin = origin)));
    }
    if let Some(changed) = row.changed {
        page.side.push(text(&say!("home-changed", day = state.when(changed))));
    }
    page.side.push(text(&say!("home-check", name = &row.reference)));
    // Of what cannot be relied on nothing more is told here.
    let account = state.glance.as_ref().and_then(|glance| glance.told_of(row));
    if let Some(account) = account.filter(|_| summary.damage.is_none() && summary.started) {
        page.side.push(Row::blank());
        told(account, state.look(), page);
    }
}

/// What the answers mean: the rules that ask for something, what waits for an answer, what is planned next.
fn told(account: &Account, look: Look, page: &mut Page) {
    let presses =
        |rule: &&RuleTold| matches!(rule.verdict, Verdict::Prohibited | Verdict::ExceptionClaimed | Verdict::Open);
    page.side.push(Row::text(&account.result.words, Tone::Strong));
    let (pressing, others): (Vec<&RuleTold>, Vec<&RuleTold>) = account.rules.iter().partition(presses);
    let reasoned = pressing.len() <= REASONED;
    for rule in pressing {
        let words = format!("{} {}", look.sign(rule.verdict), rule.words);
        page.side.push(Row::text(&rule.name(), Tone::Text).right(&words, Tone::of(rule.verdict)));
        if reasoned {
            page.side.push(Row::led("    ", &rule.reason, Tone::Text));
        }
    }
    // The others in a line for each verdict.
    let mut by_verdict: Vec<(Verdict, Vec<&str>)> = Vec::new();
    for rule in others {
        match by_verdict.iter_mut().find(|(verdict, _)| *verdict == rule.verdict) {
            Some((_, letters)) => letters.push(&rule.id),
            None => by_verdict.push((rule.verdict, vec![&rule.id])),
        }
    }
    for (verdict, letters) in by_verdict {
        let told = format!("{}: {}", verdict.words(), letters.join(", "));
        page.side.push(Row::led(&format!("{} ", look.sign(verdict)), &told, Tone::Text));
    }
    let open = &account.open_points;
    if !open.is_empty() {
        page.side.push(Row::blank());
        page.side.push(Row::text(&say!("home-waits", count = open.len()), Tone::Strong));
        for point in open.iter().take(QUESTIONS) {
            page.side.push(Row::led("  - ", &point.question, Tone::Text));
            let who = together([&point.who_can_tell, &point.by_when]);
            if !who.is_empty() {
                page.side.push(Row::led("    ", &who, Tone::Quiet));
            }
        }
        let more = open.len().saturating_sub(QUESTIONS);
        if more > 0 {
            page.side.push(Row::led("  ", &say!("home-more", count = more), Tone::Quiet));
        }
    }
    planned(&account.standing.plan, account.result.verdict, page);
}

/// The task of the removal plan that comes next: the first day, and without any the first in the plan.
fn planned(plan: &[PlanTold], verdict: Verdict, page: &mut Page) {
    let next = plan.iter().filter(|task| !task.done).min_by_key(|task| (task.on.is_none(), task.on));
    let told = match next {
        Some(task) => task.task.as_str(),
        None if !plan.is_empty() => say!("home-plan-done"),
        None if verdict == Verdict::Prohibited => say!("home-plan-none"),
        None => return,
    };
    page.side.push(Row::blank());
    page.side.push(Row::text(say!("home-plan-next"), Tone::Strong));
    page.side.push(Row::led("  ", told, Tone::Text));
    let who = next.map_or_else(String::new, |task| together([&task.who, &task.by]));
    if !who.is_empty() {
        page.side.push(Row::led("    ", &who, Tone::Text));
    }
}

/// Who and by when, as far as that is known.
fn together(parts: [&String; 2]) -> String {
    let known: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    known.join(", ")
}
