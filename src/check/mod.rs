//! A tool, the answers given about it, what to ask next and what was found. Pure: time and people come in with every
//! step, and the state of a check is the fold of its steps.

mod asked;
mod cause;
mod compare;
mod conclude;
mod dated;
mod editions;
mod fold;
mod findings;
mod history;
mod inquiry;
mod names;
mod need;
mod outlook;
mod place;
mod remark;
mod reply;
mod standing;
mod step;
mod step_text;
mod take_over;
mod tool;
mod walk;

pub use asked::{Asked, SOURCE_LANGUAGE, Wording, sha256};
pub use cause::{MOST_CAUSES, causes};
pub use compare::{AnswerDifference, Cause, Comparison, Side, UnknownAddress, VerdictDifference, compare, what_if};
pub use conclude::{concluding, conclusion};
pub use dated::Dated;
pub use editions::{EditionChanges, Reworded, TieKind, TieTold, edition_changes};
pub use findings::{Finding, Findings, find, verdict_on};
pub use fold::{Check, Given, LookAgain, Remarks};
pub use history::{ChangeKind, Filter, HistoryChange, history};
pub use inquiry::{Inquiry, OpenQuestion, inquiries};
pub use names::Names;
pub use need::{Need, Place, Stage, need};
pub use outlook::{Outlook, RuleOutlook, carried_by, outlook};
pub use remark::{Certainty, Remark};
pub use reply::{FORM, Form, FormFlaw, FormQuestion, Refused, Replies, Reply, weigh};
pub use standing::{Copied, Kept, Planned, Role, Signature, Standing, Why};
pub use step::{Entry, FORMAT, Hand, Step};
pub use take_over::{Conflict, Joined, Prefer, join, taken_over};
pub use tool::{Field, FieldKind, Status, Tool};
pub use walk::{Next, all_needed, is_outside, needed, next, next_beside, open_in, progress};
