//! The names of checks that are told beside each other.

use super::Record;
use crate::check::{Field, told_apart};
use crate::words::say;

/// The names of the tools. Where two are the same, each also says who filled it in; where that is not enough, whether
/// it is a copy; and at last its reference.
pub fn names_apart(records: &[&Record]) -> Vec<String> {
    let title = |record: &Record| record.check.tool.title().to_owned();
    let by = |record: &Record| {
        let who = record.check.tool.get(Field::Assessor).trim();
        if who.is_empty() { title(record) } else { say!("pairs-named", title = title(record), who = who) }
    };
    let copy = |record: &Record| {
        told_apart(record.check.tool.title(), record.check.standing.copied_from.first().map(|from| from.why))
    };
    let reference =
        |record: &Record| say!("pairs-named", title = title(record), who = record.header.reference.to_string());
    let ways: [&dyn Fn(&Record) -> String; 4] = [&title, &by, &copy, &reference];
    let all = |way: &&dyn Fn(&Record) -> String| records.iter().map(|record| way(record)).collect::<Vec<_>>();
    let tells_apart = |names: &Vec<String>| {
        let mut known = names.clone();
        known.sort();
        known.dedup();
        known.len() == names.len()
    };
    let last = || all(&ways[3]);
    ways[..3].iter().map(all).find(tells_apart).unwrap_or_else(last)
}
