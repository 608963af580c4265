//! What is told, as whole sentences and as `label: value`.

use std::io::{self, BufRead, Write};

use super::{Flow, Talk};
use crate::check::{AskedAs, Remark, Stage, asked_as, needed, next, progress};
use crate::logic::Address;
use crate::rulebook::Item;
use crate::text::{visible, visible_lines, wrap};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// One sentence or paragraph. Nothing that could act on a terminal goes out.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        let text = visible_lines(text);
        match self.around.width {
            Some(width) => {
                for line in wrap(&text, width.max(20), "", "") {
                    writeln!(self.output, "{line}")?;
                }
                Ok(())
            }
            None => writeln!(self.output, "{text}"),
        }
    }

    /// What stands before the place where the person types.
    pub(super) fn prompt(&mut self, text: &str) -> io::Result<()> {
        if self.around.confirms {
            write!(self.output, "{} ", visible(text.trim_end()))?;
            self.output.flush()
        } else {
            self.say(text.trim_end())
        }
    }

    pub(super) fn prompt_for_answer(&mut self) -> io::Result<()> {
        let text = if self.told.help { "1, 2, 3 or h: " } else { "Type 1, 2 or 3, or h for help: " };
        self.told.help = true;
        self.prompt(text)
    }

    pub(super) fn tell_question(&mut self, address: Address) -> Flow<()> {
        let rulebook = self.around.rulebook;
        let item = rulebook.item(address);
        writeln!(self.output)?;
        self.say(&self.place_of(address))?;
        let sheet = self.check().sheet(rulebook);
        match asked_as(rulebook, &sheet, address) {
            AskedAs::Condition => {}
            AskedAs::WayOut => self.say("This question is about a way out of the rule.")?,
            AskedAs::Exception => self.say("This question is about an exception.")?,
            AskedAs::OutsideTheLaw => self.say("This question is about a case outside the law.")?,
            AskedAs::WholeCondition => self.say("You decide the whole condition here.")?,
            AskedAs::WholeException => self.say("You decide the whole exception here.")?,
        }
        self.say(&item.ask)?;
        let example =
            |examples: &[String]| examples.first().map_or_else(String::new, |like| format!(" For example: {like}."));
        self.say(&format!("1, Yes.{}", example(&item.like)))?;
        self.say(&format!("2, No.{}", example(&item.unlike)))?;
        let find_out =
            if item.find_out.is_empty() { String::new() } else { format!(" To find out: {}", item.find_out) };
        self.say(&format!("3, Not sure.{find_out}"))?;
        if let Some(given) = self.check().answers.get(&item.name) {
            let told = format!("You said {} before.", given.answer.word());
            self.say(&told)?;
        }
        for what in Remark::ALL {
            let text = self.check().remark(&item.name, what).to_owned();
            if !text.is_empty() {
                self.say(&format!("{}: {text}", what.label()))?;
            }
        }
        Ok(())
    }

    fn place_of(&self, address: Address) -> String {
        let rulebook = self.around.rulebook;
        let item = rulebook.item(address);
        let sheet = self.check().sheet(rulebook);
        let quick = next(rulebook, &sheet).is_some_and(|next| next.address == address && next.stage == Stage::Quick);
        match rulebook.rule_of(address) {
            None => format!("Is the law about this tool? {}.", item.name),
            Some(rule) if quick => {
                let rule = &rulebook.rules[rule];
                format!("Quick question, rule {}, {}. {}.", rule.id, rule.title, item.name)
            }
            Some(index) => {
                let rule = &rulebook.rules[index];
                let (known, all) = progress(rulebook, &sheet, index);
                format!("Rule {}, {}, {known} of {all} conditions known. {}.", rule.id, rule.title, item.name)
            }
        }
    }

    pub(super) fn tell_examples(&mut self, item: &Item) -> io::Result<()> {
        for (label, examples) in
            [("Like this", &item.like), ("Not like this", &item.unlike), ("Hard case", &item.hard_told())]
        {
            for example in examples {
                self.say(&format!("{label}: {example}."))?;
            }
        }
        Ok(())
    }

    pub(super) fn tell_law(&mut self, item: &Item) -> io::Result<()> {
        match &item.law {
            Some(law) => self.say(&format!("The law says, {}: \"{}\"", law.place, law.phrase))?,
            None => self.say("No words of the law stand behind this question alone.")?,
        }
        if !item.guidance.is_empty() {
            self.say(&format!("Guidance: {}.", item.guidance.join(", ")))?;
        }
        Ok(())
    }

    pub(super) fn tell_words(&mut self, item: &Item) -> io::Result<()> {
        if item.words.is_empty() {
            return self.say("No word of this question is in the word list.");
        }
        for index in &item.words {
            let word = &self.around.rulebook.glossary[*index];
            self.say(&format!("{}: {} ({})", word.word, word.means, word.law))?;
        }
        Ok(())
    }

    pub(super) fn tell_map(&mut self, words: &str) -> io::Result<()> {
        let rulebook = self.around.rulebook;
        let sheet = self.check().sheet(rulebook);
        for address in rulebook.addresses() {
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
                Some(given) => format!("({}) not needed", given.answer.word()),
                None if needed(rulebook, &sheet, address) => "not answered".to_owned(),
                None => "not needed".to_owned(),
            };
            self.say(&format!("{}: {answer}. {}", item.name, item.statement))?;
        }
        Ok(())
    }
}
