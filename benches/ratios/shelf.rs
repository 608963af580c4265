//! The list of all checks: read for the first time, and again when it is remembered.

use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use article5::check::{Entry, Field, Step};
use article5::logic::Answer;
use article5::record::{
    DataFolder, Header, Reference, list, new_reference, seal_of, summary, summary_key, write_entry, write_header,
};
use article5::rulebook::{Library, Rulebook};

use crate::{Figure, processor};

/// How many answers a record holds; about half an interview.
const ANSWERS: usize = 24;
/// Goals are for a machine with so many processors.
const PROCESSORS: f64 = 2.0;

pub fn figures(records: u32) -> Vec<Figure> {
    let outer = tempfile::tempdir().unwrap();
    let folder = DataFolder::choose(Some(outer.path().join("data"))).unwrap();
    folder.make(&folder.records()).unwrap();
    let rules = Library::default().load().unwrap().rulebook;
    for number in 0..records {
        fill(&folder.records(), &rules, number as usize);
    }
    // Only files that were left alone for a while are remembered.
    std::thread::sleep(Duration::from_millis(2500));
    let today = jiff::civil::date(2026, 11, 22);
    let shelf = || {
        let listed = list(&folder, &summary_key(&rules.cover(), today), |record| summary(record, &rules)).unwrap();
        assert_eq!(listed.len(), records as usize);
    };
    let (begin, before) = (Instant::now(), processor::all_threads());
    shelf();
    let waited = begin.elapsed().as_secs_f64();
    let first = processor::all_threads().zip(before).map(|(after, before)| after.saturating_sub(before).as_secs_f64());
    let own = |work: &dyn Fn()| {
        let before = processor::own_thread()?;
        work();
        Some(processor::own_thread()?.checked_sub(before)?.as_secs_f64() * 1000.0)
    };
    let again = (0..9).filter_map(|_| own(&shelf)).min_by(f64::total_cmp);
    println!("shelf: {records} checks of {ANSWERS} answers; the first list took {waited:.2} s on the wall");
    let scale = f64::from(records) / 10_000.0;
    let first =
        first.map(|all| Figure::new("first list of all checks, two processors", all / PROCESSORS, " s", 0.5 * scale));
    let again = again.map(|again| Figure::new("the same list again", again, " ms", 35.0 * scale));
    first.into_iter().chain(again).collect()
}

/// Writes a record with a name and answers.
pub fn fill(records: &Path, rules: &Rulebook, number: usize) {
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
