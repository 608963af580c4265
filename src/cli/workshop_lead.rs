//! `article5 workshop` without more: begins a workshop, or goes on with one.

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::line_mode::width;
use super::screen::{begin_on_screen, can_show_screens, wants_plain_text};
use super::settings::{Settings, eprint_line};
use crate::files;
use crate::line::{Unseeing, WhichWorkshop, WorkshopAround, WorkshopTalk, ask_which_workshop, standard_input};
use crate::record::DataFolder;
use crate::room::{Kind, Ledger, Roster, path_of};
use crate::tui::BeginsWith;
use crate::words::say;
use crate::workshop::{WantedWorkshop, Workshop, workshops};

/// How to lead.
#[derive(Debug, Default, Args)]
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
pub fn lead(settings: &Settings, wanted: &Lead) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let folder = settings.folder()?;
    let on_screen = !wanted.line && !wants_plain_text() && can_show_screens().is_ok();
    // One reader serves this question and the workshop: what it has read ahead was typed for the workshop.
    let mut input = None;
    let asked_for;
    let wanted = match wanted.says_nothing() {
        // Nothing is begun before somebody says what.
        true if on_screen => return begin_on_screen(settings, BeginsWith::Workshops, None),
        true => match ask_what(folder, input.insert(standard_input()))? {
            Some(answer) => {
                asked_for = answer;
                &asked_for
            }
            None => return Ok(ExitCode::SUCCESS),
        },
        false => wanted,
    };
    let (mut ledger, roster) = match &wanted.go_on {
        Some(name) => {
            let ledger = Ledger::<Workshop>::open(&path_of(Kind::Workshop, folder, name)?)?;
            if ledger.state.header.rules != loaded.rulebook.hash {
                eprint_line(say!("workshop-go-on-changed"));
            }
            let roster = Roster::of(Kind::Workshop, folder, &ledger.state.header.reference)?;
            (ledger, roster)
        }
        None => named(wanted)?.begin(&settings.desk(&loaded))?,
    };
    let notice = ledger.take_notice();
    if on_screen {
        let begins = BeginsWith::Workshop(ledger.path().to_owned());
        // The screens open it themselves.
        drop(ledger);
        return begin_on_screen(settings, begins, notice);
    }
    settings.flaw().iter().chain(&notice).for_each(|told| eprint_line(told));
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
    WorkshopTalk::new(input.unwrap_or_else(standard_input), io::stdout(), around, ledger, roster).run()?;
    Ok(ExitCode::SUCCESS)
}

impl Lead {
    /// Whether nobody said which workshop is meant, or what one is to be.
    fn says_nothing(&self) -> bool {
        let Self { line: _, go_on, client, leader, seats, roster, tools, items } = self;
        [go_on, client, leader].into_iter().all(Option::is_none)
            && seats.is_none()
            && roster.is_none()
            && tools.is_empty()
            && items.is_empty()
    }
}

/// Asks on plain text which workshop is meant, or for whom one begins; nothing where nobody says so.
fn ask_what(folder: &DataFolder, input: &mut dyn BufRead) -> Result<Option<Lead>, CliError> {
    let (found, _) = workshops(folder);
    let open: Vec<(String, String)> = found
        .into_iter()
        .filter(|held| held.workshop.ended.is_none())
        .map(|held| (held.workshop.header.reference, held.roster.client))
        .collect();
    let answer = ask_which_workshop(input, io::stdout(), width(), io::stdin().is_terminal(), &open)?;
    Ok(answer.map(|answer| match answer {
        WhichWorkshop::GoOn(reference) => Lead { go_on: Some(reference), ..Lead::default() },
        WhichWorkshop::Begin(client) => Lead { client: Some(client), ..Lead::default() },
    }))
}

fn named(wanted: &Lead) -> Result<WantedWorkshop, CliError> {
    Ok(WantedWorkshop {
        client: wanted.client.clone().unwrap_or_default(),
        leader: wanted.leader.clone().unwrap_or_default(),
        roster: wanted.roster.as_deref().map(Roster::read).transpose()?,
        seats: wanted.seats,
        tools: wanted.tools.clone(),
        items: wanted.items.clone(),
    })
}
