//! The first start.

use super::focus::moved;
use super::settings::{beside, marked};
use crate::logic::Verdict;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::{Palette, Tone};
use crate::words::{Lang, lang, say};

/// The welcome.
#[derive(Debug, Clone, Default)]
pub struct FirstStart {
    focus: usize,
}

impl FirstStart {
    pub fn page(&self, state: &State) -> Page {
        let mut page =
            Page { title: say!("first-title").to_owned(), status: say!("first-status").to_owned(), ..Page::default() };
        let text = |text: &str| Row::text(text, Tone::Text);
        page.body = vec![
            Row::text(say!("first-welcome"), Tone::Strong),
            Row::blank(),
            text(say!("first-what-it-is")),
            Row::blank(),
            text(say!("first-where-it-stays")),
            Row::blank(),
        ];
        let pointer = |index: usize| state.look().mark(self.focus == index);
        page.body
            .push(Row::led(&format!("{} ", pointer(0)), say!("first-start"), Tone::Strong).focused(self.focus == 0));
        let looks = marked(&Palette::ALL, state.palette(), Palette::name);
        let looks = looks.told(|looks| say!("first-looks", looks = looks));
        page.body.push(Row::choosing(&format!("{} ", pointer(1)), &looks, Tone::Text).focused(self.focus == 1));
        page.body.extend(state.look().no_colours().map(|why| Row::led("    ", why, Tone::Quiet)));
        let languages = marked(&Lang::OFFERED, lang(), Lang::own_name);
        let languages = languages.told(|languages| say!("first-language", languages = languages));
        page.body.push(Row::choosing(&format!("{} ", pointer(2)), &languages, Tone::Text).focused(self.focus == 2));
        page.body.push(Row::blank());
        page.body.push(Row::text(&say!("first-folder", folder = &state.start.folder), Tone::Quiet));
        page.body.push(Row::text(say!("first-line-mode"), Tone::Quiet));
        page.side.push(Row::text(say!("first-verdicts"), Tone::Strong));
        for (verdict, says) in [
            (Verdict::Prohibited, say!("first-says-prohibited")),
            (Verdict::ExceptionClaimed, say!("first-says-exception-claimed")),
            (Verdict::Open, say!("first-says-open")),
            (Verdict::NotCaught, say!("first-says-not-caught")),
            (Verdict::NotChecked, say!("first-says-not-checked")),
        ] {
            let words = format!("{} {}", state.look().sign(verdict), verdict.words());
            page.side.push(Row::text(&words, Tone::of(verdict)).and(&format!("  {says}"), Tone::Text));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(both(
            [Code::Left, Code::Right],
            say!("keys-change"),
            say!("keys-change-look"),
            [Act::Left, Act::Right],
        ));
        bindings.push(on(Code::Enter, say!("keys-go"), say!("keys-go"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Left | Act::Right if self.focus == 1 => {
                return Intent::Palette(beside(&Palette::ALL, state.palette(), act));
            }
            Act::Left | Act::Right if self.focus == 2 => return Intent::Speak(beside(&Lang::OFFERED, lang(), act)),
            Act::Continue => return Intent::Act(Act::Home),
            _ => self.focus = moved(self.focus, act, 3),
        }
        Intent::Stay
    }
}
