//! What an account says, as whole sentences and as `label: value`: no tables, no lines of dashes, no colours.

use std::io::{self, BufRead, Write};

use super::{Flow, Talk};
use crate::account::{About, Account, Branch, OpenPoint, Part, RulePart, RuleTold, Subject, account};
use crate::check::Check;
use crate::desk::example;
use crate::logic::Verdict;
use crate::report::block::Block;
use crate::report::{blocks_of, blocks_of_rule};
use crate::words::{day, key, say};

/// What of a result is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// What it comes to, for whoever comes back to it.
    Short,
    /// What has to be known, with every rule that calls for something in full.
    Main,
    /// Everything.
    All,
    /// One rule in full, by its letter.
    Rule(String),
}

impl Wanted {
    /// From what was typed behind the word.
    pub fn of(typed: &str) -> Self {
        match typed.trim().trim_matches(['(', ')']).to_lowercase().as_str() {
            "" => Self::Main,
            all if key!("typed-all").typed().any(|word| word == all) => Self::All,
            letter => Self::Rule(letter.to_owned()),
        }
    }
}

/// Whether a part is told with every result, or when everything is asked for.
const fn is_main(part: &Part) -> bool {
    match part {
        Part::Headline(_)
        | Part::Notices(_)
        | Part::Rules(_)
        | Part::NotAdvice(_)
        | Part::Days(_)
        | Part::Role(_)
        | Part::Scope(_)
        | Part::ToDo(_)
        | Part::Open(_)
        | Part::HelpLines(_)
        | Part::Signed(_)
        | Part::Plan(_) => true,
        Part::Rule(rule) => matches!(rule.verdict, Verdict::Prohibited | Verdict::ExceptionClaimed | Verdict::Open),
        // Long lists, which stand ready and are not read out each time.
        Part::Tool(_)
        | Part::Fines(_)
        | Part::Enforcers(_)
        | Part::Neighbours(_)
        | Part::Caveats(_)
        | Part::Records(_)
        | Part::Answers(..)
        | Part::Origin(..) => false,
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The example with its description, its answers and its result. It is kept nowhere, and nothing of it is written.
    pub(super) fn tell_example(&mut self) -> Flow<()> {
        let (rulebook, on) = (self.around.rulebook, self.around.on);
        let Some(check) = example(rulebook, (self.around.now)(), on) else {
            return Ok(self.say(say!("example-none"))?);
        };
        let account = self.account_of(&check, String::new());
        self.say(say!("line-example"))?;
        for part in account.parts().iter().filter(|part| is_main(part) || matches!(part, Part::Tool(_))) {
            // A list of open points would take the numbers of the person's own.
            if !matches!(part, Part::Open(_)) {
                self.tell_part(part, on, false)?;
            }
        }
        self.say(say!("line-example-answers"))?;
        for address in rulebook.addresses() {
            let item = rulebook.item(address);
            if let Some(given) = check.answers.get(&item.name) {
                self.say(&format!("{} {}.", item.ask, given.answer.word()))?;
            }
        }
        Ok(self.say(say!("line-example-end"))?)
    }

    /// The account of the check as it stands.
    fn account(&self) -> Account {
        let reference = self.sitting.as_ref().map_or_else(String::new, |sitting| sitting.keeping.name());
        self.account_of(self.check(), reference)
    }

    fn account_of(&self, check: &Check, reference: String) -> Account {
        let about = About {
            reference,
            head: String::new(),
            origin: String::new(),
            written: (self.around.now)(),
            caveat: None,
            elsewhere: Vec::new(),
        };
        account(&Subject { check, rulebook: self.around.rulebook, on: self.around.on, about })
    }

    /// Tells the result, or what of it is wanted.
    pub(super) fn tell_result(&mut self, wanted: &Wanted) -> Flow<()> {
        let account = self.account();
        writeln!(self.output)?;
        if let Wanted::Rule(letter) = wanted {
            match account.rules.iter().find(|rule| rule.id == *letter) {
                Some(rule) => self.tell_rule(rule, true)?,
                None => self.say(&say!("line-no-such-rule", letter = letter))?,
            }
            return Ok(());
        }
        let is_told = |part: &Part| match wanted {
            Wanted::All => true,
            Wanted::Short => matches!(part, Part::Headline(_) | Part::Notices(_) | Part::Rules(_) | Part::Signed(_)),
            _ => is_main(part),
        };
        // What to do now is not kept waiting by the rules that did not catch the tool.
        let waits = |rule: &&RuleTold| *wanted != Wanted::All && rule.verdict == Verdict::NotCaught;
        let (waiting, first): (Vec<&RuleTold>, Vec<&RuleTold>) = account.rules.iter().partition(waits);
        let mut waiting = waiting.into_iter().filter(|_| *wanted == Wanted::Main);
        for part in account.parts().iter().filter(|part| is_told(part)) {
            if matches!(part, Part::Rules(_)) {
                first.iter().try_for_each(|rule| self.tell_rule_in_a_line(rule))?;
                continue;
            }
            if matches!(part, Part::Rule(_)) {
                waiting.by_ref().try_for_each(|rule| self.tell_rule_in_a_line(rule))?;
            }
            self.tell_part(part, account.on, *wanted == Wanted::All)?;
        }
        waiting.try_for_each(|rule| self.tell_rule_in_a_line(rule))?;
        match wanted {
            Wanted::Main => self.say(say!("line-result-how"))?,
            Wanted::Short => self.say(say!("line-result-short-how"))?,
            Wanted::All | Wanted::Rule(_) => {}
        }
        Ok(())
    }

    fn tell_rule_in_a_line(&mut self, rule: &RuleTold) -> io::Result<()> {
        self.say(&say!("line-rule", rule = &rule.id, title = &rule.title, verdict = &rule.words, reason = &rule.reason))
    }

    fn tell_part(&mut self, part: &Part, on: jiff::civil::Date, with_proof: bool) -> Flow<()> {
        match part {
            Part::Headline(result) => {
                self.say(&say!("line-result-on", day = day(on), words = &result.words))?;
                self.say(&say!("line-as-a-whole", verdict = &result.verdict_words, text = &result.text))?;
            }
            Part::Rules(rules) => {
                for rule in *rules {
                    self.tell_rule_in_a_line(rule)?;
                }
            }
            Part::Rule(rule) => self.tell_rule(rule, with_proof)?,
            Part::Open(points) => self.tell_open(points)?,
            part => {
                for block in blocks_of(part) {
                    self.say_block(&block)?;
                }
            }
        }
        Ok(())
    }

    /// What is not known, each point with its number for going there.
    fn tell_open(&mut self, points: &[OpenPoint]) -> Flow<()> {
        let rulebook = self.around.rulebook;
        self.say(&format!("{}:", say!("report-open")))?;
        self.listed.clear();
        for point in points {
            self.listed.extend(rulebook.address(&point.address));
            let beside = [
                (say!("report-find-out"), &point.to_find_out),
                (say!("report-who-can-tell"), &point.who_can_tell),
                (say!("report-by-when"), &point.by_when),
            ];
            let beside = beside.into_iter().filter(|(_, text)| !text.is_empty());
            let beside: Vec<String> = beside.map(|(label, text)| format!("{label}: {text}")).collect();
            self.say(&format!("{}, {} {}", self.listed.len(), point.question, beside.join("; ")))?;
        }
        Ok(())
    }

    /// One rule. How it reads every answer fills a screen and more, and is told when somebody asks for it.
    fn tell_rule(&mut self, rule: &RuleTold, with_proof: bool) -> Flow<()> {
        self.say(&say!("line-rule-in-full", rule = &rule.id, title = &rule.title, provision = &rule.provision))?;
        for part in rule.parts() {
            match part {
                RulePart::Verdict(rule) => self.say(&format!("{}. {}", rule.words, rule.reason))?,
                RulePart::Proof(_) | RulePart::Picture(..) if !with_proof => {}
                part => {
                    for block in blocks_of_rule(&part) {
                        self.say_block(&block)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// One block as lines.
    pub(super) fn say_block(&mut self, block: &Block) -> io::Result<()> {
        match block {
            Block::Heading { text, .. } => self.say(&format!("{text}:")),
            Block::Verdict { words, text, .. } => self.say(&format!("{words}. {text}")),
            Block::Notice(text) | Block::Paragraph(text) => text.lines().try_for_each(|line| self.say(line)),
            Block::Quotation { phrase, place } => self.say(&say!("line-law", place = place, phrase = phrase)),
            Block::List { ordered, items } => items.iter().enumerate().try_for_each(|(index, item)| {
                let point = if *ordered { format!("{}. ", index + 1) } else { String::new() };
                self.say(&format!("  {point}{item}"))
            }),
            Block::LongList(_) | Block::LongTable { .. } => self.say_block(&block.whole()),
            Block::Facts(facts) => facts.iter().try_for_each(|(name, value)| self.say(&format!("  {name}: {value}"))),
            Block::Table { head, rows } => rows.iter().try_for_each(|row| {
                let cells = head.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
                let cells: Vec<String> = cells.map(|(label, cell)| format!("{label}: {cell}")).collect();
                self.say(&format!("  {}", in_one_line(&cells)))
            }),
            Block::Tree(sections) => sections.iter().try_for_each(|section| {
                self.say(&format!("  {}.", section.heading))?;
                section.branches.iter().try_for_each(|branch| self.say_branch(branch, 1))
            }),
            // The text above or below a picture says the same; a talk has no pages.
            Block::Figure { .. } | Block::PageBreak | Block::Contents => Ok(()),
        }
    }

    fn say_branch(&mut self, branch: &Branch, depth: usize) -> io::Result<()> {
        let mark = branch.mark.map_or_else(String::new, |mark| format!("{}: ", mark.words()));
        let beside = branch.beside();
        let parts: Vec<String> = [branch.label.clone(), beside].into_iter().filter(|part| !part.is_empty()).collect();
        self.say(&say!("line-branch", depth = depth, mark = mark, label = in_one_line(&parts)))?;
        branch.below().iter().try_for_each(|part| self.say_branch(part, depth + 1))
    }
}

/// Parts of a line with a sign between them: a sentence among them loses its own end.
fn in_one_line(parts: &[String]) -> String {
    let Some((last, before)) = parts.split_last() else { return String::new() };
    let before = before.iter().map(|part| format!("{}; ", part.trim_end_matches('.')));
    format!("{}{last}", before.collect::<String>())
}
