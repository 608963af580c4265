//! Sources of the law as the language names them. Every place of the law that people read is told in this one way.
//!
//! Rule files write a source as English texts cite it: `Art. 2(7)`, `GL 62`, `Rec 12 Reg. 2026/1744`, `Annex III 1(c)`,
//! `GDPR Art. 5, 6`, with `; ` or `, ` between them. A number alone goes on with what stands before it.

use std::fmt;

use serde::{Serialize, Serializer};

use super::place::{annex, articles};
use super::{Key, Lang, Value, key, lang, say};

/// A source as a rule file writes it. For people it is told in their language, whichever sentence it stands in;
/// programs read it as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cited(pub String);

impl Cited {
    /// Whether nothing is cited.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Cited {
    fn from(written: &str) -> Self {
        Self(written.to_owned())
    }
}

impl fmt::Display for Cited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&law_in_words(&self.0))
    }
}

impl Serialize for Cited {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl From<&Cited> for Value<'_> {
    fn from(cited: &Cited) -> Self {
        Self::from(cited.to_string())
    }
}

/// Sources in one phrase, such as `Guidelines 62, 63-75; recital 30`.
pub fn sources_in_words<T: AsRef<str>>(written: &[T]) -> String {
    let written: Vec<&str> = written.iter().map(AsRef::as_ref).collect();
    law_in_words(&written.join("; "))
}

/// A source as people read it. What is not written like one of the kinds, such as a text in words, stays as it is.
pub fn law_in_words(written: &str) -> String {
    let mut told: Vec<(Kind<'_>, Vec<(&str, &str)>)> = Vec::new();
    let phrases = written.split("; ").filter(|phrase| !phrase.is_empty());
    for (mark, part) in phrases
        .flat_map(|phrase| phrase.split(", ").enumerate().map(|(at, part)| (if at == 0 { "; " } else { ", " }, part)))
    {
        let (kind, place) = match (Kind::of(part), told.last()) {
            (Some(found), _) => found,
            (None, Some((kind, _))) if goes_on(part) && *kind != Kind::Other => (*kind, part),
            (None, _) => (Kind::Other, part),
        };
        match told.last_mut() {
            Some((last, places)) if *last == kind => places.push((mark, place)),
            _ => told.push((kind, vec![(mark, place)])),
        }
    }
    told.iter().map(|(kind, places)| kind.say(places)).collect::<Vec<_>>().join("; ")
}

/// Whether a part has no name of its own and belongs to what stands before it.
fn goes_on(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit() || c == '(')
}

/// The sources that are no articles of the Act, by what they begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Article,
    Annex,
    Guidelines,
    HighRiskDraft,
    Recital,
    RecitalOf(&'a str),
    /// Another law; its articles follow, where any are named.
    Law(&'a str),
    Other,
}

/// The regulation that changed the Act in 2026, whose recitals rule files call `ORec`.
const CHANGED_BY: &str = "2026/1744";

/// Laws with a number, by the word before it.
const NUMBERED: [(&str, Key); 3] = [
    ("Directives ", key!("place-directives")),
    ("Directive ", key!("place-directive")),
    ("Regulation ", key!("place-regulation")),
];

/// Laws with a name, and what else is cited by a word.
const NAMED: [(&str, Key); 5] = [
    ("AI Act", key!("place-ai-act")),
    ("GDPR", key!("place-gdpr")),
    ("Charter", key!("place-charter")),
    ("national law", key!("place-national-law")),
    ("Non-discrimination directives", key!("place-non-discrimination")),
];

impl<'a> Kind<'a> {
    /// The kind and the place behind its name; `None` for what has no name of a kind.
    fn of(written: &'a str) -> Option<(Self, &'a str)> {
        if written.starts_with("Art. ") {
            return Some((Self::Article, written));
        }
        for (name, kind) in [
            ("Annex ", Self::Annex),
            ("GL ", Self::Guidelines),
            ("HR-D ", Self::HighRiskDraft),
            ("ORec ", Self::RecitalOf(CHANGED_BY)),
        ] {
            if let Some(place) = written.strip_prefix(name) {
                return Some((kind, place));
            }
        }
        if let Some(recital) = written.strip_prefix("Rec ") {
            return Some(match recital.split_once(" Reg. ") {
                Some((number, regulation)) => (Self::RecitalOf(regulation), number),
                None => (Self::Recital, recital),
            });
        }
        let (law, places) = written.split_once(" Art. ").unwrap_or((written, ""));
        let is_law = NUMBERED.iter().any(|(word, _)| law.strip_prefix(word).is_some_and(is_number_of_law))
            || NAMED.iter().any(|(name, _)| law == *name);
        is_law.then_some((Self::Law(law), places))
    }

    fn say(self, written: &[(&str, &str)]) -> String {
        let places: Vec<&str> = written.iter().map(|(_, place)| *place).filter(|place| !place.is_empty()).collect();
        let noted = || places.iter().map(|place| noted(place)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Article => in_articles(&places, written),
            Self::Annex => places.iter().map(|place| annex(place)).collect::<Vec<_>>().join("; "),
            Self::Guidelines => say!("place-guidelines", places = noted()),
            Self::HighRiskDraft => say!("place-high-risk-draft", places = noted()),
            Self::Recital => say!("place-recital", places = noted()),
            Self::RecitalOf(regulation) => say!("place-recital-of", places = noted(), regulation = regulation),
            Self::Law(law) if places.is_empty() => named(law),
            Self::Law(law) => say!("place-law", law = named(law), places = in_articles(&places, &[])),
            Self::Other => as_written(written.iter().map(|(mark, place)| (*mark, numbered_part(place)))),
        }
    }
}

/// Articles; English, in which rule files are written, tells them as they stand there.
fn in_articles(places: &[&str], written: &[(&str, &str)]) -> String {
    if lang() != Lang::En {
        return articles(places);
    }
    match written {
        [] => say!("place-article", article = places.join(", ")),
        written => as_written(written.iter().map(|(mark, place)| (*mark, (*place).to_owned()))),
    }
}

fn as_written<'a>(parts: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut told = String::new();
    for (mark, part) in parts {
        told.push_str(if told.is_empty() { "" } else { mark });
        told.push_str(&part);
    }
    told
}

