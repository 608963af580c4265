//! `article5 workshop wall`: a second start follows the workshop through its file. Nothing is written, and whichever of
//! the two programs ends, the other goes on.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::screen::{PATIENCE, can_show_screens, wall as on_screen, wants_plain_text};
use super::settings::Settings;
use super::workshop_seen::Seen;
use crate::room::{Kind, path_of};
use crate::workshop::WallLine;

/// Follows a workshop until the person leaves, or, on plain text without a terminal, until it ends.
pub fn follow(settings: &Settings, name: &str, line: bool, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let path = path_of(Kind::Workshop, folder, name)?;
    let mut seen = Seen::new(folder, &path);
    if line || wants_plain_text() || can_show_screens().is_err() {
        return on_lines(&mut seen, output);
    }
    on_screen(settings, &mut || seen.wall())
}

/// On plain text the wall is told again whenever it changes.
fn on_lines(seen: &mut Seen, output: &mut Output) -> Result<ExitCode, CliError> {
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
