//! The sound rulebook: no dangling reference, no double name, no question that cannot matter.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::cover::Cover;
use super::edition::Edition;
use super::{Boxes, Consequences, Item, Kind, Word};
use crate::logic::{Address, Sheet, Structure, Test, Tie, Ties, Truth, Verdict};
use crate::words::Lang;

/// What goes with an exception beside its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExceptionTerms {
    /// Why it rests on guidance alone and not on the law, where that is so.
    pub guidelines_only: Option<String>,
    /// What must stay true for the exception to hold.
    pub must_stay_true: Vec<String>,
}

/// When a pointer to another rule is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trigger {
    /// Whenever the rule has been checked.
    Always,
    /// When this condition (index) is missing.
    Missing(usize),
    /// When this condition (index) is met.
    Met(usize),
    /// When the answers say so.
    When(Test),
}

/// A pointer to another rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeeAlso {
    /// Index of the other rule.
    pub rule: usize,
    /// When it is shown.
    pub when: Trigger,
    /// Why to look there.
    pub why: String,
}

/// One prohibition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its letter in the law.
    pub id: String,
    /// Its place in the law.
    pub provision: String,
    /// Its title in plain words.
    pub title: String,
    /// What it forbids, in a sentence.
    pub about: String,
    /// The first day on which it applies.
    pub applies_from: Date,
    /// Its conditions and exceptions.
    pub structure: Structure,
    /// The number of each condition, in the order of asking.
    pub numbers: Vec<u8>,
    /// What goes with each exception.
    pub terms: Vec<ExceptionTerms>,
    /// The quick question.
    pub quick: Address,
    /// The question that is asked next when nobody is sure of the quick one, where the rule names it.
    pub decides: Option<Address>,
    /// Questions that are asked together, each with a box.
    pub boxes: Vec<Boxes>,
    /// Rules of other laws to look at, by index in [`Consequences::neighbours`].
    pub neighbours: Vec<usize>,
    /// Other rules to look at.
    pub see_also: Vec<SeeAlso>,
    /// Where to turn for help, shown with the questions of this rule.
    pub help_lines: Vec<String>,
}

impl Rule {
    /// The pointers to other rules that these answers call for.
    pub fn pointers(&self, sheet: &Sheet) -> impl Iterator<Item = &SeeAlso> {
        self.see_also.iter().filter(|pointer| match &pointer.when {
            Trigger::Always => true,
            Trigger::Missing(index) => self.structure.condition(*index, sheet) == Truth::No,
            Trigger::Met(index) => self.structure.condition(*index, sheet) == Truth::Yes,
            Trigger::When(test) => test.truth(sheet, &self.structure.exceptions) == Truth::Yes,
        })
    }
}

/// What the description of a tool says about a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// How far along its use is said to be: any of these keys.
    pub status: Vec<String>,
    /// The question that is then a Yes.
    pub implies: Address,
}

/// Whether the Act is about the tool at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// Gates as conditions, exclusions as exceptions.
    pub structure: Structure,
    /// Sentences that some answers call for, such as a flag for resellers.
    pub remarks: Vec<(Test, String)>,
    /// Names under which worked cases know a gate or an exclusion.
    pub known_as: Vec<(String, Address)>,
    /// What the description of the tool says about questions.
    pub described: Vec<Described>,
}

/// How far a rule is reached by the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// The Act is not about the tool: no rule of it is.
    OutsideTheAct,
    /// Nothing of the rule's own was answered.
    NotChecked,
    /// Something of the rule's own was answered: its conditions give the verdict.
    Checked,
}

impl Reached {
    /// What is told of a rule whose conditions give this verdict.
    pub fn told(self, conditions: impl FnOnce() -> Verdict) -> Verdict {
        match self {
            Self::OutsideTheAct => Verdict::OutsideTheAct,
            Self::NotChecked => Verdict::NotChecked,
            Self::Checked => conditions(),
        }
    }
}

