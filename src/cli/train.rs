//! `article5 train`: stories to practise on.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::CliError;
use super::ending::{ending, has_ending};
use super::on_wall::follow;
use super::output::Output;
use super::paper::put;
use super::people::people_of;
use super::settings::{Settings, eprint_line};
use super::train_papers::{Papers, write};
use super::train_practise::{Practise, practise};
use super::train_seen::TrainingSeen;
use crate::room::{Kind, RoomError, Roster, path_of, read};
use crate::rulebook::Loaded;
use crate::text::visible;
use crate::training::{Held, Session, TrainingError, TrainingLibrary, draft, is_id, sessions, telling_rule};
use crate::words::{day_of, say};

/// What to do with stories.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Training {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    practise: Practise,
}

#[derive(Debug, Subcommand)]
enum What {
    #[command(flatten)]
    Papers(Papers),
    #[command(about = say!("help-train-sessions"))]
    Sessions {
        #[arg(long, value_name = "NAME", help = say!("help-train-client"))]
        client: Option<String>,
    },
    #[command(about = say!("help-train-wall"))]
    Wall {
        #[arg(help = say!("help-session"))]
        session: String,
        #[arg(long, help = say!("help-workshop-wall-line"))]
        line: bool,
    },
    #[command(about = say!("help-train-roster"))]
    Roster {
        #[arg(help = say!("help-session"))]
        session: String,
        #[arg(required_unless_present_any = ["remove", "remove_client"], help = say!("help-train-roster-file"))]
        file: Option<PathBuf>,
        #[arg(long, value_name = "SEAT", conflicts_with = "file", help = say!("help-train-roster-remove"))]
        remove: Option<u16>,
        #[arg(long, conflicts_with_all = ["file", "remove"], help = say!("help-workshop-roster-remove-client"))]
        remove_client: bool,
    },
    #[command(about = say!("help-train-cases"))]
    Cases {
        #[arg(long, help = say!("help-train-cases-reserved"))]
        reserved: bool,
    },
    #[command(about = say!("help-train-case"))]
    Case {
        #[arg(help = say!("help-check-id-of"))]
        check: String,
        #[arg(long, value_name = "LETTER", help = say!("help-train-case-rule"))]
        rule: Option<String>,
        #[arg(short, value_name = "FILE", help = say!("help-train-case-output"))]
        output: PathBuf,
        #[arg(long, help = say!("help-force"))]
        force: bool,
    },
}

