//! Guards the ties between answers on ties drawn at random: the order of answers never matters, a contradiction never
//! decides anything, and what follows is what a person would have had to say.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;

use article5::logic::{
    Address, Answer, Element, Said, Sheet, Structure, Test, Tie, Ties, Truth, Verdict, decisive, prove, still_matters,
    would_change,
};
use article5::rulebook::Library;
use proptest::prelude::*;

const QUESTIONS: u16 = 5;
const DEFINITE: [Answer; 2] = [Answer::Yes, Answer::No];

fn tie() -> impl Strategy<Value = Tie> {
    let ends = (0..QUESTIONS, 0..QUESTIONS - 1);
    (0..4_u8, ends).prop_map(|(kind, (a, b))| {
        let (a, b) = (Address(a), Address(if b >= a { b + 1 } else { b }));
        match kind {
            0 => Tie::Implies(a, b),
            1 => Tie::Excludes(a, b),
            2 => Tie::Presupposes(a, b),
            _ => Tie::Either(a, b),
        }
    })
}

/// Ties that leave each question open: neither answer is ruled out by them alone.
fn ties() -> impl Strategy<Value = Vec<Tie>> {
    prop::collection::vec(tie(), 0..6)
        .prop_filter("an answer is ruled out", |ties| Ties::of(ties, &[]).ruled_out().is_empty())
}

fn answers() -> impl Strategy<Value = Vec<(Address, Answer)>> {
    prop::collection::vec((0..QUESTIONS, 0..3_usize), 0..7).prop_map(|drawn| {
        drawn.into_iter().map(|(question, answer)| (Address(question), Answer::ALL[answer])).collect()
    })
}

fn sheet(ties: &[Tie], answers: &[(Address, Answer)]) -> Sheet {
    let mut sheet = Sheet::tied(usize::from(QUESTIONS), Arc::new(Ties::of(ties, &[])));
    sheet.set_all(answers.iter().copied());
    sheet
}

fn holds(tie: Tie, answer: impl Fn(Address) -> Answer) -> bool {
    let (a, b) = tie.ends();
    let (a, b) = (answer(a) == Answer::Yes, answer(b) == Answer::Yes);
    match tie {
        Tie::Implies(..) | Tie::Presupposes(..) => !a || b,
        Tie::Excludes(..) => !(a && b),
        Tie::Either(..) => a || b,
    }
}

/// Every way to answer each question Yes or No that keeps all ties.
fn worlds(ties: &[Tie]) -> Vec<Vec<Answer>> {
    (0..1_u32 << QUESTIONS)
        .map(|bits| (0..QUESTIONS).map(|q| DEFINITE[usize::from(bits & (1 << q) != 0)]).collect::<Vec<_>>())
        .filter(|world| ties.iter().all(|tie| holds(*tie, |address| world[usize::from(address.0)])))
        .collect()
}

/// Those ties by which an answer follows from another.
fn proving(ties: &[Tie]) -> Vec<Tie> {
    ties.iter().copied().filter(|tie| tie.proves()).collect()
}

fn fits(world: &[Answer], given: &[(Address, Answer)]) -> bool {
    given.iter().all(|(address, answer)| *answer == Answer::NotSure || world[usize::from(address.0)] == *answer)
}

