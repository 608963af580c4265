//! Acts on the check as a whole: report, history, copy, join, compare.

use std::io::{BufRead, Write};

use super::words::is_one_of;
use super::{Flow, Talk};
use crate::check::{ChangeKind, Comparison, Dated, Filter, Step};
use crate::desk::acts::Act;
use crate::desk::{CopyOf, DeskError, Format, JoinHow, Paper, Wanted, exported};
use crate::record::Record;
use crate::report::inventory::Separator;
use crate::report::{Length, history_page};
use crate::text::{capital, visible};
use crate::words::{Key, and, key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Tells why something was not done.
    pub(super) fn tell<T>(&mut self, outcome: Result<T, DeskError>) -> Flow<Option<T>> {
        match outcome {
            Ok(it) => Ok(Some(it)),
            Err(error) => {
                self.say(&error.to_string())?;
                Ok(None)
            }
        }
    }

    /// A step about the check as a whole.
    pub(super) fn stand(&mut self, did: Step) -> Flow<()> {
        let told = self.acting().told(&did);
        if self.step(did)? {
            self.say(&format!("{}.", capital(&told)))?;
        }
        Ok(())
    }

    /// A step that takes the check out of hand: a person says the word again. A script said it already.
    pub(super) fn put_away(&mut self, really: &str, word: Key, did: Step) -> Flow<()> {
        if self.around.confirms {
            self.prompt(really)?;
            if !is_one_of(word, &self.hear()?) {
                return Ok(self.say(say!("line-take-in-left"))?);
            }
        }
        self.stand(did)
    }

    /// The record of the check as it lies on disk.
    pub(super) fn record(&mut self) -> Flow<Option<Record>> {
        let Some(path) = self.sitting.as_ref().map(|sitting| sitting.keeping.path().to_owned()) else {
            self.say(say!("line-nothing-saved-yet"))?;
            return Ok(None);
        };
        self.tell(crate::record::read(&path).map_err(DeskError::from))
    }

    /// `report`, with any of: a format, `short`, `full`, `without names`. One page as a web page, as long as nothing else
    /// is said.
    pub(super) fn report(&mut self, typed: &str) -> Flow<()> {
        let mut wanted = Wanted {
            format: Format::Html,
            length: Length::Short,
            hide_names: false,
            paper: Paper::Usual,
            template: None,
            separator: Separator::default(),
        };
        let mut typed = format!(" {} ", typed.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" "));
        // What has several words is taken out before the others are read one by one.
        wanted.hide_names = take_out(&mut typed, key!("typed-without-names"));
        let is_full = take_out(&mut typed, key!("typed-full"));
        if !take_out(&mut typed, key!("typed-short")) && is_full {
            wanted.length = Length::Full;
        }
        let named = [
            (key!("typed-web-page"), Format::Html),
            (key!("typed-word-file"), Format::Docx),
            (key!("typed-plain-text"), Format::Txt),
        ];
        for (words, format) in named {
            if take_out(&mut typed, words) {
                wanted.format = format;
            }
        }
        for word in typed.split_whitespace() {
            match Format::of_ending(word).filter(|format| *format != Format::Csv) {
                Some(format) => wanted.format = format,
                None => return Ok(self.say(&say!("line-report-how", word = word))?),
            }
        }
        let Some(path) = self.sitting.as_ref().map(|sitting| sitting.keeping.path().to_owned()) else {
            return Ok(self.say(say!("line-nothing-saved-yet"))?);
        };
        let desk = self.desk();
        if let Some(written) = self.tell(desk.write_reports(&path, &[wanted]))? {
            self.step(exported(&[wanted.format], wanted.length))?;
            for path in written {
                self.say(&say!("line-written", path = crate::files::shown(&path)))?;
            }
            self.say(if wanted.length == Length::Short {
                say!("line-report-short")
            } else {
                say!("line-report-full")
            })?;
        }
        Ok(())
    }

    /// Everything that ever happened, as it is told everywhere; with words behind it what they occur in.
    pub(super) fn tell_history(&mut self, words: &str) -> Flow<()> {
        let Some(record) = self.record()? else { return Ok(()) };
        let filter = Filter::read(words);
        if let Some(typed) = &filter.unknown_kind {
            let kinds = ChangeKind::known();
            return Ok(self.say(&say!("history-no-kind", typed = visible(typed), kinds = kinds))?);
        }
        let own = record.check.not_naming(&self.desk().elsewhere(&record.check));
        let (rulebook, all) = (self.around.rulebook, own.steps.len());
        let changes = filter.among(&own, rulebook);
        let page = history_page(&own, rulebook, (&record.header.reference, &record.head), &changes, all);
        for block in &page.blocks {
            self.say_block(block)?;
        }
        self.say(&page.footer)?;
        if words.is_empty() {
            self.say(say!("line-history-how"))?;
        }
        Ok(())
    }

    /// What the rules in use change for this check.
    pub(super) fn tell_rules_changed(&mut self) -> Flow<()> {
        let Some(record) = self.record()? else { return Ok(()) };
        let desk = self.desk();
        let Some(checked) = self.tell(desk.recheck_rules(&record))? else { return Ok(()) };
        if let Some(notice) = checked.notice {
            self.say(&notice)?;
        }
        let (before, now) = (record.header.edition.clone(), self.around.rulebook.edition.name.clone());
        self.say(&say!("line-rules-changed", before = before, now = now))?;
        for name in checked.look_again {
            self.say(&format!("{} {}", self.asked_as(&name), say!("line-look-again")))?;
        }
        if let Some(comparison) = checked.comparison {
            self.tell_comparison(&comparison)?;
        }
        Ok(())
    }

    /// The words of a question, where these rules have it; its name otherwise.
    pub(super) fn asked_as(&self, name: &str) -> String {
        let address = self.around.rulebook.address(name);
        address.map_or_else(|| name.to_owned(), |address| self.around.rulebook.item(address).ask.clone())
    }

    /// `compare` and which other check.
    pub(super) fn compare(&mut self, typed: &str) -> Flow<()> {
        let desk = self.desk();
        let Some(own) = self.record()? else { return Ok(()) };
        let Some(name) = self.other_check(Act::Compare, typed)? else { return Ok(()) };
        let Some(other) = self.tell(desk.read(&name))? else { return Ok(()) };
        if let Some(notice) = &other.notice {
            self.say(notice)?;
        }
        let Some(compared) = self.tell(desk.compare(&own, &other.it, false, None))? else { return Ok(()) };
        for notice in compared.notices {
            self.say(&notice)?;
        }
        let title = other.it.check.tool.title().to_owned();
        self.say(&say!("line-compared-sides", title = visible(&title), name = name))?;
        self.tell_comparison(&compared.comparison)
    }

    fn tell_comparison(&mut self, comparison: &Comparison) -> Flow<()> {
        let words = |side: Option<Dated>| side.map_or_else(|| say!("line-rule-not-there").to_owned(), Dated::words);
        let mut differs = false;
        for rule in comparison.verdicts.iter().filter(|rule| rule.left != rule.right) {
            differs = true;
            let told = say!(
                "line-compared-rule",
                rule = rule.rule.clone(),
                title = rule.title.clone(),
                left = words(rule.left),
                right = words(rule.right)
            );
            self.say(&told)?;
        }
        if !differs {
            self.say(say!("line-compared-same"))?;
        }
        self.tell_other_answers(comparison)
    }

    /// The answers that differ, by their questions.
    pub(super) fn tell_other_answers(&mut self, comparison: &Comparison) -> Flow<()> {
        for answer in comparison.answers.iter().filter(|answer| answer.left != answer.right) {
            let said = |given: &Option<crate::check::Given>| {
                given.as_ref().map_or(say!("line-not-answered"), |given| given.answer.word())
            };
            let told = say!(
                "line-compared-answer",
                ask = answer.ask.clone(),
                left = said(&answer.left),
                right = said(&answer.right)
            );
            self.say(&told)?;
        }
        Ok(())
    }

    /// `copy` and `recheck`.
    pub(super) fn copy(&mut self, recheck: bool) -> Flow<()> {
        let Some(record) = self.record()? else { return Ok(()) };
        let desk = self.desk();
        let how = CopyOf { recheck, named: self.answering(), ..CopyOf::default() };
        if let Some((reference, _)) = self.tell(desk.copy(&record, how))? {
            self.say(&say!("line-copied", name = reference))?;
        }
        Ok(())
    }

    /// `join NAME`, with which of the two is believed where they say different things; asks first where the names of the
    /// tools differ.
    pub(super) fn join(&mut self, typed: &str) -> Flow<()> {
        let mut other = format!(" {} ", typed.split_whitespace().collect::<Vec<_>>().join(" "));
        let believed = [key!("typed-believe-this"), key!("typed-believe-other")];
        let prefer = believed.into_iter().position(|words| take_out(&mut other, words));
        let Some(own) = self.record()? else { return Ok(()) };
        let Some(name) = self.other_check(Act::Join, other.trim())? else {
            return Ok(self.say(say!("line-join-how"))?);
        };
        let typed = name.as_str();
        let desk = self.desk();
        let Some(other) = self.tell(desk.read(typed))? else { return Ok(()) };
        let mine = self.sitting.as_ref().map_or_else(String::new, |sitting| sitting.keeping.name());
        let both = [(&own, mine.as_str()), (&other.it, typed)];
        let mut joined = desk.join(&both, JoinHow { prefer, ..JoinHow::default() }, self.answering());
        if let Err(DeskError::DifferentTools(first, second)) = &joined {
            self.prompt(&say!("join-really", first = visible(first), second = visible(second)))?;
            if !is_one_of(key!("typed-join"), &self.hear()?) {
                return Ok(self.say(say!("join-left"))?);
            }
            let how = JoinHow { different_tools: true, prefer, ..JoinHow::default() };
            joined = desk.join(&both, how, self.answering());
        }
        if let Some(joined) = self.tell(joined)? {
            let title = joined.title;
            let (described, answers): (Vec<_>, Vec<_>) =
                joined.conflicts.iter().partition(|conflict| conflict.field.is_some());
            let conflicts = answers.len();
            let told = if prefer.is_some() {
                say!("line-joined-believed", name = joined.reference, title = title, conflicts = conflicts)
            } else {
                say!("line-joined", name = joined.reference, title = title, conflicts = conflicts)
            };
            self.say(&told)?;
            if !described.is_empty() {
                let fields: Vec<&str> = described.iter().map(|conflict| conflict.about.as_str()).collect();
                self.say(&say!("line-joined-described", count = fields.len(), fields = and(&fields)))?;
            }
        }
        Ok(())
    }
}

/// Takes one of the words for something out of a line, the longest that stands there. `false` where none does.
fn take_out(typed: &mut String, words: Key) -> bool {
    let mut known: Vec<&str> = words.typed().collect();
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let found = known.into_iter().map(|word| format!(" {word} ")).find(|word| typed.contains(word.as_str()));
    if let Some(found) = &found {
        *typed = typed.replace(found.as_str(), " ");
    }
    found.is_some()
}
