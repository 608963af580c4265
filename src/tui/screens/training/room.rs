//! A question for a room: everybody shows a card, and the trainer types digits in the order of the seats, or counts.
//! Who has voted is seen at once. What they voted is seen only once all are in and Enter shows it.

use std::collections::BTreeSet;

use super::super::focus::moved;
use super::alone::after_answer;
use super::asked::{Asked, mark, note_key, trainers_note};
use super::certainty::{SURE, next_sure, sure_in_words};
use crate::room::{Vote, read_vote};
use crate::training::{
    Answered, Begun, Heard, Kept, Most, Session, SessionStep, Sure, hear, is_by_seats, votes_to_keep,
};
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, numbers, of_act, on, rows};
use crate::tui::page::{Field, Page, Row};
use crate::tui::practising::{Practising, Then};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The screen of a question for a room.
#[derive(Debug, Clone)]
pub struct Room {
    asked: Asked,
    /// What was typed so far.
    typed: String,
    /// How many of the digits were typed before the program was left. Who voted which of them is not known.
    unordered: usize,
    /// The vote, once all are in.
    vote: Option<Vote>,
    /// The parts of the story that most people name.
    marked: BTreeSet<u8>,
    /// How sure most of them are, where that was said.
    sure: Option<Sure>,
    /// The line with the mark once all votes are in: first how sure, then the parts of the story.
    focus: usize,
}

impl Room {
    /// Nobody has voted yet, except for the votes that were typed before the program was left.
    pub fn new(asked: Asked, state: &State) -> Self {
        let mut room = Self {
            asked,
            typed: String::new(),
            unordered: 0,
            vote: None,
            marked: BTreeSet::new(),
            sure: None,
            focus: 1,
        };
        let Some(session) = state.practice.as_ref().and_then(|practice| practice.session.as_ref()) else { return room };
        let begun = room.asked.begun(state);
        let by_seats = is_by_seats(&begun.votes);
        if begun.all_in || by_seats && begun.votes.len() >= session.present.len() {
            room.vote = read_vote(&begun.votes, room.asked.exercise.count(), &session.present).ok();
        }
        // Somebody came or left meanwhile: votes would be counted for the wrong people, so they are dropped.
        if room.vote.is_none() && by_seats && begun.votes.len() >= session.present.len() {
            return room;
        }
        (room.typed, room.marked, room.sure) = (begun.votes, begun.marked, begun.sure);
        if by_seats && kept(state) == Kept::Attendance {
            room.unordered = room.typed.len();
        }
        room
    }

    /// What was typed and marked so far, as it may be kept.
    pub fn begun(&self, state: &State) -> Begun {
        let session = state.practice.as_ref().and_then(|practice| practice.session.as_ref());
        let votes = match self.vote.as_ref().zip(session) {
            Some((vote, session)) => Begun::by_room(vote, &session.present, kept(state)),
            None => Begun { votes: votes_to_keep(&self.typed, kept(state)), ..Begun::default() },
        };
        Begun { marked: self.marked.clone(), sure: self.sure, ..votes }
    }

    /// The question that it puts.
    pub const fn asked(&self) -> &Asked {
        &self.asked
    }

    /// What was marked and not kept is forgotten.
    pub fn forget_marks(&mut self) {
        self.marked.clear();
        self.sure = None;
    }

    /// Tells it in the language that is spoken now; votes stay.
    pub fn retell(&mut self, state: &State) {
        if let Some(asked) = self.asked.retold(state) {
            self.asked = asked;
        }
    }

    /// The step that puts the question before the room. Where the question was put there before the program was left,
    /// the step says who has voted, going by the votes that are still there.
    pub fn announces(&self, session: &Session) -> Option<SessionStep> {
        match session.waiting().filter(|before| before.place == self.asked.place) {
            Some(before) => {
                let voted = self.have_voted(session);
                (!before.voted.iter().eq(&voted)).then_some(SessionStep::Voted(voted))
            }
            None => Some(SessionStep::Put(self.asked.place.clone())),
        }
    }

