//! Inventories of every kind: a verdict or a refusal for each row, and the same whatever the format.

#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use article5::inventory::{Format, InputKind, Limits, Options, run};
use article5::rulebook::{Library, Rulebook};
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().expect("the rules inside").rulebook);

fuzz_target!(|data: &[u8]| {
    let Some((choice, data)) = data.split_first() else { return };
    let mut options = Options::new(vec![PathBuf::from("-")], jiff::civil::date(2026, 11, 22));
    options.input = [None, Some(InputKind::Csv), Some(InputKind::Json), Some(InputKind::Jsonl), Some(InputKind::Sheet)]
        [usize::from(choice & 7) % 5];
    options.format = [Format::Csv, Format::Json, Format::Table][usize::from(choice >> 3 & 3) % 3];
    options.why = choice & 32 > 0;
    options.limits = Limits { row_bytes: 4096, passed_over_bytes: 16 * 1024, rows: 2000 };
    let (mut written, mut told) = (Vec::new(), Vec::new());
    let ended = run(&options, &RULES, data, &mut written, &mut told);
    for text in [&written, &told] {
        let text = str::from_utf8(text).expect("text");
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{text:?}");
    }
    if ended.is_ok_and(|outcome| outcome.refused > 0) {
        assert!(!told.is_empty(), "refused without a word");
    }
});
