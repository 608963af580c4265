//! The state of a workshop: the fold of its steps.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::afterwards::Afterwards;
use super::ballot::{Ballot, Round};
use super::decision::Decision;
use super::step::{About, AgendaItem, FORMAT, Part, Task, Whereabouts, WorkshopStep};
use crate::logic::Answer;
use crate::room::{Header, Kind, Line, State};

/// Somebody who was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// Where, last.
    pub at: Whereabouts,
    /// As what, last.
    pub part: Part,
    /// Each time from coming to leaving.
    pub spells: Vec<(Timestamp, Option<Timestamp>)>,
}

impl Attendance {
    /// Whether the person is there now.
    pub fn is_here(&self) -> bool {
        self.spells.last().is_some_and(|(_, left)| left.is_none())
    }
}

/// A point of the agenda with the time that it took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What was planned.
    pub item: AgendaItem,
    /// The minutes that it got on top.
    pub longer: u16,
    /// The time that it took before it was left last.
    pub used: SignedDuration,
}

/// An answer that was given in silence, before the question was talked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilentAnswer {
    /// The seat that gave it.
    pub seat: u16,
    /// What was asked.
    pub about: About,
    /// What was said.
    pub answer: Answer,
    /// What was written beside it.
    pub note: String,
}

/// A workshop as far as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// The first line.
    pub header: Header,
    /// The language in which it began.
    pub lang: String,
    /// Who leads; 0 is the consultant.
    pub leader: u16,
    /// Everybody who ever led.
    pub leaders: BTreeSet<u16>,
    /// Everybody who was ever there.
    pub people: BTreeMap<u16, Attendance>,
    /// The agenda.
    pub agenda: Vec<Point>,
    /// The point that is under way, and since when.
    pub point: Option<(usize, Timestamp)>,
    /// The references of the checks that are on the table.
    pub tools: Vec<String>,
    /// What was answered in silence.
    pub silent: Vec<SilentAnswer>,
    /// The ballots.
    pub ballots: Vec<Ballot>,
    /// What was put aside.
    pub parked: Vec<Task>,
    /// What was agreed to be done.
    pub next: Vec<Task>,
    /// The notes of the leader.
    pub notes: Vec<String>,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// Who approved the minutes as they stand, each with the time; nobody while they are a draft.
    pub approved: Vec<(u16, Timestamp)>,
    /// What became of the end, of approvals and of what was agreed.
    pub afterwards: Afterwards,
    /// When the last step was.
    pub last: Timestamp,
    /// The seal of the last line.
    pub head: String,
}

impl State for Workshop {
    type Step = WorkshopStep;
    const KIND: Kind = Kind::Workshop;
    const FORMAT: u32 = FORMAT;

    fn begin(header: Header) -> Self {
        let (last, head) = (header.created, header.seal.clone());
        Self {
            header,
            lang: String::new(),
            leader: 0,
            leaders: BTreeSet::from([0]),
            people: BTreeMap::new(),
            agenda: Vec::new(),
            point: None,
            tools: Vec::new(),
            silent: Vec::new(),
            ballots: Vec::new(),
            parked: Vec::new(),
            next: Vec::new(),
            notes: Vec::new(),
            ended: None,
            approved: Vec::new(),
            afterwards: Afterwards::default(),
            last,
            head,
        }
    }

