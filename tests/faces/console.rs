//! The events of a Windows console: which key a person pressed, and what only looks like one.

use article5::tui::input::{Input, Keys, Wheel};
use article5::tui::key::{Code, Key};
use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyEventState, KeyModifiers, MouseEvent, MouseEventKind,
};

fn event(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Event {
    Event::Key(KeyEvent { code, modifiers, kind, state: KeyEventState::NONE })
}

fn down(code: KeyCode) -> Event {
    event(code, KeyModifiers::NONE, KeyEventKind::Press)
}

fn up(code: KeyCode) -> Event {
    event(code, KeyModifiers::NONE, KeyEventKind::Release)
}

fn held(letter: char, modifiers: KeyModifiers) -> Event {
    event(KeyCode::Char(letter), modifiers, KeyEventKind::Press)
}

fn read(events: &[Event]) -> Vec<Input> {
    let mut keys = Keys::default();
    events.iter().filter_map(|event| keys.take(event)).collect()
}

fn letters(text: &str) -> Vec<Input> {
    text.chars().map(|c| Input::Key(Key::plain(Code::Char(c)))).collect()
}

const ALT_GR: KeyModifiers = KeyModifiers::CONTROL.union(KeyModifiers::ALT);

#[test]
fn a_key_counts_once_however_it_is_let_go() {
    let one = KeyCode::Char('1');
    assert_eq!(read(&[down(one), up(one)]), letters("1"));
    assert_eq!(read(&[down(KeyCode::Enter), up(KeyCode::Enter)]), [Input::Key(Key::plain(Code::Enter))]);
    // The key that started the program is let go in it.
    assert_eq!(read(&[up(KeyCode::Enter)]), []);
    // Two keys that overlap, and Shift that is let go before its key: a French top row tells "2" down and "é" up.
    let (two, three) = (held('2', KeyModifiers::SHIFT), held('3', KeyModifiers::SHIFT));
    assert_eq!(read(&[two, three, up(KeyCode::Char('é')), up(KeyCode::Char('"'))]), letters("23"));
    let large = held('A', KeyModifiers::SHIFT);
    assert_eq!(read(&[large, up(KeyCode::Char('a')), down(one)]), letters("A1"));
}

#[test]
fn a_letter_typed_with_alt_and_its_number_or_pasted_is_a_letter() {
    assert_eq!(read(&[up(KeyCode::Char('é')), up(KeyCode::Char('日'))]), letters("é日"));
    let (h, e) = (KeyCode::Char('h'), KeyCode::Char('é'));
    assert_eq!(read(&[down(h), up(h), up(e), down(h), up(h)]), letters("héh"));
    // A key that was held while another window had the focus is not waited for.
    assert_eq!(read(&[down(h), Event::FocusLost, Event::FocusGained, up(e)]), letters("hé"));
}

#[test]
fn altgr_makes_signs_and_ctrl_alt_does_not_answer() {
    for sign in ['@', '€', '{', '\\', 'ą', '~'] {
        assert_eq!(read(&[held(sign, ALT_GR)]), letters(&sign.to_string()), "{sign}");
    }
    for letter in ['1', 'y', 'Q'] {
        let [Input::Key(key)] = read(&[held(letter, ALT_GR)])[..] else { panic!("{letter}") };
        assert!(key.ctrl && key.alt, "{letter}");
    }
    assert_eq!(read(&[held('C', KeyModifiers::CONTROL)]), [Input::Key(Key::ctrl('c'))]);
    assert_eq!(
        read(&[event(KeyCode::Enter, KeyModifiers::ALT, KeyEventKind::Press)]),
        [Input::Key(Key { alt: true, ..Key::plain(Code::Enter) })]
    );
}

#[test]
fn a_number_pad_a_wide_letter_and_a_key_that_is_held_are_keys() {
    assert_eq!(read(&[down(KeyCode::Char('3')), down(KeyCode::End)]).len(), 2);
    assert_eq!(read(&[held('語', KeyModifiers::NONE), held('😀', KeyModifiers::NONE)]), letters("語😀"));
    let repeated = event(KeyCode::Char('x'), KeyModifiers::NONE, KeyEventKind::Repeat);
    assert_eq!(read(&[down(KeyCode::Char('x')), repeated]), letters("xx"));
}

#[test]
fn what_is_no_key_does_nothing() {
    let mouse = |kind| Event::Mouse(MouseEvent { kind, column: 1, row: 1, modifiers: KeyModifiers::NONE });
    for nothing in [
        Event::Resize(80, 24),
        Event::FocusLost,
        mouse(MouseEventKind::Moved),
        down(KeyCode::CapsLock),
        down(KeyCode::Insert),
        held('\u{1}', KeyModifiers::NONE),
        up(KeyCode::Char('\u{7}')),
    ] {
        assert_eq!(read(std::slice::from_ref(&nothing)), [], "{nothing:?}");
    }
    assert_eq!(read(&[mouse(MouseEventKind::ScrollDown)]), [Input::Wheel(Wheel::Down)]);
    assert_eq!(read(&[Event::Paste("a\r\nb\rc".to_owned())]), [Input::Paste("a\nb\nc".to_owned())]);
}
