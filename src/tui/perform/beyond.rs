//! Other programs: a file is opened with the one that the system has for it, a text goes where others paste from.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;

use crate::words::say;

/// What other programs do.
pub trait Outlets: std::fmt::Debug {
    /// Opens a file or a folder.
    ///
    /// # Errors
    /// Why it cannot, in a sentence.
    fn open(&self, path: &Path) -> Result<(), String>;

    /// Asks for a text to be put where others paste from.
    ///
    /// # Errors
    /// Why it cannot, in a sentence.
    fn copy(&self, text: &str) -> Result<(), String>;
}

/// No other program: keys without a terminal open nothing.
#[derive(Debug)]
pub(super) struct Nowhere;

impl Outlets for Nowhere {
    fn open(&self, _: &Path) -> Result<(), String> {
        Err(say!("beyond-not-here").to_owned())
    }

    fn copy(&self, _: &str) -> Result<(), String> {
        Err(say!("beyond-not-here").to_owned())
    }
}

/// The system that the program runs on, with the terminal before the person.
#[derive(Debug)]
pub struct System;

/// A program that failed says so within this time; one that still runs has opened a window.
const PATIENCE: Duration = Duration::from_millis(1500);

impl Outlets for System {
    fn open(&self, path: &Path) -> Result<(), String> {
        // Which of them failed, and how, helps nobody who wants to read a report.
        if open::commands(path).iter_mut().any(|command| run(command).is_ok()) {
            return Ok(());
        }
        Err(say!("beyond-no-program").to_owned())
    }

    fn copy(&self, text: &str) -> Result<(), String> {
        let mut terminal = io::stdout();
        execute!(terminal, CopyToClipboard::to_clipboard_from(text))
            .and_then(|()| terminal.flush())
            .map_err(|error| say!("beyond-not-copied", why = error.to_string()))
    }
}

/// Runs a program away from the terminal, so that it cannot write over the screen.
fn run(command: &mut Command) -> io::Result<()> {
    let began = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    while began.elapsed() < PATIENCE {
        match child.try_wait()? {
            Some(ended) if ended.success() => return Ok(()),
            Some(ended) => return Err(io::Error::other(format!("{}: {ended}", command.get_program().display()))),
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    Ok(())
}
