//! What a typed line means.

use super::elsewhere::language_of;
use crate::check::{Field, Remark};
use crate::desk::acts::{Act, Group, Leads, Needs};
use crate::logic::Answer;
use crate::words::{Key, is_no_name, key, lang};

/// A line, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// An empty line.
    Nothing,
    /// One of the three answers.
    Answer(Answer),
    /// To a question by its address.
    Go(String),
    /// What was tried out last becomes answers.
    KeepTried,
    /// Something else that can be done, with what stands behind its word.
    Act(Act, String),
    /// Not understood.
    Unknown(String),
}

/// Understands a line. An answer is one of its words and nothing else: `no idea` is no answer.
pub fn understand(line: &str) -> Line {
    let line = line.trim();
    if line.is_empty() {
        return Line::Nothing;
    }
    if let Some((act, text)) = labelled(line) {
        return Line::Act(act, text.to_owned());
    }
    if is_one_of(key!("typed-keep-tried"), line) {
        return Line::KeepTried;
    }
    let unknown = || Line::Unknown(line.to_owned());
    let word = line.split_whitespace().next().unwrap_or_default();
    if is_one_of(key!("typed-go"), word) && !matches!(Act::of_word(line), Some((Act::GoOn, _))) {
        let address = line[word.len()..].trim();
        return if address.is_empty() { unknown() } else { Line::Go(address.to_owned()) };
    }
    match Act::of_word(line) {
        Some((Act::Yes, "")) => Line::Answer(Answer::Yes),
        Some((Act::No, "")) => Line::Answer(Answer::No),
        Some((Act::NotSure, "")) => Line::Answer(Answer::NotSure),
        Some((act, rest)) if rest.is_empty() || takes_more(act) => Line::Act(act, rest.to_owned()),
        // Among several facts the example of one is asked for by its number.
        Some((Act::Example, rest))
            if rest.starts_with(|c: char| c.is_ascii_digit()) || is_one_of(key!("typed-all"), rest) =>
        {
            Line::Act(Act::Example, rest.to_owned())
        }
        None if is_address(line) => Line::Go(line.to_owned()),
        _ => unknown(),
    }
}

/// What is written beside an answer, with the colon that stands behind its name wherever it is told: `Note: it helps`.
fn labelled(line: &str) -> Option<(Act, &str)> {
    let (before, text) = line.split_once(':')?;
    let before = before.trim();
    let found = Remark::ALL.into_iter().find(|what| {
        let same = |word: &str| word.to_lowercase() == before.to_lowercase();
        same(what.label()) || matches!(Act::of_word(before), Some((act, "")) if act == beside(*what))
    })?;
    Some((beside(found), text.trim()))
}

/// The act that writes a remark.
pub(super) const fn beside(what: Remark) -> Act {
    match what {
        Remark::Note => Act::Note,
        Remark::Proof => Act::Proof,
        Remark::ToFindOut => Act::FindOut,
        Remark::WhoKnows => Act::WhoKnows,
        Remark::ByWhen => Act::ByWhen,
    }
}

/// Whether something may stand behind the word of an act.
fn takes_more(act: Act) -> bool {
    act.row().needs != Needs::Nothing
}

/// Whether an act tells something about a fact; among several it can name one by its number.
pub fn is_about_a_fact(act: Act) -> bool {
    act.row().group == Group::Question
}

/// Whether a line looks like the address of a question, such as `f.at-work`.
fn is_address(line: &str) -> bool {
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    line.split_once('.')
        .is_some_and(|(rule, rest)| !rule.is_empty() && !rest.is_empty() && letters(rule) && letters(rest))
}

/// Whether what is told on a line is so long that whoever hears it has lost the question behind it.
pub(super) fn leads_away(line: &Line) -> bool {
    matches!(line, Line::Act(act, _) if act.row().line.leads() == Leads::Away)
}

/// Whether a line leads out of the check: what was chosen and not written goes with it.
pub(super) fn leads_out(line: &Line) -> bool {
    let Line::Act(act, more) = line else { return false };
    match act.row().line.leads() {
        Leads::Nowhere | Leads::Away => false,
        Leads::Out => true,
        // Only another language begins anew; the one that is spoken changes nothing.
        Leads::OutWithMore if *act == Act::Settings => language_of(more).is_some_and(|named| named != lang()),
        Leads::OutWithMore => !more.is_empty(),
    }
}

/// The acts that also work where a text is typed, when they are the whole line.
pub fn within_a_field(line: &str) -> Option<Act> {
    let (act, rest) = Act::of_word(line)?;
    (rest.is_empty() && act.row().line.is_heard_anywhere()).then_some(act)
}

/// Whether a line is a command, and so no text for a field: what does something with nothing behind it, or names a
/// question. A name is no answer either, and nothing with which a check is opened or something is written.
pub(super) fn is_command(line: &str, field: Field) -> bool {
    match (understand(line), field) {
        (Line::Answer(_), Field::Name | Field::Assessor) => true,
        (Line::Act(act, rest), Field::Name) => rest.is_empty() || act == Act::Open,
        (Line::Act(..), Field::Assessor) => !is_name(line),
        (Line::Act(_, rest), _) => rest.is_empty(),
        (Line::Go(_), Field::Name | Field::Assessor) => true,
        (Line::Answer(_) | Line::Go(_) | Line::Nothing | Line::KeepTried | Line::Unknown(_), _) => false,
    }
}

/// What stands between quotes, where all of a line does.
pub(super) fn in_quotes(line: &str) -> Option<&str> {
    let pairs = [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '”'), ('‘', '’')];
    let inside = |(open, close)| line.trim().strip_prefix(open)?.strip_suffix(close);
    pairs.into_iter().find_map(inside).map(str::trim).filter(|inside| !inside.is_empty())
}

