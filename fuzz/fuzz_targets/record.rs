//! A record from its bytes, and from steps that are sealed first: no fuzzer finds a seal that fits.

#![no_main]

use std::sync::LazyLock;

use article5::check::{Check, Entry, Step};
use article5::record::{Damage, Header, Record, Reference, read_text, seal_of, summary, write_entry, write_header};
use article5::rulebook::{Library, Rulebook};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().expect("the rules inside").rulebook);

fuzz_target!(|data: &[u8]| {
    if let Ok(record) = read_text(data) {
        whole_lines_read_again(&record);
        let _ = summary(&record, &RULES);
    }
    let Ok(text) = str::from_utf8(data) else { return };
    let steps = text.lines().filter_map(|line| {
        // Either a step alone, or a whole line of a record.
        let step = line.split_once(",did:").map_or(line, |(_, rest)| rest.split(",before:").next().unwrap_or(rest));
        ron::from_str::<Step>(step).ok()
    });
    let steps: Vec<Step> = steps.collect();
    if !steps.is_empty() {
        sealed_steps_read_back(steps);
    }
});

/// What could be read is a record of its own, with the same head and no damage.
fn whole_lines_read_again(record: &Record) {
    let mut text = record.lines.join("\n");
    text.push('\n');
    let again = read_text(text.as_bytes()).expect("lines that were read");
    assert_eq!((again.head.as_str(), &again.check, &again.damage), (record.head.as_str(), &record.check, &None));
    if let Some(Damage::Torn { whole }) = record.damage {
        assert!(whole as usize >= record.lines.iter().map(|line| line.len() + 1).sum::<usize>() - 1);
    }
}

/// Whatever this program writes it reads back as it was.
fn sealed_steps_read_back(steps: Vec<Step>) {
    let header = Header {
        article5_record: article5::record::FORMAT,
        program: "fuzz".to_owned(),
        reference: Reference::read("A5-2026-11-22-AAAAA").expect("a reference"),
        created: Timestamp::UNIX_EPOCH,
        edition: String::new(),
        rules: String::new(),
        origin: String::new(),
        taken_from: None,
        seal: seal_of(""),
    };
    let first = write_header(&header);
    let (mut text, mut head) = (format!("{}\n", first.text), first.seal);
    let mut check = Check::of_format(article5::record::FORMAT);
    for (number, did) in (1..).zip(steps) {
        let entry = Entry { number, at: Timestamp::UNIX_EPOCH, who: "Ann".to_owned(), did };
        let sealed = write_entry(&entry, &head);
        check.apply(entry);
        text.push_str(&sealed.text);
        text.push('\n');
        head = sealed.seal;
    }
    let record = read_text(text.as_bytes()).expect("a record that was just written");
    if record.damage.is_none() {
        assert_eq!((record.head.as_str(), &record.check), (head.as_str(), &check));
    } else {
        // Only a line beyond the limit may be refused, and the program weighs lines before it writes them.
        assert!(text.lines().any(|line| line.len() > 256 * 1024), "{:?}", record.damage);
    }
    let _ = summary(&record, &RULES);
    let _ = record.check.steps.iter().map(|entry| entry.did.in_words()).count();
}
