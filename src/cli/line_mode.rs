//! `article5 line`: opens or begins a record and talks.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use super::CliError;
use super::settings::{Settings, tell};
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
        width: io::stdout().is_terminal().then_some(78),
    };
    let talk = Talk::new(standard_input(), io::stdout(), around, sitting);
    match talk.run() {
        Ok(Ending::Left) => Ok(ExitCode::SUCCESS),
        Ok(Ending::NotSaved) => Ok(ExitCode::from(2)),
        Err(TalkError::Output(error)) => Err(CliError::Output(error)),
        Err(TalkError::Desk(error)) => Err(error.into()),
    }
}
