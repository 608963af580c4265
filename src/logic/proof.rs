//! The proof tree: why a rule gives what it gives, built from the answers each time and never written by hand.

use super::matter::Reach;
use super::{Address, Answer, Element, Exception, Said, Sheet, Structure, Test, Truth, Verdict};

/// What a node of the tree is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A question, what stands there and where it comes from.
    Question(Address, Said),
    /// A condition or exception that was answered as a whole, over its questions.
    Whole(Address, Answer),
    /// All parts have to hold.
    All,
    /// One part is enough.
    Any,
    /// The part must not hold.
    Not,
    /// Contested in law, and why.
    Unsettled(Box<str>),
    /// Another exception of the same rule.
    Exception(usize),
}

/// What part a node plays in the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Its value is part of the reason.
    Counts,
    /// It is unknown and can still change the verdict.
    Open,
    /// As things stand it cannot change anything.
    NotNeeded,
}

/// One node with the parts below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What it is.
    pub node: Node,
    /// What it gives.
    pub truth: Truth,
    /// Whether it is part of the reason.
    pub standing: Standing,
    /// What it is made of.
    pub parts: Vec<Proof>,
}

impl Proof {
    /// The answers that carry the value of this node, in order: the leaves that count.
    pub fn decided_by(&self) -> Vec<(Address, Answer)> {
        let mut found = Vec::new();
        self.leaves(&mut |leaf, address, answer| {
            if let (Standing::Counts, Some(answer)) = (leaf.standing, answer) {
                found.push((address, answer));
            }
        });
        found
    }

    /// The reasons why the law itself leaves this open, where that is what keeps it unknown.
    pub fn contested(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.contested_into(&mut found);
        found
    }

    fn contested_into<'a>(&'a self, found: &mut Vec<&'a str>) {
        if let Node::Unsettled(why) = &self.node
            && self.standing == Standing::Open
            && self.parts.iter().all(|part| part.truth == Truth::Yes)
            && !found.contains(&why.as_ref())
        {
            found.push(why);
        }
        for part in &self.parts {
            part.contested_into(found);
        }
    }

    fn leaves(&self, visit: &mut impl FnMut(&Self, Address, Option<Answer>)) {
        match self.node {
            Node::Question(address, said) => visit(self, address, said.worth()),
            Node::Whole(address, answer) => visit(self, address, Some(answer)),
            _ => {}
        }
        for part in &self.parts {
            part.leaves(visit);
        }
    }
}

/// The proof of a whole rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleProof {
    /// What the rule gives.
    pub verdict: Verdict,
    /// One tree for each condition.
    pub conditions: Vec<Proof>,
    /// One tree for each exception.
    pub exceptions: Vec<Proof>,
}

impl RuleProof {
    /// All trees, conditions first.
    pub fn all(&self) -> impl Iterator<Item = &Proof> {
        self.conditions.iter().chain(&self.exceptions)
    }
}

/// Builds the proof of `structure` on these answers.
pub fn prove(structure: &Structure, sheet: &Sheet) -> RuleProof {
    let verdict = structure.verdict(sheet);
    let prover = Prover { structure, sheet };
    let reach = Reach::of(structure, sheet);
    let of_condition = |(index, condition): (usize, &Element)| {
        let standing = match condition.truth(sheet, &structure.exceptions) {
            Truth::Unknown if reach.of_condition(index) => Standing::Open,
            Truth::No if verdict == Verdict::NotCaught => Standing::Counts,
            Truth::Yes if verdict != Verdict::NotCaught => Standing::Counts,
            _ => Standing::NotNeeded,
        };
        prover.element(condition, standing)
    };
    let of_exception = |(index, exception): (usize, &Exception)| {
        let standing = match exception.element.truth(sheet, &structure.exceptions) {
            Truth::Unknown if reach.of_exception(index) => Standing::Open,
            Truth::Yes | Truth::No if reach.exception_counts(index) => Standing::Counts,
            _ => Standing::NotNeeded,
        };
        prover.element(&exception.element, standing)
    };
    RuleProof {
        verdict,
        conditions: structure.conditions.iter().enumerate().map(of_condition).collect(),
        exceptions: structure.exceptions.iter().enumerate().map(of_exception).collect(),
    }
}

struct Prover<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
}

impl Prover<'_> {
    fn element(&self, element: &Element, standing: Standing) -> Proof {
        match self.sheet.get(element.address) {
            None => self.test(&element.test, standing),
            Some(answer) => Proof {
                node: Node::Whole(element.address, answer),
                truth: Some(answer).into(),
                standing,
                parts: vec![self.test(&element.test, Standing::NotNeeded)],
            },
        }
    }

    fn test(&self, test: &Test, standing: Standing) -> Proof {
        let truth = test.truth(self.sheet, &self.structure.exceptions);
        let (node, parts) = match test {
            Test::Ask(address) => (Node::Question(*address, self.sheet.said(*address)), Vec::new()),
            Test::All(parts) => (Node::All, self.parts(parts, truth, Truth::No, standing)),
            Test::Any(parts) => (Node::Any, self.parts(parts, truth, Truth::Yes, standing)),
            Test::Not(part) => (Node::Not, vec![self.test(part, standing)]),
            Test::Unsettled(part, why) => {
                let inner = match (standing, part.truth(self.sheet, &self.structure.exceptions)) {
                    (Standing::Open, Truth::Yes) => Standing::Counts,
                    (standing, _) => standing,
                };
                (Node::Unsettled(why.clone()), vec![self.test(part, inner)])
            }
            Test::Exception(index) => {
                let part = self.structure.exceptions.get(*index);
                let parts = part.map(|exception| self.element(&exception.element, standing));
                (Node::Exception(*index), parts.into_iter().collect())
            }
        };
        Proof { node, truth, standing, parts }
    }

    /// `deciding` is the value that one part alone can force on the whole.
    fn parts(&self, parts: &[Test], whole: Truth, deciding: Truth, standing: Standing) -> Vec<Proof> {
        parts
            .iter()
            .map(|part| {
                let truth = part.truth(self.sheet, &self.structure.exceptions);
                let part_standing = match standing {
                    Standing::NotNeeded => Standing::NotNeeded,
                    _ if whole == deciding && truth != deciding => Standing::NotNeeded,
                    _ if truth == Truth::Unknown => Standing::Open,
                    _ => Standing::Counts,
                };
                self.test(part, part_standing)
            })
            .collect()
    }
}