fn is_number_of_law(number: &str) -> bool {
    number.contains('/') && number.starts_with(|c: char| c.is_ascii_digit() || c == '(') && !number.contains(" as ")
}

/// A law by its name in the language.
fn named(law: &str) -> String {
    let numbered = NUMBERED.iter().find_map(|(word, key)| law.strip_prefix(word).map(|number| (key, number)));
    if let Some((key, number)) = numbered {
        let numbers: Vec<String> = number.split(" and ").map(number_of_law).collect();
        return format!("{} {}", key.text(), super::and(&numbers));
    }
    NAMED.iter().find(|(name, _)| *name == law).map_or(law, |(_, key)| key.text()).to_owned()
}

/// The number of a law; the older ones end with the letters of the Community.
fn number_of_law(number: &str) -> String {
    match number.strip_suffix("/EC") {
        Some(number) => say!("place-of-the-community", number = number),
        None => number.to_owned(),
    }
}

/// A paragraph with its footnote, which rule files write `242 fn 152`.
fn noted(number: &str) -> String {
    let number =
        ["(draft)", "(guidance)"].iter().fold(number, |number, remark| number.trim_end_matches(remark).trim_end());
    match number.split_once(" fn ") {
        Some((number, note)) => say!("place-note", place = number.trim_end_matches(" with"), note = note),
        None => number.to_owned(),
    }
}

