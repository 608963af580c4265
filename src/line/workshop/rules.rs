//! What can be voted on: whether the law applies, the conditions of a rule, the plain questions under one; and what still
//! matters.

use std::io::{BufRead, Write};

use super::typed::is_word;
use super::{Flow, WorkshopTalk};
use crate::logic::Address;
use crate::text::number;
use crate::words::{key, say};
use crate::workshop::{About, Listed, NextThing, RulePart, Standings, conditions, named, questions};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// The conditions and exceptions of a rule, or what it hangs on whether the law applies, numbered, with what the answers
    /// give so far.
    pub(super) fn conditions(&mut self, letter: &str) -> Flow<()> {
        let rulebook = self.rulebook();
        let letter = letter.trim_matches(['(', ')']).to_lowercase();
        let part = match letter.as_str() {
            "" => self.last_part(),
            _ if is_word(key!("workshoptalk-typed-scope"), &letter) => None,
            _ => match rulebook.rule_index(&letter) {
                Some(rule) => Some(rule),
                None => {
                    let letters: Vec<&str> = rulebook.rules.iter().map(|rule| rule.id.as_str()).collect();
                    return Ok(self.say(&say!("workshoptalk-no-rule", letters = letters.join(" ")))?);
                }
            },
        };
        self.list_part(part)
    }

    /// What can be voted on in a part.
    pub(super) fn list_part(&mut self, part: RulePart) -> Flow<()> {
        let rulebook = self.rulebook();
        let Some((_, check)) = self.check()? else { return Ok(()) };
        self.say(&match part.map(|rule| &rulebook.rules[rule]) {
            Some(rule) => say!("workshoptalk-rule", rule = &rule.id, title = &rule.title, about = &rule.about),
            None => format!("{}. {}", say!("workshopscope-title"), say!("workshopscope-about")),
        })?;
        let listed = conditions(rulebook, part, &check);
        self.listed = listed.iter().map(|one| one.address).collect();
        for (number, Listed { kind, words, state, .. }) in (1..).zip(&listed) {
            self.say(&if kind.is_empty() {
                say!("workshoptalk-question", number = number, ask = words, state = *state)
            } else {
                say!("workshoptalk-listed", number = number, kind = *kind, statement = words, state = *state)
            })?;
        }
        Ok(self.say(say!("workshoptalk-how-vote"))?)
    }

    /// Whether the law applies, and each rule, with what the check says of it so far.
    pub(super) fn tell_rules(&mut self) -> Flow<()> {
        let rulebook = self.rulebook();
        let Some((_, check)) = self.check()? else { return Ok(()) };
        let stands = Standings::of(rulebook, &check, self.around.on);
        for part in std::iter::once(None).chain((0..rulebook.rules.len()).map(Some)) {
            let verdict = stands.words(part);
            self.say(&say!("workshopscope-rule-now", part = named(rulebook, part), verdict = verdict))?;
        }
        Ok(())
    }

    /// What the rule gives now that something of it was decided, and what still matters.
    pub(super) fn tell_next(&mut self, about: &About) -> Flow<()> {
        let rulebook = self.rulebook();
        let Some(behind) = rulebook.address(&about.to) else { return Ok(()) };
        let Ok(record) = self.desk().read_whole(&about.check) else { return Ok(()) };
        let part = rulebook.rule_of(behind);
        let stands = Standings::of(rulebook, &record.check, self.around.on);
        let verdict = stands.words(part);
        self.say(&say!("workshopscope-rule-now", part = named(rulebook, part), verdict = verdict))?;
        let told = match stands.next((part, behind)) {
            NextThing::Here(at) => {
                let listed = conditions(rulebook, part, &record.check);
                let one = listed.into_iter().find(|one| one.address == at);
                say!("workshopscope-next-here", what = one.map(|one| one.words).unwrap_or_default())
            }
            NextThing::Part(next) => say!("workshopscope-next-part", what = named(rulebook, next)),
            NextThing::Nothing => say!("workshopscope-nothing-left").to_owned(),
        };
        Ok(self.say(&told)?)
    }

    /// The part that was voted on last.
    fn last_part(&self) -> RulePart {
        let rulebook = self.rulebook();
        let Some(ballot) = self.workshop().ballots.last() else { return Some(0) };
        rulebook.address(&ballot.about.to).map_or(Some(0), |address| rulebook.rule_of(address))
    }

    /// The plain questions under what was listed, numbered in its place.
    pub(super) fn questions(&mut self, typed: &str) -> Flow<()> {
        let Some(address) = self.listed_at(typed) else { return Ok(self.say(say!("workshoptalk-no-number"))?) };
        let Some((_, check)) = self.check()? else { return Ok(()) };
        let under = questions(self.rulebook(), address, &check);
        if under.is_empty() {
            return Ok(self.say(say!("workshoptalk-no-number"))?);
        }
        self.listed = under.iter().map(|one| one.address).collect();
        for (number, Listed { words, state, .. }) in (1..).zip(&under) {
            self.say(&say!("workshoptalk-question", number = number, ask = words, state = *state))?;
        }
        Ok(self.say(say!("workshoptalk-how-vote"))?)
    }

    /// What is meant by a number of the list that was told last, or by an address.
    pub(super) fn listed_at(&self, typed: &str) -> Option<Address> {
        let number = number::<usize>(typed).and_then(|number| self.listed.get(number.checked_sub(1)?).copied());
        number.or_else(|| self.rulebook().address(typed))
    }
}
