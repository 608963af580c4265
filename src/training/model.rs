//! The model answers of a case. They come from the rules on the facts that the story states; nobody writes them down.

use std::collections::BTreeSet;

use super::case::{Stated, TrainingCase};
use crate::logic::{
    Address, Answer, Element, Node, Proof, Said, Sheet, Standing, Structure, Test, Truth, Verdict, prove,
};
use crate::rulebook::Rulebook;
use crate::rulebook::case::verdict;

/// Something that is asked about a story: a condition of its rule, or an exception that the story raises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The condition or exception.
    pub address: Address,
    /// What the facts give.
    pub truth: Truth,
    /// Why the law itself leaves it open, where it does.
    pub contested: Vec<String>,
    /// The facts that carry it.
    pub facts: Vec<Stated>,
    /// The parts of the story, from 0, that state those facts.
    pub parts: BTreeSet<usize>,
}

impl TrainingCase {
    /// The facts of the story.
    pub fn stated(&self) -> impl Iterator<Item = Stated> + '_ {
        self.story.iter().flat_map(|part| part.states.iter().copied())
    }

    /// The answers that the story gives: what it states, and what no story has to state. Whole gates of the scope are
    /// Yes, exclusions and exceptions that no sentence touches are No.
    pub fn sheet(&self, rulebook: &Rulebook) -> Sheet {
        sheet_of(rulebook, self.rule, self.stated())
    }

    /// The answers once the story has turned.
    pub fn turned_sheet(&self, rulebook: &Rulebook) -> Sheet {
        sheet_of(rulebook, self.rule, self.stated().chain(self.turn.states.iter().copied()))
    }

    /// What is asked about the story, in the order of asking, with the model answers.
    pub fn points(&self, rulebook: &Rulebook) -> Vec<Point> {
        self.points_on(rulebook, &self.sheet(rulebook))
    }

    /// The author's sentence on a condition or exception.
    pub fn because_of(&self, address: Address) -> Option<&str> {
        self.because.iter().find(|(of, _)| *of == address).map(|(_, text)| text.as_str())
    }

    /// The author's sentences on a point. Where a condition says that an exception does not hold, the sentence on that
    /// exception belongs to it too.
    pub fn reasons(&self, rulebook: &Rulebook, point: Address) -> Vec<&str> {
        let structure = &rulebook.rules[self.rule].structure;
        let within = structure.exceptions.iter().enumerate().filter(|(index, _)| {
            let of_point = structure.conditions.iter().filter(|condition| condition.address == point);
            of_point.into_iter().any(|condition| says_that_not(condition, *index))
        });
        let within = within.map(|(_, exception)| exception.element.address);
        std::iter::once(point).chain(within).filter_map(|address| self.because_of(address)).collect()
    }

    fn points_on(&self, rulebook: &Rulebook, sheet: &Sheet) -> Vec<Point> {
        let structure = &rulebook.rules[self.rule].structure;
        let stated: BTreeSet<Address> = self.stated().map(|(address, _)| address).collect();
        let raised = |element: &Element| {
            let address = element.address;
            self.because_of(address).is_some() || is_raised(rulebook, structure, element, &stated)
        };
        let exceptions = structure.exceptions.iter().map(|exception| &exception.element).enumerate();
        let asked = exceptions.filter(|(index, element)| !is_a_condition(structure, *index) && raised(element));
        let elements = structure.conditions.iter().chain(asked.map(|(_, element)| element));
        elements.map(|element| self.point(structure, element, sheet)).collect()
    }

    fn point(&self, structure: &Structure, element: &Element, sheet: &Sheet) -> Point {
        // The element as if it were the whole rule: then its facts count, whatever the other conditions give.
        let mut alone = Structure { conditions: vec![element.clone()], exceptions: structure.exceptions.clone() };
        alone.exceptions.iter_mut().for_each(|exception| exception.overlaps = None);
        let proof = prove(&alone, sheet).conditions.into_iter().next();
        let mut facts = Vec::new();
        let mut contested = Vec::new();
        if let Some(proof) = &proof {
            carrying(proof, sheet, &mut facts);
            contested = proof.contested().into_iter().map(str::to_owned).collect();
        }
        let truth = proof.map_or(Truth::Unknown, |proof| proof.truth);
        let holds = |part: &super::case::Part| {
            part.states.iter().any(|(address, _)| facts.iter().any(|(carried, _)| carried == address))
        };
        let parts = self.story.iter().enumerate().filter(|(_, part)| holds(part)).map(|(at, _)| at).collect();
        Point { address: element.address, truth, contested, facts, parts }
    }
}

