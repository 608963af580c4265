//! The tree of a rule or of the scope gate. Every picture and every list shows this tree, whatever the format. With
//! answers, each place is marked with what they give and who gave them.
//!
//! ```text
//! mark   what the answers give at one place, in words and as a look
//! brief  the same tree without what nobody has to answer
//! read   the tree as people read it line by line, and as programs read it
//! ```

mod brief;
mod mark;
mod read;

pub use mark::{Look, Mark, as_a_whole};

use std::sync::Arc;

use super::reason::Reason;
use crate::check::{Check, Remark};
use crate::logic::{Address, Element, Followed, Proof, RuleProof, Structure, Test, Verdict};
use crate::rulebook::{ExceptionTerms, Rulebook};
use crate::text::visible;
use crate::words::{day, say};

/// What a place of the drawing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A condition of a rule, or a gate of the scope.
    Condition,
    /// An exception of a rule, or an exclusion of the scope, by its place in the list.
    Exception(usize),
    /// Every part has to be Yes.
    All,
    /// One Yes is enough.
    Any,
    /// Yes when its part is No.
    Not,
    /// Contested in law: a Yes of its part stays open.
    Unsettled,
    /// A plain question.
    Question,
    /// Stands for an exception that is drawn in full elsewhere, by its place in the list.
    SeeException(usize),
}

/// One place of the drawing with everything below it. All texts are visible: they hold no control character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// What it is.
    pub kind: Kind,
    /// Where it can be answered; `None` for what only connects.
    pub address: Option<Address>,
    /// The address in words, such as `f.from-voice`; empty for what only connects.
    pub name: String,
    /// What it says.
    pub label: String,
    /// What has to be known beside it, such as why it is contested.
    pub notes: Vec<String>,
    /// What the answers give here.
    pub mark: Option<Mark>,
    /// Who gave the answer that stands here, where that is known.
    pub hand: Option<Hand>,
    /// The answers that this one follows from, in words, where nobody gave it.
    pub follows: Vec<String>,
    /// What it is made of.
    pub parts: Vec<Branch>,
}

/// Whose answer it is, and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hand {
    /// Who gave it; empty when nobody said.
    pub who: String,
    /// Whether a note stands beside it.
    pub note: bool,
    /// Whether a proof is named.
    pub proof: bool,
}

/// Conditions or exceptions under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What the branches are and how they combine.
    pub heading: &'static str,
    /// One for each condition or exception.
    pub branches: Vec<Branch>,
}

/// The drawing of a rule or of the scope gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// The letter of the rule, or `scope`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its place in the law and the first day on which it applies; empty for the scope.
    pub facts: String,
    /// What it is about, in a sentence.
    pub about: String,
    /// What the answers give as a whole, as a line of its own.
    pub outcome: Option<String>,
    /// Whether it goes on with a drawing above it, which has the title.
    pub goes_on: bool,
    /// Whether it is for the readers of a report. They see conditions by their numbers, and no address.
    pub is_for_readers: bool,
    /// The sections of all pieces, where this is one of several, so that their columns stand in the same places.
    pub whole: Arc<[Section]>,
    /// Conditions, then exceptions where there are any.
    pub sections: Vec<Section>,
}

impl Tree {
    /// The drawing of a rule by its place in the rulebook; `None` when there is no such rule.
    pub fn of_rule(rulebook: &Rulebook, rule: usize) -> Option<Self> {
        let rule = rulebook.rules.get(rule)?;
        let pen = Pen { rulebook, structure: &rule.structure, terms: &rule.terms };
        Some(Self {
            id: clean(&rule.id),
            title: clean(&rule.title),
            facts: say!("account-rule-facts", place = clean(&rule.provision), day = day(rule.applies_from)),
            about: clean(&rule.about),
            outcome: None,
            goes_on: false,
            is_for_readers: false,
            whole: Arc::default(),
            sections: pen.sections(say!("account-conditions"), say!("account-exceptions")),
        })
    }

    /// The drawing of the scope gate.
    pub fn of_scope(rulebook: &Rulebook) -> Self {
        let pen = Pen { rulebook, structure: &rulebook.scope.structure, terms: &[] };
        Self {
            id: "scope".to_owned(),
            title: say!("account-scope-title").to_owned(),
            facts: String::new(),
            about: say!("account-scope-about").to_owned(),
            outcome: None,
            goes_on: false,
            is_for_readers: false,
            whole: Arc::default(),
            sections: pen.sections(say!("account-gates"), say!("account-exclusions")),
        }
    }

