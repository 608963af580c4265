//! Several facts in one question: the numbers of what applies are typed, or `none`, or `not sure`. What is chosen is
//! shown before it is written. A fact that nobody named is no No: `none` says so in one word.

use std::io::{BufRead, Write};

use super::ask::Then;
use super::put::Put;
use super::ticked::{Ticks, Untold, ticks};
use super::words::{Line, is_about_a_fact, is_back, is_one_of, leads_away, leads_out, understand};
use super::{Flow, Leave, Stop, Talk};
use crate::check::{Remark, next_beside};
use crate::desk::acts::{Act, When};
use crate::desk::ahead::leads_to;
use crate::logic::{Address, Answer};
use crate::text::{number, visible};
use crate::words::{and, clock, key, say};

/// What is chosen for each fact.
type Chosen = Vec<(Address, Option<Answer>)>;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Puts several facts until each that matters has an answer, or until something else is wanted.
    pub(super) fn at_boxes(&mut self, facts: &[Address], ask: &str) -> Flow<Then> {
        self.tell_boxes(facts, ask)?;
        let mut chosen: Chosen = facts.iter().map(|address| (*address, None)).collect();
        self.prompt_for_boxes(&chosen)?;
        loop {
            let line = match self.hear() {
                Err(Stop::Leave(Leave)) if !self.around.confirms => {
                    // The end of a pipe keeps what it brought.
                    self.keep_boxes(&chosen)?;
                    return Err(Stop::Leave(Leave));
                }
                heard => heard?,
            };
            let is_complete = chosen.iter().all(|(_, answer)| answer.is_some());
            if self.around.confirms || !is_complete {
                match ticks(&line, facts.len()) {
                    Ok(told) => {
                        tick(&mut chosen, &told);
                        self.tell_chosen(&chosen)?;
                        self.tell_meant(&chosen, &told, line.trim())?;
                        self.prompt_for_boxes(&chosen)?;
                        continue;
                    }
                    Err(Untold::TwoWays { each, all }) => {
                        self.say(&say!("boxes-line-two-ways", line = visible(line.trim()), each = each, all = all))?;
                        self.prompt_for_boxes(&chosen)?;
                        continue;
                    }
                    Err(Untold::Other) => {}
                }
            }
            let is_begun = chosen.iter().any(|(_, answer)| answer.is_some());
            let understood = understand(&line);
            if is_back(&line) {
                self.drop_boxes(is_begun)?;
                return self.question_before();
            }
            if is_begun && understood == Line::Act(Act::Undo, String::new()) {
                self.drop_boxes(true)?;
                return Ok(Then::AskAgain);
            }
            match understood {
                Line::Nothing if is_begun => {
                    let left = self.boxes_left(&chosen);
                    if left.is_empty() {
                        return self.keep_boxes(&chosen);
                    }
                    let numbers: Vec<String> = left.iter().map(|index| (index + 1).to_string()).collect();
                    self.say(&say!("boxes-line-left", count = left.len(), numbers = and(&numbers)))?;
                }
                ref other if is_begun && !self.around.confirms && leads_out(other) => {
                    self.heard = Some(line);
                    return self.keep_boxes(&chosen);
                }
                _ if is_complete && !self.around.confirms => {
                    self.heard = Some(line);
                    return self.keep_boxes(&chosen);
                }
                Line::Nothing if self.stands(facts) => return self.leave_as_it_is(facts),
                Line::Nothing => self.say(say!("boxes-line-nothing"))?,
                Line::Answer(_) | Line::Unknown(_) => {
                    self.say(&say!("boxes-line-no-answer", line = visible(line.trim())))?;
                    self.tell_perhaps(&line, Some(facts[0]))?;
                }
                other => {
                    self.drop_boxes(is_begun && leads_out(&other))?;
                    let leads_away = leads_away(&other);
                    let then = self.aside_at_boxes(facts, other)?;
                    if !matches!(then, Then::Stay) {
                        self.drop_boxes(is_begun)?;
                        return Ok(then);
                    }
                    if leads_away {
                        self.tell_boxes(facts, ask)?;
                        if is_begun {
                            self.tell_chosen(&chosen)?;
                        }
                    }
                }
            }
            self.prompt_for_boxes(&chosen)?;
        }
    }

    fn tell_boxes(&mut self, facts: &[Address], ask: &str) -> Flow<()> {
        self.tell_purpose(facts[0])?;
        self.say(ask)?;
        let rulebook = self.around.rulebook;
        for (index, address) in facts.iter().enumerate() {
            let item = rulebook.item(*address);
            let tick = item.tick.as_deref().unwrap_or(&item.statement);
            let given = self.check().answers.get(&item.name).map(|given| given.answer.word());
            let told = match given {
                Some(answer) => say!("boxes-line-said", number = index + 1, tick = tick, answer = answer),
                None => say!("boxes-line-box", number = index + 1, tick = tick),
            };
            self.say(&told)?;
            for what in Remark::ALL {
                let text = self.check().remark(&item.name, what).to_owned();
                if !text.is_empty() {
                    self.say(&say!("boxes-line-beside", number = index + 1, what = what.label(), text = text))?;
                }
            }
            self.tell_certainty(item)?;
        }
        self.tell_hard_cases(facts)?;
        if self.stands(facts) {
            self.say(say!("boxes-line-stands"))?;
        }
        Ok(())
    }

    /// One hard case of each box, without what to answer there: whoever finds the own case reads on before ticking.
    fn tell_hard_cases(&mut self, facts: &[Address]) -> Flow<()> {
        let rulebook = self.around.rulebook;
        let (mut cases, mut more) = (Vec::new(), 0);
        for (number, address) in (1_usize..).zip(facts) {
            let (first, others) = rulebook.item(*address).hard_cases(1);
            more += others;
            cases.extend(
                first.first().map(|case| (number, say!("boxes-line-hard-case", number = number, case = *case))),
            );
        }
        let Some((number, _)) = cases.first() else { return Ok(()) };
        let number = *number;
        let cases: Vec<String> = cases.into_iter().map(|(_, case)| case).collect();
        Ok(self.say(&say!("boxes-line-hard-cases", cases = cases.join("; "), more = more, number = number))?)
    }

    fn prompt_for_boxes(&mut self, chosen: &Chosen) -> Flow<()> {
        let is_begun = chosen.iter().any(|(_, answer)| answer.is_some());
        let text = match (is_begun, self.told.boxes) {
            (true, _) => say!("boxes-line-enter"),
            (false, false) => say!("boxes-line-how"),
            (false, true) => &say!("boxes-line-how-short", place = self.here(chosen[0].0)),
        };
        self.told.boxes = true;
        self.prompt(text)?;
        Ok(())
    }

    /// What is chosen so far, what follows, and what has no answer.
    fn tell_chosen(&mut self, chosen: &Chosen) -> Flow<()> {
        let rulebook = self.around.rulebook;
        for answer in Answer::ALL {
            let those: Vec<usize> = places(chosen, Some(answer));
            if !those.is_empty() {
                let boxes = self.named(chosen, &those);
                self.say(&say!("boxes-line-chose", answer = answer.word(), boxes = boxes))?;
            }
        }
        let blank = places(chosen, None);
        if !blank.is_empty() {
            let boxes = self.named(chosen, &blank);
            let still_asked = !self.boxes_left(chosen).is_empty();
            let told = if still_asked {
                say!("boxes-line-blank", boxes = boxes)
            } else {
                say!("boxes-line-blank-unneeded", boxes = boxes)
            };
            self.say(&told)?;
        }
        let sheet = self.check().sheet(rulebook);
        let ahead = leads_to(rulebook, &sheet, &given(chosen));
        if !ahead.goes_on() {
            self.say(&ahead.sentence(rulebook))?;
        }
        Ok(())
    }

    /// What a short line said, where it says something else at a question or may have been meant otherwise.
    fn tell_meant(&mut self, chosen: &Chosen, told: &Ticks, line: &str) -> Flow<()> {
        match (&told.said[..], told.rest) {
            ([(number, Answer::Yes)], None) if line == number.to_string() => self.tell_lone(chosen, *number),
            ([_, ..], None) if told.said.iter().all(|(_, answer)| *answer == Answer::NotSure) => {
                let numbers: Vec<usize> = told.said.iter().map(|(number, _)| *number).collect();
                self.tell_unsure(chosen, &numbers)
            }
            _ => Ok(()),
        }
    }

    /// A number alone ticks a box here, while it is an answer at a question: what it said, and how 3 becomes Not sure.
    fn tell_lone(&mut self, chosen: &Chosen, number: usize) -> Flow<()> {
        let boxes = self.named(chosen, &[number - 1]);
        self.say(&say!("boxes-line-lone", boxes = boxes))?;
        // The number that is Not sure everywhere else.
        if key!("typed-not-sure").typed().any(|word| word == number.to_string()) {
            self.say(&say!("boxes-line-not-not-sure", number = number))?;
        }
        Ok(())
    }

    /// Not sure behind numbers is for these alone, while `none` behind numbers is for all others: both are said.
    fn tell_unsure(&mut self, chosen: &Chosen, numbers: &[usize]) -> Flow<()> {
        let facts: Vec<usize> = numbers.iter().map(|number| number - 1).collect();
        let boxes = self.named(chosen, &facts);
        let typed: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        self.say(&say!("boxes-line-unsure", boxes = boxes, numbers = typed.join(" ")))?;
        Ok(())
    }

    /// The facts by their numbers and words.
    fn named(&self, chosen: &Chosen, which: &[usize]) -> String {
        let named = which.iter().map(|index| {
            let item = self.around.rulebook.item(chosen[*index].0);
            format!("{} {}", index + 1, item.tick.as_deref().unwrap_or(&item.statement))
        });
        named.collect::<Vec<_>>().join("; ")
    }

    /// The facts without an answer that would be asked again at once.
    fn boxes_left(&self, chosen: &Chosen) -> Vec<usize> {
        let rulebook = self.around.rulebook;
        let mut sheet = self.check().sheet(rulebook);
        sheet.set_all(given(chosen));
        let left_open = self.check().standing.left_open(rulebook);
        let again = next_beside(rulebook, &sheet, &left_open).map(|next| next.address);
        let blank = places(chosen, None);
        if blank.iter().any(|index| Some(chosen[*index].0) == again) { blank } else { Vec::new() }
    }

    fn keep_boxes(&mut self, chosen: &Chosen) -> Flow<Then> {
        let given = given(chosen);
        let mut saved = false;
        self.told.stays = false;
        self.take_up_again()?;
        for (address, answer) in &given {
            if let Some(step) = self.acting().answer(*address, *answer) {
                saved |= self.step(step)?;
            }
        }
        if saved {
            self.say(&say!("boxes-line-saved", clock = clock((self.around.now)())))?;
        }
        self.after_answers(&given.iter().map(|(address, _)| *address).collect::<Vec<_>>())
    }

    fn drop_boxes(&mut self, is_begun: bool) -> Flow<()> {
        if is_begun {
            self.say(say!("boxes-line-dropped"))?;
        }
        Ok(())
    }

    /// A line that is no answer. What is said or asked about one of the facts names it by its number.
    fn aside_at_boxes(&mut self, facts: &[Address], line: Line) -> Flow<Then> {
        let (act, rest) = match line {
            Line::Act(Act::Example, rest) => (Act::Examples, rest),
            Line::Act(act, rest) => (act, rest),
            other => return self.aside(Some(facts[0]), other),
        };
        if act == Act::Help {
            self.tell_acts(Some(facts[0]), Some(say!("boxes-line-help")), &rest)?;
            return Ok(Then::Stay);
        }
        if is_about_a_fact(act) {
            return self.tell_about(facts, act, &rest);
        }
        // Here a number is that of a box, whatever list was told before.
        if act == Act::Ask {
            let boxes = numbers_of(&rest, facts.len()).filter(|_| !rest.is_empty());
            let is_this = is_one_of(key!("typed-this"), &rest) || boxes.is_some();
            let here = boxes.map_or_else(|| facts.to_vec(), |numbers| numbers.iter().map(|n| facts[n - 1]).collect());
            let this = key!("typed-this").typed().next().unwrap_or_default();
            self.ask_colleagues(if is_this { this } else { &rest }, &here)?;
            return Ok(Then::Stay);
        }
        let about_one = act.row().when == When::AtQuestion;
        let (first, behind) = rest.split_once(char::is_whitespace).unwrap_or((&rest, ""));
        let named = number::<usize>(first).and_then(|number| facts.get(number.wrapping_sub(1)));
        match (about_one, named) {
            (true, Some(address)) => self.aside(Some(*address), Line::Act(act, behind.trim().to_owned())),
            (true, None) => {
                let word = act.row().line.word();
                self.say(&say!("boxes-line-which", word = word))?;
                Ok(Then::Stay)
            }
            (false, _) => self.aside(Some(facts[0]), Line::Act(act, rest)),
        }
    }

    /// What an act tells about the facts that are named by their numbers; about each where none is named.
    fn tell_about(&mut self, facts: &[Address], act: Act, named: &str) -> Flow<Then> {
        let Some(numbers) = numbers_of(named, facts.len()) else {
            let word = act.row().line.word();
            self.say(&say!("boxes-line-which-told", count = facts.len(), word = word))?;
            return Ok(Then::Stay);
        };
        for number in numbers {
            let address = facts[number - 1];
            let item = self.around.rulebook.item(address);
            let tick = item.tick.as_deref().unwrap_or(&item.statement);
            self.say(&say!("boxes-line-box", number = number, tick = tick))?;
            self.aside(Some(address), Line::Act(act, String::new()))?;
        }
        Ok(Then::Stay)
    }

    /// Puts several facts as one question.
    pub(super) fn put_boxes(facts: Vec<Address>, ask: &str) -> Put {
        Put::Boxes(facts, ask.to_owned())
    }
}

/// The numbers that are named, each of them one of the facts; all of them where none is named.
fn numbers_of(named: &str, count: usize) -> Option<Vec<usize>> {
    if named.is_empty() || is_one_of(key!("typed-all"), named) {
        return Some((1..=count).collect());
    }
    let parts = named.split([' ', ',', ';']).filter(|part| !part.is_empty());
    parts.map(|part| number(part).filter(|number| (1..=count).contains(number))).collect()
}

fn tick(chosen: &mut [(Address, Option<Answer>)], told: &Ticks) {
    for (number, answer) in &told.said {
        chosen[number - 1].1 = Some(*answer);
    }
    if let Some(rest) = told.rest {
        for (_, known) in chosen {
            known.get_or_insert(rest);
        }
    }
}

fn given(chosen: &Chosen) -> Vec<(Address, Answer)> {
    chosen.iter().filter_map(|(address, answer)| Some((*address, (*answer)?))).collect()
}

fn places(chosen: &Chosen, wanted: Option<Answer>) -> Vec<usize> {
    chosen.iter().enumerate().filter(|(_, (_, answer))| *answer == wanted).map(|(index, _)| index).collect()
}
