//! Which key means what on which screen. The footer and the help are made from the same list, so they cannot lie.

use super::act::Act;
use super::behind::desk_acts;
use super::key::{Code, Key};
use super::named::{OwnKeys, usual};
use crate::desk::acts::Act as Desk;
use crate::logic::Answer;
use crate::words::say;

/// A key, the others that do the same, and what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    /// The key that is shown first.
    pub key: Key,
    /// Others that do the same and are shown too.
    pub also: Vec<Key>,
    /// Others that do the same and are not shown: the small letter of a large one.
    pub silent: Vec<Key>,
    /// What they mean.
    pub act: Act,
}

/// Keys that belong together, with what they do here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// The keys.
    pub presses: Vec<Press>,
    /// What they do, in a word or two: for the footer. Empty leaves them out there.
    pub says: &'static str,
    /// What they do, in a sentence: for the help.
    pub help: &'static str,
    /// Whether the footer shows them.
    pub in_footer: bool,
}

impl Press {
    const fn of(key: Key, act: Act) -> Self {
        Self { key, also: Vec::new(), silent: Vec::new(), act }
    }

    fn also(mut self, keys: &[Key]) -> Self {
        self.also.extend_from_slice(keys);
        self
    }

    /// Works by this key from now on, and by no other.
    fn become_key(&mut self, key: Key) {
        *self = Self::of(key, self.act);
        if let Code::Char(c) = key.code
            && c.is_ascii_lowercase()
        {
            self.silent.push(Key { code: Code::Char(c.to_ascii_uppercase()), ..key });
        }
    }

    fn keys(&self) -> impl Iterator<Item = Key> {
        std::iter::once(self.key).chain(self.also.iter().copied()).chain(self.silent.iter().copied())
    }
}

impl Binding {
    fn new(presses: Vec<Press>, says: &'static str, help: &'static str) -> Self {
        Self { presses, says, help, in_footer: !says.is_empty() }
    }

    /// The same, but for the help alone.
    pub fn quiet(mut self) -> Self {
        self.in_footer = false;
        self
    }

    /// How the keys are shown, such as `1 2 3`.
    pub fn shown(&self) -> String {
        self.presses.iter().map(|press| press.key.to_string()).collect::<Vec<_>>().join(" ")
    }

