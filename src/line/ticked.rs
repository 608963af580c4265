//! What a typed line says about several facts. Between commas stand parts, and each is read by itself: `1 yes, 2 not sure`.
//! A number alone before an answer, as in `1, 2 not sure`, could be meant in two ways, so it is read in none.

use super::words::is_one_of;
use crate::logic::Answer;
use crate::text::number;
use crate::words::key;

/// What a line says about several facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ticks {
    /// The facts that were named by their numbers, from 1, and the answer to each.
    pub said: Vec<(usize, Answer)>,
    /// The answer to every fact that has none.
    pub rest: Option<Answer>,
}

/// Why a line says nothing about the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Untold {
    /// It can be read in two ways. How each of them is typed so that it has one meaning.
    TwoWays {
        /// Numbers alone are a Yes.
        each: String,
        /// The answer is for all numbers before it.
        all: String,
    },
    /// It is about something else.
    Other,
}

/// What stands behind the numbers of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    Nothing,
    Said(Answer),
    /// The word for none of the others.
    NoneElse,
}

/// What stands between two commas. Without numbers it is about all facts that have no answer.
struct Part<'a> {
    numbers: Vec<usize>,
    behind: Behind,
    /// The word behind the numbers, as it was typed.
    word: &'a str,
}

/// Understands a line about `count` facts: numbers, each of them one of the facts, alone or with one answer behind them, or
/// with `none` behind them for all others; or `none`; or `not sure`; and several of these with commas between. Whatever else
/// stands in the line makes it no answer.
pub fn ticks(line: &str, count: usize) -> Result<Ticks, Untold> {
    let line = line.trim().to_lowercase();
    let parts = line.split(',').map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<Part> = parts.map(|typed| part(typed, count)).collect::<Option<_>>().ok_or(Untold::Other)?;
    let mut told = Ticks::default();
    for part in &parts {
        let (answer, rest) = match part.behind {
            Behind::Nothing => (Answer::Yes, None),
            Behind::NoneElse => (Answer::Yes, Some(Answer::No)),
            Behind::Said(answer) => (answer, part.numbers.is_empty().then_some(answer)),
        };
        for number in &part.numbers {
            match told.said.iter().find(|(known, _)| known == number) {
                Some((_, known)) if *known != answer => return Err(Untold::Other),
                Some(_) => {}
                None => told.said.push((*number, answer)),
            }
        }
        if rest.is_some_and(|rest| told.rest.is_some_and(|known| known != rest)) {
            return Err(Untold::Other);
        }
        told.rest = told.rest.or(rest);
    }
    if told == Ticks::default() {
        return Err(Untold::Other);
    }
    two_ways(&parts).map_or(Ok(told), Err)
}

fn part(typed: &str, count: usize) -> Option<Part<'_>> {
    let alone = |behind| Some(Part { numbers: Vec::new(), behind, word: typed });
    if is_one_of(key!("typed-none"), typed) {
        return alone(Behind::NoneElse);
    }
    if is_one_of(key!("typed-not-sure"), typed) && typed.parse::<usize>().is_err() {
        return alone(Behind::Said(Answer::NotSure));
    }
    let words = [
        (Behind::Said(Answer::Yes), key!("typed-yes")),
        (Behind::Said(Answer::No), key!("typed-no")),
        (Behind::Said(Answer::NotSure), key!("typed-not-sure")),
        (Behind::NoneElse, key!("typed-none")),
    ];
    // The longest word first: "not sure" ends in no other answer, but another language may be less kind.
    let mut behind: Vec<(&str, Behind)> = words
        .into_iter()
        .flat_map(|(behind, words)| words.typed().map(move |word| (word, behind)))
        .filter(|(word, _)| word.parse::<usize>().is_err())
        .filter_map(|(word, behind)| Some((typed.strip_suffix(word)?, behind)))
        .filter(|(before, _)| before.ends_with(char::is_whitespace))
        .collect();
    behind.sort_by_key(|(before, _)| before.len());
    let (numbers, behind) = behind.first().copied().unwrap_or((typed, Behind::Nothing));
    let word = &typed[numbers.len()..];
    let read = |typed: &str| number(typed).filter(|number| (1..=count).contains(number));
    let numbers: Vec<usize> = numbers.split_whitespace().map(read).collect::<Option<_>>()?;
    (!numbers.is_empty()).then_some(Part { numbers, behind, word })
}

/// Numbers alone in one part and No or Not sure in a later one: a Yes to the first, or that answer to both?
fn two_ways(parts: &[Part]) -> Option<Untold> {
    let is_alone = |part: &Part| part.behind == Behind::Nothing;
    let is_another = |part: &Part| matches!(part.behind, Behind::Said(Answer::No | Answer::NotSure));
    let first = parts.iter().position(is_alone)?;
    let answered = first + parts[first..].iter().position(is_another)?;
    let yes = Answer::Yes.word().to_lowercase();
    let each = |part: &Part| if is_alone(part) { part.typed(&yes) } else { part.typed(part.word) };
    let together = Part {
        numbers: parts[first..=answered].iter().flat_map(|part| part.numbers.iter().copied()).collect(),
        behind: parts[answered].behind,
        word: parts[answered].word,
    };
    let all = parts[..first].iter().chain([&together]).chain(&parts[answered + 1..]);
    let join = |parts: Vec<String>| parts.join(", ");
    Some(Untold::TwoWays {
        each: join(parts.iter().map(each).collect()),
        all: join(all.map(|part| part.typed(part.word)).collect()),
    })
}