    /// The same drawing with what the answers give written to every place. The proof has to be that of the same rule.
    #[must_use]
    pub fn with_answers(mut self, proof: &RuleProof) -> Self {
        self.outcome = Some(self.outcome_of(proof));
        let branches = self.sections.iter_mut().flat_map(|section| &mut section.branches);
        for (branch, proof) in branches.zip(proof.all()) {
            mark_element(branch, proof);
        }
        self
    }

    /// The same tree with who gave each answer.
    #[must_use]
    pub fn with_hands(mut self, check: &Check) -> Self {
        for branch in self.sections.iter_mut().flat_map(|section| &mut section.branches) {
            branch.sign(check);
        }
        self
    }

    /// The same tree with what each answer that nobody gave follows from.
    #[must_use]
    pub fn with_followed(mut self, rulebook: &Rulebook, followed: &[Followed]) -> Self {
        for branch in self.sections.iter_mut().flat_map(|section| &mut section.branches) {
            branch.follow(rulebook, followed);
        }
        self
    }

    /// The same tree with its conditions in the order of their numbers, not of asking.
    #[must_use]
    pub fn numbered(mut self, numbers: &[u8]) -> Self {
        if let Some(conditions) = self.sections.first_mut() {
            let branches = std::mem::take(&mut conditions.branches);
            let mut sorted: Vec<(u8, Branch)> = branches
                .into_iter()
                .enumerate()
                .map(|(at, branch)| (numbers.get(at).copied().unwrap_or(u8::MAX), branch))
                .collect();
            sorted.sort_by_key(|(number, _)| *number);
            conditions.branches = sorted.into_iter().map(|(_, branch)| branch).collect();
        }
        self
    }

    /// Every place in the order of reading.
    pub fn walk(&self) -> Vec<&Branch> {
        let mut found = Vec::new();
        for branch in self.sections.iter().flat_map(|section| &section.branches) {
            branch.walk(&mut found);
        }
        found
    }

    fn outcome_of(&self, proof: &RuleProof) -> String {
        let answered = proof.all().any(is_answered);
        let verdict = if answered { proof.verdict } else { Verdict::NotChecked };
        let signed = |verdict: Verdict| format!("{} {}", verdict.ascii_sign(), verdict.words());
        let words = match (self.id.as_str(), verdict) {
            ("scope", Verdict::NotCaught | Verdict::ExceptionClaimed) => signed(Verdict::OutsideTheAct),
            ("scope", Verdict::Prohibited) => say!("account-inside-the-act").to_owned(),
            // Whoever shows the drawing knows whether that day has come. Naming the day is true before and after.
            (_, Verdict::Prohibited) => format!("{} ({})", signed(verdict), self.facts),
            _ => signed(verdict),
        };
        say!("account-on-your-answers", outcome = words)
    }
}

impl Branch {
    /// Whether nothing can hang below it: a question, or a pointer to an exception.
    pub const fn is_leaf(&self) -> bool {
        matches!(self.kind, Kind::Question | Kind::SeeException(_))
    }

    /// This place and everything below it in the order of reading.
    pub fn walk<'a>(&'a self, found: &mut Vec<&'a Self>) {
        found.push(self);
        for part in &self.parts {
            part.walk(found);
        }
    }

    fn connects(kind: Kind, label: &str, parts: Vec<Self>) -> Self {
        Self {
            kind,
            address: None,
            name: String::new(),
            label: label.to_owned(),
            notes: Vec::new(),
            mark: None,
            hand: None,
            follows: Vec::new(),
            parts,
        }
    }

    fn follow(&mut self, rulebook: &Rulebook, followed: &[Followed]) {
        if let Some(found) = followed.iter().find(|found| Some(found.address) == self.address) {
            self.follows = found
                .from
                .iter()
                .map(|(address, answer)| clean(&Reason::at(rulebook, *address, *answer).in_words()))
                .collect();
        }
        self.parts.iter_mut().for_each(|part| part.follow(rulebook, followed));
    }

    fn sign(&mut self, check: &Check) {
        if self.mark.is_some_and(|mark| mark.said.is_some())
            && let Some(given) = check.answers.get(&self.name)
        {
            let has = |what| !check.remark(&self.name, what).is_empty();
            self.hand = Some(Hand { who: clean(&given.who), note: has(Remark::Note), proof: has(Remark::Proof) });
        }
        self.parts.iter_mut().for_each(|part| part.sign(check));
    }
}

/// What is needed to draw one structure.
struct Pen<'a> {
    rulebook: &'a Rulebook,
    structure: &'a Structure,
    terms: &'a [ExceptionTerms],
}