    /// How the keys are shown that do the same; empty without any.
    pub fn also(&self) -> String {
        self.presses.iter().flat_map(|press| &press.also).map(Key::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Every key of it.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.presses.iter().flat_map(Press::keys)
    }

    /// Whether somebody could not answer here, go on or leave without it.
    fn is_needed(&self) -> bool {
        let needed = |act| {
            matches!(act, Act::Choose(_) | Act::Rest(_) | Act::Continue | Act::Back | Act::Unfilter | Act::SaveAgain)
        };
        self.presses.iter().any(|press| needed(press.act))
    }
}

const fn key(code: Code) -> Key {
    Key::plain(code)
}

/// The key of an act that has a name. A letter works small or large.
pub fn named(act: Act, says: &'static str, help: &'static str) -> Binding {
    let press = usual(act).map(|key| {
        let mut press = Press::of(key, act);
        press.become_key(key);
        press
    });
    Binding::new(press.into_iter().collect(), says, help)
}

/// Gives acts the keys that a person chose for them.
pub fn with_own_keys(bindings: &mut [Binding], own: &OwnKeys) {
    let mut given = Vec::new();
    for press in bindings.iter_mut().flat_map(|binding| &mut binding.presses) {
        if let Some(key) = own.own(press.act) {
            press.become_key(key);
            given.push((press.act, key));
        }
    }
    // A key that a person gave to an act means that act alone.
    for binding in bindings.iter_mut() {
        binding.presses.retain(|press| given.iter().all(|(act, key)| *act == press.act || *key != press.key));
    }
}

/// The same keys without those that are letters: in a form a letter is always a text.
pub fn without_letters(bindings: Vec<Binding>) -> Vec<Binding> {
    let without = |press: Press| {
        let mut left = std::iter::once(press.key).chain(press.also).filter(|key| !key.is_letter());
        let first = left.next()?;
        let silent = press.silent.into_iter().filter(|key| !key.is_letter()).collect();
        Some(Press { key: first, also: left.collect(), silent, act: press.act })
    };
    let stays = |binding: Binding| {
        let presses: Vec<Press> = binding.presses.into_iter().filter_map(without).collect();
        (!presses.is_empty()).then_some(Binding { presses, ..binding })
    };
    bindings.into_iter().filter_map(stays).collect()
}

/// Any other key.
pub fn on(code: Code, says: &'static str, help: &'static str, act: Act) -> Binding {
    Binding::new(vec![Press::of(key(code), act)], says, help)
}

/// Two keys that belong together.
pub fn both(codes: [Code; 2], says: &'static str, help: &'static str, acts: [Act; 2]) -> Binding {
    Binding::new(codes.into_iter().zip(acts).map(|(code, act)| Press::of(key(code), act)).collect(), says, help)
}

/// The letters that move up and down.
const MOVING: [char; 2] = ['k', 'j'];

/// The letters of Yes and No in the language that is spoken.
fn letters_of_answers() -> [char; 2] {
    [crate::words::key!("answer-yes-letter"), crate::words::key!("answer-no-letter")]
        .map(|letter| letter.typed().flat_map(str::chars).next().unwrap_or(' '))
}

/// Moving between rows.
pub fn rows(says: &'static str) -> Vec<Binding> {
    let mut bindings = rows_by_arrows(says);
    // Where one of these letters answers, it does so alone and on every screen.
    if !letters_of_answers().iter().any(|letter| MOVING.contains(letter)) {
        for (press, letter) in bindings[0].presses.iter_mut().zip(MOVING) {
            press.also.push(key(Code::Char(letter)));
            press.silent.push(key(Code::Char(letter.to_ascii_uppercase())));
        }
    }
    bindings
}

/// Moving between rows where every letter means something else.
pub fn rows_by_arrows(says: &'static str) -> Vec<Binding> {
    vec![
        both([Code::Up, Code::Down], says, say!("keys-move-between-lines"), [Act::Up, Act::Down]),
        both([Code::Home, Code::End], "", say!("keys-first-last-line"), [Act::First, Act::Last]),
        both([Code::PageUp, Code::PageDown], "", say!("keys-scroll"), [Act::PageUp, Act::PageDown]),
    ]
}

/// The three answers, shown as one: for a screen on which the answers stand beside their numbers. Yes and No have their
/// letters too; nothing else sits on those, on any screen.
pub fn answers() -> Vec<Binding> {
    let mut bindings = numbers(3, say!("keys-choose-yes-no-not-sure"));
    for binding in &mut bindings {
        with_letters(binding);
    }
    bindings
}

fn with_letters(binding: &mut Binding) {
    let [yes, no] = letters_of_answers();
    for press in &mut binding.presses {
        let c = match press.act {
            Act::Choose(1) => yes,
            Act::Choose(2) => no,
            _ => continue,
        };
        press.also.push(key(Code::Char(c)));
        press.silent.push(key(Code::Char(c.to_ascii_uppercase())));
    }
}

/// The three answers by name: for a screen that has no room for them elsewhere.
pub fn answers_by_name() -> Vec<Binding> {
    let mut bindings = vec![
        on(Code::Char('1'), say!("keys-yes"), say!("keys-choose-yes"), Act::Choose(1)),
        on(Code::Char('2'), say!("keys-no"), say!("keys-choose-no"), Act::Choose(2)),
        on(Code::Char('3'), say!("keys-not-sure"), say!("keys-choose-not-sure"), Act::Choose(3)),
    ];
    bindings.iter_mut().for_each(with_letters);
    bindings
}

/// Yes and No by their letters, for the line with the focus.
pub fn answer_letters() -> Binding {
    let letters = letters_of_answers();
    let mut binding = both(
        letters.map(Code::Char),
        say!("boxes-key-letters"),
        say!("boxes-key-letters-does"),
        [Act::Say(Answer::Yes), Act::Say(Answer::No)],
    );
    for (press, letter) in binding.presses.iter_mut().zip(letters) {
        press.silent.push(key(Code::Char(letter.to_ascii_uppercase())));
    }
    binding.quiet()
}

/// The key of an act with its words in the table of acts.
pub fn of_act(act: Act) -> Binding {
    let row = desk_act(act).row();
    named(act, row.name.text(), row.sentence.text())
}

/// What an act does, in the sentence of the table of acts.
pub fn sentence(act: Act) -> &'static str {
    desk_act(act).row().sentence.text()
}

/// Practising on stories.
pub fn training() -> Binding {
    named(Act::Train, say!("trainingscreen-key"), say!("trainingscreen-key-does"))
}

/// Leading a workshop.
pub fn workshops() -> Binding {
    named(Act::Lead, say!("workshops-key"), say!("workshops-key-does"))
}

