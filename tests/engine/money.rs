//! Sums of money as people write them: what can be read in one way is read, everything else is not.

#![allow(clippy::unwrap_used)]

use article5::check::Field;
use article5::desk::read_field;
use article5::rulebook::Library;
use article5::text::euros;
use proptest::prelude::*;

#[test]
fn a_sum_is_read_in_the_only_way_it_can_be_meant() {
    for (written, euro) in [
        ("1500000000,00", 1_500_000_000),
        ("1.500.000.000,50", 1_500_000_000),
        ("1500000000.00", 1_500_000_000),
        ("1 500 000", 1_500_000),
        ("1\u{202f}500\u{202f}000,00 €", 1_500_000),
        ("EUR 1,500,000", 1_500_000),
        ("€ 1.500,-", 1_500),
        ("1.500", 1_500),
        ("12,34", 12),
        ("0", 0),
    ] {
        assert_eq!(euros(written), Some(euro), "{written}");
    }
}

#[test]
fn what_can_be_meant_in_two_ways_is_no_sum() {
    for written in [
        "",
        "1.5",
        "1,5 Mio",
        "2 million",
        "1.500.00",
        "1,500.000,00",
        "15.00.000",
        "-5",
        "1e9",
        "0.500",
        "1.5000",
        "€",
    ] {
        assert_eq!(euros(written), None, "{written}");
    }
}

proptest! {
    #[test]
    fn every_way_of_writing_gives_the_same_sum(sum in 0_u64..10_000_000_000_000, cents in 0_u8..100) {
        for (thousands, decimals) in [('.', ','), (',', '.'), (' ', ','), ('\'', '.'), ('\u{a0}', ',')] {
            let digits = sum.to_string();
            let mut written = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at).is_multiple_of(3) {
                    written.push(thousands);
                }
                written.push(digit);
            }
            prop_assert_eq!(euros(&written), Some(sum));
            let with_cents = format!("{written}{decimals}{cents:02}");
            prop_assert_eq!(euros(&with_cents), Some(sum));
            let with_euro = format!("€ {with_cents}");
            prop_assert_eq!(euros(&with_euro), Some(sum));
        }
    }
}

#[test]
fn a_sum_that_is_kept_can_be_read_again() {
    let rules = Library::default().load().unwrap().rulebook;
    for typed in ["€\r 1 500 000", "1\t500", "€ 1.500,-", "1500"] {
        if let Ok(kept) = read_field(&rules, Field::Turnover, typed) {
            assert_eq!(euros(&kept), euros(typed), "{typed:?}");
        }
    }
    assert!(read_field(&rules, Field::Turnover, "€\r 1 500 000").is_err());
}
