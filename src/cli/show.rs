//! `article5 show`: one check on plain text.

use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::nameless::Nameless;
use super::output::{Output, tell_beside};
use super::settings::{Settings, tell};
use crate::report::{Length, compose, text};
use crate::words::say;

/// Which check, on which rules.
#[derive(Debug, Args)]
pub struct Showing {
    #[arg(help = say!("help-check-id"))]
    id: String,
    #[arg(long, help = say!("help-show-short"))]
    short: bool,
    #[arg(long, help = say!("help-show-old-rules"))]
    old_rules: bool,
    #[command(flatten)]
    nameless: Nameless,
}

/// Shows one check on plain text, on the rules in use or on those that it was answered on.
pub fn show(settings: &Settings, showing: &Showing, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let record = desk.read_whole(&showing.id)?;
    let nameless = showing.nameless.hidden(settings, &record.check);
    let mut subject = desk.subject_as(&record, nameless.as_ref().unwrap_or(&record.check));
    let earlier = if showing.old_rules { tell(desk.rules_of(&record)?) } else { None };
    if let Some(earlier) = &earlier {
        subject.rulebook = earlier;
        subject.about.origin.clone_from(&record.header.origin);
    }
    let length = if showing.short { Length::Short } else { Length::Full };
    let document = compose(&subject, length);
    output.page(&text::write(&document, 80))?;
    if !showing.short && output.is_terminal() {
        tell_beside(&say!("command-show-short", check = record.header.reference.as_str()));
    }
    Ok(ExitCode::SUCCESS)
}