/// Everything legal, sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rulebook {
    /// Which edition.
    pub edition: Edition,
    /// The language in which its texts are told: that of the rule files, unless words of another were laid over.
    pub lang: Lang,
    /// SHA-256 over every file in use, in hexadecimal.
    pub hash: String,
    /// The scope gate.
    pub scope: Scope,
    /// The rules in the order of the law.
    pub rules: Vec<Rule>,
    /// Answers that belong together, in the order of the files.
    pub ties: Vec<Tie>,
    /// The word list.
    pub glossary: Vec<Word>,
    /// What follows from a verdict.
    pub consequences: Consequences,
    /// Everything that has an address, by address.
    pub items: Vec<Item>,
    /// Addresses by name.
    pub(super) names: BTreeMap<String, Address>,
    /// The ties with everything that follows worked out.
    pub(super) bound: Arc<Ties>,
    /// By address: the rule that an answer there belongs to alone.
    pub(super) owners: Vec<Option<usize>>,
    /// By rule: the addresses that belong to it alone.
    pub(super) owned: Vec<Vec<Address>>,
    /// By address: the rules that look at what stands there.
    pub(super) read_by: Vec<Vec<usize>>,
}

impl Rulebook {
    /// What stands at an address.
    ///
    /// # Panics
    /// Only on an address that another rulebook handed out.
    pub fn item(&self, address: Address) -> &Item {
        &self.items[usize::from(address.0)]
    }

    /// The address of a name such as `f.2` or `scope.uses`.
    pub fn address(&self, name: &str) -> Option<Address> {
        self.names.get(name).copied()
    }

    /// Every address.
    pub fn addresses(&self) -> impl Iterator<Item = Address> + use<> {
        let most = u16::try_from(self.items.len()).unwrap_or(u16::MAX);
        (0..most).map(Address)
    }

    /// A blank sheet of the right size, on which the ties of these rules hold.
    pub fn blank_sheet(&self) -> Sheet {
        Sheet::tied(self.items.len(), Arc::clone(&self.bound))
    }

    /// The only rule that an answer at an address is about. A rule owns its conditions, its exceptions, its quick
    /// question, and the questions that no other rule asks. An answer that several rules share checks none of them.
    pub fn owner(&self, address: Address) -> Option<usize> {
        self.owners.get(usize::from(address.0)).copied().flatten()
    }

    /// The rules that read what stands at an address. A change there changes nothing in any other rule.
    pub fn read_by(&self, address: Address) -> &[usize] {
        self.read_by.get(usize::from(address.0)).map_or(&[], Vec::as_slice)
    }

    /// Whether anything that is a rule's own counts on a sheet: only then has the rule been checked.
    pub fn is_touched(&self, rule: usize, sheet: &Sheet) -> bool {
        self.owned.get(rule).is_some_and(|own| own.iter().any(|address| sheet.get(*address).is_some()))
    }

    /// Whether the scope gate is shut or an exclusion holds.
    pub fn is_outside(&self, sheet: &Sheet) -> bool {
        matches!(self.scope.structure.verdict(sheet), Verdict::NotCaught | Verdict::ExceptionClaimed)
    }

    /// Whether a rule's conditions are told on a sheet. The caller asks once whether the tool is `outside`, because the
    /// scope is the same for all rules.
    pub fn reached(&self, rule: usize, sheet: &Sheet, outside: bool) -> Reached {
        if outside {
            Reached::OutsideTheAct
        } else if self.is_touched(rule, sheet) {
            Reached::Checked
        } else {
            Reached::NotChecked
        }
    }

    /// What one rule gives. Its conditions are worked out only where they are told.
    pub fn verdict(&self, rule: usize, sheet: &Sheet, reached: Reached) -> Verdict {
        reached.told(|| self.rules[rule].structure.verdict(sheet))
    }

    /// What the tool as a whole gives: the most pressing of its rules, unless the Act is not about it.
    pub fn verdict_of_tool(outside: bool, rules: impl IntoIterator<Item = Verdict>) -> Verdict {
        if outside { Verdict::OutsideTheAct } else { rules.into_iter().min().unwrap_or(Verdict::NotChecked) }
    }

