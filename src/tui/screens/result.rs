//! The result over all rules: first the verdict, why, what is contested and what to do now; then everything else.

use std::rc::Rc;

use super::laid::{Laid, Same};
use super::lists::asking;
use super::plan::Plan;
use super::stops::Stop;
use crate::account::{Account, Headline, Part, RulePart, RuleTold, StandingTold, Step};
use crate::logic::{Truth, Verdict};
use crate::report::{Length, blocks_of, blocks_of_rule, compose_account, text};
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::intent::{Destination, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::rows_of_all;
use crate::tui::theme::{Look, Tone};
use crate::words::{day, say};

/// So many pressing rules are told with their reasons above what to do; more stand in one line each.
const REASONED: usize = 2;
/// From so many columns on, each rule that did not catch the tool has its reason below it.
const TELLS_WHY: usize = 78;
/// As wide as text that is copied is written, in columns.
const COPIED_COLUMNS: usize = 78;
/// So many of the names under the result stand above the other rules: the last ones.
const LAST_NAMES: usize = 2;
/// So many steps stand above the other rules.
const FIRST_STEPS: usize = 2;

/// The result over all rules.
#[derive(Debug, Clone, Default)]
pub struct Whole {
    /// Nothing before anybody moved it.
    mark: Option<Stop<String>>,
    laid: Laid<From, Vec<Line>>,
}

/// What its lines are made of: the account, the looks, the room, and the keys that do some of the steps.
type From = (Same, Look, (usize, usize), Keys);

/// A line; a rule is known by its letter.
type Line = super::stops::Line<String>;

impl Whole {
    /// What it shows: every part of the account, but for those that have a page of their own.
    pub fn page(&self, state: &State) -> Page {
        let mut page = Page {
            title: say!("result-title", tool = state.title()),
            status: say!("result-step").to_owned(),
            opens_at_top: self.mark.is_none(),
            ..Page::default()
        };
        let Some(account) = state.account() else { return page };
        let look = state.look();
        let lines = self.lines(state, &account);
        let at = Line::marked(&lines, self.mark.as_ref());
        let marked = at.and_then(|at| rule_of(&lines[at]));
        for (index, line) in lines.iter().enumerate() {
            let here = at == Some(index);
            let is_rule = rule_of(line).is_some();
            let mut row = line.row.clone();
            if is_rule {
                row.lead = format!("{} {}", look.mark(here), row.lead);
            }
            page.body.push(row.focused(here));
        }
        let shown = account.rules.iter().find(|rule| marked.as_ref() == Some(&rule.id)).or(account.rules.first());
        if let Some(rule) = shown {
            page.side.push(Row::text(&rule.name(), Tone::Strong));
            for part in rule.parts() {
                // The tree has a page of its own.
                if !matches!(part, RulePart::Proof(_) | RulePart::Picture(..)) {
                    page.side.extend(rows_of_all(&blocks_of_rule(&part), look));
                }
            }
            let from = say!("result-applies-from", place = rule.provision.as_str(), day = day(rule.applies_from));
            page.side.push(Row::text(&from, Tone::Quiet));
        }
        page
    }

    /// Its lines, with every place at which the mark can stand.
    fn lines(&self, state: &State, account: &Rc<Account>) -> Rc<Vec<Line>> {
        let (look, room, keys) = (state.look(), state.room, Keys::of(state, account));
        let from = (Same(Rc::clone(account)), look, room, keys.clone());
        self.laid.of(from, || Line::with_stops(lines(account, look, room.0, &keys), room))
    }

    /// The letter of the rule with the mark; nothing while the mark is in the text.
    fn rule(&self, state: &State) -> Option<String> {
        let lines = self.lines(state, &state.account()?);
        Line::marked(&lines, self.mark.as_ref()).and_then(|at| rule_of(&lines[at]))
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("result-key-move"));
        let open = on(Code::Enter, say!("result-key-open"), say!("result-key-open-does"), Act::Continue);
        bindings.push(if self.rule(state).is_some() { open } else { open.quiet() });
        // A report speaks about what is saved.
        if !state.is_trying() {
            bindings.push(named(Act::Report, say!("result-key-report"), say!("reporting-key-does")));
        }
        bindings.push(of_act(Act::Review));
        bindings.push(of_act(Act::Map));
        if state.can_write() {
            bindings.push(asking(state));
            bindings.push(of_act(Act::TakeIn));
        }
        bindings.push(named(Act::History, say!("result-key-history"), say!("result-key-history-does")));
        if state.can_write() {
            bindings.push(named(Act::Sign, say!("result-key-sign"), say!("result-key-sign-does")));
        }
        if !state.is_trying() {
            bindings.push(named(Act::CopyText, say!("result-key-copy"), say!("result-key-copy-does")));
        }
        if Plan::is_called_for(state) {
            bindings.push(named(Act::Plan, say!("result-key-plan"), say!("result-key-plan-does")));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let Some(account) = state.account() else { return Intent::Stay };
        match act {
            Act::Continue => {
                let Some(letter) = self.rule(state) else {
                    return Intent::Say(say!("result-no-rule-here").to_owned());
                };
                let rules = state.rulebook().map_or(&[] as &[_], |rulebook| &rulebook.rules);
                let rule = rules.iter().position(|rule| rule.id == letter);
                rule.map_or(Intent::Stay, |rule| Intent::Go(Destination::Tree(rule)))
            }
            Act::Sign => Intent::Go(Destination::Sign),
            Act::Plan => Intent::Go(Destination::Plan),
            Act::CopyText => {
                let page = compose_account(&account, Length::Short);
                Intent::Do(Effect::ToClipboard(text::write(&page, COPIED_COLUMNS)))
            }
            act => {
                let lines = self.lines(state, &account);
                if let Some(mark) = Line::mark_after(&lines, self.mark.as_ref(), act) {
                    self.mark = Some(mark);
                }
                Intent::Stay
            }
        }
    }
}

/// The keys by which something of it is done here, in sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Keys {
    /// Some of the steps.
    steps: String,
    /// To sign, while nobody has.
    sign: String,
}

