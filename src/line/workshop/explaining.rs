//! What explains what is voted on: why it is asked, the words of the law, examples and hard cases. Whoever leads reads them
//! out while people think.

use std::io::{BufRead, Write};

use super::{Flow, WorkshopTalk};
use crate::line::tell::{examples_told, law_told};
use crate::words::say;
use crate::workshop::Ballot;

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// `why` explains what is voted on now, `why 2` what stands on the list that was told last.
    pub(super) fn explain(&mut self, typed: &str) -> Flow<()> {
        let rulebook = self.rulebook();
        let now = self.workshop().open_ballot().and_then(|ballot| rulebook.address(&ballot.about.to));
        let address = if typed.is_empty() { now } else { self.listed_at(typed) };
        let Some(address) = address else { return Ok(self.say(say!("workshoptalk-how-why"))?) };
        let item = rulebook.item(address);
        for told in [vec![item.ask.clone(), item.help.clone()], law_told(item), examples_told(item)].concat() {
            self.say(&told)?;
        }
        Ok(())
    }

    /// What can be typed; while votes come in, first how they are given.
    pub(super) fn tell_help(&mut self) -> Flow<()> {
        let round = self.workshop().open_ballot().and_then(Ballot::round);
        if round.is_some_and(|round| !round.shown && !round.secret) {
            self.say(say!("workshoptalk-how-votes"))?;
        }
        Ok(self.say(say!("workshoptalk-help"))?)
    }
}
