//! `article5 compare` and `article5 what-if`.

use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;

use super::CliError;
use super::compare_json::for_programs;
use super::nameless::Nameless;
use super::options::day;
use super::output::Output;
use super::paper::Paper;
use super::settings::{Settings, tell};
use crate::check::Comparison;
use crate::record::Record;
use crate::report::block::{Block, Document};
use crate::report::{Sides, compare_page};
use crate::rulebook::Rulebook;
use crate::text::cut_at_words;
use crate::words::say;

/// The most letters of a tool's name at the head of a column.
const MOST_IN_NAME: usize = 60;

/// Which two checks, and how they are read.
#[derive(Debug, Args)]
pub struct Pair {
    #[arg(help = say!("help-compare-first"))]
    first: String,
    #[arg(help = say!("help-compare-second"))]
    second: String,
    #[arg(long, help = say!("help-compare-rules-now"))]
    rules_now: bool,
    #[arg(long, value_name = "DATE", value_parser = day, help = say!("help-compare-then"))]
    then: Option<Date>,
    #[command(flatten)]
    nameless: Nameless,
    #[command(flatten)]
    paper: Paper,
}

/// Which other answers.
#[derive(Debug, Args)]
pub struct Supposed {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(required = true, value_name = "ADDRESS=ANSWER", help = say!("help-what-if-answers"))]
    answers: Vec<String>,
    #[command(flatten)]
    nameless: Nameless,
    #[command(flatten)]
    paper: Paper,
}

/// Compares two checks.
pub fn compare(settings: &Settings, pair: &Pair, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let (mut first, mut second) = (tell(desk.read(&pair.first)?), tell(desk.read(&pair.second)?));
    pair.nameless.take_out(settings, [&mut first, &mut second]);
    let compared = desk.compare(&first, &second, pair.rules_now, pair.then)?;
    settings.notice(compared.notices.iter());
    let (a, b) = (names(&pair.first, &first.header.reference), names(&pair.second, &second.header.reference));
    let sides = Sides { left: &a, right: &b };
    let rules = compared.right_rules.as_ref().unwrap_or(&loaded.rulebook);
    let comparison = &compared.comparison;
    let page = named_page(comparison, sides, [&first, &second], rules);
    pair.paper.print(&page, &for_programs(comparison, sides), &loaded, output)?;
    Ok(ExitCode::SUCCESS)
}

/// The page, on which the sides are called as the tools are; the references stand there once.
fn named_page(comparison: &Comparison, sides: Sides, records: [&Record; 2], rules: &Rulebook) -> Document {
    let titles = records.map(|record| cut_at_words(record.check.tool.title(), MOST_IN_NAME));
    if titles[0] == titles[1] {
        let told = |reference: &str| format!("{} ({reference})", titles[0]);
        let (left, right) = (told(sides.left), told(sides.right));
        return compare_page(comparison, Sides { left: &left, right: &right }, rules);
    }
    let mut page = compare_page(comparison, Sides { left: &titles[0], right: &titles[1] }, rules);
    let references = [(titles[0].clone(), sides.left.to_owned()), (titles[1].clone(), sides.right.to_owned())];
    page.blocks.insert(0, Block::Facts(references.to_vec()));
    page
}

/// The reference, with the moment if one was named.
fn names(typed: &str, reference: &str) -> String {
    match typed.rsplit_once('@') {
        Some((_, moment)) if !std::path::Path::new(typed).is_file() => format!("{reference}@{moment}"),
        _ => reference.to_owned(),
    }
}

/// Shows what other answers would change.
pub fn what_if(settings: &Settings, supposed: &Supposed, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let mut record = tell(desk.read(&supposed.id)?);
    supposed.nameless.take_out(settings, [&mut record]);
    let comparison = desk.what_if(&record, &supposed.answers)?;
    let sides = Sides { left: &record.header.reference, right: say!("command-what-if") };
    let named = Sides { left: say!("command-as-answered"), ..sides };
    let mut page = compare_page(&comparison, named, &loaded.rulebook);
    page.title = say!("command-what-if-title", tool = cut_at_words(record.check.tool.title(), MOST_IN_NAME));
    page.footer = say!("command-what-if-footer", reference = record.header.reference.to_string());
    supposed.paper.print(&page, &for_programs(&comparison, sides), &loaded, output)?;
    Ok(ExitCode::SUCCESS)
}
