//! Settings: the language, the look and the signs. Every choice holds at once and is kept.

use super::focus::moved;
use crate::logic::Verdict;
use crate::tui::act::Act;
use crate::tui::choices::Choices;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::{Look, Palette, Tone};
use crate::words::{Key, Lang, key, lang, say};

/// The settings.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    focus: usize,
}

/// A line: what is chosen on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Language,
    Look,
    Signs,
    Done,
}

impl Line {
    const ALL: [Self; 4] = [Self::Language, Self::Look, Self::Signs, Self::Done];
}

/// The signs: all, or ASCII alone.
const SIGNS: [(bool, Key); 2] = [(false, key!("settings-signs-all")), (true, key!("settings-signs-ascii"))];

impl Settings {
    fn line(&self) -> Line {
        Line::ALL[self.focus.min(Line::ALL.len() - 1)]
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("settings-title").to_owned(), ..Page::default() };
        page.body.push(Row::text(say!("settings-how"), Tone::Text));
        page.body.push(Row::blank());
        for line in Line::ALL {
            let here = self.line() == line;
            let pointer = state.look().mark(here);
            let (choices, tone) = match line {
                Line::Language => {
                    let languages = marked(&Lang::OFFERED, spoken(), Lang::own_name);
                    (languages.told(|choices| say!("settings-language", choices = choices)), Tone::Text)
                }
                Line::Look => {
                    let looks = marked(&Palette::ALL, state.palette(), Palette::name);
                    (looks.told(|choices| say!("settings-look", choices = choices)), Tone::Text)
                }
                Line::Signs => {
                    let names = SIGNS.map(|(ascii, name)| (ascii, name.text()));
                    let now = names[usize::from(state.look().ascii)];
                    let signs = marked(&names, now, |(_, name)| name);
                    (signs.told(|choices| say!("settings-signs", choices = choices)), Tone::Text)
                }
                Line::Done => (Choices::of("", [(false, say!("settings-done").to_owned())]), Tone::Strong),
            };
            if line == Line::Done {
                page.body.push(Row::blank());
            }
            page.body.push(Row::choosing(&format!("{pointer} "), &choices, tone).focused(here));
        }
        page.body.push(Row::blank());
        for verdict in [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open, Verdict::NotCaught] {
            let words = format!("{} {}", state.look().sign(verdict), verdict.words());
            page.body.push(Row::led("  ", &words, Tone::of(verdict)));
        }
        if let Some(why) = state.look().no_colours() {
            page.body.push(Row::blank());
            page.body.push(Row::text(why, Tone::Quiet));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let sides = [Code::Left, Code::Right];
        bindings.push(both(sides, say!("keys-change"), say!("settings-change-does"), [Act::Left, Act::Right]));
        bindings.push(on(Code::Enter, say!("settings-enter"), say!("settings-enter-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let aside = match act {
            // Enter goes round on a choice, so that one key is enough.
            Act::Continue => Act::Right,
            act => act,
        };
        match (aside, self.line()) {
            (Act::Left | Act::Right, Line::Language) => Intent::Speak(beside(&Lang::OFFERED, spoken(), aside)),
            (Act::Left | Act::Right, Line::Look) => Intent::Palette(beside(&Palette::ALL, state.palette(), aside)),
            (Act::Left | Act::Right, Line::Signs) => {
                let Look { ascii, .. } = state.look();
                Intent::Signs(beside(&SIGNS.map(|(ascii, _)| ascii), ascii, aside))
            }
            (_, Line::Done) if act == Act::Continue => Intent::Act(Act::Back),
            _ => {
                self.focus = moved(self.focus, act, Line::ALL.len());
                Intent::Stay
            }
        }
    }
}

/// The language that is spoken, among those that are offered.
fn spoken() -> Lang {
    Lang::OFFERED.into_iter().find(|each| *each == lang()).unwrap_or_default()
}

/// All choices in one line, the one that holds in brackets.
pub(super) fn marked<T: Copy + PartialEq>(all: &[T], now: T, name: impl Fn(T) -> &'static str) -> Choices {
    // A choice stays in one piece where the line breaks.
    let name = |each: T| name(each).replace(' ', "\u{a0}");
    let each = all.iter().map(|each| {
        let holds = *each == now;
        (holds, if holds { format!("[{}]", name(*each)) } else { name(*each) })
    });
    Choices::of("  ", each)
}

/// The choice to the left or the right of the one that holds now.
pub(super) fn beside<T: Copy + PartialEq>(all: &[T], now: T, act: Act) -> T {
    let at = all.iter().position(|each| *each == now).unwrap_or_default();
    let step = if act == Act::Right { 1 } else { all.len() - 1 };
    all[(at + step) % all.len()]
}