impl Keys {
    fn of(state: &State, account: &Account) -> Self {
        let (mut steps, mut sign) = (Vec::new(), String::new());
        if state.can_write() {
            if !account.open_points.is_empty() {
                steps.push(say!("result-step-ask", key = state.key(Act::Ask)));
            }
            if state.has_next() && !account.to_do.is_empty() {
                steps.push(say!("result-step-go-on", key = state.key(Act::GoOn)));
            }
            if Plan::is_called_for(state) {
                steps.push(say!("result-step-plan", key = state.key(Act::Plan)));
            }
            // Nobody is asked to stand for a result that is not there.
            if account.standing.sign_off.is_empty() && account.result.verdict != Verdict::NotChecked {
                sign = say!("result-not-signed", key = state.key(Act::Sign));
            }
        }
        Self { steps: steps.join(" "), sign }
    }
}

/// Who put a name under it: the last ones, or that nobody did.
fn sign_off(account: &Account, keys: &Keys) -> Vec<Line> {
    let names = &account.standing.sign_off;
    if names.is_empty() {
        return (!keys.sign.is_empty()).then(|| Line::plain(Row::text(&keys.sign, Tone::Text))).into_iter().collect();
    }
    let heading = Line::plain(Row::text(say!("report-sign-off"), Tone::Strong));
    let more = names.len().saturating_sub(LAST_NAMES);
    let told = names.iter().skip(more).map(|told| Line::plain(Row::led("  ", told, Tone::Text)));
    let above = (more > 0).then(|| Line::plain(Row::led("  ", &say!("result-more-names", count = more), Tone::Quiet)));
    std::iter::once(heading).chain(above).chain(told).collect()
}

