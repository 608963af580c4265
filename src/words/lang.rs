//! The languages, and which of them is spoken.

use std::cell::Cell;
use std::sync::atomic::{AtomicU8, Ordering};

/// A language of the program. The values stand in the order of the folders in `build.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    /// English, the source of every other.
    #[default]
    En,
    /// Dutch.
    Nl,
    /// English with accents and 40 % longer: shows what does not come from the catalogue and what has no room.
    Pseudo,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::En, Self::Nl, Self::Pseudo];
    /// The languages that a person can choose.
    pub const OFFERED: [Self; 2] = [Self::En, Self::Nl];

    /// The language as BCP 47 writes it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Pseudo => "en-XA",
        }
    }

    /// The offered language of a tag such as `en`, `en-IE` or `en_IE.UTF-8`.
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::OFFERED.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(language))
    }

    /// Its name in itself, as those who speak it look for it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En | Self::Pseudo => "English",
            Self::Nl => "Nederlands",
        }
    }

    /// The offered language that the system is set to, from its variables. `None` without a setting, and for a language
    /// that is not offered.
    pub fn of_system(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
        set.find(|value| !value.is_empty()).and_then(|value| Self::of(&value))
    }

    /// What stands between groups of three digits.
    pub(super) const fn thousands(self) -> char {
        match self {
            Self::En | Self::Pseudo => ',',
            Self::Nl => '.',
        }
    }

    /// What stands before the decimals.
    pub(super) const fn decimals(self) -> char {
        match self {
            Self::En | Self::Pseudo => '.',
            Self::Nl => ',',
        }
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
