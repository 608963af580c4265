//! What can be voted on: whether the law applies, the conditions and ways out of a rule, and the plain questions under one of
//! them.

use std::collections::BTreeSet;

use crate::account::truth_word;
use crate::check::{Check, Stage, open_in};
use crate::logic::{Address, Sheet, Structure, Truth};
use crate::rulebook::{Kind, Rulebook};
use crate::words::say;

/// A part of what is talked about: a rule by its place, or `None` for whether the law applies at all.
pub type Part = Option<usize>;

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
    /// Whether nothing is known of it yet.
    pub is_open: bool,
}

/// What can be voted on in a part, with what the answers give so far.
pub fn conditions(rulebook: &Rulebook, part: Part, check: &Check) -> Vec<Listed> {
    let sheet = check.sheet(rulebook);
    let Some(rule) = part else { return of_scope(rulebook, check, &sheet) };
    let structure = &rulebook.rules[rule].structure;
    let mut listed = gates(rulebook, structure, (check, &sheet));
    listed.extend(ways_out(rulebook, structure, (check, &sheet)));
    listed
}

/// Whether the law applies: what has to be so, the plain questions that open the ways out or that every rule waits for, and
/// the ways out.
fn of_scope(rulebook: &Rulebook, check: &Check, sheet: &Sheet) -> Vec<Listed> {
    let structure = &rulebook.scope.structure;
    let under = |kind: Kind| rulebook.questions_under(&kind);
    let first = (0..structure.exceptions.len()).filter_map(|index| under(Kind::Exclusion(index)).first().copied());
    let own: BTreeSet<Address> = structure.questions().into_iter().collect();
    let is_shared = |address: &Address| {
        !own.contains(address) && matches!(rulebook.item(*address).kind, Kind::Question { rule: None, .. })
    };
    let answered = check.answers.keys().filter_map(|name| rulebook.address(name));
    let shared = open_in(rulebook, sheet, Stage::Scope).into_iter().chain(answered).filter(is_shared);
    let plain: BTreeSet<Address> = first.chain(shared).collect();
    let mut listed = gates(rulebook, structure, (check, sheet));
    listed.extend(plain.into_iter().map(|address| plain_question(rulebook, address, check, sheet)));
    listed.extend(ways_out(rulebook, structure, (check, sheet)));
    listed
}

type Said<'a> = (&'a Check, &'a Sheet);

fn gates(rulebook: &Rulebook, structure: &Structure, (check, sheet): Said) -> Vec<Listed> {
    let elements = structure.conditions.iter().enumerate();
    let kind = say!("workshoptalk-condition");
    elements.map(|(at, one)| element(rulebook, check, (one.address, kind, structure.condition(at, sheet)))).collect()
}

fn ways_out(rulebook: &Rulebook, structure: &Structure, (check, sheet): Said) -> Vec<Listed> {
    let kind = say!("workshoptalk-exception");
    let truth = |one: &crate::logic::Element| one.test.truth(sheet, &structure.exceptions);
    let elements = structure.exceptions.iter().map(|exception| &exception.element);
    elements.map(|one| element(rulebook, check, (one.address, kind, truth(one)))).collect()
}

fn element(rulebook: &Rulebook, check: &Check, (address, kind, truth): (Address, &'static str, Truth)) -> Listed {
    let item = rulebook.item(address);
    // A whole condition that somebody decided stands over the questions under it.
    let given = check.answers.get(&item.name).map(|given| given.answer.word());
    let is_open = given.is_none() && truth == Truth::Unknown;
    Listed { address, kind, words: item.statement.clone(), state: given.unwrap_or_else(|| truth_word(truth)), is_open }
}

fn plain_question(rulebook: &Rulebook, address: Address, check: &Check, sheet: &Sheet) -> Listed {
    let item = rulebook.item(address);
    let given = check.answers.get(&item.name).map(|given| given.answer.word());
    let follows = || sheet.get(address).map(crate::logic::Answer::word);
    let state = given.or_else(follows).unwrap_or(say!("workshoptalk-not-answered"));
    let is_open = given.is_none() && sheet.get(address).is_none();
    Listed { address, kind: "", words: item.ask.clone(), state, is_open }
}

/// The plain questions under a condition or way out; none under a question.
pub fn questions(rulebook: &Rulebook, address: Address, check: &Check) -> Vec<Listed> {
    let sheet = check.sheet(rulebook);
    let under = rulebook.questions_under(&rulebook.item(address).kind);
    under.into_iter().map(|address| plain_question(rulebook, address, check, &sheet)).collect()
}