    fn apply(&mut self, line: Line<WorkshopStep>) {
        let Line { at, did, seal, before, .. } = line;
        (self.last, self.head) = (at, seal);
        self.goes_on(&did, at);
        match did {
            WorkshopStep::Began { lang } => self.lang = lang,
            WorkshopStep::Leads(seat) => {
                self.leader = seat;
                self.leaders.insert(seat);
                self.voters_changed();
            }
            WorkshopStep::Here { seat, at: place, part } => self.here(seat, place, part, at),
            WorkshopStep::Gone(seat) => {
                if let Some(open) = self.people.get_mut(&seat).and_then(|person| person.spells.last_mut()) {
                    open.1.get_or_insert(at);
                }
                self.voters_changed();
            }
            WorkshopStep::Agenda(items) => self.plan(items, at),
            WorkshopStep::Point(index) => {
                self.stop(at);
                self.point = (index < self.agenda.len()).then_some((index, at));
            }
            WorkshopStep::Longer(minutes) => {
                if let Some(point) = self.point.and_then(|(index, _)| self.agenda.get_mut(index)) {
                    point.longer = point.longer.saturating_add(minutes);
                }
            }
            WorkshopStep::Tool(reference) => {
                if !self.tools.contains(&reference) {
                    self.tools.push(reference);
                }
            }
            WorkshopStep::Silent { seat, about, answer, note } => {
                self.silent
                    .retain(|one| one.seat != seat || one.about.check != about.check || one.about.to != about.to);
                self.silent.push(SilentAnswer { seat, about, answer, note });
            }
            WorkshopStep::Noted(text) => self.notes.push(text),
            WorkshopStep::Parked(task) => self.parked.push(task),
            WorkshopStep::Next(task) => self.next.push(task),
            WorkshopStep::Ended => {
                self.stop(at);
                self.ended = Some(at);
            }
            WorkshopStep::Corrected { what, task } => self.correct(what, task, at),
            WorkshopStep::Struck(what) => self.strike(what, at),
            WorkshopStep::Reopened => {}
            WorkshopStep::Approved(seats) => {
                if self.approved.is_empty() {
                    self.afterwards.approved_as = before;
                }
                for seat in seats {
                    if self.approved.iter().all(|(known, _)| *known != seat) {
                        self.approved.push((seat, at));
                    }
                }
            }
            WorkshopStep::Written { ballot, head } => {
                if let Some(ballot) = self.ballots.get_mut(ballot).filter(|ballot| ballot.decision.is_some()) {
                    *(if ballot.struck.is_some() { &mut ballot.taken_back } else { &mut ballot.written }) = Some(head);
                }
            }
            WorkshopStep::Opened { about, rule, secret } => {
                let rounds = vec![Round::new(secret, self.voters())];
                self.ballots.push(Ballot {
                    about,
                    rule,
                    rounds,
                    opened: at,
                    decision: None,
                    written: None,
                    struck: None,
                    taken_back: None,
                });
            }
            did => self.vote(did),
        }
    }

    fn refuses(&self, step: &WorkshopStep) -> Option<String> {
        self.may_follow(step)
    }

    fn header(&self) -> &Header {
        &self.header
    }

    fn head(&self) -> &str {
        &self.head
    }
}

impl Workshop {
    fn here(&mut self, seat: u16, place: Whereabouts, part: Part, at: Timestamp) {
        let person = self.people.entry(seat).or_insert(Attendance { at: place, part, spells: Vec::new() });
        (person.at, person.part) = (place, part);
        if !person.is_here() {
            person.spells.push((at, None));
        }
        self.voters_changed();
    }

    /// A new agenda. What was used by a point of the same title stays with it.
    fn plan(&mut self, items: Vec<AgendaItem>, at: Timestamp) {
        let under_way = self.point.and_then(|(index, _)| self.agenda.get(index)).map(|point| point.item.title.clone());
        self.stop(at);
        let before = std::mem::take(&mut self.agenda);
        self.agenda = items
            .into_iter()
            .map(|item| match before.iter().find(|known| known.item.title == item.title) {
                Some(known) => Point { item, ..known.clone() },
                None => Point { item, longer: 0, used: SignedDuration::ZERO },
            })
            .collect();
        let index = under_way.and_then(|title| self.agenda.iter().position(|point| point.item.title == title));
        self.point = index.map(|index| (index, at));
    }

    /// The time of the point that is under way is over.
    fn stop(&mut self, at: Timestamp) {
        if let Some((index, since)) = self.point.take()
            && let Some(point) = self.agenda.get_mut(index)
        {
            point.used += at.duration_since(since).max(SignedDuration::ZERO);
        }
    }

    /// Whoever comes or leaves while votes come in joins or leaves that round; no other round changes.
    fn voters_changed(&mut self) {
        let voters = self.voters();
        if let Some(round) = self.ballots.last_mut().and_then(Ballot::open_round) {
            round.seats.retain(|seat, _| voters.contains(seat));
            round.voters = voters;
        }
    }

