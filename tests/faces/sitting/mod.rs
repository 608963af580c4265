//! Somebody who sits at the program: keys in, screen out, through the real loop, with a clock that stands still.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::format_push_string, reason = "a test stops where it fails")]

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use article5::check::{Check, Next, Stage, next};
use article5::desk::acts::Act;
use article5::logic::Answer;
use article5::record::{DataFolder, Record, read};
use article5::rulebook::{Library, Loaded};
use article5::tui::input::Input;
use article5::tui::key::{Key, Typed, parse};
use article5::tui::run::{Program, screen_text};
use article5::tui::{BeginsWith, Canvas, Look, Outlets, OwnKeys, Performer, Start};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

pub const SIZES: [(u16, u16); 4] = [(140, 40), (80, 24), (60, 20), (40, 10)];

/// The time on every clock in the tests.
pub fn now() -> Timestamp {
    "2026-11-22T13:40:00Z".parse().unwrap()
}

pub fn rules() -> Loaded {
    Library::default().load().unwrap()
}

/// What is true in a story that rule (f) catches.
pub const FEELINGS: &[&str] = &[
    "scope.works-things-out",
    "scope.based-in-eu",
    "scope.uses",
    "f.about-feelings",
    "f.names-a-feeling",
    "f.single-people",
    "f.from-voice",
    "f.at-work",
];

/// The same, with the quick question of rule (g) still to be looked into.
pub const MET: &[&str] = &[
    "scope.works-things-out",
    "scope.based-in-eu",
    "scope.uses",
    "f.about-feelings",
    "f.names-a-feeling",
    "f.single-people",
    "f.from-voice",
    "f.at-work",
    "g.finds-a-trait",
];

/// A program that was just started in an empty folder.
pub fn sitting() -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let sitting = Sitting::at(folder.path(), (80, 24));
    (folder, sitting)
}

/// Other programs that only say what they were asked for; nothing is found behind a name with `gone` in it.
#[derive(Debug, Default, Clone)]
struct Heard(Rc<RefCell<Vec<String>>>);

impl Heard {
    fn hear(&self, what: String) -> Result<(), String> {
        if what.contains("gone") {
            return Err("no such program".to_owned());
        }
        self.0.borrow_mut().push(what);
        Ok(())
    }
}

impl Outlets for Heard {
    fn open(&self, path: &Path) -> Result<(), String> {
        self.hear(format!("open {}", path.display()))
    }

    fn copy(&self, text: &str) -> Result<(), String> {
        self.hear(format!("copy {text}"))
    }
}

pub struct Sitting {
    pub folder: PathBuf,
    heard: Heard,
    program: Program<TestBackend>,
    own_rules: Option<PathBuf>,
    look: Look,
}

impl Sitting {
    pub fn at(folder: &Path, size: (u16, u16)) -> Self {
        Self::with(folder, size, Look::default(), None)
    }

    pub fn with(folder: &Path, size: (u16, u16), look: Look, own_rules: Option<&Path>) -> Self {
        Self::on_day(folder, size, look, own_rules, date(2026, 11, 22))
    }

    /// With results that speak about this day.
    pub fn on_day(folder: &Path, size: (u16, u16), look: Look, own_rules: Option<&Path>, on: Date) -> Self {
        let mut sitting = Self::before_the_first_frame(folder, size, look, own_rules, on);
        sitting.program.settle(&now).unwrap();
        sitting
    }

    /// As far as the first frame shows it: what waits for a quiet moment is not done.
    pub fn at_first_sight(folder: &Path, size: (u16, u16)) -> Self {
        let mut sitting = Self::before_the_first_frame(folder, size, Look::default(), None, date(2026, 11, 22));
        sitting.program.show(&now).unwrap();
        sitting
    }

    pub fn waits_for_quiet(&self) -> bool {
        self.program.waits_for_quiet()
    }

    pub fn has_read_the_rules(&self) -> bool {
        self.program.app().has_read_the_rules()
    }

