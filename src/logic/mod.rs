//! Three-valued logic over answers: what a rule's conditions and exceptions give, why, what is still open and what
//! would change it. Knows no question, no word of law and no file; everything here is a pure function.

mod answer;
mod change;
mod matter;
mod proof;
mod sheet;
mod structure;
mod test;
mod tie;
mod verdict;
mod walks;

pub use answer::{Answer, Truth};
pub use change::{Change, would_change};
pub use matter::{matters, still_matters, would_matter};
pub use proof::{Node, Proof, RuleProof, Standing, prove};
pub use sheet::{Address, Sheet};
pub use structure::{Element, Exception, Structure};
pub use test::Test;
pub use tie::Tie;
pub use verdict::Verdict;
pub use walks::walk_lengths;
