//! Ceilings of fines and who enforces, where a rule is met, claimed or open.

use super::EnforcerTold;
use super::gather::Gatherer;
use crate::check::Field;
use crate::logic::Verdict;
use crate::rulebook::{Ceiling, SizeClass};
use crate::words::{number, say};

impl Gatherer<'_> {
    pub(super) fn fines(&self) -> Vec<String> {
        if self.findings.tool > Verdict::Open {
            return Vec::new();
        }
        let tool = &self.subject.check.tool;
        let sizes = &self.subject.rulebook.consequences.sizes;
        match sizes.iter().find(|size| size.id == tool.get(Field::Size)) {
            Some(size) => {
                let ceiling = match size.fine.ceiling(tool.turnover()) {
                    Some(euro) => ceiling(size, euro, tool.turnover()),
                    None => limits(size),
                };
                vec![ceiling, size.test.clone()]
            }
            None => sizes.iter().map(limits).chain([say!("account-fine-size-unknown").to_owned()]).collect(),
        }
    }

    pub(super) fn enforcers(&self) -> Vec<EnforcerTold> {
        if self.findings.tool > Verdict::Open {
            return Vec::new();
        }
        let here = self.subject.check.tool.get(Field::Country).trim();
        // Without a country every authority is told. With one, the authorities of other countries are left out.
        let is_here = |country: &str| here.is_empty() || country.eq_ignore_ascii_case(here);
        let enforcers = self.subject.rulebook.consequences.enforcers.iter();
        enforcers
            .filter(|enforcer| enforcer.country.as_deref().is_none_or(is_here))
            .map(|enforcer| EnforcerTold {
                who: enforcer.who.clone(),
                what: enforcer.what.clone(),
                source: enforcer.law.clone(),
            })
            .collect()
    }
}

/// The ceiling, with the sum behind it where a turnover was given.
fn ceiling(size: &SizeClass, euro: u64, turnover: Option<u64>) -> String {
    let (label, law, amount, percent) = (&size.label, &size.fine.law, number(euro), size.fine.percent);
    match turnover {
        Some(turnover) if percent > 0 => {
            let (fixed, turnover) = (number(size.fine.amount), number(turnover));
            say!(
                "account-fine-of-turnover",
                size = label,
                amount = amount,
                fixed = fixed,
                percent = percent,
                turnover = turnover,
                law = law
            )
        }
        _ => say!("account-fine", size = label, amount = amount, law = law),
    }
}

fn limits(size: &SizeClass) -> String {
    let (label, law) = (&size.label, &size.fine.law);
    let amount = number(size.fine.amount);
    match (size.fine.amount, size.fine.percent, size.fine.take) {
        (0, ..) => say!("account-fine-national", size = label, law = law),
        (_, 0, _) => say!("account-fine-up-to", size = label, amount = amount, law = law),
        (_, percent, Ceiling::Lower) => {
            say!("account-fine-lower", size = label, amount = amount, percent = percent, law = law)
        }
        (_, percent, _) => say!("account-fine-higher", size = label, amount = amount, percent = percent, law = law),
    }
}
