//! Acts on the check as a whole: report, sign, plan, ask, take in, copy, join, compare.

use std::io::{BufRead, Write};
use std::path::Path;

use jiff::civil::Date;

use super::words::is_one_of;
use super::{Flow, Talk};
use crate::check::{Comparison, Dated, Filter, Names, Planned, Role, Step, compare, history, what_if};
use crate::check::{Field, Side};
use crate::desk::{AskFormat, CopyOf, DeskError, Format, JoinHow, Paper, Wanted, exported, read_day, supposition, who};
use crate::record::Record;
use crate::report::Length;
use crate::report::inventory::Separator;
use crate::text::visible;
use crate::words::{key, say};

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
        let told = did.in_words();
        if self.step(did)? {
            self.say(&format!("{told}."))?;
        }
        Ok(())
    }

    /// The record of the check as it lies on disk.
    fn record(&mut self) -> Flow<Option<Record>> {
        let Some(path) = self.sitting.as_ref().map(|sitting| sitting.keeping.path().to_owned()) else {
            self.say(say!("line-nothing-saved-yet"))?;
            return Ok(None);
        };
        self.tell(crate::record::read(&path).map_err(DeskError::from))
    }

    /// `report`, with any of: a format, `short`, `without names`.
    pub(super) fn report(&mut self, typed: &str) -> Flow<()> {
        let mut wanted = Wanted {
            format: Format::Html,
            length: Length::Full,
            hide_names: false,
            paper: Paper::Usual,
            template: None,
            separator: Separator::default(),
        };
        let mut typed = typed.to_lowercase();
        // Two words: taken out before the others are read one by one.
        for nameless in key!("typed-without-names").typed() {
            wanted.hide_names |= typed.contains(nameless);
            typed = typed.replace(nameless, " ");
        }
        for word in typed.split_whitespace() {
            match word {
                word if is_one_of(key!("typed-short"), word) => wanted.length = Length::Short,
                word if is_one_of(key!("typed-full"), word) => wanted.length = Length::Full,
                word => match Format::of_ending(word).filter(|format| *format != Format::Csv) {
                    Some(format) => wanted.format = format,
                    None => return Ok(self.say(&say!("line-report-how", word = word))?),
                },
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
        }
        Ok(())
    }

    /// `ask`, for everybody or for one person.
    pub(super) fn ask_colleagues(&mut self, to: &str) -> Flow<()> {
        let Some(record) = self.record()? else { return Ok(()) };
        let Some(path) = self.sitting.as_ref().map(|sitting| sitting.keeping.path().to_owned()) else {
            return Ok(());
        };
        let to = (!to.is_empty()).then_some(to);
        let desk = self.desk();
        let formats = [AskFormat::Docx, AskFormat::Html, AskFormat::Txt];
        if let Some(written) = self.tell(desk.write_questions(&record, &path, to, &formats))? {
            for path in written {
                self.say(&say!("line-written", path = crate::files::shown(&path)))?;
            }
            self.say(say!("line-asked"))?;
        }
        Ok(())
    }

    /// `take in FILE`: shows what it says, and takes it in after Enter.
    pub(super) fn take_in(&mut self, file: &str) -> Flow<()> {
        if file.is_empty() {
            return Ok(self.say(say!("line-take-in-what"))?);
        }
        let desk = self.desk();
        let Some(mut form) = self.tell(desk.read_form(Path::new(file)))? else { return Ok(()) };
        if let Some(sitting) = &self.sitting {
            form.belongs_to(sitting.header.reference.as_str());
        }
        let Some(sitting) = self.sitting.as_ref().filter(|sitting| sitting.header.reference.as_str() == form.check())
        else {
            return Ok(self.say(&say!("line-take-in-elsewhere", name = form.check()))?);
        };
        let weighed = desk.weigh(&form, sitting.header.reference.as_str(), &sitting.check);
        let Some(replies) = self.tell(weighed)? else { return Ok(()) };
        for reply in &replies.replies {
            let old = reply.old.as_ref().map_or(say!("line-not-answered"), |(answer, _)| answer.word());
            let told = say!(
                "line-take-in-one",
                ask = reply.asked.words.clone(),
                old = old,
                new = reply.new.word(),
                who = reply.who.clone()
            );
            self.say(&told)?;
            if !reply.note.is_empty() {
                self.say(&reply.note)?;
            }
        }
        if !replies.known.is_empty() {
            self.say(&say!("reply-known", answers = replies.known.len()))?;
        }
        for refused in &replies.refused {
            self.say(&say!("line-take-in-refused", name = refused.name.clone(), why = refused.why.clone()))?;
        }
        if replies.replies.is_empty() {
            return Ok(self.say(say!("line-take-in-nothing"))?);
        }
        let turn = self.sitting.as_ref().map(|sitting| desk.turn(&replies, &sitting.check));
        for told in turn.iter().flat_map(|turn| turn.told(&desk.loaded.rulebook)) {
            self.say(&told)?;
        }
        self.prompt(say!("line-take-in-confirm"))?;
        let line = self.hear()?;
        if !is_one_of(key!("typed-take-in"), &line) {
            return Ok(self.say(say!("line-take-in-left"))?);
        }
        let named = self.around.who;
        let Some(sitting) = &mut self.sitting else { return Ok(()) };
        let taken = desk.take_replies(sitting, &replies, named);
        if let Some(told) = self.tell(taken)? {
            for told in told {
                self.say(&told)?;
            }
            self.say(&say!("line-taken-in", count = replies.replies.len()))?;
        }
        Ok(())
    }

    /// `sign NAME` or `sign reviewer NAME`.
    pub(super) fn sign(&mut self, typed: &str) -> Flow<()> {
        let (role, name) = match typed.split_once(char::is_whitespace) {
            Some((role, name)) if is_one_of(key!("typed-reviewer"), role) => (Role::Reviewer, name),
            Some((role, name)) if is_one_of(key!("typed-assessor"), role) => (Role::Assessor, name),
            _ => (Role::Assessor, typed),
        };
        let own = who(self.check(), self.around.who);
        let name = if name.trim().is_empty() { own } else { name.to_owned() };
        let signed = self.acting().sign(role, &name, None, "");
        if let Some(steps) = self.tell(signed)? {
            for did in steps {
                self.stand(did)?;
            }
        }
        Ok(())
    }

    /// `look again DAY`.
    pub(super) fn review_by(&mut self, typed: &str) -> Flow<()> {
        let on = self.around.on;
        let day = read_day(typed).and_then(|day| match day {
            Some(day) if day < on => Err(DeskError::DayIsOver),
            Some(day) => Ok(day),
            None => Err(DeskError::NoDay(typed.to_owned())),
        });
        if let Some(on) = self.tell(day)? {
            self.stand(Step::ReviewDue { on })?;
        }
        Ok(())
    }

    /// `plan` tells the removal plan; `plan TASK`, with any of a day, `done` and a name, plans a task.
    pub(super) fn plan(&mut self, typed: &str) -> Flow<()> {
        let tasks = &self.around.rulebook.consequences.plan;
        let mut words = typed.split_whitespace();
        let Some(first) = words.next() else {
            for (index, task) in tasks.iter().enumerate() {
                let planned = self.check().standing.plan.get(&task.id).cloned().unwrap_or_default();
                let day = planned.date.map(|day| day.to_string());
                let done = planned.done.then(|| say!("line-plan-done").to_owned());
                let told: Vec<String> =
                    [day, Some(planned.who), done].into_iter().flatten().filter(|part| !part.is_empty()).collect();
                let told = if told.is_empty() { say!("line-plan-not-yet").to_owned() } else { told.join(", ") };
                self.say(&format!("{}, {}: {told}.", index + 1, task.label))?;
            }
            return Ok(self.say(say!("line-plan-how"))?);
        };
        let by_number = first.parse::<usize>().ok().and_then(|number| tasks.get(number.wrapping_sub(1)));
        let task = by_number.map_or(first, |task| task.id.as_str());
        let before = self.check().standing.plan.get(task).cloned().unwrap_or_default();
        let mut planned = Planned { done: false, ..before };
        let mut name: Vec<&str> = Vec::new();
        for word in words {
            match word.parse::<Date>() {
                Ok(day) => planned.date = Some(day),
                Err(_) if is_one_of(key!("typed-done"), word) => planned.done = true,
                Err(_) => name.push(word),
            }
        }
        if !name.is_empty() {
            planned.who = name.join(" ");
        }
        let step = self.acting().plan(task, planned);
        if let Some(did) = self.tell(step)? {
            self.stand(did)?;
        }
        Ok(())
    }

    /// Everything that ever happened.
    pub(super) fn tell_history(&mut self) -> Flow<()> {
        let (filter, names) = (Filter::default(), Names::default());
        for change in history(self.check()).iter().filter(|change| filter.fits(change)) {
            let told = say!(
                "line-history-one",
                number = change.number,
                when = change.at.strftime("%Y-%m-%d %H:%M UTC").to_string(),
                who = names.hide(&change.who),
                about = change.about.clone(),
                old = change.old.clone(),
                new = change.new.clone()
            );
            self.say(&told)?;
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
    fn asked_as(&self, name: &str) -> String {
        let address = self.around.rulebook.address(name);
        address.map_or_else(|| name.to_owned(), |address| self.around.rulebook.item(address).ask.clone())
    }

    /// `what if f.2=no f.3=yes`: what would change. Nothing is written.
    pub(super) fn what_if(&mut self, typed: &str) -> Flow<()> {
        if typed.is_empty() {
            return Ok(self.say(say!("line-what-if-how"))?);
        }
        let changes: Result<Vec<_>, _> = typed
            .split([' ', ','])
            .filter(|word| !word.is_empty())
            .map(|word| supposition(&self.placed(word)))
            .collect();
        let Some(changes) = self.tell(changes)? else { return Ok(()) };
        let rulebook = self.around.rulebook;
        let supposed = what_if(self.check(), rulebook, &changes).map_err(DeskError::from);
        let Some(supposed) = self.tell(supposed)? else { return Ok(()) };
        let side = |check| Side { check, rulebook, on: self.around.on };
        let comparison = compare(side(self.check()), side(&supposed));
        self.tell_comparison(&comparison)?;
        Ok(self.say(say!("line-what-if-nothing-written"))?)
    }

    /// `compare NAME`.
    pub(super) fn compare(&mut self, other: &str) -> Flow<()> {
        let desk = self.desk();
        let Some(own) = self.record()? else { return Ok(()) };
        let Some(other) = self.tell(desk.read(other))? else { return Ok(()) };
        if let Some(notice) = &other.notice {
            self.say(notice)?;
        }
        let Some(compared) = self.tell(desk.compare(&own, &other.it, false, None))? else { return Ok(()) };
        for notice in compared.notices {
            self.say(&notice)?;
        }
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
        let how = CopyOf { recheck, named: self.around.who, ..CopyOf::default() };
        if let Some((reference, _)) = self.tell(desk.copy(&record, how))? {
            self.say(&say!("line-copied", name = reference))?;
        }
        Ok(())
    }

    /// `join NAME`; asks first where the names of the tools differ.
    pub(super) fn join(&mut self, typed: &str) -> Flow<()> {
        let Some(own) = self.record()? else { return Ok(()) };
        let desk = self.desk();
        let Some(other) = self.tell(desk.read(typed))? else { return Ok(()) };
        let mine = self.sitting.as_ref().map_or_else(String::new, |sitting| sitting.keeping.name());
        let both = [(&own, mine.as_str()), (&other.it, typed)];
        let mut joined = desk.join(&both, JoinHow::default(), self.around.who);
        if let Err(DeskError::DifferentTools(first, second)) = &joined {
            self.prompt(&say!("join-really", first = visible(first), second = visible(second)))?;
            if !is_one_of(key!("typed-join"), &self.hear()?) {
                return Ok(self.say(say!("join-left"))?);
            }
            let how = JoinHow { different_tools: true, ..JoinHow::default() };
            joined = desk.join(&both, how, self.around.who);
        }
        if let Some(joined) = self.tell(joined)? {
            let title = own.check.tool.get(Field::Name).to_owned();
            self.say(&say!("line-joined", name = joined.reference, title = title, conflicts = joined.conflicts.len()))?;
        }
        Ok(())
    }
}
