//! Something that waits for a decision.

use super::focus::moved;
use crate::tui::act::{Act, Exit};
use crate::tui::intent::{Asking, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// A message with choices.
#[derive(Debug, Clone)]
pub struct Message {
    asking: Asking,
    focus: usize,
}

impl From<Asking> for Message {
    fn from(asking: Asking) -> Self {
        Self { asking, focus: 0 }
    }
}

impl Message {
    /// A message that needs nothing but being read.
    pub fn told(title: &str, text: &str) -> Self {
        Self::with(title, text, vec![(say!("message-go-on"), Act::Back)])
    }

    /// Leaving from the first screen.
    pub fn leave() -> Self {
        let choices = vec![(say!("message-stay"), Act::Back), (say!("message-leave"), Act::Leave)];
        Self::with(say!("message-leave-title"), say!("message-leave-how"), choices)
    }

    /// The last answers are not on disk, and the person wants to leave.
    pub fn unsaved(to: Exit, why: &str) -> Self {
        let again = if to == Exit::Program { Act::Leave } else { Act::Home };
        let choices = vec![
            (say!("message-save-again"), again),
            (say!("message-stay-here"), Act::Back),
            (say!("message-leave-without"), Act::LeaveWithout(to)),
        ];
        Self::with(say!("message-not-saved-title"), why, choices).about_leaving()
    }

    /// The check was never being saved, and the person wants to leave.
    pub fn not_kept(to: Exit) -> Self {
        let choices =
            vec![(say!("message-stay-here"), Act::Back), (say!("message-leave-unkept"), Act::LeaveWithout(to))];
        let text = say!("message-leave-unkept-how");
        Self::with(say!("message-unkept-title"), text, choices).about_leaving()
    }

    /// Answers were tried out and the person ends that, or leaves. The choice that writes is never the first one.
    /// `turn` says how the result turns when they are kept.
    pub fn trying(count: usize, turn: &[String], can_keep: bool, to: Option<Exit>) -> Self {
        let told = match to {
            Some(_) => say!("tried-leaving", answers = count),
            None => say!("tried-ending", answers = count),
        };
        let text = std::iter::once(told.as_str()).chain(turn.iter().map(String::as_str)).collect::<Vec<_>>().join("\n");
        let mut choices = vec![
            (say!("message-go-trying"), Act::Back),
            (say!("message-drop-them"), Act::EndWhatIf { keep: false, to }),
            (say!("message-keep-these-answers"), Act::EndWhatIf { keep: true, to }),
        ];
        if !can_keep {
            choices.pop();
        }
        Self::with(say!("message-tried-title"), &text, choices).about_leaving()
    }

    /// Whether it asks about leaving.
    pub const fn is_about_leaving(&self) -> bool {
        self.asking.about_leaving
    }

    /// A record cannot be begun.
    pub fn cannot_save(why: &str) -> Self {
        let text = say!("message-nothing-answered", why = why);
        let choices =
            vec![(say!("message-go-back"), Act::Back), (say!("message-go-without-saving"), Act::WithoutSaving)];
        Self::with(say!("message-not-saved"), &text, choices)
    }

    /// Keys came too fast: nothing but the first choice is meant.
    pub fn forget_choice(&mut self) {
        self.focus = 0;
    }

    fn with(title: &str, text: &str, choices: Vec<(&'static str, Act)>) -> Self {
        let choices = choices.into_iter().map(|(label, act)| (label.into(), Intent::Act(act))).collect();
        Self::from(Asking { title: title.to_owned(), text: text.to_owned(), choices, about_leaving: false })
    }

    fn about_leaving(mut self) -> Self {
        self.asking.about_leaving = true;
        self
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("message-title").to_owned(), ..Page::default() };
        page.body.push(Row::text(&self.asking.title, Tone::Strong));
        page.body.push(Row::blank());
        page.body.extend(self.asking.text.lines().map(|line| Row::text(line, Tone::Text)));
        page.body.push(Row::blank());
        for (index, (label, _)) in self.asking.choices.iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            page.body.push(Row::led(&format!("{pointer} "), label, Tone::Text).focused(here));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Enter, say!("keys-choose"), say!("keys-do-what-line-says"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        self.focus = moved(self.focus, act, self.asking.choices.len());
        match (act, self.asking.choices.get(self.focus)) {
            (Act::Continue, Some((_, intent))) => intent.clone(),
            _ => Intent::Stay,
        }
    }
}
