//! What the leader sees beside the talk: the agenda, who has voted, what was put aside, and the notes that stand on no
//! wall.

use jiff::Timestamp;

use super::meeting::Workshop;
use super::people::{Called, with_names};
use super::step::Task;
use crate::room::{Roster, WallLine};
use crate::text::visible;
use crate::words::{day, say};

/// The leader's view at a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeaderView {
    /// Which workshop, for the header.
    pub title: String,
    /// The time, for the header.
    pub status: String,
    /// What stands beside the talk.
    pub side: Vec<WallLine>,
}

/// The leader's view of a workshop. Time stands in whole minutes.
pub fn leader_view(workshop: &Workshop, roster: &Roster, now: Timestamp) -> LeaderView {
    let client = visible(&roster.client).into_owned();
    let title = if client.is_empty() {
        say!("workshopside-title", workshop = &workshop.header.reference)
    } else {
        say!("workshopside-title-of", client = client)
    };
    let mut view = LeaderView { title, ..LeaderView::default() };
    view.agenda(workshop, roster, now);
    view.people(workshop, roster);
    view.tasks(say!("workshopside-parked"), &workshop.parked, roster);
    view.tasks(say!("workshopside-next"), &workshop.next, roster);
    if !workshop.notes.is_empty() {
        view.title(say!("workshopside-notes"));
        for note in &workshop.notes {
            view.side.push(WallLine::Text(with_names(Called::Names, roster, note)));
        }
    }
    view
}

impl LeaderView {
    fn title(&mut self, text: &str) {
        if !self.side.is_empty() {
            self.side.push(WallLine::Blank);
        }
        self.side.push(WallLine::Title(text.to_owned()));
    }

    fn agenda(&mut self, workshop: &Workshop, roster: &Roster, now: Timestamp) {
        if workshop.agenda.is_empty() {
            return;
        }
        self.title(say!("workshopside-agenda"));
        let under_way = workshop.point.map(|(index, _)| index);
        for (index, point) in workshop.agenda.iter().enumerate() {
            let (used, planned) = (workshop.minutes_used(index, now), workshop.minutes_planned(index));
            let title = with_names(Called::Names, roster, &point.item.title);
            let told = say!("workshopwall-time", title = title, used = used, planned = planned);
            if under_way == Some(index) {
                self.side.push(WallLine::Question(say!("workshopside-now", what = &told)));
                self.status = say!("workshopside-time", used = used, planned = planned);
            } else {
                self.side.push(WallLine::Text(told));
            }
        }
    }

    /// Who is there; while votes come in, who has voted, and never what.
    fn people(&mut self, workshop: &Workshop, roster: &Roster) {
        self.title(say!("workshopside-people"));
        let leader = Called::Names.person(roster, workshop.leader);
        self.side.push(WallLine::Text(say!("workshopside-leads", who = leader)));
        let open = workshop.open_ballot().and_then(|ballot| ballot.round()).filter(|round| !round.shown);
        let voters = workshop.voters();
        for seat in workshop.present() {
            if seat == workshop.leader {
                continue;
            }
            let who = Called::Names.seated(roster, seat);
            let told = match open {
                _ if !voters.contains(&seat) => say!("workshopside-looks-on", who = who),
                Some(round) if round.counted.is_none() && round.voted().contains(&seat) => {
                    say!("workshopside-voted", who = who)
                }
                Some(round) if round.counted.is_none() => say!("workshopside-thinks", who = who),
                _ => say!("workshopside-person", who = who),
            };
            self.side.push(WallLine::Text(told));
        }
    }

    fn tasks(&mut self, title: &str, tasks: &[Task], roster: &Roster) {
        if tasks.is_empty() {
            return;
        }
        self.title(title);
        for (number, task) in (1..).zip(tasks) {
            let text = with_names(Called::Names, roster, &task.text);
            let owner = task.owner.map(|seat| Called::Names.person(roster, seat)).unwrap_or_default();
            let by = task.by.map(day).unwrap_or_default();
            self.side.push(WallLine::Text(say!(
                "workshopside-task",
                number = number,
                text = text,
                owner = owner,
                by = by
            )));
        }
    }
}
