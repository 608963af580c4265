//! `article5 line`: opens or begins a record and talks.

use std::io::{self, BufReader, IsTerminal, Write};
use std::process::ExitCode;

use super::CliError;
use super::settings::{Settings, tell};
use crate::check::Field;
use crate::desk::Sitting;
use crate::line::{Ending, Surroundings, Talk, TalkError};
use crate::text::visible;
use crate::words::say;

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
    let asked = match &sitting {
        Some(sitting) if confirms && who.is_none() => who_goes_on(sitting)?,
        _ => None,
    };
    let who = who.or(asked.as_deref());
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
    let talk = Talk::new(BufReader::new(io::stdin()), io::stdout(), around, sitting);
    match talk.run() {
        Ok(Ending::Left) => Ok(ExitCode::SUCCESS),
        Ok(Ending::NotSaved) => Ok(ExitCode::from(2)),
        Err(TalkError::Output(error)) => Err(CliError::Output(error)),
        Err(TalkError::Desk(error)) => Err(error.into()),
    }
}

/// Asks whether the person who filled in a check goes on with it: who answers stands beside every answer.
fn who_goes_on(sitting: &Sitting) -> Result<Option<String>, CliError> {
    let so_far = sitting.check.tool.get(Field::Assessor);
    if so_far.is_empty() || sitting.check.answers.is_empty() {
        return Ok(None);
    }
    let mut stdout = io::stdout();
    write!(stdout, "{} ", say!("line-who-goes-on", name = visible(so_far))).map_err(CliError::Output)?;
    stdout.flush().map_err(CliError::Output)?;
    let mut typed = String::new();
    io::stdin().read_line(&mut typed).map_err(CliError::Output)?;
    let typed = typed.trim();
    Ok((!typed.is_empty()).then(|| typed.to_owned()))
}
