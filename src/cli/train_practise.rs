//! `article5 train` without more: begins a session, or goes on with one.

use std::io::{self, BufReader, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use jiff::ToSpan;

use super::CliError;
use super::settings::{Settings, eprint_line};
use crate::files::{self, Links};
use crate::line::{TrainingAround, TrainingTalk};
use crate::room::{Kind, Ledger, MOST_SEATS, RoomError, Roster, path_of};
use crate::rulebook::{Loaded, Source};
use crate::training::{
    Choosing, Feedback, How, Kept, Level, Plan, Programme, Round, Session, SessionStep, TrainingLibrary,
};
use crate::words::{lang, say};

/// How to practise.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of its own that a person types")]
pub struct Practise {
    #[arg(long, help = say!("help-practise-line"))]
    line: bool,
    #[arg(long, value_name = "SESSION", help = say!("help-practise-go-on"))]
    go_on: Option<String>,
    #[arg(long = "case", value_name = "ID", help = say!("help-practise-cases"))]
    cases: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "cases", help = say!("help-practise-programme"))]
    programme: Option<PathBuf>,
    #[arg(long = "rule", value_name = "LETTER", help = say!("help-practise-rules"))]
    rules: Vec<String>,
    #[arg(long, value_enum, help = say!("help-practise-level"))]
    level: Option<Level>,
    #[arg(long, value_name = "WORDS", help = say!("help-practise-sector"))]
    sector: Option<String>,
    #[arg(long, value_name = "WORDS", help = say!("help-practise-role"))]
    role: Option<String>,
    #[arg(long, help = say!("help-practise-minutes"))]
    minutes: Option<u16>,
    #[arg(long, default_value_t = 8, help = say!("help-practise-most"))]
    most: u16,
    #[arg(long, help = say!("help-practise-reserved"))]
    reserved: bool,
    #[arg(long, help = say!("help-practise-before-after"))]
    before_after: bool,
    #[arg(long, value_name = "NUMBER", value_parser = super::options::seats, help = say!("help-practise-seats"))]
    seats: Option<u16>,
    #[arg(long, value_name = "FILE", help = say!("help-practise-roster"))]
    roster: Option<PathBuf>,
    #[arg(long, help = say!("help-practise-second-vote"))]
    second_vote: bool,
    #[arg(long, value_enum, default_value_t = Feedback::AtOnce, help = say!("help-practise-feedback"))]
    feedback: Feedback,
    #[arg(long, help = say!("help-practise-per-person"))]
    per_person: bool,
    #[arg(long, value_name = "WORDS", default_value = "", help = say!("help-practise-level-chosen"))]
    level_chosen: String,
    #[arg(long, value_name = "MONTHS", help = say!("help-practise-refresh"))]
    refresh: Option<u16>,
}

/// Practises.
pub fn practise(settings: &Settings, loaded: &Loaded, wanted: &Practise) -> Result<ExitCode, CliError> {
    let library = TrainingLibrary::load(&settings.rule_folders(), &loaded.rulebook);
    if !library.flaws.is_empty() {
        eprint_line(&say!("training-list-flaws", count = library.flaws.len()));
    }
    let folder = settings.folder()?;
    let programme = match &wanted.programme {
        Some(path) => {
            let text = files::read_text(path, files::RULE_FILE, Links::Follow);
            let text = text.map_err(|why| RoomError::Unreadable(path.clone(), why))?;
            Programme::read(&Source::new(path.to_string_lossy(), text), &library)?
        }
        None => Programme::default(),
    };
    let ledger = match &wanted.go_on {
        Some(name) => {
            let ledger = Ledger::<Session>::open(&path_of(Kind::Training, folder, name)?)?;
            if ledger.state.is_about_others(&library, &loaded.rulebook.hash) {
                eprint_line(say!("training-go-on-changed"));
            }
            ledger
        }
        None => {
            // Everything that can be refused is refused before anything is written.
            let rounds = rounds(wanted, &programme, &library, loaded)?;
            let roster = wanted.roster.as_deref().map(Roster::read).transpose()?;
            let seats = seats(wanted, roster.as_ref());
            let plan = plan(wanted, &programme, rounds, seats.len());
            let mut ledger = Ledger::<Session>::begin(folder, &loaded.rulebook, Settings::now())?;
            if let Some(roster) = roster {
                roster.keep(Kind::Training, folder, &ledger.state.header.reference)?;
            }
            ledger.write(SessionStep::Began(plan), Settings::now())?;
            ledger.write(SessionStep::Present(seats), Settings::now())?;
            ledger
        }
    };
    let Some(plan) = ledger.state.plan.clone() else {
        return Err(RoomError::NoSuchFile(Kind::Training, ledger.path().to_owned()).into());
    };
    let around = TrainingAround {
        training: &library,
        rulebook: &loaded.rulebook,
        now: &Settings::now,
        confirms: io::stdin().is_terminal(),
        width: io::stdout().is_terminal().then_some(78),
        policy: &programme.policy,
        questions: &programme.questions,
    };
    let talk = TrainingTalk::new(BufReader::new(io::stdin()), io::stdout(), around, ledger, plan);
    talk.run()?;
    Ok(ExitCode::SUCCESS)
}

fn rounds(
    wanted: &Practise,
    programme: &Programme,
    library: &TrainingLibrary,
    loaded: &Loaded,
) -> Result<Vec<Round>, CliError> {
    if wanted.programme.is_some() {
        return Ok(programme.rounds(library));
    }
    let choosing = Choosing {
        ids: wanted.cases.clone(),
        rules: wanted.rules.iter().map(|rule| rule.to_lowercase()).collect(),
        level: wanted.level,
        sector: wanted.sector.clone(),
        role: wanted.role.clone(),
        minutes: wanted.minutes,
        most: usize::from(wanted.most),
        reserved: wanted.reserved,
        before_and_after: wanted.before_after,
    };
    Ok(choosing.rounds(library, &loaded.rulebook)?)
}

/// The seats of a group, from 1; one seat for somebody alone. The trainer, at seat 0, learns nothing.
fn seats(wanted: &Practise, roster: Option<&Roster>) -> Vec<u16> {
    match (roster, wanted.seats) {
        (Some(roster), None) => roster.people.keys().copied().filter(|seat| *seat > 0).collect(),
        (_, Some(seats)) => (1..=seats).collect(),
        (None, None) => vec![1],
    }
}

fn plan(wanted: &Practise, programme: &Programme, rounds: Vec<Round>, seats: usize) -> Plan {
    let group = wanted.seats.is_some() || wanted.roster.is_some();
    let months = wanted.refresh.or(programme.refresh_after_months);
    let refresh = months.and_then(|months| files::today().checked_add(i32::from(months).months()).ok());
    let level_chosen = match wanted.level_chosen.as_str() {
        "" => programme.level_chosen.clone(),
        said => said.to_owned(),
    };
    Plan {
        programme: [programme.name.as_str(), programme.edition.as_str()].join(" ").trim().to_owned(),
        how: if group { How::Group } else { How::Alone },
        seats: u16::try_from(seats).unwrap_or(MOST_SEATS),
        kept: if wanted.per_person { Kept::PerPerson } else { Kept::Attendance },
        feedback: wanted.feedback,
        second_vote: wanted.second_vote,
        rounds,
        level_chosen,
        refresh,
        lang: lang().tag().to_owned(),
    }
}
