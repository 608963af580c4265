//! Numbers and sums of money as the language writes them.

use super::digits::grouped;
use super::say;

/// A whole number with its thousands, such as `35,000,000`.
pub fn number(number: u64) -> String {
    grouped(&number.to_string())
}

/// A sum in euros, such as `EUR 35,000,000`.
pub fn euro(amount: u64) -> String {
    say!("money-euro", amount = number(amount))
}
