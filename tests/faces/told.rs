//! Every part of an account is told on every face: the walk goes through each verdict of each rule, before and after the
//! day on which a rule begins to apply, and looks for each part on the screen, in line mode and in plain text. That each format tells what plain text tells is
//! tested with the reports.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use article5::account::{About, Account, Part, RulePart, RuleTold, Subject, account};
use article5::check::{Asked, Check, Entry, Field, Step};
use article5::files::{Worth, at_once};
use article5::logic::{Answer, Verdict};
use article5::record::{DataFolder, begin};
use article5::report::{Length, compose_account, text};
use article5::rulebook::{Loaded, Rulebook};
use jiff::civil::Date;

use crate::sitting::{Sitting, now, rules};
use article5::tui::Look;

/// A window in which every page fits whole, one column wide.
const TALL: (u16, u16) = (78, 1500);

/// What a check of one rule can end with, as answers to whole conditions and exceptions.
fn answers(rulebook: &Rulebook, rule: usize, verdict: Verdict) -> Vec<(String, Answer)> {
    let name = |address| rulebook.item(address).name.clone();
    let structure = &rulebook.rules[rule].structure;
    let mut given: Vec<(String, Answer)> = vec![("scope.special-case".to_owned(), Answer::No)];
    let works = if verdict == Verdict::OutsideTheAct { Answer::No } else { Answer::Yes };
    given.push(("scope.ai-system".to_owned(), works));
    given.push(("scope.european-link".to_owned(), Answer::Yes));
    // The other rules are closed, so that nothing is left to ask.
    for other in rulebook.rules.iter().enumerate().filter(|(index, _)| *index != rule).map(|(_, other)| other) {
        let conditions = other.structure.conditions.iter().map(|condition| condition.address);
        let exceptions = other.structure.exceptions.iter().map(|exception| exception.element.address);
        given.extend(conditions.chain(exceptions).map(|address| (name(address), Answer::No)));
    }
    for (index, condition) in structure.conditions.iter().enumerate() {
        let answer = match verdict {
            Verdict::NotCaught if index == 0 => Answer::No,
            Verdict::Open if index == 0 => Answer::NotSure,
            _ => Answer::Yes,
        };
        given.push((name(condition.address), answer));
    }
    for (index, exception) in structure.exceptions.iter().enumerate() {
        let claimed = verdict == Verdict::ExceptionClaimed && index == 0;
        given.push((name(exception.element.address), if claimed { Answer::Yes } else { Answer::No }));
    }
    given
}

fn check_of(rulebook: &Rulebook, answers: &[(String, Answer)]) -> Check {
    let mut check = Check::default();
    let described = Step::Described { field: Field::Name, value: "Pilot".to_owned() };
    let answered = answers.iter().map(|(to, answer)| {
        let address = rulebook.address(to).expect("an address of the rules");
        Step::Answered { to: to.clone(), asked: Asked::at(rulebook, address), answer: *answer }
    });
    for did in std::iter::once(described).chain(answered) {
        check.apply(Entry { number: check.next_number(), at: now(), who: "Ada".to_owned(), did });
    }
    check
}

/// The verdicts that a rule can give.
fn verdicts(rulebook: &Rulebook, rule: usize) -> Vec<Verdict> {
    let claimed = !rulebook.rules[rule].structure.exceptions.is_empty();
    let usual = [Verdict::Prohibited, Verdict::Open, Verdict::NotCaught, Verdict::OutsideTheAct];
    usual.into_iter().chain(claimed.then_some(Verdict::ExceptionClaimed)).collect()
}

