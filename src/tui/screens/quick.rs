//! One quick question for each rule: the only screen with several questions, because people need to see the whole list.

use jiff::Timestamp;

use super::describe::title;
use super::{Then, moved};
use crate::check::{Stage, open_in};
use crate::logic::{Address, Answer};
use crate::tui::act::{About, Act};
use crate::tui::app::App;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, answers_by_name, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::screens::info::examples;
use crate::tui::theme::Tone;
use crate::words::day;

/// The list.
#[derive(Debug, Clone)]
pub struct Quick {
    focus: usize,
    choice: Option<Answer>,
}

impl Quick {
    /// The list, at the first question without an answer.
    pub fn new(app: &App) -> Self {
        let questions = questions(app);
        let still = still_open(app);
        let open = questions.iter().position(|address| still.contains(address));
        Self { focus: open.unwrap_or(questions.len()), choice: None }
    }

    /// A choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        self.choice = None;
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let questions = questions(app);
        let done = questions.iter().filter(|address| said(app, **address).is_some()).count();
        let mut page = Page {
            title: format!("{} | Which rules could matter?", title(app)),
            status: format!("step 3 of 5   {done} of {}", questions.len()),
            ..Page::default()
        };
        let Some(rulebook) = app.rulebook() else { return page };
        let open = still_open(app);
        page.body.push(Row::text(
            "One quick question for each rule. A No closes the rule and is written down. Yes or Not sure leads to the full questions.",
            Tone::Text,
        ));
        page.body.push(Row::blank());
        for (index, address) in questions.iter().enumerate() {
            let here = index == self.focus;
            let pointer = if here { app.look().pointer() } else { " " };
            let rule = rulebook.rule_of(*address).map(|rule| &rulebook.rules[rule]);
            let letter = rule.map_or("", |rule| rule.id.as_str());
            let chosen = self.choice.filter(|_| here);
            let told = match (chosen, said(app, *address)) {
                (Some(choice), _) => format!("[{}] Enter", choice.word()),
                (None, Some(answer)) => answer.word().to_owned(),
                (None, None) if !open.contains(address) => "not needed".to_owned(),
                (None, None) if here => "1 Yes  2 No  3 Not sure".to_owned(),
                (None, None) => "no answer yet".to_owned(),
            };
            let mut row = Row::led(&format!("{pointer} {letter:<2} "), &rulebook.item(*address).ask, Tone::Text);
            if let Some(rule) = rule.filter(|rule| rule.applies_from > app.start.on) {
                row = row.and(&format!("  (from {})", day(rule.applies_from)), Tone::Quiet);
            }
            let tone = if chosen.is_some() { Tone::Notice } else { Tone::Text };
            page.body.push(row.right(&told, tone).focused(here));
        }
        page.body.push(Row::blank());
        let here = self.focus == questions.len();
        let pointer = if here { app.look().pointer() } else { " " };
        page.body.push(Row::led(&format!("{pointer} "), "Continue", Tone::Strong).focused(here));
        page.body.push(Row::text("When you are in doubt, choose 3. It costs a few minutes, not more.", Tone::Quiet));
        if let Some(address) = questions.get(self.focus) {
            let item = rulebook.item(*address);
            if let Some(rule) = rulebook.rule_of(*address).map(|rule| &rulebook.rules[rule]) {
                page.side.push(Row::text(&format!("({}) {}", rule.id, rule.title), Tone::Strong));
                page.side.push(Row::text(&rule.about, Tone::Text));
                page.side
                    .push(Row::text(&format!("{}, {} conditions", rule.provision, rule.numbers.len()), Tone::Quiet));
                page.side.extend(rule.help_lines.iter().map(|line| Row::text(line, Tone::Notice)));
            }
            page.side.extend(examples(item));
        }
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = answers_by_name();
        bindings.extend(rows("other rule"));
        bindings.push(on(Code::Enter, "Enter", "keep", "keep the answer and go to the next rule", Act::Continue));
        bindings.push(letter('x', "examples", "examples for this rule", Act::About(About::Examples)));
        let mut law = letter('l', "law", "the words of the law", Act::About(About::Law));
        law.in_footer = false;
        bindings.push(law);
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, now: Timestamp) -> Then {
        let questions = questions(app);
        match act {
            Act::Choose(_) | Act::Continue if !app.can_answer() => app.say_read_only(),
            Act::Choose(number) if self.focus < questions.len() => self.choice = Answer::ALL.get(number - 1).copied(),
            Act::Continue => {
                let Some(address) = questions.get(self.focus).copied() else { return Self::go_on(app) };
                match (self.choice.take(), said(app, address)) {
                    (Some(choice), _) => app.answer(address, choice, now),
                    (None, Some(_)) => {}
                    (None, None) if !still_open(app).contains(&address) => {}
                    (None, None) => return Then::Say("Nothing is chosen yet. Press 1, 2 or 3, then Enter.".to_owned()),
                }
                let open = still_open(app);
                let is_needed = |address: &Address| said(app, *address).is_some() || open.contains(address);
                let behind = questions.iter().skip(self.focus + 1).position(is_needed);
                self.focus = behind.map_or(questions.len(), |behind| self.focus + 1 + behind);
            }
            Act::About(about) => {
                let screen = questions.get(self.focus).and_then(|address| app.about(*address, about));
                return screen.map_or(Then::Stay, |screen| Then::Push(Box::new(screen)));
            }
            act => {
                self.choice = None;
                self.focus = moved(self.focus, act, questions.len() + 1);
            }
        }
        Then::Stay
    }

    fn go_on(app: &App) -> Then {
        let left = still_open(app).len();
        if left > 0 {
            Then::Say(format!("{left} quick questions have no answer yet. Choose 3 where you are not sure."))
        } else {
            Then::GoOn
        }
    }
}

/// The quick questions of all rules.
fn questions(app: &App) -> Vec<Address> {
    app.rulebook().map_or_else(Vec::new, |rulebook| rulebook.rules.iter().map(|rule| rule.quick).collect())
}

/// The quick questions that still have to be answered. A rule that is closed already does not need its own.
fn still_open(app: &App) -> Vec<Address> {
    match (app.rulebook(), &app.current) {
        (Some(rulebook), Some(current)) => open_in(rulebook, &current.sheet, Stage::Quick),
        _ => Vec::new(),
    }
}

fn said(app: &App, address: Address) -> Option<Answer> {
    app.current.as_ref().and_then(|current| current.sheet.get(address))
}
