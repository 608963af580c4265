//! The list of checks: one of them is opened by its number, or a new one begun.

use std::io::{BufRead, Write};
use std::path::Path;

use super::words::{Line, is_name, understand, within_a_field};
use super::{Flow, Leave, Stop, Talk};
use crate::check::Field;
use crate::desk::acts::Act;
use crate::desk::{DeskError, Sitting, in_order};
use crate::record::{Listed, Order, RecordError, Summary};
use crate::text::{capital, number, visible};
use crate::words::{day, is_no_name, say};

/// The check with a number in the list.
fn numbered<'p>(paths: &[&'p Path], typed: &str) -> Option<&'p Path> {
    number::<usize>(typed).and_then(|number| paths.get(number.wrapping_sub(1))).copied()
}

/// The name of a check by its file.
pub(super) fn named(path: &Path) -> String {
    path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

/// Whether a line can be the name of a new tool: it has a letter, and says nothing that somebody answers.
fn can_be_a_tool(typed: &str) -> bool {
    typed.chars().any(char::is_alphabetic) && !is_no_name(typed)
}

/// What was chosen in the list.
enum Chosen {
    /// A check that is open now, or a new one.
    One,
    /// Nothing: the list is told again.
    TellAgain,
    /// Nothing: the list is told with what is put away.
    WithArchive,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Tells the checks that there are and waits until one is chosen. Without any, a new one begins. `wanted` is opened
    /// at once.
    pub(super) fn start(&mut self, wanted: Option<String>) -> Flow<()> {
        if let Some(wanted) = wanted
            && self.open(&wanted)?
        {
            return Ok(());
        }
        let mut archived_too = false;
        loop {
            let all = self.desk().list(true).unwrap_or_default();
            let (mut put_away, at_hand): (Vec<_>, Vec<_>) =
                all.into_iter().partition(|row| row.summary.as_ref().is_ok_and(|summary| summary.archived));
            if at_hand.is_empty() && (put_away.is_empty() || !self.around.confirms) {
                return Ok(());
            }
            let more = put_away.len();
            let mut listed = at_hand;
            in_order(&mut put_away, self.order);
            in_order(&mut listed, self.order);
            listed.extend(put_away.into_iter().filter(|_| archived_too));
            self.say(&say!("line-checks", count = listed.len()))?;
            for (index, row) in listed.iter().enumerate() {
                let told = match &row.summary {
                    Ok(summary) if summary.archived => {
                        let told = format!("{}, {}", summary.title, summary.verdict_words(self.around.on));
                        format!("{told}, {}.", say!("home-archived"))
                    }
                    Ok(summary) => {
                        let mut told = format!("{}, {}.", summary.title, summary.verdict_words(self.around.on));
                        for more in self.beside_a_check(summary) {
                            told = format!("{told} {}.", more.trim_end_matches('.'));
                        }
                        told
                    }
                    Err(why) => format!("{}: {why}", row.name()),
                };
                self.say(&format!("{}, {told}", index + 1))?;
            }
            self.tell_next_rules(&listed)?;
            if more > 0 && !archived_too {
                self.say(&say!("line-more-archived", count = more))?;
            }
            match self.choose_check(&listed.iter().map(|row| row.path.as_path()).collect::<Vec<_>>())? {
                Chosen::One => return Ok(()),
                Chosen::TellAgain => {}
                Chosen::WithArchive => archived_too = true,
            }
        }
    }

    /// The next day on which rules begin to apply: results change with it, where a check may come under one of them.
    fn tell_next_rules(&mut self, listed: &[Listed<Summary>]) -> Flow<()> {
        let cover = self.around.rulebook.cover();
        let Some(next) = cover.next_change(self.around.on) else { return Ok(()) };
        let comes_under = |summary: &Summary| !summary.archived && summary.concerns_on.contains(&next);
        if !listed.iter().any(|row| row.summary.as_ref().is_ok_and(comes_under)) {
            return Ok(());
        }
        let starting = cover.starts.iter().filter(|from| **from == next).count();
        let told = say!("home-rules-begin", rules = starting, day = day(next));
        Ok(self.say(&format!("{}.", capital(&told)))?)
    }

    /// What somebody who chooses a check wants to know of it beside its result.
    fn beside_a_check(&self, summary: &Summary) -> Vec<String> {
        let due = summary.review_due.map(|on| {
            let day = day(on);
            if on <= self.around.on {
                say!("home-look-again-due", day = day)
            } else {
                say!("home-look-again-on", day = day)
            }
        });
        let group = Some(&summary.group).filter(|group| !group.is_empty());
        [
            group.map(|group| say!("home-group", group = visible(group))),
            summary.closed.then(|| say!("home-closed-nothing-more").to_owned()),
            due,
            summary.other_rules.then(|| say!("home-other-rules").to_owned()),
            summary.damage.clone(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Whoever goes on with a check says who they are where somebody is there to ask: it stands beside every answer. No
    /// word that means something else here is a name.
    pub(super) fn who_goes_on(&mut self) -> Flow<()> {
        if std::mem::take(&mut self.told.who) {
            return Ok(());
        }
        self.named = None;
        let so_far = self.check().tool.get(Field::Assessor).to_owned();
        if !self.around.confirms || self.around.who.is_some() || so_far.is_empty() || self.check().answers.is_empty() {
            return Ok(());
        }
        loop {
            self.prompt(&say!("line-who-goes-on", name = visible(&so_far)))?;
            let line = self.hear()?;
            let typed = line.trim();
            match within_a_field(typed) {
                Some(Act::Leave) => return Err(Stop::Leave(Leave)),
                Some(Act::Home) => return Err(Stop::Home(None)),
                _ if typed.is_empty() => return Ok(()),
                _ if is_name(typed) => {
                    self.named = Some(visible(typed).into_owned());
                    return Ok(());
                }
                _ => self.say(&say!("line-no-name", typed = visible(typed)))?,
            }
        }
    }

    /// Hears which check is meant.
    fn choose_check(&mut self, paths: &[&Path]) -> Flow<Chosen> {
        loop {
            self.prompt(say!("line-which-check"))?;
            let line = self.hear()?;
            let typed = line.trim();
            if let Some(path) = numbered(paths, typed) {
                if self.sit_down(self.desk().open_at(path), &named(path))? {
                    return Ok(Chosen::One);
                }
                continue;
            }
            match (within_a_field(typed), understand(typed)) {
                (Some(Act::Leave), _) => return Err(Stop::Leave(Leave)),
                (Some(Act::Home), _) => return Ok(Chosen::TellAgain),
                (_, Line::Act(Act::Help, words)) => self.tell_acts(None, None, &words)?,
                (_, Line::Act(Act::Begin, _)) => return Ok(Chosen::One),
                (_, Line::Act(Act::Archive, _)) => return Ok(Chosen::WithArchive),
                (_, Line::Act(Act::Open, name)) if name.is_empty() => self.say(say!("line-which-check-unknown"))?,
                (_, Line::Act(Act::Open, name)) => {
                    let by_number = numbered(paths, &name).map(|path| (self.desk().open_at(path), named(path)));
                    let is_open = match by_number {
                        Some((opened, name)) => self.sit_down(opened, &name)?,
                        None => self.open(&name)?,
                    };
                    if is_open {
                        return Ok(Chosen::One);
                    }
                }
                (_, Line::Act(Act::TakeIn, file)) => {
                    self.take_in(&file)?;
                    if self.sitting.is_some() {
                        return Ok(Chosen::One);
                    }
                }
                (_, Line::Act(Act::Example, _)) => self.tell_example()?,
                (_, Line::Act(act @ (Act::Train | Act::Workshop), _)) => self.tell_way_to(act)?,
                (_, Line::Act(Act::Settings, named)) => self.language(&named)?,
                (_, Line::Act(Act::Find, words)) => self.find(&words, None)?,
                (_, Line::Act(Act::Sort, named)) => {
                    if self.sort(&named)? {
                        return Ok(Chosen::TellAgain);
                    }
                }
                (_, Line::Act(..) | Line::Go(_) | Line::KeepTried) => {
                    self.say(&say!("line-which-check-command", typed = visible(typed)))?;
                }
                // A script that was written for an empty folder goes on: its first line is the name of a new tool.
                _ if !self.around.confirms && can_be_a_tool(typed) => {
                    self.say(&say!("line-begun-by-line", typed = visible(typed)))?;
                    self.heard = Some(line);
                    return Ok(Chosen::One);
                }
                _ => {
                    self.say(say!("line-which-check-unknown"))?;
                    self.tell_perhaps(typed, None)?;
                }
            }
        }
    }

    /// Another order of the list: the next one, or the one that is named. `false` when none has that name, which is told.
    fn sort(&mut self, named: &str) -> Flow<bool> {
        let word = Act::Sort.row().line.word();
        let known = crate::words::or(&Order::known());
        let wanted = if named.is_empty() { Some(self.order.behind()) } else { Order::named(named) };
        let Some(order) = wanted else {
            self.say(&say!("line-sort-which", typed = visible(named), word = word, known = known))?;
            return Ok(false);
        };
        self.order = order;
        self.say(&say!("line-sorted", by = order.words(), word = word, known = known))?;
        Ok(true)
    }

    /// Opens a check by its name. `false` when it cannot be opened, which is told.
    pub(super) fn open(&mut self, name: &str) -> Flow<bool> {
        let opened = self.desk().open(name);
        self.sit_down(opened, name)
    }

    fn sit_down(&mut self, opened: Result<crate::desk::Reading<Sitting>, DeskError>, name: &str) -> Flow<bool> {
        match opened {
            Ok(opened) => {
                if let Some(notice) = opened.notice {
                    self.say(&notice)?;
                }
                self.sitting = Some(opened.it);
                Ok(true)
            }
            Err(error) => {
                self.say(&error.to_string())?;
                if matches!(error, DeskError::Record(RecordError::ReadOnly(_))) {
                    self.say(&say!("line-read-alone", name = visible(name), program = self.program()))?;
                }
                Ok(false)
            }
        }
    }
}
