//! An inventory through all rules, beside the csv crate reading and writing the same rows and doing nothing else.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::Duration;

use article5::inventory::{Format, Options, run};
use article5::rulebook::{Item, Kind, Library, Role, Rulebook};

use crate::{Figure, processor};

/// Goals are for a machine with so many processors.
const PROCESSORS: f64 = 2.0;

pub fn figures(rows: u32) -> Vec<Figure> {
    let rulebook = Library::default().load().unwrap().rulebook;
    let folder = tempfile::tempdir().unwrap();
    let inventory = folder.path().join("inventory.csv");
    write_inventory(&inventory, &rulebook, rows);
    let Some(mut bare) = timed(|| copy(&inventory, &folder.path().join("copy.csv"))) else { return Vec::new() };
    let mut ours = (Duration::MAX, Duration::MAX);
    // The two take turns, and the best run of each counts: what else the machine does falls on both.
    for _ in 0..2 {
        ours = ours.min(timed(|| assess(&inventory, &folder.path().join("verdicts.csv"), &rulebook, rows)).unwrap());
        bare = bare.min(timed(|| copy(&inventory, &folder.path().join("copy.csv"))).unwrap());
    }
    let (all, owner) = (ours.0.as_secs_f64(), ours.1.as_secs_f64());
    // The work is spread over the processors but for what one thread alone can do.
    let spread = (all / PROCESSORS).max(owner);
    println!("assess: {rows} rows of {} bytes", inventory.metadata().unwrap().len() / u64::from(rows));
    vec![
        Figure::new("assess on two processors, beside csv alone", spread / bare.0.as_secs_f64(), " x", 1.2),
        Figure::new("  the same on one processor", all / bare.0.as_secs_f64(), " x", 2.4),
        Figure::new("  memory", processor::peak_memory("self").unwrap_or_default(), " MB", 40.0),
    ]
}

/// Every question and a name, with answers from a fixed sequence: a fifth each of no answer and unsure. No tool is
/// outside the Act, so that every rule is looked at for every row.
fn write_inventory(path: &Path, rulebook: &Rulebook, rows: u32) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    let questions: Vec<&Item> = rulebook.items.iter().filter(|item| item.is_question()).collect();
    let names: Vec<&str> = questions.iter().map(|item| item.name.as_str()).collect();
    writeln!(file, "name,{}", names.join(",")).unwrap();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for row in 0..rows {
        write!(file, "Tool number {row}").unwrap();
        for question in &questions {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let answer = match question.kind {
                Kind::Question { rule: None, role: Role::Exception, .. } => "no",
                Kind::Question { rule: None, .. } => "yes",
                _ => ["yes", "yes", "no", "unsure", ""][usize::try_from(state % 5).unwrap()],
            };
            write!(file, ",{answer}").unwrap();
        }
        file.write_all(b"\n").unwrap();
    }
    file.flush().unwrap();
}

/// What work takes of the processor: of all threads, and of this one alone.
fn timed(work: impl FnOnce()) -> Option<(Duration, Duration)> {
    let before = (processor::all_threads()?, processor::own_thread()?);
    work();
    Some((processor::all_threads()?.checked_sub(before.0)?, processor::own_thread()?.checked_sub(before.1)?))
}

fn copy(from: &Path, to: &Path) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(from).unwrap();
    let mut writer = csv::Writer::from_path(to).unwrap();
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap() {
        writer.write_byte_record(&record).unwrap();
    }
    writer.flush().unwrap();
}

fn assess(from: &Path, to: &Path, rulebook: &Rulebook, rows: u32) {
    let mut options = Options::new(vec![from.to_owned()], jiff::civil::date(2026, 11, 22));
    options.format = Format::Csv;
    let to = File::create(to).unwrap();
    let outcome = run(&options, rulebook, std::io::empty(), to, std::io::sink()).unwrap();
    assert_eq!(outcome.assessed, u64::from(rows));
}
