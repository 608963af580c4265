//! What follows a result: a name under it with a day for the next look, and the removal plan. A text that is not
//! finished stays in the draft of its field.

use jiff::Timestamp;
use jiff::civil::Date;

use super::describe::title;
use super::{Screen, Then, moved};
use crate::check::{Field as ToolField, Planned, Role, Step};
use crate::logic::Verdict;
use crate::tui::act::Act;
use crate::tui::app::App;
use crate::tui::edit::Editor;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, numbers, on, rows};
use crate::tui::page::{Field, Page, Row};
use crate::tui::theme::Tone;

/// What a form is filled in for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Purpose {
    SignOff(Role),
    Task { id: String, label: String, before: Planned },
}

/// Two text fields and a line that takes them: a name or person, and a day.
#[derive(Debug, Clone)]
pub struct Form {
    purpose: Purpose,
    fields: [(&'static str, &'static str, Editor); 2],
    focus: usize,
}

impl Form {
    /// Signing the answers as they stand; the assessor is offered as the name.
    pub fn sign_off(app: &App) -> Self {
        let current = app.current.as_ref();
        let name = current.map_or("", |current| current.check.tool.get(ToolField::Assessor));
        let due = current.and_then(|current| current.check.standing.review_due);
        Self::with(app, Purpose::SignOff(Role::Assessor), name, due)
    }

    fn task(app: &App, id: &str, label: &str) -> Self {
        let before = app.current.as_ref().and_then(|current| current.check.standing.plan.get(id).cloned());
        let before = before.unwrap_or_default();
        let (who, date) = (before.who.clone(), before.date);
        Self::with(app, Purpose::Task { id: id.to_owned(), label: label.to_owned(), before }, &who, date)
    }

    fn with(app: &App, purpose: Purpose, name: &str, day: Option<Date>) -> Self {
        let labels = match purpose {
            Purpose::SignOff(_) => ["Name", "Look again on"],
            Purpose::Task { .. } => ["Who", "By when"],
        };
        let day = day.map_or_else(String::new, |day| day.to_string());
        let drafts = app.current.as_ref().map_or(&[] as &[_], |current| current.drafts.as_slice());
        let begun = |field: &'static str, text: &str| {
            let place = place_of(&purpose, field);
            let draft = drafts.iter().find(|(known, _)| *known == place);
            Editor::new(draft.map_or(text, |(_, typed)| typed), false)
        };
        let fields = [(labels[0], "name", begun("name", name)), (labels[1], "day", begun("day", &day))];
        Self { purpose, fields, focus: 0 }
    }

    /// Lines above the text fields that are chosen from.
    const fn choices(&self) -> usize {
        matches!(self.purpose, Purpose::SignOff(_)) as usize
    }

    fn field(&self) -> Option<usize> {
        self.focus.checked_sub(self.choices()).filter(|field| *field < self.fields.len())
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let pointer = |here: bool| if here { app.look().pointer() } else { " " };
        let place = if self.choices() == 1 { "Sign off" } else { "Removal plan" };
        let mut page = Page { title: format!("{} | {place}", title(app)), ..Page::default() };
        match &self.purpose {
            Purpose::SignOff(role) => {
                page.body.push(Row::text("Put a name under these answers", Tone::Strong));
                page.body
                    .push(Row::text("A later change of an answer makes it void, and it stays visible.", Tone::Text));
                page.body.push(Row::blank());
                let here = self.focus == 0;
                let mark = |wanted: Role| if *role == wanted { "(o)" } else { "( )" };
                let told = format!("{} 1 Assessor   {} 2 Reviewer", mark(Role::Assessor), mark(Role::Reviewer));
                page.body.push(Row::led(&format!("{} {:<15}", pointer(here), "As"), &told, Tone::Text).focused(here));
                page.body.push(Row::led(&" ".repeat(17), role.statement(), Tone::Quiet));
            }
            Purpose::Task { label, .. } => {
                page.body.push(Row::text(label, Tone::Strong));
                page.body.push(Row::blank());
            }
        }
        for (index, (label, _, editor)) in self.fields.iter().enumerate() {
            let here = self.field() == Some(index);
            page.body.push(Row {
                lead: format!("{} {label:<15}", pointer(here)),
                field: Some(Field { text: editor.text(), cursor: here.then(|| editor.cursor()), lines: 1 }),
                focus: here,
                ..Row::default()
            });
        }
        page.body.push(Row::led(&" ".repeat(17), "A day as 2027-03-31; it may stay empty.", Tone::Quiet));
        page.body.push(Row::blank());
        let here = self.focus == self.last();
        let says = if self.choices() == 1 { "Sign" } else { "Put into the plan" };
        page.body.push(Row::led(&format!("{} ", pointer(here)), says, Tone::Strong).focused(here));
        page
    }

    const fn last(&self) -> usize {
        self.choices() + self.fields.len()
    }

    /// Which keys work here while no text field has the focus.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Tab, "Tab", "next field", "next field", Act::Down));
        bindings.push(on(Code::BackTab, "Shift+Tab", "", "the field before", Act::Up));
        if self.focus < self.choices() {
            bindings.extend(numbers(2, "as whom you sign"));
        }
        bindings.push(on(Code::Enter, "Enter", "continue", "next field, or take what the form says", Act::Continue));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, now: Timestamp) -> Then {
        let is_last = self.focus == self.last();
        match (act, &mut self.purpose) {
            (Act::Choose(number), Purpose::SignOff(role)) => {
                *role = if number == 1 { Role::Assessor } else { Role::Reviewer };
            }
            (Act::Continue, _) if is_last => return self.done(app, now),
            (act, _) => {
                let act = if act == Act::Continue { Act::Down } else { act };
                self.focus = moved(self.focus, act, self.last() + 1);
            }
        }
        Then::Stay
    }

    fn done(&self, app: &mut App, now: Timestamp) -> Then {
        let [name, typed] = [0, 1].map(|field: usize| self.fields[field].2.text().trim().to_owned());
        let Ok(day) = (if typed.is_empty() { Ok(None) } else { typed.parse::<Date>().map(Some) }) else {
            return Then::Say(format!("{typed} is no day. Write year, month and day, such as 2027-03-31."));
        };
        match &self.purpose {
            Purpose::SignOff(_) if name.is_empty() => {
                return Then::Say("A sign-off needs a name. Nothing was signed yet.".to_owned());
            }
            Purpose::SignOff(_) if day.is_some_and(|day| day < app.start.on) => {
                return Then::Say("That day is over. Write a day that is still to come.".to_owned());
            }
            Purpose::SignOff(role) => {
                let due = app.current.as_ref().and_then(|current| current.check.standing.review_due);
                if let Some(on) = day.filter(|day| Some(*day) != due) {
                    app.take(Step::ReviewDue { on }, now);
                }
                app.take(Step::SignedOff { role: *role, name, statement: role.statement().to_owned() }, now);
            }
            Purpose::Task { id, before, .. } => {
                let Planned { note, done, .. } = before.clone();
                app.take(Step::Planned { task: id.clone(), date: day, who: name, note, done }, now);
            }
        }
        for (_, field, _) in &self.fields {
            app.clear_draft(&place_of(&self.purpose, field));
        }
        Then::Act(Act::Back)
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.field().is_some()
    }

    /// The keys of a text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        vec![
            Hint::needed("Tab", "next field"),
            Hint::other("Shift+Tab", "back"),
            Hint::needed("Enter", "next field"),
            Hint::needed("Esc", "back (everything is kept)"),
        ]
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, app: &mut App, key: Key) -> Then {
        let Some(at) = self.field() else { return Then::Stay };
        match key.code {
            Code::Esc => return Then::Act(Act::Back),
            Code::Tab | Code::Enter | Code::Down => return Then::Act(Act::Down),
            Code::BackTab | Code::Up => return Then::Act(Act::Up),
            _ => {}
        }
        let (_, field, editor) = &mut self.fields[at];
        let before = editor.text();
        editor.key(key);
        let text = editor.text();
        if text != before {
            app.keep_unfinished(place_of(&self.purpose, field), text);
        }
        Then::Stay
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, app: &mut App, text: &str) -> Option<String> {
        let (_, field, editor) = &mut self.fields[self.field()?];
        match editor.paste(text) {
            Ok(()) => {
                app.keep_unfinished(place_of(&self.purpose, field), editor.text());
                None
            }
            Err(letters) => Some(format!("The paste is {letters} characters too long. Nothing was lost; paste less.")),
        }
    }
}

