//! What everybody in the room sees of a training: the question, who has voted, and once it is shown what the room chose
//! and why the answer is what it is. The trainer's note is never shown here.

use super::case::TrainingCase;
use super::exercise::{Exercise, exercises, told_to_a_room};
use super::library::TrainingLibrary;
use super::session::{Before, Session};
use super::step::{Answered, How, Place, Question, RoundKind};
use crate::room::{Wall, WallLine};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// The wall of a session at a moment.
pub fn wall(session: &Session, library: &TrainingLibrary, rulebook: &Rulebook) -> Wall {
    let mut wall = Wall::default();
    wall.put(WallLine::Title, say!("trainingwall-title"));
    let Some(plan) = &session.plan else { return waiting(wall) };
    if session.ended.is_some() {
        wall.gap();
        wall.put(WallLine::Text, say!("trainingwall-ended"));
        before_and_after(&mut wall, session);
        return wall;
    }
    let Some(before) = session.before.as_ref().filter(|_| plan.how == How::Group) else { return waiting(wall) };
    let Place { round, case: id, question } = &before.place;
    let (Some(kind), Some(case)) = (plan.rounds.get(*round), library.case(id)) else { return waiting(wall) };
    let number = kind.cases.iter().position(|planned| planned.id == *id).unwrap_or_default() + 1;
    let count = kind.cases.len();
    wall.put(WallLine::Title, &say!("trainingwall-case", number = number, count = count, title = &case.title));
    if plan.rounds.len() > 1 {
        wall.put(WallLine::Small, kind.kind.words());
    }
    wall.gap();
    let all = exercises(case, rulebook);
    let Some(exercise) = all.iter().find(|exercise| exercise.question == *question) else { return waiting(wall) };
    let answered = session.answer(*round, id, question);
    let is_done = session.asked_behind.contains(id) && kind.kind == RoundKind::Practice;
    match answered {
        _ if is_done && *question == Question::Turned => afterwards(&mut wall, case),
        Some(answered) if before.is_shown => shown(&mut wall, case, rulebook, exercise, answered),
        Some(_) => {
            wall.put(WallLine::Question, &exercise.ask);
            wall.gap();
            wall.put(WallLine::Text, say!("trainingwall-all-in"));
        }
        None => voting(&mut wall, session, case, exercise, before),
    }
    wall
}

fn waiting(mut wall: Wall) -> Wall {
    wall.gap();
    wall.put(WallLine::Text, say!("trainingwall-waiting"));
    wall
}

/// The question first; the story stands below it as far as there is room.
fn voting(wall: &mut Wall, session: &Session, case: &TrainingCase, exercise: &Exercise, before: &Before) {
    if exercise.question == Question::Turned {
        wall.put(WallLine::Text, &case.turn.text);
        wall.gap();
    }
    wall.put(WallLine::Question, &exercise.ask);
    wall.gap();
    for (number, choice) in (1..).zip(&exercise.choices) {
        wall.put(WallLine::Text, &say!("trainingwall-choice", number = number, choice = choice));
    }
    wall.gap();
    if !before.first.is_empty() {
        wall.put(WallLine::Small, say!("trainingwall-again"));
    }
    let (voted, all) = (before.voted.len(), session.present.len());
    if voted > 0 {
        wall.put(WallLine::Text, &say!("trainingwall-votes-in", votes = voted, all = all));
        let missing: Vec<String> = session.present.difference(&before.voted).map(u16::to_string).collect();
        if !missing.is_empty() {
            wall.put(WallLine::Small, &say!("trainingwall-thinking", seats = missing.join(", ")));
        }
    } else {
        wall.put(WallLine::Text, say!("trainingwall-vote-now"));
    }
    wall.gap();
    for (number, part) in (1..).zip(&case.story) {
        wall.put(WallLine::Small, &say!("trainingwall-part", number = number, text = &part.text));
    }
}

/// What the room chose, what the rules give, and why.
fn shown(wall: &mut Wall, case: &TrainingCase, rulebook: &Rulebook, exercise: &Exercise, answered: &Answered) {
    wall.put(WallLine::Question, &exercise.ask);
    wall.gap();
    for ((number, choice), count) in (1..).zip(&exercise.choices).zip(&answered.counts) {
        wall.put(WallLine::Text, &say!("trainingwall-count", count = *count, number = number, choice = choice));
    }
    if !answered.first.is_empty() {
        let first: Vec<String> = answered.first.iter().map(u16::to_string).collect();
        wall.put(WallLine::Small, &say!("trainingwall-first", counts = first.join(", ")));
    }
    wall.gap();
    wall.put(WallLine::Question, &say!("trainingwall-model", answer = exercise.choice(exercise.model)));
    if !answered.carried.is_empty() {
        let carried: Vec<String> = answered.carried.iter().map(u8::to_string).collect();
        wall.put(WallLine::Text, &say!("trainingwall-carried", carried = and(&carried)));
    }
    for reason in told_to_a_room(case, rulebook, exercise) {
        wall.put(WallLine::Text, reason);
    }
}

/// What to take along, and what to talk about.
fn afterwards(wall: &mut Wall, case: &TrainingCase) {
    wall.put(WallLine::Question, &case.goal);
    for question in &case.talk {
        wall.gap();
        wall.put(WallLine::Text, question);
    }
}

/// How the room did before and after, where both were asked.
fn before_and_after(wall: &mut Wall, session: &Session) {
    let (before, after) = (session.sum(RoundKind::Before), session.sum(RoundKind::After));
    if before.1 > 0 && after.1 > 0 {
        wall.gap();
        wall.put(WallLine::Text, &say!("trainingtalk-sum-before", right = before.0, all = before.1));
        wall.put(WallLine::Text, &say!("trainingtalk-sum-after", right = after.0, all = after.1));
    }
}
