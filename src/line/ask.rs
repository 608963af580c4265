//! Putting one question. An answer is shown with what follows from it, and written after Enter; from a pipe, by the
//! next line.

use std::io::{BufRead, Write};

use super::put::Put;
use super::words::{Line, is_back, leads_away, leads_out, understand};
use super::{Flow, Leave, Stop, Talk};
use crate::check::{Stage, open_in};
use crate::desk::acts::Act;
use crate::desk::ahead;
use crate::desk::clash::{clashes, side};
use crate::desk::purpose::Purpose;
use crate::logic::{Address, Answer};
use crate::text::{number, visible};
use crate::words::{clock, say};

/// What to do after a line.
pub(super) enum Then {
    /// Wait for the next line at the same place.
    Stay,
    /// Put the question anew.
    AskAgain,
    /// Put another question.
    Ask(Put),
    /// Go on with whatever comes next.
    GoOn,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Puts a question until it is answered or left for another one.
    pub(super) fn question(&mut self, first: Put) -> Flow<()> {
        let mut put = first;
        loop {
            if self.asked.last() != Some(&put) {
                self.asked.push(put.clone());
            }
            let then = match &put {
                Put::One(address) => {
                    self.tell_question(*address)?;
                    self.at_question(*address)?
                }
                Put::Boxes(facts, ask) => self.at_boxes(facts, ask)?,
            };
            match then {
                Then::Ask(other) => put = other,
                Then::AskAgain | Then::Stay => {}
                Then::GoOn => return Ok(()),
            }
        }
    }

    fn at_question(&mut self, address: Address) -> Flow<Then> {
        loop {
            self.prompt_for_answer(address)?;
            let line = self.hear()?;
            let understood = understand(&line);
            let leads_away = leads_away(&understood);
            let then = if is_back(&line) {
                self.question_before()?
            } else {
                match understood {
                    Line::Answer(answer) => self.choose(address, answer)?,
                    Line::Nothing if self.stands(&[address]) => self.leave_as_it_is(&[address])?,
                    other => self.aside(Some(address), other)?,
                }
            };
            if !matches!(then, Then::Stay) {
                return Ok(then);
            }
            if leads_away {
                let ask = self.around.rulebook.item(address).ask.as_str();
                self.say(&say!("line-still-asked", ask = ask))?;
            }
        }
    }

    /// Whether a person at a keyboard can leave these as they are: each was answered, and none waits for another look.
    pub(super) fn stands(&self, facts: &[Address]) -> bool {
        let is_given = |address: &Address| {
            let name = &self.around.rulebook.item(*address).name;
            self.check().answers.contains_key(name) && !self.acting().can_keep(name)
        };
        self.around.confirms && facts.iter().all(is_given)
    }

    /// On from what was answered before: nothing is written.
    pub(super) fn leave_as_it_is(&mut self, facts: &[Address]) -> Flow<Then> {
        let given = facts.iter().filter_map(|address| {
            let given = self.check().answers.get(&self.around.rulebook.item(*address).name)?;
            Some(given.answer.word())
        });
        let answers: Vec<&str> = given.collect();
        self.say(&say!("line-stays", answers = answers.join(", ")))?;
        self.told.stays = true;
        Ok(Then::GoOn)
    }

    /// The question that was put before this one.
    pub(super) fn question_before(&mut self) -> Flow<Then> {
        let here = self.asked.pop();
        if let Some(before) = self.asked.pop() {
            return Ok(Then::Ask(before));
        }
        self.asked.extend(here);
        self.say(say!("line-first-question"))?;
        Ok(Then::AskAgain)
    }

    /// An answer was chosen and waits: it is written by Enter, or, from a pipe, by whatever line comes next. Undo and
    /// back take it away before it was written.
    fn choose(&mut self, address: Address, first: Answer) -> Flow<Then> {
        let mut answer = first;
        let quick = self.quick_rule(address);
        loop {
            self.tell_choice(address, answer)?;
            let line = match self.hear() {
                // The end of a pipe keeps what it brought; whoever leaves the keyboard did not press Enter.
                Err(Stop::Leave(Leave)) if !self.around.confirms => return self.keep_choice(address, answer),
                Err(Stop::Leave(Leave)) => {
                    self.say(&say!("line-choice-dropped", answer = answer.word()))?;
                    return Err(Stop::Leave(Leave));
                }
                heard => heard?,
            };
            let understood = understand(&line);
            let takes_back = is_back(&line) || understood == Line::Act(Act::Undo, String::new());
            if takes_back {
                self.say(&say!("line-choice-dropped", answer = answer.word()))?;
                return if is_back(&line) { self.question_before() } else { Ok(Then::AskAgain) };
            }
            match understood {
                Line::Nothing => return self.keep_choice(address, answer),
                Line::Act(Act::LeaveOpen, _) if quick.is_some() && answer == Answer::NotSure => {
                    let then = self.keep_choice(address, answer)?;
                    self.leave_rule_open(quick)?;
                    return Ok(then);
                }
                _ if !self.around.confirms => {
                    self.heard = Some(line);
                    return self.keep_choice(address, answer);
                }
                Line::Answer(other) => answer = other,
                other => {
                    if leads_out(&other) {
                        self.say(&say!("line-choice-dropped", answer = answer.word()))?;
                    }
                    let then = self.aside(Some(address), other)?;
                    if !matches!(then, Then::Stay) {
                        self.say(&say!("line-choice-dropped", answer = answer.word()))?;
                        return Ok(then);
                    }
                }
            }
        }
    }

