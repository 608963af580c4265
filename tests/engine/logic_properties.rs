//! Guards the logic on small rules drawn at random, with negations, contested parts, references to exceptions,
//! overlaps, shared questions and elements answered as a whole. What is claimed about *all* that may still be learned
//! is compared with every completion of the answers, one by one.

use std::collections::{BTreeMap, BTreeSet};

use article5::logic::{
    Address, Answer, Change, Element, Exception, Node, Proof, Sheet, Standing, Structure, Test, Truth, Verdict,
    matters, prove, still_matters, would_change, would_matter,
};
use proptest::prelude::*;

/// Questions stand at the addresses below this one, whole conditions and exceptions from it on.
const WHOLE: u16 = 10;
/// Brute force over more unknowns than this takes too long.
const MOST_UNKNOWNS: usize = 7;

/// A rule and what has been answered so far.
#[derive(Debug, Clone)]
struct Situation {
    structure: Structure,
    sheet: Sheet,
}

impl Situation {
    fn elements(&self) -> impl Iterator<Item = &Element> {
        elements(&self.structure)
    }

    /// Questions without a definite answer, and whole elements that were answered Not sure.
    fn unknown(&self) -> Vec<Address> {
        let open = |address: &Address| Truth::from(self.sheet.get(*address)) == Truth::Unknown;
        let mut found: Vec<Address> = self.structure.questions().into_iter().filter(open).collect();
        let wholes = self.elements().map(|element| element.address);
        found.extend(wholes.filter(|address| self.sheet.get(*address) == Some(Answer::NotSure)));
        found
    }

    /// The addresses with an answer that stands over nothing else: whole elements that have one.
    fn answered_wholes(&self) -> Vec<Address> {
        let wholes = self.elements().map(|element| element.address);
        wholes.filter(|address| self.sheet.get(*address).is_some()).collect()
    }

    /// Every sheet that can come of this one by learning more: each unknown question gets each of the three answers,
    /// and elements that are unknown may be decided as a whole. What was known stays known.
    fn completions(&self) -> Vec<Sheet> {
        let mut slots = self.unknown();
        let undecided = self.elements().filter(|element| {
            self.sheet.get(element.address).is_none()
                && element.truth(&self.sheet, &self.structure.exceptions) == Truth::Unknown
        });
        slots.extend(undecided.map(|element| element.address));
        slots.truncate(MOST_UNKNOWNS);
        let all = every(&self.sheet, &slots, &Answer::ALL.map(Some));
        all.into_iter().filter(|learned| self.no_contradiction(learned)).collect()
    }

    /// Whether no element was decided as a whole against, or with less than, what its questions give.
    fn no_contradiction(&self, learned: &Sheet) -> bool {
        self.elements().all(|element| {
            let decided_now = self.sheet.get(element.address).is_none() && learned.get(element.address).is_some();
            let of_questions = element.test.truth(learned, &self.structure.exceptions);
            !decided_now || of_questions == Truth::Unknown || of_questions == learned.get(element.address).into()
        })
    }
}

fn elements(structure: &Structure) -> impl Iterator<Item = &Element> {
    structure.conditions.iter().chain(structure.exceptions.iter().map(|exception| &exception.element))
}

/// The sheet with every combination of `values` at `slots`.
fn every(sheet: &Sheet, slots: &[Address], values: &[Option<Answer>]) -> Vec<Sheet> {
    slots.iter().fold(vec![sheet.clone()], |sheets, slot| {
        sheets.iter().flat_map(|sheet| values.iter().map(|value| sheet.with(*slot, *value))).collect()
    })
}

fn answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        3 => Just(None),
        2 => Just(Some(Answer::Yes)),
        2 => Just(Some(Answer::No)),
        1 => Just(Some(Answer::NotSure)),
    ]
}

