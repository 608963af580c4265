//! A wall: a second start follows a workshop or a training through its file. Nothing is written, and whichever of the two
//! programs ends, the other goes on.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::screen::{PATIENCE, can_show_screens, wall as on_screen, wants_plain_text};
use super::settings::Settings;
use crate::room::{Wall, WallLine};

/// Something that has a wall.
pub trait OnWall {
    /// The wall at this moment.
    fn wall(&mut self) -> Wall;
    /// Whether nothing of its file could ever be read.
    fn is_nothing(&self) -> bool;
    /// Whether it is over.
    fn has_ended(&self) -> bool;
}

/// Follows until the person leaves, or, on plain text without a terminal, until it is over.
pub fn follow(
    settings: &Settings,
    seen: &mut impl OnWall,
    line: bool,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    if line || wants_plain_text() || can_show_screens().is_err() {
        return on_lines(seen, output);
    }
    on_screen(settings, &mut || seen.wall())
}

/// On plain text the wall is told again whenever it changes.
fn on_lines(seen: &mut impl OnWall, output: &mut Output) -> Result<ExitCode, CliError> {
    let mut told = None;
    loop {
        let now = seen.wall();
        if told.as_ref() != Some(&now) {
            for line in now.lines.iter().map(WallLine::text).filter(|line| !line.is_empty()) {
                output.line(line)?;
            }
            output.line("")?;
            output.bytes(b"")?;
            told = Some(now);
        }
        if seen.is_nothing() {
            return Ok(ExitCode::from(2));
        }
        if seen.has_ended() {
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(PATIENCE);
    }
}