    fn tell_choice(&mut self, address: Address, answer: Answer) -> Flow<()> {
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        let follows = ahead::leads_to(rulebook, &sheet, &[(address, answer)]);
        let told = say!("line-you-chose", answer = answer.word());
        let told = if follows.goes_on() { told } else { format!("{told} {}", follows.sentence(rulebook)) };
        let told = match self.quick_rule(address) {
            Some(rule)
                if answer == Answer::NotSure
                    && !open_in(rulebook, &sheet.with(address, Some(answer)), Stage::Rule(rule)).is_empty() =>
            {
                format!("{told} {}", say!("line-quick-unsure", rule = rulebook.rules[rule].id.as_str()))
            }
            _ => told,
        };
        let told = format!("{told} {} ", say!("line-press-enter"));
        if self.around.confirms {
            self.prompt(&told)?;
        } else {
            self.say(told.trim_end())?;
        }
        Ok(())
    }

    /// The rule that a quick question is put for; nothing at any other question.
    fn quick_rule(&self, address: Address) -> Option<usize> {
        let rulebook = self.around.rulebook;
        let purpose = Purpose::of(rulebook, &self.check().sheet(rulebook), address);
        if purpose.stage == Stage::Quick { purpose.index() } else { None }
    }

    fn keep_choice(&mut self, address: Address, answer: Answer) -> Flow<Then> {
        self.told.stays = false;
        self.take_up_again()?;
        if let Some(step) = self.acting().answer(address, answer)
            && self.step(step)?
        {
            let at = clock((self.around.now)());
            self.say(&say!("line-answer-saved", answer = answer.word(), clock = at))?;
        }
        self.after_answers(&[address])
    }

    /// Names what contradicts answers that were just given: one of them can be changed at once, or both stay and count
    /// as not known. A pipe goes on.
    pub(super) fn after_answers(&mut self, last: &[Address]) -> Flow<Then> {
        let rulebook = self.around.rulebook;
        let found = clashes(rulebook, &self.check().sheet(rulebook), &self.check().tool, last);
        let Some(clash) = found.into_iter().next() else { return Ok(Then::GoOn) };
        self.say(say!("question-clash-title"))?;
        self.say(&clash.words)?;
        if !self.around.confirms {
            return Ok(Then::GoOn);
        }
        for (index, (address, answer)) in clash.given.iter().enumerate() {
            let side = side(rulebook, *address, *answer);
            self.say(&format!("{}, {}.", index + 1, say!("question-clash-change", side = side)))?;
        }
        if let Some(field) = clash.field {
            self.say(&say!("line-clash-describe", field = field.label()))?;
        }
        loop {
            self.prompt(say!("line-clash-which"))?;
            let line = self.hear()?;
            let number = number::<usize>(line.trim());
            match number.and_then(|number| clash.given.get(number.wrapping_sub(1))) {
                Some((address, _)) => return Ok(Then::Ask(Put::One(*address))),
                None if line.trim().is_empty() => return Ok(Then::GoOn),
                None => {}
            }
            let then = match understand(&line) {
                // Here a number names a line, and no other word answers anything.
                Line::Answer(_) | Line::Unknown(_) | Line::Nothing => {
                    self.say(say!("line-clash-what"))?;
                    Then::Stay
                }
                // The description may have been the side that was wrong: then nothing contradicts any more.
                Line::Act(Act::Describe, named) => {
                    self.describe_again(&named)?;
                    return self.after_answers(last);
                }
                other => self.aside(last.first().copied(), other)?,
            };
            if !matches!(then, Then::Stay) {
                return Ok(then);
            }
        }
    }

    /// A line that is no answer.
    pub(super) fn aside(&mut self, at: Option<Address>, line: Line) -> Flow<Then> {
        match line {
            Line::Answer(_) => self.say(say!("line-nothing-to-answer"))?,
            Line::Nothing if self.around.confirms && at.is_some() => self.say(say!("line-nothing-answered"))?,
            Line::Nothing => {}
            Line::KeepTried => return self.keep_tried(),
            Line::Go(name) => match self.place(&name) {
                Some(other) => return Ok(Then::Ask(Put::One(other))),
                None => self.say(&say!("line-no-such-question", name = visible(&name)))?,
            },
            // At a question the word means its own examples.
            Line::Act(Act::Example, rest) if at.is_some() => return self.act(Act::Examples, &rest, at),
            Line::Act(act, rest) => return self.act(act, &rest, at),
            Line::Unknown(line) => {
                let line = visible(&line);
                let told = match at {
                    Some(_) => say!("line-no-answer", line = &*line),
                    None => say!("line-not-understood", line = &*line),
                };
                self.say(&told)?;
                self.tell_perhaps(&line, at)?;
            }
        }
        Ok(Then::Stay)
    }
}
