//! What a session of training is to be, as the list of stories shows it and as it is kept until it begins.

use super::super::settings::marked;
use crate::room::Kind as Room;
use crate::text::visible;
use crate::training::{Feedback, Wanted};
use crate::tui::choices::Choices;
use crate::tui::place::{Part, Place};
use crate::words::{Key as Words, key, say};

/// So many people a room has, until somebody says how many.
pub const USUAL_SEATS: u16 = 10;

/// Who works on the stories.
const WHO: [(bool, Words); 2] = [(false, key!("trainingscreen-who-alone")), (true, key!("trainingscreen-who-room"))];
/// When reasons are told.
pub const REASONS: [(Feedback, Words); 2] = [
    (Feedback::AtOnce, key!("trainingscreen-reasons-at-once")),
    (Feedback::AtEnd, key!("trainingscreen-reasons-at-end")),
];
/// Whether a room that is split votes again.
const AGAIN: [(bool, Words); 2] = [(false, key!("trainingscreen-again-no")), (true, key!("trainingscreen-again-yes"))];
/// In which rounds.
const ROUNDS: [(bool, Words); 2] =
    [(false, key!("trainingscreen-rounds-one")), (true, key!("trainingscreen-rounds-three"))];

/// The choices of a line, the one that holds in brackets.
fn choices<T: Copy + PartialEq>(all: &[(T, Words); 2], now: T) -> Choices {
    let names = [(all[0].0, all[0].1.text()), (all[1].0, all[1].1.text())];
    let holds = names.iter().copied().find(|(value, _)| *value == now).unwrap_or(names[0]);
    marked(&names, holds, |(_, name)| name)
}

/// The line on who works on the stories.
pub fn who(is_room: bool) -> Choices {
    choices(&WHO, is_room).told(|choices| say!("trainingscreen-who", choices = choices))
}

/// The line on when reasons are told.
pub fn reasons(feedback: Feedback) -> Choices {
    choices(&REASONS, feedback).told(|choices| say!("trainingscreen-reasons", choices = choices))
}

/// The line on a second vote.
pub fn second_vote(again: bool) -> Choices {
    choices(&AGAIN, again).told(|choices| say!("trainingscreen-second", choices = choices))
}

/// The line on the rounds.
pub fn rounds(three: bool) -> Choices {
    choices(&ROUNDS, three).told(|choices| say!("trainingscreen-rounds", choices = choices))
}

/// Where a field of the form is kept.
pub const fn place(part: Part) -> Place {
    Place::Begin(Room::Training, part)
}

/// For whom a session is and which it is.
pub fn named(client: &str, session: &str) -> String {
    let client = visible(client);
    if client.is_empty() { session.to_owned() } else { say!("workshops-named", client = client, workshop = session) }
}

/// What is chosen besides the texts, in the form in which it is kept: the name of each choice that is not the usual
/// one.
pub fn chosen(wanted: &Wanted) -> String {
    let choices = [
        (wanted.seats.is_some(), GROUP),
        (wanted.feedback == Feedback::AtEnd, AT_END),
        (wanted.second_vote, SECOND_VOTE),
        (wanted.choosing.before_and_after, THREE_ROUNDS),
    ];
    choices.into_iter().filter(|(holds, _)| *holds).map(|(_, name)| name).collect::<Vec<_>>().join(" ")
}

/// Takes in choices that were kept in this form.
pub fn read_chosen(wanted: &mut Wanted, chosen: &str) {
    let holds = |name| chosen.split_whitespace().any(|known| known == name);
    wanted.seats = holds(GROUP).then_some(USUAL_SEATS);
    wanted.feedback = if holds(AT_END) { Feedback::AtEnd } else { Feedback::AtOnce };
    wanted.second_vote = holds(SECOND_VOTE);
    wanted.choosing.before_and_after = holds(THREE_ROUNDS);
}

const GROUP: &str = "group";
const AT_END: &str = "at-end";
const SECOND_VOTE: &str = "second-vote";
const THREE_ROUNDS: &str = "three-rounds";