impl Pen<'_> {
    fn sections(&self, conditions: &'static str, exceptions: &'static str) -> Vec<Section> {
        let mut sections = vec![Section {
            heading: conditions,
            branches: self
                .structure
                .conditions
                .iter()
                .map(|condition| self.element(condition, Kind::Condition, Vec::new()))
                .collect(),
        }];
        if !self.structure.exceptions.is_empty() {
            let branches = (0..self.structure.exceptions.len()).filter_map(|index| self.exception(index)).collect();
            sections.push(Section { heading: exceptions, branches });
        }
        sections
    }

    fn exception(&self, index: usize) -> Option<Branch> {
        let exception = self.structure.exceptions.get(index)?;
        let mut notes = Vec::new();
        if let Some(overlapped) = exception.overlaps.and_then(|condition| self.structure.conditions.get(condition)) {
            notes.push(say!("account-overlaps", condition = self.statement(overlapped.address)));
        }
        if let Some(why) = self.terms.get(index).and_then(|terms| terms.guidelines_only.as_deref()) {
            notes.push(clean(why));
        }
        Some(self.element(&exception.element, Kind::Exception(index), notes))
    }

    fn element(&self, element: &Element, kind: Kind, notes: Vec<String>) -> Branch {
        Branch { notes, parts: vec![self.test(&element.test)], ..self.place(kind, element.address) }
    }

    fn test(&self, test: &Test) -> Branch {
        let all = |parts: &[Test]| parts.iter().map(|part| self.test(part)).collect();
        match test {
            Test::Ask(address) => self.place(Kind::Question, *address),
            Test::All(parts) => Branch::connects(Kind::All, say!("account-all-of-these"), all(parts)),
            Test::Any(parts) => Branch::connects(Kind::Any, say!("account-any-is-enough"), all(parts)),
            Test::Not(part) => {
                let exception = matches!(**part, Test::Exception(_));
                let label = if exception { say!("account-not-the-exception") } else { say!("account-not-the-way-out") };
                Branch::connects(Kind::Not, label, vec![self.test(part)])
            }
            Test::Unsettled(part, why) => Branch {
                notes: vec![clean(why)],
                ..Branch::connects(Kind::Unsettled, say!("account-contested-place"), vec![self.test(part)])
            },
            // An exception is drawn once, where it stands in the list. A second copy would look like a second set of
            // questions.
            Test::Exception(index) => {
                let exception = self.structure.exceptions.get(*index);
                let name = exception.map(|exception| self.name(exception.element.address)).unwrap_or_default();
                let statement =
                    exception.map(|exception| self.statement(exception.element.address)).unwrap_or_default();
                let label = say!("account-see-exception", statement = statement);
                Branch { name, ..Branch::connects(Kind::SeeException(*index), &label, Vec::new()) }
            }
        }
    }

    fn place(&self, kind: Kind, address: Address) -> Branch {
        let label = self.rulebook.items.get(usize::from(address.0)).map(|item| clean(&item.statement));
        Branch {
            address: Some(address),
            name: self.name(address),
            ..Branch::connects(kind, &label.unwrap_or_default(), Vec::new())
        }
    }

    /// What an item says, to be quoted inside a sentence.
    fn statement(&self, address: Address) -> String {
        let item = self.rulebook.items.get(usize::from(address.0));
        item.map(|item| clean(item.statement.trim_end_matches('.'))).unwrap_or_default()
    }

    fn name(&self, address: Address) -> String {
        self.rulebook.items.get(usize::from(address.0)).map(|item| clean(&item.name)).unwrap_or_default()
    }
}

/// Every text that enters a drawing passes through here, so that no writer can forget it.
fn clean(text: &str) -> String {
    visible(text).into_owned()
}

/// Marks an element. In the proof, a whole answer stands between the element and its questions; the drawing has no
/// place for it.
fn mark_element(branch: &mut Branch, proof: &Proof) {
    let mark = Mark::of(proof);
    // An element that was not answered as a whole shares the node of its test, which may be a question.
    branch.mark = Some(if mark.whole { mark } else { Mark { said: None, asked: false, ..mark } });
    let inner = if mark.whole { proof.parts.first() } else { Some(proof) };
    if let (Some(part), Some(inner)) = (branch.parts.first_mut(), inner) {
        mark_test(part, inner);
    }
}

fn mark_test(branch: &mut Branch, proof: &Proof) {
    branch.mark = Some(Mark::of(proof));
    for (part, proof) in branch.parts.iter_mut().zip(&proof.parts) {
        mark_test(part, proof);
    }
}

fn is_answered(proof: &Proof) -> bool {
    Mark::of(proof).said.is_some() || proof.parts.iter().any(is_answered)
}
