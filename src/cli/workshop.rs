//! `article5 workshop`: several people on real checks, with votes and minutes.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::CliError;
use super::ask::came_back;
use super::on_wall::follow;
use super::output::Output;
use super::people::people_of;
use super::settings::{Settings, eprint_line};
use super::workshop_lead::{Lead, lead};
use super::workshop_papers::{Asking, Minutes, ask, minutes};
use super::workshop_seen::Seen;
use crate::check::same_group;
use crate::room::{Kind, Ledger, Roster, path_of, read};
use crate::text::visible;
use crate::words::{day_of, say};
use crate::workshop::{
    Called, HeldWorkshop, Workshop, WorkshopStep, approve as approved_by, drafts_of, still_named, take_name_out,
    take_silent, workshops,
};

/// What to do with workshops.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Workshops {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    lead: Lead,
}

#[derive(Debug, Subcommand)]
enum What {
    #[command(about = say!("help-workshop-list"))]
    List {
        #[arg(long, value_name = "NAME", help = say!("help-workshop-list-client"))]
        client: Option<String>,
    },
    #[command(about = say!("help-workshop-wall"))]
    Wall {
        #[arg(help = say!("help-workshop-id"))]
        workshop: String,
        #[arg(long, help = say!("help-workshop-wall-line"))]
        line: bool,
    },
    #[command(about = say!("help-workshop-minutes"))]
    Minutes(Minutes),
    #[command(about = say!("help-workshop-approve"))]
    Approve {
        #[arg(help = say!("help-workshop-id"))]
        workshop: String,
        #[arg(long = "by", value_name = "NAME", required = true, help = say!("help-workshop-approve-by"))]
        by: Vec<String>,
    },
    #[command(about = say!("help-workshop-reopen"))]
    Reopen {
        #[arg(help = say!("help-workshop-id"))]
        workshop: String,
    },
    #[command(about = say!("help-workshop-roster"))]
    Roster {
        #[arg(help = say!("help-workshop-id"))]
        workshop: String,
        #[arg(required_unless_present_any = ["remove", "remove_client"], help = say!("help-train-roster-file"))]
        file: Option<PathBuf>,
        #[arg(long, value_name = "NUMBER", conflicts_with = "file", help = say!("help-workshop-roster-remove"))]
        remove: Option<u16>,
        #[arg(long, conflicts_with_all = ["file", "remove"], help = say!("help-workshop-roster-remove-client"))]
        remove_client: bool,
    },
    #[command(about = say!("help-workshop-ask"))]
    Ask(Asking),
    #[command(name = "take-in", about = say!("help-workshop-take-in"))]
    TakeIn {
        #[arg(help = say!("help-workshop-id"))]
        workshop: String,
        #[arg(required = true, help = say!("help-workshop-take-in-files"))]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "NAME", help = say!("help-take-in-from"))]
        from: Option<String>,
    },
}

/// Does what was asked for.
pub fn workshop(settings: &Settings, asked: Workshops, output: &mut Output) -> Result<ExitCode, CliError> {
    let Some(what) = asked.what else { return lead(settings, &asked.lead) };
    match what {
        What::List { client } => list(settings, client.as_deref(), output),
        What::Wall { workshop, line } => {
            let folder = settings.folder()?;
            let path = path_of(Kind::Workshop, folder, &workshop)?;
            follow(settings, &mut Seen::new(folder, &path), line, output)
        }
        What::Minutes(wanted) => minutes(settings, &wanted, output),
        What::Approve { workshop, by } => approve(settings, &workshop, &by, output),
        What::Reopen { workshop } => reopen(settings, &workshop, output),
        What::Roster { workshop, file, remove, remove_client } => {
            let change = match (file, remove, remove_client) {
                (Some(file), ..) => Change::TakeIn(file),
                (None, Some(seat), _) => Change::Remove(seat),
                (None, None, _) => Change::RemoveClient,
            };
            roster(settings, &workshop, change, output)
        }
        What::Ask(wanted) => ask(settings, &wanted, output),
        What::TakeIn { workshop, files, from } => take_in(settings, &workshop, &files, from.as_deref(), output),
    }
}

/// The workshops that are there.
fn list(settings: &Settings, client: Option<&str>, output: &mut Output) -> Result<ExitCode, CliError> {
    let (mut found, mut failed) = workshops(settings.folder()?);
    let is_of = |roster: &Roster| client.is_none_or(|client| same_group(client, &roster.client));
    found.retain(|held| is_of(&held.roster));
    // Whose it is may not be known.
    failed.retain(|(roster, _)| roster.as_ref().is_none_or(is_of));
    if found.is_empty() && failed.is_empty() {
        output.line(&match client {
            Some(client) => say!("workshop-list-none-of", client = visible(client)),
            None => say!("workshop-list-none").to_owned(),
        })?;
    }
    for held in &found {
        output.line(&told(held))?;
    }
    for (_, error) in &failed {
        eprint_line(&error.to_string());
    }
    Ok(ExitCode::from(u8::from(!failed.is_empty())))
}

fn told(held: &HeldWorkshop) -> String {
    let HeldWorkshop { workshop, roster, .. } = held;
    let state = held.standing();
    let (reference, day) = (&workshop.header.reference, day_of(workshop.header.created));
    let (people, tools, ballots) = (workshop.people.len(), workshop.tools.len(), workshop.ballots.len());
    if roster.client.is_empty() {
        return say!(
            "workshop-list-line-no-client",
            workshop = reference,
            day = day,
            people = people,
            tools = tools,
            ballots = ballots,
            state = state
        );
    }
    let client = &roster.client;
    say!(
        "workshop-list-line",
        workshop = reference,
        day = day,
        client = client,
        people = people,
        tools = tools,
        ballots = ballots,
        state = state
    )
}

