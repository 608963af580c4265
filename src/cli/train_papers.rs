//! What `article5 train` writes: records, tables, the overview, handouts, cards, and cases for other programs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::CliError;
use super::output::Output;
use super::paper::put;
use super::settings::{Settings, eprint_line};
use crate::report::Format;
use crate::report::block::Document;
use crate::rulebook::Loaded;
use crate::training::papers::{
    Table, cards, gift, handout, moodle_xml, overview, overview_table, record_of_person, record_of_session,
    session_table,
};
use crate::training::{Held, Roster, TrainingCase, TrainingError, TrainingLibrary, path_of, read_session, sessions};
use crate::words::or;

/// Where it goes.
#[derive(Debug, Args)]
pub struct Where {
    /// The file; its ending decides how it is written
    #[arg(short, value_name = "FILE")]
    output: PathBuf,
    /// Replace a file that is there already
    #[arg(long)]
    force: bool,
}

/// What is written.
#[derive(Debug, Subcommand)]
pub enum Papers {
    /// Write the record of a session (html, docx, md, txt), or its table (csv, xlsx)
    Report {
        /// The session
        session: String,
        /// The page of whoever sat here
        #[arg(long, value_name = "SEAT")]
        seat: Option<u16>,
        #[command(flatten)]
        to: Where,
    },
    /// Write who was trained on what and when, and who is due
    Overview {
        #[command(flatten)]
        to: Where,
    },
    /// Write a case to hand out, without its answers
    Handout {
        /// The case
        case: String,
        #[command(flatten)]
        to: Where,
    },
    /// Write answer cards to print, as a web page
    Cards {
        #[command(flatten)]
        to: Where,
    },
    /// Write cases for a learning platform
    Export {
        /// The cases; without one all that are not reserved
        cases: Vec<String>,
        /// As Moodle GIFT
        #[arg(long, required_unless_present = "moodle_xml")]
        gift: bool,
        /// As Moodle XML
        #[arg(long, conflicts_with = "gift")]
        moodle_xml: bool,
        #[command(flatten)]
        to: Where,
    },
}

/// Writes it.
pub fn write(settings: &Settings, loaded: &Loaded, papers: Papers, output: &mut Output) -> Result<ExitCode, CliError> {
    let training = TrainingLibrary::load(&settings.rule_folders(), &loaded.rulebook);
    let case = |id: &String| training.case(id).ok_or_else(|| TrainingError::NoCase(id.clone()));
    match papers {
        Papers::Report { session, seat, to } => {
            let folder = settings.folder()?;
            let session = read_session(&path_of(folder, &session)?)?;
            let roster = Roster::of(folder, &session.header.reference)?;
            let held = Held { session, roster };
            let document = match seat {
                None => record_of_session(&held, &training, &loaded.rulebook),
                Some(seat) => record_of_person(&held, &training, &loaded.rulebook, seat)
                    .ok_or_else(|| TrainingError::NoSeat { seat, session: held.session.header.reference.clone() })?,
            };
            let mut table = session_table(&held);
            if let Some(seat) = seat {
                table = table.of_seat(seat);
            }
            page_or_table(&document, &table, &to, output)
        }
        Papers::Overview { to } => {
            let (found, failed) = sessions(settings.folder()?);
            for error in &failed {
                eprint_line(&error.to_string());
            }
            let today = settings.on();
            page_or_table(&overview(&found, today), &overview_table(&found, today), &to, output)
        }
        Papers::Handout { case: id, to } => page(&handout(case(&id)?, &loaded.rulebook), &to, output),
        Papers::Cards { to } => {
            if Format::of_file(&to.output) != Some(Format::Html) {
                return Err(ending(&to.output, &["html"]));
            }
            done(cards().as_bytes(), &to, output)
        }
        Papers::Export { cases, gift: as_gift, moodle_xml: _, to } => {
            let chosen: Vec<&TrainingCase> = if cases.is_empty() {
                training.cases.iter().filter(|case| !case.reserved).collect()
            } else {
                cases.iter().map(case).collect::<Result<_, _>>()?
            };
            let rulebook = &loaded.rulebook;
            let text = if as_gift { gift(&chosen, rulebook) } else { moodle_xml(&chosen, rulebook) };
            done(text.as_bytes(), &to, output)
        }
    }
}

fn page_or_table(document: &Document, table: &Table, to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    let of = |wanted: &str| to.output.extension().is_some_and(|found| found.eq_ignore_ascii_case(wanted));
    if of("csv") {
        return done(&table.csv(), to, output);
    }
    if of("xlsx") {
        let sheet = table.xlsx().map_err(|why| TrainingError::Paper(why.to_string()))?;
        return done(&sheet, to, output);
    }
    if Format::of_file(&to.output).is_none() {
        return Err(ending(&to.output, &["html", "docx", "md", "txt", "csv", "xlsx"]));
    }
    page(document, to, output)
}

fn page(document: &Document, to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    let Some(format) = Format::of_file(&to.output) else {
        return Err(ending(&to.output, &["html", "docx", "md", "txt"]));
    };
    let bytes = format.write(document, Settings::now()).map_err(|why| TrainingError::Paper(why.to_string()))?;
    done(&bytes, to, output)
}

fn done(bytes: &[u8], to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    put(bytes, Some(&to.output), to.force, output)?;
    Ok(ExitCode::SUCCESS)
}

fn ending(path: &Path, endings: &[&str]) -> CliError {
    let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
    TrainingError::Ending { path: path.to_owned(), endings: or(&endings) }.into()
}
