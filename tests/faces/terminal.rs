//! The program on a real terminal. Nothing here waits for a fixed time: each step waits for what the screen shows, up to a
//! deadline.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

use std::io::{ErrorKind, Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use crate::sitting::flat;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::LocalModes;

/// How long is slept between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// So often is looked before a step counts as failed: half a minute. Looks are counted and not time, so that a machine that
/// stood still for a while has failed nothing.
const LOOKS: usize = 300;

pub fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

/// What the terminal shows, and every byte that came.
pub struct Screen {
    pub parser: vt100::Parser,
    pub bytes: Vec<u8>,
    pub closed: bool,
}

/// The program on a terminal of its own.
pub struct Journey {
    pub child: Box<dyn Child + Send + Sync>,
    pub master: Option<Box<dyn MasterPty + Send>>,
    pub keyboard: Option<Box<dyn Write + Send>>,
    pub screen: Arc<(Mutex<Screen>, Condvar)>,
}

impl Journey {
    pub fn begin(folder: &Path) -> Self {
        Self::with(folder, &[])
    }

    pub fn with(folder: &Path, environment: &[(&str, &str)]) -> Self {
        Self::of(folder, &[], environment)
    }

    /// A journey with one of the commands.
    pub fn of(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::behind(&[], folder, arguments, environment)
    }

    /// A journey that another program begins.
    pub fn behind(first: &[&str], folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let program = env!("CARGO_BIN_EXE_article5");
        let mut words = first.iter().chain([&program]);
        let mut command = CommandBuilder::new(words.next().unwrap());
        words.for_each(|word| command.arg(word));
        command.args(arguments);
        command.args(["--on", "2026-11-22", "--data-dir"]);
        command.arg(folder);
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "C.UTF-8");
        command.env("RUST_BACKTRACE", "0");
        command.env_remove("ACCESSIBLE");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let parser = vt100::Parser::new(cells(24), cells(80), 0);
        let screen = Arc::new((Mutex::new(Screen { parser, bytes: Vec::new(), closed: false }), Condvar::new()));
        let shared = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = match output.read(&mut bytes) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                    Ok(0) | Err(_) => break,
                    Ok(count) => count,
                };
                let mut screen = shared.0.lock().unwrap();
                screen.parser.process(&bytes[..count]);
                screen.bytes.extend_from_slice(&bytes[..count]);
                shared.1.notify_all();
            }
            shared.0.lock().unwrap().closed = true;
            shared.1.notify_all();
        });
        Self { child, master: Some(pair.master), keyboard: Some(keyboard), screen }
    }

    /// Waits until the screen is as wanted.
    #[track_caller]
    pub fn wait(&self, what: &str, wanted: impl Fn(&Screen) -> bool) {
        let (lock, changed) = &*self.screen;
        let mut screen = lock.lock().unwrap();
        let mut looks = 0;
        while !wanted(&screen) {
            assert!(looks < LOOKS, "waited in vain for {what}\n{}", screen.parser.screen().contents());
            let (now, slept) = changed.wait_timeout(screen, BETWEEN_LOOKS).unwrap();
            screen = now;
            // Something that came is no look in vain.
            looks += usize::from(slept.timed_out());
        }
    }

    #[track_caller]
    pub fn sees(&self, text: &str) -> &Self {
        self.wait(text, |screen| flat(&screen.parser.screen().contents()).contains(&flat(text)));
        self
    }

    /// What is on the screen now, with single blanks.
    pub fn text(&self) -> String {
        flat(&self.screen.0.lock().unwrap().parser.screen().contents())
    }

    /// Sends keys at the pace of a hand: what comes faster than anyone types is left out by the program, and rightly.
    pub fn send(&mut self, bytes: &str) -> &mut Self {
        std::thread::sleep(article5::tui::input::GAP * 2);
        self.keyboard.as_mut().unwrap().write_all(bytes.as_bytes()).unwrap();
        self
    }

    /// Leaves every field of line mode empty until a text is there. Each Enter waits for its own prompt: what comes while the
    /// program is busy would come in one go with the next, faster than anyone types.
    #[track_caller]
    pub fn leaves_empty_until(&mut self, text: &str) -> &mut Self {
        for _ in 0..12 {
            if self.text().contains(text) {
                return self;
            }
            let before = self.screen.0.lock().unwrap().bytes.len();
            self.send("\r").wait("the next prompt", |screen| {
                let now = screen.parser.screen();
                let line = now.rows(0, now.size().1.into()).nth(now.cursor_position().0.into()).unwrap_or_default();
                screen.bytes.len() > before && line.trim_end().ends_with(':')
            });
        }
        panic!("never saw {text}\n{}", self.text());
    }

    /// From the welcome to the first question.
    pub fn reach_the_first_question(&mut self) -> &mut Self {
        self.sees("Welcome.");
        self.send("\r").sees("Nothing here yet.");
        self.send("a").sees("The name by which people");
        self.send("Pilot").sees("Pilot");
        // Fields are left by Tab, which is taken however fast it comes.
        self.send("\t\t\t\t\t\t\t\t\t").sees("▶ Continue");
        self.send("\r").sees("step 2 of 5");
        self
    }

    /// Chooses, waits until the choice is seen, and goes on.
    pub fn answer(&mut self, number: &str, answer: &str) {
        self.send(number).sees(&format!("▶ {number} {answer}"));
        self.send("\r");
    }

    pub fn id(&self) -> Pid {
        self.child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.id(), signal).unwrap();
    }

    /// Waits until the program stands still, so that it can be told to go on.
    pub fn is_stopped(&self) {
        let place = format!("/proc/{}/stat", self.child.process_id().unwrap());
        if !Path::new(&place).exists() {
            return;
        }
        let stands_still = || std::fs::read_to_string(&place).unwrap_or_default().contains(") T ");
        self.wait("the program to stop", |_| stands_still());
    }

    pub fn ended(&mut self) -> ExitStatus {
        for _ in 0..LOOKS * 10 {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(BETWEEN_LOOKS / 10);
        }
        panic!("the program does not end");
    }

    /// Whether the terminal hands every key over as it comes and shows none: the modes of the program's own side, which
    /// the other side tells too.
    pub fn is_raw(&self) -> bool {
        let modes = self.master.as_ref().and_then(|master| master.get_termios()).unwrap();
        let usual = LocalModes::ICANON | LocalModes::ECHO;
        modes.local_flags.bits() & usual.bits() != usual.bits()
    }

    /// Waits until keys are taken one by one, as the full screen wants them.
    #[track_caller]
    pub fn takes_keys(&self) {
        self.wait("raw mode", |_| self.is_raw());
    }

    /// Waits until the terminal is as it was before: first screen, cursor shown, no paste marks, no raw mode. The mode is
    /// waited for like the rest, as the program gives it back after the bytes that can be seen.
    #[track_caller]
    pub fn is_restored(&self) {
        self.wait("the first screen with its cursor, out of raw mode", |screen| {
            let now = screen.parser.screen();
            !now.alternate_screen() && !now.hide_cursor() && !now.bracketed_paste() && !self.is_raw()
        });
    }
}

impl Drop for Journey {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
