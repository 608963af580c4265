//! `article5 train` without more: begins a session, or goes on with one.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::line_mode::width;
use super::screen::{begin_on_screen, can_show_screens, wants_plain_text};
use super::settings::{Settings, eprint_line};
use crate::files::{self, Links};
use crate::line::{TrainingAround, TrainingTalk, standard_input};
use crate::room::{Kind, Ledger, RoomError, Roster, path_of};
use crate::rulebook::{Loaded, Source};
use crate::text::visible;
use crate::training::{Choosing, Feedback, Kept, Level, MOST_CASES, Programme, Session, TrainingLibrary, Wanted};
use crate::tui::{BeginsWith, OwnWords};
use crate::words::say;

/// How to practise.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of its own that a person types")]
pub struct Practise {
    #[arg(long, help = say!("help-practise-line"))]
    line: bool,
    #[arg(long, value_name = "SESSION", help = say!("help-practise-go-on"))]
    go_on: Option<String>,
    #[arg(long = "case", value_name = "CASE", help = say!("help-practise-cases"))]
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
    #[arg(long, default_value_t = MOST_CASES, help = say!("help-practise-most"))]
    most: usize,
    #[arg(long, help = say!("help-practise-reserved"))]
    reserved: bool,
    #[arg(long, help = say!("help-practise-before-after"))]
    before_after: bool,
    #[arg(long, value_name = "NAME", default_value = "", help = say!("help-practise-client"))]
    client: String,
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

/// Practises: on the full screen, or on lines where there is none.
pub fn practise(settings: &Settings, loaded: &Loaded, asked: &Practise) -> Result<ExitCode, CliError> {
    let training = TrainingLibrary::load(&settings.rule_folders(), &loaded.rulebook);
    if !training.flaws.is_empty() {
        eprint_line(&say!("training-list-flaws", count = training.flaws.len()));
    }
    let folder = settings.folder()?;
    let wanted = wanted(asked, &training)?;
    let on_screen = !asked.line && !wants_plain_text() && can_show_screens().is_ok();
    if on_screen && asked.go_on.is_none() && wanted.programme.is_none() && wanted.choosing.takes_any() {
        return begin_on_screen(settings, BeginsWith::Stories(Box::new(wanted)), None);
    }
    let mut ledger = match &asked.go_on {
        Some(name) => {
            let ledger = Ledger::<Session>::open(&path_of(Kind::Training, folder, name)?)?;
            if ledger.state.is_about_others(&training, &loaded.rulebook.hash) {
                eprint_line(say!("training-go-on-changed"));
            }
            ledger
        }
        None => wanted.begin(folder, &training, &loaded.rulebook, Settings::now(), files::today())?,
    };
    let notice = ledger.take_notice();
    let Some(plan) = ledger.state.plan.clone() else {
        return Err(RoomError::NoSuchFile(Kind::Training, ledger.path().to_owned()).into());
    };
    let programme = wanted.programme.unwrap_or_default();
    if on_screen {
        let own = OwnWords { policy: programme.policy, questions: programme.questions };
        let begins = BeginsWith::Session(ledger.path().to_owned(), own);
        // The screen opens it anew.
        drop(ledger);
        return begin_on_screen(settings, begins, notice);
    }
    settings.flaw().iter().chain(&notice).for_each(|told| eprint_line(told));
    let around = TrainingAround {
        folder,
        program: folder.program(),
        training: &training,
        rulebook: &loaded.rulebook,
        now: &Settings::now,
        confirms: io::stdin().is_terminal(),
        width: width(),
        policy: &programme.policy,
        questions: &programme.questions,
    };
    let talk = TrainingTalk::new(standard_input(), io::stdout(), around, ledger, plan);
    talk.run()?;
    Ok(ExitCode::SUCCESS)
}

/// What the session is to be.
fn wanted(asked: &Practise, training: &TrainingLibrary) -> Result<Wanted, CliError> {
    let programme = asked.programme.as_ref().map(|path| programme(path, training)).transpose()?;
    let choosing = Choosing {
        ids: asked.cases.clone(),
        rules: asked.rules.iter().map(|rule| rule.to_lowercase()).collect(),
        level: asked.level,
        sector: asked.sector.clone(),
        role: asked.role.clone(),
        minutes: asked.minutes,
        most: asked.most,
        reserved: asked.reserved,
        before_and_after: asked.before_after,
    };
    Ok(Wanted {
        programme,
        choosing,
        client: visible(asked.client.trim()).into_owned(),
        roster: asked.roster.as_deref().map(Roster::read).transpose()?,
        seats: asked.seats,
        kept: if asked.per_person { Kept::PerPerson } else { Kept::Attendance },
        feedback: asked.feedback,
        second_vote: asked.second_vote,
        level_chosen: asked.level_chosen.clone(),
        refresh_after_months: asked.refresh,
    })
}

fn programme(path: &Path, training: &TrainingLibrary) -> Result<Programme, CliError> {
    let text = files::read_text(path, files::RULE_FILE, Links::Follow);
    let text = text.map_err(|why| RoomError::Unreadable(path.to_owned(), why))?;
    Ok(Programme::read(&Source::new(path.to_string_lossy(), text), training)?)
}
