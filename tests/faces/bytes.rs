//! From bytes to keys, and from keys to what a person meant: nothing that came by itself answers a question.

use std::time::Duration;

use article5::tui::input::{Burst, GAP, Input, Parser, wheel_in_arrows};
use article5::tui::key::{Code, Key};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::sitting::Sitting;

fn plain(c: char) -> Input {
    Input::Key(Key::plain(Code::Char(c)))
}

fn enter() -> Input {
    Input::Key(Key::plain(Code::Enter))
}

/// Feeds bytes, then waits as long as the parser asks for.
fn read_and_wait(parser: &mut Parser, bytes: &[u8]) -> Vec<Input> {
    let mut found = parser.feed(bytes);
    for _ in 0..3 {
        if parser.patience().is_some() {
            found.extend(parser.give_up());
        }
    }
    assert_eq!(parser.patience(), None, "something still waits after silence");
    found
}

/// Pieces that terminals send, whole and broken.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<&[u8]> = vec![
        b"\x1b",
        b"\x1b[",
        b"\x1bO",
        b"\x1b[200~",
        b"\x1b[201~",
        b"\x1b[A",
        b"\x1bOA",
        b"\x1b[1;5C",
        b"\x1b[M",
        b"\x1b[M !!",
        b"\x1b[<0;10;10M",
        b"\x1b[32;10;10M",
        b"\x1b[24;80R",
        b"\x1b[?1;2c",
        b"\x1b[?2026;2$y",
        b"\x1b]11;rgb:0000/0000/0000\x07",
        b"\x1b]11;rgb",
        b"\x1bP1+r",
        b"\x1b\\",
        b"\x1b[I",
        b"\x1b[O",
        b"\x1b[97;1:3u",
        b"\x1b[13u",
        b"\xc3",
        b"\xe2\x82",
        b"\xff\xfe",
        b"\x00",
        b"\r",
        b"1",
        b"\x1b\x1b",
        b"\x9b",
        b"\x7f",
    ];
    prop_oneof![vec(any::<u8>(), 0..12), proptest::sample::select(known).prop_map(<[u8]>::to_vec)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_break_the_reader(pieces in vec(piece(), 0..12)) {
        let mut parser = Parser::default();
        for piece in &pieces {
            parser.feed(piece);
        }
        read_and_wait(&mut parser, b"");
    }

    #[test]
    fn after_any_garbage_and_silence_the_next_key_works(pieces in vec(piece(), 0..12)) {
        let mut parser = Parser::default();
        read_and_wait(&mut parser, &pieces.concat());
        prop_assert_eq!(parser.feed(b"x"), vec![plain('x')]);
    }

    #[test]
    fn how_bytes_are_cut_into_pieces_does_not_matter(text in "[a-z0-9äß€漢 ]{0,20}", cut in 1_usize..7) {
        let mut whole = Parser::default();
        let mut cut_up = Parser::default();
        let bytes = format!("{text}\u{1b}[A\u{1b}[200~{text}\r\n{text}\u{1b}[201~{text}").into_bytes();
        let at_once = read_and_wait(&mut whole, &bytes);
        let mut piecemeal = Vec::new();
        for piece in bytes.chunks(cut) {
            piecemeal.extend(cut_up.feed(piece));
        }
        piecemeal.extend(read_and_wait(&mut cut_up, b""));
        prop_assert_eq!(at_once, piecemeal);
    }
}

#[test]
fn what_nobody_pressed_is_no_key() {
    for garbage in [
        b"\x1b[<0;10;10M".as_slice(),
        b"\x1b[M !!",
        b"\x1b[32;10;10M",
        b"\x1b[?1;2c",
        b"\x1b[?2026;2$y",
        b"\x1b]11;rgb:1111/2222/3333\x07",
        b"\x1b]11;rgb:1111/2222/3333\x1b\\",
        b"\x1bP1+r544e=787465726d\x1b\\",
        b"\x1b[I",
        b"\x1b[O",
        b"\x1b[24;80R",
        b"\x1b[97;1:3u",
        b"\xc3",
        b"\xff",
        b"\x1b[",
        b"\x1bO",
        b"\x1b]0;title without an end",
    ] {
        let mut parser = Parser::default();
        assert_eq!(read_and_wait(&mut parser, garbage), Vec::new(), "{:?}", String::from_utf8_lossy(garbage));
    }
}

