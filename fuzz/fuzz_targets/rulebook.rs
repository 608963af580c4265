//! A rule file: alone, and in place of one that the program has inside.

#![no_main]

use std::sync::LazyLock;

use article5::rulebook::library::built_in;
use article5::rulebook::{Flaw, Rulebook, Source, validate, validate_rest};
use libfuzzer_sys::fuzz_target;

static BUILT_IN: LazyLock<Vec<Source>> = LazyLock::new(built_in);

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let own = Source::new("rules/f.ron", text.to_owned());
    told(validate_rest(std::slice::from_ref(&own)));
    // The rest is worth its time only where the text is a rule as far as anybody can see.
    if text.contains("Rule(") {
        let others = BUILT_IN.iter().filter(|source| !source.path.ends_with("f.ron")).cloned();
        told(validate(&others.chain([own]).collect::<Vec<_>>()));
    }
});

fn told(read: Result<Rulebook, Vec<Flaw>>) {
    match read {
        Ok(rulebook) => {
            let sheet = rulebook.blank_sheet();
            assert!((0..rulebook.rules.len()).all(|rule| !rulebook.is_touched(rule, &sheet)));
        }
        Err(flaws) => {
            assert!(!flaws.is_empty(), "refused without a reason");
            for flaw in flaws {
                let picture = flaw.picture();
                assert!(!picture.contains(['\u{1b}', '\u{202e}']), "{picture}");
            }
        }
    }
}
