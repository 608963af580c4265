//! What is told, as whole sentences and as `label: value`.

use std::io::{self, BufRead, Write};

use super::{Flow, Talk};
use crate::check::{Remark, Stage};
use crate::desk::acts::Act;
use crate::desk::purpose::{Purpose, settled};
use crate::logic::{Address, Answer};
use crate::rulebook::Item;
use crate::text::{as_shown, visible, visible_lines, wrap};
use crate::words::{say, sources_in_words};

/// So many hard cases are named with a question; whoever listens has to hear them out.
const HARD_CASES: usize = 4;

/// One sentence or paragraph, wrapped by words where there is a width. Nothing that could act on a terminal goes out.
pub(super) fn say_to(output: &mut impl Write, width: Option<usize>, text: &str) -> io::Result<()> {
    let text = visible_lines(text);
    let text = as_shown(&text);
    match width {
        Some(width) => {
            for line in wrap(&text, width.max(20), "", "") {
                writeln!(output, "{line}")?;
            }
            Ok(())
        }
        None => writeln!(output, "{text}"),
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// One sentence or paragraph. Nothing that could act on a terminal goes out.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        say_to(&mut self.output, self.around.width, text)
    }

    /// What stands before the place where the person types.
    pub(super) fn prompt(&mut self, text: &str) -> io::Result<()> {
        if self.around.confirms {
            // What is longer than a line stands above the one that is typed on.
            let text = visible(text.trim_end());
            let text = as_shown(&text);
            let lines = wrap(&text, self.around.width.unwrap_or(usize::MAX).max(20), "", "");
            write!(self.output, "{} ", lines.join("\n"))?;
            self.output.flush()
        } else {
            self.say(text.trim_end())
        }
    }

    /// The first time what can be typed; later it says where one is, for somebody who hears this line alone.
    pub(super) fn prompt_for_answer(&mut self, address: Address) -> io::Result<()> {
        let place = self.here(address);
        let is_known = std::mem::replace(&mut self.told.help, true);
        if is_known { self.prompt(&say!("line-prompt-short", place = place)) } else { self.prompt(say!("line-prompt")) }
    }

    /// Where a question stands, in a few words: the rule, and how far it is.
    pub(super) fn here(&self, address: Address) -> String {
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        let purpose = Purpose::of(rulebook, &sheet, address);
        let Some(rule) = purpose.rule(rulebook) else { return say!("line-here-scope").to_owned() };
        let id = rule.id.as_str();
        if purpose.stage == Stage::Quick {
            let done = rulebook.rules.iter().filter(|rule| sheet.get(rule.quick).is_some()).count();
            return say!("line-here-quick", rule = id, done = done, all = rulebook.rules.len());
        }
        let known = purpose.known_in_short(rulebook, &sheet).unwrap_or_default();
        say!("line-here-rule", rule = id, known = known)
    }

    pub(super) fn tell_question(&mut self, address: Address) -> Flow<()> {
        let rulebook = self.around.rulebook;
        let item = rulebook.item(address);
        self.tell_purpose(address)?;
        self.say(&item.ask)?;
        let answers = (1..).zip(Answer::ALL).map(|(number, answer)| {
            let told = say!("line-answer", number = number, answer = answer.word());
            let more = match answer {
                Answer::Yes => item.like.first().map(|like| say!("line-for-example", like = like)),
                Answer::No => item.unlike.first().map(|like| say!("line-for-example", like = like)),
                Answer::NotSure if item.find_out.is_empty() => None,
                Answer::NotSure => Some(say!("line-to-find-out", what = item.find_out.as_str())),
            };
            more.map_or_else(|| told.clone(), |more| format!("{told} {more}"))
        });
        for told in answers {
            self.say(&told)?;
        }
        // Whoever finds the own case among these reads on before answering.
        let (cases, more) = item.hard_cases(HARD_CASES);
        if !cases.is_empty() {
            self.say(&say!("line-hard-cases", cases = cases.join("; "), more = more))?;
        }
        if let Some(given) = self.check().answers.get(&item.name) {
            let told = if self.acting().can_keep(&item.name) {
                let word = Act::Keep.row().line.word();
                say!("line-said-before-again", answer = given.answer.word(), word = word)
            } else if self.around.confirms {
                say!("line-said-before-enter", answer = given.answer.word())
            } else {
                say!("line-said-before", answer = given.answer.word())
            };
            self.say(&told)?;
        }
        for what in Remark::ALL {
            let text = self.check().remark(&item.name, what).to_owned();
            if !text.is_empty() {
                self.say(&format!("{}: {text}", what.label()))?;
            }
        }
        self.tell_certainty(item)?;
        Ok(())
    }

    /// How sure somebody is, where they said so.
    pub(super) fn tell_certainty(&mut self, item: &Item) -> io::Result<()> {
        let certainty = self.check().remarks.get(&item.name).and_then(|remarks| remarks.certainty);
        certainty.map_or(Ok(()), |certainty| self.say(&say!("line-how-sure-saved", certainty = certainty.words())))
    }

    /// What a question is put for: a heading where another rule begins, whether the result stands already, the rule
    /// with how far it is, and what a Yes does where that is not plain.
    pub(super) fn tell_purpose(&mut self, address: Address) -> Flow<()> {
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        let purpose = Purpose::of(rulebook, &sheet, address);
        writeln!(self.output)?;
        let before = self.told.asked_for.replace(purpose.asked_for());
        if let Some(rule) = purpose.rule(rulebook).filter(|_| before != Some(purpose.asked_for())) {
            let heading = say!("question-new-rule", rule = purpose.name(rulebook));
            self.say(&format!("{heading}. {}", rule.about))?;
        }
        // Another answer to this very question may change it, where there is one already.
        let settled = settled(rulebook, &sheet).filter(|_| sheet.get(address).is_none());
        if settled != self.told.settled {
            self.told.settled.clone_from(&settled);
            if let Some(settled) = settled {
                self.say(&format!("{settled} {}", say!("line-settled-how")))?;
            }
        }
        let (name, known) = (purpose.name(rulebook), purpose.known(rulebook, &sheet));
        match (purpose.stage, known) {
            (Stage::Quick, _) => self.say(&say!("line-place-quick", rule = name))?,
            (_, Some(known)) => self.say(&say!("line-place", rule = name, known = known))?,
            (_, None) => self.say(&name)?,
        }
        if let Some(label) = purpose.label() {
            self.say(&format!("{label}."))?;
        }
        Ok(())
    }

    pub(super) fn tell_examples(&mut self, item: &Item) -> io::Result<()> {
        examples_told(item).iter().try_for_each(|told| self.say(told))
    }

    pub(super) fn tell_law(&mut self, item: &Item) -> io::Result<()> {
        law_told(item).iter().try_for_each(|told| self.say(told))
    }

    pub(super) fn tell_words(&mut self, item: &Item) -> io::Result<()> {
        if item.words.is_empty() {
            return self.say(say!("line-no-word"));
        }
        for index in &item.words {
            let word = &self.around.rulebook.glossary[*index];
            self.say(&format!("{}: {} ({})", word.word, word.means, word.law))?;
        }
        Ok(())
    }
}

/// Hard cases and examples, one a line.
pub(super) fn examples_told(item: &Item) -> Vec<String> {
    let kinds = [
        (say!("line-hard-case"), &item.hard_told()),
        (say!("line-like"), &item.like),
        (say!("line-not-like"), &item.unlike),
    ];
    kinds.iter().flat_map(|(label, examples)| examples.iter().map(move |one| format!("{label}: {one}."))).collect()
}

/// The words of the law, and what guides its reading.
pub(super) fn law_told(item: &Item) -> Vec<String> {
    let law = item.law.as_ref();
    let mut told = vec![law.map_or_else(
        || say!("line-no-law").to_owned(),
        |law| say!("line-law", place = &law.place, phrase = &law.phrase),
    )];
    if !item.guidance.is_empty() {
        told.push(say!("line-guidance", guidance = sources_in_words(&item.guidance)));
    }
    told
}
