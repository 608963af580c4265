//! What has to be seen before Enter keeps an answer: the mark itself, and what the answer ends.

use crate::sitting::{describe_keys, sitting};

/// A first question of a tool in a window of a size.
fn at_first_question(size: (u16, u16)) -> (tempfile::TempDir, crate::sitting::Sitting) {
    let (folder, mut sitting) = sitting();
    sitting.resize(size);
    sitting.press("Enter a").press(&describe_keys("Pilot"));
    (folder, sitting)
}

#[test]
fn no_window_is_too_small_to_say_that_an_answer_ends_the_check() {
    for size in [(40, 10), (50, 14), (60, 20), (80, 14), (80, 24), (140, 40)] {
        let (_folder, mut sitting) = at_first_question(size);
        sitting.press("2");
        let was_told = sitting.shows("the questions end here");
        sitting.press("Enter");
        if was_told {
            assert!(sitting.check().answers.len() == 1, "{size:?}\n{}", sitting.text());
            continue;
        }
        assert!(sitting.check().answers.is_empty(), "{size:?}\n{}", sitting.text());
        sitting.sees("the questions end here").sees("Keep it and go on").press("Down Enter");
        assert!(sitting.check().answers.is_empty(), "{size:?}");
        sitting.press("Enter Enter");
        assert_eq!(sitting.check().answers.len(), 1, "{size:?}\n{}", sitting.text());
    }
}

#[test]
fn an_answer_that_simply_goes_on_is_kept_by_one_enter() {
    for size in crate::sitting::SIZES {
        let (_folder, mut sitting) = at_first_question(size);
        sitting.press("1 Enter");
        assert_eq!(sitting.check().answers.len(), 1, "{size:?}\n{}", sitting.text());
    }
}

#[test]
fn a_choice_out_of_sight_is_brought_back_before_it_is_kept() {
    let (_folder, mut sitting) = at_first_question((80, 24));
    sitting.press("1 PgDn PgDn PgDn");
    assert!(!sitting.cursor_line().contains("1  Yes"), "{}", sitting.text());
    sitting.press("Enter").sees("out of sight");
    assert!(sitting.check().answers.is_empty());
    assert!(sitting.cursor_line().contains("1  Yes"), "{}", sitting.text());
    sitting.press("Enter");
    assert_eq!(sitting.check().answers.len(), 1);
}

#[test]
fn a_day_that_is_none_is_told_and_kept_as_words() {
    let (_folder, mut sitting) = at_first_question((80, 24));
    sitting.press("b \"next friday\" Enter").sees("Kept as words").sees("31 March 2027");
    sitting.press("b Ctrl+U \"31 March 2027\" Enter").sees_no("Kept as words");
}

#[test]
fn home_says_what_it_cannot_undo_and_has_the_example_among_tools() {
    let (_folder, mut sitting) = at_first_question((80, 24));
    sitting.press("1 Enter h u").sees("Home undoes nothing").press("x").sees("READ ONLY");
}

#[test]
fn what_happens_next_stands_below_why_it_is_asked_where_both_have_room_and_is_whole_where_they_have_not() {
    // So high that both have room below each other, and so low that they have not; in a wide window one stands beside the other.
    for (size, is_below) in
        [((80, 40), true), ((60, 60), true), ((140, 40), true), ((80, 24), false), ((60, 20), false)]
    {
        let (_folder, mut sitting) = at_first_question(size);
        sitting.press("2").sees("What happens next").sees("the questions end here").sees("Not sure never ends a check");
        let text = sitting.text();
        let line = |what: &str| text.lines().position(|line| line.contains(what));
        let (why, next) = (line("Why we ask"), line("What happens next"));
        assert_eq!(why.is_some_and(|why| Some(why) < next), is_below, "{size:?}\n{text}");
    }
}