/// A numbered part of a document that has no articles.
fn numbered_part(written: &str) -> String {
    match written.split_once(" para ") {
        Some((document, part)) => say!("place-part-of", document = document, part = part),
        None => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::within;

    fn dutch(written: &str) -> String {
        within(Lang::Nl, || law_in_words(written))
    }

    #[test]
    fn articles_are_written_as_the_official_text_of_the_language_writes_them() {
        for (written, told) in [
            ("Art. 5(1)(f)", "artikel 5, lid 1, punt f)"),
            ("Art. 5(1)(ba)", "artikel 5, lid 1, punt b bis)"),
            ("Art. 5(1)(h)(iii)", "artikel 5, lid 1, punt h), iii)"),
            ("Art. 5(1a)(a)(ii)", "artikel 5, lid 1 bis, punt a), ii)"),
            ("Art. 5(1b)", "artikel 5, lid 1 ter"),
            ("Art. 2(11)", "artikel 2, lid 11"),
            ("Art. 3(39)", "artikel 3, punt 39)"),
            ("Art. 113(a)", "artikel 113, punt a)"),
            ("Art. 113(c)(i)", "artikel 113, punt c), i)"),
            ("Art. 77", "artikel 77"),
            ("Art. 5(1)(d), 3(52)", "artikel 5, lid 1, punt d); artikel 3, punt 52)"),
            ("Art. 5(1)(c)(i), Art. 3(12)", "artikel 5, lid 1, punt c), i); artikel 3, punt 12)"),
            ("Art. 5(1), 113", "artikel 5, lid 1; artikel 113"),
            ("Art. 99(3), (6a); 3(14b)", "artikel 99, leden 3 en 6 bis; artikel 3, punt 14 ter)"),
            ("Art. 75(1), 75c(4), (8)", "artikel 75, lid 1; artikel 75 quater, leden 4 en 8"),
            ("Art. 2(3), (6), (8), (10)", "artikel 2, leden 3, 6, 8 en 10"),
        ] {
            assert_eq!(dutch(written), told);
        }
    }

    #[test]
    fn every_other_kind_of_source_is_named_in_the_language() {
        for (written, told) in [
            ("Annex II", "bijlage II"),
            (
                "Annex III 1(c); Art. 3(39), 113(c)(i); GL 239, 266",
                "bijlage III, punt 1, c); artikel 3, punt 39); artikel 113, punt c), i); richtsnoeren 239, 266",
            ),
            ("Annex III 6(a)-(e)", "bijlage III, punt 6, a) tot en met e)"),
            ("Directive 2005/29/EC", "Richtlijn 2005/29/EG"),
            ("Directive 2011/93/EU Art. 2(c), 2(e)", "Richtlijn 2011/93/EU, artikel 2, punt c); artikel 2, punt e)"),
            ("Directives 2011/93/EU and (EU) 2024/1385", "Richtlijnen 2011/93/EU en (EU) 2024/1385"),
            (
                "Regulation (EU) 2017/745; GL 47; national law",
                "Verordening (EU) 2017/745; richtsnoeren 47; nationaal recht",
            ),
            (
                "GDPR Art. 5, 6, 9; AI Act Art. 2(7), Rec 39",
                "AVG, artikelen 5, 6 en 9; AI-verordening, artikel 2, lid 7; ov. 39",
            ),
            ("Rec 168; ORec 15", "ov. 168; ov. 15 van Verordening (EU) 2026/1744"),
            ("GL 49, 431 (guidance); Rec 179", "richtsnoeren 49, 431; ov. 179"),
            ("GL 11; C(2025) 5053 para 41-51", "richtsnoeren 11; C(2025) 5053, punt 41-51"),
            ("Charter Art. 21", "Handvest, artikel 21"),
            ("Wat er staat, blijft; zo ook 3(14b)", "Wat er staat, blijft; zo ook 3(14b)"),
            ("KI-MIG, BGBl. 2026 I Nr. 223", "KI-MIG, BGBl. 2026 I Nr. 223"),
            ("", ""),
        ] {
            assert_eq!(dutch(written), told);
            assert_eq!(dutch(told), told, "what is told stays as it is");
        }
    }

    #[test]
    fn english_keeps_articles_and_spells_the_rest_out() {
        for (written, told) in [
            ("Art. 5(1a)(a)(ii)", "Art. 5(1a)(a)(ii)"),
            ("Art. 99(3), (6a); 3(14b)", "Art. 99(3), (6a); 3(14b)"),
            ("GDPR Art. 5, 6; AI Act Art. 2(7), Rec 39", "GDPR Art. 5, 6; AI Act Art. 2(7); recital 39"),
            ("Annex III 6(a)-(e); Art. 113(c)(i)", "Annex III 6(a)-(e); Art. 113(c)(i)"),
            (
                "Art. 3(26), 99, 113; GL 53-54, 430; Regulation (EU) 2019/1020",
                "Art. 3(26), 99, 113; Guidelines 53-54, 430; Regulation (EU) 2019/1020",
            ),
            ("Rec 31, GL 175-177", "recital 31; Guidelines 175-177"),
            ("ORec 12", "recital 12 of Regulation (EU) 2026/1744"),
            ("Draft of 20 April 2026; AFM of 12 June 2026", "Draft of 20 April 2026; AFM of 12 June 2026"),
        ] {
            assert_eq!(within(Lang::En, || law_in_words(written)), told);
            assert_eq!(within(Lang::En, || law_in_words(told)), told);
        }
    }

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
            "richtsnoeren 62, 242(ii), noot 152; ov. 40-41; conceptrichtsnoeren over hoog risico 385; C(2025) 5053; \
             ov. 12 van Verordening (EU) 2026/1744"
        );
        assert_eq!(sources_in_words::<&str>(&[]), "");
    }
}
