//! The keys of the acts that have a name: as the program has them, or as a person's own file says. Every screen takes
//! them from here, so the footer, the help and the sentences that name a key show the one that works.

use std::path::PathBuf;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::act::{About, Act};
use super::key::{Code, Key, Typed, parse};
use crate::check::Remark;
use crate::files::{self, Links};
use crate::record::DataFolder;
use crate::rulebook::plain_words;
use crate::text::visible;
use crate::words::{Lang, key, say, within};

/// An act by the name that stands in the file, with its key when nobody changed it.
struct Named {
    name: &'static str,
    act: Act,
    key: &'static str,
}

const fn named(name: &'static str, act: Act, key: &'static str) -> Named {
    Named { name, act, key }
}

/// Every act that has a name. Two that are never on one screen may have one key.
const NAMED: [Named; 58] = [
    named("note", Act::Write(Remark::Note), "t"),
    named("proof", Act::Write(Remark::Proof), "p"),
    named("find-out", Act::Write(Remark::ToFindOut), "f"),
    named("who-knows", Act::Write(Remark::WhoKnows), "o"),
    named("by-when", Act::Write(Remark::ByWhen), "b"),
    named("how-sure", Act::HowSure, "s"),
    named("whole", Act::Whole, "d"),
    named("leave-open", Act::LeaveOpen, "F8"),
    named("why", Act::About(About::Why), "w"),
    named("words", Act::About(About::Words), "v"),
    named("examples", Act::About(About::Examples), "x"),
    named("law", Act::About(About::Law), "l"),
    named("go-on", Act::GoOn, "c"),
    named("map", Act::Map, "m"),
    named("find", Act::Find, "/"),
    named("review", Act::Review, "q"),
    named("result", Act::Result, "r"),
    named("what-if", Act::WhatIf, "i"),
    named("report", Act::Report, "e"),
    named("ask", Act::Ask, "F3"),
    named("take-in", Act::TakeIn, "F4"),
    named("sign", Act::Sign, "s"),
    named("plan", Act::Plan, "p"),
    named("history", Act::History, "F2"),
    named("copy-text", Act::CopyText, "F6"),
    named("rules-changed", Act::RulesChanged, "v"),
    named("keep", Act::Keep, "Space"),
    named("only-open", Act::OnlyOpen, "o"),
    named("all-parts", Act::AllParts, "a"),
    named("sentences", Act::Sentences, "v"),
    named("home", Act::Home, "h"),
    named("big-view", Act::BigView, "g"),
    named("train", Act::Train, "t"),
    named("workshops", Act::Lead, "w"),
    named("flag", Act::Flag, "f"),
    named("settings", Act::Settings, "F9"),
    named("undo", Act::Undo, "u"),
    named("add", Act::Begin, "a"),
    named("example", Act::Example, "x"),
    named("filter", Act::Filter, "f"),
    named("sort", Act::Sort, "s"),
    named("show-archive", Act::ShowArchive, "v"),
    named("copy", Act::Copy, "F6"),
    named("mark", Act::Tick, "Space"),
    named("together", Act::Together, "F7"),
    named("close", Act::CloseOrReopen, "z"),
    named("archive", Act::Archive, "Del"),
    named("park", Act::Park, "F2"),
    named("next-step", Act::NextStep, "F3"),
    named("leader-note", Act::Jot, "F6"),
    named("people", Act::People, "F7"),
    named("agenda", Act::Agenda, "F8"),
    named("more-time", Act::Longer, "t"),
    named("agreed", Act::Agreed, "l"),
    named("silent-page", Act::AskAll, "b"),
    named("by-counts", Act::ByCounts, "c"),
    named("votes-from-file", Act::FromFile, "f"),
    named("silent-votes", Act::FromSilence, "s"),
];

/// The key that an act has when nobody changed it; nothing for acts without a name.
pub fn usual(act: Act) -> Option<Key> {
    NAMED.iter().find(|named| named.act == act).and_then(|named| one(named.key))
}

/// The name under which an act stands in a file of keys; nothing for acts without one.
pub fn name_of(act: Act) -> Option<&'static str> {
    NAMED.iter().find(|named| named.act == act).map(|named| named.name)
}

/// The names of all acts that can have another key, in the order in which they are told.
pub fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMED.iter().map(|named| (named.name, named.key))
}

fn one(text: &str) -> Option<Key> {
    match parse(text).ok()?.as_slice() {
        // A large letter is the small one with Shift: both do the same.
        [Typed::Key(key)] => Some(match key.code {
            Code::Char(c) => Key { code: Code::Char(c.to_ascii_lowercase()), ..*key },
            _ => *key,
        }),
        _ => None,
    }
}

/// The file in which a person gives acts other keys.
pub fn file(folder: &DataFolder) -> PathBuf {
    folder.path().join("keys.ron")
}

