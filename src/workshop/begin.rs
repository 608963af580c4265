//! How a workshop begins: for whom, led by whom, with which people, tools and points of an agenda.

use std::fs;

use super::WorkshopError;
use super::meeting::Workshop;
use super::people::{belongs, kept_words};
use super::step::{AgendaItem, Part, Whereabouts, WorkshopStep};
use crate::desk::Desk;
use crate::room::{Kind, Ledger, Person, Roster};
use crate::text::visible;
use crate::words::lang;

/// What a workshop is to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WantedWorkshop {
    /// For whom; empty where nobody said.
    pub client: String,
    /// The name of the consultant who leads; empty where nobody said.
    pub leader: String,
    /// The people, where they are known by name.
    pub roster: Option<Roster>,
    /// The people by their numbers, from 1 to this; without it all of the roster.
    pub seats: Option<u16>,
    /// The checks that come onto the table: their references, or the beginnings of those.
    pub tools: Vec<String>,
    /// The points of the agenda as they were typed: the minutes, then the title.
    pub items: Vec<String>,
}

impl WantedWorkshop {
    /// Begins it. Everything that can be refused is refused before anything is written, and what is begun is begun with
    /// its roster or not at all.
    ///
    /// # Errors
    /// When a check cannot be read or is another client's, a point cannot be read, or nothing can be written.
    pub fn begin(&self, desk: &Desk) -> Result<(Ledger<Workshop>, Roster), WorkshopError> {
        let folder = desk.folder()?;
        let roster = self.whole_roster();
        let items = self.items.iter().map(|typed| item(&roster, typed)).collect::<Result<Vec<_>, _>>()?;
        let read = |check: &String| {
            let record = desk.read_whole(check)?;
            belongs(&roster, &record)?;
            Ok(record.header.reference.to_string())
        };
        let tools = self.tools.iter().map(read).collect::<Result<Vec<String>, WorkshopError>>()?;
        let first = self.first_steps(&roster, tools, items);
        let ledger = Ledger::<Workshop>::begin(folder, &desk.loaded.rulebook, desk.now, first)?;
        if roster != Roster::default()
            && let Err(why) = roster.keep(Kind::Workshop, folder, &ledger.state.header.reference)
        {
            // Without the roster nobody could tell who the numbers in the file are.
            let _ = fs::remove_file(ledger.path());
            return Err(why.into());
        }
        Ok((ledger, roster))
    }

    fn whole_roster(&self) -> Roster {
        let clean = |name: &str| visible(name.trim()).into_owned();
        let mut roster = self.roster.clone().unwrap_or_default();
        roster.client = clean(&self.client);
        let leader = clean(&self.leader);
        if !leader.is_empty() {
            roster.people.insert(0, Person { name: leader, ..Person::default() });
        }
        roster
    }

    fn first_steps(&self, roster: &Roster, tools: Vec<String>, items: Vec<AgendaItem>) -> Vec<WorkshopStep> {
        let mut steps = vec![WorkshopStep::Began { lang: lang().tag().to_owned() }];
        let seats: Vec<u16> = match self.seats {
            Some(seats) => (1..=seats).collect(),
            None => roster.people.keys().copied().filter(|seat| *seat > 0).collect(),
        };
        let here = |seat| WorkshopStep::Here { seat, at: Whereabouts::Room, part: Part::Votes };
        steps.extend(seats.into_iter().map(here));
        steps.extend(tools.into_iter().map(WorkshopStep::Tool));
        if !items.is_empty() {
            steps.push(WorkshopStep::Agenda(items));
        }
        steps
    }
}

/// A point of the agenda: the minutes, then its title.
fn item(roster: &Roster, typed: &str) -> Result<AgendaItem, WorkshopError> {
    let item = AgendaItem::read(typed).ok_or_else(|| WorkshopError::NoPoint(typed.to_owned()))?;
    Ok(AgendaItem { title: kept_words(roster, &item.title)?, ..item })
}