fn structure() -> impl Strategy<Value = Structure> {
    let leaf = (0..QUESTIONS).prop_map(|question| Test::Ask(Address(question)));
    let tree = leaf.prop_recursive(2, 6, 3, |part| {
        prop_oneof![
            3 => prop::collection::vec(part.clone(), 1..=3).prop_map(Test::All),
            3 => prop::collection::vec(part.clone(), 1..=3).prop_map(Test::Any),
            1 => part.clone().prop_map(|part| Test::Not(Box::new(part))),
            1 => part.prop_map(|part| Test::Unsettled(Box::new(part), "contested".into())),
        ]
    });
    prop::collection::vec(tree, 1..=3).prop_map(|tests| {
        let element = |(index, test)| Element { address: Address(QUESTIONS + index), test };
        Structure { conditions: (0..).zip(tests).map(element).collect(), exceptions: Vec::new() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 768, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_answers_never_matters(
        ties in ties(),
        (answers, shuffled) in answers().prop_flat_map(|answers| {
            // The last answer to a question stands.
            let last: std::collections::BTreeMap<_, _> = answers.iter().copied().collect();
            (Just(answers), Just(last.into_iter().collect::<Vec<_>>()).prop_shuffle())
        }),
    ) {
        let (one, other) = (sheet(&ties, &answers), sheet(&ties, &shuffled));
        for question in (0..QUESTIONS).map(Address) {
            prop_assert_eq!(one.said(question), other.said(question));
        }
        prop_assert_eq!(one.followed(), other.followed());
        prop_assert_eq!(one.contradictions(), other.contradictions());
        // Whether they are settled one by one or all at once.
        let mut one_by_one = sheet(&ties, &[]);
        for (question, answer) in &answers {
            one_by_one.set(*question, Some(*answer));
        }
        for question in (0..QUESTIONS).map(Address) {
            prop_assert_eq!(one_by_one.said(question), one.said(question));
        }
        // What is taken back leaves nothing behind.
        let mut back = one.clone();
        for question in 0..QUESTIONS {
            back.set(Address(question), None);
        }
        prop_assert_eq!(back.counting().count(), 0);
    }

    /// An answer contradicts others exactly when they leave no world together with it, and then counts as not known.
    #[test]
    fn a_contradiction_is_named_and_never_decides(ties in ties(), answers in answers(), structure in structure()) {
        let sheet = sheet(&ties, &answers);
        let given: Vec<(Address, Answer)> = sheet.given().collect();
        let worlds = worlds(&ties);
        let contradictions = sheet.contradictions();
        let possible = worlds.iter().any(|world| fits(world, &given));
        prop_assert_eq!(contradictions.is_empty(), possible, "{:?}", given);
        for (address, answer) in &given {
            let named = contradictions.iter().any(|found| found.given.contains(&(*address, *answer)));
            let contradicted = matches!(sheet.said(*address), Said::Contradicted(_));
            prop_assert_eq!(named, contradicted);
            let pair = |other: &(Address, Answer)| {
                !worlds.iter().any(|world| fits(world, &[(*address, *answer), *other]))
            };
            prop_assert_eq!(contradicted, given.iter().any(pair));
        }
        for contradiction in &contradictions {
            prop_assert!(contradiction.given.len() > 1);
            for chain in &contradiction.chains {
                prop_assert!(chain.len() > 1 && contradiction.given.contains(&chain[0]));
                let (address, answer) = chain[chain.len() - 1];
                let opposite = if answer == Answer::Yes { Answer::No } else { Answer::Yes };
                prop_assert!(contradiction.given.contains(&(address, opposite)));
            }
        }
        // Whatever the answers that contradict each other are turned into Not sure: nothing changes.
        let mut unsure = sheet.clone();
        for (address, _) in contradictions.iter().flat_map(|found| &found.given) {
            unsure.set(*address, Some(Answer::NotSure));
        }
        if unsure.followed() == sheet.followed() {
            prop_assert_eq!(structure.verdict(&unsure), structure.verdict(&sheet));
        }
    }

    /// What follows holds in every world that the answers leave by the ties that prove, and everything that does is found.
    #[test]
    fn what_follows_is_what_had_to_be_said(ties in ties(), answers in answers()) {
        let sheet = sheet(&ties, &answers);
        let sound: Vec<(Address, Answer)> =
            sheet.given().filter(|(address, answer)| sheet.said(*address) == Said::Given(*answer)).collect();
        let worlds: Vec<_> = worlds(&proving(&ties)).into_iter().filter(|world| fits(world, &sound)).collect();
        prop_assert!(!worlds.is_empty());
        for question in (0..QUESTIONS).map(Address) {
            let said: Vec<Answer> = worlds.iter().map(|world| world[usize::from(question.0)]).collect();
            let only = said.iter().all(|answer| *answer == said[0]).then_some(said[0]);
            let counts = sheet.get(question).filter(|answer| *answer != Answer::NotSure);
            prop_assert_eq!(counts, only.filter(|_| !matches!(sheet.said(question), Said::Contradicted(_))), "{:?}", question);
        }
        for followed in sheet.followed() {
            prop_assert_eq!(sheet.said(followed.address), Said::Follows(followed.answer));
            prop_assert!(!followed.from.is_empty() && followed.from.iter().all(|from| sound.contains(from)));
        }
    }

    /// A tie that only tells contradictions changes nothing but what it names: where it names nothing, every answer is worth
    /// what it is worth without such ties, and otherwise what stands in a contradiction counts as not known.
    #[test]
    fn what_is_presupposed_decides_nothing(ties in ties(), answers in answers(), structure in structure()) {
        let (with, without) = (sheet(&ties, &answers), sheet(&proving(&ties), &answers));
        let contradictions = with.contradictions();
        let mut unsure = without.clone();
        for (address, _) in contradictions.iter().flat_map(|found| &found.given) {
            unsure.set(*address, Some(Answer::NotSure));
        }
        for question in (0..QUESTIONS).map(Address) {
            let is_named = contradictions.iter().any(|found| found.given.iter().any(|(given, _)| *given == question));
            let expected = if is_named { Some(Answer::NotSure) } else { unsure.get(question) };
            prop_assert_eq!(with.get(question), expected, "{:?}", question);
        }
        if contradictions.is_empty() {
            prop_assert_eq!(structure.verdict(&with), structure.verdict(&without));
            // Which of several reasons is told first hangs on how the questions are tied together.
            let followed = |sheet: &Sheet| {
                let mut found = sheet.followed();
                for followed in &mut found {
                    followed.from.sort_unstable();
                }
                found
            };
            prop_assert_eq!(followed(&with), followed(&without));
            prop_assert_eq!(still_matters(&structure, &with), still_matters(&structure, &without));
        }
    }

    /// Saying what follows anyway changes nothing: no verdict, no open question.
    #[test]
    fn saying_what_follows_changes_nothing(ties in ties(), answers in answers(), structure in structure()) {
        let sheet = sheet(&ties, &answers);
        let mut said = sheet.clone();
        for followed in sheet.followed() {
            said.set(followed.address, Some(followed.answer));
        }
        prop_assert!(said.followed().is_empty());
        prop_assert_eq!(structure.verdict(&said), structure.verdict(&sheet));
        prop_assert_eq!(still_matters(&structure, &said), still_matters(&structure, &sheet));
        prop_assert_eq!(prove(&structure, &said).verdict, prove(&structure, &sheet).verdict);
    }

    /// A way to another verdict never rests on a contradiction.
    #[test]
    fn changes_contradict_nothing(ties in ties(), answers in answers(), structure in structure()) {
        let sheet = sheet(&ties, &answers);
        for change in would_change(&structure, &sheet) {
            let mut then = sheet.clone();
            then.set_all(change.answers.iter().copied());
            prop_assert_eq!(structure.verdict(&then), change.leads_to);
            prop_assert!(change.answers.iter().all(|(address, answer)| then.said(*address) == Said::Given(*answer)));
        }
    }

    /// Whatever is not named as decisive cannot change the verdict, and where no question is asked twice, all that is
    /// named can.
    #[test]
    fn a_fact_is_open_where_some_completion_turns_on_it(structure in structure(), answers in answers()) {
        let sheet = sheet(&[], &answers);
        let named = decisive(&structure, &sheet);
        let questions = structure.questions();
        let unknown: Vec<Address> =
            questions.iter().copied().filter(|q| Truth::from(sheet.get(*q)) == Truth::Unknown).collect();
        let completions = unknown.iter().fold(vec![sheet.clone()], |sheets, slot| {
            sheets.iter().flat_map(|sheet| Answer::ALL.map(|answer| sheet.with(*slot, Some(answer)))).collect()
        });
        let turns = |fact: Address| {
            completions.iter().any(|sheet| {
                let with = |answer| structure.verdict(&sheet.with(fact, Some(answer)));
                with(Answer::Yes) != with(Answer::NotSure) || with(Answer::No) != with(Answer::NotSure)
            })
        };
        let mut asked = Vec::new();
        for condition in &structure.conditions {
            condition.test.questions(&[], &mut asked);
        }
        let once = asked.len() == questions.len();
        for fact in unknown {
            if turns(fact) {
                prop_assert!(named.contains(&fact), "{:?} is left out", fact);
            } else if once {
                prop_assert!(!named.contains(&fact), "{:?} decides nothing", fact);
            }
        }
    }
}

fn ask(question: u16) -> Test {
    Test::Ask(Address(question))
}

fn contested(question: u16) -> Test {
    Test::Unsettled(Box::new(ask(question)), "contested".into())
}

fn rule(tests: Vec<Test>) -> Structure {
    let element = |(index, test)| Element { address: Address(QUESTIONS + index), test };
    Structure { conditions: (0..).zip(tests).map(element).collect(), exceptions: Vec::new() }
}

#[test]
fn beside_a_contested_yes_a_fact_that_changes_nothing_is_not_named() {
    let structure = rule(vec![contested(0), Test::Any(vec![contested(1), ask(2)])]);
    let sheet = sheet(&[], &[(Address(0), Answer::Yes), (Address(1), Answer::Yes)]);
    assert_eq!(structure.verdict(&sheet), Verdict::Open);
    assert_eq!(still_matters(&structure, &sheet), [Address(2)]);
    assert!(decisive(&structure, &sheet).is_empty(), "only the law is open");
    let unsure = sheet.with(Address(1), Some(Answer::No));
    assert_eq!(decisive(&structure, &unsure), [Address(2)], "a No closes the rule");
}

#[test]
fn an_answer_that_follows_stands_over_not_sure_and_under_what_was_said() {
    let ties = [Tie::Implies(Address(0), Address(1))];
    let unsure = sheet(&ties, &[(Address(1), Answer::NotSure)]);
    assert_eq!(unsure.get(Address(1)), Some(Answer::NotSure));
    let decided = unsure.with(Address(0), Some(Answer::Yes));
    assert_eq!(decided.said(Address(1)), Said::Follows(Answer::Yes));
    assert_eq!(decided.answered(Address(1)), Some(Answer::NotSure), "what was said is kept");
    let against = decided.with(Address(1), Some(Answer::No));
    assert_eq!(against.get(Address(0)), Some(Answer::NotSure));
    assert_eq!(against.get(Address(1)), Some(Answer::NotSure));
    assert_eq!(against.contradictions().len(), 1);
}

#[test]
fn a_detail_that_presupposes_an_answer_contradicts_its_no_and_leaves_its_not_sure() {
    let ties = [Tie::Presupposes(Address(0), Address(1))];
    let detail = sheet(&ties, &[(Address(0), Answer::Yes)]);
    assert_eq!(detail.said(Address(1)), Said::Nothing);
    let unsure = detail.with(Address(1), Some(Answer::NotSure));
    assert_eq!(unsure.said(Address(1)), Said::Given(Answer::NotSure));
    assert_eq!(unsure.said(Address(0)), Said::Given(Answer::Yes));
    let against = unsure.with(Address(1), Some(Answer::No));
    assert_eq!(against.contradictions().len(), 1);
    assert_eq!((against.get(Address(0)), against.get(Address(1))), (Some(Answer::NotSure), Some(Answer::NotSure)));
    let wide_alone = sheet(&ties, &[(Address(1), Answer::No)]);
    assert_eq!(wide_alone.said(Address(0)), Said::Nothing, "nothing follows this way either");
}

/// In the rules that come with the program: no detail that is asked of something supposed turns a Not sure into a Yes, and
/// each of them contradicts a No.
#[test]
fn details_of_something_supposed_leave_the_wider_question_open() {
    let rulebook = Library::default().load().expect("the built-in rules are sound").rulebook;
    let mut seen = 0;
    for tie in rulebook.ties.iter().filter(|tie| !tie.proves()) {
        let (detail, wider) = tie.ends();
        let mut sheet = rulebook.blank_sheet();
        sheet.set_all([(detail, Answer::Yes), (wider, Answer::NotSure)]);
        let names = (&rulebook.item(detail).name, &rulebook.item(wider).name);
        assert_eq!(sheet.get(wider), Some(Answer::NotSure), "{names:?}");
        assert!(sheet.contradictions().is_empty());
        sheet.set(wider, Some(Answer::No));
        assert_eq!(sheet.contradictions().len(), 1, "{names:?}");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn what_the_description_says_contradicts_a_no_and_answers_nothing() {
    let ties = [Tie::Implies(Address(0), Address(1))];
    let mut sheet = Sheet::tied(2, Arc::new(Ties::of(&ties, &[Address(2)])));
    sheet.tell(Address(2));
    assert_eq!(sheet.get(Address(2)), None);
    let denied = sheet.with(Address(2), Some(Answer::No));
    assert_eq!(denied.said(Address(2)), Said::Contradicted(Answer::No));
    let found = denied.contradictions();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].given.as_slice(), found[0].described.as_slice()),
        (&[(Address(2), Answer::No)][..], &[Address(2)][..])
    );
    assert!(sheet.with(Address(2), Some(Answer::Yes)).contradictions().is_empty());
}
