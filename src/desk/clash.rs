//! Answers that cannot all be right. Both faces tell them in these words at the moment of answering.

use crate::account::{READ_BY_RULES, said_by_description};
use crate::check::{Field, Tool};
use crate::logic::{Address, Answer, Contradiction, Sheet, Ties};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// Answers that cannot all be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The answers, those that were given last first.
    pub given: Vec<(Address, Answer)>,
    /// The field of the description that is one side of it.
    pub field: Option<Field>,
    /// Which answers, why, and what follows, in sentences.
    pub words: String,
}

/// The contradictions in which one of these answers stands, about a tool as it is described.
pub fn clashes(rulebook: &Rulebook, sheet: &Sheet, tool: &Tool, last: &[Address]) -> Vec<Clash> {
    let concerns = |found: &Contradiction| found.given.iter().any(|(address, _)| last.contains(address));
    let found = sheet.contradictions().into_iter().filter(concerns);
    found.map(|found| Clash::of(rulebook, sheet.ties(), found, tool, last)).collect()
}

impl Clash {
    fn of(rulebook: &Rulebook, ties: &Ties, found: Contradiction, tool: &Tool, last: &[Address]) -> Self {
        let (mut given, earlier): (Vec<_>, Vec<_>) =
            found.given.into_iter().partition(|(address, _)| last.contains(address));
        given.extend(earlier);
        let mut sides: Vec<String> = given.iter().map(|(address, answer)| side(rulebook, *address, *answer)).collect();
        let field = (!found.described.is_empty()).then_some(READ_BY_RULES);
        sides.extend(found.described.iter().map(|address| said_by_description(rulebook, tool, *address)));
        let mut links: Vec<String> = Vec::new();
        for pair in found.chains.iter().flat_map(|chain| chain.windows(2)) {
            let [one, other] = pair else { continue };
            let link = link(rulebook, ties, *one, *other);
            if !links.contains(&link) {
                links.push(link);
            }
        }
        let words = say!("question-clash-text", sides = and(&sides), why = links.join(" "));
        Self { given, field, words }
    }
}

/// One step of the reason why answers contradict each other: what follows from an answer, or what alone can stand
/// beside it.
fn link(rulebook: &Rulebook, ties: &Ties, (from, said): (Address, Answer), (to, fits): (Address, Answer)) -> String {
    let is_proved = ties.following(from, said == Answer::Yes).any(|follows| follows == (to, fits == Answer::Yes));
    let (from, to) = (side(rulebook, from, said), side(rulebook, to, fits));
    if is_proved {
        say!("question-clash-link", from = from, to = to)
    } else {
        say!("question-clash-needs", from = from, to = to)
    }
}

/// An answer with what it was given to, such as `Yes to "It is used at work"`.
pub fn side(rulebook: &Rulebook, address: Address, answer: Answer) -> String {
    say!("question-clash-side", answer = answer.word(), statement = bare(&rulebook.item(address).statement))
}

/// A statement that stands inside another sentence.
fn bare(statement: &str) -> &str {
    statement.trim_end_matches('.')
}
