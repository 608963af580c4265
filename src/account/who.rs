//! Who can tell what is open: each person once, whoever can tell most first, and a lawyer where the law is contested.

use super::OpenPoint;
use super::gather::Gatherer;
use crate::check::Remark;
use crate::words::say;

/// How many of those who can tell are named in the headline, beside the lawyer.
const MOST_WHO: usize = 3;

impl Gatherer<'_> {
    /// The people to ask about these points, as the headline names them.
    pub(super) fn who_can_tell(&self, points: &[OpenPoint]) -> Vec<String> {
        let mut people: Vec<(String, usize)> = Vec::new();
        for point in points {
            // A name that a person wrote down is one name, whatever signs stand in it.
            let is_noted = !self.subject.check.remark(&point.address, Remark::WhoKnows).is_empty();
            let named = if is_noted { vec![point.who_can_tell.as_str()] } else { each(&point.who_can_tell) };
            for name in named.into_iter().filter(|name| !name.is_empty()) {
                match people.iter_mut().find(|(known, _)| known.to_lowercase() == name.to_lowercase()) {
                    Some((_, points)) => *points += 1,
                    None => people.push((name.to_owned(), 1)),
                }
            }
        }
        people.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
        let mut told: Vec<String> = people.into_iter().take(MOST_WHO).map(|(name, _)| name).collect();
        if self.findings.rules.iter().any(|finding| !finding.contested.is_empty()) {
            told.push(say!("account-lawyer-where-contested").to_owned());
        }
        told
    }
}

/// The people of "A, B, or C.", one by one; anything else is one.
fn each(text: &str) -> Vec<&str> {
    let whole = text.trim_end_matches('.');
    let or = say!("account-or");
    let mut parts: Vec<&str> = whole.split(", ").collect();
    match parts.last().and_then(|last| last.strip_prefix(or)).and_then(|rest| rest.strip_prefix(' ')) {
        Some(last) => {
            parts.pop();
            parts.push(last);
            parts
        }
        None => vec![whole],
    }
}
