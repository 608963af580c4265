//! Holds the rule files against the table of conditions, which is written independently of them.

use super::flaws::Flaws;
use super::raw_rulebook::RawRulebook;
use crate::rulebook::raw::RawCount;

/// Names every rule whose conditions, exceptions or first day differ from the table.
pub fn check(raw: &RawRulebook, flaws: &mut Flaws) {
    let Some((table, counts)) = &raw.table else { return };
    for (source, rule) in &raw.rules {
        let Some(count) = counts.rules.iter().find(|count| count.id == rule.id) else { continue };
        let RawCount { id: _, conditions, counted, exceptions, applies_from } = count;
        let remedy = format!("Correct the rule, or {} where the law has changed.", table.path);
        if rule.conditions.len() != *conditions {
            let what = format!(
                "the rule `{}` has {} conditions; the law counts {conditions} ({})",
                rule.id,
                rule.conditions.len(),
                counted.0
            );
            flaws.add(source, rule.id, what, remedy.clone());
        }
        for exception in &rule.exceptions {
            if !exceptions.contains(&exception.id) {
                let what = format!("the table of the law does not know the exception `{}`", exception.id);
                flaws.add(source, exception.id, what, remedy.clone());
            }
        }
        for expected in exceptions {
            if !rule.exceptions.iter().any(|exception| exception.id == *expected) {
                let what = format!("the exception `{expected}` is missing");
                flaws.add(source, rule.id, what, remedy.clone());
            }
        }
        if rule.applies_from != *applies_from {
            let what = format!("the rule applies from {applies_from}, says the table of the law");
            flaws.add(source, rule.applies_from, what, remedy);
        }
    }
}
