//! The full screen in a terminal, beside a bare form that draws the same parts.

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use article5::rulebook::{Library, Rulebook};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::{Figure, form, processor, shelf};

const ROWS: NonZero<u16> = NonZero::new(24).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(80).unwrap();
const DOWN: &str = "\u{1b}[B";
const UP: &str = "\u{1b}[A";
const BACKSPACE: &str = "\u{7f}";
/// So many checks are filtered.
const MANY: usize = 10_000;
/// So many keys lead up from wherever the flood ended.
const UPWARDS: usize = 40;
/// So many starts, of which the middle one counts: a single start wavers.
const STARTS: usize = 15;
/// So many keys are pressed one by one, and so many answers given.
const KEYS: usize = 60;
const ANSWERS: usize = 12;
/// And so many keys at once, so often.
const FLOOD: usize = 10_000;
const FLOODS: usize = 6;
/// Nothing is waited for longer.
const PATIENCE: Duration = Duration::from_secs(30);
/// A program that has written nothing for so long is done.
const QUIET: Duration = Duration::from_millis(80);
/// Only files that were left alone for a while are remembered.
const SETTLED: Duration = Duration::from_millis(2500);
/// About as long as the line of an answer.
const LINE: [u8; 400] = [b'x'; 400];

pub fn figures() -> Vec<Figure> {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let rules = Library::default().load().unwrap().rulebook;
    std::fs::create_dir_all(data.join("records")).unwrap();
    shelf::fill(&data.join("records"), &rules, 1);
    std::thread::sleep(SETTLED);
    // As on every start but the first: what the list shows is remembered.
    let list = Command::new(env!("CARGO_BIN_EXE_article5")).arg("list").arg("--data-dir").arg(&data).output().unwrap();
    assert!(list.status.success());
    let (bare, ours) = (Subject::form(), Subject::program(&data));
    // In turn, so that what else the machine does falls on both.
    let starts: Option<Vec<(Started, Started)>> =
        (0..STARTS).map(|_| Started::of(&bare).zip(Started::of(&ours))).collect();
    let Some(starts) = starts else { return Vec::new() };
    let middle = |of: fn(&Started) -> f64| {
        let of_bare = median(starts.iter().map(|(bare, _)| of(bare)).collect());
        (of_bare, median(starts.iter().map(|(_, ours)| of(ours)).collect()))
    };
    let (first, memory) = (middle(|started| started.first), middle(|started| started.memory));
    let flood = flood(&ours);
    let mut append = Append::to(folder.path());
    let [bare, ours] = Pressed::of_both([&bare, &ours], &mut append);
    let append = median(append.took);
    println!(
        "terminal: first frame {:.2} ms of the processor, bare {:.2}; memory {:.1} MiB, bare {:.1}; on the wall a key \
         {:.2} ms, bare {:.2}; an answer {:.2} ms, bare {:.2}, a synced append {append:.2}",
        first.1, first.0, memory.1, memory.0, ours.key, bare.key, ours.answer, bare.answer
    );
    vec![
        Figure::new("first frame, beside a bare form", first.1 / first.0, " x", 2.0),
        Figure::new("memory, beside a bare form", memory.1 / memory.0, " x", 2.5),
        Figure::new("a key until it is drawn, beside a bare form", ours.key / bare.key, " x", 1.3),
        Figure::new(
            "an answer less a synced append, beside a bare form",
            (ours.answer - append) / bare.answer,
            " x",
            2.0,
        ),
        Figure::new("10,000 keys until the last is drawn", flood, " ms", 1.0),
        Figure::new("a letter of the filter among 10,000 checks", letter(&rules), " ms", 5.0),
    ]
}