/// Whether two acts can be on one screen, so that one key cannot stand for both. `one` is the act that a person's file
/// gives another key. That file stays good when training or workshops later bring an act whose usual key it already
/// uses: the newer act then has no key, and is found by its name.
const fn can_meet(one: Act, other: Act) -> bool {
    match (one, other) {
        _ if one.is_of_workshop() && matches!(other, Act::Report | Act::Home) => true,
        _ if one.is_of_workshop() || other.is_of_workshop() => one.is_in_workshop() && other.is_in_workshop(),
        (Act::Lead, Act::Train) => true,
        // This act is newer than files of keys that give its key to another act. With such a file it has no key.
        (_, Act::Lead) => false,
        (Act::Train | Act::Lead, act) | (act, Act::Train) => matches!(
            act,
            Act::Find
                | Act::Home
                | Act::GoOn
                | Act::Begin
                | Act::Example
                | Act::Filter
                | Act::Sort
                | Act::ShowArchive
                | Act::Copy
                | Act::Tick
                | Act::Together
                | Act::CloseOrReopen
                | Act::Archive
                | Act::Ask
                | Act::TakeIn
                | Act::Report
                | Act::Settings
                | Act::Undo
        ),
        (Act::Flag, act) | (act, Act::Flag) => {
            matches!(act, Act::Find | Act::Home | Act::About(_) | Act::Settings | Act::Undo)
        }
        _ => true,
    }
}

/// Keys that stay what they are: they answer, move, leave or help, or a text needs them.
fn stays(key: Key) -> bool {
    let answers = Lang::OFFERED.into_iter().any(|lang| {
        let letters = [key!("answer-yes-letter"), key!("answer-no-letter")];
        within(lang, || letters.iter().any(|letter| letter.typed().any(|typed| key.code.is_letter(typed))))
    });
    let free = match key.code {
        Code::Char(c) => !key.ctrl && !c.is_ascii_digit() && !matches!(c, '?' | 'j' | 'k' | ' '),
        Code::F(number) => !matches!(number, 1 | 5),
        Code::Delete => true,
        _ => false,
    };
    answers || key.alt || !free
}

/// The keys that a person's own file gives to acts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnKeys(Vec<(Act, Key)>);

/// Why a file of keys is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeysFlaw {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there and what to do.
    pub what: String,
}

impl OwnKeys {
    /// Reads a file such as `{ "note": "F12", "report": "g" }`.
    ///
    /// # Errors
    /// When it cannot be read, names something unknown, or two acts would have one key.
    pub fn read(text: &str) -> Result<Self, KeysFlaw> {
        let Pairs(pairs) = ron::from_str(text)
            .map_err(|error| KeysFlaw { line: error.span.start.line, what: plain_words(&error.code).0 })?;
        let mut own: Vec<(Act, Key)> = Vec::new();
        for (at, (name, typed)) in pairs.iter().enumerate() {
            let flaw = |what: String| KeysFlaw { line: line_of(text, &pairs, at), what };
            let Some(named) = NAMED.iter().find(|named| named.name == name) else {
                let known: Vec<&str> = names().map(|(name, _)| name).collect();
                return Err(flaw(say!("named-unknown", name = visible(name), names = known.join(", "))));
            };
            let key = one(typed).ok_or_else(|| flaw(say!("named-no-key", key = visible(typed))))?;
            // Giving an act the key that it has changes nothing, whatever that key is.
            if stays(key) && usual(named.act) != Some(key) {
                return Err(flaw(say!("named-stays", key = key.to_string())));
            }
            if own.iter().any(|(act, _)| *act == named.act) {
                return Err(flaw(say!("named-twice", name = name)));
            }
            own.push((named.act, key));
        }
        let own = Self(own);
        for (at, (name, _)) in pairs.iter().enumerate() {
            let Some((act, key)) = own.0.get(at).copied() else { continue };
            if usual(act) == Some(key) {
                continue;
            }
            let clashes =
                |other: &&Named| other.act != act && own.key(other.act) == Some(key) && can_meet(act, other.act);
            let other = NAMED.iter().find(clashes);
            if let Some(other) = other {
                let (key, line) = (key.to_string(), line_of(text, &pairs, at));
                let what = say!("named-clash", key = key, name = name, other = other.name);
                return Err(KeysFlaw { line, what });
            }
        }
        Ok(own)
    }

    /// The keys that a person changed in the file of a folder; none where there is no file.
    ///
    /// # Errors
    /// Why it is not used, in a sentence with file, line and remedy.
    pub fn of(folder: &DataFolder) -> Result<Self, String> {
        let path = file(folder);
        let told = |line: usize, what: &str| say!("named-flawed", path = files::shown(&path), line = line, what = what);
        let text = match files::read_text(&path, files::SETTINGS, Links::Follow) {
            Ok(text) => text,
            Err(why) if why.is_missing() => return Ok(Self::default()),
            Err(files::Unreadable::TooLarge(_)) => return Err(told(1, say!("named-too-large"))),
            Err(why) => return Err(told(1, &why.to_string())),
        };
        Self::read(&text).map_err(|flaw| told(flaw.line, &flaw.what))
    }

    /// The key of an act, as things stand.
    pub fn key(&self, act: Act) -> Option<Key> {
        self.own(act).or_else(|| usual(act))
    }

    /// Whether nobody changed anything.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The key that the person gave to an act; nothing where it has its usual one.
    pub fn own(&self, act: Act) -> Option<Key> {
        self.0.iter().find(|(own, _)| *own == act).map(|(_, key)| *key)
    }
}

/// The line on which the name of a pair stands.
fn line_of(text: &str, pairs: &[(String, String)], at: usize) -> usize {
    let name = format!("\"{}\"", pairs[at].0);
    let before = pairs[..at].iter().filter(|(other, _)| *other == pairs[at].0).count();
    let mut lines = text.lines().enumerate().filter(|(_, line)| line.contains(&name));
    lines.nth(before).map_or(1, |(index, _)| index + 1)
}

/// A map with everything that stands in it, also what stands there twice.
struct Pairs(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Pairs;

            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str(say!("named-expecting"))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(All)
    }
}
