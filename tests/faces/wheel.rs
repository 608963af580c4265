//! The wheel of the mouse, as terminals tell it in arrows: it scrolls, and never moves what is chosen. One arrow alone is a
//! key and acts at once.

use article5::tui::input::{Input, Wheel, may_go_on, wheel_in_arrows};
use article5::tui::key::{Code, Key};

use crate::bytes::send_together;
use crate::sitting::{SIZES, Sitting};
use crate::workshops::{begun, open};

fn arrows(code: Code, count: usize) -> Vec<Input> {
    vec![Input::Key(Key::plain(code)); count]
}

/// Whatever stands on the screen as chosen, with the mark or in words.
fn chosen(sitting: &mut Sitting) -> Vec<String> {
    let marks = ["▶", "(o)", "[x]", "[Dark]", "[full memo]", "[Word file]", "Next:"];
    let text = sitting.text();
    let lines = text.lines().filter(|line| marks.iter().any(|mark| line.contains(mark)));
    lines.map(|line| line.split('│').next().unwrap_or_default().trim_end_matches('↓').trim_end().to_owned()).collect()
}

/// Three notches down and six up, each told by so many arrows in one piece: what was chosen is chosen still.
#[track_caller]
fn chooses_the_same_after_the_wheel(sitting: &mut Sitting, name: &str, size: (u16, u16)) {
    sitting.resize((size.0, 200));
    let before = chosen(sitting);
    assert!(!before.is_empty(), "{name}: nothing is chosen\n{}", sitting.text());
    sitting.resize(size);
    for count in [3, 5] {
        for code in [Code::Down, Code::Up, Code::Up] {
            for _ in 0..3 {
                send_together(sitting, &arrows(code, count));
            }
        }
    }
    sitting.resize((size.0, 200));
    assert_eq!(chosen(sitting), before, "{name} at {size:?}\n{}", sitting.text());
    sitting.resize(size);
}

/// Ways to everything that chooses, behind the first question about a tool.
const WAYS: [(&str, &str); 15] = [
    ("question", "2"),
    ("question, nothing chosen", "1 Enter 1 Enter 1 0 Enter 2"),
    ("map", "m Down Down"),
    ("status of the tool", "q Down Down Enter Tab Tab Tab Tab Tab Tab 4"),
    ("report", "r e Right Down Right"),
    ("settings", "F9 Down Right"),
    ("name under the answers", "r s Shift+Tab 2"),
    ("boxes", "1 Enter 1 Enter 1 2 Down y Up Up Right"),
    ("boxes, the rest", "1 Enter 1 Enter 1 0"),
    ("quick questions", "1 Enter 1 Enter 1 0 Enter 2 Enter 2"),
    ("quick questions, one answered", "1 Enter 1 Enter 1 0 Enter 2 Enter 2 Enter 3 Enter Up"),
    ("stories", "h t Down Down"),
    ("question of a story", "h t Home Enter Enter Enter 2"),
    ("how sure in a story", "h t Home Enter Enter Enter 2 Down"),
    ("workshops", "h w Home"),
];

#[test]
fn no_screen_that_chooses_moves_its_choice_by_the_wheel() {
    for (name, keys) in WAYS {
        for size in [(80, 24), (40, 10)] {
            let folder = tempfile::tempdir().unwrap();
            let mut sitting = Sitting::at(folder.path(), size);
            sitting.begin("Pilot").press(keys);
            chooses_the_same_after_the_wheel(&mut sitting, name, size);
        }
    }
}

#[test]
fn the_wheel_neither_votes_nor_chooses_whose_turn_it_is() {
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let path = begun(folder.path(), 5);
        let mut sitting = Sitting::leading(folder.path(), size, &path);
        chooses_the_same_after_the_wheel(&mut sitting, "table", size);
        open(&mut sitting, "2");
        sitting.press("1 2");
        chooses_the_same_after_the_wheel(&mut sitting, "votes", size);
        sitting.sees("Votes in: 2 of 5. Next: 3 Chloe Petit");
        sitting.press("1 1 1 Enter Enter \"no\" Enter \"yes\" Enter 2");
        chooses_the_same_after_the_wheel(&mut sitting, "both sides were heard", size);
    }
}

#[test]
fn one_arrow_acts_at_once_on_everything_that_chooses() {
    assert!(!may_go_on(&arrows(Code::Down, 1)));
    for (name, keys) in WAYS {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        sitting.begin("Pilot").press(keys);
        let before = sitting.text();
        for code in [Code::Up, Code::Down] {
            send_together(&mut sitting, &arrows(code, 1));
            if sitting.text() != before {
                break;
            }
        }
        assert_ne!(sitting.text(), before, "{name}: an arrow did nothing");
    }
}

#[test]
fn the_wheel_scrolls_and_leaves_mark_and_answer_alone() {
    for arrow in [Code::Down, Code::Up] {
        let (_folder, mut sitting) = crate::bytes::at_a_question();
        sitting.press("1");
        assert!(!chosen(&mut sitting).is_empty());
        for _ in 0..3 {
            send_together(
                &mut sitting,
                &[Input::Key(Key::plain(arrow)), Input::Key(Key::plain(arrow)), Input::Key(Key::plain(arrow))],
            );
        }
        for _ in 0..9 {
            let back = if arrow == Code::Down { Wheel::Up } else { Wheel::Down };
            sitting.input(Input::Wheel(back));
        }
        sitting.press("Enter");
        if arrow == Code::Up {
            // The wheel took the choice out of sight: it is brought back before it is written.
            assert!(sitting.check().answers.is_empty());
            sitting.press("Enter");
        }
        assert_eq!(sitting.check().answers.len(), 1, "{arrow:?}");
    }
    let two = vec![Input::Key(Key::plain(Code::Down)); 2];
    assert_eq!(wheel_in_arrows(&two), two);
    assert!(may_go_on(&two) && !may_go_on(&[Input::Key(Key::plain(Code::Enter))]) && !may_go_on(&[]));
    // What a hand presses, whole notches and a flood wait for nothing.
    for at_once in [1, 3, 7, 400] {
        assert!(!may_go_on(&vec![Input::Key(Key::plain(Code::Down)); at_once]), "{at_once}");
    }
}

#[test]
fn a_wheel_that_is_turned_back_and_one_between_other_keys_move_nothing() {
    let key = |code: Code, count: usize| vec![Input::Key(Key::plain(code)); count];
    let (up, down) = (Input::Wheel(Wheel::Up), Input::Wheel(Wheel::Down));
    assert_eq!(wheel_in_arrows(&[key(Code::Up, 3), key(Code::Down, 6)].concat()), [up.clone(), down.clone(), down]);
    let between =
        [vec![Input::Key(Key::plain(Code::Char('2')))], key(Code::Up, 5), vec![Input::Key(Key::plain(Code::Enter))]]
            .concat();
    assert_eq!(
        wheel_in_arrows(&between),
        [Input::Key(Key::plain(Code::Char('2'))), up, Input::Key(Key::plain(Code::Enter))]
    );
}