#[test]
fn a_lone_escape_is_a_key_after_silence_and_an_arrow_is_not_an_escape() {
    let mut parser = Parser::default();
    assert_eq!(parser.feed(b"\x1b"), Vec::new());
    assert_eq!(parser.feed(b"[A"), vec![Input::Key(Key::plain(Code::Up))]);
    assert_eq!(read_and_wait(&mut parser, b"\x1b"), vec![Input::Key(Key::plain(Code::Esc))]);
}

#[test]
fn a_paste_is_one_text_with_even_line_ends_also_without_its_end() {
    let mut parser = Parser::default();
    let paste = |text: &str| Input::Paste(text.to_owned());
    assert_eq!(parser.feed(b"\x1b[200~a\r\nb\rc\nd\x1b[201~x"), vec![paste("a\nb\nc\nd"), plain('x')]);
    assert_eq!(read_and_wait(&mut parser, b"\x1b[200~1\r1\r1\r"), vec![paste("1\n1\n1\n")]);
    assert_eq!(parser.feed(b"\x1b[201~x"), vec![plain('x')]);
}

#[test]
fn a_huge_paste_in_small_pieces_is_read_once() {
    let mut parser = Parser::default();
    parser.feed(b"\x1b[200~");
    for _ in 0..4000 {
        assert_eq!(parser.feed(&[b'a'; 1024]), Vec::new());
    }
    let found = parser.feed(b"\x1b[201~");
    assert!(matches!(found.as_slice(), [Input::Paste(text)] if text.len() == 4000 * 1024));
}

/// Sends inputs so many milliseconds apart through the filter into the program, and then lets it be quiet.
fn send(sitting: &mut Sitting, inputs: &[Input], apart: u64) {
    let mut burst = Burst::default();
    let mut at = Duration::from_secs(1);
    for input in inputs {
        for passed in burst.take(input.clone(), at, sitting.is_typing()) {
            sitting.input(passed);
        }
        at += Duration::from_millis(apart);
        if Duration::from_millis(apart) >= GAP && burst.patience().is_some() {
            for passed in burst.quiet(sitting.is_typing()) {
                sitting.input(passed);
            }
        }
    }
    for passed in burst.quiet(sitting.is_typing()) {
        sitting.input(passed);
    }
}

pub fn at_a_question() -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot");
    (folder, sitting)
}

#[test]
fn a_held_enter_answers_at_most_the_question_whose_answer_was_chosen() {
    for apart in [0, 1, 5, 20, 33, 40] {
        let (_folder, mut sitting) = at_a_question();
        send(&mut sitting, &vec![enter(); 200], apart);
        assert_eq!(sitting.check().answers.len(), 0, "{apart} ms");
        sitting.press("1");
        send(&mut sitting, &vec![enter(); 200], apart);
        assert!(sitting.check().answers.len() <= 1, "{apart} ms");
    }
}

#[test]
fn pasted_lines_without_marks_never_answer() {
    for lines in ["1\n", "1\n1\n", "2\n", "y\nn\n", "11111\n"] {
        for apart in [0, 1, 5, 20] {
            let (_folder, mut sitting) = at_a_question();
            let text = lines.repeat(10);
            let keys: Vec<Input> = text.chars().map(|c| if c == '\n' { enter() } else { plain(c) }).collect();
            send(&mut sitting, &keys, apart);
            assert_eq!(sitting.check().answers.len(), 0, "{lines:?} {apart} ms");
            assert!(!sitting.text().contains('▶'), "a burst left a choice behind\n{}", sitting.text());
            // The next thing that a person does works at once.
            if sitting.shows("Why we ask") && !sitting.shows("1 Yes") {
                sitting.press("Esc");
            }
            sitting.press("1 Enter");
            assert_eq!(sitting.check().answers.len(), 1);
        }
    }
}

