//! The proof tree in words.

use super::block::Branch;
use crate::check::{Check, Finding, Remark};
use crate::logic::{Address, Answer, Node, Proof, Standing, Truth};
use crate::rulebook::Rulebook;

/// The mark of what as things stand cannot change anything and was not answered.
const NOT_NEEDED: &str = "not needed";

/// The word for a value where nothing was said directly.
pub const fn mark_of(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "Yes",
        Truth::No => "No",
        Truth::Unknown => "open",
    }
}

/// The two branches of a rule: its conditions, and its exceptions where it has any.
pub fn branch_of_rule(rulebook: &Rulebook, check: &Check, finding: &Finding) -> Vec<Branch> {
    let rule = &rulebook.rules[finding.rule];
    let teller = Teller { rulebook, check, rule: finding.rule };
    let numbered = rule.structure.conditions.iter().zip(&finding.proof.conditions);
    let mut conditions: Vec<(u8, Branch)> = rule
        .numbers
        .iter()
        .zip(numbered)
        .map(|(number, (condition, proof))| (*number, teller.element(condition.address, proof)))
        .collect();
    conditions.sort_by_key(|(number, _)| *number);
    let conditions = conditions.into_iter().map(|(_, branch)| branch).collect();
    let mut branches = vec![Branch {
        text: "All of these must be Yes".to_owned(),
        counts: true,
        matters: true,
        parts: conditions,
        ..Branch::default()
    }];
    if !rule.structure.exceptions.is_empty() {
        let exceptions = rule.structure.exceptions.iter().zip(&finding.proof.exceptions);
        branches.push(Branch {
            text: "and none of these exceptions".to_owned(),
            counts: true,
            matters: true,
            parts: exceptions.map(|(exception, proof)| teller.element(exception.element.address, proof)).collect(),
            ..Branch::default()
        });
    }
    branches
}

/// The same branches for reading on paper: what is not needed and was not answered is not opened up, and tells how
/// many questions it has.
pub fn brief(branches: &[Branch]) -> Vec<Branch> {
    branches
        .iter()
        .map(|branch| {
            if branch.parts.is_empty() || !is_idle(branch) {
                return Branch { parts: brief(&branch.parts), ..branch.clone() };
            }
            let questions = match count(&branch.parts) {
                1 => "1 question".to_owned(),
                several => format!("{several} questions"),
            };
            Branch { aside: questions, parts: Vec::new(), ..branch.clone() }
        })
        .collect()
}

fn is_idle(branch: &Branch) -> bool {
    !branch.matters && branch.mark == NOT_NEEDED && branch.parts.iter().all(is_idle)
}

fn count(branches: &[Branch]) -> usize {
    branches.iter().map(|branch| usize::from(branch.parts.is_empty()) + count(&branch.parts)).sum()
}

struct Teller<'a> {
    rulebook: &'a Rulebook,
    check: &'a Check,
    rule: usize,
}

impl Teller<'_> {
    fn element(&self, address: Address, proof: &Proof) -> Branch {
        let item = self.rulebook.item(address);
        let mut aside = String::new();
        let parts = match &proof.node {
            Node::Whole(..) => {
                aside = format!("decided as a whole{}", self.who(&item.name));
                Vec::new()
            }
            Node::All => {
                "all of these".clone_into(&mut aside);
                proof.parts.iter().map(|part| self.node(part)).collect()
            }
            Node::Any => {
                "any one is enough".clone_into(&mut aside);
                proof.parts.iter().map(|part| self.node(part)).collect()
            }
            _ => vec![self.node(proof)],
        };
        Branch {
            mark: mark(proof).to_owned(),
            name: item.name.clone(),
            text: item.statement.clone(),
            aside,
            counts: proof.standing == Standing::Counts,
            matters: proof.standing != Standing::NotNeeded,
            parts,
        }
    }

    fn node(&self, proof: &Proof) -> Branch {
        let text = match &proof.node {
            Node::Question(address, said) => return self.question(*address, said.worth(), proof),
            Node::Whole(address, _) => return self.element(*address, proof),
            Node::Exception(index) => {
                let exception = self.rulebook.rules[self.rule].structure.exceptions.get(*index);
                let name = exception
                    .map_or_else(String::new, |exception| self.rulebook.item(exception.element.address).name.clone());
                return Branch {
                    mark: mark(proof).to_owned(),
                    text: format!("see the exception {name}"),
                    counts: proof.standing == Standing::Counts,
                    matters: proof.standing != Standing::NotNeeded,
                    ..Branch::default()
                };
            }
            Node::All => "all of these".to_owned(),
            Node::Any => "any one is enough".to_owned(),
            Node::Not => {
                let exit = if is_exit(proof) { "this way out does not apply" } else { "this does not hold" };
                exit.to_owned()
            }
            Node::Unsettled(why) => format!("contested: {why}"),
        };
        Branch {
            mark: mark(proof).to_owned(),
            text,
            counts: proof.standing == Standing::Counts,
            matters: proof.standing != Standing::NotNeeded,
            parts: proof.parts.iter().map(|part| self.node(part)).collect(),
            ..Branch::default()
        }
    }

    fn question(&self, address: Address, answer: Option<Answer>, proof: &Proof) -> Branch {
        let item = self.rulebook.item(address);
        let mark = match (answer, proof.standing) {
            (Some(answer), Standing::NotNeeded) => format!("({})", answer.word()),
            (Some(answer), _) => answer.word().to_owned(),
            (None, Standing::NotNeeded) => NOT_NEEDED.to_owned(),
            (None, _) => "not asked".to_owned(),
        };
        Branch {
            mark,
            name: item.name.clone(),
            text: item.statement.clone(),
            aside: if answer.is_some() {
                self.who(&item.name).trim_start_matches(", ").to_owned()
            } else {
                String::new()
            },
            counts: proof.standing == Standing::Counts,
            matters: proof.standing != Standing::NotNeeded,
            parts: Vec::new(),
        }
    }

    /// Who answered, and what else stands beside the answer.
    fn who(&self, name: &str) -> String {
        let mut told = String::new();
        if let Some(given) = self.check.answers.get(name) {
            if !given.who.is_empty() {
                told.push_str(", ");
                told.push_str(&given.who);
            }
            for (what, word) in [(Remark::Note, "note"), (Remark::Proof, "proof")] {
                if !self.check.remark(name, what).is_empty() {
                    told.push_str(", ");
                    told.push_str(word);
                }
            }
        }
        told
    }
}

fn mark(proof: &Proof) -> &'static str {
    match (proof.truth, proof.standing) {
        (Truth::Unknown, Standing::NotNeeded) => NOT_NEEDED,
        (truth, _) => mark_of(truth),
    }
}

fn is_exit(proof: &Proof) -> bool {
    proof.parts.iter().all(|part| !matches!(part.node, Node::Exception(_)))
}
