//! The first start, and home with all tools.

use jiff::Timestamp;

use super::{Screen, Then, moved};
use crate::logic::Verdict;
use crate::tui::act::Act;
use crate::tui::app::App;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::theme::{Palette, Tone};

/// The welcome.
#[derive(Debug, Clone, Default)]
pub struct FirstStart {
    focus: usize,
}

impl FirstStart {
    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
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
        let pointer = |index: usize| if self.focus == index { app.look().pointer() } else { " " };
        page.body.push(Row::led(&format!("{} ", pointer(0)), "Start", Tone::Strong).focused(self.focus == 0));
        let looks: Vec<String> = Palette::ALL
            .into_iter()
            .map(
                |palette| {
                    if palette == app.palette() { format!("[{}]", palette.name()) } else { palette.name().to_owned() }
                },
            )
            .collect();
        page.body.push(
            Row::led(&format!("{} ", pointer(1)), &format!("How it looks: {}", looks.join("  ")), Tone::Text)
                .focused(self.focus == 1),
        );
        page.body.push(Row::blank());
        page.body.push(Row::text(&format!("Your files go here: {}", app.start.folder), Tone::Quiet));
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
            let words = format!("{} {}", app.look().sign(verdict), verdict.words());
            page.side.push(Row::text(&words, Tone::of(verdict)).and(&format!("  {says}"), Tone::Text));
        }
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Left, "Left Right", "change", "change the look", Act::Left));
        bindings.push(on(Code::Right, "", "", "", Act::Right));
        bindings.push(on(Code::Enter, "Enter", "go on", "go on", Act::Continue));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        match act {
            Act::Left | Act::Right if self.focus == 1 => {
                let all = Palette::ALL;
                let now = all.iter().position(|palette| *palette == app.palette()).unwrap_or_default();
                let step = if act == Act::Right { 1 } else { all.len() - 1 };
                return Then::Palette(all[(now + step) % all.len()]);
            }
            Act::Continue => return Then::Act(Act::Home),
            _ => self.focus = moved(self.focus, act, 2),
        }
        Then::Stay
    }
}

/// Home.
#[derive(Debug, Clone, Default)]
pub struct Home {
    focus: usize,
}

impl Home {
    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let mut page = Page { title: "Article 5 Check".to_owned(), status: "Home".to_owned(), ..Page::default() };
        let pointer = |index: usize| format!("{} ", if self.focus == index { app.look().pointer() } else { " " });
        page.heading(&format!("Your tools ({})", app.shelf.len()));
        page.body.push(Row::blank());
        if app.shelf.is_empty() {
            page.body.push(Row::led("  ", "Nothing here yet.", Tone::Text));
            page.body.push(Row::blank());
            page.body.push(Row::led("  ", "A \"tool\" is any program or service that may use AI: a chat helper, a camera system, a scoring sheet, a hiring filter. Add one tool per check.", Tone::Text));
            page.body.push(Row::blank());
        }
        for (index, tool) in app.shelf.iter().enumerate() {
            let (sign, words) = (app.look().sign(tool.verdict), tool.verdict.words());
            let right = match &tool.damage {
                Some(_) => "DAMAGED".to_owned(),
                None => format!("{sign} {words}"),
            };
            page.body.push(
                Row::led(&pointer(index), &short_title(&tool.title), Tone::Text)
                    .and(&format!("  {}", tool.step), Tone::Quiet)
                    .right(&right, Tone::of(tool.verdict))
                    .focused(self.focus == index),
            );
        }
        if !app.shelf.is_empty() {
            page.body.push(Row::blank());
        }
        let add = if app.shelf.is_empty() { "Add your first tool" } else { "Add a tool" };
        page.body.push(
            Row::led(&pointer(app.shelf.len()), add, Tone::Strong)
                .right("about 20 minutes", Tone::Text)
                .focused(self.focus == app.shelf.len()),
        );
        self.side(app, &mut page);
        page
    }

    fn side(&self, app: &App, page: &mut Page) {
        if let Some(tool) = app.shelf.get(self.focus) {
            page.side.push(Row::text(&tool.title, Tone::Strong));
            page.side.push(Row::text(&format!("Check {}", tool.reference), Tone::Text));
            if !tool.owner.is_empty() {
                page.side.push(Row::text(&format!("Responsible: {}", tool.owner), Tone::Text));
            }
            if let Some(changed) = tool.changed {
                page.side.push(Row::text(&format!("Changed: {}", app.when(changed)), Tone::Text));
            }
            if let Some(damage) = &tool.damage {
                page.side.push(Row::text(damage, Tone::Notice));
            }
            page.side.push(Row::blank());
        }
        if let Some(loaded) = &app.loaded {
            let edition = &loaded.rulebook.edition;
            page.side.push(Row::text(
                &format!(
                    "Rules: EU AI Act Art. 5, edition {}, law as of {}",
                    edition.name,
                    crate::report::sentences::day(edition.law_as_of)
                ),
                Tone::Quiet,
            ));
            let own: Vec<&str> = loaded.own_files().collect();
            if !own.is_empty() {
                page.side.push(Row::text(&format!("Your own rule files are in use: {}", own.join(", ")), Tone::Notice));
            }
            for flaw in &loaded.flaws {
                page.side.push(Row::text(
                    &format!(
                        "{}, line {}: {}. That file is left out; the built-in rules are in use.",
                        flaw.path, flaw.line, flaw.what
                    ),
                    Tone::Notice,
                ));
            }
            if let Some(next) = loaded.rulebook.next_change(app.start.on) {
                let starting = loaded.rulebook.rules.iter().filter(|rule| rule.applies_from == next).count();
                page.side.push(Row::text(
                    &format!("On {} {starting} rule(s) begin to apply.", crate::report::sentences::day(next)),
                    Tone::Quiet,
                ));
            }
        }
        page.side.push(Row::text(&format!("Your files: {}", app.start.folder), Tone::Quiet));
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(
            Code::Enter,
            "Enter",
            "open",
            "open the tool, at the question where you stopped",
            Act::Continue,
        ));
        bindings.push(letter('a', "add a tool", "add a tool", Act::Add));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        self.focus = moved(self.focus, act, app.shelf.len() + 1);
        match act {
            Act::Continue => match app.shelf.get(self.focus) {
                Some(tool) => Then::Open(tool.path.clone()),
                None => Then::Act(Act::Add),
            },
            _ => Then::Stay,
        }
    }
}

/// A line of the list stays a line or two; the whole name stands beside it.
fn short_title(title: &str) -> String {
    const MOST: usize = 70;
    let mut letters = title.chars();
    let short: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() { format!("{short}...") } else { short }
}

impl From<Home> for Screen {
    fn from(home: Home) -> Self {
        Self::Home(home)
    }
}