fn tree(questions: u16, exceptions: usize) -> BoxedStrategy<Test> {
    let ask = (0..questions).prop_map(|question| Test::Ask(Address(question)));
    let leaf = if exceptions == 0 {
        ask.boxed()
    } else {
        prop_oneof![4 => ask, 1 => (0..exceptions).prop_map(Test::Exception)].boxed()
    };
    leaf.prop_recursive(3, 8, 3, |part| {
        prop_oneof![
            3 => prop::collection::vec(part.clone(), 1..=3).prop_map(Test::All),
            3 => prop::collection::vec(part.clone(), 1..=3).prop_map(Test::Any),
            1 => part.clone().prop_map(|part| Test::Not(Box::new(part))),
            1 => part.prop_map(|part| Test::Unsettled(Box::new(part), "contested".into())),
        ]
    })
    .boxed()
}

fn structure() -> impl Strategy<Value = Structure> {
    (1_u16..=4, 1_usize..=3, 0_usize..=2).prop_flat_map(|(questions, conditions, exceptions)| {
        let overlaps = prop::option::of(0..conditions);
        (
            prop::collection::vec(tree(questions, exceptions), conditions),
            prop::collection::vec((tree(questions, 0), overlaps), exceptions),
        )
            .prop_map(|(conditions, exceptions)| {
                let mut addresses = (WHOLE..).map(Address);
                let mut element = |test| Element { address: addresses.next().unwrap_or(Address(WHOLE)), test };
                let conditions = conditions.into_iter().map(&mut element).collect();
                let exceptions = exceptions
                    .into_iter()
                    .map(|(test, overlaps)| Exception { element: element(test), overlaps })
                    .collect();
                Structure { conditions, exceptions }
            })
    })
}

fn situation() -> impl Strategy<Value = Situation> {
    let questions = prop::collection::vec(answer(), usize::from(WHOLE));
    let wholes = prop::collection::vec(prop_oneof![4 => Just(None), 1 => answer()], 5);
    (structure(), questions, wholes).prop_map(|(structure, questions, wholes)| {
        let mut sheet = Sheet::default();
        for question in structure.questions() {
            sheet.set(question, questions[usize::from(question.0)]);
        }
        for (element, answer) in elements(&structure).zip(wholes) {
            sheet.set(element.address, answer);
        }
        Situation { structure, sheet }
    })
}

/// Every answerable leaf of a proof with the part that it plays.
fn leaves(proof: &Proof, found: &mut Vec<(Address, Truth, Standing)>) {
    if let Node::Question(address, _) | Node::Whole(address, _) = proof.node {
        found.push((address, proof.truth, proof.standing));
    }
    for part in &proof.parts {
        leaves(part, found);
    }
}

fn all_leaves(situation: &Situation) -> Vec<(Address, Truth, Standing)> {
    let mut found = Vec::new();
    for proof in prove(&situation.structure, &situation.sheet).all() {
        leaves(proof, &mut found);
    }
    found
}

/// Every set of answers, to questions or to elements that are answered as a whole, that gives another verdict when
/// they are turned to Yes or No, and of which no part does. Smallest first.
fn all_changes(situation: &Situation) -> Vec<Vec<(Address, Answer)>> {
    let Situation { structure, sheet } = situation;
    let now = structure.verdict(sheet);
    let mut slots = structure.questions();
    slots.extend(situation.answered_wholes());
    slots.sort();
    let mut sets: Vec<(Sheet, Vec<(Address, Answer)>)> = vec![(sheet.clone(), Vec::new())];
    for slot in slots {
        for (changed, set) in sets.clone() {
            for answer in [Answer::Yes, Answer::No] {
                if sheet.get(slot) != Some(answer) {
                    let mut larger = set.clone();
                    larger.push((slot, answer));
                    sets.push((changed.with(slot, Some(answer)), larger));
                }
            }
        }
    }
    sets.retain(|(changed, _)| structure.verdict(changed) != now);
    sets.sort_by(|(_, a), (_, b)| (a.len(), a).cmp(&(b.len(), b)));
    let mut minimal: Vec<Vec<(Address, Answer)>> = Vec::new();
    for (_, set) in sets {
        if !minimal.iter().any(|known| known.iter().all(|entry| set.contains(entry))) {
            minimal.push(set);
        }
    }
    minimal
}

