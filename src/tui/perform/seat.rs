//! The seat of whoever leads a workshop: its file, its roster, and the checks on its table. A step that is not saved
//! did not happen, so what is on the screen stays as it was.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::desk::Desk;
use crate::files::named;
use crate::record::Drafts;
use crate::room::{Kind, Ledger, MOST_SEATS, PaperForm, RoomError, Roster};
use crate::tui::leading::{Beginning, Leading, List};
use crate::tui::state::{Led, OnTable};
use crate::words::{say, typed_day};
use crate::workshop::papers::{SilentPage, write_minutes, write_silent_page};
use crate::workshop::{
    Called, Needs, Task, WantedWorkshop, Workshop, WorkshopError, WorkshopStep, approve, belongs, comes, in_words,
    named_on_line, needs, person_of, take_silent, votes_later, write_what_waits,
};

/// A workshop that is led, with the roster beside it.
pub struct Seat {
    ledger: Ledger<Workshop>,
    roster: Roster,
}

impl Seat {
    /// At the workshop of a file.
    pub fn at(path: &Path) -> Result<Self, RoomError> {
        Ok(Self { ledger: Ledger::open(path)?, roster: Roster::default() })
    }

    /// At a workshop that was just begun.
    pub const fn of(ledger: Ledger<Workshop>, roster: Roster) -> Self {
        Self { ledger, roster }
    }

    /// Does what is asked, closes a ballot that its rule decides by itself, and writes into checks what waits for it.
    pub fn take(&mut self, desk: &Desk, asked: Leading) -> Result<Vec<String>, WorkshopError> {
        self.read_roster(desk)?;
        let mut told = self.steps(desk, asked)?;
        if let Some(Needs::Closing(decision)) = self.ledger.state.open_ballot().and_then(needs) {
            self.write(desk, WorkshopStep::Decided { answer: decision.answer, how: decision.how })?;
        }
        // What was written stands on the page of the ballot.
        told.extend(write_what_waits(desk, &mut self.ledger)?.told);
        Ok(told)
    }

    fn steps(&mut self, desk: &Desk, asked: Leading) -> Result<Vec<String>, WorkshopError> {
        match asked {
            Leading::List | Leading::Begin(_) | Leading::Close | Leading::Minutes(..) | Leading::AskAll(_) => {}
            Leading::Open(_) => {
                let is_about_others = self.ledger.state.header.rules != desk.loaded.rulebook.hash;
                let changed = is_about_others.then(|| say!("workshop-go-on-changed").to_owned());
                return Ok(self.ledger.take_notice().into_iter().chain(changed).collect());
            }
            Leading::Write(steps) => steps.into_iter().try_for_each(|step| self.write(desk, step))?,
            Leading::Comes { typed, at, part } => {
                let seat = self.person_of(desk, &typed)?;
                self.write(desk, comes(seat, at, part)?)?;
                if votes_later(&self.ledger.state, part) {
                    return Ok(vec![say!("workshoptalk-next-round").to_owned()]);
                }
            }
            Leading::Put { list, text, owner, by } => {
                let (owner, by) = self.who_and_when(desk, &owner, &by)?;
                self.write(desk, list.step(Task { text, owner, by }))?;
                return Ok(vec![list.told(&self.ledger.state)]);
            }
            Leading::Correct { what, text, owner, by } => {
                let (owner, by) = self.who_and_when(desk, &owner, &by)?;
                self.write(desk, WorkshopStep::Corrected { what, task: Task { text, owner, by } })?;
                let now = in_words(&self.ledger.state, &self.roster, what).unwrap_or_default();
                return Ok(vec![say!("workshopagreed-corrected", what = now)]);
            }
            Leading::Tool(reference) => {
                let record = desk.read_whole(&reference)?;
                belongs(&self.roster, &record)?;
                self.write(desk, WorkshopStep::Tool(record.header.reference.to_string()))?;
            }
            Leading::TakeIn { file, from } => {
                let from = Some(from.trim()).filter(|from| !from.is_empty());
                let taken = take_silent(desk, &self.ledger.state, &self.roster, desk.read_form(&file)?, from)?;
                let (count, who) = (taken.steps.len(), Called::Names.person(&self.roster, taken.seat));
                taken.steps.into_iter().try_for_each(|step| self.write(desk, step))?;
                let mut told = vec![say!("workshop-silent-taken", count = count, who = who)];
                told.extend(taken.refused);
                return Ok(told);
            }
            Leading::Approve(typed) => {
                let step = approve(&self.ledger.state, &self.roster, named_on_line(&typed))?;
                self.write(desk, step)?;
            }
        }
        Ok(Vec::new())
    }

