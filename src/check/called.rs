//! What a question is called where people read: nobody knows it by its address.

use crate::rulebook::Rulebook;

/// A question by the letter of its rule and its words; `otherwise` where the rules do not have it.
pub fn called(rulebook: &Rulebook, name: &str, otherwise: &str) -> String {
    let Some(address) = rulebook.address(name) else {
        return if otherwise.is_empty() { name.to_owned() } else { otherwise.to_owned() };
    };
    let ask = &rulebook.item(address).ask;
    match rulebook.rule_of(address) {
        Some(rule) => format!("({}) {ask}", rulebook.rules[rule].id),
        None => ask.clone(),
    }
}
