//! Answers before the meeting: the page for a colleague, on the conditions of whole rules and for the whole group at
//! once, and what comes back as votes of people.

use super::WorkshopError;
use super::listed::{Part, conditions};
use super::meeting::Workshop;
use super::people::{find_person, kept_words_of_page};
use super::step::{About, WorkshopStep};
use crate::check::{Check, Inquiry, OpenQuestion, Wording, verdict_on};
use crate::desk::{Desk, Returned};
use crate::logic::{Address, Verdict};
use crate::record::Record;
use crate::room::Roster;
use crate::rulebook::Rulebook;
use crate::text::visible;
use crate::words::{key, say};

/// What can be voted on in some parts of the law, as one page for everybody. Without letters these are the parts that
/// what is known does not settle: first whether the law applies, then the rules. If any rules were begun, only those
/// are asked.
///
/// # Errors
/// When no part has a letter.
pub fn asked_of_all(rulebook: &Rulebook, record: &Record, letters: &[String]) -> Result<Inquiry, WorkshopError> {
    let parts: Vec<Part> = if letters.is_empty() {
        not_settled(rulebook, &record.check)
    } else {
        let part = |letter: &String| {
            let letter = letter.to_lowercase();
            if key!("workshoptalk-typed-scope").typed().any(|word| word == letter) {
                return Ok(None);
            }
            rulebook.rule_index(&letter).map(Some).ok_or_else(|| WorkshopError::NoRule(letter.clone()))
        };
        letters.iter().map(part).collect::<Result<_, _>>()?
    };
    let questions = parts.into_iter().flat_map(|part| {
        let listed = conditions(rulebook, part, &record.check);
        // A plain question asks about all ways out of the law at once, so they are not asked one by one.
        let ways_out = &rulebook.scope.structure.exceptions;
        let is_way_out = |address| part.is_none() && ways_out.iter().any(|one| one.element.address == address);
        let addresses: Vec<Address> = listed.iter().map(|one| one.address).filter(|at| !is_way_out(*at)).collect();
        addresses.into_iter().map(move |address| question(rulebook, part, address))
    });
    Ok(Inquiry { to: say!("workshop-asked-all").to_owned(), is_named: true, questions: questions.collect() })
}

/// The parts that a check leaves open: whether the law applies, then rules by their places. These are the rules that
/// were begun and are open, or all rules where there are none.
pub fn not_settled(rulebook: &Rulebook, check: &Check) -> Vec<Part> {
    let sheet = check.sheet(rulebook);
    let is_open = |verdict| matches!(verdict, Verdict::Open | Verdict::NotChecked);
    let scope = is_open(rulebook.scope.structure.verdict(&sheet)).then_some(None);
    let all = 0..rulebook.rules.len();
    let begun: Vec<usize> = all.clone().filter(|rule| verdict_on(rulebook, &sheet, *rule) == Verdict::Open).collect();
    let rules: Vec<usize> = if begun.is_empty() { all.collect() } else { begun };
    scope.into_iter().chain(rules.into_iter().map(Some)).collect()
}

fn question(rulebook: &Rulebook, part: Part, address: Address) -> OpenQuestion {
    let item = rulebook.item(address);
    OpenQuestion {
        name: item.name.clone(),
        ask: item.ask.clone(),
        not_sure: false,
        wording: Wording::at(rulebook, address),
        why: item.help.clone(),
        like: item.like.clone(),
        unlike: item.unlike.clone(),
        find_out: item.find_out.clone(),
        by_when: String::new(),
        decides: match part {
            Some(rule) => vec![rulebook.rules[rule].id.clone()],
            None => vec!["scope".to_owned()],
        },
    }
}

/// What came back on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilentTaken {
    /// Whose it is.
    pub seat: u16,
    /// The steps that keep it.
    pub steps: Vec<WorkshopStep>,
    /// What is refused, with the reason.
    pub refused: Vec<String>,
}

/// Reads what stands on a page that came back as answers of one person. Nothing is written. `from` says who it was,
/// where the page does not, or calls the person otherwise than the roster.
///
/// # Errors
/// When it is about a check that is not on the table, or nobody knows who answered.
pub fn take_silent(
    desk: &Desk,
    workshop: &Workshop,
    roster: &Roster,
    mut returned: Returned,
    from: Option<&str>,
) -> Result<SilentTaken, WorkshopError> {
    if let [only] = workshop.tools.as_slice() {
        returned.belongs_to(only);
    }
    let Some(check) = workshop.tools.iter().find(|tool| *tool == returned.check()).cloned() else {
        return Err(WorkshopError::NoTool(returned.check().to_owned()));
    };
    let who = from.unwrap_or_else(|| returned.who()).to_owned();
    let seat = find_person(roster, |seat| workshop.people.contains_key(&seat), &who)?;
    returned.answered_by(&who);
    let replies = desk.weigh(&returned, &check, &desk.read_whole(&check)?.check)?;
    let steps = replies.replies.iter().map(|reply| WorkshopStep::Silent {
        seat,
        about: About { check: check.clone(), to: reply.name.clone(), asked: reply.asked.clone() },
        answer: reply.new,
        note: kept_words_of_page(roster, &reply.note),
    });
    let refused = replies
        .refused
        .iter()
        .map(|refused| say!("asked-refused", name = visible(&refused.name), why = visible(&refused.why)));
    Ok(SilentTaken { seat, steps: steps.collect(), refused: refused.collect() })
}
