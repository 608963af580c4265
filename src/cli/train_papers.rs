//! What `article5 train` writes: records, tables, the overview, handouts, cards, and cases for other programs.

use std::process::ExitCode;

use clap::Subcommand;

use super::CliError;
use super::nameless::Nameless;
use super::onto_file::{Where, Written, done, not_onto_a_screen, page, page_or_table};
use super::output::Output;
use super::settings::{Settings, eprint_line};
use crate::room::{Kind, Roster, path_of, read};
use crate::rulebook::Loaded;
use crate::training::papers::{
    cards, gift, handout, moodle_xml, of_seat, overview, overview_table, record_of_person, record_of_session,
    session_table,
};
use crate::training::{Held, Session, TrainingCase, TrainingError, TrainingLibrary, sessions};
use crate::words::say;

/// What is written.
#[derive(Debug, Subcommand)]
pub enum Papers {
    #[command(about = say!("help-train-report"))]
    Report {
        #[arg(help = say!("help-session"))]
        session: String,
        #[arg(long, value_name = "SEAT", help = say!("help-train-report-seat"))]
        seat: Option<u16>,
        #[command(flatten)]
        nameless: Nameless,
        #[command(flatten)]
        written: Written,
        #[command(flatten)]
        to: Where,
    },
    #[command(about = say!("help-train-overview"))]
    Overview {
        #[arg(long, value_name = "NAME", help = say!("help-train-client"))]
        client: Option<String>,
        #[command(flatten)]
        nameless: Nameless,
        #[command(flatten)]
        written: Written,
        #[command(flatten)]
        to: Where,
    },
    #[command(about = say!("help-train-handout"))]
    Handout {
        #[arg(help = say!("help-train-handout-case"))]
        case: String,
        #[command(flatten)]
        to: Where,
    },
    #[command(about = say!("help-train-cards"))]
    Cards {
        #[command(flatten)]
        to: Where,
    },
    #[command(about = say!("help-train-export"))]
    Export {
        #[arg(help = say!("help-train-export-cases"))]
        cases: Vec<String>,
        #[arg(long, required_unless_present = "moodle_xml", help = say!("help-train-export-gift"))]
        gift: bool,
        #[arg(long, conflicts_with = "gift", help = say!("help-train-export-moodle-xml"))]
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
        Papers::Report { session, seat, nameless, written, to } => {
            let folder = settings.folder()?;
            let session = read::<Session>(&path_of(Kind::Training, folder, &session)?)?;
            let roster = Roster::of(Kind::Training, folder, &session.header.reference)?;
            let mut held = Held { session, roster };
            if nameless.is_asked(settings) {
                held = held.without_names();
            }
            let document = match seat {
                None => record_of_session(&held, &training, &loaded.rulebook),
                Some(seat) => record_of_person(&held, &training, &loaded.rulebook, seat)
                    .ok_or_else(|| TrainingError::NoSeat { seat, session: held.session.header.reference.clone() })?,
            };
            let mut table = session_table(&held);
            if let Some(seat) = seat {
                table = of_seat(table, seat);
            }
            page_or_table((&document, &table), &written, &to, output)
        }
        Papers::Overview { client, nameless, written, to } => {
            let (mut found, failed) = sessions(settings.folder()?);
            found.retain(|held| held.is_of(client.as_deref()));
            if let Some(client) = client.filter(|_| found.is_empty()) {
                return Err(TrainingError::NoClient(client).into());
            }
            for error in &failed {
                eprint_line(&error.to_string());
            }
            let today = settings.on();
            let hide_names = nameless.is_asked(settings);
            let page = overview(&found, today, hide_names);
            page_or_table((&page, &overview_table(&found, today, hide_names)), &written, &to, output)
        }
        Papers::Handout { case: id, to } => page(&handout(case(&id)?, &loaded.rulebook), &to, output),
        Papers::Cards { to } => {
            to.ends_in(&["html"])?;
            not_onto_a_screen(&to, output)?;
            done(cards().as_bytes(), &to, output)
        }
        Papers::Export { cases, gift: as_gift, moodle_xml: _, to } => {
            let chosen: Vec<&TrainingCase> = if cases.is_empty() {
                training.cases.iter().filter(|case| !case.reserved).collect()
            } else {
                cases.iter().map(case).collect::<Result<_, _>>()?
            };
            to.ends_in(if as_gift { &["gift", "txt"] } else { &["xml"] })?;
            let rulebook = &loaded.rulebook;
            let text = if as_gift { gift(&chosen, rulebook) } else { moodle_xml(&chosen, rulebook) };
            done(text.as_bytes(), &to, output)
        }
    }
}