    /// Who and by when, as they were typed. Somebody who is not known yet comes into the roster only where the rest can
    /// be read.
    fn who_and_when(
        &mut self,
        desk: &Desk,
        owner: &str,
        by: &str,
    ) -> Result<(Option<u16>, Option<Date>), WorkshopError> {
        let by = by.trim();
        let day = if by.is_empty() { None } else { Some(typed_day(by).ok_or(WorkshopError::NoDay)?) };
        let owner = if owner.trim().is_empty() { None } else { Some(self.person_of(desk, owner)?) };
        Ok((owner, day))
    }

    /// What was typed on its screens and is not done yet.
    pub fn drafts(&self) -> Drafts {
        Drafts::beside(self.ledger.path())
    }

    fn write(&mut self, desk: &Desk, step: WorkshopStep) -> Result<(), RoomError> {
        self.ledger.write(step, desk.now)
    }

    /// Reads the roster anew: somebody may have been taken out of it meanwhile.
    fn read_roster(&mut self, desk: &Desk) -> Result<(), RoomError> {
        if let Ok(folder) = desk.folder {
            self.roster = Roster::of(Kind::Workshop, folder, &self.ledger.state.header.reference)?;
        }
        Ok(())
    }

    fn person_of(&mut self, desk: &Desk, typed: &str) -> Result<u16, WorkshopError> {
        let mut roster = self.roster.clone();
        let seat = person_of(&self.ledger.state, &mut roster, typed)?;
        if let Ok(folder) = desk.folder
            && roster != self.roster
        {
            roster.keep(Kind::Workshop, folder, &self.ledger.state.header.reference)?;
            self.roster = roster;
        }
        Ok(seat)
    }

    /// Writes the minutes as things stand on disk, with the names that stand in the roster now.
    pub fn write_minutes(&mut self, desk: &Desk, form: PaperForm, called: Called) -> Result<PathBuf, WorkshopError> {
        self.read_roster(desk)?;
        write_minutes(desk, self.ledger.path(), (&self.ledger.state, &self.roster), called, form)
    }

    /// Writes the page that everybody fills in before the meeting.
    pub fn write_silent_page(&mut self, desk: &Desk, page: &SilentPage) -> Result<PathBuf, WorkshopError> {
        self.read_roster(desk)?;
        write_silent_page(desk, self.ledger.path(), (&self.ledger.state, &self.roster), page)
    }

    /// The workshop as it stands on disk.
    pub fn led(&self, desk: &Desk) -> Led {
        let workshop = self.ledger.state.clone();
        let tools = workshop.tools.iter().map(|reference| {
            let check = desk.read_whole(reference).map(|record| record.check).map_err(|why| why.to_string());
            OnTable { reference: reference.clone(), check }
        });
        let tools = tools.collect();
        Led { workshop, roster: self.roster.clone(), tools, unfinished: self.drafts().unfinished() }
    }
}

/// What a workshop is to be, as it was typed.
pub fn wanted(beginning: &Beginning) -> Result<WantedWorkshop, WorkshopError> {
    let Beginning { client, leader, people, tools } = beginning.clone();
    let seats = people.trim().parse::<u16>().ok();
    if seats.is_some_and(|seats| seats > MOST_SEATS) {
        return Err(WorkshopError::TooMany);
    }
    let file = named(&people).filter(|_| seats.is_none());
    let roster = file.as_deref().map(Roster::read).transpose()?;
    Ok(WantedWorkshop { client, leader, roster, seats, tools, items: Vec::new() })
}

impl List {
    /// How many stand on it.
    fn told(self, workshop: &Workshop) -> String {
        match self {
            Self::Parked => say!("workshoptalk-parked", count = workshop.parked.len()),
            Self::Next => say!("workshoptalk-stepped", count = workshop.next.len()),
        }
    }

    const fn step(self, task: Task) -> WorkshopStep {
        match self {
            Self::Parked => WorkshopStep::Parked(task),
            Self::Next => WorkshopStep::Next(task),
        }
    }
}