/// Milliseconds on the wall until the list is drawn that a letter of the filter chooses from many checks.
fn letter(rules: &Rulebook) -> f64 {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir_all(data.join("records")).unwrap();
    for number in 0..MANY {
        shelf::fill(&data.join("records"), rules, number);
    }
    std::thread::sleep(SETTLED);
    let list = Command::new(env!("CARGO_BIN_EXE_article5")).arg("list").arg("--data-dir").arg(&data).output().unwrap();
    assert!(list.status.success());
    let last = Subject { drawn: "Tool 9999", ..Subject::program(&data) };
    let mut program = Running::start(&last);
    program.press("");
    program.press("f");
    let letters = "tool 12".chars().map(|letter| letter.to_string());
    let letters: Vec<String> = letters.chain(std::iter::repeat_n(BACKSPACE.to_owned(), 6)).collect();
    let took = letters.iter().filter_map(|letter| program.press(letter)).map(milliseconds).collect();
    program.end();
    median(took)
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A line that is written and synced now and then, as answers are: a disk is faster while it writes one after the other.
struct Append {
    file: File,
    /// Milliseconds on the wall, each.
    took: Vec<f64>,
}

impl Append {
    fn to(folder: &Path) -> Self {
        Self { file: File::create(folder.join("appended")).unwrap(), took: Vec::new() }
    }

    fn once(&mut self) {
        let begin = Instant::now();
        self.file.write_all(&LINE).unwrap();
        self.file.sync_data().unwrap();
        self.took.push(milliseconds(begin.elapsed()));
        std::thread::sleep(QUIET);
    }
}

/// A program, what shows that it is drawn, and what opens the question where the keys are pressed.
struct Subject {
    command: CommandBuilder,
    drawn: &'static str,
    opens: &'static str,
    asked: &'static str,
    /// What chooses an answer, and what confirms it.
    answers: [&'static str; 2],
}

impl Subject {
    fn form() -> Self {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.arg(form::ARGUMENT);
        Self { command, drawn: form::DRAWN, opens: "", asked: form::DRAWN, answers: ["\u{1b}[B", "\r"] }
    }

    fn program(data: &Path) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_article5"));
        command.arg("--data-dir");
        command.arg(data);
        command.env("LC_ALL", "C.UTF-8");
        Self { command, drawn: "Tool 1", opens: "\r", asked: "1  Yes", answers: ["3", "\r"] }
    }
}

/// What a start takes: milliseconds of the processor, and MiB, until the first frame stands still.
struct Started {
    first: f64,
    memory: f64,
}

impl Started {
    /// Nothing where the system does not tell.
    fn of(subject: &Subject) -> Option<Self> {
        let mut program = Running::start(subject);
        program.press("");
        let first = milliseconds(processor::of(program.process())?);
        let memory = processor::peak_memory(&program.process().to_string())?;
        program.end();
        Some(Self { first, memory })
    }
}

/// Milliseconds on the wall, as the person at the keys waits.
struct Pressed {
    key: f64,
    answer: f64,
}

/// Milliseconds on the wall until the screen changes for the last time after 10,000 keys at once; the best of some. The
/// bare form is not flooded: what it reads its keys with sleeps when the terminal holds no more of them.
fn flood(subject: &Subject) -> f64 {
    let mut program = Running::start(subject);
    program.press(subject.opens);
    program.wait_for(subject.asked);
    let floods = (0..FLOODS).filter_map(|_| {
        let took = program.press(&DOWN.repeat(FLOOD));
        program.press(&UP.repeat(UPWARDS));
        took
    });
    let best = floods.map(milliseconds).min_by(f64::total_cmp).unwrap_or(f64::NAN);
    program.end();
    best
}

impl Pressed {
    /// In turn, so that what else the machine does falls on all alike, the disk too.
    fn of_both(subjects: [&Subject; 2], append: &mut Append) -> [Self; 2] {
        let mut programs = subjects.map(|subject| {
            let mut program = Running::start(subject);
            program.press(subject.opens);
            program.wait_for(subject.asked);
            program.press("");
            program
        });
        let mut keys = [Vec::new(), Vec::new()];
        for number in 0..KEYS {
            let key = if number % 2 == 0 { DOWN } else { UP };
            for (program, took) in programs.iter_mut().zip(&mut keys) {
                took.extend(program.press(key));
            }
        }
        let mut answers = [Vec::new(), Vec::new()];
        for _ in 0..ANSWERS {
            for ((subject, program), took) in subjects.iter().zip(&mut programs).zip(&mut answers) {
                // Keys that come together are held for a paste: a hand presses one after the other.
                let [choose, confirm] = subject.answers;
                took.extend(program.press(choose).zip(program.press(confirm)).map(|(choice, answer)| choice + answer));
            }
            append.once();
        }
        programs.into_iter().for_each(Running::end);
        let [bare, ours] = [0, 1].map(|at| Self {
            key: median(keys[at].drain(..).map(milliseconds).collect()),
            answer: median(answers[at].drain(..).map(milliseconds).collect()),
        });
        [bare, ours]
    }
}

/// A program in a terminal of its own.
struct Running {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    screen: vt100::Parser,
    written: Receiver<(Instant, Vec<u8>)>,
    _terminal: Box<dyn MasterPty + Send>,
}

impl Running {
    /// Starts it and waits for its first frame.
    fn start(subject: &Subject) -> Self {
        let size = PtySize { rows: ROWS.get(), cols: COLUMNS.get(), pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = subject.command.clone();
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, written) = channel();
        std::thread::spawn(move || {
            let mut piece = vec![0; 64 * 1024];
            while let Ok(length @ 1..) = reader.read(&mut piece) {
                if send.send((Instant::now(), piece[..length].to_vec())).is_err() {
                    return;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(ROWS, COLUMNS, 0);
        let mut running = Self { child, keys, screen, written, _terminal: pair.master };
        running.wait_for(subject.drawn);
        running
    }

    fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    fn wait_for(&mut self, text: &str) {
        let begin = Instant::now();
        while !self.screen.screen().contents().contains(text) {
            assert!(begin.elapsed() < PATIENCE, "{text} is not there: {}", self.screen.screen().contents());
            self.look(&mut None);
        }
    }

    /// Takes in what was written, and when it came where it changed what is seen. Whether anything was written.
    fn look(&mut self, changed: &mut Option<Instant>) -> bool {
        let Ok((at, piece)) = self.written.recv_timeout(QUIET) else { return false };
        let seen = |screen: &vt100::Screen| (screen.contents_formatted(), screen.cursor_position());
        let before = seen(self.screen.screen());
        self.screen.process(&piece);
        if seen(self.screen.screen()) != before {
            *changed = Some(at);
        }
        true
    }

    /// Presses keys and waits until the program is done: after what time the screen changed for the last time.
    fn press(&mut self, keys: &str) -> Option<Duration> {
        let begin = Instant::now();
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        let mut last = None;
        while self.look(&mut last) {}
        last.map(|at| at.saturating_duration_since(begin))
    }

    fn end(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
