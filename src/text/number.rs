//! A number as it is typed: in digits, and nothing that a machine alone would take for one.

use std::str::FromStr;

/// The number that was typed, where it is written in the one way in which people write it: neither `+1` nor `01`.
pub fn number<N: FromStr + ToString>(typed: &str) -> Option<N> {
    typed.parse().ok().filter(|number: &N| number.to_string() == typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_in_one_way() {
        assert_eq!([number("1"), number("12")], [Some(1_usize), Some(12)]);
        for typed in ["+1", "01", "-1", "1.", "1 ", "", "１", "²", "1e0", "99999999999999999999999"] {
            assert_eq!(number::<usize>(typed), None, "{typed}");
        }
    }
}
