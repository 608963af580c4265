//! Which key means what on which screen. The footer and the help are made from the same list, so they cannot lie.

use super::act::Act;
use super::key::{Code, Key};

/// A key, or several, with what it means here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// The keys.
    pub keys: Vec<Key>,
    /// How they are shown.
    pub shown: &'static str,
    /// What they do, in a word or two: for the footer.
    pub says: &'static str,
    /// What they do, in a sentence: for the help. Empty leaves it out there.
    pub help: &'static str,
    /// Further keys that do the same: for the help.
    pub also: &'static str,
    /// What they mean.
    pub act: Act,
    /// Whether the footer shows them.
    pub in_footer: bool,
}

const fn key(code: Code) -> Key {
    Key::plain(code)
}

/// A letter, small or large.
pub fn letter(c: char, says: &'static str, help: &'static str, act: Act) -> Binding {
    let upper = c.to_ascii_uppercase();
    Binding {
        keys: vec![key(Code::Char(c)), key(Code::Char(upper))],
        shown: letter_name(upper),
        says,
        help,
        also: "",
        act,
        in_footer: true,
    }
}

const fn letter_name(c: char) -> &'static str {
    const NAMES: [&str; 26] = [
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V",
        "W", "X", "Y", "Z",
    ];
    let index = (c as usize).wrapping_sub('A' as usize);
    if index < NAMES.len() { NAMES[index] } else { "?" }
}

/// Any other key.
pub fn on(code: Code, shown: &'static str, says: &'static str, help: &'static str, act: Act) -> Binding {
    Binding { keys: vec![key(code)], shown, says, help, also: "", act, in_footer: !says.is_empty() }
}

/// Moving between rows.
pub fn rows(says: &'static str) -> Vec<Binding> {
    let mut up = on(Code::Up, "Up Down", says, "move between the lines", Act::Up);
    up.keys.push(key(Code::Char('k')));
    up.also = "K J";
    let mut down = on(Code::Down, "", "", "", Act::Down);
    down.keys.push(key(Code::Char('j')));
    vec![
        up,
        down,
        on(Code::Home, "Home End", "", "to the first or the last line", Act::First),
        on(Code::End, "", "", "", Act::Last),
        on(Code::PageUp, "PgUp PgDn", "", "scroll", Act::PageUp),
        on(Code::PageDown, "", "", "", Act::PageDown),
    ]
}

/// The three answers, shown as one: for a screen on which the answers stand beside their numbers.
pub fn answers() -> Vec<Binding> {
    numbers(3, "choose Yes, No or Not sure")
}

/// The three answers by name: for a screen that has no room for them elsewhere.
pub fn answers_by_name() -> Vec<Binding> {
    vec![
        on(Code::Char('1'), "1", "Yes", "choose Yes", Act::Choose(1)),
        on(Code::Char('2'), "2", "No", "choose No", Act::Choose(2)),
        on(Code::Char('3'), "3", "Not sure", "choose Not sure", Act::Choose(3)),
    ]
}

/// The first `count` numbers, nine at most.
pub fn numbers(count: usize, help: &'static str) -> Vec<Binding> {
    const SHOWN: [&str; 9] = [
        "1",
        "1 2",
        "1 2 3",
        "1 2 3 4",
        "1 2 3 4 5",
        "1 2 3 4 5 6",
        "1 2 3 4 5 6 7",
        "1 2 3 4 5 6 7 8",
        "1 2 3 4 5 6 7 8 9",
    ];
    let Some(shown) = SHOWN[..count.min(SHOWN.len())].last() else { return Vec::new() };
    let mut bindings = vec![on(Code::Char('1'), shown, "choose", help, Act::Choose(1))];
    let others = ('2'..='9').zip(2..).take(count.min(SHOWN.len()) - 1);
    bindings.extend(others.map(|(digit, number)| on(Code::Char(digit), "", "", "", Act::Choose(number))));
    bindings
}

/// What works on every screen where nothing is being typed.
pub fn everywhere(back: &'static str, help: &'static str) -> Vec<Binding> {
    let mut help = on(Code::F(1), "F1", help, "help for this screen", Act::Help);
    help.keys.push(key(Code::Char('?')));
    help.also = "?";
    let mut esc = on(Code::Esc, "Esc", back, "one step back; nothing is lost", Act::Back);
    esc.keys.push(key(Code::Backspace));
    esc.also = "Backspace";
    let mut undo = letter('u', "undo", "undo the last change", Act::Undo);
    undo.keys.push(Key::ctrl('z'));
    undo.also = "Ctrl+Z";
    undo.in_footer = false;
    let mut leave = on(Code::F(99), "Ctrl+Q", "Save and leave", "save and leave", Act::Leave);
    leave.keys = vec![Key::ctrl('q'), Key::ctrl('c')];
    leave.also = "Ctrl+C";
    let mut redo = on(Code::F(99), "Ctrl+Y", "", "do again what was undone", Act::Redo);
    redo.keys = vec![Key::ctrl('y'), Key::ctrl('r')];
    redo.also = "Ctrl+R";
    let mut redraw = on(Code::F(99), "Ctrl+L", "", "draw the screen again", Act::Redraw);
    redraw.keys = vec![Key::ctrl('l')];
    vec![help, esc, undo, redo, redraw, leave]
}

/// What works while a text is being typed.
pub fn typing() -> Vec<Binding> {
    let mut leave = on(Code::F(99), "Ctrl+Q", "Save and leave", "save and leave", Act::Leave);
    leave.keys = vec![Key::ctrl('q'), Key::ctrl('c')];
    leave.also = "Ctrl+C";
    let mut redraw = on(Code::F(99), "Ctrl+L", "", "draw the screen again", Act::Redraw);
    redraw.keys = vec![Key::ctrl('l')];
    vec![on(Code::F(1), "F1", "Help", "help for this screen", Act::Help), leave, redraw]
}

/// The act that a key stands for.
pub fn act_of(bindings: &[Binding], pressed: Key) -> Option<Act> {
    bindings.iter().find(|binding| binding.keys.contains(&pressed)).map(|binding| binding.act)
}

/// A key of the footer with what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key.
    pub shown: String,
    /// What it does, in a word or two.
    pub says: String,
    /// Without it nobody can answer here, go on or leave: it stays in the smallest window.
    pub needed: bool,
}

impl Hint {
    /// A key that has to be shown.
    pub fn needed(shown: &str, says: &str) -> Self {
        Self { shown: shown.to_owned(), says: says.to_owned(), needed: true }
    }

    /// A key that may be left out.
    pub fn other(shown: &str, says: &str) -> Self {
        Self { needed: false, ..Self::needed(shown, says) }
    }
}

/// What the footer shows of some bindings.
pub fn hints(bindings: &[Binding]) -> Vec<Hint> {
    bindings
        .iter()
        .filter(|binding| binding.in_footer && !binding.shown.is_empty())
        .map(|binding| Hint {
            shown: binding.shown.to_owned(),
            says: binding.says.to_owned(),
            needed: matches!(binding.act, Act::Choose(_) | Act::Continue | Act::Back | Act::Unfilter | Act::SaveAgain),
        })
        .collect()
}
