//! How long a list of 10,000 checks takes, beside a plain read of the directory entries in the same run.
//!
//! `cargo bench --bench shelf [-- RECORDS]`

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use article5::check::{Entry, Field, Step};
use article5::logic::Answer;
use article5::record::{
    DataFolder, Header, Reference, list, new_reference, seal_of, summary, summary_key, write_entry, write_header,
};
use article5::rulebook::{Library, Rulebook};

/// How many answers a record holds; about half an interview.
const ANSWERS: usize = 24;

fn main() {
    let records = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(10_000);
    let outer = tempfile::tempdir().unwrap();
    let folder = DataFolder::choose(Some(outer.path().join("data"))).unwrap();
    folder.make(&folder.records()).unwrap();
    let rules = Library::default().load().unwrap().rulebook;
    for number in 0..records {
        fill(&folder.records(), &rules, number);
    }
    // Only files that were left alone for a while are remembered.
    std::thread::sleep(Duration::from_millis(2500));
    let today = jiff::civil::date(2026, 11, 22);
    let shelf = || {
        let listed = list(&folder, &summary_key(&rules.cover(), today), |record| summary(record, &rules)).unwrap();
        assert_eq!(listed.len(), records);
    };
    let entries = || {
        let entries = std::fs::read_dir(folder.records()).unwrap();
        let sizes: u64 = entries.map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
        assert!(sizes > 0);
    };
    let first = time(1, shelf);
    let plain = time(15, entries);
    let again = time(15, shelf);
    println!("{records} records of {ANSWERS} answers");
    println!("first list, every record read: {first:?}");
    println!("list again, median of 15:      {again:?}");
    println!("directory entries, median:     {plain:?}");
    println!("ratio: {:.1}", again.as_secs_f64() / plain.as_secs_f64());
}

fn time(times: usize, act: impl Fn()) -> Duration {
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            act();
            start.elapsed()
        })
        .collect();
    taken.sort();
    taken[times / 2]
}

fn fill(records: &Path, rules: &Rulebook, number: usize) {
    let at = jiff::Timestamp::from_second(1_790_000_000 + i64::try_from(number).unwrap()).unwrap();
    let reference = new_reference(jiff::civil::date(2026, 9, 21));
    let header = Header {
        article5_record: article5::record::FORMAT,
        program: "bench".to_owned(),
        reference: Reference::read(&format!("{reference}-{number}")).unwrap(),
        created: at,
        edition: rules.edition.name.clone(),
        rules: rules.hash.clone(),
        origin: "built in".to_owned(),
        taken_from: None,
        seal: seal_of(""),
    };
    let first = write_header(&header);
    let (mut text, mut head) = (format!("{}\n", first.text), first.seal);
    let questions = rules.items.iter().filter(|item| item.is_question()).cycle().skip(number).take(ANSWERS);
    let name = Step::Described { field: Field::Name, value: format!("Tool {number}") };
    let answers = questions.enumerate().map(|(index, item)| Step::Answered {
        to: item.name.clone(),
        asked: item.ask.as_str().into(),
        answer: Answer::ALL[(index + number) % 3],
    });
    for (number, did) in (1..).zip(std::iter::once(name).chain(answers)) {
        let sealed = write_entry(&Entry { number, at, who: "Ann".to_owned(), did }, &head);
        text.push_str(&sealed.text);
        text.push('\n');
        head = sealed.seal;
    }
    let path = records.join(format!("{}.ron", header.reference));
    std::fs::write(&path, text).unwrap();
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(at.as_second()).unwrap());
    std::fs::File::options().write(true).open(path).unwrap().set_modified(then).unwrap();
}
