//! A tool, the answers given about it, what to ask next and what was found. Pure: time and people come in with every
//! step, and the state of a check is the fold of its steps.
//!
//! ```text
//! asked        the words that an answer was given to
//! asked_as     what a Yes to a question would do in the rule that needs the answer now
//! by_hand      reads answers out of whatever came back
//! called       what a question is called where people read
//! cause        why two answer sheets give different verdicts
//! change_kind  the kinds of change that a history tells apart
//! compare      two checks side by side
//! conclude     the step that says what a check came to
//! dated        a verdict with its day: a rule that starts later says so wherever its verdict is told
//! editions     what is different between two editions of the rules, told by addresses and letters
//! findings     what was found: one finding for each rule, the scope, and the tool as a whole
//! fold         the state of a check: the fold of its steps
//! form         the page of questions as the small file in which a colleague answers
//! history      everything that ever happened to a check, as changes
//! inquiry      which open questions go to which colleague
//! join         joining checks of one tool into a new one, with each voice kept
//! names        hides people: everybody who is named in a check becomes `Person 1`, `Person 2` and so on
//! need         what a question is asked for: the rule that needs it now, and where it stands there
//! origin       where a check was taken from, in a few words: so that a tool can be told from its copies
//! outlook      what would follow from answers before they are given: which rules they close or settle
//! place        where in a check something changes, and what stands there
//! remark       what can stand beside an answer: texts of five kinds, and how sure somebody is
//! reply        what a colleague answers, and what is taken in from it
//! selection    which checks are meant
//! standing     where a check stands as a whole
//! step         everything that can happen to a check
//! step_text    what a step says to a reader
//! take_over    taking a check over into a new one: as a copy or as a re-check
//! ticked       what a person wrote or ticked behind "Answer"
//! tool         the tool that a check is about, as a person describes it
//! turn         how the result turns when other answers take the place of some
//! unknown      the questions that are open
//! vote         what a workshop voted on an answer
//! votes        the votes behind the answers of a check
//! waiting      which questions the scope and each rule still wait for on one sheet
//! walk         what to ask next: scope first, then one quick question for each rule
//! ```

mod asked;
mod asked_as;
mod by_hand;
mod called;
mod cause;
mod change_kind;
mod compare;
mod conclude;
mod dated;
mod editions;
mod fold;
mod form;
mod findings;
mod history;
mod inquiry;
mod join;
mod names;
mod need;
mod origin;
mod outlook;
mod place;
mod remark;
mod reply;
mod selection;
mod standing;
mod step;
mod step_text;
mod take_over;
mod ticked;
mod tool;
mod turn;
mod unknown;
mod vote;
mod votes;
mod waiting;
mod walk;

pub use asked::{Asked, SOURCE_LANGUAGE, Wording, is_sha256, sha256};
pub use asked_as::{AskedAs, PutFor, put_for};
pub use by_hand::{check_mark, question_mark};
pub use called::called;
pub use cause::{MOST_CAUSES, causes};
pub use change_kind::ChangeKind;
pub use compare::{AnswerDifference, Cause, Comparison, Side, UnknownAddress, VerdictDifference, compare, what_if};
pub use conclude::{concluding, conclusion};
pub use dated::Dated;
pub use editions::{EditionChanges, Reworded, TieKind, TieTold, Worded, edition_changes};
pub use findings::{Finding, Findings, OnTool, find, verdict_on, verdict_on_tool, verdicts};
pub use fold::{Check, Given, LookAgain, Remarks};
pub use form::{FORM, Form, FormFlaw, FormQuestion, SignedPart};
pub use history::{Filter, HistoryChange, history, history_in_words};
pub use inquiry::{Inquiry, OpenQuestion, inquiries};
pub use join::{Conflict, Joined, join};
pub use names::{Names, fields_for_names};
pub use need::{Need, Place, Stage};
pub use origin::{TakenOver, taken_over_from, told_apart};
pub use outlook::{Now, Outlook, RuleOutlook, carried_by, outlook};
pub use remark::{Certainty, Remark};
pub use reply::{Refused, Replies, Reply, read_reply, weigh};
pub use selection::{Archive, Selection, same_group};
pub use standing::{Copied, Kept, Planned, Role, Said, Signature, Standing, Why};
pub use step::{BEGINS, Entry, FORMAT, Hand, Step};
pub use take_over::{same_tool, taken_into_another_group, taken_over};
pub use tool::{Field, FieldKind, Status, Tool};
pub use turn::Turn;
pub use unknown::open_questions;
pub use vote::{Settled, Vote};
pub use walk::{Next, all_needed, is_outside, needed, next, next_address_beside, next_beside, open_in, progress};