/// Does what was asked for.
pub fn train(settings: &Settings, training: Training, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let Some(what) = training.what else { return practise(settings, &loaded, &training.practise) };
    match what {
        What::Papers(papers) => write(settings, &loaded, papers, output),
        What::Sessions { client } => list(settings, client.as_deref(), output),
        What::Wall { session, line } => {
            let path = path_of(Kind::Training, settings.folder()?, &session)?;
            let library = TrainingLibrary::load(&settings.rule_folders(), &loaded.rulebook);
            follow(settings, &mut TrainingSeen::new(&path, &library, &loaded.rulebook), line, output)
        }
        What::Roster { session, remove_client: true, .. } => remove_client(settings, &session, output),
        What::Roster { session, file, remove, .. } => roster(settings, &session, file, remove, output),
        What::Cases { reserved } => cases(settings, &loaded, reserved, output),
        What::Case { check, rule, output: file, force } => {
            let desk = settings.desk(&loaded);
            let record = desk.read_whole(&check)?;
            let sheet = record.check.sheet(&loaded.rulebook);
            let rulebook = &loaded.rulebook;
            let rule = match rule {
                None => telling_rule(rulebook, &sheet, settings.on()),
                Some(letter) => rulebook.rule_index(&letter.to_lowercase()).ok_or_else(|| {
                    let known: Vec<&str> = rulebook.rules.iter().map(|rule| rule.id.as_str()).collect();
                    CliError::UnknownRule(letter, known.join(", "))
                })?,
            };
            let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if !has_ending(&file, &["ron"]) {
                return Err(ending(&file, &["ron"]));
            }
            if !is_id(&id) {
                return Err(TrainingError::NoId(id).into());
            }
            let drafted = draft(rulebook, rule, &sheet, &id);
            let nothing = || TrainingError::NothingToTell { check, rule: rulebook.rules[rule].id.clone() };
            let text = drafted.ok_or_else(nothing)?;
            put(text.as_bytes(), Some(&file), force, output)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The cases with all that one chooses by. What is wrong with a person's own is told, with its place.
fn cases(settings: &Settings, loaded: &Loaded, reserved: bool, output: &mut Output) -> Result<ExitCode, CliError> {
    let training = TrainingLibrary::load(&settings.rule_folders(), &loaded.rulebook);
    for case in training.cases.iter().filter(|case| reserved || !case.reserved) {
        output.line(&say!(
            "training-list-case",
            id = &case.id,
            rule = &loaded.rulebook.rules[case.rule].id,
            level = case.level.word(),
            minutes = case.minutes,
            sector = &case.sector,
            title = &case.title
        ))?;
    }
    let kept_back = training.cases.iter().filter(|case| case.reserved && !reserved).count();
    if kept_back > 0 {
        output.line(&say!("training-list-reserved", count = kept_back))?;
    }
    for flaw in &training.flaws {
        output.line(&format!("\n{}", flaw.picture()))?;
    }
    if training.flaws.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprint_line(&say!("training-list-flaws", count = training.flaws.len()));
    Ok(ExitCode::from(1))
}

/// The sessions that are there.
fn list(settings: &Settings, client: Option<&str>, output: &mut Output) -> Result<ExitCode, CliError> {
    let (mut found, failed) = sessions(settings.folder()?);
    found.retain(|held| held.is_of(client));
    if found.is_empty() && failed.is_empty() {
        output.line(&match client {
            Some(client) => say!("training-sessions-none-of", client = visible(client)),
            None => say!("training-sessions-none").to_owned(),
        })?;
    }
    for Held { session, roster } in &found {
        let state =
            if session.ended.is_some() { say!("training-sessions-ended") } else { say!("training-sessions-open") };
        let line = say!(
            "training-sessions-line",
            session = &session.header.reference,
            day = day_of(session.header.created),
            seats = session.seats.len(),
            cases = session.cases().len(),
            minutes = session.length().as_mins(),
            state = state
        );
        output.line(&match roster.client.as_str() {
            "" => line,
            client => say!("training-sessions-for", line = line, client = visible(client)),
        })?;
    }
    for error in &failed {
        eprint_line(&error.to_string());
    }
    Ok(ExitCode::from(u8::from(!failed.is_empty())))
}

/// Takes the client and everybody out of a roster.
fn remove_client(settings: &Settings, name: &str, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let session = read::<Session>(&path_of(Kind::Training, folder, name)?)?.header.reference;
    Roster::default().keep(Kind::Training, folder, &session)?;
    output.line(&say!("training-client-removed", session = session))?;
    Ok(ExitCode::SUCCESS)
}

/// Takes people into a roster, or one out of it.
fn roster(
    settings: &Settings,
    name: &str,
    file: Option<PathBuf>,
    remove: Option<u16>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let session = read::<Session>(&path_of(Kind::Training, folder, name)?)?.header.reference;
    if let Some(file) = file {
        let client = Roster::of(Kind::Training, folder, &session)?.client;
        let roster = Roster { client, ..people_of(&file)? };
        roster.keep(Kind::Training, folder, &session)?;
        output.line(&say!(
            "room-roster-taken",
            count = roster.people.len(),
            session = session,
            command = Kind::Training.roster_by()
        ))?;
    } else if let Some(seat) = remove {
        let mut roster = Roster::of(Kind::Training, folder, &session)?;
        if roster.people.remove(&seat).is_none() {
            return Err(RoomError::Roster(say!("room-roster-nobody", seat = seat, session = session)).into());
        }
        roster.keep(Kind::Training, folder, &session)?;
        output.line(&say!("room-roster-removed", seat = seat))?;
    }
    Ok(ExitCode::SUCCESS)
}