fn place_of(purpose: &Purpose, field: &str) -> String {
    match purpose {
        Purpose::SignOff(_) => format!("sign-off.{field}"),
        Purpose::Task { id, .. } => format!("plan.{id}.{field}"),
    }
}

/// The tasks of the removal plan.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    focus: usize,
}

impl Plan {
    /// Whether there is something to plan: a rule is met in full.
    pub fn is_called_for(app: &App) -> bool {
        app.findings().is_some_and(|findings| findings.count(Verdict::Prohibited) > 0)
            && app.rulebook().is_some_and(|rulebook| !rulebook.consequences.plan.is_empty())
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let mut page = Page { title: format!("{} | Removal plan", title(app)), ..Page::default() };
        let (Some(rulebook), Some(current)) = (app.rulebook(), &app.current) else { return page };
        page.body.push(Row::text("What has to happen, by when and by whom", Tone::Strong));
        page.body.push(Row::blank());
        for (index, task) in rulebook.consequences.plan.iter().enumerate() {
            let here = index == self.focus;
            let pointer = if here { app.look().pointer() } else { " " };
            let told = current.check.standing.plan.get(&task.id).map(|planned| {
                let date = planned.date.map_or_else(String::new, |date| date.to_string());
                [date, planned.who.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            });
            let told = told.filter(|told| !told.is_empty()).unwrap_or_else(|| "not planned".to_owned());
            page.body.push(
                Row::led(&format!("{pointer} {:>2}. ", index + 1), &task.label, Tone::Text)
                    .right(&told, Tone::Text)
                    .focused(here),
            );
        }
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        if app.can_write() {
            bindings.push(on(Code::Enter, "Enter", "plan", "write who does it and by when", Act::Continue));
        }
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        let Some(plan) = app.rulebook().map(|rulebook| &rulebook.consequences.plan) else { return Then::Stay };
        self.focus = moved(self.focus, act, plan.len());
        match (act, plan.get(self.focus)) {
            (Act::Continue, Some(task)) => {
                Then::Push(Box::new(Screen::Form(Box::new(Form::task(app, &task.id, &task.label)))))
            }
            _ => Then::Stay,
        }
    }
}
