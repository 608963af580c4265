//! One question, answered as itself or as a whole condition, with everything that helps to answer it.

use super::info::{examples, law, parts};
use crate::check::{AskedAs, Remark, asked_as, progress};
use crate::desk::ahead::{Ahead, leads_to};
use crate::logic::{Address, Answer};
use crate::rulebook::{Item, Rulebook};
use crate::tui::act::{About, Act};
use crate::tui::field::{Kind as FieldKind, TextField, Typed};
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, answers, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Tone;

/// The screen of one question.
#[derive(Debug, Clone)]
pub struct Question {
    address: Address,
    choice: Option<Answer>,
    origin: Origin,
    field: Option<(Remark, TextField)>,
    /// What each answer leads to, worked out when the check changes and not for every frame.
    ahead: Vec<(Answer, Ahead)>,
}

impl Question {
    /// A question with the answer that was given before, if any.
    pub fn new(state: &State, address: Address, origin: Origin) -> Self {
        let mut question = Self { address, choice: None, origin, field: None, ahead: Vec::new() };
        question.refresh(state);
        question
    }

    /// Whether it puts the question at an address.
    pub fn is_about(&self, address: Address) -> bool {
        self.address == address
    }

    /// Reads the check anew.
    pub fn refresh(&mut self, state: &State) {
        self.choice = state.current.as_ref().and_then(|current| current.sheet.get(self.address));
        self.ahead = match (state.rulebook(), &state.current) {
            (Some(rulebook), Some(current)) => Answer::ALL
                .into_iter()
                .map(|answer| {
                    let sheet = current.sheet.with(self.address, Some(answer));
                    (answer, leads_to(rulebook, self.address, answer, &sheet))
                })
                .collect(),
            _ => Vec::new(),
        };
    }

