//! Two checks side by side: what differs, why, and beside each different answer what both sides know of it.

use std::path::PathBuf;
use std::rc::Rc;

use super::laid::Laid;
use super::stops::Stop;
use crate::check::{AnswerDifference, Check, Given, called};
use crate::report::{Sides, compared_answer, compared_first, compared_last};
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::effect::{Effect, TwoChecks};
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::rows_of_all;
use crate::tui::theme::{Look, Tone};
use crate::words::{Lang, lang, say};

/// Two checks side by side.
#[derive(Debug, Clone)]
pub struct Compared {
    of: Rc<TwoChecks>,
    /// Nothing before anybody moved it.
    mark: Option<Stop<String>>,
    laid: Laid<From, Vec<Line>>,
}

/// What its lines are made of.
type From = (Lang, Look, (usize, usize));

/// A line; an answer is known by the address of its question.
type Line = super::stops::Line<String>;

impl Compared {
    /// What two checks are, side by side.
    pub fn new(of: TwoChecks) -> Self {
        Self { of: Rc::new(of), mark: None, laid: Laid::default() }
    }

    /// Puts the mark on a question.
    pub fn go_to(&mut self, name: String) {
        self.mark = Some(Stop::Of(name));
    }

    /// The two records, the first one first.
    pub fn paths(&self) -> &[PathBuf; 2] {
        &self.of.paths
    }