/// Everything, line by line: what presses first, with why, what is contested and what to do now.
fn lines(account: &Account, look: Look, columns: usize, keys: &Keys) -> Vec<Line> {
    let mut lines = Vec::new();
    let result = &account.result;
    let tone = if matches!(result.headline, Headline::StopAndGetAdvice) { Tone::Met } else { Tone::Strong };
    let headline = Row::led(&format!("{} ", look.sign(result.verdict)), &result.words, tone);
    lines.push(Line::plain(headline.right(&result.verdict_words, Tone::of(result.verdict))));
    lines.push(Line::plain(Row::led("  ", &result.text, Tone::Text)));
    lines.extend(account.notices.iter().map(|told| Line::plain(Row::text(&told.words(), Tone::Notice))));
    let presses =
        |rule: &&RuleTold| matches!(rule.verdict, Verdict::Prohibited | Verdict::ExceptionClaimed | Verdict::Open);
    let (pressing, others): (Vec<&RuleTold>, Vec<&RuleTold>) = account.rules.iter().partition(presses);
    let reasoned = pressing.len() <= REASONED;
    for rule in pressing {
        lines.push(of_rule(rule, look));
        if reasoned {
            lines.push(Line::plain(Row::led("     ", &rule.reason, Tone::Text)));
        }
        let contested = rule.contested.first().filter(|_| reasoned);
        lines.extend(contested.map(|point| {
            Line::plain(Row::led("     ", &say!("result-contested", point = point.line()), Tone::Notice))
        }));
    }
    if !account.to_do.is_empty() {
        lines.push(Line::plain(Row::text(say!("result-to-do"), Tone::Strong)));
        let first = account.to_do.iter().take(FIRST_STEPS).enumerate();
        lines.extend(
            first.map(|(index, step)| {
                Line::plain(Row::led(&format!("  {}. ", index + 1), &step.text.told(), Tone::Text))
            }),
        );
        let more = account.to_do.len().saturating_sub(FIRST_STEPS);
        if more > 0 {
            lines.push(Line::plain(Row::led("     ", &say!("result-more-steps", count = more), Tone::Quiet)));
        }
        if !keys.steps.is_empty() {
            lines.push(Line::plain(Row::led("     ", &keys.steps, Tone::Text)));
        }
    }
    lines.extend(sign_off(account, keys));
    lines.push(Line::plain(Row::text(account.not_advice, Tone::Quiet)));
    lines.push(Line::plain(Row::blank()));
    for rule in others {
        lines.push(of_rule(rule, look));
        let why = why_not(rule).filter(|_| columns >= TELLS_WHY);
        lines.extend(why.map(|why| Line::plain(Row::led("     ", &why, Tone::Quiet))));
    }
    let mut number = 0;
    for part in account.parts() {
        let rows = match part {
            // These parts stand above or have a screen of their own: each rule its page, the tool and every answer
            // "check your answers".
            Part::Headline(_)
            | Part::Notices(_)
            | Part::Rules(_)
            | Part::Rule(_)
            | Part::Tool(_)
            | Part::Answers(..)
            | Part::NotAdvice(_) => continue,
            // The first of them stand above.
            Part::ToDo(steps) if steps.len() <= FIRST_STEPS => continue,
            Part::ToDo(steps) => {
                let behind = steps.iter().enumerate().skip(FIRST_STEPS);
                let step = |(index, step): (usize, &Step)| {
                    Row::led(&format!("{:>3}. ", index + 1), &step.text.told(), Tone::Text)
                };
                let heading = Row::text(say!("result-other-steps"), Tone::Strong);
                std::iter::once(heading).chain(behind.map(step)).collect()
            }
            // The last names stand above.
            Part::Signed(standing) if standing.sign_off.len() <= LAST_NAMES => {
                let standing = StandingTold { sign_off: Vec::new(), ..standing.clone() };
                rows_of_all(&blocks_of(&Part::Signed(&standing)), look)
            }
            Part::Days(_)
            | Part::Role(_)
            | Part::Scope(_)
            | Part::Open(_)
            | Part::Signed(_)
            | Part::Plan(_)
            | Part::Fines(_)
            | Part::Enforcers(_)
            | Part::Neighbours(_)
            | Part::HelpLines(_)
            | Part::Caveats(_)
            | Part::Records(_)
            | Part::Origin(..) => rows_of_all(&blocks_of(&part), look),
        };
        if rows.is_empty() {
            continue;
        }
        lines.push(Line::plain(Row::blank()));
        for row in rows {
            let stop = (row != Row::blank()).then_some(Stop::Text(number));
            number += 1;
            lines.push(Line { row, stop });
        }
    }
    lines
}

/// What keeps a rule from catching the tool, in few words; nothing where it may catch it or nobody looked.
fn why_not(rule: &RuleTold) -> Option<String> {
    let mut missing = rule.grounds.iter().filter(|ground| ground.truth == Truth::No);
    let first = missing.next().filter(|_| rule.verdict == Verdict::NotCaught)?;
    let condition = first.statement.trim_end_matches('.');
    Some(say!("result-missing", condition = condition, more = missing.count()))
}

/// The letter of the rule that a line is about.
fn rule_of(line: &Line) -> Option<String> {
    match &line.stop {
        Some(Stop::Of(letter)) => Some(letter.clone()),
        _ => None,
    }
}

fn of_rule(rule: &RuleTold, look: Look) -> Line {
    let words = format!("{} {}", look.sign(rule.verdict), rule.words);
    let row = Row::led(&format!("{:<2} ", rule.id), &rule.title, Tone::Text).right(&words, Tone::of(rule.verdict));
    Line { row, stop: Some(Stop::Of(rule.id.clone())) }
}
