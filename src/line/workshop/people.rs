//! Who comes, leaves, looks on, leads.

use std::io::{BufRead, Write};

use super::{Flow, WorkshopTalk};
use crate::room::{Kind, RoomError, Roster};
use crate::words::say;
use crate::workshop::{Part, Whereabouts, WorkshopStep, comes, find_person, person_of, votes_later};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Somebody comes, or is there in another way than before.
    pub(super) fn comes(&mut self, typed: &str, at: Whereabouts, part: Part) -> Flow<()> {
        let Some(seat) = self.person_of(typed)? else { return Ok(()) };
        match comes(seat, at, part) {
            Ok(step) => self.write(step)?,
            Err(why) => return Ok(self.say(&why.to_string())?),
        }
        if votes_later(self.workshop(), part) {
            self.say(say!("workshoptalk-next-round"))?;
        }
        self.tell_people()
    }

    /// Somebody leaves.
    pub(super) fn leaves(&mut self, typed: &str) -> Flow<()> {
        let known = |seat: u16| self.workshop().people.contains_key(&seat);
        match find_person(&self.roster, known, typed) {
            Ok(seat) if self.workshop().present().contains(&seat) => self.write(WorkshopStep::Gone(seat))?,
            Ok(seat) => {
                let who = self.person(seat);
                self.say(&say!("workshoptalk-not-here", who = who))?;
            }
            Err(why) => self.say(&why.to_string())?,
        }
        self.tell_people()
    }

    /// Another person leads.
    pub(super) fn leads(&mut self, typed: &str) -> Flow<()> {
        let Some(seat) = self.person_of(typed)? else { return Ok(()) };
        self.write(WorkshopStep::Leads(seat))?;
        let who = self.person(seat);
        self.say(&say!("workshoptalk-leads", who = who))?;
        self.tell_people()
    }

    pub(super) fn tell_people(&mut self) -> Flow<()> {
        let workshop = self.workshop();
        let (voters, leader) = (workshop.voters(), workshop.leader);
        let voters: Vec<u16> = voters.into_iter().collect();
        let others: Vec<u16> =
            workshop.present().into_iter().filter(|seat| !voters.contains(seat) && *seat != leader).collect();
        let by_call = voters.iter().filter(|seat| workshop.people[seat].at == Whereabouts::Call).copied();
        let by_call: Vec<u16> = by_call.collect();
        let told = say!(
            "workshoptalk-people",
            leader = self.person(leader),
            count = voters.len(),
            people = self.people_named(&voters)
        );
        self.say(&told)?;
        if !by_call.is_empty() {
            let told = say!("workshoptalk-people-call", people = self.people_named(&by_call));
            self.say(&told)?;
        }
        if !others.is_empty() {
            let told = say!("workshoptalk-people-look-on", people = self.people_named(&others));
            self.say(&told)?;
        }
        Ok(())
    }

    /// The number of a person who is named; one who is new stands in the roster from then on. Nothing where nobody is.
    pub(super) fn person_of(&mut self, typed: &str) -> Flow<Option<u16>> {
        // Somebody may have been taken out of it in another window.
        self.roster = self.roster_on_disk()?;
        let known = self.roster.people.len();
        match person_of(&self.ledger.state, &mut self.roster, typed) {
            Ok(seat) => {
                if self.roster.people.len() > known {
                    self.keep_roster()?;
                }
                Ok(Some(seat))
            }
            Err(why) => {
                self.say(&why.to_string())?;
                Ok(None)
            }
        }
    }

    /// The roster as it stands on disk.
    pub(super) fn roster_on_disk(&self) -> Result<Roster, RoomError> {
        Roster::of(Kind::Workshop, self.around.folder, &self.workshop().header.reference)
    }

    fn keep_roster(&mut self) -> Flow<()> {
        let reference = self.workshop().header.reference.clone();
        Ok(self.roster.keep(Kind::Workshop, self.around.folder, &reference)?)
    }
}