    /// Whether votes are being typed.
    pub const fn is_typing(&self) -> bool {
        self.vote.is_none()
    }

    /// Whether votes are typed seat by seat.
    fn is_by_seats(&self) -> bool {
        is_by_seats(&self.typed)
    }

    /// The seats that have voted.
    fn have_voted(&self, session: &Session) -> Vec<u16> {
        let voted = if self.vote.is_some() { session.present.len() } else { self.voted() };
        session.present.iter().copied().take(voted).collect()
    }

    /// Takes back the vote that was typed last. Votes from before the program was left go all together: nobody knows
    /// whose they are.
    fn take_back(&mut self) {
        if self.unordered > 0 && self.typed.len() <= self.unordered {
            self.typed.clear();
        } else {
            self.typed.pop();
        }
        self.unordered = self.unordered.min(self.typed.len());
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = self.asked.blank_page();
        self.asked.question(&mut page);
        page.body.push(Row::blank());
        for (number, choice) in (1..).zip(&self.asked.exercise.choices) {
            page.body.push(Row::led(&format!("  {number}  "), choice, Tone::Strong).must());
        }
        page.body.push(Row::blank());
        let Some(session) = state.practice.as_ref().and_then(|practice| practice.session.as_ref()) else {
            return page;
        };
        if session.waiting().is_some_and(|before| !before.first.is_empty()) {
            page.body.push(Row::text(say!("trainingscreen-again"), Tone::Notice).must());
        }
        if self.unordered > 0 {
            let told = say!("trainingscreen-votes-before", count = self.unordered);
            page.body.push(Row::text(&told, Tone::Notice));
        }
        if self.vote.is_some() {
            page.body.push(Row::text(say!("trainingscreen-all-in"), Tone::Strong).must());
        } else {
            // Digits are hidden: whoever looks at this screen would see how the room votes.
            let text = if self.is_by_seats() { "*".repeat(self.typed.len()) } else { self.typed.clone() };
            let cursor = Some(text.len());
            let lead = say!("trainingscreen-votes", voted = self.voted(), all = session.present.len());
            let field = Field { text, cursor, lines: 1 };
            page.body.push(Row {
                lead: format!("{lead} "),
                field: Some(field),
                focus: true,
                must: true,
                ..Row::default()
            });
        }
        page.body.push(Row::text(&self.seats(&session.present), Tone::Text));
        page.body.push(Row::blank());
        let look = state.look();
        if self.vote.is_some() && self.asked.has_facts() {
            let here = self.focus == 0;
            let pointer = look.mark(here);
            let sure = sure_in_words(self.sure).told(|choices| say!("trainingscreen-sure-room", choices = choices));
            page.body.push(Row::choosing(&format!("{pointer} "), &sure, Tone::Text).focused(here));
            page.body.push(Row::text(say!("trainingscreen-facts-room"), Tone::Strong));
            page.body.extend(self.asked.told(look, Some((&self.marked, self.focus.checked_sub(1)))));
        } else {
            page.body.push(Row::text(say!("trainingscreen-story"), Tone::Strong));
            page.body.extend(self.asked.told(look, None));
        }
        self.side(state, &mut page);
        page
    }

    /// The trainer's note, and how votes are typed.
    fn side(&self, state: &State, page: &mut Page) {
        page.side.push(Row::text(say!("trainingscreen-help-title"), Tone::Strong));
        page.side.push(Row::text(say!("trainingscreen-help-room"), Tone::Text));
        let case = state.practice.as_ref().and_then(|practice| practice.training.case(&self.asked.place.case));
        if let Some(case) = case {
            page.side.push(Row::blank());
            trainers_note(page, state, case);
        }
    }

    fn voted(&self) -> usize {
        if self.is_by_seats() { self.typed.len() } else { 0 }
    }