/// A longer line is the name of nobody.
const MOST_LETTERS: usize = 200;

/// Whether a line can be the name of a person: none of the words that mean something here, no answer and no number. An
/// initial with a name behind it is one, whatever the letter means alone.
pub(super) fn is_name(line: &str) -> bool {
    let line = line.trim();
    let mut words = line.split_whitespace();
    let initial = words.next().is_some_and(|first| first.trim_end_matches('.').chars().count() == 1);
    let behind = words.next().is_some_and(|second| second.chars().count() > 1);
    let is_odd = line.contains(['?', '!', '=']) || line.chars().count() > MOST_LETTERS;
    if line.is_empty() || !line.starts_with(char::is_alphabetic) || is_back(line) || is_odd {
        return false;
    }
    let others = [key!("typed-none"), key!("typed-empty"), key!("typed-all"), key!("typed-done")];
    let is_free =
        matches!(understand(line), Line::Unknown(_)) && !others.into_iter().any(|other| is_one_of(other, line));
    !is_no_name(line) && (is_free || (initial && behind))
}

/// Whether a line asks for the step before.
pub fn is_back(line: &str) -> bool {
    is_one_of(key!("typed-back"), line)
}

/// Whether a line is one of the words that may be typed for something.
pub(super) fn is_one_of(words: Key, line: &str) -> bool {
    let line = line.trim().to_lowercase();
    words.typed().any(|word| word == line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, within};

    #[test]
    fn a_command_or_an_answer_is_no_name() {
        for line in ["sign", "h", "q", "back", "1", "2 3", "no idea", "result", "sign Ana", "", "?", "none", "go 3"] {
            assert!(!is_name(line), "{line}");
        }
        for line in ["ok", "Maybe", "yes!", "ja hoor", "nee denk ik", "geen idee", "nobody", "I don't know", "sure..."]
        {
            assert!(!is_name(line), "{line}");
        }
        for line in ["Ana", "Maya Bee", "Ana Muster", "P. Jansen", "P Jansen", "N Wong", "Bob, HR"] {
            assert!(is_name(line), "{line}");
        }
        within(Lang::Nl, || {
            assert!(!is_name("misschien") && !is_name("Prima.") && !is_name("no idea") && !is_name("yes!"));
            assert!(!is_name("geen idee") && !is_name("afteken") && !is_name("nee") && is_name("J Kok"));
        });
    }

    #[test]
    fn the_colon_behind_a_label_is_taken() {
        let act = |act, text: &str| Line::Act(act, text.to_owned());
        assert_eq!(understand("who: Bob"), act(Act::WhoKnows, "Bob"));
        assert_eq!(understand("proof: p. 4"), act(Act::Proof, "p. 4"));
        assert_eq!(understand("Note: hello: you"), act(Act::Note, "hello: you"));
        assert_eq!(understand("note it: stays"), act(Act::Note, "it: stays"));
        assert_eq!(understand("maybe: yes"), Line::Unknown("maybe: yes".to_owned()));
    }

    #[test]
    fn only_the_words_of_an_answer_are_an_answer() {
        for (line, answer) in [
            ("1", Answer::Yes),
            (" YES ", Answer::Yes),
            ("y", Answer::Yes),
            ("2", Answer::No),
            ("No", Answer::No),
            ("n", Answer::No),
            ("3", Answer::NotSure),
            ("not sure", Answer::NotSure),
            ("unsure", Answer::NotSure),
        ] {
            assert_eq!(understand(line), Line::Answer(answer), "{line}");
        }
        for line in [
            "no idea",
            "1 or 2",
            "2 million",
            "yes but no",
            "yes.",
            "12",
            "1,",
            "not",
            "not sure 1",
            "no no",
            "y n",
            "？",
        ] {
            assert_eq!(understand(line), Line::Unknown(line.to_owned()), "{line}");
        }
    }

    #[test]
    fn addresses_are_not_sentences() {
        assert_eq!(understand("f.at-work"), Line::Go("f.at-work".to_owned()));
        assert_eq!(understand("go f.2"), Line::Go("f.2".to_owned()));
        assert_eq!(understand("go on"), Line::Act(Act::GoOn, String::new()));
        assert_eq!(understand("It works."), Line::Unknown("It works.".to_owned()));
        assert_eq!(understand("note it works."), Line::Act(Act::Note, "it works.".to_owned()));
    }

    #[test]
    fn a_command_is_no_text_of_a_field_but_between_quotes() {
        for line in ["law", "history", "open T1", "yes", "map", "1"] {
            assert!(is_command(line, Field::Name) && is_command(line, Field::Assessor), "{line}");
        }
        for line in ["Copy Machine", "P Jansen", "Map of rooms", "Pilot", "GPT 4"] {
            assert!(!is_command(line, Field::Name), "{line}");
        }
        assert!(!is_command("P Jansen", Field::Assessor) && !is_command("Ana", Field::Assessor));
        assert!(is_command("explain", Field::Does) && !is_command("explain how moods turn", Field::Does));
        assert!(!is_command("no", Field::Does));
        assert_eq!(
            [in_quotes("\"law\""), in_quotes(" “law” "), in_quotes("law"), in_quotes("\"\"")],
            [Some("law"), Some("law"), None, None]
        );
    }

    #[test]
    fn in_a_field_only_whole_lines_are_acts() {
        assert_eq!(within_a_field("help"), Some(Act::Help));
        assert_eq!(within_a_field("help desk"), None);
        assert_eq!(within_a_field("Note"), None);
        assert!(is_back(" Back ") && !is_back("backup"));
    }
}
