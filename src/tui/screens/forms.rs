//! Forms of two text fields: a name under the answers with a day for the next look, and a task of the removal plan. A
//! text that is not finished stays in the draft of its field.

use jiff::civil::Date;
use unicode_width::UnicodeWidthStr;

use super::focus::moved;
use crate::check::{Field as ToolField, Planned, Role, Step};
use crate::desk::{DeskError, read_day};
use crate::tui::act::Act;
use crate::tui::choices::Choices;
use crate::tui::field::{Kind, TextField, still};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, numbers, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::place::{Part, Place};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// What a form is filled in for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Purpose {
    Sign(Role),
    Task { id: String, label: String, before: Planned },
}

impl Purpose {
    fn place(&self, part: Part) -> Place {
        match self {
            Self::Sign(_) => Place::Sign(part),
            Self::Task { id, .. } => Place::Task(id.clone(), part),
        }
    }
}

/// Two text fields and a line that takes them: a name or person, and a day.
#[derive(Debug, Clone)]
pub struct Form {
    purpose: Purpose,
    fields: [(&'static str, Part, TextField); 2],
    focus: usize,
}

impl Form {
    /// Signing the answers as they stand; the assessor is offered as the name.
    pub fn sign_off(state: &State) -> Self {
        let current = state.current.as_ref();
        let name = current.map_or("", |current| current.check.tool.get(ToolField::Assessor));
        let due = current.and_then(|current| current.check.standing.review_due);
        Self::with(state, Purpose::Sign(Role::Assessor), name, due)
    }

    /// Planning a task of the removal plan.
    pub fn task(state: &State, id: &str) -> Self {
        let tasks = state.rulebook().map_or(&[] as &[_], |rulebook| rulebook.consequences.plan.as_slice());
        let label = tasks.iter().find(|task| task.id == id).map_or(id, |task| task.label.as_str()).to_owned();
        let before = state.current.as_ref().and_then(|current| current.check.standing.plan.get(id).cloned());
        let before = before.unwrap_or_default();
        let (who, date) = (before.who.clone(), before.date);
        Self::with(state, Purpose::Task { id: id.to_owned(), label, before }, &who, date)
    }

    fn with(state: &State, purpose: Purpose, name: &str, day: Option<Date>) -> Self {
        let labels = match purpose {
            Purpose::Sign(_) => [say!("form-name"), say!("form-look-again-on")],
            Purpose::Task { .. } => [say!("form-who"), say!("form-by-when")],
        };
        let day = day.map_or_else(String::new, crate::words::day);
        let begun = |part: Part, text: &str| {
            let draft = state.draft(&purpose.place(part).key());
            TextField::new(draft.unwrap_or(text), false, Kind::InForm)
        };
        let fields = [(labels[0], Part::Name, begun(Part::Name, name)), (labels[1], Part::Day, begun(Part::Day, &day))];
        Self { purpose, fields, focus: 0 }
    }

    /// Lines above the text fields that are chosen from.
    const fn choices(&self) -> usize {
        matches!(self.purpose, Purpose::Sign(_)) as usize
    }

    fn field(&self) -> Option<usize> {
        self.focus.checked_sub(self.choices()).filter(|field| *field < self.fields.len())
    }

    pub fn page(&self, state: &State) -> Page {
        let pointer = |here: bool| state.look().mark(here);
        let place = if self.choices() == 1 { say!("form-sign-off") } else { say!("form-removal-plan") };
        let mut page = Page { title: say!("form-title", tool = state.title(), place = place), ..Page::default() };
        // Wide enough for the longest name of a line in any language.
        let names = self.fields.iter().map(|(label, ..)| label.width()).chain([say!("form-as").width()]);
        let wide = names.max().unwrap_or_default().max(14) + 1;
        match &self.purpose {
            Purpose::Sign(role) => {
                page.body.push(Row::text(say!("form-sign-heading"), Tone::Strong));
                page.body.push(Row::text(say!("form-sign-void"), Tone::Text));
                page.body.push(Row::blank());
                let here = self.focus == 0;
                let roles = [(Role::Assessor, say!("form-assessor")), (Role::Reviewer, say!("form-reviewer"))];
                // A role stays with its mark where the line breaks.
                let told = roles.into_iter().zip(1..).map(|((wanted, name), number)| {
                    let holds = *role == wanted;
                    let mark = if holds { "(o)" } else { "( )" };
                    (holds, format!("{mark} {number} {name}").replace(' ', "\u{a0}"))
                });
                let told = Choices::of("   ", told);
                let lead = format!("{} {:<wide$}", pointer(here), say!("form-as"));
                page.body.push(Row::choosing(&lead, &told, Tone::Text).focused(here));
                page.body.push(Row::led(&" ".repeat(wide + 2), role.statement(), Tone::Quiet));
            }
            Purpose::Task { label, .. } => {
                page.body.push(Row::text(label, Tone::Strong));
                page.body.push(Row::blank());
            }
        }
        for (index, (label, _, field)) in self.fields.iter().enumerate() {
            let here = self.field() == Some(index);
            let lead = format!("{} {label:<wide$}", pointer(here));
            page.body.push(if here { field.row(&lead, 1) } else { still(&lead, &field.text(), 1) });
        }
        let how = if self.choices() == 1 { say!("form-look-again-how") } else { say!("form-day-how") };
        page.body.push(Row::led(&" ".repeat(wide + 2), how, Tone::Quiet));
        page.body.push(Row::blank());
        let here = self.focus == self.last();
        let [name, day] = [0, 1].map(|field: usize| !self.fields[field].2.text().trim().is_empty());
        let says = match &self.purpose {
            Purpose::Sign(_) if day && !name => say!("form-set-day"),
            Purpose::Sign(_) => say!("form-sign"),
            Purpose::Task { .. } => say!("form-put-into-plan"),
        };
        page.body.push(Row::led(&format!("{} ", pointer(here)), says, Tone::Strong).focused(here));
        page
    }

    /// Moves the mark to the field that a letter is meant for: from the roles to the name, from the end to the first
    /// field that is empty. A name that is only offered gives way to the one that is typed.
    pub fn reach_for_field(&mut self, state: &State) -> bool {
        let empty = self.fields.iter().position(|(.., field)| field.text().is_empty());
        let Some(at) = (if self.focus < self.choices() { Some(0) } else { empty }) else { return false };
        let place = self.purpose.place(self.fields[at].1).key();
        if state.draft(&place).is_none() && !self.fields[at].2.is_changed() {
            self.fields[at].2 = TextField::new("", false, Kind::InForm);
        }
        self.focus = self.choices() + at;
        true
    }

    const fn last(&self) -> usize {
        self.choices() + self.fields.len()
    }

    /// Which keys work here while no text field has the focus.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Tab, say!("keys-next-field"), say!("keys-next-field"), Act::Down));
        bindings.push(on(Code::BackTab, "", say!("keys-field-before"), Act::Up));
        if self.focus < self.choices() {
            bindings.extend(numbers(2, say!("keys-whom-sign")));
        }
        bindings.push(on(Code::Enter, say!("keys-continue"), say!("keys-next-field-take-what-form"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let is_last = self.focus == self.last();
        match (act, &mut self.purpose) {
            (Act::Choose(number), Purpose::Sign(role)) => {
                *role = if number == 1 { Role::Assessor } else { Role::Reviewer };
            }
            (Act::Continue, _) if is_last => return self.done(state),
            (act, _) => {
                let act = if act == Act::Continue { Act::Down } else { act };
                self.focus = moved(self.focus, act, self.last() + 1);
            }
        }
        Intent::Stay
    }

    fn done(&mut self, state: &State) -> Intent {
        let Some(acting) = state.acting() else { return Intent::Stay };
        let [name, typed] = [0, 1].map(|field: usize| self.fields[field].2.text().trim().to_owned());
        let steps: Result<Vec<Step>, _> = match &self.purpose {
            // A day alone is set without anybody signing.
            Purpose::Sign(_) if name.is_empty() && !typed.is_empty() => acting.review_by(&typed).map(|step| vec![step]),
            Purpose::Sign(role) => acting.sign(*role, &name, None, &typed),
            Purpose::Task { id, before, .. } => read_day(&typed).and_then(|date| {
                let planned = Planned { date, who: name, ..before.clone() };
                acting.plan(id, planned).map(|step| vec![step])
            }),
        };
        match steps {
            Err(error) => {
                // The mark goes to where it can be mended.
                let wrong = matches!(error, DeskError::NoDay(_) | DeskError::DayIsOver);
                self.focus = self.choices() + usize::from(wrong);
                Intent::Say(error.to_string())
            }
            Ok(steps) => {
                // The name and the day stand among the other parts of the result, which may be out of sight.
                let told = steps.last().and_then(told);
                let mut intents = vec![Intent::Take(steps)];
                intents.extend(self.fields.iter().map(|(_, part, _)| Intent::ClearDraft(self.purpose.place(*part))));
                intents.push(Intent::Act(Act::Back));
                intents.extend(told.map(Intent::Say));
                Intent::All(intents)
            }
        }
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.field().is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.field().map(|at| self.fields[at].2.hints()).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, _: &State, key: Key) -> Intent {
        let Some(at) = self.field() else { return Intent::Stay };
        let typed = self.fields[at].2.key(key);
        typed.in_form(|| self.keep(at))
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, _: &State, text: &str) -> Intent {
        let Some(at) = self.field() else { return Intent::Stay };
        match self.fields[at].2.paste(text) {
            Ok(()) => self.keep(at),
            Err(why) => Intent::Say(why),
        }
    }

    fn keep(&self, at: usize) -> Intent {
        let (_, part, field) = &self.fields[at];
        Intent::KeepUnfinished(self.purpose.place(*part), field.text())
    }
}

/// What a form says about what it wrote, where what it wrote can be out of sight.
fn told(step: &Step) -> Option<String> {
    match step {
        Step::SignedOff { .. } => Some(say!("form-signed", signed = step.in_words())),
        Step::ReviewDue { on } => Some(say!("form-look-again-set", day = crate::words::day(*on))),
        _ => None,
    }
}
