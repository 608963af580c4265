//! The rules on one page: each with what it gives and why, or by what they give, with their names.

use super::room::{Room, Rules};
use crate::account::RuleTold;
use crate::check::Dated;
use crate::logic::Verdict;
use crate::report::block::{Block, table};
use crate::words::{and, say};

pub(super) fn rules(rules: &[RuleTold], room: Room) -> Block {
    match room.rules {
        Rules::WithReasons => {
            let head = [say!("onepage-rule"), say!("onepage-result")];
            table(head, rules.iter().map(row).collect())
        }
        Rules::Named => Block::Facts(by_result(rules, |_| true)),
        Rules::Letters => Block::Facts(by_result(rules, |rule| rule.verdict <= Verdict::Open)),
    }
}

fn row(rule: &RuleTold) -> Vec<String> {
    vec![rule.name(), say!("onepage-result-and-why", result = &rule.words, reason = &rule.reason)]
}

/// The rules by what they give, by name or by letter alone.
fn by_result(rules: &[RuleTold], is_named: impl Fn(&RuleTold) -> bool) -> Vec<(String, String)> {
    let mut results: Vec<(Dated, &str, Vec<String>)> = Vec::new();
    for rule in rules {
        let told = if is_named(rule) { rule.name() } else { say!("onepage-letter", rule = &rule.id) };
        match results.iter_mut().find(|(dated, ..)| *dated == rule.dated) {
            Some((.., told_already)) => told_already.push(told),
            None => results.push((rule.dated, &rule.words, vec![told])),
        }
    }
    results.into_iter().map(|(_, words, told)| (words.to_owned(), and(&told))).collect()
}
