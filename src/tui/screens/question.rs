// Long because the question and everything that helps to answer it are one screen.
//! One question, answered as itself or as a whole condition, with everything that helps to answer it.

use jiff::Timestamp;

use super::ahead::leads_to;
use super::describe::title;
use super::info::{examples, law, parts};
use super::{Screen, Then};
use crate::check::{Certainty, Remark, Step, progress};
use crate::logic::{Address, Answer};
use crate::record::place_of_remark;
use crate::rulebook::wording::visible_lines;
use crate::rulebook::{Item, Kind, Role, Rulebook};
use crate::tui::act::{About, Act};
use crate::tui::app::App;
use crate::tui::edit::Editor;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, answers, letter, on, rows};
use crate::tui::page::{Field, Page, Row};
use crate::tui::theme::Tone;

/// Where a question was reached from, and so where it leads back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The way through: on to the next question.
    Flow,
    /// A list of answers: back to the same line.
    List {
        /// Nothing was left to ask, so whatever is to be asked now is new.
        all_asked: bool,
    },
}

/// The screen of one question.
#[derive(Debug, Clone)]
pub struct Question {
    address: Address,
    choice: Option<Answer>,
    origin: Origin,
    editor: Option<(Remark, Editor)>,
}

impl Question {
    /// A question with the answer that was given before, if any.
    pub fn new(app: &App, address: Address, origin: Origin) -> Self {
        let mut question = Self { address, choice: None, origin, editor: None };
        question.refresh(app);
        question
    }

    /// Whether it puts the question at an address.
    pub fn is_about(&self, address: Address) -> bool {
        self.address == address
    }

    /// Reads the check anew.
    pub fn refresh(&mut self, app: &App) {
        self.choice = app.current.as_ref().and_then(|current| current.sheet.get(self.address));
    }

