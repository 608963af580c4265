//! `article5 workshop wall`: a second start follows the workshop through its file. Nothing is written, and whichever of
//! the two programs ends, the other goes on.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use super::CliError;
use super::output::Output;
use super::screen::{can_show_screens, wall as on_screen, wants_plain_text};
use super::settings::Settings;
use crate::record::DataFolder;
use crate::room::{Kind, Roster, path_of, read};
use crate::workshop::{Wall, WallLine, Workshop, wall};

/// So often the length of the file is looked at.
const PATIENCE: Duration = Duration::from_millis(400);

/// Follows a workshop until the person leaves, or, on plain text without a terminal, until it ends.
pub fn follow(settings: &Settings, name: &str, line: bool, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let path = path_of(Kind::Workshop, folder, name)?;
    let mut seen = Seen { folder, path: &path, length: None, workshop: None, failed: String::new() };
    if line || wants_plain_text() || can_show_screens().is_err() {
        return on_lines(&mut seen, output);
    }
    on_screen(settings, PATIENCE, &mut || seen.wall())
}

/// The file as it was seen last.
struct Seen<'a> {
    folder: &'a DataFolder,
    path: &'a Path,
    length: Option<u64>,
    workshop: Option<(Workshop, Roster)>,
    failed: String,
}

impl Seen<'_> {
    /// The wall at this moment. The file is read again only where it has another length than before.
    fn wall(&mut self) -> Wall {
        let length = std::fs::metadata(self.path).ok().map(|about| about.len());
        if length != self.length || length.is_none() {
            self.length = length;
            match read::<Workshop>(self.path) {
                Ok(workshop) => {
                    let roster = Roster::of(Kind::Workshop, self.folder, &workshop.header.reference);
                    self.workshop = Some((workshop, roster.unwrap_or_default()));
                    self.failed.clear();
                }
                Err(why) => self.failed = why.to_string(),
            }
        }
        match &self.workshop {
            Some((workshop, roster)) if self.failed.is_empty() => wall(workshop, roster, Settings::now()),
            _ => Wall::of_words(&self.failed),
        }
    }

    fn has_ended(&self) -> bool {
        self.workshop.as_ref().is_some_and(|(workshop, _)| workshop.ended.is_some())
    }
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
        if !seen.failed.is_empty() && seen.workshop.is_none() {
            return Ok(ExitCode::from(2));
        }
        if seen.has_ended() {
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(PATIENCE);
    }
}
