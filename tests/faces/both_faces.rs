//! One story told to both faces, power by power: what is done with keys and what is done with lines leaves the same steps
//! in the record.

use std::path::Path;

use article5::check::{Certainty, Check, Stage, Step, next};
use article5::logic::Answer;
use article5::record::read;

use crate::sitting::{FEELINGS, Sitting, box_lines, digit, records, rules, story};
use crate::talk::talk;

/// What only a colleague knows.
pub const UNKNOWN: &str = "f.at-work";

pub fn said(name: &str) -> Answer {
    if name == UNKNOWN { Answer::NotSure } else { story(FEELINGS)(name) }
}

/// The lines that describe a tool by its name and answer everything until the first question of this rule; without one
/// until the result. And how often something was asked until then.
pub fn lines_until(rule: Option<&str>) -> (String, usize) {
    let rules = rules();
    let rulebook = &rules.rulebook;
    let wanted = rule.and_then(|letter| rulebook.rule_index(letter));
    let mut sheet = rulebook.blank_sheet();
    let mut lines = format!("Pilot{}", "\n".repeat(9));
    let mut asked = 0;
    while let Some(following) = next(rulebook, &sheet) {
        if wanted.is_some_and(|rule| following.stage == Stage::Rule(rule)) {
            break;
        }
        asked += 1;
        let of = following.boxes(rulebook, &sheet).map_or_else(|| vec![following.address], |(_, of)| of);
        let given: Vec<Answer> = of.iter().map(|address| said(&rulebook.item(*address).name)).collect();
        match &given[..] {
            [one] => lines.extend([digit(*one), "\n"]),
            _ => lines.push_str(&box_lines(&given)),
        }
        sheet.set_all(of.into_iter().zip(given));
    }
    (lines, asked)
}

fn did(check: &Check) -> Vec<(u64, String, Step)> {
    check.steps.iter().map(|entry| (entry.number, entry.who.clone(), entry.did.clone())).collect()
}

/// Does the same with keys and with lines, from the result of one story on, and holds both records against each other.
#[track_caller]
fn is_the_same(keys: &dyn Fn(&mut Sitting, &Path), lines: &dyn Fn(&Path) -> String) -> Check {
    let on_screen = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(on_screen.path(), (140, 40));
    sitting.begin("Pilot").answer(&rules(), &said, 400).press("r");
    keys(&mut sitting, on_screen.path());
    let by_keys = sitting.check();
    drop(sitting);
    let in_lines = tempfile::tempdir().unwrap();
    talk(in_lines.path(), &[], &format!("{}q\n", lines_until(None).0));
    let record = records(in_lines.path()).remove(0);
    let told =
        talk(in_lines.path(), &["--record", record.to_str().unwrap()], &format!("{}q\n", lines(in_lines.path())));
    let by_lines = read(&record).unwrap().check;
    assert_eq!(did(&by_keys), did(&by_lines), "{told}");
    by_lines
}

#[test]
fn what_stands_beside_an_answer_is_the_same() {
    let check = is_the_same(
        &|sitting, _| {
            sitting.press("q").open_answer(UNKNOWN);
            sitting.press("t \"Müller said so\" Esc p \"sheet.pdf, page 3\" Enter f \"ask HR\" Tab");
            sitting.press("o \"Ann\" Enter b \"30 Nov\" Enter s s");
        },
        &|_| {
            format!(
                "go {UNKNOWN}\nnote Müller said so\nproof sheet.pdf, page 3\nfind out ask HR\nwho Ann\nby when 30 Nov\n\
                 how sure sure\nhow sure rather\n"
            )
        },
    );
    assert_eq!(check.remarks[UNKNOWN].certainty, Some(Certainty::RatherSure));
}

#[test]
fn an_early_answer_that_is_changed_taken_back_and_done_again_is_the_same() {
    let check = is_the_same(
        &|sitting, _| {
            sitting.press("q").open_answer("f.single-people");
            sitting.press("2 Enter r u Ctrl+y r");
        },
        &|_| "go f.single-people\n2\n\nundo\nredo\nresult\n".to_owned(),
    );
    assert_eq!(check.answers["f.single-people"].answer, Answer::No);
}

