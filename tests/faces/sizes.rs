//! Every window: the question and its answers whole, the footer there, the cursor on the focus, and no meaning in
//! colour alone.

use article5::check::{Stage, next};
use article5::logic::{Answer, Verdict};
use article5::record::read;
use article5::tui::{Look, Palette};
use ratatui::buffer::Buffer;

use crate::sitting::{SIZES, Sitting, flat, records, rules, story};

fn sitting(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let sitting = Sitting::at(folder.path(), size);
    (folder, sitting)
}

/// The question and its three answers on the screen, and the keys to answer, to go on and to go back below them.
#[track_caller]
fn is_answerable(sitting: &mut Sitting, ask: &str) {
    let text = sitting.text();
    assert!(sitting.asks(ask), "the question is not whole: {ask}\n{text}");
    for answer in ["1 Yes", "2 No", "3 Not sure"] {
        assert!(sitting.shows(answer), "no {answer}\n{text}");
    }
    let footer: Vec<&str> = text.lines().rev().take(3).collect();
    let footer = footer.join(" ");
    for key in ["1", "2", "3", "Enter", "Esc"] {
        assert!(footer.split_whitespace().any(|word| word == key), "the footer has no {key}\n{text}");
    }
}

/// Several facts: their question, each with its number and box, and the keys. In the smallest window the lines scroll,
/// and the one with the mark is always there.
#[track_caller]
fn are_answerable(sitting: &mut Sitting, ask: &str, count: usize, size: (u16, u16)) {
    let text = sitting.text();
    assert!(sitting.asks(ask), "the question is not whole: {ask}\n{text}");
    for number in 1..=count {
        sitting.press(if number == 1 { "Home" } else { "Down" });
        let line = sitting.cursor_line();
        assert!(line.contains(&format!("{number} [")) && line.contains('▶'), "no box {number}\n{}", sitting.text());
        assert!(size.1 < 20 || sitting.asks(ask), "the question is gone: {ask}\n{}", sitting.text());
    }
    let text = sitting.text();
    let footer: Vec<&str> = text.lines().rev().take(3).collect();
    let footer = footer.join(" ");
    for key in ["1", "0", "Enter", "Esc"] {
        assert!(footer.split_whitespace().any(|word| word == key), "the footer has no {key}\n{text}");
    }
}

/// Words of our own texts are never cut: every word on the screen is one of the page as it is in a large window.
fn words_in_a_large_window(sitting: &mut Sitting, size: (u16, u16)) -> Vec<String> {
    sitting.resize((110, 300));
    let words = sitting.text().split_whitespace().map(str::to_owned).collect();
    sitting.resize(size);
    words
}

#[test]
fn every_question_is_answerable_at_every_size() {
    let rules = rules();
    for size in SIZES {
        let (_folder, mut sitting) = sitting(size);
        sitting.begin("Pilot");
        let yes = |_: &str| Answer::NotSure;
        // Every single question in the smallest window, where it is hardest, and the first ones in the others.
        let most = if size == (40, 10) { usize::MAX } else { 40 };
        for _ in 0..most {
            let sheet = sitting.check().sheet(&rules.rulebook);
            let Some(following) = next(&rules.rulebook, &sheet) else { break };
            if following.stage == Stage::Quick {
                sitting.answer(&rules, &yes, 1);
                continue;
            }
            if sitting.cursor_line().contains("Continue") {
                sitting.press("Enter");
            }
            if let Some((boxes, of)) = following.boxes(&rules.rulebook, &sheet) {
                are_answerable(&mut sitting, &boxes.ask, of.len(), size);
                sitting.press("Down Up End Enter").sees("Enter keeps").press("Enter");
                continue;
            }
            let item = rules.rulebook.item(following.address);
            is_answerable(&mut sitting, &item.ask);
            sitting.press("3");
            is_answerable(&mut sitting, &item.ask);
            assert!(sitting.cursor_line().contains("▶ 3"), "{}", sitting.text());
            sitting.press("Enter");
        }
        let left = next(&rules.rulebook, &sitting.check().sheet(&rules.rulebook));
        assert!(left.is_some() == (most == 40), "the walk ended early");
    }
}

#[test]
fn a_question_with_an_answer_a_note_and_a_message_is_still_answerable() {
    let rules = rules();
    for size in SIZES {
        let (_folder, mut sitting) = sitting(size);
        sitting.begin("Pilot").press("1 Enter Esc t \"a note that is longer than one line of a small window\" Esc");
        let ask = &rules.rulebook.item(rules.rulebook.address("scope.works-things-out").unwrap()).ask;
        sitting.sees("you said this before");
        is_answerable(&mut sitting, ask);
        sitting.press("u");
        is_answerable(&mut sitting, ask);
        sitting.sees("Undone:");
        sitting.press("F12");
        is_answerable(&mut sitting, ask);
    }
}

