//! The languages, and which of them is spoken.

use std::cell::Cell;
use std::sync::atomic::{AtomicU8, Ordering};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// What is particular to a language, as `assets/words/LANGUAGE/language.ftl` tells it.
struct Traits {
    tag: &'static str,
    own_name: &'static str,
    thousands: char,
    decimals: char,
}

impl Lang {
    fn traits(self) -> &'static Traits {
        &TRAITS[self as usize]
    }

    /// The language as BCP 47 writes it.
    pub fn tag(self) -> &'static str {
        self.traits().tag
    }

    /// The offered language of a tag such as `en`, `en-IE` or `en_IE.UTF-8`.
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::OFFERED.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(language))
    }

    /// Its name in the language itself, as its speakers look for it. The name says so when the language is not whole
    /// yet.
    pub fn own_name(self) -> &'static str {
        self.traits().own_name
    }

    /// The offered language that the system is set to, from its variables. `None` without a setting, and for a language
    /// that is not offered.
    pub fn of_system(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
        set.find(|value| !value.is_empty()).and_then(|value| Self::of(&value))
    }

    /// What stands between groups of three digits.
    pub(super) fn thousands(self) -> char {
        self.traits().thousands
    }

    /// What stands before the decimals.
    pub(super) fn decimals(self) -> char {
        self.traits().decimals
    }
}

static SESSION: AtomicU8 = AtomicU8::new(0);

thread_local! {
    static SCOPE: Cell<Option<Lang>> = const { Cell::new(None) };
}

/// Sets the language of the session.
pub fn speak(lang: Lang) {
    SESSION.store(lang as u8, Ordering::Relaxed);
}

/// The language that is spoken here and now.
pub fn lang() -> Lang {
    SCOPE.get().unwrap_or_else(|| Lang::ALL[usize::from(SESSION.load(Ordering::Relaxed)) % Lang::ALL.len()])
}

/// Does something in another language, such as writing a report; the session goes on in its own.
pub fn within<T>(lang: Lang, what: impl FnOnce() -> T) -> T {
    struct Back(Option<Lang>);
    impl Drop for Back {
        fn drop(&mut self) {
            SCOPE.set(self.0);
        }
    }
    let _back = Back(SCOPE.replace(Some(lang)));
    what()
}
