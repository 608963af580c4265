//! Tells keys that a person pressed from keys that came by themselves: something lying on Enter, a paste that a
//! terminal did not mark. Such keys may move about; they never answer.

use std::time::Duration;

use super::Input;
use crate::tui::key::{Code, Key};

/// Keys closer together than this were not typed one by one.
pub const GAP: Duration = Duration::from_millis(25);
/// A paste comes in pieces: so long after one of them the next may still be on its way.
const PASTE_GAP: Duration = Duration::from_millis(200);
/// So many keys in one piece nobody typed.
const BY_THEMSELVES: usize = 3;

/// The filter. Time comes in with every key, so that it can be tested without waiting.
#[derive(Debug, Default)]
pub struct Burst {
    last: Option<Duration>,
    first: Option<Key>,
    held: Vec<Key>,
    /// A Tab right behind a letter: between letters it is part of a text, else it goes to the next field.
    tab: Option<Key>,
    /// What came last was a letter into a text.
    follows_a_letter: bool,
    /// Line breaks came between letters: this is a paste.
    spoiled: bool,
}

impl Burst {
    /// Takes what was read at once. Outside a text, more keys in one piece than a hand types is a paste that the
    /// terminal did not mark, or something lying on the keyboard: not even the first of them acts.
    pub fn take_together(&mut self, inputs: Vec<Input>, at: Duration, typing: bool) -> Vec<Input> {
        let could_act = |input: &Input| matches!(input, Input::Key(key) if !key.never_answers());
        let is_over = self.last.is_none_or(|last| at.saturating_sub(last) >= self.gap());
        let keys = inputs.iter().filter(|input| could_act(input)).count();
        // Behind a key that was just pressed they are looked at one by one.
        if typing || !is_over || keys < BY_THEMSELVES {
            return inputs;
        }
        let mut out = self.quiet(typing);
        for input in inputs {
            match input {
                Input::Key(key) if !key.never_answers() => self.held.push(key),
                other => out.push(other),
            }
        }
        self.last = Some(at);
        self.first = self.held.first().copied();
        out
    }

    /// Takes an input at a time since the start; `typing` says that a text field has the focus.
    pub fn take(&mut self, input: Input, at: Duration, typing: bool) -> Vec<Input> {
        let mut out = Vec::new();
        if self.last.is_some_and(|last| at.saturating_sub(last) >= self.gap()) {
            out.extend(self.quiet(typing));
        }
        let is_typed = |key: Key| typing && matches!(key.code, Code::Char(_)) && !key.never_answers();
        if let Some(tab) = self.tab.take() {
            let is_text = matches!(&input, Input::Key(key) if is_typed(*key));
            out.push(if is_text { Input::Paste("\t".to_owned()) } else { Input::Key(tab) });
        }
        if let Input::Key(key @ Key { code: Code::Tab, .. }) = input
            && typing
            && self.held.is_empty()
            && self.follows_a_letter
        {
            self.tab = Some(key);
            self.last = Some(at);
            return out;
        }
        self.follows_a_letter = matches!(&input, Input::Key(key) if is_typed(*key));
        let key = match input {
            Input::Key(key) if !key.never_answers() => key,
            other => {
                out.push(other);
                return out;
            }
        };
        self.last = Some(at);
        if typing && key.code != Code::Enter {
            // An Enter between letters was part of a text, not a wish to go on.
            for _ in self.held.drain(..) {
                out.push(Input::Break);
                self.spoiled = true;
            }
            self.first.get_or_insert(key);
            out.push(Input::Key(key));
        } else if self.first.is_none() {
            self.first = Some(key);
            out.push(Input::Key(key));
        } else {
            self.held.push(key);
        }
        out
    }

    /// Whether an Enter close behind this key may be meant. Of two Enters the second came by itself. Del asks a
    /// question, which an Enter that came along with it must not answer.
    const fn leaves_an_enter(key: Key) -> bool {
        !matches!(key.code, Code::Enter | Code::Delete)
    }

    /// How long to wait before [`Burst::quiet`] has to be called.
    pub fn patience(&self) -> Option<Duration> {
        self.last.map(|_| self.gap())
    }

    const fn gap(&self) -> Duration {
        if self.spoiled { PASTE_GAP } else { GAP }
    }

    /// No key came for a while: decides what becomes of the keys that were held back.
    pub fn quiet(&mut self, typing: bool) -> Vec<Input> {
        let held = std::mem::take(&mut self.held);
        let first = self.first.take();
        let spoiled = std::mem::take(&mut self.spoiled);
        self.last = None;
        self.follows_a_letter = false;
        if let Some(tab) = self.tab.take() {
            return vec![if spoiled { Input::PasteOver } else { Input::Key(tab) }];
        }
        match held.as_slice() {
            // The break at the end of a paste is no wish to go on.
            _ if spoiled && typing => vec![Input::PasteOver],
            [] => Vec::new(),
            // One more key behind the first, close together: a quick hand, or a script that sends two keys. Of two
            // Enters the second came by itself.
            [key] if !spoiled && (typing || key.code != Code::Enter || first.is_some_and(Self::leaves_an_enter)) => {
                held.into_iter().map(Input::Key).collect()
            }
            _ => vec![Input::TooFast],
        }
    }
}
