//! What the leader sees and types: the talk, one line to type in, and beside it the agenda, the people and the notes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError};

use crate::room::WallLine;
use crate::tui::edit::Editor;
use crate::tui::input::{Input, Wheel};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::Hint;
use crate::tui::page::{Field, Page, Row};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::LeaderView;

/// No more paragraphs of the talk are kept on the screen; all of them stand in the file.
const MOST_TOLD: usize = 400;
/// So many lines a page goes up or down.
const PAGE: isize = 10;

/// The leader's screen, and both ends of the talk behind it.
pub struct Leader<'a> {
    typed: Option<Sender<String>>,
    told: Receiver<String>,
    /// Whether what is typed now is to be seen by nobody.
    unseen: &'a AtomicBool,
    lines: Vec<(String, Tone)>,
    prompt: String,
    editor: Editor,
    scrolled: isize,
    has_ended: bool,
}

impl<'a> Leader<'a> {
    /// A screen on which nothing was told yet.
    pub fn new(typed: Sender<String>, told: Receiver<String>, unseen: &'a AtomicBool) -> Self {
        Self {
            typed: Some(typed),
            told,
            unseen,
            lines: Vec::new(),
            prompt: String::new(),
            editor: Editor::new("", false),
            scrolled: 0,
            has_ended: false,
        }
    }

    /// Takes in what the talk told meanwhile. Whether there was anything.
    pub fn hear(&mut self) -> bool {
        let mut heard = false;
        loop {
            match self.told.try_recv() {
                Ok(text) => {
                    heard = true;
                    self.prompt.push_str(&text);
                }
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => {
                    heard |= !self.has_ended;
                    self.has_ended = true;
                    break;
                }
            }
        }
        while let Some((line, rest)) = self.prompt.split_once('\n') {
            self.lines.push((line.to_owned(), Tone::Text));
            self.prompt = rest.to_owned();
        }
        if self.lines.len() > MOST_TOLD {
            self.lines.drain(..self.lines.len() - MOST_TOLD);
        }
        heard
    }

    /// Whether the talk is over.
    pub const fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// What was told last, to stay on the terminal when the screen is gone.
    pub fn last_words(&self) -> Option<&str> {
        self.lines.last().map(|(line, _)| line.as_str())
    }

    /// Nobody types any more: the talk saves and ends.
    pub fn leave(&mut self) {
        self.typed = None;
    }

    /// Takes an input. `false` where the person leaves.
    pub fn input(&mut self, input: &Input) -> bool {
        match input {
            Input::Key(key) if *key == Key::ctrl('q') || *key == Key::ctrl('c') => return false,
            Input::Key(Key { code: Code::Enter, .. }) => self.say_it(),
            Input::Key(Key { code: Code::F(1), .. }) => self.send(say!("workshopside-typed-help").to_owned()),
            Input::Key(Key { code: Code::PageUp, .. }) => self.scrolled -= PAGE,
            Input::Key(Key { code: Code::PageDown, .. }) => self.scrolled = (self.scrolled + PAGE).min(0),
            Input::Wheel(Wheel::Up) => self.scrolled -= 1,
            Input::Wheel(Wheel::Down) => self.scrolled = (self.scrolled + 1).min(0),
            Input::Key(key) => {
                self.scrolled = 0;
                self.editor.key(*key);
            }
            Input::Paste(text) => {
                // A paste is one line here: it is read before Enter says it. One that is too long changes nothing.
                let _ = self.editor.paste(text);
            }
            Input::TooFast | Input::Break | Input::PasteOver => {}
        }
        true
    }

    fn say_it(&mut self) {
        let line = self.editor.text();
        self.editor = Editor::new("", false);
        self.scrolled = 0;
        let shown = if self.unseen.load(Ordering::SeqCst) { String::new() } else { line.clone() };
        let prompt = std::mem::take(&mut self.prompt);
        self.lines.push((format!("{prompt}{shown}"), Tone::Strong));
        self.send(line);
    }

    fn send(&mut self, line: String) {
        if let Some(typed) = &self.typed {
            // A talk that is over hears nothing more, which is seen at once.
            let _ = typed.send(line);
        }
    }

    /// The screen as a page.
    pub fn page(&self, view: &LeaderView) -> Page {
        let mut body: Vec<Row> = self.lines.iter().map(|(line, tone)| Row::text(line, *tone)).collect();
        let unseen = self.unseen.load(Ordering::SeqCst);
        let text = if unseen { String::new() } else { self.editor.text() };
        let cursor = if unseen { 0 } else { self.editor.cursor() };
        if self.prompt.chars().count() > MOST_PROMPT {
            body.push(Row::text(self.prompt.trim_end(), Tone::Strong));
        }
        let lead = if self.prompt.chars().count() > MOST_PROMPT { "" } else { self.prompt.as_str() };
        let field = Field { text, cursor: Some(cursor), lines: 1 };
        body.push(Row { lead: lead.to_owned(), field: Some(field), focus: true, ..Row::default() });
        let side = view.side.iter().map(|line| match line {
            WallLine::Title(text) | WallLine::Question(text) => Row::text(text, Tone::Strong),
            WallLine::Text(text) => Row::text(text, Tone::Text),
            WallLine::Small(text) => Row::text(text, Tone::Quiet),
            WallLine::Blank => Row::blank(),
        });
        Page {
            title: view.title.clone(),
            status: view.status.clone(),
            body,
            side: side.collect(),
            keys: [
                vec![
                    Hint::needed("Enter", say!("workshopside-say")),
                    Hint::other("PgUp/PgDn", say!("workshopside-back")),
                ],
                vec![Hint::needed("F1", say!("workshopside-help")), Hint::needed("Ctrl+Q", say!("workshopside-leave"))],
            ],
            scrolled: self.scrolled,
            ..Page::default()
        }
    }
}

/// A longer prompt stands above the line that is typed on.
const MOST_PROMPT: usize = 24;

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn what_is_typed_in_secret_is_said_and_never_shown() {
        let unseen = AtomicBool::new(false);
        let ((typed, hears), (tells, told)) = (channel(), channel());
        let mut leader = Leader::new(typed, told, &unseen);
        let shown = |leader: &Leader| format!("{:?}", leader.page(&LeaderView::default()));
        let press = |leader: &mut Leader, code| leader.input(&Input::Key(Key::plain(code)));
        press(&mut leader, Code::Char('§'));
        assert!(shown(&leader).contains('§'));
        unseen.store(true, Ordering::SeqCst);
        assert!(!shown(&leader).contains('§'));
        press(&mut leader, Code::Enter);
        unseen.store(false, Ordering::SeqCst);
        assert!(!shown(&leader).contains('§'), "it is not seen afterwards either");
        assert_eq!(hears.recv(), Ok("§".to_owned()));
        // What is told comes as lines, and the last one stays before what is typed.
        assert!(tells.send("One.\nTwo: ".to_owned()).is_ok() && leader.hear());
        assert_eq!((leader.last_words(), leader.prompt.as_str()), (Some("One."), "Two: "));
        assert!(!leader.input(&Input::Key(Key::ctrl('q'))));
        leader.leave();
        drop(tells);
        assert!(hears.recv().is_err() && leader.hear() && leader.has_ended());
    }
}