/// The words by which a part is known, from the account and not from any face. The match makes a new part fail to
/// compile until it is looked for.
fn known_by(part: &Part) -> Vec<String> {
    match part {
        Part::Headline(result) => vec![result.words.clone(), result.verdict_words.clone(), result.text.clone()],
        Part::Notices(notices) => notices.iter().map(article5::account::Notice::words).collect(),
        Part::Rules(rules) => rules.iter().flat_map(|rule| [rule.title.clone(), rule.words.clone()]).collect(),
        Part::NotAdvice(text) => vec![(*text).to_owned()],
        Part::Days(result) => vec![result.speaks_about.clone()],
        Part::Role(role) => vec![role.words()],
        Part::Scope(scope) => {
            let reasons = scope.decided_by.iter().map(article5::account::Reason::line);
            scope.remarks.iter().chain(&scope.uncertain).chain(&scope.inside_if).cloned().chain(reasons).collect()
        }
        Part::ToDo(steps) => steps.iter().map(|step| step.text.told()).collect(),
        Part::Open(points) => points.iter().map(|point| point.question.clone()).collect(),
        Part::Signed(standing) => standing.sign_off.clone(),
        Part::Plan(plan) => plan.iter().map(|task| task.task.clone()).collect(),
        Part::Tool(tool) => tool.description.iter().map(|fact| fact.value.clone()).collect(),
        Part::Rule(rule) => rule.parts().iter().flat_map(rule_known_by).collect(),
        Part::Fines(fines) => fines.to_vec(),
        Part::Enforcers(enforcers) => enforcers.iter().map(|told| told.what.clone()).collect(),
        Part::Neighbours(neighbours) => neighbours.iter().map(|told| told.text.clone()).collect(),
        Part::Caveats(lines) => lines.iter().map(article5::rulebook::Sourced::told).collect(),
        Part::HelpLines(lines) | Part::Records(lines) => lines.to_vec(),
        Part::Answers(answers) => answers.iter().map(|told| told.question.clone()).collect(),
        Part::Origin(origin) => vec![origin.check.clone(), origin.rules_hash.clone()],
    }
}

fn rule_known_by(part: &RulePart) -> Vec<String> {
    match part {
        RulePart::Verdict(rule) => vec![rule.words.clone(), rule.reason.clone()],
        RulePart::About(text) => vec![(*text).to_owned()],
        RulePart::Otherwise(dated) => vec![dated.words()],
        RulePart::Grounds(grounds) => {
            grounds.iter().flat_map(|ground| [ground.statement.clone(), ground.phrase.clone()]).collect()
        }
        RulePart::DecidedBy(answers) => answers.iter().map(article5::account::Reason::line).collect(),
        RulePart::Contested(points, _) => points.iter().map(article5::account::Contested::line).collect(),
        RulePart::Open(points) => points.iter().map(|point| point.question.clone()).collect(),
        RulePart::WouldChange(ways) => ways.lines(),
        RulePart::MustStayTrue(texts) | RulePart::GuidelinesOnly(texts) | RulePart::LookToo(texts) => texts.to_vec(),
        RulePart::ToDo(steps) => steps.iter().map(|step| step.text.told()).collect(),
        RulePart::HelpLines(lines) => lines.to_vec(),
        RulePart::Proof(sections) => {
            sections.iter().flat_map(|section| &section.branches).map(|branch| branch.label.clone()).collect()
        }
        // What it shows stands in the proof.
        RulePart::Picture(..) => Vec::new(),
        RulePart::Neighbours(neighbours) => neighbours.iter().map(article5::account::NeighbourTold::name).collect(),
    }
}