impl Part<'_> {
    /// The part as it is typed with this word behind its numbers.
    fn typed(&self, word: &str) -> String {
        let numbers = self.numbers.iter().map(ToString::to_string);
        numbers.chain((!word.is_empty()).then(|| word.to_owned())).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::{Lang, within};

    fn told(said: &[(usize, Answer)], rest: Option<Answer>) -> Ticks {
        Ticks { said: said.to_vec(), rest }
    }

    #[test]
    fn facts_are_ticked_by_numbers_and_nothing_else() {
        use Answer::{No, NotSure, Yes};
        for (line, said, rest) in [
            ("1 3", &[(1, Yes), (3, Yes)][..], None),
            (" 1, 3 ", &[(1, Yes), (3, Yes)], None),
            ("2 not sure", &[(2, NotSure)], None),
            ("2 3 no", &[(2, No), (3, No)], None),
            ("none", &[], Some(No)),
            ("1 none", &[(1, Yes)], Some(No)),
            ("1, none", &[(1, Yes)], Some(No)),
            ("1, 3 none of the others", &[(1, Yes), (3, Yes)], Some(No)),
            ("Not sure", &[], Some(NotSure)),
            ("1 yes, 2 not sure", &[(1, Yes), (2, NotSure)], None),
            ("2 not sure, 1", &[(2, NotSure), (1, Yes)], None),
            ("1 yes, 2 Not sure, none", &[(1, Yes), (2, NotSure)], Some(No)),
            ("1 no, not sure", &[(1, No)], Some(NotSure)),
            ("1, 2 yes", &[(1, Yes), (2, Yes)], None),
        ] {
            assert_eq!(ticks(line, 3), Ok(told(said, rest)), "{line}");
        }
        for line in [
            "",
            ",",
            "4",
            "0",
            "1 or 2",
            "1 3 maybe",
            "no",
            "yes",
            "no idea",
            "1-3",
            "2 million",
            "4 none",
            "none 1",
            "one",
            "-1",
            "1 yes, 1 no",
            "1, none, not sure",
            "none, not sure",
            "1, no",
            "1 yes 2 no",
        ] {
            assert_eq!(ticks(line, 3), Err(Untold::Other), "{line}");
        }
    }

    #[test]
    fn a_line_with_two_meanings_is_read_in_none_and_both_are_told() {
        let two_ways = |each: &str, all: &str| Err(Untold::TwoWays { each: each.to_owned(), all: all.to_owned() });
        for (line, each, all) in [
            ("1, 2 not sure", "1 yes, 2 not sure", "1 2 not sure"),
            ("1,2 no", "1 yes, 2 no", "1 2 no"),
            ("1, not sure", "1 yes, not sure", "1 not sure"),
            ("3 no, 1, 2 not sure", "3 no, 1 yes, 2 not sure", "3 no, 1 2 not sure"),
            ("1, 2 not sure, none", "1 yes, 2 not sure, none", "1 2 not sure, none"),
        ] {
            assert_eq!(ticks(line, 3), two_ways(each, all), "{line}");
            assert!(ticks(each, 3).is_ok() && ticks(all, 3).is_ok() && ticks(each, 3) != ticks(all, 3), "{line}");
        }
        within(Lang::Nl, || {
            assert_eq!(ticks("1, 2 weet ik niet", 3), two_ways("1 ja, 2 weet ik niet", "1 2 weet ik niet"));
        });
    }

    fn answers() -> impl Strategy<Value = Vec<Option<Answer>>> {
        prop::collection::vec(prop::option::of(prop::sample::select(Answer::ALL.to_vec())), 1..9)
    }

    proptest! {
        /// Each number is told the answer that stands behind it, in every language, whatever the order of the parts.
        #[test]
        fn what_is_said_of_each_number_is_read_of_it(wanted in answers(), turn in 0_usize..8, dutch: bool) {
            within(if dutch { Lang::Nl } else { Lang::En }, || {
                let mut said: Vec<(usize, Answer)> =
                    wanted.iter().enumerate().filter_map(|(index, answer)| Some((index + 1, (*answer)?))).collect();
                let turn = turn.min(said.len());
                said.rotate_left(turn);
                let typed: Vec<String> = said.iter().map(|(number, answer)| format!("{number} {}", answer.word())).collect();
                let expected = if said.is_empty() { Err(Untold::Other) } else { Ok(told(&said, None)) };
                assert_eq!(ticks(&typed.join(", "), wanted.len()), expected);
            });
        }

        /// No number that stands alone before No or Not sure is ever taken for a Yes or for that.
        #[test]
        fn a_number_alone_before_no_or_not_sure_is_never_read(alone in 1_usize..5, other in 5_usize..9, is_no: bool) {
            let word = if is_no { Answer::No } else { Answer::NotSure }.word();
            let line = format!("{alone}, {other} {word}");
            let is_two_ways = matches!(ticks(&line, 9), Err(Untold::TwoWays { .. }));
            prop_assert!(is_two_ways, "{line}");
        }
    }
}
