//! A check that is filled in already, to look around in: one of the worked cases. It is kept nowhere, so it never stands
//! among the checks of a person, and never in a report on all of them.

use jiff::Timestamp;

use crate::check::{Asked, Check, Field, Hand, Step, concluding, next};
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::rulebook::library::cases;
use crate::words::say;

/// The worked case that is told: an employer's tool, with people in it whom everybody knows.
const CASE: &str = "f05";

/// The example on these rules; nothing where it cannot be told on them.
pub fn example(rulebook: &Rulebook, at: Timestamp, on: jiff::civil::Date) -> Option<Check> {
    let case = cases().into_iter().find(|case| case.id == CASE)?;
    let hand = Hand { who: say!("example-who"), at };
    let described = |field, value: &str| Step::Described { field, value: value.to_owned() };
    let mut check = Check::default();
    check.add(
        hand,
        [
            described(Field::Name, say!("example-name")),
            described(Field::Does, &case.scenario),
            described(Field::Assessor, say!("example-who")),
        ],
    );
    // What the story says, and No to what it does not speak about.
    while let Some(next) = next(rulebook, &check.sheet(rulebook)) {
        let to = rulebook.item(next.address).name.clone();
        let answer = case.walk.get(&to).map_or(Answer::No, |said| (*said).into());
        check.add(hand, [Step::Answered { to, asked: Asked::at(rulebook, next.address), answer }]);
    }
    let last = concluding(&check, rulebook, on);
    check.add(hand, last);
    Some(check)
}
