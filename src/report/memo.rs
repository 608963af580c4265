//! The memo and its annexes. In front stand what was decided, what to do, and the rules that decide, each with its
//! reasons. Behind them stands everything that supports the result. Each part of the account has its place in one
//! match.
//!
//! ```text
//! memo      result, the rules that nobody has checked, what to do, who signed, the plan, what is open, days and role,
//!           the tool, the rules that decide
//! annex A   the rules that did not catch the tool, one line each
//! annex B   every rule as the answers read it
//! annex C   every answer
//! annex D   other law, who enforces, what the result does not say, and where all this comes from
//! ```

use super::arrange::{blocks_of, blocks_of_rule, headed, pictures};
use super::block::{Block, heading, table};
use crate::account::{Account, Part, RulePart, RuleTold, Section};
use crate::logic::Verdict;
use crate::words::say;

/// The places of the document.
#[derive(Default)]
struct Memo {
    front: Vec<Block>,
    acts: Vec<Block>,
    facts: Vec<Block>,
    rules: Vec<Block>,
    missed: Vec<Block>,
    trees: Vec<Block>,
    answers: Vec<Block>,
    sources: Vec<Block>,
}

/// The blocks of the whole document.
pub(super) fn memo(account: &Account) -> Vec<Block> {
    let mut memo = Memo::default();
    for part in account.parts() {
        memo.put(&part);
    }
    memo.blocks()
}

/// Whether a rule belongs to the reasons of the memo and not to an annex.
const fn decides(rule: &RuleTold) -> bool {
    matches!(rule.verdict, Verdict::Prohibited | Verdict::ExceptionClaimed | Verdict::Open)
}

impl Memo {
    fn put(&mut self, part: &Part) {
        match part {
            Part::Headline(_) | Part::Notices(_) | Part::NotAdvice(_) => self.front.extend(blocks_of(part)),
            Part::Rules(rules) => self.lines(rules),
            Part::Signed(_) | Part::ToDo(_) | Part::Plan(_) | Part::Open(_) | Part::HelpLines(_) => {
                self.acts.extend(blocks_of(part));
            }
            Part::Days(_) => {
                self.facts.push(heading(2, say!("memo-days")));
                self.facts.extend(blocks_of(part));
            }
            Part::Role(_) | Part::Tool(_) | Part::Scope(_) | Part::Fines(_) => self.facts.extend(blocks_of(part)),
            Part::Rule(rule) => self.rule(rule),
            Part::Answers(_) => {
                // The heading of the annex stands above them already.
                let only_tables = |block: &Block| !matches!(block, Block::Heading { .. } | Block::PageBreak);
                self.answers.extend(blocks_of(part).into_iter().filter(only_tables));
            }
            Part::Enforcers(_) | Part::Neighbours(_) | Part::Caveats(_) | Part::Records(_) | Part::Origin(_) => {
                self.sources.extend(below(blocks_of(part)));
            }
        }
    }

    /// Every rule in a line. In front stand the rules that decide, and below them the rules that nobody has checked,
    /// which are cleared of nothing. The others stand in the first annex.
    fn lines(&mut self, rules: &[RuleTold]) {
        let rows = |wanted: &dyn Fn(&RuleTold) -> bool| -> Vec<Vec<String>> {
            let wanted = rules.iter().filter(|rule| wanted(rule));
            wanted.map(|rule| vec![rule.name(), rule.words.clone(), rule.reason.clone()]).collect()
        };
        let head = || [say!("report-rule"), say!("report-result"), say!("report-why")];
        let is_unchecked = |rule: &RuleTold| rule.verdict == Verdict::NotChecked;
        let (decisive, unchecked) = (rows(&decides), rows(&is_unchecked));
        let missed = rows(&|rule| !decides(rule) && !is_unchecked(rule));
        if !decisive.is_empty() {
            self.front.push(table(head(), decisive));
        }
        if !unchecked.is_empty() {
            self.front.push(heading(2, say!("memo-unchecked")));
            self.front.push(Block::Paragraph(say!("memo-unchecked-may").to_owned()));
            self.front.push(table(head(), unchecked));
        }
        if !missed.is_empty() {
            self.missed.push(table(head(), missed));
        }
    }

    /// One rule: its reasons in the memo where it decides, the rest in the annex of the trees.
    fn rule(&mut self, rule: &RuleTold) {
        let title = heading(3, &headed(rule));
        let decisive = decides(rule);
        if decisive {
            self.rules.push(title.clone());
        }
        let mut tree = Vec::new();
        for part in rule.parts() {
            match part {
                RulePart::Verdict(_) if !decisive => {}
                // What every rule shares is told once: steps and help in front, other law in the last annex.
                RulePart::ToDo(_) | RulePart::HelpLines(_) | RulePart::Neighbours(_) => {}
                RulePart::DecidedBy(_) => tree.extend(blocks_of_rule(&part)),
                // What was said beside the reason stands in the annex of all answers.
                RulePart::Proof(sections) => {
                    tree.push(heading(4, say!("report-proof")));
                    tree.push(Block::Tree(Section::deciding_all(sections)));
                }
                RulePart::Picture(rule, picture) => {
                    if decisive {
                        self.rules.extend(pictures(&rule.id, picture));
                    } else if rule.met > 0 {
                        tree.extend(pictures(&rule.id, picture));
                    }
                }
                RulePart::Verdict(_)
                | RulePart::About(_)
                | RulePart::Otherwise(_)
                | RulePart::Contested(..)
                | RulePart::Grounds(_)
                | RulePart::Open(_)
                | RulePart::WouldChange(_)
                | RulePart::MustStayTrue(_)
                | RulePart::GuidelinesOnly(_)
                | RulePart::LookToo(_) => {
                    let place = if decisive { &mut self.rules } else { &mut tree };
                    place.extend(blocks_of_rule(&part));
                }
            }
        }
        if !tree.is_empty() {
            self.trees.push(title);
            self.trees.extend(tree);
        }
    }

    fn blocks(self) -> Vec<Block> {
        let headed = |title: &str, blocks: Vec<Block>| -> Vec<Block> {
            if blocks.is_empty() { blocks } else { std::iter::once(heading(2, title)).chain(blocks).collect() }
        };
        let mut blocks = self.front;
        blocks.push(Block::Contents);
        blocks.extend(self.acts);
        blocks.extend(self.facts);
        blocks.extend(headed(say!("memo-rules"), self.rules));
        blocks.push(Block::PageBreak);
        blocks.extend(headed(say!("memo-annex-missed"), self.missed));
        blocks.extend(headed(say!("memo-annex-trees"), self.trees));
        blocks.push(Block::PageBreak);
        blocks.extend(headed(say!("memo-annex-answers"), self.answers));
        blocks.extend(headed(say!("memo-annex-sources"), self.sources));
        blocks
    }
}

/// The same blocks one level further down.
fn below(mut blocks: Vec<Block>) -> Vec<Block> {
    for block in &mut blocks {
        if let Block::Heading { level, .. } = block {
            *level += 1;
        }
    }
    blocks
}
