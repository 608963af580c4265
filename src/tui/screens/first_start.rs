//! The first start.

use super::focus::moved;
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
    /// What it shows.
    pub fn page(&self, state: &State) -> Page {
        let mut page =
            Page { title: "Article 5 Check".to_owned(), status: "first start".to_owned(), ..Page::default() };
        let text = |text: &str| Row::text(text, Tone::Text);
        page.body = vec![
            Row::text("Welcome.", Tone::Strong),
            Row::blank(),
            text(
                "This program asks you short questions about an AI tool. At the end it shows which of the ten forbidden uses in Article 5 of the EU AI Act may matter for that tool, and why. It takes about 20 minutes for one tool. You can stop at any time and go on later.",
            ),
            Row::blank(),
            text("It stays on this computer. It sends nothing anywhere. It is a thinking aid. It is not legal advice."),
            Row::blank(),
        ];
        let pointer = |index: usize| if self.focus == index { state.look().pointer() } else { " " };
        page.body.push(Row::led(&format!("{} ", pointer(0)), "Start", Tone::Strong).focused(self.focus == 0));
        let looks: Vec<String> =
            Palette::ALL
                .into_iter()
                .map(|palette| {
                    if palette == state.palette() { format!("[{}]", palette.name()) } else { palette.name().to_owned() }
                })
                .collect();
        page.body.push(
            Row::led(&format!("{} ", pointer(1)), &format!("How it looks: {}", looks.join("  ")), Tone::Text)
                .focused(self.focus == 1),
        );
        let languages: Vec<String> = Lang::OFFERED
            .into_iter()
            .map(|each| if each == lang() { format!("[{}]", each.own_name()) } else { each.own_name().to_owned() })
            .collect();
        page.body.push(
            Row::led(
                &format!("{} ", pointer(2)),
                &say!("first-language", languages = languages.join("  ")),
                Tone::Text,
            )
            .focused(self.focus == 2),
        );
        page.body.push(Row::blank());
        page.body.push(Row::text(&format!("Your files go here: {}", state.start.folder), Tone::Quiet));
        page.body.push(Row::text(
            "With a screen reader, or to be asked line by line, leave and start: article5 line",
            Tone::Quiet,
        ));
        page.side.push(Row::text("This is how results will look", Tone::Strong));
        for (verdict, says) in [
            (Verdict::Prohibited, "stop, get advice"),
            (Verdict::ExceptionClaimed, "prove it, get advice"),
            (Verdict::Open, "an answer is missing"),
            (Verdict::NotCaught, "a condition is missing"),
            (Verdict::NotChecked, "not started"),
        ] {
            let words = format!("{} {}", state.look().sign(verdict), verdict.words());
            page.side.push(Row::text(&words, Tone::of(verdict)).and(&format!("  {says}"), Tone::Text));
        }
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(both([Code::Left, Code::Right], "change", "change the look", [Act::Left, Act::Right]));
        bindings.push(on(Code::Enter, "go on", "go on", Act::Continue));
        bindings
    }

    /// Does what a key means.
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

/// The choice to the left or the right of the one that holds now.
fn beside<T: Copy + PartialEq>(all: &[T], now: T, act: Act) -> T {
    let at = all.iter().position(|each| *each == now).unwrap_or_default();
    let step = if act == Act::Right { 1 } else { all.len() - 1 };
    all[(at + step) % all.len()]
}