    /// The acts of the table that a key does here, each with its key.
    pub fn acts_here(&self) -> Vec<(Act, String)> {
        self.program.app().acts_here()
    }

    /// The names of the acts that a key does here.
    pub fn named_here(&self) -> Vec<&'static str> {
        self.program.app().named_here()
    }

    pub fn be_quiet(&mut self) {
        self.program.settle(&now).unwrap();
    }

    /// Nobody does anything for a while.
    pub fn rest(&mut self) -> &mut Self {
        self.program.rest(&now).unwrap();
        self
    }

    /// Leading the workshop of a file.
    pub fn leading(folder: &Path, size: (u16, u16), workshop: &Path) -> Self {
        let begins = Some(BeginsWith::Workshop(workshop.to_owned()));
        let on = date(2026, 11, 22);
        let mut sitting = Self::beginning(folder, size, Look::default(), None, on, begins);
        sitting.program.settle(&now).unwrap();
        sitting
    }

    fn before_the_first_frame(folder: &Path, size: (u16, u16), look: Look, own_rules: Option<&Path>, on: Date) -> Self {
        Self::beginning(folder, size, look, own_rules, on, None)
    }

    fn beginning(
        folder: &Path,
        size: (u16, u16),
        look: Look,
        own_rules: Option<&Path>,
        on: Date,
        begins_with: Option<BeginsWith>,
    ) -> Self {
        let data = DataFolder::choose(Some(folder.to_owned())).map_err(|error| error.to_string());
        let library = Library { folders: own_rules.map(Path::to_owned).into_iter().collect(), ..Library::default() };
        let heard = Heard::default();
        let performer = Performer::new(data, library, on).reaching(heard.clone());
        let (keys, flaws) = match performer.keys() {
            Ok(keys) => (keys, Vec::new()),
            Err(why) => (OwnKeys::default(), vec![why]),
        };
        let start = Start {
            look,
            on,
            zone: TimeZone::UTC,
            first_start: performer.is_first_start(),
            something_kept: performer.something_is_kept(),
            folder: performer.folder_in_words(),
            program: "article5".to_owned(),
            keys,
            flaws,
            begins_with,
        };
        let canvas = Canvas::over(TestBackend::new(size.0, size.1)).unwrap();
        let program = Program::new(canvas, start, performer);
        Self { folder: folder.to_owned(), heard, program, own_rules: own_rules.map(Path::to_owned), look }
    }

    /// What other programs were asked to do.
    pub fn heard(&self) -> Vec<String> {
        self.heard.0.borrow().clone()
    }

    /// Another program on the same folder, as after a crash.
    pub fn again(self, size: (u16, u16)) -> Self {
        let (folder, own, look) = (self.folder.clone(), self.own_rules.clone(), self.look);
        drop(self);
        Self::with(&folder, size, look, own.as_deref())
    }

    pub fn press(&mut self, keys: &str) -> &mut Self {
        for typed in parse(keys).unwrap() {
            match typed {
                Typed::Key(key) => self.input(Input::Key(key)),
                Typed::Paste(text) => self.input(Input::Paste(text)),
            }
        }
        self
    }

    pub fn key(&mut self, key: Key) -> &mut Self {
        self.input(Input::Key(key));
        self
    }

    pub fn input(&mut self, input: Input) {
        self.program.take([input], now());
        self.program.settle(&now).unwrap();
        self.is_drawn_whole();
    }

    /// What was drawn in parts is what a whole frame shows, and the cursor stands where it does there.
    fn is_drawn_whole(&mut self) {
        // Nobody sees the screen of a program that was left.
        if self.program.has_ended() {
            return;
        }
        let in_parts = (self.text(), self.cursor());
        self.program.redraw().unwrap();
        assert!(
            in_parts == (self.text(), self.cursor()),
            "{}\nis not what a whole frame shows:\n{}",
            in_parts.0,
            self.text()
        );
    }

    /// Many at once, before anything is drawn.
    pub fn flood(&mut self, inputs: Vec<Input>) {
        self.program.take(inputs, now());
        self.program.settle(&now).unwrap();
        self.is_drawn_whole();
    }

    pub fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        self.program.screen().resize(size.0, size.1);
        self.program.settle(&now).unwrap();
        self
    }

    pub fn text(&mut self) -> String {
        screen_text(&mut self.program)
    }

    /// The text with single blanks, so that it can be searched whatever the width.
    pub fn flat(&mut self) -> String {
        let text = self.text();
        let part = |right: bool| -> String {
            let parts =
                text.lines().map(|line| match line.split_once(['│', '|']).filter(|(left, _)| left.len() > 80) {
                    Some((left, side)) => {
                        if right {
                            side
                        } else {
                            left
                        }
                    }
                    None if right => "",
                    None => line,
                });
            flat(&parts.collect::<Vec<_>>().join(" "))
        };
        format!("{} {}", part(false), part(true))
    }

    /// Back to all tools.
    pub fn home(&mut self) -> &mut Self {
        for _ in 0..50 {
            if self.line(0).contains("Home") {
                break;
            }
            self.press("Esc");
        }
        self
    }

    pub fn line(&mut self, y: u16) -> String {
        self.text().lines().nth(y.into()).unwrap_or_default().to_owned()
    }

    pub fn cursor(&mut self) -> Position {
        ratatui::backend::Backend::get_cursor_position(self.program.screen()).unwrap()
    }

    /// The line on which the terminal's cursor stands.
    pub fn cursor_line(&mut self) -> String {
        let y = self.cursor().y;
        self.line(y)
    }

    pub fn buffer(&mut self) -> Buffer {
        self.program.screen().buffer().clone()
    }

    pub fn has_ended(&self) -> bool {
        self.program.has_ended()
    }

    pub fn is_typing(&self) -> bool {
        self.program.is_typing()
    }

    pub fn shows(&mut self, text: &str) -> bool {
        self.flat().contains(&flat(text))
    }

    /// Whether a question is on the screen with all its words in order, whatever stands beside it.
    pub fn asks(&mut self, ask: &str) -> bool {
        // A sign that there is more stands close behind the words.
        let shown = self.flat().replace(['↑', '↓'], " ");
        let mut words = shown.split(' ');
        ask.split_whitespace().all(|word| words.any(|shown| shown == word))
    }

    #[track_caller]
    pub fn sees(&mut self, text: &str) -> &mut Self {
        assert!(self.shows(text), "not on the screen: {text}\n{}", self.text());
        self
    }

    #[track_caller]
    pub fn sees_no(&mut self, text: &str) -> &mut Self {
        assert!(!self.shows(text), "on the screen: {text}\n{}", self.text());
        self
    }

    /// The only record of the folder.
    pub fn record(&self) -> Record {
        read(&self.record_path()).unwrap()
    }

    pub fn record_path(&self) -> PathBuf {
        records(&self.folder).remove(0)
    }

    pub fn check(&self) -> Check {
        self.record().check
    }

    /// Past the welcome, to the first question about a new tool with this name.
    pub fn begin(&mut self, name: &str) -> &mut Self {
        if self.line(0).contains("first start") {
            self.press("Enter");
        }
        let name = name.to_owned();
        self.press("a").press(&describe_keys(&name))
    }

    /// From the list of answers to a question, which stands there by its statement.
    #[track_caller]
    pub fn open_answer(&mut self, name: &str) -> &mut Self {
        let rules = rules();
        let statement = &rules.rulebook.item(rules.rulebook.address(name).unwrap()).statement;
        let begins: String = statement.chars().take(28).collect();
        self.press("Home");
        for _ in 0..300 {
            if self.cursor_line().contains(&begins) {
                return self.press("Enter");
            }
            self.press("Down");
        }
        panic!("no line for {name}\n{}", self.text());
    }

    /// Answers as the story says until nothing is left to ask, or `most` answers were given.
    pub fn answer(&mut self, rules: &Loaded, story: &dyn Fn(&str) -> Answer, most: usize) -> &mut Self {
        for _ in 0..most {
            let sheet = self.check().sheet(&rules.rulebook);
            let following = next(&rules.rulebook, &sheet);
            let is_quick = following.is_some_and(|next| next.stage == Stage::Quick);
            if let Some((boxes, of)) = following.and_then(|next| next.boxes(&rules.rulebook, &sheet)) {
                let line = self.cursor_line();
                if line.contains("Continue") {
                    self.press("Enter");
                }
                assert!(self.asks(&boxes.ask), "not asked: {}\n{}", boxes.ask, self.text());
                let said: Vec<Answer> = of.iter().map(|fact| story(&rules.rulebook.item(*fact).name)).collect();
                self.press(&box_keys(&said));
                self.past_what_follows();
                continue;
            }
            let line = self.cursor_line();
            if !is_quick && line.contains("Continue") && !line.contains("Continue to the result") {
                self.press("Enter");
            }
            let Some(Next { address, .. }) = following else { return self };
            let item = rules.rulebook.item(address);
            // A quick question that the scope has asked already stands there with its answer; Enter passes it.
            if is_quick && !self.asks(&item.ask) {
                self.press("Enter");
            }
            assert!(self.asks(&item.ask), "not asked: {}\n{}", item.ask, self.text());
            self.press(digit(story(&item.name))).press("Enter");
            self.past_what_follows();
        }
        self
    }

    /// Past the page on which a small window shows what an answer leads to, before it is kept.
    pub fn past_what_follows(&mut self) -> &mut Self {
        if self.shows(KEEPS_IT) { self.press("Enter") } else { self }
    }
}

