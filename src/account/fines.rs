//! Ceilings of fines and who enforces, where a rule is met, claimed or open.

use super::EnforcerTold;
use super::gather::Gatherer;
use crate::check::Field;
use crate::logic::Verdict;
use crate::rulebook::{Ceiling, SizeClass};
use crate::words::number;

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
                    Some(euro) => format!("{}: up to {} euro ({}).", size.label, number(euro), size.fine.law),
                    None => limits(size),
                };
                vec![ceiling, size.test.clone()]
            }
            None => sizes.iter().map(limits).collect(),
        }
    }

    pub(super) fn enforcers(&self) -> Vec<EnforcerTold> {
        if self.findings.tool > Verdict::Open {
            return Vec::new();
        }
        let enforcers = self.subject.rulebook.consequences.enforcers.iter();
        enforcers
            .map(|enforcer| EnforcerTold {
                who: enforcer.who.clone(),
                what: enforcer.what.clone(),
                source: enforcer.law.clone(),
            })
            .collect()
    }
}

fn limits(size: &SizeClass) -> String {
    let limits = match (size.fine.amount, size.fine.percent) {
        (0, _) => "national law".to_owned(),
        (amount, 0) => format!("up to {} euro", number(amount)),
        (amount, percent) => {
            let which = if size.fine.take == Ceiling::Lower { "lower" } else { "higher" };
            format!("{} euro or {percent} % of worldwide turnover, whichever is {which}", number(amount))
        }
    };
    format!("{}: {limits} ({})", size.label, size.fine.law)
}