/// Whether a condition is nothing but that this exception does not hold: then it is asked once.
fn is_a_condition(structure: &Structure, exception: usize) -> bool {
    structure.conditions.iter().any(|condition| says_that_not(condition, exception))
}

fn says_that_not(condition: &Element, exception: usize) -> bool {
    matches!(&condition.test, Test::Not(part) if **part == Test::Exception(exception))
}

/// What a rule gives on answers, with the scope before it.
pub fn verdict_of(rulebook: &Rulebook, rule: usize, sheet: &Sheet) -> Verdict {
    verdict(rulebook, rule, sheet)
}

/// The answers of a story that states these facts; later ones stand over earlier ones.
pub fn sheet_of(rulebook: &Rulebook, rule: usize, facts: impl Iterator<Item = Stated>) -> Sheet {
    let facts: Vec<Stated> = facts.collect();
    let stated: BTreeSet<Address> = facts.iter().map(|(address, _)| *address).collect();
    let mut sheet = rulebook.blank_sheet();
    let scope = &rulebook.scope.structure;
    for gate in &scope.conditions {
        if !touches(gate, &stated) {
            sheet.set(gate.address, Some(Answer::Yes));
        }
    }
    for exclusion in &scope.exceptions {
        if !is_raised(rulebook, scope, &exclusion.element, &stated) {
            sheet.set(exclusion.element.address, Some(Answer::No));
        }
    }
    let structure = &rulebook.rules[rule].structure;
    for exception in &structure.exceptions {
        if !is_raised(rulebook, structure, &exception.element, &stated) {
            sheet.set(exception.element.address, Some(Answer::No));
        }
    }
    sheet.set_all(facts);
    sheet
}

/// Whether a story touches an exception: it states something that only the exception asks, and no condition of the
/// same rule or of the scope does.
fn is_raised(rulebook: &Rulebook, structure: &Structure, element: &Element, stated: &BTreeSet<Address>) -> bool {
    if stated.contains(&element.address) {
        return true;
    }
    let rule = rulebook.rule_of(element.address);
    let mut own = questions_of(element);
    own.retain(|address| stated.contains(address) && rulebook.rule_of(*address) == rule);
    if own.is_empty() {
        return false;
    }
    let mut asked = Vec::new();
    // A condition that only says that an exception does not hold asks nothing of its own: no exceptions are looked
    // into.
    for condition in &structure.conditions {
        condition.test.questions(&[], &mut asked);
    }
    // Facts such as who uses the tool belong to the rules, even where an exclusion asks for them too.
    if rule.is_none() {
        for rule in &rulebook.rules {
            asked.extend(rule.structure.questions());
        }
    }
    own.iter().any(|address| !asked.contains(address))
}

fn touches(element: &Element, stated: &BTreeSet<Address>) -> bool {
    stated.contains(&element.address) || questions_of(element).iter().any(|address| stated.contains(address))
}

fn questions_of(element: &Element) -> Vec<Address> {
    let mut found = Vec::new();
    element.test.questions(&[], &mut found);
    found
}

/// The facts that carry the value of a proof: those that count, and those that were said to be unknown.
fn carrying(proof: &Proof, sheet: &Sheet, found: &mut Vec<Stated>) {
    if proof.standing == Standing::NotNeeded {
        return;
    }
    let mut add = |fact: Stated| {
        if !found.contains(&fact) {
            found.push(fact);
        }
    };
    match proof.node {
        Node::Question(address, Said::Follows(_)) => {
            let followed = sheet.followed().into_iter().find(|followed| followed.address == address);
            followed.into_iter().flat_map(|followed| followed.from).for_each(add);
        }
        Node::Question(address, Said::Given(answer) | Said::Contradicted(answer)) => add((address, answer)),
        Node::Whole(address, answer) => add((address, answer)),
        _ => proof.parts.iter().for_each(|part| carrying(part, sheet, found)),
    }
}