/// The act of the desk behind an act that has its key from there.
fn desk_act(act: Act) -> Desk {
    desk_acts(act).first().copied().unwrap_or(Desk::Help)
}

/// The first `count` numbers, nine at most.
pub fn numbers(count: usize, help: &'static str) -> Vec<Binding> {
    let digits = ('1'..='9').zip(1..).take(count);
    let presses: Vec<Press> =
        digits.map(|(digit, number)| Press::of(key(Code::Char(digit)), Act::Choose(number))).collect();
    if presses.is_empty() { Vec::new() } else { vec![Binding::new(presses, say!("keys-choose"), help)] }
}

/// One step back, by Esc or Backspace.
pub fn esc(says: &'static str, help: &'static str, act: Act) -> Binding {
    Binding::new(vec![Press::of(key(Code::Esc), act).also(&[key(Code::Backspace)])], says, help)
}

fn by_ctrl(letters: &[char], says: &'static str, help: &'static str, act: Act) -> Binding {
    let mut keys = letters.iter().copied().map(Key::ctrl);
    let presses = keys.next().map(|first| Press { also: keys.collect(), ..Press::of(first, act) });
    Binding::new(presses.into_iter().collect(), says, help)
}

/// What works on every screen where nothing is being typed.
pub fn everywhere(back: &'static str, help: &'static str) -> Vec<Binding> {
    let question_mark = key(Code::Char('?'));
    vec![
        Binding::new(
            vec![Press::of(key(Code::F(1)), Act::Help).also(&[question_mark])],
            help,
            say!("keys-help-screen"),
        ),
        esc(back, say!("keys-one-step-back-nothing-lost"), Act::Back),
        undoing(say!("keys-undo-last-change")),
        finding(),
        by_ctrl(&['y', 'r'], "", say!("keys-do-again-what-undone"), Act::Redo),
        by_ctrl(&['l'], "", say!("keys-draw-screen-again"), Act::Redraw),
        leaving(),
    ]
}

/// Undoing, by its letter and by Ctrl and Z.
pub fn undoing(help: &'static str) -> Binding {
    let mut undo = named(Act::Undo, say!("keys-undo"), help).quiet();
    undo.presses.iter_mut().for_each(|press| press.also.push(Key::ctrl('z')));
    undo
}

/// By `/` where nothing is being typed, by Ctrl and P also in a text.
fn finding() -> Binding {
    let mut binding = of_act(Act::Find);
    binding.presses.iter_mut().for_each(|press| press.also.push(Key::ctrl('p')));
    binding
}

/// What works while a text is being typed.
pub fn typing() -> Vec<Binding> {
    vec![
        on(Code::F(1), say!("keys-help"), say!("keys-help-screen"), Act::Help),
        leaving(),
        by_ctrl(&['p'], "", Desk::Find.row().sentence.text(), Act::Find),
        by_ctrl(&['l'], "", say!("keys-draw-screen-again"), Act::Redraw),
    ]
}

fn leaving() -> Binding {
    by_ctrl(&['q', 'c'], say!("keys-save-leave"), say!("keys-save-leave-does"), Act::Leave)
}

/// The act that a key stands for.
pub fn act_of(bindings: &[Binding], pressed: Key) -> Option<Act> {
    let mut presses = bindings.iter().flat_map(|binding| &binding.presses);
    presses.find(|press| press.keys().any(|key| key == pressed)).map(|press| press.act)
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
    /// It is one of the answers: they keep their words together, or lose them together.
    pub answers: bool,
    /// What it says where other keys have no room: it leads to all keys.
    pub leads_to_more: Option<&'static str>,
}

impl Hint {
    /// A key that has to be shown.
    pub fn needed(shown: &str, says: &str) -> Self {
        Self { shown: shown.to_owned(), says: says.to_owned(), needed: true, answers: false, leads_to_more: None }
    }

    /// The arrows that move between lines.
    pub fn moving() -> Self {
        Self::other(&format!("{}/{}", key(Code::Up), key(Code::Down)), say!("keys-move"))
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
        .filter(|binding| binding.in_footer && !binding.presses.is_empty())
        .map(|binding| Hint {
            shown: binding.shown(),
            says: binding.says.to_owned(),
            needed: binding.is_needed(),
            answers: binding.presses.iter().any(|press| matches!(press.act, Act::Choose(_))),
            leads_to_more: binding.presses.iter().any(|press| press.act == Act::Help).then(|| say!("keys-more")),
        })
        .collect()
}
