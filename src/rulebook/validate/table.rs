//! Holds the rule files against the table of conditions, which is written independently of them.

use super::flaws::Flaws;
use super::raw_rulebook::RawRulebook;
use crate::rulebook::raw::RawCount;
use crate::words::say;

/// Names every rule whose conditions, exceptions or first day differ from the table.
pub fn check(raw: &RawRulebook, flaws: &mut Flaws) {
    let Some((table, counts)) = &raw.table else { return };
    for (source, rule) in &raw.rules {
        let Some(count) = counts.rules.iter().find(|count| count.id == rule.id) else { continue };
        let RawCount { id: _, conditions, counted, exceptions, applies_from } = count;
        let remedy = say!("flaw-correct-rule", path = &table.path);
        if rule.conditions.len() != *conditions {
            let what = say!(
                "flaw-count",
                rule = rule.id,
                has = rule.conditions.len(),
                law = *conditions,
                how = counted.0.as_ref()
            );
            flaws.add(source, rule.id, what, remedy.clone());
        }
        for exception in &rule.exceptions {
            if !exceptions.contains(&exception.id) {
                let what = say!("flaw-unknown-to-table", name = exception.id);
                flaws.add(source, exception.id, what, remedy.clone());
            }
        }
        for expected in exceptions {
            if !rule.exceptions.iter().any(|exception| exception.id == *expected) {
                let what = say!("flaw-exception-missing", name = expected);
                flaws.add(source, rule.id, what, remedy.clone());
            }
        }
        if rule.applies_from != *applies_from {
            let what = say!("flaw-other-day", day = *applies_from);
            flaws.add(source, rule.applies_from, what, remedy);
        }
    }
}
