//! Putting one question, and everything that can be done at it.

use std::io::{BufRead, Write};

use super::command::{Command, understand};
use super::telling::Wanted;
use super::{Flow, Leave, Stop, Talk};
use crate::check::{Asked, Remark, Step};
use crate::logic::{Address, Answer};
use crate::rulebook::wording::visible;
use crate::words::clock;

/// What to do after a line at a question.
enum Then {
    /// Wait for the next line at the same question.
    Stay,
    /// Put the question anew.
    AskAgain,
    /// Put another question.
    Ask(Address),
    /// Go on with whatever comes next.
    GoOn,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Puts a question until it is answered or left for another one.
    pub(super) fn question(&mut self, first: Address) -> Flow<()> {
        let mut address = first;
        loop {
            if self.asked.last() != Some(&address) {
                self.asked.push(address);
            }
            self.tell_question(address)?;
            match self.at_question(address)? {
                Then::Ask(other) => address = other,
                Then::AskAgain | Then::Stay => {}
                Then::GoOn => return Ok(()),
            }
        }
    }

    fn at_question(&mut self, address: Address) -> Flow<Then> {
        loop {
            self.prompt_for_answer()?;
            let line = self.hear()?;
            let command = understand(&line);
            let then = match command {
                Command::Choose(answer) => self.choose(address, answer)?,
                other => self.aside(address, other)?,
            };
            if !matches!(then, Then::Stay) {
                return Ok(then);
            }
        }
    }

    /// A person confirms with Enter or types another answer; a script answers at once.
    fn choose(&mut self, address: Address, first: Answer) -> Flow<Then> {
        let mut answer = first;
        while self.around.confirms {
            self.prompt(&format!("You chose {}. Press Enter to go on, or type another number: ", answer.word()))?;
            let line = self.hear()?;
            match understand(&line) {
                Command::Nothing => break,
                Command::Choose(other) => answer = other,
                other => {
                    let then = self.aside(address, other)?;
                    if !matches!(then, Then::Stay) {
                        return Ok(then);
                    }
                }
            }
        }
        let to = self.around.rulebook.item(address).name.clone();
        let asked = Asked::at(self.around.rulebook, address);
        let same =
            self.check.answers.get(&to).is_some_and(|given| given.answer == answer && given.asked.is_same(&asked));
        if !same && self.step(Step::Answered { to, asked, answer })? {
            let at = clock((self.around.now)());
            self.say(&format!("{}. Saved at {at}.", answer.word()))?;
        }
        Ok(Then::GoOn)
    }

    fn aside(&mut self, address: Address, command: Command) -> Flow<Then> {
        let item = self.around.rulebook.item(address).clone();
        match command {
            Command::Choose(_) => {}
            Command::Nothing if self.around.confirms => self.say("Nothing was answered. Type 1, 2 or 3.")?,
            Command::Nothing => {}
            Command::Help => self.tell_help()?,
            Command::Why => self.say(&item.help)?,
            Command::Examples => self.tell_examples(&item)?,
            Command::Law => self.tell_law(&item)?,
            Command::Words => self.tell_words(&item)?,
            Command::Note(text) => self.note(&item.name, Remark::Note, &text)?,
            Command::Proof(text) => self.note(&item.name, Remark::Proof, &text)?,
            Command::FindOut(text) => self.note(&item.name, Remark::ToFindOut, &text)?,
            Command::WhoKnows(text) => self.note(&item.name, Remark::WhoKnows, &text)?,
            Command::Map => self.tell_map()?,
            Command::Back => {
                self.asked.pop();
                return Ok(match self.asked.pop() {
                    Some(before) => Then::Ask(before),
                    None => {
                        self.say("This is the first question.")?;
                        Then::AskAgain
                    }
                });
            }
            Command::Undo => {
                self.undo()?;
                return Ok(Then::GoOn);
            }
            Command::Redo => {
                self.redo()?;
                return Ok(Then::GoOn);
            }
            Command::Result(wanted) => self.tell_result(&wanted)?,
            Command::Whole => {
                if let Some(whole) = self.whole_of(address) {
                    return Ok(Then::Ask(whole));
                }
                self.say("This is decided as a whole already.")?;
            }
            Command::Go(name) => match self.around.rulebook.address(&name) {
                Some(other) => return Ok(Then::Ask(other)),
                None => self.say(&format!("No question is named {}. Type map to see all.", visible(&name)))?,
            },
            Command::Quit => return Err(Stop::Leave(Leave)),
            Command::Unknown => self.say("Type 1 for Yes, 2 for No, 3 for Not sure, or h for help.")?,
        }
        Ok(Then::Stay)
    }

    /// The condition, exception, gate or exclusion that a question belongs to.
    fn whole_of(&self, address: Address) -> Option<Address> {
        let rulebook = self.around.rulebook;
        if !rulebook.item(address).is_question() {
            return None;
        }
        let structure = match rulebook.rule_of(address) {
            Some(rule) => &rulebook.rules[rule].structure,
            None => &rulebook.scope.structure,
        };
        rulebook.element_of(structure, address)
    }

    fn note(&mut self, to: &str, what: Remark, text: &str) -> Flow<()> {
        if text.is_empty() {
            let now = self.check.remark(to, what).to_owned();
            let told = if now.is_empty() { "nothing yet. Type the word and then your text.".to_owned() } else { now };
            self.say(&format!("{}: {told}", what.label()))?;
            return Ok(());
        }
        let text = visible(text).into_owned();
        if self.step(Step::Noted { to: to.to_owned(), what, text })? {
            self.say(&format!("{} saved.", what.label()))?;
        }
        Ok(())
    }

    pub(super) fn undo(&mut self) -> Flow<()> {
        match self.check.to_undo().map(|entry| (entry.number, entry.did.in_words())) {
            Some((step, told)) => {
                self.step(Step::Undid { step })?;
                self.say(&format!("Undone: {told}"))?;
            }
            None => self.say("There is nothing to undo.")?,
        }
        Ok(())
    }

    pub(super) fn redo(&mut self) -> Flow<()> {
        match self.check.to_redo().map(|entry| entry.number) {
            Some(step) => {
                self.step(Step::Undid { step })?;
                self.say("Done again.")?;
            }
            None => self.say("There is nothing to do again.")?,
        }
        Ok(())
    }

    /// After the last question: the result, and then whatever the person wants to look at or change.
    pub(super) fn result_and_more(&mut self) -> Flow<()> {
        self.conclude(&Wanted::Main)?;
        loop {
            self.prompt("Type the address of a question to change an answer, map for all questions, or q to leave: ")?;
            let line = self.hear()?;
            match understand(&line) {
                Command::Quit => return Err(Stop::Leave(Leave)),
                Command::Map => self.tell_map()?,
                Command::Result(wanted) => self.conclude(&wanted)?,
                Command::Undo => {
                    self.undo()?;
                    return Ok(());
                }
                Command::Redo => {
                    self.redo()?;
                    return Ok(());
                }
                Command::Go(name) => match self.around.rulebook.address(&name) {
                    Some(address) => return self.question(address),
                    None => self.say(&format!("No question is named {}. Type map to see all.", visible(&name)))?,
                },
                Command::Back => {
                    if let Some(last) = self.asked.last().copied() {
                        return self.question(last);
                    }
                }
                Command::Nothing => {}
                _ => self.say("Type an address such as f.at-work, map, result, undo, or q.")?,
            }
        }
    }
}
