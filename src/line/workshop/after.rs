//! Pages with silent answers that come back, and who approves the minutes: both from the session of whoever leads.

use std::io::{BufRead, Write};
use std::path::Path;

use super::{Flow, WorkshopTalk};
use crate::words::say;
use crate::workshop::{SilentTaken, WorkshopError, approve, named_on_line, take_silent};

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

    fn read_page(&self, file: &str, from: Option<&str>) -> Result<SilentTaken, WorkshopError> {
        take_silent(&self.desk(), self.workshop(), &self.roster, Path::new(file), from)
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

    /// Whoever is still in the room can approve the minutes at once.
    pub(super) fn ask_who_approves(&mut self) -> Flow<()> {
        while let Some(typed) = self.plain.ask(say!("workshoptalk-who-approves"))? {
            if typed.is_empty() {
                break;
            }
            self.approve(&typed)?;
        }
        Ok(())
    }
}