    /// A choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        if self.origin == Origin::Flow {
            self.choice = None;
        }
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let (Some(rulebook), Some(current)) = (app.rulebook(), &app.current) else { return Page::default() };
        let item = rulebook.item(self.address);
        let mut page = Page { title: self.place(app, rulebook), status: self.status(app, rulebook), ..Page::default() };
        if let Some(marked) = marked(item) {
            page.body.push(Row::text(&format!("{marked}: "), Tone::Notice).and(&item.ask, Tone::Strong).must());
        } else {
            page.body.push(Row::text(&item.ask, Tone::Strong).must());
        }
        page.body.push(Row::blank());
        let before = current.check.answers.get(&item.name);
        for (index, answer) in Answer::ALL.into_iter().enumerate() {
            let here = self.choice == Some(answer) && self.editor.is_none();
            let chosen = self.choice == Some(answer);
            let pointer = if chosen { app.look().pointer() } else { " " };
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
            let reading_begins = self.choice.is_none() && index == 0 && self.editor.is_none();
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
        self.remarks(app, item, &mut page);
        self.what_next(rulebook, app, &mut page);
        page.side = about(app, rulebook, item);
        page
    }

    fn remarks(&self, app: &App, item: &Item, page: &mut Page) {
        let Some(current) = &app.current else { return };
        for what in Remark::ALL {
            let text = current.check.remark(&item.name, what);
            match &self.editor {
                Some((edited, editor)) if *edited == what => page.body.push(Row {
                    lead: format!("{:<13}", what.label()),
                    field: Some(Field { text: editor.text(), cursor: Some(editor.cursor()), lines: 2 }),
                    focus: true,
                    ..Row::default()
                }),
                _ if !text.is_empty() => page.body.push(Row::led(&format!("{:<13}", what.label()), text, Tone::Text)),
                _ => {}
            }
        }
        if let Some(certainty) = current.check.remarks.get(&item.name).and_then(|remarks| remarks.certainty) {
            page.body.push(Row::led(&format!("{:<13}", "How sure"), certainty.words(), Tone::Text));
        }
        let unsure = self.choice == Some(Answer::NotSure);
        if unsure && self.editor.is_none() && !item.find_out.is_empty() {
            page.body.push(Row::text("To find out (F to write your own)", Tone::Strong));
            page.body.push(Row::led("  ", &format!("{} {}", item.find_out, item.who_knows), Tone::Text));
        }
    }

    /// What each answer leads to, worked out by trying it.
    fn what_next(&self, rulebook: &Rulebook, app: &App, page: &mut Page) {
        let Some(current) = &app.current else { return };
        let rule = rulebook.rule_of(self.address).map(|rule| &rulebook.rules[rule]);
        let told = Answer::ALL.map(|answer| {
            let sheet = current.sheet.with(self.address, Some(answer));
            (answer, leads_to(rulebook, rule, answer, &sheet))
        });
        if told.iter().all(|(_, says)| says.starts_with("you go on")) {
            return;
        }
        page.body.push(Row::blank());
        page.body.push(Row::text("What happens next", Tone::Strong));
        for (answer, says) in told {
            page.body.push(Row::led(&format!("  {:<9} ", answer.word()), &says, Tone::Text));
        }
    }

    fn place(&self, app: &App, rulebook: &Rulebook) -> String {
        let rule = rulebook.rule_of(self.address).map(|rule| &rulebook.rules[rule]);
        let place = rule
            .map_or_else(|| "Is the law about this tool?".to_owned(), |rule| format!("({}) {}", rule.id, rule.title));
        format!("{} | {place}", title(app))
    }

    fn status(&self, app: &App, rulebook: &Rulebook) -> String {
        let Some(current) = &app.current else { return String::new() };
        match rulebook.rule_of(self.address) {
            None => "step 2 of 5".to_owned(),
            Some(rule) => {
                let (known, all) = progress(rulebook, &current.sheet, rule);
                format!("{known} of {all} conditions known")
            }
        }
    }

    /// Which keys work here.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        let mut bindings = answers();
        let mut moving = rows("");
        for binding in &mut moving {
            binding.in_footer = false;
        }
        bindings.extend(moving);
        bindings.push(on(Code::Enter, "Enter", "continue", "keep the answer and go on", Act::Continue));
        bindings.push(letter('n', "note", "write a note", Act::Write(Remark::Note)));
        bindings.push(letter('y', "why", "why do we ask this?", Act::About(About::Why)));
        bindings.push(letter('x', "examples", "more examples", Act::About(About::Examples)));
        bindings.push(letter('l', "law", "the words of the law", Act::About(About::Law)));
        let quiet = |mut binding: Binding| {
            binding.in_footer = false;
            binding
        };
        bindings.push(quiet(letter('w', "words", "words explained", Act::About(About::Words))));
        bindings.push(quiet(letter(
            'p',
            "proof",
            "where the proof is: a file name, a page",
            Act::Write(Remark::Proof),
        )));
        bindings.push(quiet(letter('f', "find out", "what has to be found out", Act::Write(Remark::ToFindOut))));
        bindings.push(quiet(letter('o', "who", "who can tell: a name or a role", Act::Write(Remark::WhoKnows))));
        bindings.push(quiet(letter('b', "by when", "by when it has to be known", Act::Write(Remark::ByWhen))));
        bindings.push(quiet(letter('s', "how sure", "how sure you are: sure, rather sure, a guess", Act::HowSure)));
        let is_question = app.rulebook().is_some_and(|rulebook| rulebook.item(self.address).is_question());
        if is_question {
            bindings.push(quiet(letter('d', "decide", "decide the whole condition yourself", Act::Whole)));
        }
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings.push(quiet(letter('g', "result", "the result so far", Act::Result)));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, now: Timestamp) -> Then {
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
                    return Then::Say("Nothing is chosen yet. Press 1, 2 or 3, then Enter.".to_owned());
                };
                app.answer(self.address, choice, now);
                if !app.can_answer() {
                    app.say_read_only();
                    return Then::Stay;
                }
                return match self.origin {
                    Origin::Flow => Then::GoOn,
                    origin @ Origin::List { .. } => Then::GoBackOrOn(origin),
                };
            }
            Act::Write(_) if !app.can_write() => app.say_read_only(),
            Act::Write(what) => self.write(app, what),
            Act::About(about) => {
                return app.about(self.address, about).map_or(Then::Stay, |screen| Then::Push(Box::new(screen)));
            }
            Act::HowSure => self.how_sure(app, now),
            Act::Whole => {
                if let Some(whole) = self.whole(app) {
                    let question = Self::new(app, whole, self.origin);
                    return Then::Push(Box::new(Screen::Question(question)));
                }
            }
            _ => {}
        }
        Then::Stay
    }

    fn whole(&self, app: &App) -> Option<Address> {
        let rulebook = app.rulebook()?;
        let structure = match rulebook.rule_of(self.address) {
            Some(rule) => &rulebook.rules[rule].structure,
            None => &rulebook.scope.structure,
        };
        rulebook.element_of(structure, self.address)
    }

    fn how_sure(&self, app: &mut App, now: Timestamp) {
        let Some(name) = app.rulebook().map(|rulebook| rulebook.item(self.address).name.clone()) else { return };
        let known = app.current.as_ref().and_then(|current| current.check.remarks.get(&name)).and_then(|r| r.certainty);
        let at = known.and_then(|known| Certainty::ALL.iter().position(|certainty| *certainty == known));
        let certainty = Certainty::ALL[at.map_or(0, |at| (at + 1) % Certainty::ALL.len())];
        app.take(Step::Rated { to: name, certainty }, now);
    }

    /// Opens the text field for a remark.
    pub fn write(&mut self, app: &App, what: Remark) {
        let Some(name) = app.rulebook().map(|rulebook| &rulebook.item(self.address).name) else { return };
        let current = app.current.as_ref();
        let place = place_of_remark(name, what);
        let draft = current.and_then(|current| current.drafts.iter().find(|(known, _)| *known == place));
        let text = match (draft, current) {
            (Some((_, typed)), _) => typed.clone(),
            (None, Some(current)) => current.check.remark(name, what).to_owned(),
            (None, None) => String::new(),
        };
        self.editor = Some((what, Editor::new(&text, what.many_lines())));
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.editor.is_some()
    }

    /// The keys of a text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        let enter = match &self.editor {
            Some((_, editor)) if editor.has_many_lines() => "new line",
            _ => "done",
        };
        vec![Hint::other("Tab", "done"), Hint::needed("Enter", enter), Hint::needed("Esc", "done (the text is kept)")]
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, app: &mut App, key: Key) -> Then {
        let Some((what, editor)) = &mut self.editor else { return Then::Stay };
        let what = *what;
        let done = matches!(key.code, Code::Esc | Code::Tab | Code::BackTab)
            || (key.code == Code::Enter && !editor.has_many_lines());
        if done {
            return Then::FieldDone;
        }
        let before = editor.text();
        editor.key(key);
        let text = editor.text();
        if text != before {
            self.keep(app, what, text);
        }
        Then::Stay
    }

    fn keep(&self, app: &mut App, what: Remark, text: String) {
        if let Some(name) = app.rulebook().map(|rulebook| rulebook.item(self.address).name.clone()) {
            app.keep_draft(place_of_remark(&name, what), text);
        }
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, app: &mut App, text: &str) -> Option<String> {
        let (what, editor) = self.editor.as_mut()?;
        let what = *what;
        match editor.paste(text) {
            Ok(()) => {
                let text = editor.text();
                self.keep(app, what, text);
                None
            }
            Err(letters) => Some(format!("The paste is {letters} characters too long. Nothing was lost; paste less.")),
        }
    }

    /// Keeps what is in the field and closes it.
    pub fn leave_field(&mut self, app: &mut App, now: Timestamp) {
        let Some((what, editor)) = self.editor.take() else { return };
        let Some(to) = app.rulebook().map(|rulebook| rulebook.item(self.address).name.clone()) else { return };
        let place = place_of_remark(&to, what);
        let text = editor.text().trim().to_owned();
        let known = app.current.as_ref().map_or("", |current| current.check.remark(&to, what));
        if visible_lines(known) != text {
            app.take(Step::Noted { to, what, text }, now);
        }
        app.clear_draft(&place);
    }
}

/// What a Yes does, where that is not plain.
fn marked(item: &Item) -> Option<&'static str> {
    match item.kind {
        Kind::Question { role: Role::Exit, .. } => Some("A way out of the rule"),
        Kind::Question { role: Role::Exception, rule: Some(_), .. } | Kind::Exception { .. } => Some("Exception"),
        Kind::Question { role: Role::Exception, rule: None, .. } | Kind::Exclusion(_) => Some("A case outside the law"),
        Kind::Condition { .. } | Kind::Gate(_) => Some("You decide the whole condition"),
        Kind::Question { .. } => None,
    }
}

/// Why, law, examples, words: what stands beside a question, or below it.
fn about(app: &App, rulebook: &Rulebook, item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(parts(app, rulebook, item));
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
