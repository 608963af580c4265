//! `article5 line`: opens or begins a record and talks.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use super::CliError;
use super::settings::{Settings, eprint_line, tell};
use crate::line::{Ending, Surroundings, Talk, TalkError, standard_input};

/// Runs line mode until the input ends.
pub fn run(settings: &Settings, record: Option<&str>, who: Option<&str>) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let sitting = match record {
        Some(name) => Some(tell(desk.open(name)?)),
        None => {
            // Without a place for checks there is nothing to talk about.
            desk.folder()?;
            None
        }
    };
    let confirms = io::stdin().is_terminal();
    let around = Surroundings {
        folder: desk.folder,
        loaded: &loaded,
        who,
        rulebook: &loaded.rulebook,
        now: &Settings::now,
        on: settings.on(),
        confirms,
        width: width(),
    };
    settings.flaw().iter().for_each(|told| eprint_line(told));
    let talk = Talk::new(standard_input(), io::stdout(), around, sitting);
    match talk.run() {
        Ok(Ending::Left) => Ok(ExitCode::SUCCESS),
        Ok(Ending::NotSaved) => Ok(ExitCode::from(2)),
        Err(TalkError::Output(error)) => Err(CliError::Output(error)),
        Err(TalkError::Desk(error)) => Err(error.into()),
    }
}

/// The longest line that is told, in columns.
const MOST_COLUMNS: usize = 78;

/// How wide lines are told: no wider than the terminal is; as they are where there is none.
pub(super) fn width() -> Option<usize> {
    let columns = crossterm::terminal::size().map_or(0, |(columns, _)| usize::from(columns));
    io::stdout().is_terminal().then_some(if columns == 0 { MOST_COLUMNS } else { columns.min(MOST_COLUMNS) })
}