#[test]
fn a_quick_question_is_answerable_at_every_size() {
    let rules = rules();
    for size in SIZES {
        let (_folder, mut sitting) = sitting(size);
        sitting.begin("Pilot");
        let step = story(&["scope.works-things-out", "scope.based-in-eu", "scope.uses"]);
        for _ in 0..30 {
            let following = next(&rules.rulebook, &sitting.check().sheet(&rules.rulebook));
            if following.is_some_and(|next| next.stage == Stage::Quick) {
                break;
            }
            sitting.answer(&rules, &step, 1);
        }
        for _ in 0..10 {
            let sheet = sitting.check().sheet(&rules.rulebook);
            let Some(following) = next(&rules.rulebook, &sheet).filter(|next| next.stage == Stage::Quick) else {
                break;
            };
            is_answerable(&mut sitting, &rules.rulebook.item(following.address).ask);
            assert!(sitting.cursor_line().contains('▶'), "{}", sitting.text());
            sitting.press("2 Enter");
        }
    }
}

/// Ways to every kind of screen, by keys after the description of a tool.
const SCREENS: [&str; 10] = ["", "m", "r", "r Enter", "r Enter v", "r q", "d", "F1", "w", "t"];

#[test]
fn every_screen_has_its_footer_its_cursor_on_the_focus_and_whole_words() {
    for size in SIZES {
        for keys in SCREENS {
            let (_folder, mut sitting) = sitting(size);
            sitting.begin("Pilot").press("1 Enter").press(keys);
            let text = sitting.text();
            let last = text.trim_end().lines().last().unwrap_or_default().to_owned();
            assert!(text.contains("Esc"), "{keys} at {size:?}: no key to leave\n{text}");
            assert_eq!(text.trim_end().lines().count(), usize::from(size.1), "{keys} at {size:?}: {last}\n{text}");
            let cursor = sitting.cursor();
            assert!(cursor.x < size.0 && cursor.y > 0 && cursor.y < size.1 - 1, "{keys} at {size:?}");
            let pointed: Vec<usize> =
                text.lines().enumerate().filter(|(_, line)| line.contains('▶')).map(|(y, _)| y).collect();
            if let [y] = pointed.as_slice() {
                assert_eq!(*y, usize::from(cursor.y), "{keys} at {size:?}: the cursor is not on the focus\n{text}");
            }
            let whole = words_in_a_large_window(&mut sitting, size);
            let chrome =
                ["...", "↓", "↑", "more", "keys", "below", "above", "(PgDn)", "(PgUp)", "(Tab)", "(Shift+Tab)"];
            for line in text.lines().skip(1) {
                let line = line.split(['│', '↓', '↑']).next().unwrap_or_default();
                for word in line.split_whitespace().filter(|word| !word.starts_with(['━', '─', '_'])) {
                    assert!(
                        whole.iter().any(|known| known == word) || chrome.contains(&word),
                        "{keys} at {size:?}: the word is cut: {word}\n{text}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_window_that_becomes_another_size_keeps_text_and_focus() {
    for from in SIZES {
        for to in SIZES {
            let (_folder, mut sitting) = sitting(from);
            sitting.begin("Pilot").press("t \"half a \"");
            sitting.resize(to).sees("half a");
            assert!(sitting.is_typing());
            assert!(sitting.cursor_line().contains("half a"), "{from:?} to {to:?}\n{}", sitting.text());
            sitting.resize((30, 5)).resize(from).press("\"thought\"").sees("half a thought");
        }
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_takes_no_answer() {
    for size in [(39, 24), (80, 9), (10, 3), (1, 1), (1, 50), (2, 1)] {
        let (_folder, mut sitting) = sitting((80, 24));
        sitting.begin("Pilot").resize(size).press("1 Enter 2 Enter t \"x\" paste:\"1\"");
        sitting.resize((80, 24));
        assert!(sitting.check().answers.is_empty(), "{size:?}");
        assert!(!sitting.text().contains('▶'), "{size:?}");
    }
    let (_folder, mut sitting) = sitting((80, 24));
    sitting.begin("Pilot").resize((38, 9)).sees("too small").press("Ctrl+q");
    assert!(sitting.has_ended());
}

#[test]
fn scrolling_ends_at_the_ends_and_a_move_comes_back_to_the_focus() {
    let (_folder, mut sitting) = sitting((60, 20));
    sitting.begin("Pilot").press("1");
    let top = sitting.text();
    for _ in 0..30 {
        sitting.press("PgDn");
    }
    let bottom = sitting.text();
    sitting.press("PgDn");
    assert_eq!(sitting.text(), bottom);
    sitting.press("PgUp");
    assert_ne!(sitting.text(), bottom, "one page up has to show after any number of pages down");
    sitting.press("Up");
    assert_eq!(sitting.text(), top);
    // In a list the mark goes with the page, so that the next step is one from what is seen.
    sitting.press("m End");
    let last = sitting.cursor_line();
    sitting.press("PgUp PgUp");
    let line = sitting.cursor_line();
    assert!(line.contains('▶') && line != last, "{}", sitting.text());
    sitting.press("Down Up");
    assert_eq!(sitting.cursor_line(), line);
}

fn looks() -> [Look; 5] {
    let plain = Look { no_color: true, ..Look::default() };
    [
        Look { palette: Palette::Dark, ..Look::default() },
        Look { palette: Palette::Light, ..Look::default() },
        Look { palette: Palette::Contrast, ..Look::default() },
        plain,
        Look::default(),
    ]
}

fn letters(buffer: &Buffer) -> Vec<String> {
    buffer.content().iter().map(|cell| cell.symbol().to_owned()).collect()
}

#[test]
fn without_colour_every_screen_has_the_same_text() {
    for keys in SCREENS {
        let mut texts = Vec::new();
        for look in looks() {
            let folder = tempfile::tempdir().unwrap();
            let mut sitting = Sitting::with(folder.path(), (80, 24), look, None);
            sitting.begin("Pilot").press("1 Enter 1").press(keys);
            if look.no_color {
                let coloured = |cell: &ratatui::buffer::Cell| {
                    [cell.fg, cell.bg].into_iter().any(|colour| colour != ratatui::style::Color::Reset)
                };
                assert!(!sitting.buffer().content().iter().any(coloured), "{keys}: a colour");
            }
            texts.push(letters(&sitting.buffer()));
        }
        assert!(texts.windows(2).all(|pair| pair[0] == pair[1]), "{keys}");
    }
}

#[test]
fn with_ascii_signs_alone_no_screen_shows_anything_else() {
    let rules = rules();
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::with(folder.path(), size, Look { ascii: true, ..Look::default() }, None);
        assert!(sitting.text().is_ascii(), "{}", sitting.text());
        sitting.begin("Pilot").answer(&rules, &story(&["scope.works-things-out"]), 2);
        for keys in SCREENS {
            sitting.press(keys);
            assert!(sitting.text().is_ascii(), "{keys}\n{}", sitting.text());
            sitting.press("Esc Esc");
            if sitting.shows("Your tools") {
                sitting.press("Enter");
            }
        }
    }
}

#[test]
fn with_ascii_signs_alone_what_other_people_wrote_stands_there_sign_for_sign() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::with(folder.path(), (80, 24), Look { ascii: true, ..Look::default() }, None);
    let is_plain = |sitting: &mut Sitting, keys: &str| assert!(sitting.text().is_ascii(), "{keys}\n{}", sitting.text());
    sitting.begin("Zoë’s “Pilot” 一");
    is_plain(&mut sitting, "a name");
    assert!(sitting.shows("Zoe's \"Pilot\" ?"), "{}", sitting.text());
    for keys in ["h", "t", "End", "Enter", "Enter", "Enter", "1 Enter", "Esc Esc Esc Esc", "w", "Space", "Home Enter"] {
        sitting.press(keys);
        is_plain(&mut sitting, keys);
    }
    // What is kept is what was typed.
    assert_eq!(read(&records(folder.path())[0]).unwrap().check.tool.title(), "Zoë’s “Pilot” 一");
}

#[test]
fn two_states_never_have_the_same_text() {
    let verdicts = [
        Verdict::Prohibited,
        Verdict::ExceptionClaimed,
        Verdict::Open,
        Verdict::NotChecked,
        Verdict::NotCaught,
        Verdict::OutsideTheAct,
    ];
    for ascii in [true, false] {
        let look = Look { ascii, ..Look::default() };
        let mut shown: Vec<String> =
            verdicts.iter().map(|verdict| format!("{} {}", look.sign(*verdict), verdict.words())).collect();
        let signs: std::collections::BTreeSet<&str> = verdicts.iter().map(|verdict| look.sign(*verdict)).collect();
        assert_eq!(signs.len(), verdicts.len());
        shown.sort();
        shown.dedup();
        assert_eq!(shown.len(), verdicts.len());
    }
    // Chosen, said before, and untouched are told apart by text on the question itself.
    let (_folder, mut sitting) = sitting((80, 24));
    sitting.begin("Pilot");
    let mut states = vec![flat(&sitting.text())];
    for keys in ["1", "2", "3"] {
        states.push(flat(&sitting.press(keys).text()));
    }
    states.push(flat(&sitting.press("Enter Esc").text()));
    let count = states.len();
    states.sort();
    states.dedup();
    assert_eq!(states.len(), count);
}
