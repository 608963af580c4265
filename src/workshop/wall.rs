//! What everybody in the room sees: big, calm, and nothing that is the leader's alone. No note, no words of a side, no
//! silent answer, and nothing of votes before they are shown, stands here.

use jiff::Timestamp;

use super::ballot::{Ballot, in_numbers};
use super::meeting::Workshop;
use crate::logic::Answer;
use crate::room::{Roster, Wall, WallLine};
use crate::text::visible;
use crate::words::say;

/// The wall of a workshop at a moment. Time stands in whole minutes, so that it changes once a minute.
pub fn wall(workshop: &Workshop, roster: &Roster, now: Timestamp) -> Wall {
    let mut wall = Of::default();
    let client = visible(&roster.client).into_owned();
    let title = if client.is_empty() {
        say!("workshopwall-title").to_owned()
    } else {
        say!("workshopwall-title-of", client = client)
    };
    wall.put(WallLine::Title, &title);
    wall.time(workshop, now);
    wall.0.gap();
    match workshop.ballots.last() {
        Some(ballot) if ballot.decision.is_none() => wall.voting(ballot),
        Some(ballot) if is_latest(workshop, ballot) && ballot.struck.is_none() => wall.decided(ballot),
        _ => wall.agenda(workshop),
    }
    wall.0
}

/// The decision stays until something else is under way.
fn is_latest(workshop: &Workshop, ballot: &Ballot) -> bool {
    workshop.ended.is_none() && workshop.point.is_none_or(|(_, since)| since <= ballot.opened)
}

/// The wall while it is written.
#[derive(Default)]
struct Of(Wall);

impl Of {
    fn put(&mut self, kind: fn(String) -> WallLine, text: &str) {
        self.0.put(kind, text);
    }

    fn time(&mut self, workshop: &Workshop, now: Timestamp) {
        if let Some((index, _)) = workshop.point
            && let Some(point) = workshop.agenda.get(index)
        {
            let (used, planned) = (workshop.minutes_used(index, now), workshop.minutes_planned(index));
            let title = &point.item.title;
            self.put(WallLine::Small, &say!("workshopwall-time", title = title, used = used, planned = planned));
        }
    }

    fn voting(&mut self, ballot: &Ballot) {
        self.put(WallLine::Question, &ballot.about.asked.words);
        self.0.gap();
        let Some(round) = ballot.round() else { return };
        if !round.shown {
            for (number, answer) in (1..).zip(Answer::ALL) {
                self.put(WallLine::Text, &say!("workshopwall-choice", number = number, answer = answer.word()));
            }
            self.0.gap();
            if ballot.rounds.len() > 1 {
                self.put(WallLine::Small, &say!("workshopwall-round", number = ballot.rounds.len()));
            }
            let (votes, all) = (round.votes_in(), round.voters.len());
            self.put(WallLine::Text, &say!("workshopwall-votes-in", votes = votes, all = all));
            match (round.secret, round.turns.last()) {
                (true, Some(seat)) if !round.all_in() => {
                    self.put(WallLine::Text, &say!("workshopwall-turn", number = *seat));
                }
                (false, _) if votes > 0 && !round.missing().is_empty() => {
                    let missing: Vec<String> = round.missing().iter().map(u16::to_string).collect();
                    self.put(WallLine::Small, &say!("workshopwall-thinking", seats = missing.join(", ")));
                }
                _ => {}
            }
            return;
        }
        if ballot.shows_numbers() {
            self.put(WallLine::Text, &in_numbers(round.counts()));
        }
        if round.is_split() {
            let told =
                if ballot.shows_numbers() { say!("workshopwall-still-split") } else { say!("workshopwall-split") };
            self.put(WallLine::Text, told);
        }
    }

    fn decided(&mut self, ballot: &Ballot) {
        let Some(decision) = ballot.decision else { return };
        self.put(WallLine::Question, &ballot.about.asked.words);
        self.0.gap();
        let answer = decision.answer.word();
        self.put(
            WallLine::Text,
            &if decision.keeps() {
                say!("workshopwall-kept", answer = answer)
            } else {
                say!("workshopwall-decided", answer = answer)
            },
        );
        if let Some(round) = ballot.round() {
            self.put(WallLine::Small, &in_numbers(round.counts()));
        }
        self.put(WallLine::Small, &decision.words(ballot.rule, |seat| say!("workshop-person", number = seat)));
    }

    fn agenda(&mut self, workshop: &Workshop) {
        if workshop.ended.is_some() {
            self.put(WallLine::Text, say!("workshopwall-ended"));
            return;
        }
        let under_way = workshop.point.map(|(index, _)| index);
        for (index, point) in workshop.agenda.iter().enumerate() {
            let kind = if under_way == Some(index) { WallLine::Question } else { WallLine::Text };
            let planned = workshop.minutes_planned(index);
            self.put(kind, &say!("workshopwall-point", title = &point.item.title, minutes = planned));
        }
        if workshop.agenda.is_empty() {
            self.put(WallLine::Text, say!("workshopwall-waiting"));
        }
    }
}
