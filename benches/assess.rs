//! How fast an inventory is assessed, beside the csv crate reading and writing the same rows and doing nothing else.
//!
//! ```text
//! cargo bench --bench assess -- [ROWS] [--rules FOLDER] [--why]
//! ```
//!
//! Goal without `--why`: a million rows through all rules take at most six times the bare loop, in at most 40 MB.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use article5::inventory::{Format, Options, run};
use article5::rulebook::{Item, Kind, Library, Role, Rulebook};

const ROUNDS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds options of its own.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let mut rows = 1_000_000_u32;
    let mut why = false;
    let mut library = Library::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rules" => library.folders.extend(arguments.next().map(PathBuf::from)),
            "--why" => why = true,
            number => rows = number.parse()?,
        }
    }
    let loaded = library.load()?;
    for flaw in &loaded.flaws {
        eprintln!("{}", flaw.picture());
    }
    let rulebook = loaded.rulebook;
    let folder = tempfile::tempdir()?;
    let inventory = folder.path().join("inventory.csv");
    let columns = write_inventory(&inventory, &rulebook, rows)?;
    let bytes = inventory.metadata()?.len();

    let mut bare = Duration::MAX;
    let mut assessed = Duration::MAX;
    // In turn, and the best of each: what else the machine does falls on both.
    for _ in 0..ROUNDS {
        bare = bare.min(timed(|| copy(&inventory, &folder.path().join("copy.csv")))?);
        assessed =
            assessed.min(timed(|| assess(&inventory, &folder.path().join("verdicts.csv"), &rulebook, rows, why))?);
    }
    let ratio = assessed.as_secs_f64() / bare.as_secs_f64();
    println!("{rows} rows, {columns} columns, {} rules, {bytes} bytes", rulebook.rules.len());
    println!("csv crate alone: {:>10.0} rows/s", f64::from(rows) / bare.as_secs_f64());
    println!("assess:          {:>10.0} rows/s", f64::from(rows) / assessed.as_secs_f64());
    println!("ratio:           {ratio:>10.2} (goal without --why: at most 6)");
    println!("peak memory:     {:>10} (goal: at most 40 MB)", peak_memory());
    Ok(())
}

/// Every question and a name, with answers from a fixed sequence: a fifth each of no answer and unsure. No tool is
/// outside the Act, so that every rule is looked at for every row.
fn write_inventory(path: &Path, rulebook: &Rulebook, rows: u32) -> Result<usize, Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    let questions: Vec<&Item> = rulebook.items.iter().filter(|item| item.is_question()).collect();
    let names: Vec<&str> = questions.iter().map(|item| item.name.as_str()).collect();
    writeln!(file, "name,{}", names.join(","))?;
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for row in 0..rows {
        write!(file, "Tool number {row}")?;
        for question in &questions {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let answer = match question.kind {
                Kind::Question { rule: None, role: Role::Exception, .. } => "no",
                Kind::Question { rule: None, .. } => "yes",
                _ => ["yes", "yes", "no", "unsure", ""][usize::try_from(state % 5)?],
            };
            write!(file, ",{answer}")?;
        }
        file.write_all(b"\n")?;
    }
    file.flush()?;
    Ok(questions.len() + 1)
}

fn timed(work: impl FnOnce() -> Result<(), Box<dyn Error>>) -> Result<Duration, Box<dyn Error>> {
    let begin = Instant::now();
    work()?;
    Ok(begin.elapsed())
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(from)?;
    let mut writer = csv::Writer::from_path(to)?;
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record)? {
        writer.write_byte_record(&record)?;
    }
    Ok(writer.flush()?)
}

fn assess(from: &Path, to: &Path, rulebook: &Rulebook, rows: u32, why: bool) -> Result<(), Box<dyn Error>> {
    let mut options = Options::new(vec![from.to_owned()], jiff::civil::date(2026, 11, 22));
    options.format = Format::Csv;
    options.why = why;
    let outcome = run(&options, rulebook, std::io::empty(), File::create(to)?, std::io::sink())?;
    if outcome.assessed == u64::from(rows) { Ok(()) } else { Err(format!("{outcome:?}").into()) }
}

/// The most memory that this process ever had, as Linux tells it.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "not known".to_owned(), |line| line.trim().to_owned())
}
