//! The table of keys and texts that `build.rs` made of the files of sentences.

use super::Lang;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The text of an area in a language; the pseudo-language is made of English.
pub(super) fn source(lang: Lang, area: usize) -> &'static str {
    let folder = if lang == Lang::Pseudo { Lang::En } else { lang } as usize;
    TEXTS[folder][area]
}

/// How many areas there are.
pub(super) const AREA_COUNT: usize = AREAS;

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
