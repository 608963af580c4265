//! `article5 report`: one check, or all of them, in every format.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::format_of;
use super::nameless::Nameless;
use super::onto::{Onto, file_of};
use super::output::Output;
use super::paper::{put, put_with};
use super::selecting::Selecting;
use super::settings::Settings;
use crate::desk::{Format, Paper, Wanted};
use crate::report::Length;
use crate::report::inventory::Separator;
use crate::words::say;

/// What report is wanted.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
#[derive(Debug, Args)]
pub struct Reporting {
    #[arg(required_unless_present = "all", help = say!("help-check-id"))]
    id: Option<String>,
    #[arg(long, conflicts_with_all = ["id", "short"], help = say!("help-report-all"))]
    all: bool,
    #[arg(long, value_enum, help = say!("help-report-format"))]
    format: Option<Format>,
    #[arg(short, value_name = "FILE", help = say!("help-output"))]
    output: Option<Onto>,
    #[arg(long, help = say!("help-report-short"))]
    short: bool,
    #[arg(long, value_name = "FILE", help = say!("help-report-letterhead"))]
    letterhead: Option<PathBuf>,
    #[arg(long, conflicts_with = "letterhead", help = say!("help-report-no-letterhead"))]
    no_letterhead: bool,
    #[arg(long, value_name = "FILE", help = say!("help-report-template"))]
    template: Option<PathBuf>,
    #[command(flatten)]
    selecting: Selecting,
    #[arg(long, value_enum, default_value_t, help = say!("help-report-separator"))]
    separator: Separator,
    #[command(flatten)]
    nameless: Nameless,
    #[arg(long, help = say!("help-force"))]
    force: bool,
}

/// Writes a report to a file or to the screen.
pub fn report(settings: &Settings, reporting: &Reporting, output: &mut Output) -> Result<ExitCode, CliError> {
    let file = file_of(reporting.output.as_ref());
    let endings = Format::ALL.map(Format::ending);
    let format = format_of(reporting.format, file, Format::of_file, Format::Html, &endings)?;
    if format.is_for_files() && file.is_none() && output.is_terminal() {
        return Err(CliError::NotForScreens);
    }
    if reporting.selecting.was_used() && !reporting.all {
        return Err(CliError::OnlyForAll);
    }
    let loaded = settings.rules()?;
    let hide_names = reporting.nameless.is_asked(settings);
    let wanted = Wanted {
        format,
        length: if reporting.short { Length::Short } else { Length::Full },
        hide_names,
        paper: match reporting.letterhead.as_deref() {
            _ if reporting.no_letterhead => Paper::Plain,
            Some(file) => Paper::Named(file),
            None => Paper::Usual,
        },
        template: reporting.template.as_deref(),
        separator: reporting.separator,
    };
    let desk = settings.desk(&loaded);
    let Some(id) = reporting.id.as_deref().filter(|_| !reporting.all) else {
        let (told, notices) = desk.report_on_all(wanted, &reporting.selecting.selection(hide_names))?;
        settings.notice(&notices);
        put_with(file, reporting.force, output, |out| told.write(out))?;
        return Ok(ExitCode::SUCCESS);
    };
    let record = desk.read_whole(id)?;
    put(&desk.report(&record, wanted)?, file, reporting.force, output)?;
    if let Ok(path) = desk.path_meant(id) {
        desk.exported(&path, None, &[wanted.format], wanted.length);
    }
    Ok(ExitCode::SUCCESS)
}
