//! The loop, on a terminal or on given keys: inputs in, state changed, frame drawn, effects carried out.
//!
//! A frame is always drawn before effects are carried out, and again after them: first what the person did is seen,
//! then it is made lasting, and only then the screen says so.

use std::io;

use jiff::Timestamp;
use ratatui::backend::{Backend, TestBackend};
use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;

use super::app::App;
use super::canvas::Canvas;
use super::draw::{Seen, draw, draw_header};
use super::effect::Effect;
use super::input::Input;
use super::key::Typed;
use super::page::Page;
use super::perform::Performer;
use super::state::Start;
use super::theme::Look;
use crate::files::shown;
use crate::text::visible;
use crate::words::say;

/// The program with what it draws on and what carries its effects out.
pub struct Program<B: Backend> {
    canvas: Canvas<B>,
    app: App,
    performer: Performer,
    waiting: Vec<Effect>,
    when_quiet: Vec<Effect>,
    drawn: Option<Drawn>,
}

/// What stands on the terminal.
struct Drawn {
    page: Page,
    look: Look,
    seen: Seen,
}

impl<B: Backend> Program<B> {
    /// The program before its first frame.
    pub fn new(canvas: Canvas<B>, start: Start, performer: Performer) -> Self {
        let (app, waiting) = App::new(start);
        Self { canvas, app, performer, waiting, when_quiet: Vec::new(), drawn: None }
    }

    /// Takes inputs in, on top of all that waited for a quiet moment. Nothing is drawn or written yet.
    pub fn take(&mut self, inputs: impl IntoIterator<Item = Input>, now: Timestamp) {
        self.catch_up(now);
        for input in inputs {
            if self.app.has_ended() {
                return;
            }
            let effects = self.app.input(input, now);
            self.waiting.extend(effects);
        }
    }

    /// Draws, carries out what waits, and draws again until nothing waits.
    pub fn settle(&mut self, now: &dyn Fn() -> Timestamp) -> io::Result<()> {
        self.waiting.append(&mut self.when_quiet);
        self.app.is_now(now());
        self.show(now)?;
        self.waiting.append(&mut self.when_quiet);
        self.carry_out(now)
    }

    /// Draws and carries out what the screen needs. What can wait for a quiet moment waits.
    pub fn show(&mut self, now: &dyn Fn() -> Timestamp) -> io::Result<()> {
        // A list that is remembered costs next to nothing: the first frame has it already.
        if self.waiting.first() == Some(&Effect::ListRemembered) {
            let remembered = self.waiting.remove(0);
            self.perform(remembered, now);
        }
        self.draw()?;
        self.carry_out(now)
    }

    /// Whether the screen shows a time that goes on by itself.
    pub fn shows_time(&self) -> bool {
        self.app.shows_time()
    }

    /// Whether something waits for a quiet moment.
    pub fn waits_for_quiet(&self) -> bool {
        !self.when_quiet.is_empty() || self.app.looks_into().is_some()
    }

    /// Nobody does anything: everything that waited is done, and the check on which the mark rests is looked into. This
    /// holds up no key: where a key comes first, the check is not looked into.
    pub fn rest(&mut self, now: &dyn Fn() -> Timestamp) -> io::Result<()> {
        self.settle(now)?;
        self.waiting.extend(self.app.looks_into().map(Effect::Glance));
        self.carry_out(now)
    }

    /// Carries out what waited for a quiet moment, so that a person who goes on gets everything at once.
    fn catch_up(&mut self, now: Timestamp) {
        while !self.when_quiet.is_empty() {
            for effect in std::mem::take(&mut self.when_quiet) {
                self.perform(effect, &|| now);
            }
        }
    }

    /// Carries out what waits; draws when an outcome came back.
    fn carry_out(&mut self, now: &dyn Fn() -> Timestamp) -> io::Result<()> {
        while !self.waiting.is_empty() {
            let mut changed = false;
            for effect in together(std::mem::take(&mut self.waiting)) {
                match effect {
                    Effect::Redraw => self.redraw()?,
                    Effect::WhenQuiet(effects) => self.when_quiet.extend(effects),
                    effect => changed |= self.perform(effect, now),
                }
            }
            if changed && !self.app.has_ended() {
                self.draw_what_changed()?;
            }
        }
        Ok(())
    }

    /// Carries out what waits where nobody sees the screen any more.
    pub fn carry_out_unseen(&mut self, now: &dyn Fn() -> Timestamp) {
        while !self.waiting.is_empty() {
            for effect in together(std::mem::take(&mut self.waiting)) {
                self.perform(effect, now);
            }
        }
    }

    /// Carries out one effect. Whether an outcome came back.
    fn perform(&mut self, effect: Effect, now: &dyn Fn() -> Timestamp) -> bool {
        let Some(outcome) = self.performer.perform(effect, now()) else { return false };
        let effects = self.app.outcome(outcome, now());
        self.waiting.extend(effects);
        true
    }

