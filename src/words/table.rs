//! The table of keys and texts that `build/catalogue.rs` made of the files of sentences.

use super::Lang;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// What a language says for a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// A text without anything to put in.
    Plain(&'static str),
    /// In Fluent notation, with every message that it names.
    Pattern(&'static str),
}

/// Where the words for a key stand in the text of a language. It holds numbers and no references, because every
/// reference has to be put right each time the program starts.
struct Place {
    kind: Kind,
    from: u32,
    to: u32,
}

#[derive(Clone, Copy)]
enum Kind {
    Plain,
    Pattern,
}

/// What a language says, if it has words of its own; the pseudo-language is made of English.
pub(super) fn words(lang: Lang, key: usize) -> Option<Words> {
    let folder = if lang == Lang::Pseudo { Lang::En } else { lang } as usize;
    let Place { kind, from, to } = PLACES[folder][key].as_ref()?;
    let words = TEXTS[folder].get(*from as usize..*to as usize)?;
    Some(match kind {
        Kind::Plain => Words::Plain(words),
        Kind::Pattern => Words::Pattern(words),
    })
}

/// The key as it stands in the file. It is cut out of one long text, so that the program need not carry the table that
/// the compiler checks against, and nothing has to be put right at a start.
pub(super) fn name(at: usize) -> &'static str {
    let from = at.checked_sub(1).map_or(0, |before| NAME_ENDS[before]);
    NAMES.get(from as usize..NAME_ENDS[at] as usize).unwrap_or_default()
}

/// The variables that a key takes.
pub(super) const fn variables(at: usize) -> &'static [&'static str] {
    KEYS[at].1
}

/// Whether a name is among these.
pub(super) const fn holds(names: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < names.len() {
        if order(names[at], name) == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// Where a key stands, or `COUNT`.
pub(super) const fn find(key: &str) -> usize {
    let (mut from, mut to) = (0, COUNT);
    while from < to {
        let middle = usize::midpoint(from, to);
        match order(KEYS[middle].0, key) {
            0 => return middle,
            1 => to = middle,
            _ => from = middle + 1,
        }
    }
    COUNT
}

/// 0 for the same, 1 when the left one is greater, -1 when it is less.
const fn order(left: &str, right: &str) -> i8 {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return if left[at] > right[at] { 1 } else { -1 };
        }
        at += 1;
    }
    if left.len() == right.len() {
        0
    } else if left.len() > right.len() {
        1
    } else {
        -1
    }
}
