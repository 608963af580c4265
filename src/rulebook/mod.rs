//! Everything legal that is loaded: the scope gate, the rules, their words, and what follows from a verdict.
//!
//! Files go from raw to sound: `raw` mirrors what is written, `validate` takes it apart and reports every flaw at
//! once with its place, and only a [`Rulebook`] without flaws comes out. Pure but for the reading in [`library`].

mod ask;
mod built_in;
pub mod case;
mod consequence;
mod cover;
mod diagram;
mod edition;
pub mod flaw;
pub mod library;
mod overlay;
mod raw;
mod reading;
mod rule;
mod sheets;
mod sum;
mod syntax;
mod tokens;
mod validate;
pub mod wording;

pub use ask::{Boxes, HardExample, Item, Kind, Law, Role};
pub use consequence::{Ceiling, Consequences, Enforcer, FineRule, Neighbour, SizeClass, Sourced, Steps, Word};
pub use cover::Cover;
pub use edition::Edition;
pub use flaw::Flaw;
pub use library::{Library, Loaded, Origin, rulebook_of};
pub use overlay::{Coverage, Overlay, faults_of, skeleton_of};
pub(crate) use raw::Text;
pub(crate) use reading::{distance, words as plain_words};
pub use rule::{Described, ExceptionTerms, Reached, Rule, Rulebook, Scope, SeeAlso, Trigger};
pub use sheets::{RuleFigures, prove_sheets};
pub(crate) use sum::{digits, hex};
pub use syntax::Source;
pub use validate::{validate, validate_rest};
