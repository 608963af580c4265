//! Words that stand where names stand, and are none. They are known in every language at once, because a Dutch role
//! also stands in a check that is read in English.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::words::{Key, Lang, key, within};

/// The words of one kind, in small letters.
type Words = LazyLock<HashSet<String>>;

fn words(key: Key) -> HashSet<String> {
    let of = |lang| within(lang, || key.typed().map(str::to_lowercase).collect::<Vec<_>>());
    Lang::OFFERED.into_iter().flat_map(of).collect()
}

/// Whether a word tells a role, a department or an organisation.
pub(super) fn is_role(word: &str) -> bool {
    static ROLES: Words = LazyLock::new(|| words(key!("names-roles")));
    ROLES.contains(&word.to_lowercase())
}

/// Whether a word is a title beside a name.
pub(super) fn is_title(word: &str) -> bool {
    static TITLES: Words = LazyLock::new(|| words(key!("names-titles")));
    TITLES.contains(&word.to_lowercase())
}

/// Whether a word tells of somebody without naming them.
pub(super) fn is_nobody(word: &str) -> bool {
    static NOBODY: Words = LazyLock::new(|| words(key!("names-nobody")));
    NOBODY.contains(&word.to_lowercase())
}

/// Whether a word joins others within a name.
pub(super) fn is_particle(word: &str) -> bool {
    static PARTICLES: Words = LazyLock::new(|| words(key!("names-particles")));
    PARTICLES.contains(&word.to_lowercase())
}

/// Whether a word is a name and an ordinary word too.
pub(super) fn is_ordinary(word: &str) -> bool {
    static ORDINARY: Words = LazyLock::new(|| words(key!("names-ordinary")));
    ORDINARY.contains(&word.to_lowercase())
}

/// Whether a word stands between two people.
pub(super) fn is_between(word: &str) -> bool {
    static BETWEEN: Words = LazyLock::new(|| words(key!("names-between")));
    BETWEEN.contains(&word.to_lowercase())
}
