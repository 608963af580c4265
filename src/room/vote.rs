//! Votes of a room: digits in the order of the seats, counts, or a file.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::{number, separator, visible};
use crate::words::{key, say};

/// A vote of everybody who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vote {
    /// What each seat chose, from 1; seats that chose nothing are left out.
    Seats(BTreeMap<u16, u8>),
    /// How many chose the first choice, the second, and so on.
    Counts(Vec<u16>),
}

impl Vote {
    /// How many chose each of so many choices.
    pub fn counts(&self, choices: u8) -> Vec<u16> {
        match self {
            Self::Counts(counts) => counts.clone(),
            Self::Seats(seats) => {
                (1..=choices).map(|choice| count(seats.values().filter(|chosen| **chosen == choice))).collect()
            }
        }
    }

    /// Whether not all who chose say the same.
    pub fn is_split(&self, choices: u8) -> bool {
        self.counts(choices).iter().filter(|count| **count > 0).count() > 1
    }

    /// What each seat chose, where that is known.
    pub fn seats(&self) -> Vec<(u16, u8)> {
        match self {
            Self::Counts(_) => Vec::new(),
            Self::Seats(seats) => seats.iter().map(|(seat, choice)| (*seat, *choice)).collect(),
        }
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u16 {
    u16::try_from(items.count()).unwrap_or(u16::MAX)
}

/// Reads what was typed: `11231`, one digit for each seat in order with `-` for who does not vote; or counts such
/// as `y18 n9 ?3`, or `1:18 4:9`.
pub fn read_vote(typed: &str, choices: u8, present: &BTreeSet<u16>) -> Result<Vote, String> {
    let typed = typed.trim();
    let digits: Vec<char> = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if !digits.is_empty() && digits.iter().all(|c| c.is_ascii_digit() || *c == '-') {
        return by_seats(&digits, choices, present);
    }
    let mut counts = vec![0_u16; usize::from(choices)];
    for word in typed.split([' ', ',', ';']).filter(|word| !word.is_empty()) {
        let Some((choice, number)) = counted(word, choices) else {
            return Err(say!("room-vote-unclear", typed = visible(word), choices = choices));
        };
        counts[usize::from(choice) - 1] = counts[usize::from(choice) - 1].saturating_add(number);
    }
    let (all, seats) = (counts.iter().map(|count| u32::from(*count)).sum::<u32>(), present.len());
    if all as usize > seats {
        return Err(say!("room-vote-too-many", votes = all, seats = seats));
    }
    if all == 0 {
        return Err(say!("room-vote-nothing").to_owned());
    }
    Ok(Vote::Counts(counts))
}

fn by_seats(digits: &[char], choices: u8, present: &BTreeSet<u16>) -> Result<Vote, String> {
    if digits.len() != present.len() {
        return Err(say!("room-vote-other-number", votes = digits.len(), seats = present.len()));
    }
    let mut seats = BTreeMap::new();
    for (seat, digit) in present.iter().zip(digits) {
        match digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
            Some(choice) if (1..=choices).contains(&choice) => {
                seats.insert(*seat, choice);
            }
            None | Some(0) => {}
            Some(choice) => {
                return Err(say!("room-vote-no-choice", seat = *seat, choice = choice, choices = choices));
            }
        }
    }
    if seats.is_empty() { Err(say!("room-vote-nothing").to_owned()) } else { Ok(Vote::Seats(seats)) }
}

/// A count such as `y18` or `2:9`.
fn counted(word: &str, choices: u8) -> Option<(u8, u16)> {
    let (choice, count) = match word.split_once(':') {
        Some((choice, count)) => (choice, count),
        None => word.split_at(word.chars().next()?.len_utf8()),
    };
    let choice = match number(choice) {
        Some(choice) if word.contains(':') => choice,
        Some(_) => return None,
        None => letter(&choice.to_lowercase())?,
    };
    let number = number(count)?;
    (1..=choices).contains(&choice).then_some((choice, number))
}

/// The first three choices have letters where they are Yes, No and untold.
fn letter(letter: &str) -> Option<u8> {
    let is = |key: crate::words::Key| key.typed().any(|known| known == letter);
    match () {
        () if is(key!("room-vote-letters-yes")) => Some(1),
        () if is(key!("room-vote-letters-no")) => Some(2),
        () if is(key!("room-vote-letters-untold")) => Some(3),
        () => None,
    }
}

/// Reads the file of a poll: a line for each seat, `seat;answer`, in any order. `name` stands before each fault.
pub fn read_poll(name: &str, text: &str, choices: u8, present: &BTreeSet<u16>) -> Result<Vote, String> {
    let mut seats = BTreeMap::new();
    let text = text.trim_start_matches('\u{feff}');
    let above = usize::from(separator(text.as_bytes()).is_some());
    for (row, line) in (1..).zip(text.lines()).skip(above) {
        let place = format!("{}:{row}", visible(name));
        let cells: Vec<&str> = line.split([';', ',', '\t']).map(|cell| cell.trim().trim_matches('"')).collect();
        let [seat, answer, ..] = cells.as_slice() else {
            if line.trim().is_empty() {
                continue;
            }
            return Err(say!("room-poll-unclear", place = place));
        };
        let Some(seat) = number::<u16>(seat) else {
            // The first line may name the columns.
            if row == 1 + above {
                continue;
            }
            return Err(say!("room-poll-no-seat", place = place, seat = visible(seat)));
        };
        if !present.contains(&seat) {
            return Err(say!("room-poll-unknown-seat", place = place, seat = seat));
        }
        let Some(choice) = answered(answer, choices) else {
            return Err(say!("room-poll-no-answer", place = place, answer = visible(answer), choices = choices));
        };
        if seats.insert(seat, choice).is_some() {
            return Err(say!("room-poll-twice", place = place, seat = seat));
        }
    }
    if seats.is_empty() { Err(say!("room-poll-empty", name = visible(name))) } else { Ok(Vote::Seats(seats)) }
}

/// A choice by its digit, or by Yes, No and Not sure in words.
pub fn answered(text: &str, choices: u8) -> Option<u8> {
    let choice = match number::<u8>(text) {
        Some(choice) => choice,
        None => match crate::logic::Answer::read(text).ok()?? {
            crate::logic::Answer::Yes => 1,
            crate::logic::Answer::No => 2,
            crate::logic::Answer::NotSure => 3,
        },
    };
    // Words are for the three answers to a condition.
    let is_word = number::<u8>(text).is_none();
    ((1..=choices).contains(&choice) && (!is_word || choices == POINT_CHOICES)).then_some(choice)
}

/// Yes, No, and that the story does not tell.
pub const POINT_CHOICES: u8 = 3;
