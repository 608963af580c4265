//! The view, put together.

use super::contested::points;
use super::expression::Expression;
use super::part::Columns;
use super::ranks::Ranks;
use super::steps::{self, Added, OUTSIDE, UNCLEAR, UNCLEAR_CELLS, rank_of};
use super::{Dialect, On, TableName};
use crate::logic::Verdict;
use crate::rulebook::Rulebook;
use crate::text::visible_lines;
use crate::words::say;

/// What the view is called.
pub const VIEW: &str = "article5_verdicts";

const NAME: &str = "name";
const OVERALL: &str = "overall";
const CONTESTED: &str = "contested";
const CONTRADICTED: &str = "contradicted";
const NOT_READ: &str = "not_read";

/// The view: for each row of `table` its `name`, `overall`, the verdict of each rule under its letter, `contested` (a line
/// for each point of law that keeps a rule open), `contradicted` (addresses of answers that cannot all be right) and
/// `not_read` (addresses of cells that hold no answer; such a row has no verdict).
///
/// Words are those of the session's language, as in an assessed inventory.
pub fn create_view(rulebook: &Rulebook, dialect: Dialect, table: &TableName, on: On) -> String {
    let columns = Columns::new(rulebook, dialect);
    let ranks = Ranks::of(rulebook, dialect, on);
    let mut answers = vec![format!("t.{}", dialect.name(NAME))];
    answers.extend(steps::answers(&columns).iter().map(written));
    let from = format!("{} AS t", table.quoted(dialect));
    let steps = [
        step(dialect, say!("sql-step-answers"), "answers", &answers, &from),
        adding(dialect, say!("sql-step-stands"), "stands", &steps::stands(&columns), "answers"),
        adding(dialect, say!("sql-step-worth"), "worth", &steps::worth(&columns), "stands"),
        adding(dialect, say!("sql-step-parts"), "parts", &steps::parts(&columns), "worth"),
        adding(dialect, say!("sql-step-found"), "found", &steps::found(&columns, &ranks), "parts"),
    ];
    format!(
        "{}{}\nWITH\n{}\n{}SELECT\n  {}\nFROM found;\n",
        head(rulebook, on),
        dialect.create_view(&dialect.name(VIEW)),
        steps.join(",\n"),
        comment(say!("sql-step-words")),
        told(&columns, &ranks).iter().map(written).collect::<Vec<_>>().join(",\n  "),
    )
}

/// The table that the view reads, where there is none of that name: `name` and a text column for each address.
pub fn create_table(rulebook: &Rulebook, dialect: Dialect, table: &TableName) -> String {
    let names = [NAME].into_iter().chain(rulebook.items.iter().map(|item| item.name.as_str()));
    let columns = names.map(|name| format!("  {} {}", dialect.name(name), dialect.text_type()));
    let columns: Vec<String> = columns.collect();
    format!("CREATE TABLE IF NOT EXISTS {} (\n{}\n);\n", table.quoted(dialect), columns.join(",\n"))
}

/// Which rules these are and on which day.
fn head(rulebook: &Rulebook, on: On) -> String {
    let rules = say!(
        "sql-head",
        version = env!("CARGO_PKG_VERSION"),
        edition = rulebook.edition.name.as_str(),
        law = rulebook.edition.law_as_of.to_string(),
        hash = rulebook.hash.as_str()
    );
    let day = match on {
        On::Day(day) => say!("sql-head-day", day = day.to_string()),
        On::Query { .. } => say!("sql-head-query").to_owned(),
    };
    comment(&rules) + &comment(&day)
}

/// A remark, on lines of its own whatever it holds.
fn comment(text: &str) -> String {
    visible_lines(text).lines().flat_map(|line| ["-- ", line, "\n"]).collect()
}

fn written(added: &Added) -> String {
    format!("{} AS {}", added.value, added.name)
}

/// A step that keeps the columns of the one before and adds some.
fn adding(dialect: Dialect, what: &str, name: &str, added: &[Added], from: &str) -> String {
    let columns: Vec<String> = std::iter::once("*".to_owned()).chain(added.iter().map(written)).collect();
    step(dialect, what, name, &columns, from)
}

fn step(dialect: Dialect, what: &str, name: &str, columns: &[String], from: &str) -> String {
    format!("{}{name} {} (\n  SELECT\n    {}\n  FROM {from}\n)", comment(what), dialect.step(), columns.join(",\n    "))
}

/// The columns of the view.
fn told(columns: &Columns<'_>, ranks: &Ranks) -> Vec<Added> {
    let Columns { rulebook, dialect, .. } = columns;
    let column = |name: &str| dialect.name(name);
    let rank = |rule: &str| column(&rank_of(rule));
    let added = |name: &str, value: String| Added { name: column(name), value };
    let verdict = |words: String| {
        let outside = dialect.text(Verdict::OutsideTheAct.words());
        let (unclear, is_outside) = (column(UNCLEAR), column(OUTSIDE));
        format!("CASE WHEN {unclear} THEN NULL WHEN {is_outside} THEN {outside} ELSE {words} END")
    };
    let all: Vec<String> = rulebook.rules.iter().map(|rule| rank(&rule.id)).collect();
    let mut told = vec![added(NAME, column(NAME)), added(OVERALL, verdict(ranks.words(&dialect.least(&all), None)))];
    for rule in &rulebook.rules {
        told.push(added(&rule.id, verdict(ranks.words(&rank(&rule.id), Some(rule.applies_from)))));
    }
    told.push(added(CONTESTED, contested(columns, ranks)));
    let contradicted = columns.tied().map(|address| {
        let (said, worth) = (columns.said(address), columns.worth(address));
        (said.is_known().and(worth.is_unknown()), format!(" {}", rulebook.item(address).name))
    });
    told.push(added(CONTRADICTED, listed(*dialect, contradicted)));
    told.push(added(NOT_READ, without_first(&column(UNCLEAR_CELLS))));
    told
}

fn contested(columns: &Columns<'_>, ranks: &Ranks) -> String {
    let Columns { rulebook, dialect, .. } = columns;
    let open = ranks.rank(Verdict::Open);
    let lines = rulebook.rules.iter().flat_map(|rule| {
        let is_open = Expression::sql(format!("{} = {open}", dialect.name(&rank_of(&rule.id))));
        points(columns, &rule.structure).into_iter().map(move |point| {
            let line = say!("inventory-contested", rule = rule.id.as_str(), why = point.why.as_str());
            (is_open.clone().and(point.on), format!("\n{line}"))
        })
    });
    let told = |name: &str| Expression::sql(dialect.name(name)).not();
    let any = told(UNCLEAR).and(told(OUTSIDE));
    format!("CASE WHEN {} THEN {} END", any.written(), listed(*dialect, lines))
}

/// The texts whose condition holds, one behind the other without the first character; NULL where there is none.
fn listed(dialect: Dialect, texts: impl Iterator<Item = (Expression, String)>) -> String {
    let cases = texts.map(|(on, text)| format!("CASE WHEN {} THEN {} ELSE '' END", on.written(), dialect.text(&text)));
    let cases: Vec<String> = cases.collect();
    if cases.is_empty() { "NULL".to_owned() } else { without_first(&cases.join("\n    || ")) }
}

fn without_first(text: &str) -> String {
    format!("NULLIF(substr({text}, 2), '')")
}
