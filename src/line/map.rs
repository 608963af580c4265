//! The map: how much of each part is answered, and the questions of one part, or those with some words in them.

use std::io::{self, BufRead, Write};

use super::Talk;
use super::words::is_one_of;
use crate::check::needed;
use crate::logic::Address;
use crate::words::{key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// How much of each part is answered: whoever hears every question of the map has lost the first.
    fn tell_parts(&mut self) -> io::Result<()> {
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        for part in std::iter::once(None).chain((0..rulebook.rules.len()).map(Some)) {
            let of_part = rulebook
                .addresses()
                .filter(|address| rulebook.rule_of(*address) == part && rulebook.item(*address).is_question());
            let (mut answered, mut open) = (0, 0);
            for address in of_part {
                if self.check().answers.contains_key(&rulebook.item(address).name) {
                    answered += 1;
                } else if needed(rulebook, &sheet, address) {
                    open += 1;
                }
            }
            let of = part.map(|rule| &rulebook.rules[rule]);
            let name = of.map(|rule| say!("question-rule", rule = rule.id.as_str(), title = rule.title.as_str()));
            let name = heading_of(name.as_deref().unwrap_or(say!("question-scope")));
            self.say(&say!("line-map-part", part = name, answered = answered, open = open))?;
        }
        self.say(say!("line-map-how"))
    }

    /// `map` tells the parts; with a letter, `scope`, `all` or words behind it their questions, numbered for `go`.
    pub(super) fn tell_map(&mut self, words: &str) -> io::Result<()> {
        if words.trim().is_empty() {
            return self.tell_parts();
        }
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        self.listed.clear();
        let mut heading = None;
        // A letter alone is that of a rule, and not one that occurs in nearly every word.
        let letter = words.trim().trim_matches(['(', ')']).to_lowercase();
        let is_scope = is_one_of(key!("workshoptalk-typed-scope"), &letter);
        let rule = rulebook.rules.iter().position(|rule| rule.id == letter);
        let wanted = if is_scope { Some(None) } else { rule.map(Some) };
        let words = if wanted.is_some() || is_one_of(key!("typed-all"), &letter) { "" } else { words };
        let is_wanted = |address: &Address| wanted.is_none_or(|part| rulebook.rule_of(*address) == part);
        for address in rulebook.addresses().filter(is_wanted) {
            let item = rulebook.item(address);
            let given = self.check().answers.get(&item.name);
            if given.is_none() && !item.is_question() {
                continue;
            }
            let text = format!("{} {} {}", item.name, item.statement, item.ask).to_lowercase();
            if !words.to_lowercase().split_whitespace().all(|word| text.contains(word)) {
                continue;
            }
            let answer = match given {
                Some(given) if needed(rulebook, &sheet, address) => given.answer.word().to_owned(),
                Some(given) => say!("line-answered-not-needed", answer = given.answer.word()),
                None if needed(rulebook, &sheet, address) => say!("line-not-answered").to_owned(),
                None => say!("line-not-needed").to_owned(),
            };
            let rule = rulebook.rule_of(address);
            if heading != Some(rule) {
                heading = Some(rule);
                let of = rule.map(|rule| &rulebook.rules[rule]);
                let name = of.map(|rule| say!("question-rule", rule = rule.id.as_str(), title = rule.title.as_str()));
                self.say(&heading_of(name.as_deref().unwrap_or(say!("question-scope"))))?;
            }
            self.listed.push(address);
            self.say(&format!("{}, {} ({answer})", self.listed.len(), item.ask))?;
        }
        Ok(())
    }
}

/// A line with a list behind it. A question ends as it does.
fn heading_of(name: &str) -> String {
    if name.ends_with('?') { name.to_owned() } else { format!("{name}:") }
}