    fn sides(&self) -> Sides<'_> {
        Sides { left: &self.of.names[0], right: &self.of.names[1] }
    }

    /// The rules in whose words questions are told.
    fn rules<'a>(&'a self, state: &'a State) -> Option<&'a Rulebook> {
        self.of.right_rules.as_ref().or_else(|| state.rulebook())
    }

    pub fn page(&self, state: &State) -> Page {
        let sides = self.sides();
        let names = say!("compare-title", left = sides.left, right = sides.right);
        let title = say!("pairs-compared", names = names);
        let mut page = Page { title, opens_at_top: self.mark.is_none(), ..Page::default() };
        let lines = self.lines(state);
        let at = Line::marked(&lines, self.mark.as_ref());
        for (index, line) in lines.iter().enumerate() {
            let (mut row, here) = (line.row.clone(), at == Some(index));
            if here && matches!(line.stop, Some(Stop::Of(_))) {
                row.lead.replace_range(..1, state.look().pointer());
            }
            page.body.push(row.focused(here));
        }
        match self.answer(state) {
            Some(answer) => page.side = self.beside(state, answer),
            None => {
                page.side_needs_room = true;
                page.side = self.beside_neither(state);
            }
        }
        page
    }

    fn lines(&self, state: &State) -> Rc<Vec<Line>> {
        let (look, room) = (state.look(), state.room);
        self.laid.of((lang(), look, room), || Line::with_stops(self.draw(state), room))
    }

    fn draw(&self, state: &State) -> Vec<Line> {
        let Some(rulebook) = self.rules(state) else { return Vec::new() };
        let (comparison, sides, look) = (&self.of.comparison, self.sides(), state.look());
        let mut first: Vec<Row> = self.of.notices.iter().map(|told| Row::text(told, Tone::Notice)).collect();
        first.extend(rows_of_all(&compared_first(comparison, sides, rulebook), look));
        let (mut lines, mut number) = (Vec::new(), 0);
        to_read(first, &mut number, &mut lines);
        lines.push(Line::plain(Row::blank()));
        if comparison.answers.is_empty() {
            lines.push(Line::plain(Row::text(say!("compare-every-answer"), Tone::Text)));
        } else {
            lines.push(Line::plain(Row::text(say!("compare-different"), Tone::Strong)));
        }
        for answer in &comparison.answers {
            let question = called(rulebook, &answer.name, &answer.ask);
            let row = Row::led("  ", &question, Tone::Text);
            lines.push(Line { row, stop: Some(Stop::Of(answer.name.clone())) });
            for (name, given) in [(sides.left, &answer.left), (sides.right, &answer.right)] {
                let row = Row::led(&format!("      {name}: "), &compared_answer(given.as_ref()), Tone::Strong);
                lines.push(Line::plain(row));
            }
        }
        let last = rows_of_all(&compared_last(comparison, sides, rulebook), look);
        if !last.is_empty() {
            lines.push(Line::plain(Row::blank()));
            to_read(last, &mut number, &mut lines);
        }
        lines.push(Line::plain(Row::blank()));
        lines.push(Line::plain(Row::text(say!("compare-footer"), Tone::Quiet)));
        lines
    }

    /// The answer with the mark; nothing while the mark is in the text.
    fn answer(&self, state: &State) -> Option<&AnswerDifference> {
        let lines = self.lines(state);
        let Some(Stop::Of(name)) = &lines.get(Line::marked(&lines, self.mark.as_ref())?)?.stop else { return None };
        self.of.comparison.answers.iter().find(|answer| answer.name == *name)
    }

    /// What both sides know of an answer.
    fn beside(&self, state: &State, answer: &AnswerDifference) -> Vec<Row> {
        let ask = self.rules(state).map_or_else(String::new, |rules| called(rules, &answer.name, &answer.ask));
        let mut rows = vec![Row::text(&ask, Tone::Strong)];
        for (index, given) in [&answer.left, &answer.right].into_iter().enumerate() {
            rows.push(Row::blank());
            rows.push(Row::text(&self.of.names[index], Tone::Strong));
            rows.extend(side(state, &self.of.checks[index], &answer.name, given.as_ref()));
        }
        rows.push(Row::blank());
        rows.push(Row::text(&say!("compare-opens-in", name = self.sides().left), Tone::Quiet));
        rows
    }

    /// The two checks, while no answer has the mark.
    fn beside_neither(&self, state: &State) -> Vec<Row> {
        let (results, mut rows) = (&self.of.comparison.tool, Vec::new());
        for (index, result) in [results.0, results.1].into_iter().enumerate() {
            let check = &self.of.checks[index];
            if index > 0 {
                rows.push(Row::blank());
            }
            rows.push(Row::text(&self.of.names[index], Tone::Strong));
            let sign = state.look().sign(result.verdict);
            rows.push(Row::led(&format!("  {sign} "), &result.words(), Tone::of(result.verdict)));
            for field in [crate::check::Field::Does, crate::check::Field::Assessor] {
                let value = check.tool.get(field);
                if !value.is_empty() {
                    rows.push(Row::led(&format!("  {}: ", field.label()), value, Tone::Text));
                }
            }
        }
        rows
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let open = on(Code::Enter, say!("compare-key-open"), say!("compare-key-open-does"), Act::Continue);
        bindings.push(if self.answer(state).is_some() { open } else { open.quiet() });
        let arrows = [Code::Left, Code::Right];
        bindings.push(both(arrows, say!("compare-key-swap"), say!("compare-key-swap-does"), [Act::Left, Act::Right]));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Left | Act::Right => {
                let [first, second] = self.paths().clone();
                Intent::Do(Effect::Compare([second, first]))
            }
            Act::Continue => match self.answer(state) {
                Some(answer) => Intent::OpenAt(self.paths()[0].clone(), answer.name.clone()),
                None => Intent::Say(say!("compare-no-question").to_owned()),
            },
            act => {
                let lines = self.lines(state);
                if let Some(mark) = Line::mark_after(&lines, self.mark.as_ref(), act) {
                    self.mark = Some(mark);
                }
                Intent::Stay
            }
        }
    }

    /// The question with the mark, for the same place in another comparison of the two.
    pub fn marked(&self, state: &State) -> Option<String> {
        self.answer(state).map(|answer| answer.name.clone())
    }
}

/// Rows to read, each known by its number among all of them.
fn to_read(rows: Vec<Row>, number: &mut usize, lines: &mut Vec<Line>) {
    for row in rows {
        let stop = (row != Row::blank()).then_some(Stop::Text(*number));
        *number += 1;
        lines.push(Line { row, stop });
    }
}

/// What one side says: the answer, by whom and when, and what stands beside it.
fn side(state: &State, check: &Check, name: &str, given: Option<&Given>) -> Vec<Row> {
    let mut rows = vec![Row::led("  ", &compared_answer(given), Tone::Strong)];
    rows.extend(given.map(|given| Row::led("  ", &state.when(given.at), Tone::Text)));
    let Some(remarks) = check.remarks.get(name) else { return rows };
    if let Some(certainty) = remarks.certainty {
        rows.push(Row::led(&format!("  {}: ", say!("question-how-sure")), certainty.words(), Tone::Text));
    }
    for what in crate::check::Remark::ALL {
        let text = check.remark(name, what);
        if !text.is_empty() {
            rows.push(Row::led(&format!("  {}: ", what.label()), text, Tone::Text));
        }
    }
    rows
}
