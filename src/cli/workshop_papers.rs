//! What `article5 workshop` writes: minutes, the table of what is to be done, and the page for silent answers.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::format_of;
use super::nameless::Nameless;
use super::onto_file::{Where, Written, done, not_onto_a_screen, page_or_table};
use super::output::Output;
use super::settings::Settings;
use crate::desk::{AskFormat, Paper};
use crate::report::Format;
use crate::room::{Kind, Roster, path_of, read};
use crate::words::say;
use crate::workshop::papers::{
    SilentPage, Subject, minutes as document, names_to_leave_out, on_the_table, silent_page, task_table,
};
use crate::workshop::{Called, Workshop, WorkshopError};

/// How minutes are written.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
pub struct Minutes {
    #[arg(help = say!("help-workshop-id"))]
    workshop: String,
    #[arg(long, conflicts_with_all = ["initials", "numbers", "hide_names"], help = say!("help-workshop-minutes-names"))]
    names: bool,
    #[arg(long, conflicts_with_all = ["numbers", "hide_names"], help = say!("help-workshop-minutes-initials"))]
    initials: bool,
    #[arg(long, help = say!("help-workshop-minutes-numbers"))]
    numbers: bool,
    #[command(flatten)]
    nameless: Nameless,
    #[arg(long, value_name = "FILE", help = say!("help-workshop-minutes-letterhead"))]
    letterhead: Option<PathBuf>,
    #[arg(long, conflicts_with = "letterhead", help = say!("help-workshop-minutes-no-letterhead"))]
    no_letterhead: bool,
    #[arg(long, value_name = "FILE", help = say!("help-report-template"))]
    template: Option<PathBuf>,
    #[command(flatten)]
    written: Written,
    #[command(flatten)]
    to: Where,
}

impl Minutes {
    /// How people are called.
    fn called(&self, settings: &Settings) -> Called {
        let hide_names = self.nameless.is_asked(settings);
        match (self.initials, self.numbers || hide_names) {
            (true, _) => Called::Initials,
            (_, true) => Called::Numbers,
            _ => Called::Names,
        }
    }
}

/// Writes the minutes.
pub fn minutes(settings: &Settings, wanted: &Minutes, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let folder = settings.folder()?;
    let workshop = read::<Workshop>(&path_of(Kind::Workshop, folder, &wanted.workshop)?)?;
    let roster = Roster::of(Kind::Workshop, folder, &workshop.header.reference)?;
    let tools = on_the_table(&desk, &workshop);
    let called = wanted.called(settings);
    let names = names_to_leave_out(called, &roster, &tools);
    let subject = Subject {
        workshop: &workshop,
        roster: &roster,
        called,
        names: names.as_ref(),
        tools: &tools,
        rulebook: &loaded.rulebook,
        on: settings.on(),
    };
    let paper = match wanted.letterhead.as_deref() {
        _ if wanted.no_letterhead => Paper::Plain,
        Some(file) => Paper::Named(file),
        None => Paper::Usual,
    };
    let mut page = document(&subject);
    page.letterhead = desk.letterhead(paper, wanted.template.as_deref(), &roster.client)?;
    page_or_table((&page, &task_table(&subject)), &wanted.written, &wanted.to, output)
}

/// What is asked of everybody before the meeting.
#[derive(Debug, Args)]
pub struct Asking {
    #[arg(help = say!("help-workshop-id"))]
    workshop: String,
    #[arg(long = "rule", value_name = "LETTER", help = say!("help-workshop-ask-rules"))]
    rules: Vec<String>,
    #[arg(long, value_name = "NUMBER", default_value_t = 1, help = say!("help-workshop-ask-tool"))]
    tool: usize,
    #[command(flatten)]
    nameless: Nameless,
    #[arg(long, value_enum, help = say!("help-workshop-ask-format"))]
    format: Option<AskFormat>,
    #[command(flatten)]
    to: Where,
}

/// Writes the page that everybody fills in before the meeting.
pub fn ask(settings: &Settings, wanted: &Asking, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let workshop = read::<Workshop>(&path_of(Kind::Workshop, settings.folder()?, &wanted.workshop)?)?;
    let roster = Roster::of(Kind::Workshop, settings.folder()?, &workshop.header.reference)?;
    let tool = wanted.tool.checked_sub(1).ok_or_else(|| WorkshopError::NoTool(wanted.tool.to_string()))?;
    let without_names = wanted.nameless.is_asked(settings);
    let endings = AskFormat::ALL.map(AskFormat::ending);
    let format =
        format_of(wanted.format, wanted.to.file(), AskFormat::by_ending, AskFormat::Page(Format::Txt), &endings)?;
    if matches!(format, AskFormat::Page(Format::Docx | Format::Html)) {
        not_onto_a_screen(&wanted.to, output)?;
    }
    let page = SilentPage { tool, letters: wanted.rules.clone(), format, without_names };
    done(&silent_page(&desk, (&workshop, &roster), &page)?, &wanted.to, output)
}
