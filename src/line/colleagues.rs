//! Open questions go out to colleagues, answers come back.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use super::words::{in_quotes, is_name, is_one_of};
use super::{Flow, Talk};
use crate::check::Inquiry;
use crate::desk::acts::Act;
use crate::desk::{AskFormat, DeskError};
use crate::logic::Address;
use crate::record::Record;
use crate::report::Format;
use crate::text::visible;
use crate::words::{key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// `ask`, for everybody or for one person; with numbers of the list that was told last those questions alone; `ask
    /// this` what stands before the person.
    pub(super) fn ask_colleagues(&mut self, typed: &str, here: &[Address]) -> Flow<()> {
        let Some(record) = self.record()? else { return Ok(()) };
        let Some(path) = self.sitting.as_ref().map(|sitting| sitting.keeping.path().to_owned()) else {
            return Ok(());
        };
        let desk = self.desk();
        if desk.inquiries(&record.check).is_empty() {
            return Ok(self.say(say!("ask-nothing-open"))?);
        }
        let formats = [AskFormat::Page(Format::Docx), AskFormat::Page(Format::Html), AskFormat::Page(Format::Txt)];
        let is_this = !here.is_empty() && is_one_of(key!("typed-this"), typed);
        let asked = if is_this { Some(self.inquired(&record, here)) } else { self.inquired_by_number(&record, typed) };
        let count = asked.as_ref().map(|asked| asked.iter().map(|inquiry| inquiry.questions.len()).sum::<usize>());
        let written = match asked {
            Some(asked) if asked.is_empty() && is_this => return Ok(self.say(say!("line-ask-not-open"))?),
            Some(asked) if asked.is_empty() => return Ok(self.say(say!("line-ask-which"))?),
            Some(asked) => {
                let each = formats.into_iter().map(|format| desk.write_chosen(&record, &path, &asked, format));
                let each = each.collect::<Result<Vec<Vec<PathBuf>>, _>>().map(|files| files.concat());
                self.tell(each)?
            }
            None => {
                let to = (!typed.is_empty()).then_some(typed);
                match desk.write_questions(&record, &path, to, &formats) {
                    Err(nobody @ DeskError::NobodyAsked(..)) if self.around.confirms && is_name(typed) => {
                        self.say(&nobody.to_string())?;
                        let Some(asked) = self.all_for(&record, typed)? else { return Ok(()) };
                        let each = formats.into_iter().map(|format| desk.write_chosen(&record, &path, &asked, format));
                        self.tell(each.collect::<Result<Vec<Vec<PathBuf>>, _>>().map(|files| files.concat()))?
                    }
                    written => self.tell(written)?,
                }
            }
        };
        if let Some(written) = written {
            for path in written {
                self.say(&say!("line-written", path = crate::files::shown(&path)))?;
            }
            if let Some(count) = count {
                self.say(&say!("line-asked-count", count = count))?;
            }
            self.say(say!("line-asked"))?;
        }
        Ok(())
    }

    /// Every open question for one person whom nobody named before, once somebody wants that; nothing where not.
    fn all_for(&mut self, record: &Record, name: &str) -> Flow<Option<Vec<Inquiry>>> {
        let questions: Vec<_> =
            self.desk().inquiries(&record.check).into_iter().flat_map(|inquiry| inquiry.questions).collect();
        let word = Act::Ask.row().line.word();
        self.prompt(&say!("line-ask-all-for", name = visible(name), count = questions.len(), word = word))?;
        if !is_one_of(key!("typed-ask"), &self.hear()?) {
            self.say(say!("line-take-in-left"))?;
            return Ok(None);
        }
        Ok(Some(vec![Inquiry { to: visible(name).into_owned(), is_named: true, questions }]))
    }

    /// The questions that were named by nothing but numbers, by whom they go to; nothing where a word stands there.
    fn inquired_by_number(&self, record: &Record, typed: &str) -> Option<Vec<Inquiry>> {
        let numbers: Vec<&str> = typed.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
        if numbers.is_empty() || !numbers.iter().all(is_number) {
            return None;
        }
        let wanted: Option<Vec<Address>> = numbers.into_iter().map(|number| self.place(number)).collect();
        let wanted = wanted.unwrap_or_default();
        let asked = self.inquired(record, &wanted);
        let found = asked.iter().map(|inquiry| inquiry.questions.len()).sum::<usize>();
        // A number that names no open question leaves nothing of the line.
        Some(if found == wanted.len() { asked } else { Vec::new() })
    }

    /// Of the open questions these alone, by whom they go to.
    fn inquired(&self, record: &Record, wanted: &[Address]) -> Vec<Inquiry> {
        let rulebook = self.around.rulebook;
        let is_wanted = |name: &str| rulebook.address(name).is_some_and(|address| wanted.contains(&address));
        let mut asked = self.desk().inquiries(&record.check);
        for inquiry in &mut asked {
            inquiry.questions.retain(|question| is_wanted(&question.name));
        }
        asked.retain(|inquiry| !inquiry.questions.is_empty());
        asked
    }

    /// `take in FILE`: shows what the file says, and takes that in after Enter. Returns whether something was taken in.
    pub(super) fn take_in(&mut self, file: &str) -> Flow<bool> {
        if file.is_empty() {
            self.say(say!("line-take-in-what"))?;
            return Ok(false);
        }
        let desk = self.desk();
        let file = in_quotes(file).unwrap_or(file);
        let Some(mut form) = self.tell(desk.read_form(Path::new(file)))? else { return Ok(false) };
        if let Some(sitting) = &self.sitting {
            form.belongs_to(sitting.header.reference.as_str());
        } else if !form.check().is_empty() && !self.open(form.check())? {
            // Among all checks it says itself to which one it belongs: that one is opened.
            return Ok(false);
        }
        if self.sitting.as_ref().is_none_or(|sitting| sitting.header.reference.as_str() != form.check()) {
            let told = if form.check().is_empty() {
                say!("line-take-in-whose").to_owned()
            } else {
                say!("line-take-in-elsewhere", name = form.check())
            };
            self.say(&told)?;
            return Ok(false);
        }
        if form.who().is_empty() && self.around.confirms {
            self.prompt(say!("line-take-in-who"))?;
            let typed = self.hear()?;
            if !is_name(&typed) {
                self.say(say!("line-take-in-left"))?;
                return Ok(false);
            }
            form.answered_by(&typed);
        }
        let Some(sitting) = &self.sitting else { return Ok(false) };
        let weighed = desk.weigh(&form, sitting.header.reference.as_str(), &sitting.check);
        let Some(replies) = self.tell(weighed)? else { return Ok(false) };
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
            let (name, why) = (self.asked_as(&refused.name), refused.why.clone());
            self.say(&say!("line-take-in-refused", name = visible(&name), why = why))?;
        }
        if replies.replies.is_empty() {
            self.say(say!("line-take-in-nothing"))?;
            return Ok(false);
        }
        let turn = self.sitting.as_ref().map(|sitting| desk.turn(&replies, &sitting.check));
        for told in turn.iter().flat_map(|turn| turn.told(&desk.loaded.rulebook)) {
            self.say(&told)?;
        }
        self.prompt(say!("line-take-in-confirm"))?;
        let line = self.hear()?;
        if !is_one_of(key!("typed-take-in"), &line) {
            self.say(say!("line-take-in-left"))?;
            return Ok(false);
        }
        let named = self.answering().map(str::to_owned);
        let Some(sitting) = &mut self.sitting else { return Ok(false) };
        let taken = desk.take_replies(sitting, &replies, named.as_deref());
        let Some(told) = self.tell(taken)? else { return Ok(false) };
        for told in told {
            self.say(&told)?;
        }
        self.say(&say!("line-taken-in", count = replies.replies.len()))?;
        Ok(true)
    }
}