    /// A choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        if self.origin == Origin::Flow {
            self.choice = None;
        }
    }

    /// What it shows.
    pub fn page(&self, state: &State) -> Page {
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Page::default() };
        let item = rulebook.item(self.address);
        let mut page =
            Page { title: self.place(state, rulebook), status: self.status(state, rulebook), ..Page::default() };
        if let Some(marked) = marked(state, rulebook, self.address) {
            page.body.push(Row::text(&format!("{marked}: "), Tone::Notice).and(&item.ask, Tone::Strong).must());
        } else {
            page.body.push(Row::text(&item.ask, Tone::Strong).must());
        }
        page.body.push(Row::blank());
        let before = current.check.answers.get(&item.name);
        for (index, answer) in Answer::ALL.into_iter().enumerate() {
            let here = self.choice == Some(answer) && self.field.is_none();
            let chosen = self.choice == Some(answer);
            let pointer = if chosen { state.look().pointer() } else { " " };
            let example = match answer {
                Answer::Yes => item.like.first().map(String::as_str),
                Answer::No => item.unlike.first().map(String::as_str),
                Answer::NotSure => Some("write what you need to find out, and who can tell you"),
            };
            let said = before.is_some_and(|given| given.answer == answer);
            let mut row =
                Row::led(&format!("{pointer} {}  ", index + 1), &format!("{:<9} ", answer.word()), Tone::Strong).must();
            if let Some(example) = example {
                row = row.and(&format!("  {example}"), Tone::Quiet);
            }
            if said {
                row = row.right("you said this before", Tone::Text);
            }
            // Nothing is chosen in advance, and nothing may look as if it were.
            let reading_begins = self.choice.is_none() && index == 0 && self.field.is_none();
            page.body.push(row.focused(here).read_from(reading_begins));
        }
        page.body.push(Row::blank());
        if current.check.was_asked_otherwise(rulebook, &item.name)
            && let Some(given) = before
        {
            page.body.push(Row::text(
                &format!("LOOK AGAIN: you answered {} to other words: {}", given.answer.word(), given.asked.words),
                Tone::Notice,
            ));
        }
        self.remarks(state, item, &mut page);
        self.what_next(rulebook, &mut page);
        page.side = about(state, rulebook, item);
        page
    }

    fn remarks(&self, state: &State, item: &Item, page: &mut Page) {
        let Some(current) = &state.current else { return };
        for what in Remark::ALL {
            let text = current.check.remark(&item.name, what);
            match &self.field {
                Some((edited, field)) if *edited == what => {
                    page.body.push(field.row(&format!("{:<13}", what.label()), 2));
                }
                _ if !text.is_empty() => page.body.push(Row::led(&format!("{:<13}", what.label()), text, Tone::Text)),
                _ => {}
            }
        }
        if let Some(certainty) = current.check.remarks.get(&item.name).and_then(|remarks| remarks.certainty) {
            page.body.push(Row::led(&format!("{:<13}", "How sure"), certainty.words(), Tone::Text));
        }
        let unsure = self.choice == Some(Answer::NotSure);
        if unsure && self.field.is_none() && !item.find_out.is_empty() {
            page.body.push(Row::text("To find out (F to write your own)", Tone::Strong));
            page.body.push(Row::led("  ", &format!("{} {}", item.find_out, item.who_knows), Tone::Text));
        }
    }

    /// What each answer leads to, where one of them does more than go on.
    fn what_next(&self, rulebook: &Rulebook, page: &mut Page) {
        if self.ahead.iter().all(|(_, ahead)| ahead.goes_on()) {
            return;
        }
        page.body.push(Row::blank());
        page.body.push(Row::text("What happens next", Tone::Strong));
        for (answer, ahead) in &self.ahead {
            page.body.push(Row::led(&format!("  {:<9} ", answer.word()), &ahead.words(rulebook), Tone::Text));
        }
    }

    fn place(&self, state: &State, rulebook: &Rulebook) -> String {
        let rule = rulebook.rule_of(self.address).map(|rule| &rulebook.rules[rule]);
        let place = rule
            .map_or_else(|| "Is the law about this tool?".to_owned(), |rule| format!("({}) {}", rule.id, rule.title));
        format!("{} | {place}", state.title())
    }

    fn status(&self, state: &State, rulebook: &Rulebook) -> String {
        let Some(current) = &state.current else { return String::new() };
        match rulebook.rule_of(self.address) {
            None => "step 2 of 5".to_owned(),
            Some(rule) => {
                let (known, all) = progress(rulebook, &current.sheet, rule);
                format!("{known} of {all} conditions known")
            }
        }
    }

    /// Which keys work here.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = answers();
        bindings.extend(rows(""));
        bindings.push(on(Code::Enter, "continue", "keep the answer and go on", Act::Continue));
        bindings.push(letter('t', "note", "write a note", Act::Write(Remark::Note)));
        bindings.push(letter('w', "why", "why do we ask this?", Act::About(About::Why)));
        bindings.push(letter('x', "examples", "more examples", Act::About(About::Examples)));
        bindings.push(letter('l', "law", "the words of the law", Act::About(About::Law)));
        bindings.push(letter('v', "words", "words explained", Act::About(About::Words)).quiet());
        bindings
            .push(letter('p', "proof", "where the proof is: a file name, a page", Act::Write(Remark::Proof)).quiet());
        bindings.push(letter('f', "find out", "what has to be found out", Act::Write(Remark::ToFindOut)).quiet());
        bindings.push(letter('o', "who", "who can tell: a name or a role", Act::Write(Remark::WhoKnows)).quiet());
        bindings.push(letter('b', "by when", "by when it has to be known", Act::Write(Remark::ByWhen)).quiet());
        bindings.push(letter('s', "how sure", "how sure you are: sure, rather sure, a guess", Act::HowSure).quiet());
        let is_question = state.rulebook().is_some_and(|rulebook| rulebook.item(self.address).is_question());
        if is_question {
            bindings.push(letter('d', "decide", "decide the whole condition yourself", Act::Whole).quiet());
        }
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings.push(letter('r', "result", "the result so far", Act::Result).quiet());
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Choose(number) => self.choice = Answer::ALL.get(number - 1).copied(),
            Act::Up | Act::Down | Act::First | Act::Last => {
                let at = self.choice.and_then(|choice| Answer::ALL.iter().position(|answer| *answer == choice));
                let to = match (at, act) {
                    (_, Act::Last) => 2,
                    (None, _) | (_, Act::First) => 0,
                    (Some(at), Act::Up) => at.saturating_sub(1),
                    (Some(at), _) => (at + 1).min(2),
                };
                self.choice = Answer::ALL.get(to).copied();
            }
            Act::Continue => {
                let Some(choice) = self.choice else {
                    return Intent::Say("Nothing is chosen yet. Press 1, 2 or 3, then Enter.".to_owned());
                };
                if !state.can_answer() {
                    return Intent::SayReadOnly;
                }
                let on = match self.origin {
                    Origin::Flow => Intent::GoOn,
                    origin @ Origin::List { .. } => Intent::GoBackOrOn(origin),
                };
                return Intent::All(vec![Intent::Answer(self.address, choice), on]);
            }
            Act::Write(_) | Act::HowSure if !state.can_write() => return Intent::SayReadOnly,
            Act::Write(what) => self.write(state, what),
            Act::About(about) => return Intent::Go(Destination::About(self.address, about)),
            Act::HowSure => {
                let step =
                    state.acting().map(|acting| acting.rate(self.address, acting.certainty_behind(self.address)));
                return Intent::Take(step.into_iter().collect());
            }
            Act::Whole => {
                if let Some(whole) = state.acting().and_then(|acting| acting.whole_of(self.address)) {
                    return Intent::Go(Destination::Question(whole, self.origin));
                }
            }
            _ => {}
        }
        Intent::Stay
    }

    fn place_of(&self, state: &State, what: Remark) -> Option<Place> {
        Some(Place::Beside(state.rulebook()?.item(self.address).name.clone(), what))
    }

    /// Opens the text field for a remark.
    pub fn write(&mut self, state: &State, what: Remark) {
        let (Some(place), Some(current)) = (self.place_of(state, what), &state.current) else { return };
        let Place::Beside(name, _) = &place else { return };
        let text = state.draft(&place.key()).unwrap_or_else(|| current.check.remark(name, what));
        self.field = Some((what, TextField::new(text, what.many_lines(), FieldKind::Alone)));
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.field.as_ref().map(|(_, field)| field.hints()).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        match self.field.as_mut().map_or(Typed::Unchanged, |(_, field)| field.key(key)) {
            Typed::Changed => self.keep_draft(state),
            Typed::Unchanged => Intent::Stay,
            Typed::Next | Typed::Before | Typed::Done | Typed::Left => Intent::FieldDone,
        }
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        match self.field.as_mut().map(|(_, field)| field.paste(text)) {
            Some(Err(why)) => Intent::Say(why),
            _ => self.keep_draft(state),
        }
    }

    fn keep_draft(&self, state: &State) -> Intent {
        let place = self.field.as_ref().and_then(|(what, _)| self.place_of(state, *what));
        match (place, &self.field) {
            (Some(place), Some((_, field))) => Intent::KeepDraft(place, field.text()),
            _ => Intent::Stay,
        }
    }

    /// Keeps what is in the field and closes it.
    pub fn leave_field(&mut self, state: &State) -> Intent {
        let Some((what, field)) = self.field.take() else { return Intent::Stay };
        let (Some(place), Some(acting)) = (self.place_of(state, what), state.acting()) else { return Intent::Stay };
        let step = acting.remark(self.address, what, &field.text());
        Intent::All(vec![Intent::Take(step.into_iter().collect()), Intent::ClearDraft(place)])
    }
}

