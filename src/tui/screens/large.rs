//! The big view for a wall: the question or the result alone, in short lines, and nothing that somebody wrote. The same keys
//! work as on the screen that it stands for.

use super::{Boxes, Question};
use crate::account::Headline;
use crate::logic::{Answer, Verdict};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// So many columns a line has, however wide the wall is.
pub const COLUMNS: usize = 40;

fn blank_page() -> Page {
    Page { title: say!("large-title").to_owned(), most_columns: Some(COLUMNS), ..Page::default() }
}

/// A question with its answers.
pub fn question(screen: &Question, state: &State) -> Option<Page> {
    let item = state.rulebook()?.item(screen.address());
    let mut page = blank_page();
    page.body.push(Row::text(&item.ask, Tone::Strong).must());
    for (index, answer) in Answer::ALL.into_iter().enumerate() {
        let chosen = screen.choice() == Some(answer);
        let pointer = state.look().mark(chosen);
        page.body.push(Row::blank());
        let row = Row::led(&format!("{pointer} {}  ", index + 1), answer.word(), Tone::Strong).must();
        page.body.push(row.focused(chosen).read_from(screen.choice().is_none() && index == 0));
    }
    Some(page)
}

/// Several facts with their boxes.
pub fn boxes(screen: &Boxes, state: &State) -> Option<Page> {
    let rulebook = state.rulebook()?;
    let mut page = blank_page();
    page.body.push(Row::text(screen.ask(), Tone::Strong).must());
    page.body.push(Row::blank());
    screen.boxes(state, rulebook, &mut page);
    Some(page)
}

/// The result: the headline, and what each rule comes to, those first that ask for something.
pub fn result(state: &State) -> Option<Page> {
    let account = state.account()?;
    let (look, result) = (state.look(), &account.result);
    let mut page = blank_page();
    let tone = if matches!(result.headline, Headline::StopAndGetAdvice) { Tone::Met } else { Tone::Strong };
    page.body.push(Row::led(&format!("{} ", look.sign(result.verdict)), &result.words, tone).read_from(true));
    page.body.push(Row::text(&result.verdict_words, Tone::of(result.verdict)));
    let presses = |verdict| matches!(verdict, Verdict::Prohibited | Verdict::ExceptionClaimed | Verdict::Open);
    let (pressing, others): (Vec<_>, Vec<_>) = account.rules.iter().partition(|rule| presses(rule.verdict));
    for rule in pressing.into_iter().chain(others) {
        page.body.push(Row::blank());
        page.body.push(Row::led(&format!("{:<2} ", rule.id), &rule.title, Tone::Text));
        let words = format!("{} {}", look.sign(rule.verdict), rule.words);
        page.body.push(Row::led("   ", &words, Tone::of(rule.verdict)));
    }
    page.body.push(Row::blank());
    page.body.push(Row::text(account.not_advice, Tone::Quiet));
    Some(page)
}
