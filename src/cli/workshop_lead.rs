//! `article5 workshop` without more: begins a workshop, or goes on with one.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::line_mode::width;
use super::output::Output;
use super::screen::{begin_on_screen, can_show_screens, wants_plain_text};
use super::settings::{Settings, eprint_line};
use crate::files;
use crate::line::{Unseeing, WorkshopAround, WorkshopTalk, standard_input};
use crate::room::{Kind, Ledger, Person, Roster, path_of};
use crate::text::visible;
use crate::tui::BeginsWith;
use crate::words::{lang, say};
use crate::workshop::{AgendaItem, Part, Whereabouts, Workshop, WorkshopError, WorkshopStep, belongs, kept_words};

/// How to lead.
#[derive(Debug, Args)]
pub struct Lead {
    #[arg(long, help = say!("help-workshop-line"))]
    line: bool,
    #[arg(long, value_name = "WORKSHOP", help = say!("help-workshop-go-on"))]
    go_on: Option<String>,
    #[arg(long, value_name = "NAME", help = say!("help-workshop-client"))]
    client: Option<String>,
    #[arg(long, value_name = "NAME", help = say!("help-workshop-leader"))]
    leader: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = super::options::seats, help = say!("help-workshop-seats"))]
    seats: Option<u16>,
    #[arg(long, value_name = "FILE", help = say!("help-workshop-roster-named"))]
    roster: Option<PathBuf>,
    #[arg(long = "tool", value_name = "CHECK", help = say!("help-workshop-tools"))]
    tools: Vec<String>,
    #[arg(long = "item", value_name = "POINT", help = say!("help-workshop-items"))]
    items: Vec<String>,
}

/// Leads.
pub fn lead(settings: &Settings, wanted: &Lead, shown: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let folder = settings.folder()?;
    let (ledger, roster) = match &wanted.go_on {
        Some(name) => {
            let ledger = Ledger::<Workshop>::open(&path_of(Kind::Workshop, folder, name)?)?;
            if ledger.state.header.rules != loaded.rulebook.hash {
                eprint_line(say!("workshop-go-on-changed"));
            }
            let roster = Roster::of(Kind::Workshop, folder, &ledger.state.header.reference)?;
            (ledger, roster)
        }
        None => {
            // Everything that can be refused is refused before anything is written.
            let desk = settings.desk(&loaded);
            let roster = named(wanted)?;
            let items = wanted.items.iter().map(|typed| item(&roster, typed));
            let items = items.collect::<Result<Vec<AgendaItem>, _>>()?;
            let read = |check: &String| {
                let record = desk.read_whole(check)?;
                belongs(&roster, &record)?;
                Ok(record.header.reference.to_string())
            };
            let tools = wanted.tools.iter().map(read).collect::<Result<Vec<String>, CliError>>()?;
            let first = first_steps(wanted, &roster, tools, items);
            let ledger = Ledger::<Workshop>::begin(folder, &loaded.rulebook, Settings::now(), first)?;
            if roster != Roster::default() {
                roster.keep(Kind::Workshop, folder, &ledger.state.header.reference)?;
            }
            (ledger, roster)
        }
    };
    if !wanted.line && !wants_plain_text() && can_show_screens().is_ok() {
        let reference = ledger.state.header.reference.clone();
        let begins = BeginsWith::Workshop(ledger.path().to_owned());
        // The screens open it themselves.
        drop(ledger);
        let ended = begin_on_screen(settings, begins)?;
        shown.line(&say!("workshoptalk-left", workshop = reference))?;
        return Ok(ended);
    }
    let is_terminal = io::stdin().is_terminal();
    let around = WorkshopAround {
        folder,
        loaded: &loaded,
        on: settings.on(),
        now: Settings::now,
        today: files::today(),
        confirms: is_terminal,
        width: width(),
        unseen: if is_terminal { Unseeing::Terminal } else { Unseeing::Nobody },
    };
    WorkshopTalk::new(standard_input(), io::stdout(), around, ledger, roster).run()?;
    Ok(ExitCode::SUCCESS)
}

fn named(wanted: &Lead) -> Result<Roster, CliError> {
    let mut roster = wanted.roster.as_deref().map(Roster::read).transpose()?.unwrap_or_default();
    let clean = |name: &String| visible(name.trim()).into_owned();
    roster.client = wanted.client.as_ref().map(clean).unwrap_or_default();
    if let Some(leader) = &wanted.leader {
        roster.people.insert(0, Person { name: clean(leader), ..Person::default() });
    }
    Ok(roster)
}

fn first_steps(wanted: &Lead, roster: &Roster, tools: Vec<String>, items: Vec<AgendaItem>) -> Vec<WorkshopStep> {
    let mut steps = vec![WorkshopStep::Began { lang: lang().tag().to_owned() }];
    let mut seats: Vec<u16> = match wanted.seats {
        Some(seats) => (1..=seats).collect(),
        None => roster.people.keys().copied().filter(|seat| *seat > 0).collect(),
    };
    seats.sort_unstable();
    let here = |seat| WorkshopStep::Here { seat, at: Whereabouts::Room, part: Part::Votes };
    steps.extend(seats.into_iter().map(here));
    steps.extend(tools.into_iter().map(WorkshopStep::Tool));
    if !items.is_empty() {
        steps.push(WorkshopStep::Agenda(items));
    }
    steps
}

/// A point of the agenda: the minutes, then its title.
fn item(roster: &Roster, typed: &str) -> Result<AgendaItem, WorkshopError> {
    let item = AgendaItem::read(typed).ok_or_else(|| WorkshopError::NoPoint(typed.to_owned()))?;
    Ok(AgendaItem { title: kept_words(roster, &item.title)?, ..item })
}