    /// Works out what is looked up later: what follows by ties, what belongs to one rule alone, and who reads what.
    pub(super) fn bind(&mut self) {
        let described: Vec<Address> = self.scope.described.iter().map(|described| described.implies).collect();
        self.bound = Arc::new(Ties::of(&self.ties, &described));
        let asked: Vec<BTreeSet<Address>> =
            self.rules.iter().map(|rule| rule.structure.questions().into_iter().collect()).collect();
        self.owners = self
            .addresses()
            .map(|address| match self.item(address).kind {
                Kind::Question { rule: Some(rule), quick: false, .. } => {
                    let shared =
                        asked.iter().enumerate().any(|(other, asked)| other != rule && asked.contains(&address));
                    (!shared).then_some(rule)
                }
                _ => self.rule_of(address),
            })
            .collect();
        let owned_by = |rule| self.addresses().filter(|address| self.owner(*address) == Some(rule)).collect();
        self.owned = (0..self.rules.len()).map(owned_by).collect();
        let mut read_by = vec![BTreeSet::new(); self.items.len()];
        for (index, rule) in self.rules.iter().enumerate() {
            for address in rule.structure.addresses().into_iter().chain(self.owned[index].iter().copied()) {
                read_by[usize::from(address.0)].insert(index);
            }
        }
        self.read_by = read_by.into_iter().map(|rules| rules.into_iter().collect()).collect();
    }

    /// The index of a rule by its letter.
    pub fn rule_index(&self, id: &str) -> Option<usize> {
        self.rules.iter().position(|rule| rule.id == id)
    }

    /// The index of the rule that an address belongs to; `None` for the scope.
    pub fn rule_of(&self, address: Address) -> Option<usize> {
        match self.item(address).kind {
            Kind::Question { rule, .. } => rule,
            Kind::Condition { rule, .. } | Kind::Exception { rule, .. } => Some(rule),
            Kind::Gate(_) | Kind::Exclusion(_) => None,
        }
    }

    /// The whole condition, exception, gate or exclusion of `structure` that asks `question`, the first if several.
    pub fn element_of(&self, structure: &Structure, question: Address) -> Option<Address> {
        let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
        structure
            .conditions
            .iter()
            .chain(exceptions)
            .find(|element| {
                let mut found = Vec::new();
                element.test.questions(&structure.exceptions, &mut found);
                element.address == question || found.contains(&question)
            })
            .map(|element| element.address)
    }

    /// The questions that a whole condition, exception, gate or exclusion stands for; none for a plain question.
    pub fn questions_under(&self, kind: &Kind) -> Vec<Address> {
        let (structure, element) = match *kind {
            Kind::Question { .. } => return Vec::new(),
            Kind::Condition { rule, index } => {
                (&self.rules[rule].structure, self.rules[rule].structure.conditions.get(index))
            }
            Kind::Exception { rule, index } => {
                let structure = &self.rules[rule].structure;
                (structure, structure.exceptions.get(index).map(|exception| &exception.element))
            }
            Kind::Gate(index) => (&self.scope.structure, self.scope.structure.conditions.get(index)),
            Kind::Exclusion(index) => {
                let structure = &self.scope.structure;
                (structure, structure.exceptions.get(index).map(|exception| &exception.element))
            }
        };
        let mut found = Vec::new();
        if let Some(element) = element {
            element.test.questions(&structure.exceptions, &mut found);
        }
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|address| seen.insert(*address));
        found
    }

    /// The first day after `day` on which a rule begins to apply.
    pub fn next_change(&self, day: Date) -> Option<Date> {
        self.cover().next_change(day)
    }

    /// Which rules these are.
    pub fn cover(&self) -> Cover {
        Cover {
            hash: self.hash.clone(),
            edition: Some(self.edition.clone()),
            starts: self.rules.iter().map(|rule| rule.applies_from).collect(),
        }
    }
}
