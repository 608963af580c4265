//! The workshops that are there, and the one that is led, as it stands on disk.

use jiff::civil::Date;

use crate::check::{Check, find, told_apart};
use crate::room::Roster;
use crate::rulebook::Rulebook;
use crate::workshop::{Ballot, Called, DecisionRule, HeldWorkshop, Round, Workshop};

/// The workshops that are there.
#[derive(Debug, Default)]
pub struct Held {
    /// Those that can be read, the oldest first.
    pub all: Vec<HeldWorkshop>,
    /// Why others cannot.
    pub unreadable: Vec<String>,
    /// What was typed into the form that begins one, by field.
    pub unfinished: Vec<(String, String)>,
}

/// Everything that the screens of a workshop read.
#[derive(Debug, Clone)]
pub struct Led {
    /// The workshop.
    pub workshop: Workshop,
    /// Who is who.
    pub roster: Roster,
    /// The checks on the table, in their order.
    pub tools: Vec<OnTable>,
    /// What was typed on its screens and was not done, by field.
    pub unfinished: Vec<(String, String)>,
}

/// A check on the table.
#[derive(Debug, Clone)]
pub struct OnTable {
    /// Its reference.
    pub reference: String,
    /// What it says, or why it cannot be read.
    pub check: Result<Check, String>,
}

impl OnTable {
    /// Its name and its verdict; why it cannot be read in place of both. A copy is told from its original, as at home.
    pub fn told(&self, rulebook: &Rulebook, on: Date) -> Result<(String, String), &str> {
        let check = self.check.as_ref().map_err(String::as_str)?;
        let findings = find(rulebook, &check.sheet(rulebook), on);
        let name = told_apart(check.tool.title(), check.standing.copied_from.first().map(|from| from.why));
        Ok((name, findings.dated(rulebook).words()))
    }
}

impl Led {
    /// What a person is called here.
    pub fn person(&self, seat: u16) -> String {
        Called::Names.person(&self.roster, seat)
    }

    /// The same with the number before the name.
    pub fn seated(&self, seat: u16) -> String {
        Called::Names.seated(&self.roster, seat)
    }

    /// The last round of the ballot that is open.
    pub fn round(&self) -> Option<&Round> {
        self.workshop.open_ballot().and_then(Ballot::round)
    }

    /// The place on the table of the tool that was voted on last.
    pub fn talked_about(&self) -> usize {
        let last = self.workshop.ballots.last().map(|ballot| &ballot.about.check);
        self.tools.iter().position(|tool| Some(&tool.reference) == last).unwrap_or_default()
    }

    /// How the next ballot is decided, unless somebody says otherwise.
    pub fn rule(&self) -> DecisionRule {
        self.workshop.ballots.last().map_or(DecisionRule::Consent, |ballot| ballot.rule)
    }

    /// The check that a ballot is about.
    pub fn check(&self, ballot: &Ballot) -> Option<&Check> {
        self.tools.iter().find(|tool| tool.reference == ballot.about.check)?.check.as_ref().ok()
    }
}
