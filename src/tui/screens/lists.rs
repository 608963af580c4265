//! Lists of answers: what the map of all questions and "check your answers" share.

use super::answer::of_answer;
use super::focus::moved;
use super::outline;
use crate::check::{Field, Remark, Tool};
use crate::desk::Matter;
use crate::logic::{Address, Answer};
use crate::rulebook::Kind;
use crate::tui::act::Act;
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::keymap::{Binding, of_act};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// Answers, each under its rule.
pub(super) fn under_rules(state: &State, addresses: impl Iterator<Item = Address>) -> Vec<Entry> {
    let Some(rulebook) = state.rulebook() else { return Vec::new() };
    let (mut entries, mut under) = (Vec::new(), None);
    for address in addresses {
        let rule = rulebook.rule_of(address);
        if under != Some(rule) {
            under = Some(rule);
            entries.push(heading(state, rule));
        }
        entries.push(Entry::Answer(address));
    }
    entries
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    Heading(String, String),
    Answer(Address),
    /// An answer that the result hangs on as it stands, and why.
    Matter(Address, Matter),
    /// On with the questions, while some are open.
    GoOn,
    /// A rule that was left open, to take it up again.
    LeftOpen(usize),
    Describe,
    Result,
}

/// The line in focus. It is known by what stands in it, because a changed answer adds lines and takes lines away.
#[derive(Debug, Clone)]
pub(super) struct Focus {
    line: Entry,
    /// Where it was last, for when it is gone.
    index: usize,
}

impl Focus {
    /// On a line.
    pub fn at(index: usize, entries: &[Entry]) -> Self {
        Self { line: entries.get(index).cloned().unwrap_or(Entry::Describe), index }
    }

    /// Where the line stands now, or the nearest one that can be chosen.
    pub fn index(&self, entries: &[Entry]) -> usize {
        let same = entries.iter().position(|entry| *entry == self.line);
        // An answer on which the result hung stands among all answers too, whatever becomes of the result.
        let among_all = || match self.line {
            Entry::Matter(address, _) => entries.iter().position(|entry| *entry == Entry::Answer(address)),
            _ => None,
        };
        let same = same.or_else(among_all);
        same.unwrap_or_else(|| {
            let near = self.index.min(entries.len().saturating_sub(1));
            let can_be_chosen = |entry: &Entry| !matches!(entry, Entry::Heading(..));
            let behind = entries.iter().skip(near).position(can_be_chosen).map(|behind| near + behind);
            behind.or_else(|| entries.iter().position(can_be_chosen)).unwrap_or_default()
        })
    }

    /// Moves it.
    pub fn moved(&mut self, act: Act, entries: &[Entry]) {
        *self = Self::at(step(self.index(entries), act, entries), entries);
    }
}

/// Moves over headings.
fn step(focus: usize, act: Act, entries: &[Entry]) -> usize {
    let mut to = moved(focus, act, entries.len());
    while matches!(entries.get(to), Some(Entry::Heading(..))) {
        let next = moved(to, if act == Act::Up { Act::Up } else { Act::Down }, entries.len());
        if next == to {
            return focus.min(entries.len().saturating_sub(1));
        }
        to = next;
    }
    to
}

pub(super) fn open(state: &State, act: Act, entry: Option<&Entry>) -> Intent {
    if act != Act::Continue {
        return Intent::Stay;
    }
    match entry {
        Some(Entry::GoOn) => Intent::Act(Act::GoOn),
        Some(Entry::Answer(address) | Entry::Matter(address, _)) => {
            Intent::Go(Destination::Question(*address, Origin::List { all_asked: state.all_asked() }))
        }
        Some(Entry::LeftOpen(rule)) => Intent::TakeUp(*rule),
        Some(Entry::Describe) => Intent::Act(Act::Describe),
        Some(Entry::Result) => Intent::Act(Act::Result),
        Some(Entry::Heading(..)) | None => Intent::Stay,
    }
}

/// The key that writes the open questions for colleagues: the footer offers it while there are some.
pub(super) fn asking(state: &State) -> Binding {
    let is_offered = state.account().is_some_and(|account| !account.open_points.is_empty());
    if is_offered { of_act(Act::Ask) } else { of_act(Act::Ask).quiet() }
}

pub(super) fn is_open(state: &State, address: Address) -> bool {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return false };
    current.sheet.get(address).is_none_or(|answer| answer == Answer::NotSure)
        && current.needed(rulebook).contains(&address)
}

