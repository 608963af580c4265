//! Votes of a room, typed and from a file.

#![no_main]

use std::collections::BTreeSet;

use article5::room::{Vote, answered, read_poll, read_vote};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [seats, choices, rest @ ..] = data else { return };
    let Ok(text) = str::from_utf8(rest) else { return };
    let present: BTreeSet<u16> = (1..=u16::from(*seats) * 2).collect();
    let choices = choices % 9 + 1;
    for read in [read_vote(text, choices, &present), read_poll("poll.csv", text, choices, &present)] {
        match read {
            Ok(vote) => {
                let all: u32 = vote.counts(choices).iter().map(|count| u32::from(*count)).sum();
                assert!(all >= 1 && all as usize <= present.len(), "{vote:?}");
                if let Vote::Seats(seats) = &vote {
                    assert!(seats.keys().all(|seat| present.contains(seat)), "{vote:?}");
                }
            }
            Err(why) => assert!(!why.contains('\u{1b}'), "{why:?}"),
        }
    }
    if let Some(choice) = answered(text, choices) {
        assert!((1..=choices).contains(&choice));
    }
});
