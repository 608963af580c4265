//! Answers that have to be looked at again: the question says so, saying the same again keeps it, and one key leads
//! through all of them.

use article5::check::Step;

use crate::sitting::{FEELINGS, Sitting, records, rules, sitting, story};

/// A re-check of an answered tool, open at its answers.
fn re_check(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let (folder, mut sitting) = sitting();
    sitting.begin("MoodMeet").answer(&rules(), &story(FEELINGS), 200);
    let mut sitting = sitting.again(size);
    sitting.press("F6 Down Down Enter Enter");
    (folder, sitting)
}

fn checks(sitting: &Sitting) -> Vec<article5::check::Check> {
    records(&sitting.folder).iter().map(|path| article5::record::read(path).unwrap().check).collect()
}

fn waiting(sitting: &Sitting) -> usize {
    newest(sitting).answers.values().filter(|given| given.recheck).count()
}

fn newest(sitting: &Sitting) -> article5::check::Check {
    checks(sitting)
        .into_iter()
        .max_by_key(|check| check.answers.values().filter(|given| given.recheck).count())
        .unwrap()
}

#[test]
fn saying_the_same_again_keeps_it_and_c_goes_on_to_the_next() {
    for size in crate::sitting::SIZES {
        let (_folder, mut sitting) = re_check(size);
        let before = waiting(&sitting);
        assert!(before > 2, "{before}");
        sitting.press("q c").sees("LOOK AGAIN");
        assert!(sitting.cursor_line().contains('1') && sitting.cursor_line().contains("Yes"), "{}", sitting.text());
        sitting.press("Enter").sees("LOOK AGAIN");
        assert_eq!(waiting(&sitting), before - 1, "{}", sitting.text());
        // Nothing is written by going there.
        sitting.press("q c").sees("LOOK AGAIN");
        assert_eq!(waiting(&sitting), before - 1);
    }
}

#[test]
fn enter_on_each_of_them_comes_to_an_end_at_the_answers() {
    let (_folder, mut sitting) = re_check((80, 24));
    sitting.press("q c");
    for _ in 0..60 {
        if sitting.text().contains("Check your answers") {
            break;
        }
        sitting.press("Enter");
    }
    sitting.sees("Check your answers").press("c").sees("Nothing more is to be asked");
    let check = checks(&sitting).into_iter().find(|check| check.steps.iter().any(is_kept)).unwrap();
    let rules = rules();
    let sheet = check.sheet(&rules.rulebook);
    let needed = article5::check::all_needed(&rules.rulebook, &sheet);
    for address in needed {
        let name = &rules.rulebook.item(address).name;
        assert_eq!(check.look_again(&rules.rulebook, name), None, "{name}");
    }
}

fn is_kept(entry: &article5::check::Entry) -> bool {
    matches!(entry.did, Step::Kept { .. })
}