pub(super) fn heading(state: &State, rule: Option<usize>) -> Entry {
    match (state.rulebook(), &state.current, rule) {
        (Some(rulebook), Some(current), Some(rule)) => {
            let findings = current.findings(rulebook);
            let finding = &findings.rules[rule];
            let words = finding.dated(rulebook, findings.on).words();
            let rule = &rulebook.rules[rule];
            Entry::Heading(
                format!("({}) {}", rule.id, rule.title),
                format!("{} {words}", state.look().sign(finding.verdict)),
            )
        }
        _ => Entry::Heading(say!("question-scope").to_owned(), String::new()),
    }
}

pub(super) fn show(state: &State, entries: &[Entry], focus: usize, page: &mut Page) {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return };
    for (index, entry) in entries.iter().enumerate() {
        let here = index == focus;
        let pointer = state.look().mark(here);
        match entry {
            Entry::Heading(left, right) => {
                page.body.push(Row::blank());
                if !left.is_empty() {
                    page.body.push(Row::text(left, Tone::Strong).right(right, Tone::Text));
                }
            }
            Entry::Describe => {
                let asked = state.acting().map_or_else(Vec::new, |acting| acting.fields());
                let told = told_of_fields(&current.check.tool, &asked);
                page.body.push(
                    Row::led(&format!("{pointer} "), say!("review-details"), Tone::Text)
                        .right(&told, Tone::Text)
                        .focused(here),
                );
                if here {
                    outline::details(state, page);
                }
            }
            Entry::Matter(address, matter) => {
                let item = rulebook.item(*address);
                let answer = current.sheet.answered(*address).map_or("", Answer::word);
                let told = matter.told(answer);
                let row = Row::led(&format!("{pointer} "), &item.statement, Tone::Text);
                let tone = if *matter == Matter::Decided { Tone::Text } else { Tone::Open };
                page.body.push(row.right(&told, tone).focused(here));
                if here {
                    page.side = of_answer(state, *address, rulebook.rule_of(*address));
                }
            }
            Entry::GoOn => {
                page.body.push(Row::led(&format!("{pointer} "), say!("review-go-on"), Tone::Strong).focused(here));
                if here {
                    outline::results(state, page);
                }
            }
            Entry::LeftOpen(left_open) => {
                let rule = &rulebook.rules[*left_open];
                let words = say!("review-left-open", rule = format!("({}) {}", rule.id, rule.title));
                let row = Row::led(&format!("{pointer} "), &words, Tone::Open);
                page.body.push(row.right(say!("review-take-up"), Tone::Text).focused(here));
                if here {
                    outline::rule(state, *left_open, page);
                }
            }
            Entry::Result => {
                page.body.push(Row::led(&format!("{pointer} "), say!("review-to-result"), Tone::Strong).focused(here));
                if here {
                    outline::results(state, page);
                }
            }
            Entry::Answer(address) => {
                let item = rulebook.item(*address);
                let counts = current.needed(rulebook).contains(address);
                let mut told = match (current.check.answers.get(&item.name), counts) {
                    (Some(given), true) => given.answer.word().to_owned(),
                    (Some(given), false) => say!("review-unneeded-answer", answer = given.answer.word()),
                    (None, true) => say!("review-not-answered").to_owned(),
                    (None, false) => say!("review-not-needed").to_owned(),
                };
                if current.check.look_again(rulebook, &item.name).is_some() {
                    told = say!("review-look-again", answer = told);
                }
                for what in [Remark::Note, Remark::Proof] {
                    if !current.check.remark(&item.name, what).is_empty() {
                        told = say!("review-beside", answer = told, what = what.label());
                    }
                }
                let whole = match item.kind {
                    Kind::Question { .. } => "",
                    _ => say!("review-whole"),
                };
                let tone = if is_open(state, *address) { Tone::Open } else { Tone::Text };
                page.body.push(
                    Row::led(&format!("{pointer} "), &item.statement, Tone::Text)
                        .and(&format!("  {whole}"), Tone::Quiet)
                        .right(&told, tone)
                        .focused(here),
                );
                if here {
                    page.side = of_answer(state, *address, rulebook.rule_of(*address));
                }
            }
        }
    }
}

/// How many fields of the description are filled in, apart from those that are asked once a fine may follow.
fn told_of_fields(tool: &Tool, asked: &[Field]) -> String {
    let (for_fines, usual): (Vec<&Field>, Vec<&Field>) = asked.iter().partition(|field| field.is_for_fines());
    let filled = |fields: &[&Field]| fields.iter().filter(|field| !tool.get(***field).is_empty()).count();
    let (known, all) = (filled(&usual), usual.len());
    if for_fines.is_empty() {
        return say!("review-fields", filled = known, all = all);
    }
    say!("review-fields-and-fines", filled = known, all = all, more = filled(&for_fines), of = for_fines.len())
}