    /// Each seat with whether it has voted.
    fn seats(&self, present: &BTreeSet<u16>) -> String {
        let voted = if self.vote.is_some() { present.len() } else { self.voted() };
        let told = present.iter().enumerate().map(|(index, seat)| {
            if index < voted {
                say!("trainingscreen-has-voted", seat = *seat)
            } else {
                say!("trainingscreen-thinks", seat = *seat)
            }
        });
        // A seat stays with its word where lines are broken.
        told.map(|told| told.replace(' ', "\u{a0}")).collect::<Vec<_>>().join("   ")
    }

    /// The keys of the votes, for the footer.
    pub fn typing_hints(&self, state: &State) -> Vec<Hint> {
        let digits = format!("1-{}", self.asked.exercise.count());
        vec![
            Hint::needed(&digits, say!("trainingscreen-key-seats")),
            Hint::other(say!("trainingscreen-counts-like"), say!("trainingscreen-key-counts")),
            Hint::other(say!("trainingscreen-file-like"), say!("trainingscreen-key-file")),
            Hint::other("Backspace", say!("trainingscreen-key-take-back")),
            Hint::other(&state.key(Act::Jot), say!("trainingscreen-note-key")),
            Hint::needed("Esc", say!("trainingscreen-key-leave")),
        ]
    }

