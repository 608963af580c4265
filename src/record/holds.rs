//! Which file holds a check. There can be several: programs that keep folders alike leave second files of one check,
//! and people rename files.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::reference::Reference;
use crate::text::visible;
use crate::words::say;

/// What a file is to the check that is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// It holds the check under the right name, or nothing of it can be read.
    TheCheck,
    /// It holds the check under another name.
    UnderAnotherName(Reference),
    /// Another file of the same check holds more of it, or as much of it under the right name. This file is no second
    /// tool.
    ASecondFile {
        /// The check.
        of: Reference,
        /// The name of the other file.
        fuller: String,
        /// Whether this program gave both names, as it does when it goes on in a new file. Then nobody else made a
        /// copy.
        is_our_own: bool,
    },
}

impl Holds {
    /// Whether the file is one more of a check that another file holds.
    pub fn is_second(&self) -> bool {
        matches!(self, Self::ASecondFile { .. })
    }

    /// What has to be said about the file, in a sentence without its end.
    pub fn words(&self) -> Option<String> {
        match self {
            Self::TheCheck => None,
            Self::UnderAnotherName(reference) => Some(say!("record-other-name", reference = reference.as_str())),
            Self::ASecondFile { of, fuller, .. } => {
                Some(say!("record-second-file", reference = of.as_str(), file = visible(fuller).as_ref()))
            }
        }
    }
}

/// What the name of a file alone says of the check in it.
pub fn holds_by_name(name: &OsStr, reference: &Reference) -> Holds {
    if stem(name) == reference.as_str() || goes_on_as(name, reference) {
        Holds::TheCheck
    } else {
        Holds::UnderAnotherName(reference.clone())
    }
}

/// A file among the records: its name, and the reference and number of steps that it holds where it can be read.
#[derive(Debug)]
pub struct File<'a> {
    /// Its name.
    pub name: &'a OsStr,
    /// The check and how many steps of it.
    pub holds: Option<(&'a Reference, usize)>,
}

/// What each file is to its check, by the name of the file. Files that simply hold their check are left out.
pub fn who_holds<'a>(files: impl IntoIterator<Item = File<'a>>) -> HashMap<OsString, Holds> {
    let mut by_check: Vec<(&Reference, usize, &OsStr)> = files
        .into_iter()
        .filter_map(|File { name, holds }| holds.map(|(reference, steps)| (reference, steps, name)))
        .collect();
    // No two files have the same name. So where each is named after its check, no check has two files.
    if by_check.iter().all(|(of, _, name)| is_named_so(of, name)) {
        return HashMap::new();
    }
    by_check.sort_unstable_by_key(|(of, _, name)| (*of, *name));
    let mut found = HashMap::new();
    for files in by_check.chunk_by_mut(|one, other| one.0 == other.0) {
        // The fullest first; among equals the one with the right name, then the first by name.
        files.sort_by_key(|(of, steps, name)| (Reverse(*steps), !is_named_so(of, name), *name));
        let fullest = files[0].2;
        for (index, (of, _, name)) in files.iter().enumerate() {
            let is_ours = |name: &OsStr| is_named_so(of, name) || goes_on_as(name, of);
            let of = (*of).clone();
            let holds = match (index, is_ours(name)) {
                (0, true) => continue,
                (0, false) => Holds::UnderAnotherName(of),
                (_, ours) => Holds::ASecondFile {
                    of,
                    fuller: fullest.to_string_lossy().into_owned(),
                    is_our_own: ours && is_ours(fullest),
                },
            };
            found.insert((*name).to_owned(), holds);
        }
    }
    found
}

/// Whether a file has a name under which this program goes on when it must not write to the first file:
/// `REFERENCE-2.ron`.
fn goes_on_as(name: &OsStr, reference: &Reference) -> bool {
    let stem = stem(name);
    stem.strip_prefix(reference.as_str())
        .and_then(|rest| rest.strip_prefix('-'))
        .is_some_and(|number| !number.is_empty() && number.len() <= 3 && number.bytes().all(|c| c.is_ascii_digit()))
}

/// Whether a file is named after its check. This is asked of many thousands of files, so it has to be cheap.
fn is_named_so(of: &Reference, name: &OsStr) -> bool {
    let as_given = name.as_encoded_bytes().strip_suffix(b".ron");
    as_given.is_some_and(|stem| stem == of.as_str().as_bytes()) || stem(name) == of.as_str()
}

fn stem(name: &OsStr) -> String {
    Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(files: &[(&str, usize)]) -> Vec<Holds> {
        let reference = Reference::read("A5-2026-11-26-AAAAA");
        let reference = reference.as_ref();
        let each = files.iter().map(|(name, steps)| File {
            name: OsStr::new(*name),
            holds: reference.map(|reference| (reference, *steps)),
        });
        let found = who_holds(each);
        files.iter().map(|(name, _)| found.get(OsStr::new(*name)).cloned().unwrap_or(Holds::TheCheck)).collect()
    }

    #[test]
    fn one_file_of_a_check_counts_and_it_is_the_fullest() {
        let own = "A5-2026-11-26-AAAAA.ron";
        let copy = "A5-2026-11-26-AAAAA (conflicted copy).ron";
        assert_eq!(holds(&[(own, 3)]), [Holds::TheCheck]);
        assert!(matches!(&holds(&[(copy, 3)])[..], [Holds::UnderAnotherName(_)]));
        assert!(matches!(&holds(&[(own, 3), (copy, 3)])[..], [Holds::TheCheck, Holds::ASecondFile { .. }]));
        assert!(matches!(&holds(&[(own, 3), (copy, 4)])[..], [Holds::ASecondFile { .. }, Holds::UnderAnotherName(_)]));
        let goes_on = "A5-2026-11-26-AAAAA-2.ron";
        assert!(matches!(&holds(&[(own, 3), (goes_on, 4)])[..], [Holds::ASecondFile { .. }, Holds::TheCheck]));
    }
}
