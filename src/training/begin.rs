//! How a session begins: what is to be worked on, with whom, and what is kept.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::error::TrainingError;
use super::library::TrainingLibrary;
use super::programme::{Choosing, Programme};
use super::session::Session;
use super::step::{Feedback, How, Kept, Plan, Round, SessionStep};
use crate::record::DataFolder;
use crate::room::{Kind, Ledger, MOST_SEATS, Roster};
use crate::rulebook::Rulebook;
use crate::words::lang;

/// What a session is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The programme of an organisation, where there is one.
    pub programme: Option<Programme>,
    /// By what cases are chosen where there is none.
    pub choosing: Choosing,
    /// For whom it is; empty where nobody said. It stands beside the sealed file.
    pub client: String,
    /// The people of a room.
    pub roster: Option<Roster>,
    /// The seats of a room, from 1 to this.
    pub seats: Option<u16>,
    /// What is kept of answers.
    pub kept: Kept,
    /// When reasons are told.
    pub feedback: Feedback,
    /// Whether a room that is split votes again.
    pub second_vote: bool,
    /// How the level was chosen for each role; empty where nobody said.
    pub level_chosen: String,
    /// After how many months it is to be refreshed.
    pub refresh_after_months: Option<u16>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            programme: None,
            choosing: Choosing { most: MOST_CASES, ..Choosing::default() },
            client: String::new(),
            roster: None,
            seats: None,
            kept: Kept::Attendance,
            feedback: Feedback::AtOnce,
            second_vote: false,
            level_chosen: String::new(),
            refresh_after_months: None,
        }
    }
}

/// So many cases fit into one session, where nobody said otherwise.
pub const MOST_CASES: usize = 8;

impl Wanted {
    /// Begins it. Everything that can be refused is refused before anything is written.
    pub fn begin(
        &self,
        folder: &DataFolder,
        training: &TrainingLibrary,
        rulebook: &Rulebook,
        now: Timestamp,
        today: Date,
    ) -> Result<Ledger<Session>, TrainingError> {
        let rounds = match &self.programme {
            Some(programme) => programme.rounds(training),
            None => self.choosing.rounds(training, rulebook)?,
        };
        let seats = self.at_seats();
        let plan = self.plan(rounds, seats.len(), today);
        let first = vec![SessionStep::Began(plan), SessionStep::Present(seats)];
        let ledger = Ledger::<Session>::begin(folder, rulebook, now, first)?;
        let roster = Roster { client: self.client.clone(), ..self.roster.clone().unwrap_or_default() };
        if roster != Roster::default() {
            roster.keep(Kind::Training, folder, &ledger.state.header.reference)?;
        }
        Ok(ledger)
    }

    /// The seats of a group, from 1; one seat for somebody alone. The trainer, at seat 0, learns nothing.
    fn at_seats(&self) -> Vec<u16> {
        match (&self.roster, self.seats) {
            (Some(roster), None) => roster.people.keys().copied().filter(|seat| *seat > 0).collect(),
            (_, Some(seats)) => (1..=seats).collect(),
            (None, None) => vec![1],
        }
    }

    fn plan(&self, rounds: Vec<Round>, seats: usize, today: Date) -> Plan {
        let blank = Programme::default();
        let programme = self.programme.as_ref().unwrap_or(&blank);
        let months = self.refresh_after_months.or(programme.refresh_after_months);
        let level_chosen =
            if self.level_chosen.is_empty() { programme.level_chosen.clone() } else { self.level_chosen.clone() };
        Plan {
            programme: [programme.name.as_str(), programme.edition.as_str()].join(" ").trim().to_owned(),
            how: if self.seats.is_some() || self.roster.is_some() { How::Group } else { How::Alone },
            seats: u16::try_from(seats).unwrap_or(MOST_SEATS),
            kept: self.kept,
            feedback: self.feedback,
            second_vote: self.second_vote,
            rounds,
            level_chosen,
            refresh: months.and_then(|months| today.checked_add(i32::from(months).months()).ok()),
            lang: lang().tag().to_owned(),
        }
    }
}