    /// Takes a key into the votes.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let Some(session) = state.practice.as_ref().and_then(|practice| practice.session.as_ref()) else {
            return Intent::Stay;
        };
        if !key.is_letter() && state.start.keys.key(Act::Jot) == Some(key) {
            return Intent::Practise(Practising::ShowNote);
        }
        match key.code {
            Code::Esc if self.typed.is_empty() => return Intent::Act(Act::Back),
            Code::Esc => {
                self.typed.clear();
                self.unordered = 0;
            }
            Code::Backspace => self.take_back(),
            Code::Enter => return self.hear(session),
            Code::Char(c) if !key.ctrl && !key.alt => {
                // As in a workshop, 0 also stands for somebody who does not vote.
                let c = if c == '0' && self.is_by_seats() { '-' } else { c };
                let digit = c.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
                let is_no_choice = digit.is_some_and(|digit| digit > self.asked.exercise.count());
                if self.is_by_seats() && is_no_choice {
                    let choices = self.asked.exercise.count();
                    return Intent::Say(say!("trainingtalk-no-choice", choices = choices));
                }
                if self.typed.chars().count() < MOST_TYPED {
                    self.typed.push(c);
                }
            }
            _ => return Intent::Stay,
        }
        if !self.is_by_seats() {
            return Intent::Stay;
        }
        self.count(session)
    }

    /// Writes down who has voted, so that the wall shows it. The last vote that was waited for ends the typing.
    fn count(&mut self, session: &Session) -> Intent {
        let present = &session.present;
        if self.typed.len() >= present.len() {
            match read_vote(&self.typed, self.asked.exercise.count(), present) {
                Ok(vote) => self.vote = Some(vote),
                Err(why) => {
                    self.typed.clear();
                    self.unordered = 0;
                    return Intent::All(vec![self.written(session, Vec::new()), Intent::Say(why)]);
                }
            }
        }
        self.written(session, self.have_voted(session))
    }

    /// Who has voted; before it the question, where it could not be put before the room yet.
    fn written(&self, session: &Session, voted: Vec<u16>) -> Intent {
        let is_put = session.waiting().is_some_and(|before| before.place == self.asked.place);
        let put = (!is_put).then(|| SessionStep::Put(self.asked.place.clone()));
        let steps = put.into_iter().chain([SessionStep::Voted(voted)]).collect();
        Intent::Practise(Practising::Write(steps, Then::Stay))
    }

    /// Reads a line: counts, a file, who came and who left.
    fn hear(&mut self, session: &Session) -> Intent {
        let present = &session.present;
        match hear(&self.typed, self.asked.exercise.count(), present) {
            Ok(Heard::Votes(vote)) => {
                self.vote = Some(vote);
                self.written(session, self.have_voted(session))
            }
            Ok(Heard::Present(now)) => {
                let seats: Vec<String> = now.iter().map(u16::to_string).collect();
                let told = Intent::Say(say!("trainingtalk-present", seats = seats.join(", ")));
                let step = SessionStep::Present(now.into_iter().collect());
                Intent::All(vec![Intent::Practise(Practising::Write(vec![step], Then::Next)), told])
            }
            Err(why) => Intent::Say(why),
        }
    }

    /// Which keys work once all are in.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = Vec::new();
        if self.asked.has_facts() {
            let (count, help) = match self.focus {
                0 => (SURE.len(), say!("trainingscreen-key-sure")),
                _ => (self.asked.parts().min(9), say!("trainingscreen-key-part")),
            };
            bindings.extend(numbers(count, help));
            let (says, help) = (say!("trainingscreen-mark"), say!("trainingscreen-mark-does"));
            bindings.push(on(Code::Char(' '), says, help, Act::Fold));
            let help = say!("trainingscreen-sure-or-parts");
            bindings.push(on(Code::Tab, say!("trainingscreen-sure-room-key"), help, Act::Right));
        }
        bindings.push(on(Code::Enter, say!("trainingscreen-show"), say!("trainingscreen-show-does"), Act::Continue));
        let take_back = say!("trainingscreen-key-take-back");
        bindings.push(on(Code::Backspace, take_back, say!("trainingscreen-take-back-does"), Act::Unvote));
        bindings.extend(rows(""));
        bindings.push(note_key());
        bindings.push(of_act(Act::Settings).quiet());
        bindings
    }

    /// Does what a key means once all are in.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Choose(number) if self.focus == 0 => self.sure = SURE.get(number - 1).copied(),
            Act::Choose(number) => {
                mark(&mut self.marked, number, self.asked.parts());
                self.focus = number.min(self.asked.parts());
            }
            Act::Fold if self.focus == 0 => self.sure = next_sure(self.sure),
            Act::Fold => mark(&mut self.marked, self.focus, self.asked.parts()),
            Act::Right => self.focus = usize::from(self.focus == 0),
            Act::Up | Act::Down | Act::First | Act::Last if self.asked.has_facts() => {
                self.focus = moved(self.focus, act, self.asked.parts() + 1);
            }
            Act::Unvote => {
                self.vote = None;
                if self.is_by_seats() {
                    self.take_back();
                }
                let session = state.practice.as_ref().and_then(|practice| practice.session.as_ref());
                return session.map_or(Intent::Stay, |session| self.written(session, self.have_voted(session)));
            }
            Act::Continue => return self.show(state),
            Act::Jot => return Intent::Practise(Practising::ShowNote),
            _ => {}
        }
        Intent::Stay
    }

    /// Keeps the vote and shows it, or lets a room that is split vote again.
    fn show(&mut self, state: &State) -> Intent {
        let Some((practice, vote)) = state.practice.as_ref().zip(self.vote.as_ref()) else { return Intent::Stay };
        let Some((session, plan)) = practice.session.as_ref().zip(practice.plan()) else { return Intent::Stay };
        let (exercise, place) = (&self.asked.exercise, self.asked.place.clone());
        let first = session.waiting().map(|before| before.first.clone()).unwrap_or_default();
        if plan.second_vote && first.is_empty() && vote.is_split(exercise.count()) {
            let again = SessionStep::Again(vote.counts(exercise.count()));
            // The votes stay where they are until the step is on disk; the next screen begins without them.
            let told = Intent::Say(say!("trainingtalk-second").to_owned());
            return Intent::All(vec![Intent::Practise(Practising::Write(vec![again], Then::Next)), told]);
        }
        let kept: Kept = plan.kept;
        let most = Most { sure: self.sure, marked: self.marked.iter().copied().collect() };
        let answered = Answered::by_room(place, exercise, vote, first, most, kept);
        let then = after_answer(state, &self.asked);
        Intent::Practise(Practising::Write(vec![SessionStep::Answered(answered)], then))
    }
}

/// What is kept of answers.
fn kept(state: &State) -> Kept {
    state.practice.as_ref().and_then(|practice| practice.plan()).map_or(Kept::Attendance, |plan| plan.kept)
}

/// Longer than any vote, and than the name of any file that holds one.
const MOST_TYPED: usize = 1000;