fn verdict_with(situation: &Situation, answers: &[(Address, Answer)]) -> Verdict {
    let mut sheet = situation.sheet.clone();
    for (address, answer) in answers {
        sheet.set(*address, Some(*answer));
    }
    situation.structure.verdict(&sheet)
}

/// Every part of a set but the set itself.
fn proper_parts<T: Clone>(set: &[T]) -> Vec<Vec<T>> {
    let whole = (1_usize << set.len()) - 1;
    let chosen = |bits: usize| set.iter().enumerate().filter(move |(index, _)| bits & (1 << index) != 0);
    (0..whole).map(|bits| chosen(bits).map(|(_, entry)| entry.clone()).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1536, ..ProptestConfig::default() })]

    #[test]
    fn a_settled_verdict_never_changes(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let now = structure.verdict(sheet);
        for learned in situation.completions() {
            let then = structure.verdict(&learned);
            if structure.is_settled(sheet) {
                prop_assert_eq!(now, then, "settled, and yet {:?} changes it", learned);
                prop_assert!(structure.is_settled(&learned), "settled no more on {:?}", learned);
            }
            match now {
                Verdict::Prohibited => prop_assert_eq!(then, now),
                Verdict::NotCaught | Verdict::ExceptionClaimed => {
                    prop_assert!(matches!(then, Verdict::NotCaught | Verdict::ExceptionClaimed), "{:?}", then);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn the_order_of_answers_never_matters(
        situation in situation(),
        (written, shuffled) in prop::collection::vec((0..WHOLE + 5, answer()), 0..20)
            .prop_flat_map(|answers| {
                let last: BTreeMap<u16, Option<Answer>> = answers.iter().copied().collect();
                let last: Vec<_> = last.into_iter().filter(|(_, answer)| answer.is_some()).collect();
                (Just(answers), Just(last).prop_shuffle())
            }),
    ) {
        let replay = |answers: &[(u16, Option<Answer>)]| {
            let mut sheet = Sheet::default();
            for (address, answer) in answers {
                sheet.set(Address(*address), *answer);
            }
            sheet
        };
        let (one, other) = (replay(&written), replay(&shuffled));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(one.given().collect::<Vec<_>>(), other.given().collect::<Vec<_>>());
        let structure = &situation.structure;
        prop_assert_eq!(prove(structure, &one), prove(structure, &other));
        prop_assert_eq!(still_matters(structure, &one), still_matters(structure, &other));
        prop_assert_eq!(would_change(structure, &one), would_change(structure, &other));
    }

    #[test]
    fn what_is_not_listed_cannot_change_the_verdict(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let listed = still_matters(structure, sheet);
        let unknown = situation.unknown();
        prop_assert!(listed.iter().all(|address| unknown.contains(address)));
        let unlisted: Vec<Address> = unknown.into_iter().filter(|address| !listed.contains(address)).collect();
        let mut known: BTreeMap<Vec<(Address, Answer)>, Verdict> = BTreeMap::new();
        for learned in situation.completions() {
            let rest = learned.given().filter(|(address, _)| !unlisted.contains(address)).collect();
            let verdict = structure.verdict(&learned);
            let first = *known.entry(rest).or_insert(verdict);
            prop_assert_eq!(first, verdict, "one of {:?} changes it, see {:?}", unlisted, learned);
        }
    }

    #[test]
    fn what_matters_is_what_still_matters_and_was_not_answered(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let still = still_matters(structure, sheet);
        let to_ask = matters(structure, sheet);
        let expected: Vec<Address> = still.into_iter().filter(|address| sheet.get(*address).is_none()).collect();
        prop_assert_eq!(to_ask, expected);
        prop_assert_eq!(matters(structure, &Sheet::default()), structure.questions(), "not in the order of asking");
    }

    #[test]
    fn an_answer_that_would_not_matter_counts_for_nothing(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let given: Vec<Address> = sheet.given().map(|(address, _)| address).collect();
        for address in given {
            if would_matter(structure, sheet, address) {
                continue;
            }
            for learned in situation.completions() {
                let kept = structure.verdict(&learned.with(address, sheet.get(address)));
                for other in Answer::ALL {
                    prop_assert_eq!(structure.verdict(&learned.with(address, Some(other))), kept, "{:?}", address);
                }
            }
        }
    }

    #[test]
    fn changes_change_the_verdict_and_leave_nothing_out(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let now = structure.verdict(sheet);
        let changes = would_change(structure, sheet);
        for Change { answers, leads_to } in &changes {
            prop_assert_ne!(*leads_to, now);
            prop_assert_eq!(verdict_with(&situation, answers), *leads_to);
            prop_assert!(answers.iter().all(|(address, answer)| sheet.get(*address) != Some(*answer)));
            let addresses: BTreeSet<Address> = answers.iter().map(|(address, _)| *address).collect();
            prop_assert_eq!(addresses.len(), answers.len());
            for part in proper_parts(answers) {
                prop_assert_eq!(verdict_with(&situation, &part), now, "{:?} is enough of {:?}", part, answers);
            }
        }
        let sizes: Vec<usize> = changes.iter().map(|change| change.answers.len()).collect();
        prop_assert!(sizes.is_sorted());
        let sets: BTreeSet<_> = changes.iter().map(|change| &change.answers).collect();
        prop_assert_eq!(sets.len(), changes.len());
    }

    #[test]
    fn no_change_is_left_out_and_the_first_is_the_smallest(situation in situation()) {
        let found: Vec<_> =
            would_change(&situation.structure, &situation.sheet).into_iter().map(|change| change.answers).collect();
        prop_assert_eq!(found, all_changes(&situation));
    }

    #[test]
    fn a_proof_says_what_the_rule_says(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let proof = prove(structure, sheet);
        prop_assert_eq!(proof.verdict, structure.verdict(sheet));
        prop_assert_eq!(proof.conditions.len(), structure.conditions.len());
        prop_assert_eq!(proof.exceptions.len(), structure.exceptions.len());
        for (tree, element) in proof.all().zip(situation.elements()) {
            prop_assert_eq!(tree.truth, element.truth(sheet, &structure.exceptions));
        }
        let mut open: BTreeSet<Address> = BTreeSet::new();
        for (address, truth, standing) in all_leaves(&situation) {
            prop_assert_eq!(truth, Truth::from(sheet.get(address)));
            if standing == Standing::Open {
                open.insert(address);
            }
            prop_assert!(standing != Standing::Counts || truth != Truth::Unknown, "{:?} counts unknown", address);
        }
        prop_assert_eq!(open, still_matters(structure, sheet).into_iter().collect::<BTreeSet<_>>());
    }

    #[test]
    fn what_a_proof_does_not_need_can_be_anything(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let leaves = all_leaves(&situation);
        let needed: BTreeSet<Address> =
            leaves.iter().filter(|leaf| leaf.2 != Standing::NotNeeded).map(|leaf| leaf.0).collect();
        let mut free: Vec<Address> = leaves.iter().map(|leaf| leaf.0).filter(|a| !needed.contains(a)).collect();
        free.sort();
        free.dedup();
        free.truncate(MOST_UNKNOWNS);
        for other in every(sheet, &free, &Answer::ALL.map(Some)) {
            prop_assert_eq!(structure.verdict(&other), structure.verdict(sheet), "{:?} is needed: {:?}", free, other);
        }
    }

    #[test]
    fn the_answers_that_count_carry_a_settled_verdict_alone(situation in situation()) {
        let Situation { structure, sheet } = &situation;
        let proof = prove(structure, sheet);
        let mut alone = Sheet::default();
        for (address, answer) in proof.all().flat_map(Proof::decided_by) {
            prop_assert_eq!(sheet.get(address), Some(answer));
            alone.set(address, Some(answer));
        }
        if structure.is_settled(sheet) {
            prop_assert_eq!(structure.verdict(&alone), proof.verdict);
        }
    }
}

fn ask(question: u16) -> Test {
    Test::Ask(Address(question))
}

fn element(whole: u16, test: Test) -> Element {
    Element { address: Address(WHOLE + whole), test }
}

fn sheet(answers: &[(u16, Answer)]) -> Sheet {
    let mut sheet = Sheet::default();
    for (address, answer) in answers {
        sheet.set(Address(*address), Some(*answer));
    }
    sheet
}

/// Two conditions, each with an exception that overlaps it; four questions in that order.
fn two_overlaps() -> Structure {
    Structure {
        conditions: vec![element(0, ask(0)), element(1, ask(1))],
        exceptions: vec![
            Exception { element: element(2, ask(2)), overlaps: Some(0) },
            Exception { element: element(3, ask(3)), overlaps: Some(1) },
        ],
    }
}

#[test]
fn a_missing_condition_is_not_settled_while_its_exception_is_unknown() {
    let structure = two_overlaps();
    let missing = sheet(&[(0, Answer::No)]);
    assert_eq!(structure.verdict(&missing), Verdict::NotCaught);
    assert!(!structure.is_settled(&missing));
    assert_eq!(still_matters(&structure, &missing), [Address(1), Address(2)]);
    for (answer, verdict) in [(Answer::Yes, Verdict::ExceptionClaimed), (Answer::No, Verdict::NotCaught)] {
        assert_eq!(structure.verdict(&missing.with(Address(2), Some(answer))), verdict);
    }
    assert!(structure.is_settled(&missing.with(Address(2), Some(Answer::No))));
    // The other exception does not stand in for this condition.
    assert!(structure.is_settled(&missing.with(Address(1), Some(Answer::No))));
}

#[test]
fn two_claims_can_still_fall_together() {
    let structure = two_overlaps();
    let claimed = sheet(&[(2, Answer::Yes), (3, Answer::Yes)]);
    assert_eq!(structure.verdict(&claimed), Verdict::ExceptionClaimed);
    assert_eq!(still_matters(&structure, &claimed), [Address(0), Address(1)]);
    let fallen = claimed.with(Address(0), Some(Answer::No)).with(Address(1), Some(Answer::No));
    assert_eq!(structure.verdict(&fallen), Verdict::NotCaught);
}

#[test]
fn an_exception_that_is_ruled_out_counts_when_its_condition_is_missing() {
    let structure = two_overlaps();
    let answers = sheet(&[(0, Answer::No), (2, Answer::No), (3, Answer::No)]);
    let proof = prove(&structure, &answers);
    let standings: Vec<Standing> = proof.all().map(|tree| tree.standing).collect();
    let [counts, not_needed] = [Standing::Counts, Standing::NotNeeded];
    assert_eq!(standings, [counts, not_needed, counts, not_needed]);
}

#[test]
fn an_answer_to_a_whole_condition_matters_as_long_as_nothing_else_decides() {
    let structure = two_overlaps();
    let whole = Address(WHOLE);
    let decided = sheet(&[(WHOLE, Answer::Yes)]);
    assert!(would_matter(&structure, &decided, whole));
    let closed = decided.with(Address(1), Some(Answer::No)).with(Address(3), Some(Answer::No));
    assert!(!would_matter(&structure, &closed, whole));
    assert!(!would_matter(&structure, &decided, Address(0)), "the answer to the whole stands over it");
}

#[test]
fn a_contested_question_leads_out_of_not_caught() {
    let contested = Test::Unsettled(Box::new(ask(0)), "contested".into());
    let structure = Structure { conditions: vec![element(0, contested)], exceptions: Vec::new() };
    let changes = would_change(&structure, &sheet(&[(0, Answer::No)]));
    assert_eq!(changes, [Change { answers: vec![(Address(0), Answer::Yes)], leads_to: Verdict::Open }]);
}
