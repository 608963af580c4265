//! Open questions go out to colleagues, answers come back.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::PossibleValue;

use super::reply_file::text_of;
use super::write_out::in_a_file_name;
use super::{Desk, DeskError, Sitting, who};
use crate::check::{
    Check, Field, Form, FormFlaw, Inquiry, Names, Replies, Turn, concluding, find, inquiries, read_reply, weigh,
};
use crate::files::{FORM, Links, read_beginning};
use crate::record::{Record, RecordError};
use crate::report::block::Block;
use crate::report::{Format, ask_pages, reply_page};
use crate::words::say;

/// The formats of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskFormat {
    /// A page.
    Page(Format),
    /// A small file to answer in.
    Ron,
}

impl AskFormat {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Page(Format::Txt),
        Self::Page(Format::Md),
        Self::Page(Format::Html),
        Self::Page(Format::Docx),
        Self::Ron,
    ];

    /// The format of a file with this ending.
    pub fn by_ending(file: &Path) -> Option<Self> {
        let is_ron = || file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
        Format::of_file(file).map(Self::Page).or_else(|| is_ron().then_some(Self::Ron))
    }

    /// The ending of a file in this format.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Page(format) => format.ending(),
            Self::Ron => "ron",
        }
    }
}

impl ValueEnum for AskFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Page(format) => format.to_possible_value(),
            Self::Ron => Some(PossibleValue::new("ron").help(say!("help-format-ron"))),
        }
    }
}

/// A file of answers that came back, read and not yet weighed.
#[derive(Debug)]
pub struct Returned {
    file: PathBuf,
    form: Form,
}

impl Returned {
    /// The reference of the check that it says it belongs to: one word of letters, digits and `-`; empty where it says
    /// nothing.
    pub fn check(&self) -> &str {
        &self.form.check
    }

    /// Sets the check to which it belongs, where it does not name one itself.
    pub fn belongs_to(&mut self, reference: &str) {
        if self.form.check.is_empty() {
            reference.clone_into(&mut self.form.check);
        }
    }

    /// Holds it to a check that somebody named.
    ///
    /// # Errors
    /// When it says that it belongs to another one.
    pub fn is_of(&self, reference: &str) -> Result<(), DeskError> {
        if self.form.check == reference {
            Ok(())
        } else {
            Err(DeskError::Form(self.file.clone(), FormFlaw::OtherCheck(self.form.check.clone())))
        }
    }

    /// Who says that they answered; empty where nobody does.
    pub fn who(&self) -> &str {
        self.form.answered_by.trim()
    }

    /// Says who answered, where the page does not.
    pub fn answered_by(&mut self, name: &str) {
        if self.who().is_empty() {
            name.trim().clone_into(&mut self.form.answered_by);
        }
    }
}

