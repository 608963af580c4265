//! A secret round: the keyboard goes from person to person, and nothing of what they type is seen. Only how many voted
//! what is kept, so that nobody can ever read who it was. A round that was broken off begins anew.

use std::io::{BufRead, Write};

use super::typed::Typed;
use super::unseen::{Unseeing, Unseen};
use super::{Flow, Left, Stop, WorkshopTalk};
use crate::logic::Answer;
use crate::text::number;
use crate::words::say;
use crate::workshop::{Ballot, WorkshopStep, choice_of};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    pub(super) fn collect_in_secret(&mut self) -> Flow<()> {
        let voters = self.workshop().open_ballot().and_then(Ballot::round).map(|round| round.voters.clone());
        let voters = voters.unwrap_or_default();
        if self.workshop().open_ballot().and_then(Ballot::round).is_some_and(|round| !round.turns.is_empty()) {
            self.say(say!("workshoptalk-secret-anew"))?;
        }
        self.say(say!("workshoptalk-secret"))?;
        // The leader has the keyboard here for the last time before it goes round: whoever gets it types unseen already.
        if self.around.confirms {
            let unseen = Unseen::on(self.around.unseen);
            let handed_on = self.ask(say!("workshoptalk-secret-begin"));
            drop(unseen);
            self.break_line()?;
            handed_on?;
        }
        let mut counts = [0_u16; 3];
        for seat in voters {
            if !self.workshop().present().contains(&seat) {
                continue;
            }
            self.write(WorkshopStep::Turn(seat))?;
            let voted = match self.unseen_vote(seat) {
                Err(Stop::Left(left)) => {
                    let votes = counts.iter().sum::<u16>();
                    if votes > 0 {
                        self.say(&say!("workshoptalk-secret-lost", votes = votes))?;
                    }
                    return Err(Stop::Left(left));
                }
                voted => voted?,
            };
            if let Some(answer) = voted {
                let at = Answer::ALL.iter().position(|known| *known == answer).unwrap_or_default();
                counts[at] += 1;
            }
        }
        if counts.iter().sum::<u16>() == 0 {
            return Ok(self.say(say!("workshoptalk-nobody-voted"))?);
        }
        self.write(WorkshopStep::Counted(counts))?;
        self.show()
    }

    /// The line break that was typed unseen was not shown either.
    fn break_line(&mut self) -> Flow<()> {
        if matches!(self.around.unseen, Unseeing::Terminal) {
            writeln!(self.plain.output)?;
        }
        Ok(())
    }

    /// One vote; nothing where the person does not vote.
    fn unseen_vote(&mut self, seat: u16) -> Flow<Option<Answer>> {
        loop {
            let who = self.person(seat);
            let prompt = say!("workshoptalk-secret-turn", who = who);
            let typed = {
                let _unseen = Unseen::on(self.around.unseen);
                self.plain.ask(&prompt)?.ok_or(Stop::Left(Left))?
            };
            self.break_line()?;
            match typed.as_str() {
                "0" | "-" => return Ok(None),
                typed if matches!(Typed::read(typed), Some((Typed::Quit, ""))) => return Err(Stop::Left(Left)),
                typed => match number(typed).and_then(choice_of) {
                    Some(answer) => return Ok(Some(answer)),
                    None => self.say(say!("workshoptalk-secret-unclear"))?,
                },
            }
        }
    }
}