fn approve(settings: &Settings, name: &str, by: &[String], output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let mut ledger = Ledger::<Workshop>::open(&path_of(Kind::Workshop, folder, name)?)?;
    ledger.take_notice().iter().for_each(|told| eprint_line(told));
    let reference = ledger.state.header.reference.clone();
    let roster = Roster::of(Kind::Workshop, folder, &reference)?;
    let step = approved_by(&ledger.state, &roster, by.iter().map(String::as_str))?;
    ledger.write(step, Settings::now())?;
    let seats: Vec<u16> = ledger.state.approved.iter().map(|(seat, _)| *seat).collect();
    let who = Called::Names.people(&roster, &seats).join(", ");
    output.line(&say!("workshop-approved", who = who, workshop = reference))?;
    Ok(ExitCode::SUCCESS)
}

/// Takes a workshop up again after its end.
fn reopen(settings: &Settings, name: &str, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let mut ledger = Ledger::<Workshop>::open(&path_of(Kind::Workshop, folder, name)?)?;
    ledger.take_notice().iter().for_each(|told| eprint_line(told));
    let reference = ledger.state.header.reference.clone();
    if ledger.state.ended.is_none() {
        output.line(&say!("workshop-goes-on", workshop = reference))?;
        return Ok(ExitCode::from(1));
    }
    let roster = Roster::of(Kind::Workshop, folder, &reference)?;
    let before: Vec<u16> = ledger.state.approved.iter().map(|(seat, _)| *seat).collect();
    ledger.write(WorkshopStep::Reopened, Settings::now())?;
    output.line(&say!("workshop-reopened", workshop = reference))?;
    if !before.is_empty() {
        let who = Called::Names.people(&roster, &before).join(", ");
        output.line(&say!("workshop-reopened-approval", who = who))?;
    }
    Ok(ExitCode::SUCCESS)
}

enum Change {
    TakeIn(PathBuf),
    Remove(u16),
    RemoveClient,
}

/// Takes people into a roster, or out of it.
fn roster(settings: &Settings, name: &str, change: Change, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let workshop = read::<Workshop>(&path_of(Kind::Workshop, folder, name)?)?;
    let reference = workshop.header.reference.clone();
    match change {
        Change::TakeIn(file) => {
            let before = Roster::of(Kind::Workshop, folder, &reference)?;
            let roster = Roster { client: before.client, ..people_of(&file)? };
            roster.keep(Kind::Workshop, folder, &reference)?;
            let command = Kind::Workshop.roster_by();
            output.line(&say!(
                "room-roster-taken",
                count = roster.people.len(),
                session = reference,
                command = command
            ))?;
        }
        Change::Remove(seat) => {
            let mut roster = Roster::of(Kind::Workshop, folder, &reference)?;
            let Some(person) = roster.people.remove(&seat) else {
                let why = say!("room-roster-nobody", seat = seat, session = reference);
                return Err(crate::room::RoomError::Roster(why).into());
            };
            roster.keep(Kind::Workshop, folder, &reference)?;
            take_name_out(folder, &reference, seat, person.clone());
            output.line(&say!("room-roster-removed", seat = seat))?;
            tell_still_named(&workshop, &[person.name], output)?;
        }
        Change::RemoveClient => {
            let before = Roster::of(Kind::Workshop, folder, &reference)?;
            Roster::default().keep(Kind::Workshop, folder, &reference)?;
            drafts_of(folder, &reference).clear();
            output.line(&say!("workshop-client-removed", workshop = reference))?;
            let names = before.people.into_values().map(|person| person.name).chain([before.client]);
            tell_still_named(&workshop, &names.collect::<Vec<String>>(), output)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Names that were typed before they stood in the roster are sealed as they were: whoever takes them out is told where.
fn tell_still_named(workshop: &Workshop, names: &[String], output: &mut Output) -> Result<(), CliError> {
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        for text in still_named(name, workshop.texts()) {
            output.line(&say!("workshop-still-named", text = visible(&text).into_owned()))?;
        }
    }
    Ok(())
}

/// Takes in what people answered in silence. What a page says stays untold until the ballot.
fn take_in(
    settings: &Settings,
    name: &str,
    files: &[PathBuf],
    from: Option<&str>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let folder = settings.folder()?;
    let mut ledger = Ledger::<Workshop>::open(&path_of(Kind::Workshop, folder, name)?)?;
    ledger.take_notice().iter().for_each(|told| eprint_line(told));
    let roster = Roster::of(Kind::Workshop, folder, &ledger.state.header.reference)?;
    let mut clean = true;
    for file in files {
        let taken = take_silent(&desk, &ledger.state, &roster, came_back(&desk, file)?, from)?;
        let (count, who) = (taken.steps.len(), Called::Names.person(&roster, taken.seat));
        for step in taken.steps {
            ledger.write(step, Settings::now())?;
        }
        output.line(&say!("workshop-silent-taken", count = count, who = who))?;
        for refused in &taken.refused {
            clean = false;
            output.line(refused)?;
        }
    }
    Ok(ExitCode::from(u8::from(!clean)))
}