#[test]
fn the_same_keys_at_the_speed_of_a_hand_answer() {
    let (_folder, mut sitting) = at_a_question();
    send(&mut sitting, &[plain('1'), enter(), plain('2'), enter()], 120);
    assert_eq!(sitting.check().answers.len(), 2);
}

#[test]
fn a_burst_into_a_text_is_text_and_its_line_ends_do_not_leave_the_field() {
    let (_folder, mut sitting) = at_a_question();
    sitting.press("p");
    let keys: Vec<Input> = "one\ntwo\nthree".chars().map(|c| if c == '\n' { enter() } else { plain(c) }).collect();
    send(&mut sitting, &keys, 1);
    assert!(sitting.is_typing());
    sitting.sees("one two three").press("Esc");
    assert!(sitting.check().answers.is_empty());
}

/// Sends what a terminal delivers in one piece, and then lets it be quiet.
pub fn send_together(sitting: &mut Sitting, inputs: &[Input]) {
    let mut burst = Burst::default();
    let at = Duration::from_secs(1);
    for input in burst.take_together(wheel_in_arrows(inputs), at, sitting.is_typing()) {
        for passed in burst.take(input, at, sitting.is_typing()) {
            sitting.input(passed);
        }
    }
    for passed in burst.quiet(sitting.is_typing()) {
        sitting.input(passed);
    }
}

#[test]
fn a_paste_without_marks_does_nothing_at_home_and_on_a_question() {
    for text in ["Zebra crossings\n", "about it\nall", "xxx", "1\n1\n", "ddd", "n\nn\n"] {
        let (_folder, mut sitting) = at_a_question();
        let keys: Vec<Input> = text.chars().map(|c| if c == '\n' { enter() } else { plain(c) }).collect();
        let before = sitting.text();
        send_together(&mut sitting, &keys);
        assert!(sitting.shows("faster than anyone types"), "{text:?}\n{}", sitting.text());
        assert_eq!(before.lines().take(3).collect::<Vec<_>>(), sitting.text().lines().take(3).collect::<Vec<_>>());
        assert!(sitting.check().answers.is_empty());
        sitting.press("h");
        let at_home = sitting.text();
        send_together(&mut sitting, &keys);
        assert!(sitting.shows("faster than anyone types"), "{text:?}\n{}", sitting.text());
        assert_eq!(at_home.lines().take(3).collect::<Vec<_>>(), sitting.text().lines().take(3).collect::<Vec<_>>());
    }
}

#[test]
fn two_quick_keys_in_one_piece_still_act() {
    let (_folder, mut sitting) = at_a_question();
    send_together(&mut sitting, &[plain('1'), enter()]);
    assert_eq!(sitting.check().answers.len(), 1);
}

#[test]
fn a_number_pad_in_a_mode_of_its_own_types_its_digits() {
    let mut parser = Parser::default();
    assert_eq!(parser.feed(b"\x1bOq\x1bOr\x1bOp"), vec![plain('1'), plain('2'), plain('0')]);
    assert_eq!(parser.feed(b"\x1bOM"), vec![enter()]);
    assert_eq!(parser.feed(b"\x1b\r"), vec![Input::Key(Key { alt: true, ..Key::plain(Code::Enter) })]);
}

#[test]
fn a_full_text_says_so_and_takes_no_more() {
    let (_folder, mut sitting) = at_a_question();
    sitting.press("t");
    sitting.input(Input::Paste("a".repeat(8000)));
    sitting.press("b").sees("The text is full");
    sitting.press("Backspace c").sees("Esc done");
    assert!(!sitting.shows("The text is full"));
}

#[test]
fn wide_letters_are_printed_as_they_stand() {
    let (_folder, mut sitting) = at_a_question();
    sitting.press("t \"a sheet that adds\"").sees("a sheet that adds");
    sitting.press("Ctrl+u \"日本語 tool\"").sees("日本語 tool");
}
