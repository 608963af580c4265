//! Raw tests to sound ones: every name resolved, no empty group, no exception that leads to itself.

use std::collections::BTreeMap;

use super::flaws::Flaws;
use super::names::Names;
use crate::logic::Test;
use crate::rulebook::raw::RawTest;
use crate::rulebook::syntax::Source;
use crate::words::say;

/// Where a test stands: its file, the space of its names, and the exceptions of its rule.
pub struct Ground<'a, 's> {
    pub source: &'s Source,
    pub space: &'a str,
    pub exceptions: &'a [&'s str],
    /// The test belongs to an exception itself, which may not refer to another one.
    pub inside_exception: bool,
    pub names: &'a Names<'s>,
    /// What to point at where the test itself has no text.
    pub owner: &'a str,
}

/// The sound test; where a part is flawed, the flaw is added and the part left out.
pub fn test(raw: &RawTest, ground: &Ground, flaws: &mut Flaws) -> Test {
    match raw {
        RawTest::Ask(id) => match ground.names.question(ground.source, ground.space, id, flaws) {
            Some(address) => Test::Ask(address),
            None => Test::All(Vec::new()),
        },
        RawTest::All(parts) => Test::All(group("All", parts, ground, flaws)),
        RawTest::Any(parts) => Test::Any(group("Any", parts, ground, flaws)),
        RawTest::Not(part) => Test::Not(Box::new(test(part, ground, flaws))),
        RawTest::Unsettled(part, why) => Test::Unsettled(Box::new(test(part, ground, flaws)), why.0.as_ref().into()),
        RawTest::Exception(id) => {
            let index = ground.exceptions.iter().position(|known| known == id);
            match index {
                Some(index) if !ground.inside_exception => Test::Exception(index),
                Some(_) => {
                    let what = say!("flaw-exception-inside", name = id);
                    flaws.add(ground.source, id, what, say!("flaw-write-questions-here"));
                    Test::All(Vec::new())
                }
                None => {
                    let what = say!("flaw-unknown-exception", name = id);
                    let remedy = match ground.exceptions {
                        [] => say!("flaw-write-exception").to_owned(),
                        known => say!("flaw-its-exceptions", names = known.join(", ")),
                    };
                    flaws.add(ground.source, id, what, remedy);
                    Test::All(Vec::new())
                }
            }
        }
    }
}

fn group(kind: &str, parts: &[RawTest], ground: &Ground, flaws: &mut Flaws) -> Vec<Test> {
    if parts.is_empty() {
        let what = say!("flaw-asks-nothing", kind = kind);
        flaws.add(ground.source, ground.owner, what, say!("flaw-put-question"));
    }
    parts.iter().map(|part| test(part, ground, flaws)).collect()
}

/// A rule that asks more than this is beyond any person, and its proof beyond any patience.
pub const MOST_ASKED: usize = 500;

/// How many questions a test asks, repeats and those of the exceptions that it names included.
pub fn asks(raw: &RawTest, exceptions: &BTreeMap<&str, usize>) -> usize {
    match raw {
        RawTest::Ask(_) => 1,
        RawTest::All(parts) | RawTest::Any(parts) => parts.iter().map(|part| asks(part, exceptions)).sum(),
        RawTest::Not(part) | RawTest::Unsettled(part, _) => asks(part, exceptions),
        RawTest::Exception(id) => exceptions.get(id).copied().unwrap_or_default(),
    }
}
