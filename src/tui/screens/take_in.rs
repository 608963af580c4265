//! What a colleague answered: first the file that came back, or its text as a paste; then what it says and how the
//! result would turn. Nothing is written before somebody chooses to take it in, and that is never the choice that
//! stands first.

use super::focus::moved;
use crate::check::Replies;
use crate::files::named as named_file;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::effect::{Came, Effect, Returning, Weighed};
use crate::tui::field::{Kind, TextField, Typed, still};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::place::{Part, Place};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// Which file came back, or what was pasted.
#[derive(Debug, Clone)]
pub struct TakeIn {
    /// The name of the file, and who answered where the page does not say so.
    fields: [TextField; 2],
    /// The text that was pasted in place of a file.
    pasted: Option<String>,
    focus: usize,
}

const FILE: usize = 0;
const WHO: usize = 1;
const LAST: usize = 2;

impl TakeIn {
    /// The page as it was left last.
    pub fn new(state: &State) -> Self {
        let kept = |part| state.draft(&Place::TakeIn(part).key()).filter(|text| !text.is_empty());
        let field = |part| TextField::new(kept(part).unwrap_or_default(), false, Kind::InForm);
        let pasted = kept(Part::Pasted).map(str::to_owned);
        let focus = if pasted.is_some() { LAST } else { FILE };
        Self { fields: [field(Part::File), field(Part::Name)], pasted, focus }
    }

    /// With what was given to another page of it.
    pub fn of(returning: Returning) -> Self {
        let (file, pasted) = match returning.came {
            Came::File(file) => (crate::files::shown(&file), None),
            Came::Pasted(text) => (String::new(), Some(text)),
        };
        let field = |text: &str| TextField::new(text, false, Kind::InForm);
        Self { fields: [field(&file), field(&returning.who)], pasted, focus: WHO }
    }

    /// Keeps what the line with the focus holds, and what was pasted.
    fn keep(&self) -> Intent {
        let keep = |part, text: String| Intent::KeepUnfinished(Place::TakeIn(part), text);
        Intent::All(vec![
            keep(Part::File, self.fields[FILE].text()),
            keep(Part::Name, self.fields[WHO].text()),
            keep(Part::Pasted, self.pasted.clone().unwrap_or_default()),
        ])
    }

    /// Moves the mark to the first field that is empty and still needed.
    pub fn reach_for_field(&mut self) -> bool {
        let is_free = |at: &usize| self.fields[*at].text().is_empty() && (*at == WHO || self.pasted.is_none());
        let free = [FILE, WHO].into_iter().find(is_free);
        self.focus = free.unwrap_or(self.focus);
        free.is_some()
    }

    /// A paste came as keys, line by line. Its lines are no name of a file.
    pub fn cut_off(&mut self) -> Option<&'static str> {
        let field = self.fields.get_mut(self.focus)?;
        *field = TextField::new("", false, Kind::InForm);
        Some(if self.focus == FILE { say!("takein-line-by-line") } else { say!("form-one-line") })
    }

    pub fn page(&self, state: &State) -> Page {
        // Opened from a check, the page is about that one, and says so as every other page does.
        let title = match &state.current {
            Some(_) => format!("{} | {}", say!("takein-title"), state.title()),
            None => say!("takein-title").to_owned(),
        };
        let mut page = Page { title, ..Page::default() };
        page.body.push(Row::text(say!("takein-how"), Tone::Text));
        page.body.push(Row::blank());
        for (index, label) in [say!("takein-file"), say!("takein-who")].into_iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            let lead = format!("{pointer} {label} ");
            let field = &self.fields[index];
            page.body.push(if here { field.row(&lead, 1) } else { still(&lead, &field.text(), 1) });
            if index == FILE
                && let Some(pasted) = &self.pasted
            {
                let told = say!("takein-pasted", lines = pasted.lines().count());
                page.body.push(Row::led("  ", &told, Tone::Notice));
            }
        }
        page.body.push(Row::led("  ", say!("takein-who-how"), Tone::Quiet));
        page.body.push(Row::blank());
        let here = self.focus == LAST;
        let pointer = state.look().mark(here);
        page.body.push(Row::led(&format!("{pointer} "), say!("takein-look"), Tone::Strong).focused(here));
        page
    }

    /// Which keys work here while no text field has the focus.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Enter, say!("takein-key-look"), say!("takein-key-look-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        if act == Act::Continue && self.focus == LAST {
            return self.look();
        }
        let act = if act == Act::Continue { Act::Down } else { act };
        self.focus = moved(self.focus, act, LAST + 1);
        Intent::Stay
    }

    /// Reads it. The screen stays below, so that a name that was mistyped can be mended.
    fn look(&self) -> Intent {
        let named = self.fields[FILE].text();
        let came = match (&self.pasted, named_file(&named)) {
            (Some(pasted), _) => Came::Pasted(pasted.clone()),
            (None, Some(file)) => Came::File(file),
            (None, None) => return Intent::Say(say!("takein-nothing-named").to_owned()),
        };
        Intent::Do(Effect::ReadReply(Returning { came, who: self.fields[WHO].text().trim().to_owned() }))
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.focus < LAST
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.fields.get(self.focus).map(TextField::hints).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, _: &State, key: Key) -> Intent {
        let Some(field) = self.fields.get_mut(self.focus) else { return Intent::Stay };
        let typed = field.key(key);
        // Whoever types a name means the file, and not what was pasted before. The same goes for whoever deletes in an
        // empty field.
        let means_file =
            typed == Typed::Changed || typed == Typed::Unchanged && self.pasted.is_some() && takes_out(key);
        if self.focus == FILE && means_file {
            self.pasted = None;
            return self.keep();
        }
        typed.in_form(|| self.keep())
    }

    /// Takes a paste. Several lines are the answers themselves, wherever the mark is; one line is the name of a file or
    /// of a person.
    pub fn type_paste(&mut self, _: &State, text: &str) -> Intent {
        let Some(field) = self.fields.get_mut(self.focus) else { return Intent::Stay };
        if text.trim().lines().nth(1).is_some() {
            self.pasted = Some(text.to_owned());
            self.focus = LAST;
            return self.keep();
        }
        field.paste(text).map_or_else(Intent::Say, |()| self.keep())
    }
}

