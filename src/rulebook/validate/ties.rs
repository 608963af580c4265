//! Ties from raw to sound: every question that they name is there, and no tie ties a question to itself.

use super::flaws::Flaws;
use super::names::Names;
use super::raw_rulebook::RawRulebook;
use crate::logic::{Address, Tie};
use crate::rulebook::raw::{RawDescribed, RawTie};
use crate::rulebook::rule::Described;
use crate::rulebook::syntax::Source;
use crate::words::say;

/// The ties of every file, those of the scope first.
pub fn ties<'s>(raw: &RawRulebook<'s>, names: &Names<'s>, flaws: &mut Flaws) -> Vec<Tie> {
    let (scope_source, scope) = &raw.scope;
    let mut found = of_file(scope_source, "scope", &scope.ties, names, flaws);
    for (source, rule) in &raw.rules {
        found.extend(of_file(source, rule.id, &rule.ties, names, flaws));
    }
    found
}

fn of_file<'s>(source: &Source, space: &str, ties: &[RawTie<'s>], names: &Names<'s>, flaws: &mut Flaws) -> Vec<Tie> {
    let mut found: Vec<Tie> = Vec::new();
    for tie in ties {
        let (RawTie::Implies(first, second)
        | RawTie::Presupposes(first, second)
        | RawTie::Excludes(first, second)
        | RawTie::Either(first, second)) = *tie;
        let ends = (names.question(source, space, first, flaws), names.question(source, space, second, flaws));
        let (Some(a), Some(b)) = ends else { continue };
        let tie = match tie {
            RawTie::Implies(..) => Tie::Implies(a, b),
            RawTie::Presupposes(..) => Tie::Presupposes(a, b),
            RawTie::Excludes(..) => Tie::Excludes(a, b),
            RawTie::Either(..) => Tie::Either(a, b),
        };
        if a == b {
            let what = say!("flaw-tied-to-itself", name = first);
            flaws.add(source, first, what, say!("flaw-name-two"));
        } else if found.iter().any(|known| same(*known, tie)) {
            flaws.add(source, first, say!("flaw-tie-twice"), say!("flaw-keep-one"));
        } else {
            found.push(tie);
        }
    }
    found
}

/// Whether two ties say the same. A tie that implies an answer also supposes it. `Excludes` and `Either` read alike
/// from both ends.
fn same(a: Tie, b: Tie) -> bool {
    let has_direction = |tie: Tie| matches!(tie, Tie::Implies(..) | Tie::Presupposes(..));
    let turned = |(first, second): (Address, Address)| (second, first);
    if has_direction(a) {
        has_direction(b) && a.ends() == b.ends()
    } else {
        std::mem::discriminant(&a) == std::mem::discriminant(&b)
            && (a.ends() == b.ends() || a.ends() == turned(b.ends()))
    }
}

/// What the description of the tool says about questions.
pub fn described<'s>(
    source: &Source,
    raw: &[RawDescribed<'s>],
    names: &Names<'s>,
    flaws: &mut Flaws,
) -> Vec<Described> {
    raw.iter()
        .filter_map(|RawDescribed { status, implies }| {
            if status.is_empty() {
                flaws.add(source, implies, say!("flaw-no-status"), say!("flaw-name-status"));
            }
            for key in status {
                super::names::sound(source, key, flaws);
            }
            let implies = names.question(source, "scope", implies, flaws)?;
            Some(Described { status: status.iter().map(|key| (*key).to_owned()).collect(), implies })
        })
        .collect()
}
