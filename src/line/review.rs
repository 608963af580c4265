//! The answers to check, and what the result hangs on among them.

use std::io::{BufRead, Write};

use super::words::is_one_of;
use super::{Flow, Talk};
use crate::check::{Remark, all_needed, find as find_all};
use crate::desk::acts::Act;
use crate::desk::{Matter, deciders, matters};
use crate::logic::{Address, Answer};
use crate::words::{and, key, say};

/// So many answers are told where nobody asked for them.
const MOST_UNASKED: usize = 12;

/// Which answers are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    Open,
    ThatMatter,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The answers, in the order of the questions, with what is missing about them: first those that the result hangs on, by
    /// their numbers. `review open` tells the open points alone.
    pub(super) fn tell_review(&mut self, typed: &str) -> Flow<()> {
        if typed.is_empty() {
            return self.tell_answers(Which::All);
        }
        if is_one_of(key!("typed-open-alone"), typed) {
            return self.tell_answers(Which::Open);
        }
        Ok(self.say(&say!("line-review-which", typed = crate::text::visible(typed)))?)
    }

    /// The answers to check behind the last question, which nobody asked for: where there are many, those alone that the
    /// result hangs on or that wait for somebody.
    pub(super) fn tell_review_unasked(&mut self) -> Flow<()> {
        let is_long = self.answered().len() > MOST_UNASKED;
        self.tell_answers(if is_long { Which::ThatMatter } else { Which::All })
    }

    fn tell_answers(&mut self, wanted: Which) -> Flow<()> {
        let only_open = wanted == Which::Open;
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        let needed = all_needed(rulebook, &sheet);
        let findings = find_all(rulebook, &sheet, self.around.on);
        let matters = matters(rulebook, self.check(), &sheet, &findings, &needed);
        let is_open = |address: &Address| {
            let given = sheet.answered(*address);
            let is_asked = rulebook.item(*address).is_question() || sheet.get(*address).is_some();
            needed.contains(address) && is_asked && given.is_none_or(|answer| answer == Answer::NotSure)
        };
        self.listed = if only_open { rulebook.addresses().filter(is_open).collect() } else { self.answered() };
        self.say(if only_open { say!("line-review-open") } else { say!("line-review") })?;
        // What settled a result is what it hangs on; what waits all the same is told apart.
        let decided = deciders(&findings);
        let is_again = |matter: &Matter| *matter == Matter::Again;
        let hangs = matters.iter().filter(|(_, matter)| decided.is_empty() && !is_again(matter));
        let hangs: Vec<Address> = hangs.map(|(address, _)| *address).chain(decided.iter().copied()).collect();
        let waits = matters.iter().filter(|(_, matter)| !decided.is_empty() || is_again(matter));
        let waits: Vec<Address> = waits.map(|(address, _)| *address).collect();
        for (heading, which) in [(say!("review-matters"), &hangs), (say!("review-first"), &waits)] {
            let at = |address: &Address| self.listed.iter().position(|listed| listed == address);
            let numbers: Vec<String> = which.iter().filter_map(at).map(|at| (at + 1).to_string()).collect();
            if !only_open && !numbers.is_empty() {
                self.say(&format!("{heading}: {}.", and(&numbers)))?;
            }
        }
        let is_told =
            |address: &Address| wanted != Which::ThatMatter || hangs.contains(address) || waits.contains(address);
        let listed = self.listed.clone();
        let told = listed.iter().filter(|address| is_told(address)).count();
        for (index, address) in listed.into_iter().enumerate().filter(|(_, address)| is_told(address)) {
            let matter = matters.iter().find(|(known, _)| *known == address).map(|(_, matter)| *matter);
            let told = self.told_of(address, matter);
            self.say(&format!("{}, {told}", index + 1))?;
        }
        if told < self.listed.len() {
            let (more, word) = (self.listed.len() - told, Act::Review.row().line.word());
            self.say(&say!("line-review-more", more = more, word = word))?;
        }
        let left: Vec<String> = self.check().standing.left_open.iter().cloned().collect();
        if !left.is_empty() {
            self.say(&say!("line-take-up-which", left = and(&left)))?;
        }
        Ok(())
    }

    /// One question with its answer, why it matters, and its note.
    fn told_of(&self, address: Address, matter: Option<Matter>) -> String {
        let item = self.around.rulebook.item(address);
        let given = self.check().answers.get(&item.name).map(|given| given.answer.word());
        let answer = given.unwrap_or(say!("line-not-answered"));
        let answer = matter.map_or_else(|| answer.to_owned(), |matter| matter.told(answer));
        let mut told = format!("{} {answer}.", item.ask);
        if self.acting().can_keep(&item.name) {
            told = format!("{told} {}", say!("line-look-again"));
        }
        let note = self.check().remark(&item.name, Remark::Note);
        if !note.is_empty() {
            told = format!("{told} {}: {note}", Remark::Note.label());
        }
        told
    }
}