impl Desk<'_> {
    /// The open questions of a check, by the person who may know.
    pub fn inquiries(&self, check: &Check) -> Vec<Inquiry> {
        let rulebook = &self.loaded.rulebook;
        inquiries(check, rulebook, &find(rulebook, &check.sheet(rulebook), self.on))
    }

    /// The open questions of a check, for one colleague or for everybody, as a file, with or without the names of
    /// people.
    ///
    /// # Errors
    /// When nothing is asked of that person.
    pub fn ask(
        &self,
        record: &Record,
        to: Option<&str>,
        hide_names: bool,
        format: AskFormat,
    ) -> Result<Vec<u8>, DeskError> {
        let mut asked = self.inquiries(&record.check);
        if let Some(to) = to {
            let people: Vec<String> = asked.iter().map(|inquiry| inquiry.to.trim_end_matches('.').to_owned()).collect();
            asked.retain(|inquiry| inquiry.to.to_lowercase().contains(&to.to_lowercase()));
            if asked.is_empty() {
                return Err(DeskError::NobodyAsked(to.to_owned(), people.join("; ")));
            }
        }
        if !hide_names {
            return self.pages(record, &asked, format);
        }
        let names = Names::of([&record.check]);
        let asked: Vec<Inquiry> = asked.into_iter().map(|inquiry| inquiry.without(&names)).collect();
        let record = Record { check: names.hide_check(&record.check), ..record.clone() };
        self.pages(&record, &asked, format)
    }

    /// Questions about a check as a file, whoever they are for.
    ///
    /// # Errors
    /// When the page would be too large to come back.
    pub fn pages(&self, record: &Record, asked: &[Inquiry], format: AskFormat) -> Result<Vec<u8>, DeskError> {
        let (check, reference) = (&record.check, &record.header.reference);
        let (title, does) = (check.tool.title(), check.tool.get(Field::Does));
        // A colleague is told when the questions come from rule files of a person's own.
        let own: Vec<&str> = self.loaded.own_files().collect();
        let rules = (!own.is_empty()).then(|| say!("asked-own-rules", files = own.join(", ")));
        let pages = || {
            let mut page = ask_pages(asked, title, does, reference);
            page.blocks.splice(0..0, rules.clone().map(Block::Notice));
            page
        };
        let bytes = match format {
            // A web page is a form to fill in.
            AskFormat::Page(Format::Html) => {
                reply_page(asked, title, does, rules.as_deref().unwrap_or_default(), reference.as_str())?.into_bytes()
            }
            AskFormat::Page(format) => format.write(&pages(), self.now)?,
            AskFormat::Ron => {
                let to: Vec<&str> = asked.iter().map(|inquiry| inquiry.to.as_str()).collect();
                let questions = asked.iter().flat_map(|inquiry| inquiry.questions.clone()).collect();
                Form::of(&Inquiry { to: to.join("; "), is_named: true, questions }, reference, title)
                    .write()
                    .into_bytes()
            }
        };
        // The other half of the limit is left for what colleagues fill in.
        if bytes.len() as u64 > FORM / 2 { Err(DeskError::PageTooLarge(reference.to_string())) } else { Ok(bytes) }
    }

    /// Writes questions that were chosen among the open ones into the folder for reports. Each colleague who is named
    /// gets a file of their own and learns nothing of what others are asked; all other questions stand in one list. A
    /// file is named after the record's file, the tool and the colleague.
    ///
    /// # Errors
    /// When there is no folder, or the file cannot be written.
    pub fn write_chosen(
        &self,
        record: &Record,
        path: &Path,
        asked: &[Inquiry],
        format: AskFormat,
    ) -> Result<Vec<PathBuf>, DeskError> {
        let tool = in_a_file_name(record.check.tool.title());
        let mut names: Vec<String> = Vec::new();
        let mut written = Vec::new();
        for page in Inquiry::files(asked) {
            let to = page.first().filter(|one| one.is_named).map_or_else(String::new, |one| in_a_file_name(&one.to));
            let alike = names.iter().filter(|known| **known == to).count();
            let number = if alike == 0 { String::new() } else { format!("-{}", alike + 1) };
            names.push(to.clone());
            let bytes = self.pages(record, &page, format)?;
            let ending = format!("{tool}-questions{to}{number}.{}", format.ending());
            written.push(self.put_beside_reports(path, &ending, &bytes)?);
        }
        Ok(written)
    }

    /// Writes the open questions into the folder for reports, named after the record's file, and returns where they
    /// lie.
    ///
    /// # Errors
    /// When nothing is asked of that person, there is no folder, or a file cannot be written.
    pub fn write_questions(
        &self,
        record: &Record,
        path: &Path,
        to: Option<&str>,
        formats: &[AskFormat],
    ) -> Result<Vec<PathBuf>, DeskError> {
        let mut written = Vec::new();
        let tool = in_a_file_name(record.check.tool.title());
        for format in formats {
            let bytes = self.ask(record, to, false, *format)?;
            written.push(self.put_beside_reports(path, &format!("{tool}-questions.{}", format.ending()), &bytes)?);
        }
        Ok(written)
    }

    /// Reads a file of answers. Nothing is written.
    ///
    /// # Errors
    /// When the file cannot be read or is refused.
    pub fn read_form(&self, file: &Path) -> Result<Returned, DeskError> {
        self.read_bytes(&read_file(file)?, file)
    }

    /// Reads answers that were pasted, or came in a file of this name. Nothing is written.
    ///
    /// # Errors
    /// When they are refused.
    pub fn read_bytes(&self, bytes: &[u8], file: &Path) -> Result<Returned, DeskError> {
        let fits = bytes.len() as u64 <= FORM;
        let text = if fits { text_of(bytes) } else { Err(FormFlaw::TooLarge) };
        let form = text.and_then(|text| read_reply(&text));
        let form = form.map_err(|flaw| DeskError::Form(file.to_owned(), flaw))?;
        if !form.check.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            // What stands in a foreign file must not choose a path.
            return Err(RecordError::Unknown(form.check).into());
        }
        Ok(Returned { file: file.to_owned(), form })
    }

    /// Weighs answers against the check that they belong to: what can be taken in, and what is refused.
    ///
    /// # Errors
    /// When the check is closed, or the answers belong to another one.
    pub fn weigh(&self, returned: &Returned, reference: &str, check: &Check) -> Result<Replies, DeskError> {
        if check.standing.closed {
            return Err(DeskError::Closed(returned.form.check.clone()));
        }
        weigh(&returned.form, reference, check, &self.loaded.rulebook, self.today)
            .map_err(|flaw| DeskError::Form(returned.file.clone(), flaw))
    }

    /// How the result turns with answers that were weighed. Nothing is written.
    pub fn turn(&self, replies: &Replies, check: &Check) -> Turn {
        Turn::of(replies, check, &self.loaded.rulebook, self.on)
    }

    /// Takes answers in, with what the check comes to then. What has to be told beside it comes back.
    ///
    /// # Errors
    /// When they are not saved.
    pub fn take_replies(
        &self,
        sitting: &mut Sitting,
        replies: &Replies,
        named: Option<&str>,
    ) -> Result<Vec<String>, DeskError> {
        let who = who(&sitting.check, named);
        let steps = replies.steps(&sitting.check);
        let mut told: Vec<String> = sitting.take_all(&who, self.now, steps)?.into_iter().collect();
        if let Some(last) = concluding(&sitting.check, &self.loaded.rulebook, self.on) {
            told.extend(sitting.take(&who, self.now, last)?);
        }
        Ok(told)
    }
}

/// Reads one byte more than is taken, which tells that a file is too large.
fn read_file(file: &Path) -> Result<Vec<u8>, DeskError> {
    read_beginning(file, FORM + 1, Links::Follow).map_err(|error| DeskError::Returned(file.to_owned(), error))
}
