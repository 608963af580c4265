//! The catalogue: every sentence of the program in every language, by key.
//!
//! The sentences stand in `assets/words/LANGUAGE/AREA.ftl`, in [Fluent](https://projectfluent.org) notation, which
//! translators' programs know. English is the source; what another language lacks is told in English.
//!
//! To add a sentence: write `screen-saved-at = Saved at { $clock }.` in `assets/words/en/screen.ftl` (a key begins with
//! the name of its file), then `say!("screen-saved-at", clock = words::clock(at))` where it is told. Without arguments
//! [`say!`] gives a `&'static str`, with arguments a `String`. The compiler refuses a key that does not exist, a
//! variable that is missing, and one that the sentence does not have. In an error type write
//! `#[error("{}", say!("record-gone", name = .0))]`. A table holds [`Key`]s: `key!("act-begin")`, told by
//! [`Key::text`].
//!
//! Plurals are Fluent's: `{ $count -> [one] { $count } rule *[other] { $count } rules }`. Numbers are written with the
//! thousands of the language, so pass numbers as numbers, and years and references as texts. Never build a sentence of
//! parts, and never compare one: logic reads types.
//!
//! The language is that of the session ([`speak`]), or of a report while it is written ([`within`]).
//! `build/catalogue.rs` takes the files apart. A sentence with variables is read when it is first told; one without
//! variables needs no reading.

mod bundle;
mod catalogue;
mod day;
mod digits;
mod lang;
mod list;
mod macros;
mod no_name;
mod number;
mod place;
mod pseudo;
mod source;
mod table;
mod typed_day;
mod value;

pub use catalogue::{Key, Missing, all_keys, missing};
pub use day::{clock, day, day_in_short, day_of, live_in, moment, moment_of};
pub use lang::{Lang, lang, speak, within};
pub use list::{and, or};
pub use macros::{key, say};
pub use no_name::is_no_name;
pub use number::{euro, number};
pub use source::{Cited, law_in_words, sources_in_words};
pub use typed_day::typed_day;
pub use value::Value;
