//! Everything that can be done beside answering, act by act.

use std::io::{BufRead, Write};

use super::ask::Then;
use super::put::Put;
use super::telling::Wanted;
use super::words::{beside, is_one_of};
use super::{Flow, Leave, Stop, Talk};
use crate::check::{Certainty, Remark, Step, find};
use crate::desk::acts::{Act, Situation};
use crate::desk::purpose::Purpose;
use crate::desk::told_as_no_day;
use crate::logic::{Address, Answer, Verdict};
use crate::text::visible;
use crate::words::{key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Where the person stands.
    pub(super) fn situation(&self, at: Option<Address>) -> Situation {
        let rulebook = self.around.rulebook;
        let check = self.check();
        let sheet = check.sheet(rulebook);
        let header = self.sitting.as_ref().map(|sitting| &sitting.header);
        Situation {
            chosen: false,
            open: true,
            question: at.is_some(),
            in_rule: at.is_some_and(|at| Purpose::of(rulebook, &sheet, at).can_be_left().is_some()),
            left_open: !check.standing.left_open.is_empty(),
            to_keep: check.answers.keys().any(|name| self.acting().can_keep(name)),
            met: find(rulebook, &sheet, self.around.on).count(Verdict::Prohibited) > 0,
            other_rules: header.is_some_and(|header| header.rules != rulebook.hash),
            closed: check.standing.closed || check.standing.archived,
            read_only: false,
        }
    }

    /// Does an act.
    pub(super) fn act(&mut self, act: Act, rest: &str, at: Option<Address>) -> Flow<Then> {
        let row = act.row();
        // Whoever tried answers out and types the word for keeping means those.
        if act == Act::Keep && !self.tried.is_empty() && !row.is_possible(self.situation(at)) {
            self.say(&say!("line-what-if-keep", word = key!("typed-keep-tried").typed().next().unwrap_or_default()))?;
            return Ok(Then::Stay);
        }
        if !row.is_possible(self.situation(at)) {
            self.tell_not_here(row)?;
            return Ok(Then::Stay);
        }
        if let Some(then) = self.at_hand(act, rest, at)? {
            return Ok(then);
        }
        match act {
            Act::Begin => return Err(Stop::Home(None)),
            Act::Open => {
                if let Some(name) = self.other_check(act, rest)? {
                    return Err(Stop::Home(Some(name)));
                }
            }
            Act::Home => return Err(Stop::Home(None)),
            Act::Leave => return Err(Stop::Leave(Leave)),
            Act::Help => self.tell_acts(at, at.map(|_| say!("line-help-answers")), rest)?,
            Act::Describe => {
                self.describe_again(rest)?;
                return Ok(if at.is_some() { Then::AskAgain } else { Then::Stay });
            }
            Act::GoOn => return Ok(Then::GoOn),
            Act::Map => self.tell_map(rest)?,
            Act::Find => self.find(rest, at)?,
            Act::Review => self.tell_review(rest)?,
            Act::Result => self.conclude(&Wanted::of(rest))?,
            Act::Explain if rest.is_empty() => self.say(say!("line-explain-which"))?,
            Act::Explain => self.tell_result(&Wanted::of(rest))?,
            Act::WhatIf => self.what_if(rest)?,
            Act::Undo | Act::Redo => {
                let before = self.said();
                if act == Act::Undo {
                    self.undo()?;
                } else {
                    self.redo()?;
                }
                return Ok(self.on_from_here(at, &before));
            }
            Act::TakeUp => return self.take_up(rest),
            Act::Keep => self.keep(rest, at)?,
            Act::Report => self.report(rest)?,
            Act::Ask => self.ask_colleagues(rest, at.as_slice())?,
            // What stands before the person may be answered now.
            Act::TakeIn => {
                let before = self.said();
                let is_taken = self.take_in(rest)?;
                return Ok(if is_taken { self.on_from_here(at, &before) } else { Then::Stay });
            }
            Act::Sign => self.sign(rest)?,
            Act::ReviewBy => self.review_by(rest)?,
            Act::Plan => self.plan(rest)?,
            Act::History => self.tell_history(rest)?,
            Act::RulesChanged => self.tell_rules_changed()?,
            Act::Compare => self.compare(rest)?,
            Act::Copy => self.copy(false)?,
            Act::Recheck => self.copy(true)?,
            Act::Join => self.join(rest)?,
            Act::Group => self.group(rest)?,
            Act::Close => self.put_away(say!("line-close-really"), key!("typed-close"), Step::Closed)?,
            Act::Reopen => self.stand(Step::Reopened)?,
            Act::Archive => self.put_away(say!("line-archive-really"), key!("typed-archive"), Step::Archived)?,
            Act::Example => self.tell_example()?,
            Act::Train | Act::Workshop => self.tell_way_to(act)?,
            Act::Settings => self.language(rest)?,
            // Line mode has no big view, the list of checks hears what sorts it, and `at_hand` does the others at a question.
            Act::Yes
            | Act::No
            | Act::NotSure
            | Act::Note
            | Act::Proof
            | Act::FindOut
            | Act::WhoKnows
            | Act::ByWhen
            | Act::HowSure
            | Act::Whole
            | Act::LeaveOpen
            | Act::Why
            | Act::Words
            | Act::Examples
            | Act::Law
            | Act::Sort
            | Act::BigView => self.tell_not_here(row)?,
        }
        Ok(Then::Stay)
    }

    /// The acts on the question that stands before the person; nothing when it is another act.
    fn at_hand(&mut self, act: Act, rest: &str, at: Option<Address>) -> Flow<Option<Then>> {
        let Some(address) = at else { return Ok(None) };
        let item = self.around.rulebook.item(address);
        match act {
            Act::Why => self.say(&item.help)?,
            Act::Words => self.tell_words(item)?,
            Act::Examples => self.tell_examples(item)?,
            Act::Law => self.tell_law(item)?,
            Act::Note => self.note(address, Remark::Note, rest)?,
            Act::Proof => self.note(address, Remark::Proof, rest)?,
            Act::FindOut => self.note(address, Remark::ToFindOut, rest)?,
            Act::WhoKnows => self.note(address, Remark::WhoKnows, rest)?,
            Act::ByWhen => self.note(address, Remark::ByWhen, rest)?,
            Act::HowSure => self.how_sure(address, rest)?,
            Act::Whole => match Purpose::of(self.around.rulebook, &self.check().sheet(self.around.rulebook), address)
                .whole(self.around.rulebook)
            {
                Some(whole) => return Ok(Some(Then::Ask(Put::One(whole)))),
                None if Purpose::is_shared(self.around.rulebook, address) => self.say(say!("line-whole-shared"))?,
                None => self.say(say!("line-whole-already"))?,
            },
            Act::LeaveOpen => return self.leave_open(address).map(Some),
            _ => return Ok(None),
        }
        Ok(Some(Then::Stay))
    }

    /// `group NAME`; alone it tells where the check stands, and `group empty` takes it out.
    fn group(&mut self, typed: &str) -> Flow<()> {
        if typed.is_empty() {
            let now = self.check().standing.group.clone();
            let told = if now.is_empty() {
                say!("line-group-none").to_owned()
            } else {
                say!("line-group-now", group = visible(&now))
            };
            return Ok(self.say(&told)?);
        }
        let empties = is_one_of(key!("typed-empty"), typed);
        let step = self.acting().group(if empties { "" } else { typed });
        if let Some(did) = self.tell(step)? {
            self.stand(did)?;
        }
        Ok(())
    }

    /// Leaves the rule of a question open and goes on with the next one.
    fn leave_open(&mut self, address: Address) -> Flow<Then> {
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        let Some(rule) = Purpose::of(rulebook, &sheet, address).can_be_left() else { return Ok(Then::Stay) };
        Ok(if self.leave_rule_open(Some(rule))? { Then::GoOn } else { Then::Stay })
    }

    /// Leaves a rule open. `false` when that could not be saved.
    pub(super) fn leave_rule_open(&mut self, rule: Option<usize>) -> Flow<bool> {
        let Some(rule) = rule else { return Ok(false) };
        if let Some(step) = self.acting().leave_open(rule)
            && !self.step(step)?
        {
            return Ok(false);
        }
        let letter = self.around.rulebook.rules[rule].id.as_str();
        self.say(&say!("line-left-open", rule = letter))?;
        Ok(true)
    }

    /// Asks again about a rule that was left open; without a letter, about the only one.
    fn take_up(&mut self, letter: &str) -> Flow<Then> {
        let rulebook = self.around.rulebook;
        let left: Vec<String> = self.check().standing.left_open.iter().cloned().collect();
        let letter = letter.trim().trim_matches(['(', ')']).to_lowercase();
        let wanted = if letter.is_empty() && left.len() == 1 { left[0].clone() } else { letter };
        let rule = rulebook.rules.iter().position(|rule| rule.id == wanted);
        let Some(step) = rule.and_then(|rule| self.acting().take_up(rule)) else {
            self.say(&say!("line-take-up-which", left = crate::words::and(&left)))?;
            return Ok(Then::Stay);
        };
        self.told.review = false;
        if self.step(step)? {
            self.say(&say!("line-taken-up", rule = wanted))?;
        }
        Ok(Then::GoOn)
    }

    fn note(&mut self, address: Address, what: Remark, text: &str) -> Flow<()> {
        if text.is_empty() {
            let now = self.check().remark(&self.around.rulebook.item(address).name, what).to_owned();
            let told = if now.is_empty() { say!("line-note-none").to_owned() } else { now };
            self.say(&format!("{}: {told}", what.label()))?;
            return Ok(());
        }
        let name = self.around.rulebook.item(address).name.clone();
        let before = self.check().remark(&name, what).to_owned();
        // A plus with a blank behind it adds a line; a number of a telephone has none there.
        let added = text.strip_prefix("+ ").filter(|_| what.many_lines() && !before.is_empty());
        let whole = added.map_or_else(|| text.to_owned(), |line| format!("{}\n{}", before.trim_end(), line.trim()));
        let text = whole.as_str();
        let saved = match self.acting().remark(address, what, text) {
            Some(step) => self.step(step)?,
            None => true,
        };
        if saved {
            self.say(&say!("line-note-saved", what = what.label()))?;
            let kept = Step::Noted { to: String::new(), what, text: self.check().remark(&name, what).to_owned() };
            if let Some(told) = told_as_no_day(&kept) {
                self.say(&told)?;
            }
            if !before.is_empty() && before != text && added.is_none() {
                self.say(&say!("line-note-replaced", before = before.trim_end()))?;
                if what.many_lines() {
                    let word = beside(what).row().line.word();
                    self.say(&say!("line-note-add", word = word))?;
                }
            }
        }
        Ok(())
    }

    /// `how sure` with one of its words; alone it tells what stands there.
    fn how_sure(&mut self, address: Address, typed: &str) -> Flow<()> {
        let words = [key!("typed-sure"), key!("typed-rather-sure"), key!("typed-guess")];
        let named = Certainty::ALL.into_iter().zip(words).find(|(_, words)| is_one_of(*words, typed));
        let Some((certainty, _)) = named else {
            if typed.is_empty() {
                self.tell_certainty(self.around.rulebook.item(address))?;
            }
            let known: Vec<&str> = Certainty::ALL.into_iter().map(Certainty::words).collect();
            self.say(&say!("line-how-sure", known = crate::words::or(&known)))?;
            return Ok(());
        };
        let step = self.acting().rate(address, certainty);
        if self.step(step)? {
            self.say(&say!("line-how-sure-saved", certainty = certainty.words()))?;
        }
        Ok(())
    }

    fn keep(&mut self, name: &str, at: Option<Address>) -> Flow<()> {
        let here = at.map(|address| self.around.rulebook.item(address).name.clone());
        let named = self.place(name).map(|address| self.around.rulebook.item(address).name.clone());
        let name = if name.is_empty() { here } else { named }.unwrap_or_else(|| name.to_owned());
        match self.acting().keep(&name) {
            Ok(step) => {
                if self.step(step)? {
                    let ask =
                        self.around.rulebook.address(&name).map(|address| &self.around.rulebook.item(address).ask);
                    self.say(&say!("line-kept", name = ask.map_or(name.as_str(), String::as_str)))?;
                }
            }
            Err(error) => self.say(&error.to_string())?,
        }
        Ok(())
    }

    /// After something was undone: on to what is to be asked now. Where nothing is, the result is not read out again; where no
    /// answer changed, the question that stood there stands there still.
    fn on_from_here(&self, at: Option<Address>, before: &[(String, Answer)]) -> Then {
        let is_the_same = self.said() == before;
        match at {
            None if self.acting().next().is_none() => Then::Stay,
            Some(_) if is_the_same => Then::AskAgain,
            _ => Then::GoOn,
        }
    }

    /// Every answer of the check.
    fn said(&self) -> Vec<(String, Answer)> {
        self.check().answers.iter().map(|(to, given)| (to.clone(), given.answer)).collect()
    }

    pub(super) fn undo(&mut self) -> Flow<()> {
        match self.acting().undo() {
            Some(back) => {
                self.step(back.step)?;
                self.say(&say!("line-undone", told = back.told))?;
                if let Some(passed) = back.passed {
                    self.say(&passed)?;
                }
            }
            None => self.say(say!("line-nothing-to-undo"))?,
        }
        Ok(())
    }

    pub(super) fn redo(&mut self) -> Flow<()> {
        match self.acting().redo() {
            Some(back) => {
                self.step(back.step)?;
                self.say(&say!("line-redone", told = back.told))?;
            }
            None => self.say(say!("line-nothing-to-redo"))?,
        }
        Ok(())
    }
}