/// Whether a rule is looked at in full: the one that the walk is about.
fn is_looked_at(part: &Part, id: &str) -> bool {
    !matches!(part, Part::Rule(rule) if rule.id != id)
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn assert_told(account: &Account, id: &str, told: &str, face: &str) {
    let told = bare(told);
    for part in account.parts().iter().filter(|part| is_looked_at(part, id)) {
        if let (Part::Answers(answers), "the screen") = (part, face) {
            // People know no addresses: the screens tell what was said by its statement.
            for answer in *answers {
                let rules = rules();
                let address = rules.rulebook.address(&answer.address).unwrap();
                // What was said stands between its lines where it is longer than one.
                let statement = bare(&rules.rulebook.item(address).statement);
                let beginning: String = statement.chars().take(20).collect();
                assert!(told.contains(&beginning), "{face} of ({id}) lacks: {statement}");
            }
            continue;
        }
        for words in known_by(part) {
            assert!(told.contains(&bare(&words)), "{face} of ({id}) {:?} lacks: {words}", account.result.verdict);
        }
    }
}

fn run(folder: &Path, on: Date, arguments: &[&str], typed: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_article5"))
        .args(["--data-dir", &folder.to_string_lossy(), "--on", &on.to_string()])
        .args(arguments)
        .env("TZ", "UTC")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A record with the check, and its reference.
fn recorded(folder: &Path, loaded: &Loaded, check: &Check, on: Date) -> String {
    let data = DataFolder::choose(Some(folder.to_owned())).unwrap();
    let (header, mut journal) = begin(&data, loaded, now(), on).unwrap();
    journal.append(&check.steps).unwrap();
    header.reference.to_string()
}

fn place_of(account: &Account, id: &str) -> usize {
    account.rules.iter().position(|rule| rule.id == id).unwrap()
}

#[test]
fn every_part_of_every_verdict_is_told_on_every_face() {
    let loaded = rules();
    let rulebook = &loaded.rulebook;
    let before: Date = "2026-11-22".parse().unwrap();
    let after: Date = "2026-12-03".parse().unwrap();
    let indices: Vec<usize> = (0..rulebook.rules.len()).collect();
    let seen = at_once(&indices, Worth::Proving, |index| {
        let (index, rule) = (*index, &rulebook.rules[*index]);
        let mut seen = BTreeSet::new();
        let days = if rule.applies_from > before { vec![before, after] } else { vec![before] };
        for (verdict, on) in verdicts(rulebook, index).into_iter().flat_map(|v| days.iter().map(move |on| (v, *on))) {
            let check = check_of(rulebook, &answers(rulebook, index, verdict));
            let folder = tempfile::tempdir().unwrap();
            let reference = recorded(folder.path(), &loaded, &check, on);
            let about = About {
                reference: reference.clone(),
                head: String::new(),
                origin: "built in".to_owned(),
                written: now(),
                caveat: None,
                elsewhere: Vec::new(),
            };
            let account = account(&Subject { check: &check, rulebook, on, about });
            let told: &RuleTold = account.rules.iter().find(|told| told.id == rule.id).unwrap();
            assert_eq!(told.verdict, verdict, "({})", rule.id);
            seen.insert((rule.id.clone(), verdict, told.dated.from.is_some()));

            let downs = "Down ".repeat(place_of(&account, &rule.id));
            let mut sitting = Sitting::on_day(folder.path(), TALL, Look::default(), None, on);
            if sitting.line(0).contains("first start") {
                sitting.press("Enter");
            }
            let mut pages = sitting.press(&format!("Enter r {downs}")).text();
            assert!(sitting.line(0).contains("Result |"), "{}", sitting.text());
            pages += &sitting.press("Enter").text();
            pages += &sitting.press("Esc q").text();
            assert_told(&account, &rule.id, &pages, "the screen");
            // The program on the screen gives the record back.
            drop(sitting);
            let line = run(
                folder.path(),
                on,
                &["line", "--record", &reference],
                &format!("result all\nresult {}\nq\n", rule.id),
            );
            assert_told(&account, &rule.id, &line, "line mode");
            let document = compose_account(&account, Length::Full);
            assert_told(&account, &rule.id, &text::write(&document, 80), "plain text");
        }
        seen
    });
    let seen: BTreeSet<_> = seen.into_iter().flatten().collect();
    let later =
        |rule: &str| [true, false].iter().all(|later| seen.contains(&(rule.to_owned(), Verdict::Prohibited, *later)));
    assert!(later("ba") && later("bb"), "the rules of 2 December 2026 are told before and after it");
}
