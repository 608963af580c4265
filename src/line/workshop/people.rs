//! Who comes, leaves, looks on, leads.

use std::io::{BufRead, Write};

use super::{Flow, WorkshopTalk};
use crate::room::{Kind, MOST_SEATS, Person};
use crate::text::visible;
use crate::words::say;
use crate::workshop::{Part, Whereabouts, WorkshopStep, find_person};

/// A longer name or role is none.
const MOST_LETTERS: usize = 200;

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Somebody comes, or is there in another way than before.
    pub(super) fn comes(&mut self, typed: &str, at: Whereabouts, part: Part) -> Flow<()> {
        let Some(seat) = self.person_of(typed)? else { return Ok(()) };
        if seat == 0 {
            return Ok(self.say(say!("workshoptalk-consultant-leads"))?);
        }
        let waits = self
            .workshop()
            .ballots
            .last()
            .is_some_and(|ballot| ballot.decision.is_none() && ballot.round().is_some_and(|round| round.shown));
        self.write(WorkshopStep::Here { seat, at, part })?;
        if waits && part == Part::Votes {
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

    /// The number of a person who is named with or without a role behind a comma: `Ana Kos, HR`. Whoever is named and not
    /// known gets the next number, and stands in the roster from then on. Nothing where nobody is named.
    pub(super) fn person_of(&mut self, typed: &str) -> Flow<Option<u16>> {
        let (name, role) = typed.split_once(',').unwrap_or((typed, ""));
        let clean = |text: &str| visible(text.trim()).chars().take(MOST_LETTERS).collect::<String>();
        let (name, role) = (clean(name), clean(role));
        if name.is_empty() {
            self.say(say!("workshoptalk-who"))?;
            return Ok(None);
        }
        let known = |seat: u16| self.workshop().people.contains_key(&seat);
        if let Ok(seat) = find_person(&self.roster, known, &name) {
            return Ok(Some(seat));
        }
        let seat = match name.trim_start_matches('#').parse::<u16>() {
            Ok(seat) if seat <= MOST_SEATS => return Ok(Some(seat)),
            Ok(_) => {
                self.say(&say!("workshoptalk-many", most = MOST_SEATS))?;
                return Ok(None);
            }
            Err(_) => self.workshop().free_seat(self.roster.people.keys().copied()),
        };
        self.roster.people.insert(seat, Person { name, role, mail: String::new() });
        self.keep_roster()?;
        Ok(Some(seat))
    }

    fn keep_roster(&mut self) -> Flow<()> {
        let reference = self.workshop().header.reference.clone();
        Ok(self.roster.keep(Kind::Workshop, self.around.folder, &reference)?)
    }
}