/// What a Yes does, where that is not plain.
fn marked(state: &State, rulebook: &Rulebook, address: Address) -> Option<&'static str> {
    let current = state.current.as_ref()?;
    match asked_as(rulebook, &current.sheet, address) {
        AskedAs::Condition => None,
        AskedAs::WayOut => Some("A way out of the rule"),
        AskedAs::Exception | AskedAs::WholeException => Some("Exception"),
        AskedAs::OutsideTheLaw => Some("A case outside the law"),
        AskedAs::WholeCondition => Some("You decide the whole condition"),
    }
}

/// Why, law, examples, words: what stands beside a question, or below it.
fn about(state: &State, rulebook: &Rulebook, item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(parts(state, rulebook, item));
    rows.push(Row::text("Why we ask", Tone::Strong));
    rows.push(Row::led("  ", &item.help, Tone::Text));
    rows.push(Row::text("The law says", Tone::Strong));
    rows.extend(law(item));
    rows.extend(examples(item));
    for word in item.words.iter().map(|index| &rulebook.glossary[*index]) {
        rows.push(Row::led("  ", &word.word, Tone::Strong).and(&format!(": {}", word.means), Tone::Text));
    }
    if let Some(rule) = rulebook.rule_of(next_to(rulebook, item)) {
        for line in &rulebook.rules[rule].help_lines {
            rows.push(Row::text(line, Tone::Notice));
        }
    }
    rows
}

fn next_to(rulebook: &Rulebook, item: &Item) -> Address {
    rulebook.address(&item.name).unwrap_or(Address(0))
}
