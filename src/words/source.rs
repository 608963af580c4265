//! Sources beside the Act's articles, as the language names them. Rule files write `GL 62`, `Rec 12 Reg. 2026/1744` and `HR-D 169`.

use super::say;

/// Sources of one kind after another in one phrase, such as `Guidelines 62, 63-75; Recital 30`. What is not written like one
/// of the kinds stays as it is.
pub fn sources_in_words<T: AsRef<str>>(written: &[T]) -> String {
    let mut told: Vec<(Kind<'_>, Vec<String>)> = Vec::new();
    for (kind, number) in written.iter().map(|one| Kind::of(one.as_ref())) {
        match told.last_mut() {
            Some((last, numbers)) if *last == kind => numbers.push(number),
            _ => told.push((kind, vec![number])),
        }
    }
    told.iter().map(|(kind, numbers)| kind.say(&numbers.join(", "))).collect::<Vec<_>>().join("; ")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Guidelines,
    HighRiskDraft,
    Recital,
    RecitalOf(&'a str),
    Other,
}

impl<'a> Kind<'a> {
    fn of(written: &'a str) -> (Self, String) {
        if let Some(number) = written.strip_prefix("GL ") {
            return (Self::Guidelines, noted(number));
        }
        if let Some(number) = written.strip_prefix("HR-D ") {
            return (Self::HighRiskDraft, number.trim_end_matches(" (draft)").to_owned());
        }
        match written.strip_prefix("Rec ").map(|rest| rest.split_once(" Reg. ").unwrap_or((rest, ""))) {
            Some((number, "")) => (Self::Recital, number.to_owned()),
            Some((number, regulation)) => (Self::RecitalOf(regulation), number.to_owned()),
            None => (Self::Other, written.to_owned()),
        }
    }

    fn say(self, places: &str) -> String {
        match self {
            Self::Guidelines => say!("place-guidelines", places = places),
            Self::HighRiskDraft => say!("place-high-risk-draft", places = places),
            Self::Recital => say!("place-recital", places = places),
            Self::RecitalOf(regulation) => say!("place-recital-of", places = places, regulation = regulation),
            Self::Other => places.to_owned(),
        }
    }
}

/// A paragraph with its footnote, which rule files write `242 fn 152`.
fn noted(number: &str) -> String {
    match number.split_once(" fn ") {
        Some((number, note)) => say!("place-note", place = number.trim_end_matches(" with"), note = note),
        None => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, within};

    #[test]
    fn sources_of_one_kind_stand_together_in_the_words_of_the_language() {
        let written = [
            "GL 62",
            "GL 242(ii) with fn 152",
            "Rec 40-41",
            "HR-D 385 (draft)",
            "C(2025) 5053",
            "Rec 12 Reg. 2026/1744",
        ];
        assert_eq!(
            within(Lang::En, || sources_in_words(&written)),
            "Guidelines 62, 242(ii), note 152; recital 40-41; draft Guidelines on high risk 385; C(2025) 5053; \
             recital 12 of Regulation (EU) 2026/1744"
        );
        assert_eq!(
            within(Lang::Nl, || sources_in_words(&written)),
            "richtsnoeren 62, 242(ii), noot 152; ov. 40-41; ontwerprichtsnoeren over hoog risico 385; C(2025) 5053; \
             ov. 12 van Verordening (EU) 2026/1744"
        );
        assert_eq!(sources_in_words::<&str>(&[]), "");
    }
}
