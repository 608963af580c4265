//! `article5 line`: opens or begins a record and talks.

use std::io::{self, BufReader, IsTerminal};
use std::process::ExitCode;

use super::CliError;
use super::settings::{Settings, eprint_line};
use crate::check::Check;
use crate::line::{Ending, Surroundings, Talk};
use crate::record::{Opened, RecordError, begin, open};

/// Runs line mode until the input ends.
pub fn run(settings: &Settings, record: Option<&str>) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let folder = settings.folder()?;
    let (check, journal) = match record {
        Some(name) => match open(folder, &loaded, &folder.find(name)?)? {
            Opened::Writable(record, journal, notice) => {
                if let Some(notice) = notice {
                    eprint_line(&notice);
                }
                (record.check, *journal)
            }
            Opened::ReadOnly(_, why) => return Err(RecordError::ReadOnly(why).into()),
        },
        None => {
            let (_, journal) = begin(folder, &loaded, Settings::now(), crate::files::today())?;
            (Check::default(), journal)
        }
    };
    let confirms = io::stdin().is_terminal();
    let around = Surroundings {
        rulebook: &loaded.rulebook,
        now: &Settings::now,
        on: settings.on(),
        confirms,
        width: io::stdout().is_terminal().then_some(78),
    };
    let talk = Talk::new(BufReader::new(io::stdin()), io::stdout(), around, check, journal);
    match talk.run() {
        Ok(Ending::Left) => Ok(ExitCode::SUCCESS),
        Ok(Ending::NotSaved) => Ok(ExitCode::from(2)),
        Err(error) => Err(CliError::Output(error)),
    }
}