    /// What is told on the terminal once the screens are gone: which check was open, where it is kept, how to go on,
    /// and that something chosen was not written. Nothing where nothing is kept.
    pub fn parting(&self) -> Option<String> {
        let unkept = self.app.unkept();
        let told = match (self.app.room_to_go_on_with(), self.performer.kept_in(), self.app.open_tool()) {
            (Some(room), ..) => room,
            (None, Some(file), Some(tool)) => {
                say!("terminal-parting", tool = visible(tool), file = shown(file), program = self.app.program())
            }
            _ if self.performer.something_is_kept() => {
                let folder = self.performer.folder_in_words();
                say!("terminal-parting-home", folder = visible(&folder), program = self.app.program())
            }
            _ => return unkept,
        };
        Some(unkept.into_iter().chain([told]).collect::<Vec<_>>().join(" "))
    }

    /// How many steps could not be saved so far.
    pub fn unsaved(&self) -> usize {
        self.performer.unsaved()
    }

    /// Draws the whole screen anew, as after another program wrote on it.
    pub fn redraw(&mut self) -> io::Result<()> {
        self.canvas.wipe().map_err(as_io)?;
        self.draw()
    }

    fn draw(&mut self) -> io::Result<()> {
        // What a page can show was worked out for another room: once more, for this one.
        if self.draw_once()? {
            self.draw_once()?;
        }
        Ok(())
    }

    /// `true` where the body has another room than the frame before.
    fn draw_once(&mut self) -> io::Result<bool> {
        let (page, look) = (self.app.page(), self.app.look());
        #[cfg(debug_assertions)]
        fail_if_asked(&page);
        let mut seen = Seen::default();
        let put = |buffer: &mut Buffer| {
            seen = draw(buffer, &page, look);
            seen.cursor
        };
        self.canvas.draw(put).map_err(as_io)?;
        self.drawn = Some(Drawn { page, look, seen });
        Ok(self.app.was_drawn(seen))
    }

    /// Draws after an outcome. Most outcomes only change when something was saved; then the rest of the frame stays. No
    /// input came since that frame was drawn, so the room is the same.
    fn draw_what_changed(&mut self) -> io::Result<()> {
        let (page, look) = (self.app.page(), self.app.look());
        match &mut self.drawn {
            Some(drawn) if drawn.look == look && !drawn.seen.too_small && drawn.page.is_but_for_the_status(&page) => {
                self.canvas.draw_first_row(|row| draw_header(row, &page, look)).map_err(as_io)?;
                drawn.page = page;
                Ok(())
            }
            _ => self.draw(),
        }
    }

    /// Whether the person left.
    pub fn has_ended(&self) -> bool {
        self.app.has_ended()
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.app.is_typing()
    }

    /// The state, for tests.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// What was drawn on, for tests.
    pub fn screen(&mut self) -> &mut B {
        self.canvas.screen()
    }
}

/// In test builds a page can be made to fail, to see that the terminal is given back and answers are safe.
#[cfg(debug_assertions)]
fn fail_if_asked(page: &super::page::Page) {
    if let Ok(title) = std::env::var("ARTICLE5_FAIL_ON_PAGE") {
        assert!(title.is_empty() || !page.title.contains(&title), "asked to fail on this page");
    }
}

/// Steps that follow each other go to disk in one write and one sync.
fn together(effects: Vec<Effect>) -> Vec<Effect> {
    let mut joined: Vec<Effect> = Vec::with_capacity(effects.len());
    for effect in effects {
        match (joined.last_mut(), effect) {
            (Some(Effect::Append(before)), Effect::Append(after)) => before.extend(after),
            (Some(Effect::KeepDraft { place, text }), Effect::KeepDraft { place: next, text: newer })
                if *place == next =>
            {
                *text = newer;
            }
            (_, effect) => joined.push(effect),
        }
    }
    joined
}

fn as_io(error: impl std::error::Error) -> io::Error {
    io::Error::other(error.to_string())
}

/// Runs the real loop on keys, without a terminal, and returns the program as it then is.
pub fn on_keys(
    start: Start,
    performer: Performer,
    keys: &[Typed],
    (columns, rows): (u16, u16),
    now: &dyn Fn() -> Timestamp,
) -> io::Result<Program<TestBackend>> {
    let canvas = Canvas::over(TestBackend::new(columns, rows)).map_err(as_io)?;
    let mut program = Program::new(canvas, start, performer);
    program.settle(now)?;
    for typed in keys {
        let input = match typed {
            Typed::Key(key) => Input::Key(*key),
            Typed::Paste(text) => Input::Paste(text.clone()),
        };
        program.take([input], now());
        program.settle(now)?;
        if program.has_ended() {
            return Ok(program);
        }
    }
    program.rest(now)?;
    // A terminal removes a wide letter as a whole. The backend that is drawn on here keeps what stood under its second
    // half, and would show that again once the letter has gone.
    program.redraw()?;
    Ok(program)
}

/// The last screen as text, without blanks at the ends of lines.
pub fn screen_text(program: &mut Program<TestBackend>) -> String {
    let buffer = program.screen().buffer().clone();
    let area = buffer.area;
    let mut text = String::new();
    for y in area.top()..area.bottom() {
        let mut line = String::new();
        let mut x = area.left();
        while x < area.right() {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            // What stands in the cells behind a wide letter is not seen.
            x = x.saturating_add(u16::try_from(symbol.width()).unwrap_or(1).max(1));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
