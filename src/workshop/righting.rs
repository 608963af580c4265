//! What was agreed is corrected or struck, while what the minutes said when they were approved stays. After the end
//! nothing is written before the workshop is taken up again.

use jiff::Timestamp;

use super::afterwards::{Approval, Change, Undoable};
use super::ballot::Ballot;
use super::meeting::Workshop;
use super::step::{Agreed, Task, WorkshopStep};
use crate::words::say;

fn is_of_no_minutes(step: &WorkshopStep) -> bool {
    matches!(
        step,
        WorkshopStep::Noted(_)
            | WorkshopStep::Corrected { what: Agreed::Noted(_), .. }
            | WorkshopStep::Struck(Agreed::Noted(_))
    )
}

impl Workshop {
    /// Why a step may not follow. After the end, whoever wants more takes the workshop up again first, so that nobody
    /// changes minutes without knowing. Two things may follow all the same: notes, which stand in no minutes, and what
    /// puts minutes right or adds to them as long as nobody has approved them.
    pub(super) fn may_follow(&self, step: &WorkshopStep) -> Option<String> {
        self.ended?;
        let always = is_of_no_minutes(step)
            || matches!(step, WorkshopStep::Approved(_) | WorkshopStep::Written { .. } | WorkshopStep::Reopened);
        let to_a_draft = matches!(
            step,
            WorkshopStep::Parked(_)
                | WorkshopStep::Next(_)
                | WorkshopStep::Corrected { .. }
                | WorkshopStep::Struck(Agreed::Parked(_) | Agreed::Next(_))
        );
        let reference = &self.header.reference;
        match (always || to_a_draft && self.approved.is_empty(), self.approved.is_empty()) {
            (true, _) => None,
            (false, true) => Some(say!("workshop-has-ended", workshop = reference)),
            (false, false) => Some(say!("workshop-is-approved", workshop = reference)),
        }
    }

    /// What a step means for the end and for the approval. Minutes are approved as they stand: a later change makes
    /// them a draft again, and the approval is kept as one of the earlier minutes. Whoever approves minutes that did
    /// not change joins those who approved them before.
    pub(super) fn goes_on(&mut self, did: &WorkshopStep, at: Timestamp) {
        let is_approval = matches!(did, WorkshopStep::Approved(_));
        if !is_approval && !is_of_no_minutes(did) && !self.approved.is_empty() {
            let (by, seal) = (std::mem::take(&mut self.approved), std::mem::take(&mut self.afterwards.approved_as));
            self.afterwards.approvals.push(Approval { by, seal, changed: at });
        }
        // Before format 3 no step of its own took a workshop up again: coming, voting or going on after the end did.
        let leaves_it_ended = is_approval
            || matches!(
                did,
                WorkshopStep::Written { .. }
                    | WorkshopStep::Parked(_)
                    | WorkshopStep::Next(_)
                    | WorkshopStep::Noted(_)
                    | WorkshopStep::Corrected { .. }
                    | WorkshopStep::Struck(_)
            );
        if !leaves_it_ended && self.ended.take().is_some() && !matches!(did, WorkshopStep::Ended) {
            self.afterwards.reopened.push(at);
        }
        let agreed = match did {
            WorkshopStep::Parked(_) => Agreed::Parked(self.parked.len()),
            WorkshopStep::Next(_) => Agreed::Next(self.next.len()),
            WorkshopStep::Noted(_) => Agreed::Noted(self.notes.len()),
            WorkshopStep::Decided { .. } if self.open_ballot().is_some_and(Ballot::is_shown) => {
                Agreed::Ballot(self.last_ballot())
            }
            _ => return,
        };
        let undoable = &mut self.afterwards.undoable;
        // Something that was struck and is put back is not the newest thing again: it becomes the last to be undone.
        if undoable.pop_if(|last| last.is_put_back_by(did)).is_some() {
            undoable.insert(0, Undoable::Agreed(agreed));
        } else {
            undoable.push(Undoable::Agreed(agreed));
        }
    }

    /// What stands at a place now; nothing where there is nothing, or no text.
    pub fn agreed(&self, what: Agreed) -> Option<Task> {
        match what {
            Agreed::Parked(at) => self.parked.get(at).cloned(),
            Agreed::Next(at) => self.next.get(at).cloned(),
            Agreed::Noted(at) => self.notes.get(at).map(|text| Task { text: text.clone(), owner: None, by: None }),
            Agreed::Ballot(_) => None,
        }
    }

    /// Whether something stands there that can be struck.
    pub fn can_strike(&self, what: Agreed) -> bool {
        match what {
            Agreed::Ballot(at) => self.ballots.get(at).is_some_and(|ballot| ballot.stands().is_some()),
            other => self.agreed(other).is_some(),
        }
    }

    pub(super) fn correct(&mut self, what: Agreed, task: Task, at: Timestamp) {
        let Some(before) = self.agreed(what).filter(|before| *before != task) else { return };
        match what {
            Agreed::Parked(place) => self.parked[place] = task.clone(),
            Agreed::Next(place) => self.next[place] = task.clone(),
            Agreed::Noted(place) => self.notes[place].clone_from(&task.text),
            Agreed::Ballot(_) => return,
        }
        let undoable = &mut self.afterwards.undoable;
        // A correction that restores the earlier text undoes the last one; any other correction can itself be undone.
        if undoable.pop_if(|last| *last == Undoable::Corrected(what, task.clone())).is_none() {
            undoable.push(Undoable::Corrected(what, before.clone()));
        }
        self.afterwards.changes.push(Change { what, before, after: Some(task), at });
    }

    pub(super) fn strike(&mut self, what: Agreed, at: Timestamp) {
        if let Agreed::Ballot(place) = what {
            if let Some(ballot) = self.ballots.get_mut(place).filter(|ballot| ballot.stands().is_some()) {
                ballot.struck = Some(at);
                let was_undone = self.afterwards.undoable.last() == Some(&Undoable::Agreed(what));
                self.afterwards.undoable.retain(|known| !known.stands(what));
                if !was_undone {
                    self.afterwards.undoable.push(Undoable::StruckBallot(place));
                }
            }
            return;
        }
        let Some(before) = self.agreed(what) else { return };
        match what {
            Agreed::Parked(place) => drop(self.parked.remove(place)),
            Agreed::Next(place) => drop(self.next.remove(place)),
            Agreed::Noted(place) => drop(self.notes.remove(place)),
            Agreed::Ballot(_) => {}
        }
        let undoable = &mut self.afterwards.undoable;
        // To strike what was agreed last is to undo it.
        let was_undone = undoable.last() == Some(&Undoable::Agreed(what));
        undoable.retain(|known| !known.stands(what));
        for known in undoable.iter_mut() {
            if let Undoable::Agreed(known) | Undoable::Corrected(known, _) = known {
                known.moves_up_behind(what);
            }
        }
        if !was_undone {
            undoable.push(Undoable::Struck(what, before.clone()));
        }
        self.afterwards.changes.push(Change { what, before, after: None, at });
    }
}

impl Agreed {
    /// Something before it on its list is gone.
    const fn moves_up_behind(&mut self, gone: Self) {
        match (self, gone) {
            (Self::Parked(place), Self::Parked(gone))
            | (Self::Next(place), Self::Next(gone))
            | (Self::Noted(place), Self::Noted(gone))
                if *place > gone =>
            {
                *place -= 1;
            }
            _ => {}
        }
    }
}
