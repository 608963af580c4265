//! Verdicts as a table for terminals. The widths of the columns do not depend on the rows, so the first row can be
//! shown before the last has been read. The rules of a tool stand beside the verdict that they share, the most pressing
//! verdict first; so the first line is the verdict of the tool as a whole.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::output::{Lines, Told};
use super::verdicts::{Assessor, Verdicts};
use crate::logic::Address;
use crate::text::{cut, visible, wrap};
use crate::words::say;

const GAP: usize = 2;
const LEAST_NAME: usize = 10;
const LEAST_RULES: usize = 10;
/// A name is shown up to this many characters.
const MOST_OF_A_NAME: usize = 160;

/// Writes a table.
pub(super) struct TableOut<'a> {
    assessor: &'a Assessor<'a>,
    name: usize,
    verdict: usize,
    rules: usize,
}

impl<'a> TableOut<'a> {
    /// A table of this width.
    pub(super) fn new(assessor: &'a Assessor<'a>, width: usize) -> Self {
        let ids = assessor.rulebook.rules.iter().map(|rule| rule.id.width() + 1);
        let all_rules = ids.sum::<usize>().saturating_sub(1).max(LEAST_RULES);
        let words = assessor.all_words().map(UnicodeWidthStr::width);
        let verdict = words.max().unwrap_or_default();
        let rest = width.saturating_sub(verdict + 2 * GAP);
        let name = rest.saturating_sub(all_rules).max(rest / 2).max(LEAST_NAME);
        let rules = rest.saturating_sub(name).max(LEAST_RULES);
        Self { assessor, name, verdict, rules }
    }

    fn line(&self, name: &str, verdict: &str, rules: &str, into: &mut Vec<u8>) -> io::Result<()> {
        let gap = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()) + GAP);
        let line = format!("{name}{}{verdict}{}{rules}", gap(name, self.name), gap(verdict, self.verdict));
        writeln!(into, "{}", line.trim_end())
    }

    /// The rules with their common verdicts, most pressing first.
    fn groups(&self, verdicts: &Verdicts) -> Vec<(&'a str, String)> {
        let assessor = self.assessor;
        let mut rules: Vec<usize> = (0..verdicts.rules.len()).collect();
        rules.sort_by_key(|rule| assessor.rank(*rule, verdicts.rules[*rule]));
        let mut groups: Vec<(&str, String)> = Vec::new();
        for rule in rules {
            let words = assessor.words(rule, verdicts.rules[rule]);
            let id = &assessor.rulebook.rules[rule].id;
            match groups.last_mut() {
                Some((known, ids)) if *known == words => {
                    ids.push(' ');
                    ids.push_str(id);
                }
                _ => groups.push((words, id.clone())),
            }
        }
        groups
    }

    fn addresses(&self, what: &str, addresses: impl Iterator<Item = Address>, into: &mut Vec<u8>) -> io::Result<()> {
        let names: Vec<&str> = addresses.map(|address| self.assessor.rulebook.item(address).name.as_str()).collect();
        if names.is_empty() { Ok(()) } else { self.below(&format!("{what}: {}", names.join(" ")), into) }
    }

    /// A text below the row, over the whole width.
    fn below(&self, text: &str, into: &mut Vec<u8>) -> io::Result<()> {
        let width = self.name + self.verdict + self.rules + 2 * GAP;
        for line in wrap(&visible(text), width, "  ", "    ") {
            writeln!(into, "{line}")?;
        }
        Ok(())
    }
}

impl Lines for TableOut<'_> {
    fn heading(&self, into: &mut Vec<u8>) -> io::Result<()> {
        self.line(say!("inventory-head-tool"), say!("inventory-head-verdict"), say!("inventory-head-rules"), into)?;
        self.line(&"-".repeat(self.name), &"-".repeat(self.verdict), &"-".repeat(self.rules), into)
    }

    fn row(&self, told: Told<'_>, into: &mut Vec<u8>) -> io::Result<()> {
        let Told { row, verdicts, why, check } = told;
        let name = match row.name.trim() {
            "" => say!("inventory-nameless", line = row.line),
            name => cut(&visible(name), MOST_OF_A_NAME, "…").into_owned(),
        };
        let names = wrap(&name, self.name, "", "");
        let mut lines = Vec::new();
        for (words, ids) in self.groups(verdicts) {
            for (index, ids) in wrap(&ids, self.rules, "", "").into_iter().enumerate() {
                lines.push((if index == 0 { words } else { "" }, ids.into_owned()));
            }
        }
        for index in 0..names.len().max(lines.len()) {
            let name = names.get(index).map_or("", |name| name.as_ref());
            let (words, ids) = lines.get(index).map_or(("", ""), |(words, ids)| (words, ids.as_str()));
            self.line(name, words, ids, into)?;
        }
        if let Some(why) = why {
            let rulebook = self.assessor.rulebook;
            for line in why.contested(rulebook).chain(why.reasons(rulebook)) {
                self.below(&line, into)?;
            }
            self.addresses(say!("inventory-decided-by"), why.decided_by.iter().map(|(address, _)| *address), into)?;
            self.addresses(say!("inventory-still-open"), why.still_open.iter().copied(), into)?;
        }
        if let Some(check) = check.filter(|check| !check.is_empty()) {
            self.below(&say!("inventory-check", check = check), into)?;
        }
        Ok(())
    }
}
