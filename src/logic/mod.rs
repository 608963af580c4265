//! Three-valued logic over answers: what a rule's conditions and exceptions give, why, what is still open and what
//! would change it. Knows no question, no word of law and no file; everything here is a pure function.

mod address;
mod algebra;
mod answer;
mod boolean;
mod change;
mod decisive;
mod group;
mod matter;
mod on_sheet;
mod proof;
mod questions;
mod sheet;
mod structure;
mod table;
mod tie;
mod ties;
mod verdict;
mod walks;

pub use address::Address;
pub use algebra::Kleene;
pub use answer::{Answer, Truth};
pub use boolean::{Boolean, Known};
pub use change::{Change, would_change};
pub use decisive::decisive;
pub use group::{Contradiction, Followed};
pub use matter::{matters, still_matters, would_matter};
pub use proof::{Node, Proof, RuleProof, Standing, prove};
pub use sheet::{Said, Sheet};
pub use structure::{Element, Exception, Structure, Test};
pub use table::{Verdicts, claimed};
pub use tie::Tie;
pub use ties::Ties;
pub use verdict::Verdict;
pub use walks::{Walks, walk_lengths};
