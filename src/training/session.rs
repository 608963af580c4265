//! The state of a session: the fold of its steps.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::library::TrainingLibrary;
use super::step::{Answered, FORMAT, Place, Plan, Question, RoundKind, SessionStep, Sure};
use crate::room::{Header, Kind, Line, State};

/// A session as far as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The first line.
    pub header: Header,
    /// What it is to be; `None` until the first step.
    pub plan: Option<Plan>,
    /// Every seat that was ever there.
    pub seats: BTreeSet<u16>,
    /// The seats that are there now.
    pub present: BTreeSet<u16>,
    /// What the room has before it; nothing where somebody works alone.
    pub before: Option<Before>,
    /// What was answered, in order.
    pub answered: Vec<Answered>,
    /// The misunderstandings that were named, with the number of cases.
    pub behind: BTreeMap<String, usize>,
    /// The cases after which that was asked.
    pub asked_behind: BTreeSet<String>,
    /// What somebody does not agree with.
    pub flags: Vec<(String, Question)>,
    /// When the last step was.
    pub last: Timestamp,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// The seal of the last line.
    pub head: String,
}

/// A question that a room has before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// Where it stands: the round, the case and the question.
    pub place: Place,
    /// The seats that have voted, while votes come in one by one.
    pub voted: BTreeSet<u16>,
    /// How the first vote came out, where the room votes again. It is shown to nobody before the second one.
    pub first: Vec<u16>,
    /// Whether what was answered is shown.
    pub is_shown: bool,
}

impl Before {
    const fn new(place: Place) -> Self {
        Self { place, voted: BTreeSet::new(), first: Vec::new(), is_shown: false }
    }
}

impl State for Session {
    type Step = SessionStep;
    const KIND: Kind = Kind::Training;
    const FORMAT: u32 = FORMAT;

    fn begin(header: Header) -> Self {
        let (last, head) = (header.created, header.seal.clone());
        Self {
            header,
            plan: None,
            seats: BTreeSet::new(),
            present: BTreeSet::new(),
            before: None,
            answered: Vec::new(),
            behind: BTreeMap::new(),
            asked_behind: BTreeSet::new(),
            flags: Vec::new(),
            last,
            ended: None,
            head,
        }
    }

    fn apply(&mut self, line: Line<SessionStep>) {
        let Line { at, did, seal, .. } = line;
        (self.last, self.head) = (at, seal);
        match did {
            SessionStep::Began(plan) => self.plan = Some(plan),
            SessionStep::Present(seats) => {
                self.present = seats.into_iter().collect();
                self.seats.extend(&self.present);
            }
            SessionStep::Put(place) => self.before = Some(Before::new(place)),
            SessionStep::Voted(seats) => {
                if let Some(before) = &mut self.before {
                    before.voted = seats.into_iter().collect();
                }
            }
            SessionStep::Again(first) => {
                if let Some(before) = &mut self.before {
                    (before.first, before.voted) = (first, BTreeSet::new());
                }
            }
            SessionStep::Answered(answered) => self.answered.push(answered),
            SessionStep::Shown(place) => self.before = Some(Before { is_shown: true, ..Before::new(place) }),
            SessionStep::Behind { case, ids } => {
                self.asked_behind.insert(case);
                for id in ids {
                    *self.behind.entry(id).or_default() += 1;
                }
            }
            SessionStep::Flagged { case, question } => self.flags.push((case, question)),
            SessionStep::Ended => self.ended = Some(at),
        }
    }

    fn header(&self) -> &Header {
        &self.header
    }

    fn head(&self) -> &str {
        &self.head
    }
}

impl Session {
    /// What was answered to a question, if it was.
    pub fn answer(&self, round: usize, case: &str, question: &Question) -> Option<&Answered> {
        self.answered
            .iter()
            .find(|answered| answered.round == round && answered.case == case && answered.question == *question)
    }

    /// The question before the room that waits for its answer.
    pub fn waiting(&self) -> Option<&Before> {
        let of = |before: &&Before| {
            let Place { round, case, question } = &before.place;
            !before.is_shown && self.answer(*round, case, question).is_none()
        };
        self.before.as_ref().filter(of)
    }

    /// Whether a room that was split has voted on a question once, and votes again.
    pub fn has_voted_on(&self, place: &Place) -> bool {
        self.waiting().is_some_and(|before| before.place == *place && !before.first.is_empty())
    }

    /// How long it took, until its end or its last step.
    pub fn length(&self) -> SignedDuration {
        self.ended.unwrap_or(self.last).duration_since(self.header.created)
    }

    /// The answers of one kind of round.
    pub fn of_kind(&self, kind: RoundKind) -> impl Iterator<Item = &Answered> {
        let kinds: Vec<RoundKind> =
            self.plan.iter().flat_map(|plan| plan.rounds.iter().map(|round| round.kind)).collect();
        self.answered.iter().filter(move |answered| kinds.get(answered.round) == Some(&kind))
    }

    /// How many answers of one kind of round were as the rules give them, and how many there were.
    pub fn sum(&self, kind: RoundKind) -> (u32, u32) {
        let add =
            |(right, all): (u32, u32), one: &Answered| (right + u32::from(one.right()), all + u32::from(one.all()));
        self.of_kind(kind).fold((0, 0), add)
    }

    /// Whether rules or cases have other words now than when the session began.
    pub fn is_about_others(&self, library: &TrainingLibrary, rules: &str) -> bool {
        let mut planned = self.plan.iter().flat_map(|plan| &plan.rounds).flat_map(|round| &round.cases);
        self.header.rules != rules
            || planned.any(|planned| library.case(&planned.id).is_some_and(|case| case.hash != planned.hash))
    }

    /// The cases that were worked on, in order, each once.
    pub fn cases(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for answered in &self.answered {
            if !found.contains(&answered.case.as_str()) {
                found.push(&answered.case);
            }
        }
        found
    }
}

impl Answered {
    /// How many chose what the rules give.
    pub fn right(&self) -> u16 {
        self.model.checked_sub(1).and_then(|at| self.counts.get(usize::from(at))).copied().unwrap_or_default()
    }

    /// How many chose anything.
    pub fn all(&self) -> u16 {
        self.counts.iter().sum()
    }

    /// Whether somebody was sure and chose something else.
    pub fn sure_and_wrong(&self) -> bool {
        self.sure == Some(Sure::Sure) && self.right() < self.all()
    }

    /// Whether somebody chose what the rules give and marked nothing that carries it.
    pub fn on_other_facts(&self) -> bool {
        let none = !self.marked.iter().any(|part| self.carried.contains(part));
        self.right() > 0 && !self.marked.is_empty() && !self.carried.is_empty() && none
    }
}