    /// What happens to the ballot that is open. Nothing of a closed one ever changes.
    fn vote(&mut self, did: WorkshopStep) {
        let voters = self.voters();
        let Some(ballot) = self.ballots.last_mut().filter(|ballot| ballot.decision.is_none()) else { return };
        match did {
            WorkshopStep::Turn(seat) => {
                if let Some(round) = ballot.open_round() {
                    // A round that was broken off begins anew.
                    if round.turns.contains(&seat) {
                        round.turns.clear();
                    }
                    round.turns.push(seat);
                }
            }
            WorkshopStep::Cast(votes) => {
                if let Some(round) = ballot.open_round() {
                    let may = votes.into_iter().filter(|(seat, _)| round.voters.contains(seat));
                    let may: Vec<(u16, Answer)> = may.collect();
                    round.counted = None;
                    round.seats.extend(may);
                }
            }
            WorkshopStep::TakenBack(seat) => {
                if let Some(round) = ballot.open_round() {
                    round.seats.remove(&seat);
                }
            }
            WorkshopStep::Counted(counts) => {
                if let Some(round) = ballot.open_round() {
                    round.seats.clear();
                    round.counted = Some(counts);
                }
            }
            WorkshopStep::Shown => {
                if let Some(round) = ballot.open_round() {
                    round.shown = true;
                }
            }
            WorkshopStep::Heard { side, words } => {
                if let Some(round) = ballot.rounds.last_mut().filter(|round| round.shown) {
                    round.heard.push((side, words));
                }
            }
            WorkshopStep::Again { secret } if ballot.is_shown() => ballot.rounds.push(Round::new(secret, voters)),
            WorkshopStep::Decided { answer, how } if ballot.is_shown() => {
                ballot.decision = Some(Decision { answer, how });
            }
            _ => {}
        }
    }

    /// Who may vote now: whoever is there and neither leads nor looks on.
    pub fn voters(&self) -> BTreeSet<u16> {
        let votes = |(seat, person): &(&u16, &Attendance)| {
            person.is_here() && person.part == Part::Votes && **seat != self.leader
        };
        self.people.iter().filter(votes).map(|(seat, _)| *seat).collect()
    }

    /// Who is there now.
    pub fn present(&self) -> BTreeSet<u16> {
        self.people.iter().filter(|(_, person)| person.is_here()).map(|(seat, _)| *seat).collect()
    }

    /// The ballot that is open.
    pub fn open_ballot(&self) -> Option<&Ballot> {
        self.ballots.last().filter(|ballot| ballot.decision.is_none())
    }

    /// The number of the ballot that was opened last, from 0.
    pub fn last_ballot(&self) -> usize {
        self.ballots.len().saturating_sub(1)
    }

    /// Whether no later ballot that counts is about the same question of the same check.
    pub fn is_last_on(&self, ballot: &Ballot) -> bool {
        let standing = self.ballots.iter().filter(|other| other.struck.is_none());
        let same =
            { standing }.rfind(|other| other.about.check == ballot.about.check && other.about.to == ballot.about.to);
        same == Some(ballot)
    }

    /// What was answered in silence to a question of a check, in the words of today.
    pub fn silent_on<'a>(&'a self, about: &'a About) -> impl Iterator<Item = &'a SilentAnswer> {
        self.silent.iter().filter(move |one| {
            one.about.check == about.check && one.about.to == about.to && one.about.asked.is_same(&about.asked)
        })
    }

    /// Whole minutes that a point took so far, up to `now`.
    pub fn minutes_used(&self, index: usize, now: Timestamp) -> i64 {
        let before = self.agenda.get(index).map_or(SignedDuration::ZERO, |point| point.used);
        let running = match self.point {
            Some((under_way, since)) if under_way == index => now.duration_since(since).max(SignedDuration::ZERO),
            _ => SignedDuration::ZERO,
        };
        (before + running).as_mins()
    }

    /// The minutes that are planned for a point, with those that it got on top.
    pub fn minutes_planned(&self, index: usize) -> u16 {
        self.agenda.get(index).map_or(0, |point| point.item.minutes.saturating_add(point.longer))
    }

    /// Every sentence that somebody typed.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let titles = self.agenda.iter().map(|point| point.item.title.as_str());
        let before = self.afterwards.changes.iter().map(|change| &change.before);
        let tasks = self.parked.iter().chain(&self.next).chain(before).map(|task| task.text.as_str());
        let notes = self.notes.iter().chain(self.silent.iter().map(|one| &one.note)).map(String::as_str);
        let rounds = self.ballots.iter().flat_map(|ballot| &ballot.rounds);
        let heard = rounds.flat_map(|round| round.heard.iter().map(|(_, words)| words.as_str()));
        titles.chain(tasks).chain(notes).chain(heard)
    }

    /// How long it took, until its end or its last step.
    pub fn length(&self) -> SignedDuration {
        self.ended.unwrap_or(self.last).duration_since(self.header.created)
    }

    /// The lowest number that nobody has yet; `known` are numbers that a roster gives away.
    pub fn free_seat(&self, known: impl Iterator<Item = u16>) -> u16 {
        let highest = self.people.keys().copied().chain(known).max().unwrap_or_default();
        highest.saturating_add(1)
    }
}
