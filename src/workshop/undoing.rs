//! What undoing does to what was agreed, corrected or struck last.

use super::afterwards::Undoable;
use super::agreed::in_words;
use super::meeting::Workshop;
use super::people::{Called, with_names};
use super::step::Task;
use crate::room::Roster;
use crate::words::say;

impl Workshop {
    /// What was agreed, corrected or struck last.
    pub fn undoes(&self) -> Option<&Undoable> {
        self.afterwards.undoable.last()
    }

    /// What it is, in words, and what undoing does; nothing where there is nothing to undo.
    pub fn undoing_in_words(&self, roster: &Roster) -> Option<(String, String)> {
        let undoable = self.undoes()?;
        let read = |task: &Task| with_names(Called::Names, roster, &task.text);
        Some(match undoable {
            Undoable::Agreed(what) => {
                let told = in_words(self, roster, *what)?;
                let does = say!("workshopagreed-undo-strikes", what = &told);
                (told, does)
            }
            Undoable::Corrected(what, task) => {
                let told = in_words(self, roster, *what)?;
                let does = say!("workshopagreed-undo-corrects", what = &told, before = read(task));
                (told, does)
            }
            Undoable::Struck(_, task) => (read(task), say!("workshopagreed-undo-puts-back", what = read(task))),
            Undoable::StruckBallot(place) => {
                let ask = self.ballots.get(*place).map(|ballot| ballot.about.asked.words.clone())?;
                let does = say!("workshopagreed-undo-votes-again", number = place + 1, ask = &ask);
                (ask, does)
            }
        })
    }
}
