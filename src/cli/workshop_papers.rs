//! What `article5 workshop` writes: minutes, the table of what is to be done, and the page for silent answers.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::format_of;
use super::onto_file::{Where, done, page_or_table};
use super::output::Output;
use super::settings::Settings;
use crate::check::Check;
use crate::desk::{AskFormat, Desk, Paper};
use crate::room::{Kind, Roster, path_of, read};
use crate::words::say;
use crate::workshop::papers::{Subject, minutes as document, task_table};
use crate::workshop::{Called, Workshop, WorkshopError, asked_of_all};

/// How minutes are written.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
pub struct Minutes {
    #[arg(help = say!("help-workshop-id"))]
    workshop: String,
    #[arg(long, conflicts_with_all = ["initials", "numbers"], help = say!("help-workshop-minutes-names"))]
    names: bool,
    #[arg(long, conflicts_with = "numbers", help = say!("help-workshop-minutes-initials"))]
    initials: bool,
    #[arg(long, help = say!("help-workshop-minutes-numbers"))]
    numbers: bool,
    #[arg(long, value_name = "FILE", help = say!("help-workshop-minutes-letterhead"))]
    letterhead: Option<PathBuf>,
    #[arg(long, conflicts_with = "letterhead", help = say!("help-workshop-minutes-no-letterhead"))]
    no_letterhead: bool,
    #[arg(long, value_name = "FILE", help = say!("help-report-template"))]
    template: Option<PathBuf>,
    #[command(flatten)]
    to: Where,
}

impl Minutes {
    /// How people are called.
    fn called(&self) -> Called {
        match (self.initials, self.numbers) {
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
    let subject = Subject {
        workshop: &workshop,
        roster: &roster,
        called: wanted.called(),
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
    page_or_table(&page, &task_table(&subject), &wanted.to, output)
}

/// The checks on the table, as they are now.
fn on_the_table(desk: &Desk, workshop: &Workshop) -> Vec<(String, Option<Check>)> {
    let read = |reference: &String| (reference.clone(), desk.read_whole(reference).ok().map(|record| record.check));
    workshop.tools.iter().map(read).collect()
}

/// Writes the page that everybody fills in before the meeting.
pub fn ask(
    settings: &Settings,
    name: &str,
    rules: &[String],
    tool: usize,
    format: Option<AskFormat>,
    to: &Where,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let workshop = read::<Workshop>(&path_of(Kind::Workshop, settings.folder()?, name)?)?;
    let reference = tool.checked_sub(1).and_then(|at| workshop.tools.get(at));
    let reference = reference.ok_or_else(|| WorkshopError::NoTool(tool.to_string()))?;
    let record = desk.read_whole(reference)?;
    let asked = asked_of_all(&loaded.rulebook, &record, rules)?;
    let endings = AskFormat::ALL.map(AskFormat::ending);
    let format = format_of(format, Some(&to.output), AskFormat::by_ending, AskFormat::Txt, &endings)?;
    done(&desk.pages(&record, &[asked], format)?, to, output)
}
