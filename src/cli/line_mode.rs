//! `article5 line`: opens or begins a record and talks.

use std::io::{self, BufRead, IsTerminal};
use std::process::ExitCode;

use super::CliError;
use super::output::{columns_of, tell_beside};
use super::settings::{Settings, eprint_line, tell};
use crate::desk::Preferences;
use crate::line::{Ending, GoesOn, Surroundings, Talk, TalkError, standard_input};
use crate::words::speak;

/// Runs line mode until the input ends.
pub fn run(settings: &Settings, record: Option<&str>, who: Option<&str>) -> Result<ExitCode, CliError> {
    let mut input = standard_input();
    let (mut record, mut goes_on) = (record.map(str::to_owned), None);
    loop {
        match talk(settings, &mut input, record.as_deref(), who, goes_on.take())? {
            Ending::Left => return Ok(ExitCode::SUCCESS),
            Ending::NotSaved => return Ok(ExitCode::from(2)),
            // The rules are told in it too, so they are read anew.
            Ending::InLanguage(lang, with) => {
                record = with.as_ref().map(|with| with.check.clone());
                goes_on = with;
                speak(lang);
                if let Ok(folder) = settings.folder()
                    && let Err(why) = Preferences::of(folder).in_language(lang).keep(folder)
                {
                    tell_beside(&why);
                }
            }
        }
    }
}

/// One talk in one language. `who` is the person who talks, where that was said already.
fn talk(
    settings: &Settings,
    input: &mut dyn BufRead,
    record: Option<&str>,
    who: Option<&str>,
    goes_on: Option<GoesOn>,
) -> Result<Ending, CliError> {
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
    let talk = Talk::new(input, io::stdout(), around, sitting);
    let talk = match goes_on {
        Some(GoesOn { named, .. }) => talk.with(named),
        None => talk,
    };
    match talk.run() {
        Ok(ending) => Ok(ending),
        Err(TalkError::Output(error)) => Err(CliError::Output(error)),
        Err(TalkError::Desk(error)) => Err(error.into()),
    }
}

/// The longest line that is told, in columns.
const MOST_COLUMNS: usize = 78;

/// How wide lines are told: no wider than the terminal is; as they are where there is none.
pub(super) fn width() -> Option<usize> {
    let most = || columns_of(&io::stdout()).map_or(MOST_COLUMNS, |columns| columns.min(MOST_COLUMNS));
    io::stdout().is_terminal().then(most)
}
