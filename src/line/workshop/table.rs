//! What is on the table: the agenda with its time, and the tools.

use std::io::{BufRead, Write};

use super::{Flow, WorkshopTalk};
use crate::check::{Check, find};
use crate::desk::DeskError;
use crate::text::number;
use crate::words::say;
use crate::workshop::{AgendaItem, MORE, WorkshopStep, belongs, is_scope_untouched};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Plans a point: `20 The door camera`.
    pub(super) fn plan_point(&mut self, typed: &str) -> Flow<()> {
        let Some(mut item) = AgendaItem::read(typed) else { return Ok(self.say(say!("workshoptalk-how-item"))?) };
        let Some(title) = self.kept_words(&item.title)? else { return Ok(()) };
        item.title = title;
        let mut items: Vec<AgendaItem> = self.workshop().agenda.iter().map(|point| point.item.clone()).collect();
        items.push(item);
        self.write(WorkshopStep::Agenda(items))?;
        self.tell_agenda()
    }

    pub(super) fn tell_agenda(&mut self) -> Flow<()> {
        let now = (self.around.now)();
        let workshop = self.workshop();
        let told = (0..).zip(&workshop.agenda).map(|(index, point)| {
            let (used, planned) = (workshop.minutes_used(index, now), workshop.minutes_planned(index));
            let title = self.told(&point.item.title);
            let number = index + 1;
            if workshop.point.is_some_and(|(under_way, _)| under_way == index) {
                say!("workshoptalk-point-now", number = number, title = title, used = used, planned = planned)
            } else {
                say!("workshoptalk-point", number = number, title = title, used = used, planned = planned)
            }
        });
        let told: Vec<String> = told.collect();
        if told.is_empty() {
            self.say(say!("workshoptalk-no-agenda"))?;
        }
        for line in told {
            self.say(&line)?;
        }
        Ok(())
    }

    /// Goes on to the next point of the agenda, or to the one that is named by its number.
    pub(super) fn next_point(&mut self, typed: &str) -> Flow<()> {
        let index = match number::<usize>(typed) {
            Some(number) => number.saturating_sub(1),
            None if !typed.is_empty() => return Ok(self.say(say!("workshoptalk-no-point"))?),
            None => self.workshop().point.map_or(0, |(index, _)| index + 1),
        };
        if index >= self.workshop().agenda.len() {
            return Ok(self.say(say!("workshoptalk-no-point"))?);
        }
        self.write(WorkshopStep::Point(index))?;
        self.tell_time()
    }

    pub(super) fn more_time(&mut self, typed: &str) -> Flow<()> {
        let minutes = match typed.split(' ').next() {
            None | Some("") => Some(MORE),
            Some(word) => number(word),
        };
        let Some(minutes) = minutes else { return Ok(self.say(say!("workshoptalk-unclear"))?) };
        if self.workshop().point.is_none() {
            return Ok(self.say(say!("workshoptalk-nothing-under-way"))?);
        }
        self.write(WorkshopStep::Longer(minutes))?;
        self.told_over = None;
        self.tell_time()
    }

    pub(super) fn tell_time(&mut self) -> Flow<()> {
        let Some((index, _)) = self.workshop().point else {
            return Ok(self.say(say!("workshoptalk-nothing-under-way"))?);
        };
        let now = (self.around.now)();
        let workshop = self.workshop();
        let (used, planned) = (workshop.minutes_used(index, now), workshop.minutes_planned(index));
        let title = self.told(&workshop.agenda[index].item.title);
        Ok(self.say(&say!("workshoptalk-time", title = title, used = used, planned = planned))?)
    }

    /// Tells once that the time of a point is over.
    pub(super) fn tell_time_over(&mut self) -> Flow<()> {
        let Some((index, _)) = self.workshop().point else { return Ok(()) };
        let now = (self.around.now)();
        let planned = i64::from(self.workshop().minutes_planned(index));
        if self.told_over == Some(index) || self.workshop().minutes_used(index, now) < planned {
            return Ok(());
        }
        self.told_over = Some(index);
        let title = self.told(&self.workshop().agenda[index].item.title);
        Ok(self.say(&say!("workshoptalk-time-over", title = title))?)
    }

    /// Puts a check on the table by its reference, or talks about one that lies there by its number.
    pub(super) fn tool(&mut self, typed: &str) -> Flow<()> {
        match number::<usize>(typed) {
            Some(number) if (1..=self.workshop().tools.len()).contains(&number) => self.tool = number - 1,
            _ if typed.is_empty() => {}
            _ => match self.desk().read_whole(typed) {
                Ok(record) => {
                    let reference = record.header.reference.to_string();
                    if !self.workshop().tools.contains(&reference) {
                        if let Err(why) = belongs(&self.roster, &record) {
                            return Ok(self.say(&why.to_string())?);
                        }
                        self.write(WorkshopStep::Tool(reference.clone()))?;
                    }
                    let place = self.workshop().tools.iter().position(|tool| *tool == reference);
                    self.tool = place.unwrap_or_default();
                }
                Err(why) => self.say(&why.to_string())?,
            },
        }
        self.tell_tools()
    }

    pub(super) fn tell_tools(&mut self) -> Flow<()> {
        let tools = self.workshop().tools.clone();
        if tools.is_empty() {
            return Ok(self.say(say!("workshoptalk-no-tool"))?);
        }
        for (index, reference) in tools.iter().enumerate() {
            let told = match self.desk().read_whole(reference) {
                Ok(record) => {
                    let rulebook = self.rulebook();
                    let findings = find(rulebook, &record.check.sheet(rulebook), self.around.on);
                    let (name, verdict) = (record.check.tool.title().to_owned(), findings.dated(rulebook).words());
                    let number = index + 1;
                    if index == self.tool {
                        say!(
                            "workshoptalk-tool-now",
                            number = number,
                            name = name,
                            check = reference,
                            verdict = verdict
                        )
                    } else {
                        say!("workshoptalk-tool", number = number, name = name, check = reference, verdict = verdict)
                    }
                }
                Err(why) => why.to_string(),
            };
            self.say(&told)?;
        }
        let untouched = tools.get(self.tool).and_then(|tool| self.desk().read_whole(tool).ok());
        if untouched.is_some_and(|record| is_scope_untouched(self.rulebook(), &record.check)) {
            self.say(&say!("workshopscope-untouched-line", number = self.tool + 1))?;
        }
        Ok(())
    }

    /// The check that is talked about; what is wrong is told.
    pub(super) fn check(&mut self) -> Flow<Option<(String, Check)>> {
        let Some(reference) = self.workshop().tools.get(self.tool).cloned() else {
            self.say(say!("workshoptalk-no-tool"))?;
            return Ok(None);
        };
        let read: Result<_, DeskError> = self.desk().read_whole(&reference);
        match read {
            Ok(record) => Ok(Some((reference, record.check))),
            Err(why) => {
                self.say(&why.to_string())?;
                Ok(None)
            }
        }
    }
}