/// What is offered where the window was too small to show what an answer leads to.
const KEEPS_IT: &str = "Keep it and go on";

pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn records(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(DataFolder::choose(Some(folder.to_owned())).unwrap().records())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .collect();
    found.sort();
    found
}

/// The keys that describe a tool by its name alone and go on.
pub fn describe_keys(name: &str) -> String {
    format!("\"{name}\" {} Enter", ["Tab"; 9].join(" "))
}

pub fn digit(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "1",
        Answer::No => "2",
        Answer::NotSure => "3",
    }
}

/// The keys that answer several facts on one screen: ticks, then what is left in one act, then on.
pub fn box_keys(said: &[Answer]) -> String {
    let mut keys = String::new();
    for (index, answer) in said.iter().enumerate() {
        match answer {
            Answer::Yes => keys.push_str(&format!("{} ", index + 1)),
            Answer::No => {}
            Answer::NotSure => keys.push_str(&format!("Home {} Left ", "Down ".repeat(index))),
        }
    }
    if said.contains(&Answer::No) {
        keys.push_str("0 ");
    }
    format!("{keys}Enter")
}

/// The lines that answer several facts in line mode.
pub fn box_lines(said: &[Answer]) -> String {
    let numbers = |wanted: Answer| -> String {
        let those = said.iter().enumerate().filter(|(_, answer)| **answer == wanted);
        those.map(|(index, _)| (index + 1).to_string()).collect::<Vec<_>>().join(" ")
    };
    let mut lines = String::new();
    for (answer, behind) in [(Answer::Yes, ""), (Answer::NotSure, " not sure")] {
        let numbers = numbers(answer);
        if !numbers.is_empty() {
            lines.push_str(&format!("{numbers}{behind}\n"));
        }
    }
    if said.contains(&Answer::No) {
        lines.push_str("none\n");
    }
    format!("{lines}\n")
}

/// A tool that is an AI tool in use in the Union; every other question gets No, but for those in `yes`.
pub fn story(yes: &'static [&'static str]) -> impl Fn(&str) -> Answer {
    move |name| if yes.contains(&name) { Answer::Yes } else { Answer::No }
}
