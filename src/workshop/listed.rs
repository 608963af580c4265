//! What can be voted on: the conditions and ways out of a rule, and the plain questions under one of them.

use crate::account::truth_word;
use crate::check::Check;
use crate::logic::Address;
use crate::rulebook::Rulebook;
use crate::words::say;

/// Something that can be voted on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its place in the rules.
    pub address: Address,
    /// What it is: a condition, a way out; empty for a plain question.
    pub kind: &'static str,
    /// Its words.
    pub words: String,
    /// What the check says so far.
    pub state: &'static str,
}

/// The conditions and ways out of a rule, with what the answers give so far.
pub fn conditions(rulebook: &Rulebook, rule: usize, check: &Check) -> Vec<Listed> {
    let sheet = check.sheet(rulebook);
    let structure = &rulebook.rules[rule].structure;
    let conditions = structure
        .conditions
        .iter()
        .enumerate()
        .map(|(at, element)| (element.address, say!("workshoptalk-condition"), structure.condition(at, &sheet)));
    let exceptions = structure.exceptions.iter().map(|exception| {
        let element = &exception.element;
        (element.address, say!("workshoptalk-exception"), element.test.truth(&sheet, &structure.exceptions))
    });
    let listed = |(address, kind, truth)| {
        let item = rulebook.item(address);
        // A whole condition that somebody decided stands over the questions under it.
        let given = check.answers.get(&item.name).map(|given| given.answer.word());
        Listed { address, kind, words: item.statement.clone(), state: given.unwrap_or_else(|| truth_word(truth)) }
    };
    conditions.chain(exceptions).map(listed).collect()
}

/// The plain questions under a condition or way out; none under a question.
pub fn questions(rulebook: &Rulebook, address: Address, check: &Check) -> Vec<Listed> {
    let under = rulebook.questions_under(&rulebook.item(address).kind);
    let listed = |address| {
        let item = rulebook.item(address);
        let given = check.answers.get(&item.name).map(|given| given.answer.word());
        let state = given.unwrap_or(say!("workshoptalk-not-answered"));
        Listed { address, kind: "", words: item.ask.clone(), state }
    };
    under.into_iter().map(listed).collect()
}