/// Whether a key takes out what was pasted, where nothing is left in the field to take out.
const fn takes_out(key: Key) -> bool {
    matches!((key.code, key.ctrl), (Code::Backspace | Code::Delete, _) | (Code::Char('u' | 'w'), true))
}

/// What came back says, before it is taken in.
#[derive(Debug, Clone)]
pub struct CameBack {
    replies: Replies,
    turn: Vec<String>,
    take: bool,
}

impl From<Weighed> for CameBack {
    fn from(Weighed { replies, turn }: Weighed) -> Self {
        Self { replies, turn, take: false }
    }
}

impl CameBack {
    pub fn page(&self, state: &State) -> Page {
        let Replies { who, when, replies, known, refused } = &self.replies;
        let mut page = Page { title: say!("takein-came-title", tool = state.title()), ..Page::default() };
        let from = say!("takein-from", who = visible(who), day = *when);
        page.body.push(Row::text(&from, Tone::Strong));
        page.body.extend(self.turn.iter().map(|told| Row::text(told, Tone::Notice)));
        if !refused.is_empty() {
            page.body.push(Row::text(&say!("takein-some-refused", count = refused.len()), Tone::Notice));
        }
        page.body.push(Row::blank());
        let choices = [(false, say!("takein-leave").to_owned()), (true, say!("takein-take", count = replies.len()))];
        for (take, says) in choices.into_iter().take(if replies.is_empty() { 1 } else { 2 }) {
            let here = self.take == take;
            let pointer = state.look().mark(here);
            page.body.push(Row::led(&format!("{pointer} "), &says, Tone::Strong).focused(here));
        }
        for reply in replies {
            page.body.push(Row::blank());
            page.body.push(Row::text(&reply.asked.words, Tone::Text));
            let old = match &reply.old {
                Some((answer, who)) if who.is_empty() => answer.word().to_owned(),
                Some((answer, who)) => say!("asked-answer-of", answer = answer.word(), who = visible(who)),
                None => say!("asked-not-answered").to_owned(),
            };
            let told = say!("asked-now-then", old = old, new = reply.new.word());
            page.body.push(Row::led("    ", &told, Tone::Strong));
            if !reply.note.is_empty() {
                page.body.push(Row::led("    ", &say!("asked-note-beside", note = reply.note.as_str()), Tone::Text));
            }
        }
        if !known.is_empty() {
            page.body.push(Row::blank());
            page.body.push(Row::text(&say!("reply-known", answers = known.len()), Tone::Text));
        }
        for refused in refused {
            // The question is told where the rules have it: nobody knows it by its address.
            let asked = state.rulebook().and_then(|rules| Some(rules.item(rules.address(&refused.name)?).ask.as_str()));
            let name = asked.unwrap_or(&refused.name);
            page.body.push(Row::blank());
            page.body.push(Row::text(&say!("takein-refused", ask = name, why = refused.why.as_str()), Tone::Notice));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Enter, say!("keys-choose"), say!("keys-do-what-line-says"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        match act {
            Act::Continue if self.take => return Intent::TakeIn(Box::new(self.replies.clone())),
            Act::Continue => {
                return Intent::All(vec![Intent::Act(Act::Back), Intent::Say(say!("takein-left-as-it-is").to_owned())]);
            }
            Act::Up | Act::First => self.take = false,
            Act::Down | Act::Last => self.take = !self.replies.replies.is_empty(),
            _ => {}
        }
        Intent::Stay
    }

    /// Keys came too fast: nothing is to be written.
    pub const fn forget_choice(&mut self) {
        self.take = false;
    }
}
