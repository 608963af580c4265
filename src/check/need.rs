//! What a question is asked for: the rule that needs it now, and where it stands there. The header, the label and the
//! words on what happens next are those of this rule, not of the file in which the question was first written.

use super::waiting::Waiting;
use crate::logic::{Address, Element, Kleene, Sheet, Structure, matters};
use crate::rulebook::{Boxes, Rulebook};

/// The part of the way that a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Whether the law is about the tool at all.
    Scope,
    /// One quick question for each rule.
    Quick,
    /// The conditions and exceptions of one rule, by index.
    Rule(usize),
}

/// Where a question stands in the rule that needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In a condition, or in a gate of the scope, by index.
    Condition(usize),
    /// In an exception, or in an exclusion of the scope, by index.
    Exception(usize),
}

/// What a question is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Need {
    /// The rule that needs the answer, by index; `None` for the scope itself.
    pub rule: Option<usize>,
    /// Where it stands there.
    pub place: Place,
    /// A Yes leads out of the condition, or out of the exception, instead of into it.
    pub exit: bool,
    /// The boxes of the rule that it is asked in, by index.
    pub boxes: Option<usize>,
}

impl Need {
    /// The structure that needs the answer.
    pub fn structure<'r>(&self, rulebook: &'r Rulebook) -> &'r Structure {
        self.rule.map_or(&rulebook.scope.structure, |rule| &rulebook.rules[rule].structure)
    }

    /// The whole condition, exception, gate or exclusion that the question stands in: what can be decided instead.
    pub fn element(&self, rulebook: &Rulebook) -> Option<Address> {
        let structure = self.structure(rulebook);
        match self.place {
            Place::Condition(index) => structure.conditions.get(index).map(|condition| condition.address),
            Place::Exception(index) => structure.exceptions.get(index).map(|exception| exception.element.address),
        }
    }

    /// The boxes that the question is asked in, with those of their questions that are still to be asked; `None` where
    /// it is asked alone, or is the last of them.
    pub fn boxes<'r>(&self, rulebook: &'r Rulebook, sheet: &Sheet) -> Option<(&'r Boxes, Vec<Address>)> {
        let boxes = &rulebook.rules[self.rule?].boxes[self.boxes?];
        let open = matters(self.structure(rulebook), sheet);
        let open: Vec<Address> = boxes.of.iter().copied().filter(|address| open.contains(address)).collect();
        (open.len() > 1).then_some((boxes, open))
    }
}

/// What a question is asked for in a part of the way. A question that nothing needs any more is told by the place where
/// the rules first ask it.
pub(super) fn need_of(waiting: &Waiting, address: Address, stage: Stage) -> Need {
    let Waiting { rulebook, sheet, .. } = waiting;
    let order: Vec<Option<usize>> = match stage {
        // A role is asked in the boxes of the rules that need it, even where it also stands in a gate or an exclusion.
        Stage::Scope if !asked_by_gate(rulebook, address) || stands_in_boxes(rulebook, address) => {
            in_order(rulebook, None).chain([None]).collect()
        }
        Stage::Scope => std::iter::once(None).chain(in_order(rulebook, None)).collect(),
        Stage::Quick => in_order(rulebook, rulebook.rule_of(address)).chain([None]).collect(),
        Stage::Rule(rule) => in_order(rulebook, Some(rule)).chain([None]).collect(),
    };
    let needed = order.iter().find(|rule| waiting.of(**rule).contains(&address));
    let asked = || order.iter().find(|rule| waiting.structure(**rule).addresses().contains(&address));
    let rule = needed.or_else(asked).copied().unwrap_or_default();
    let (place, exit) = place_of(waiting.structure(rule), sheet, address);
    let boxes = rule.and_then(|rule| rulebook.rules[rule].boxes.iter().position(|boxes| boxes.of.contains(&address)));
    Need { rule, place, exit, boxes }
}

/// All rules, one of them first.
fn in_order(rulebook: &Rulebook, first: Option<usize>) -> impl Iterator<Item = Option<usize>> {
    let rest = (0..rulebook.rules.len()).filter(move |rule| Some(*rule) != first);
    first.into_iter().chain(rest).map(Some)
}

/// Whether a gate of the scope asks an address.
pub(super) fn asked_by_gate(rulebook: &Rulebook, address: Address) -> bool {
    let structure = &rulebook.scope.structure;
    structure.conditions.iter().any(|gate| {
        let mut found = Vec::new();
        gate.test.questions(&structure.exceptions, &mut found);
        gate.address == address || found.contains(&address)
    })
}

fn stands_in_boxes(rulebook: &Rulebook, address: Address) -> bool {
    rulebook.rules.iter().flat_map(|rule| &rule.boxes).any(|boxes| boxes.of.contains(&address))
}

/// Where a structure asks an address, and whether the question is turned round there. An open place is taken before one
/// that is settled.
fn place_of(structure: &Structure, sheet: &Sheet, address: Address) -> (Place, bool) {
    let conditions = structure.conditions.iter().enumerate().map(|(index, e)| (Place::Condition(index), e));
    let exceptions = structure.exceptions.iter().enumerate().map(|(index, e)| (Place::Exception(index), &e.element));
    let asking: Vec<(Place, bool, bool)> = conditions
        .chain(exceptions)
        .filter_map(|(place, element)| {
            let turns = turns(structure, element, address)?;
            let open = element.truth(sheet, &structure.exceptions) == crate::logic::Truth::Unknown;
            Some((place, turns, open))
        })
        .collect();
    let first = asking.iter().find(|(.., open)| *open).or(asking.first());
    first.map_or((Place::Condition(0), false), |(place, turned, _)| (*place, *turned))
}

/// Whether an element turns an address round; `None` where it does not ask it. It turns it round only if it does so
/// everywhere.
fn turns(structure: &Structure, element: &Element, address: Address) -> Option<bool> {
    if element.address == address {
        return Some(false);
    }
    let ways = element.test.fold(&mut Polarity { structure, address });
    (ways != Ways::default()).then_some(!ways.straight)
}

/// The ways in which a tree asks one address.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Ways {
    straight: bool,
    turned: bool,
}

/// Finds the ways in which a tree asks one address.
struct Polarity<'a> {
    structure: &'a Structure,
    address: Address,
}

impl Kleene for Polarity<'_> {
    type Value = Ways;

    fn yes(&mut self) -> Self::Value {
        Ways::default()
    }
    fn no(&mut self) -> Self::Value {
        Ways::default()
    }
    fn ask(&mut self, address: Address) -> Self::Value {
        Ways { straight: address == self.address, turned: false }
    }
    fn both(&mut self, first: Self::Value, second: Self::Value) -> Self::Value {
        Ways { straight: first.straight || second.straight, turned: first.turned || second.turned }
    }
    fn either(&mut self, first: Self::Value, second: Self::Value) -> Self::Value {
        self.both(first, second)
    }
    fn not(&mut self, part: Self::Value) -> Self::Value {
        Ways { straight: part.turned, turned: part.straight }
    }
    fn unsettled(&mut self, part: Self::Value, _: &str) -> Self::Value {
        part
    }
    fn exception(&mut self, index: usize) -> Self::Value {
        match self.structure.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => Ways::default(),
        }
    }
}
