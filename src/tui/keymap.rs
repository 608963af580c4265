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
    Binding { keys: vec![key(code)], shown, says, help, act, in_footer: !says.is_empty() }
}

/// Moving between rows.
pub fn rows(says: &'static str) -> Vec<Binding> {
    let mut up = on(Code::Up, "Up Down", says, "move between the lines", Act::Up);
    up.keys.push(key(Code::Char('k')));
    let mut down = on(Code::Down, "", "", "", Act::Down);
    down.keys.push(key(Code::Char('j')));
    vec![
        up,
        down,
        on(Code::PageUp, "PgUp PgDn", "", "scroll", Act::PageUp),
        on(Code::PageDown, "", "", "", Act::PageDown),
    ]
}

/// The three answers.
pub fn answers() -> Vec<Binding> {
    let digit = |c: char, number: usize| on(Code::Char(c), "", "", "", Act::Choose(number));
    let mut first = on(Code::Char('1'), "1 2 3", "choose", "choose Yes, No or Not sure", Act::Choose(1));
    first.in_footer = true;
    vec![first, digit('2', 2), digit('3', 3)]
}

/// What works on every screen where nothing is being typed.
pub fn everywhere(back: &'static str) -> Vec<Binding> {
    let mut help = on(Code::F(1), "F1 or ?", "Help", "help for this screen", Act::Help);
    help.keys.push(key(Code::Char('?')));
    let mut esc = on(Code::Esc, "Esc", back, "one step back; nothing is lost", Act::Back);
    esc.keys.push(key(Code::Backspace));
    let mut undo = letter('u', "undo", "undo the last change", Act::Undo);
    undo.keys.push(Key::ctrl('z'));
    undo.in_footer = false;
    let mut leave = on(Code::F(99), "Ctrl+Q", "Save and leave", "save and leave; Ctrl+C does the same", Act::Leave);
    leave.keys = vec![Key::ctrl('q'), Key::ctrl('c')];
    let mut redo = on(Code::F(99), "Ctrl+Y", "", "do again what was undone", Act::Redo);
    redo.keys = vec![Key::ctrl('y'), Key::ctrl('r')];
    let mut redraw = on(Code::F(99), "Ctrl+L", "", "draw the screen again", Act::Redraw);
    redraw.keys = vec![Key::ctrl('l')];
    vec![help, esc, undo, redo, redraw, leave]
}

/// What works while a text is being typed.
pub fn typing() -> Vec<Binding> {
    let mut leave = on(Code::F(99), "Ctrl+Q", "Save and leave", "save and leave; Ctrl+C does the same", Act::Leave);
    leave.keys = vec![Key::ctrl('q'), Key::ctrl('c')];
    let mut redraw = on(Code::F(99), "Ctrl+L", "", "draw the screen again", Act::Redraw);
    redraw.keys = vec![Key::ctrl('l')];
    vec![on(Code::F(1), "F1", "Help", "help for this screen", Act::Help), leave, redraw]
}

/// The act that a key stands for.
pub fn act_of(bindings: &[Binding], pressed: Key) -> Option<Act> {
    bindings.iter().find(|binding| binding.keys.contains(&pressed)).map(|binding| binding.act)
}

/// A line of the footer. Hints are three spaces apart, so that they can be broken between them.
pub fn hints(bindings: &[Binding]) -> String {
    let shown: Vec<String> = bindings
        .iter()
        .filter(|binding| binding.in_footer && !binding.shown.is_empty())
        .map(|binding| format!("{} {}", binding.shown, binding.says))
        .collect();
    shown.join("   ")
}