#[test]
fn what_was_tried_out_and_kept_is_the_same() {
    let check = is_the_same(
        &|sitting, _| {
            sitting.press("i");
            sitting.press("q").open_answer(UNKNOWN);
            sitting.press("1 Enter i Down Down Enter").sees("1 answer taken into the check").press("r");
        },
        &|_| format!("what if {UNKNOWN}=yes\nkeep these\n"),
    );
    assert_eq!(check.answers[UNKNOWN].answer, Answer::Yes);
}

#[test]
fn what_a_colleague_answered_is_taken_in_the_same() {
    let page = |folder: &Path| {
        let reference = records(folder)[0].file_stem().unwrap().to_string_lossy().into_owned();
        let rules = rules().rulebook;
        let ask = &rules.item(rules.address(UNKNOWN).unwrap()).ask;
        let file = folder.join("came back.ron");
        let form = format!(
            "(article5_questions: 1, check: {reference:?}, tool: \"\", to: \"\", answered_by: \"Col\", answered_on: \"2026-11-20\", \
             questions: [(address: {UNKNOWN:?}, ask: {ask:?}, find_out: \"\", answer: \"yes\", note: \"in the manual\")])"
        );
        std::fs::write(&file, form).unwrap();
        file
    };
    let check = is_the_same(
        &|sitting, folder| {
            let file = page(folder);
            sitting.press(&format!("F4 \"{}\" Enter Enter Enter", file.display())).sees("Take 1 answer in");
            sitting.press("Down Enter").sees("1 answer is taken in");
        },
        &|folder| format!("take in \"{}\"\ntake in\n", page(folder).display()),
    );
    assert_eq!(check.answers[UNKNOWN].who, "Col");
}

#[test]
fn signing_and_the_day_of_the_next_look_are_the_same() {
    let check = is_the_same(
        &|sitting, _| {
            sitting.press("s 2 Tab \"Kim Berg\" Tab \"2027-03-31\" Tab Enter").sees("Kim Berg");
        },
        &|_| "sign reviewer Kim Berg 2027-03-31\n".to_owned(),
    );
    assert_eq!(check.signatures.len(), 1);
}

#[test]
fn a_task_of_the_removal_plan_is_the_same() {
    is_the_same(
        &|sitting, _| {
            sitting.press("q").open_answer(UNKNOWN);
            sitting.press("1 Enter r p Enter \"Ann\" Tab \"2026-12-24\" Tab Enter").sees("Ann, by 24 December 2026");
        },
        &|_| format!("go {UNKNOWN}\n1\n\nplan 1 24.12.2026 Ann\n"),
    );
}

#[test]
fn the_group_and_a_check_that_is_closed_taken_up_and_put_away_are_the_same() {
    let check = is_the_same(
        &|sitting, _| {
            sitting.press("h F7 \"Acme\" Enter z Down Enter z z Down Enter Del Down Enter");
        },
        &|_| "group Acme\nclose\nreopen\nclose\narchive\n".to_owned(),
    );
    assert!(check.standing.archived && check.standing.group == "Acme");
}

#[test]
fn a_rule_that_is_left_open_and_taken_up_again_is_the_same() {
    let (lines, asked) = lines_until(Some("f"));
    let on_screen = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(on_screen.path(), (140, 40));
    sitting
        .begin("Pilot")
        .answer(&rules(), &said, asked)
        .press("Enter F8")
        .sees("(f) Feelings at work or in education");
    sitting.press("q Home");
    for _ in 0..300 {
        if sitting.cursor_line().contains("is left open") {
            break;
        }
        sitting.press("Down");
    }
    sitting.press("Enter");
    let by_keys = sitting.check();
    let in_lines = tempfile::tempdir().unwrap();
    let told = talk(in_lines.path(), &[], &format!("{lines}leave open\ntake up f\nq\n"));
    let by_lines = read(&records(in_lines.path())[0]).unwrap().check;
    let without_results = |check: &Check| -> Vec<Step> {
        let steps = check.steps.iter().map(|entry| entry.did.clone());
        steps.filter(|did| !matches!(did, Step::Concluded { .. })).collect()
    };
    assert_eq!(without_results(&by_keys), without_results(&by_lines), "{told}");
    assert!(by_lines.steps.iter().any(|entry| matches!(entry.did, Step::LeftOpen { .. })), "{told}");
}
