//! Pages with silent answers that come back, the minutes, and who approves them: all from the session of whoever leads.

use std::io::{BufRead, Write};
use std::path::Path;

use super::typed::{Typed, is_word};
use super::{Flow, WorkshopTalk};
use crate::desk::AskFormat;
use crate::files;
use crate::report::Format;
use crate::room::PaperForm;
use crate::words::{Key, key, say};
use crate::workshop::papers::{SilentPage, write_minutes, write_silent_page};
use crate::workshop::{Called, SilentTaken, WorkshopError, approve, named_on_line, take_silent};

/// What people are called by, as it is typed.
const CALLED: [(Key, Called); 3] = [
    (key!("workshoptalk-typed-names"), Called::Names),
    (key!("workshoptalk-typed-initials"), Called::Initials),
    (key!("workshoptalk-typed-numbers"), Called::Numbers),
];

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Takes in a page with silent answers. Where nobody knows whose it is, that is asked.
    pub(super) fn take_in(&mut self, file: &str) -> Flow<()> {
        if file.is_empty() {
            return Ok(self.say(say!("workshoptalk-how-take-in"))?);
        }
        let mut taken = self.read_page(file, None);
        if let Err(WorkshopError::Nobody(_)) = taken {
            match self.ask_shortly(say!("workshoptalk-whose-page"))?.as_str() {
                "" | "-" => {}
                who => taken = self.read_page(file, Some(who)),
            }
        }
        let SilentTaken { seat, steps, refused } = match taken {
            Ok(taken) => taken,
            Err(why) => return Ok(self.say(&why.to_string())?),
        };
        let told = say!("workshop-silent-taken", count = steps.len(), who = self.person(seat));
        for step in steps {
            self.write(step)?;
        }
        self.say(&told)?;
        for told in refused {
            self.say(&told)?;
        }
        Ok(())
    }

    /// Writes the page that everybody fills in before the meeting, about the tool that is talked about.
    pub(super) fn ask_all(&mut self, typed: &str) -> Flow<()> {
        let (mut letters, mut format) = (Vec::new(), AskFormat::Page(Format::Docx));
        for word in typed.split_whitespace() {
            match AskFormat::ALL.into_iter().find(|format| format.ending().eq_ignore_ascii_case(word)) {
                Some(found) => format = found,
                None if is_word(key!("workshoptalk-typed-scope"), word)
                    || self.around.loaded.rulebook.rule_index(&word.to_lowercase()).is_some() =>
                {
                    letters.push(word.to_owned());
                }
                None => return Ok(self.say(say!("workshopasking-how-line"))?),
            }
        }
        let page = SilentPage { tool: self.tool, letters, format, without_names: false };
        let written = write_silent_page(&self.desk(), self.ledger.path(), (self.workshop(), &self.roster), &page);
        let told = match written {
            Ok(file) => {
                let key = key!("workshoptalk-typed-take-in").text();
                say!("workshopasking-where", file = files::shown(&file), key = key)
            }
            Err(why) => why.to_string(),
        };
        Ok(self.say(&told)?)
    }

    fn read_page(&self, file: &str, from: Option<&str>) -> Result<SilentTaken, WorkshopError> {
        let desk = self.desk();
        take_silent(&desk, self.workshop(), &self.roster, desk.read_form(Path::new(file))?, from)
    }

    /// These people approve the minutes.
    pub(super) fn approve(&mut self, typed: &str) -> Flow<()> {
        let step = match approve(self.workshop(), &self.roster, named_on_line(typed)) {
            Ok(step) => step,
            Err(why) => return Ok(self.say(&why.to_string())?),
        };
        self.write(step)?;
        let seats: Vec<u16> = self.workshop().approved.iter().map(|(seat, _)| *seat).collect();
        let who = seats.iter().map(|seat| self.person(*seat)).collect::<Vec<_>>().join(", ");
        let reference = self.workshop().header.reference.clone();
        Ok(self.say(&say!("workshop-approved", who = who, workshop = reference))?)
    }

    /// Writes the minutes, also as a draft: as a web page with names, unless it is said otherwise.
    pub(super) fn minutes(&mut self, typed: &str) -> Flow<()> {
        let (mut form, mut called) = (PaperForm::WebPage, Called::Names);
        for word in typed.split_whitespace() {
            let people = CALLED.iter().find(|(key, _)| is_word(*key, word));
            match (PaperForm::of_ending(word), people) {
                (Some(found), _) => form = found,
                (None, Some((_, found))) => called = *found,
                (None, None) => return Ok(self.say(say!("workshoptalk-how-minutes"))?),
            }
        }
        let of = (self.workshop(), &self.roster);
        let told = match write_minutes(&self.desk(), self.ledger.path(), of, called, form) {
            Ok(file) => say!("workshoptalk-minutes-where", file = files::shown(&file)),
            Err(why) => why.to_string(),
        };
        Ok(self.say(&told)?)
    }

    /// Whoever is still in the room can approve the minutes at once.
    pub(super) fn ask_who_approves(&mut self) -> Flow<()> {
        while let Some(typed) = self.plain.ask(say!("workshoptalk-who-approves"))? {
            if typed.is_empty() {
                break;
            }
            match Typed::read(&typed) {
                Some((Typed::Minutes, rest)) => self.minutes(rest)?,
                _ => self.approve(&typed)?,
            }
        }
        Ok(())
    }
}
