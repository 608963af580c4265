//! The view for databases beside the engine: the same verdicts on the same answers, row by row, in `SQLite`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use article5::inventory::{Format, InputKind, Options, run};
use article5::logic::{Answer, Said, Verdict};
use article5::rulebook::{Kind, Library, Rulebook};
use article5::sql::{Dialect, On, SqlError, TableName, VIEW, create_table, create_view};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().unwrap().rulebook);

/// A day on which some rules do not apply yet.
const BEFORE: Date = date(2026, 11, 27);
const AFTER: Date = date(2026, 12, 2);

/// One tool: an answer for some addresses.
type Row = BTreeMap<usize, Answer>;

const fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::NotSure => "unsure",
    }
}

fn tools() -> TableName {
    "tools".parse().unwrap()
}

/// A database with an empty table and the view on it.
fn database(rules: &Rulebook, table: &TableName, on: On) -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database.execute_batch(&create_table(rules, Dialect::Sqlite, table)).unwrap();
    database.execute_batch(&create_view(rules, Dialect::Sqlite, table, on)).unwrap();
    database
}

fn fill(database: &Connection, rules: &Rulebook, rows: &[Row]) {
    let marks = vec!["?"; rules.items.len() + 1].join(",");
    database.execute_batch("BEGIN").unwrap();
    let mut insert = database.prepare(&format!("INSERT INTO tools VALUES ({marks})")).unwrap();
    for (number, row) in rows.iter().enumerate() {
        let cells = (0..rules.items.len()).map(|at| row.get(&at).map(|answer| word(*answer).to_owned()));
        insert.execute(params_from_iter([Some(number.to_string())].into_iter().chain(cells))).unwrap();
    }
    database.execute_batch("COMMIT").unwrap();
}

/// Some columns of every row of the view, as they come; NULL is an empty text.
fn viewed(database: &Connection, columns: &str) -> Vec<Vec<String>> {
    let mut query = database.prepare(&format!("SELECT {columns} FROM {VIEW}")).unwrap();
    let width = query.column_count();
    let rows = query.query_map([], |row| {
        (0..width)
            .map(|at| {
                Ok(match row.get(at)? {
                    Value::Text(text) => text,
                    Value::Null => String::new(),
                    odd => panic!("{odd:?}"),
                })
            })
            .collect()
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn columns_of_verdicts(rules: &Rulebook) -> String {
    let letters: Vec<String> = rules.rules.iter().map(|rule| format!("\"{}\"", rule.id)).collect();
    format!("name, overall, {}", letters.join(", "))
}

/// What `assess` writes about the same rows: name, overall, the rules and, with `why`, the contested points.
fn assessed(rules: &Rulebook, rows: &[Row], on: Date, why: bool) -> Vec<Vec<String>> {
    let mut inventory = csv::Writer::from_writer(Vec::new());
    let names = rules.items.iter().map(|item| item.name.as_str());
    inventory.write_record(std::iter::once("name").chain(names)).unwrap();
    for (number, row) in rows.iter().enumerate() {
        let cells = (0..rules.items.len()).map(|at| row.get(&at).map_or("", |answer| word(*answer)).to_owned());
        inventory.write_record(std::iter::once(number.to_string()).chain(cells)).unwrap();
    }
    let mut options = Options::new(vec![PathBuf::from("-")], on);
    (options.input, options.format, options.why) = (Some(InputKind::Csv), Format::Csv, why);
    let mut out = Vec::new();
    run(&options, rules, inventory.into_inner().unwrap().as_slice(), &mut out, std::io::sink()).unwrap();
    let mut reader = csv::Reader::from_reader(out.as_slice());
    let wanted: BTreeSet<&str> =
        ["name", "overall", "contested"].into_iter().chain(rules.rules.iter().map(|rule| rule.id.as_str())).collect();
    let heading = reader.headers().unwrap().clone();
    let kept = |record: csv::StringRecord| {
        let cells = heading.iter().zip(&record).filter(|(name, _)| wanted.contains(name));
        cells.map(|(_, cell)| cell.to_owned()).collect()
    };
    reader.records().map(|record| kept(record.unwrap())).collect()
}

/// Random numbers from a seed.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.next() % most
    }

    fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }
}

/// Tools of every temper: much or little answered, mostly yes or mostly no, by questions or as a whole, one rule or all.
fn random_rows(rules: &Rulebook, seed: u64, count: usize) -> Vec<Row> {
    let mut dice = Dice(seed);
    let answer = |dice: &mut Dice, yes: u64, unsure: u64| match () {
        () if dice.percent(unsure) => Answer::NotSure,
        () if dice.percent(yes) => Answer::Yes,
        () => Answer::No,
    };
    let row = |_| {
        let asked = [5, 30, 80, 100][usize::try_from(dice.below(4)).unwrap()];
        let wholes = [0, 10, 100][usize::try_from(dice.below(3)).unwrap()];
        let (yes, unsure) = (dice.below(101), [0, 3, 30][usize::try_from(dice.below(3)).unwrap()]);
        let only = dice.percent(50).then(|| usize::try_from(dice.below(rules.rules.len() as u64)).unwrap());
        let mut row = Row::new();
        for (at, address) in rules.addresses().enumerate() {
            let of_rule = rules.rule_of(address);
            // Away from the gates more often than not, so that the rules are reached.
            let (chance, yes) = match &rules.item(address).kind {
                Kind::Gate(_) | Kind::Exclusion(_) => (wholes / 10, 50),
                Kind::Question { rule: None, .. } => (asked / 2, 50),
                _ if only.is_some() && of_rule != only => (0, yes),
                Kind::Question { .. } => (asked, yes),
                Kind::Condition { .. } => (wholes, yes),
                Kind::Exception { .. } => (wholes, 100 - yes),
            };
            if dice.percent(chance) {
                row.insert(at, answer(&mut dice, yes, unsure));
            }
        }
        row
    };
    (0..count).map(row).collect()
}

fn same(rules: &Rulebook, rows: &[Row], on: Date) -> Vec<Vec<String>> {
    let database = database(rules, &tools(), On::Day(on));
    fill(&database, rules, rows);
    let (view, engine) = (viewed(&database, &columns_of_verdicts(rules)), assessed(rules, rows, on, false));
    assert_eq!(view.len(), engine.len());
    for (view, engine) in view.iter().zip(&engine) {
        let number: usize = engine[0].parse().unwrap();
        assert_eq!(view, engine, "{}", told(rules, &rows[number]));
    }
    view
}

fn told(rules: &Rulebook, row: &Row) -> String {
    row.iter().flat_map(|(at, answer)| [rules.items[*at].name.as_str(), "=", word(*answer), " "]).collect()
}

/// How many random tools are compared: many more where somebody has the time.
fn count() -> usize {
    std::env::var("ARTICLE5_SQL_ROWS").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000)
}

// The same as the engine

#[test]
fn random_tools_get_the_verdicts_of_the_engine_and_every_verdict_is_among_them() {
    let view = same(&RULES, &random_rows(&RULES, 5, count()), BEFORE);
    for (at, rule) in RULES.rules.iter().enumerate() {
        let mut expected: BTreeSet<String> = Verdict::ALL.iter().map(|verdict| verdict.words().to_owned()).collect();
        if rule.structure.exceptions.is_empty() {
            expected.remove(Verdict::ExceptionClaimed.words());
        }
        if rule.applies_from > BEFORE {
            expected.remove(Verdict::Prohibited.words());
            expected.insert(format!("PROHIBITED FROM {}", rule.applies_from));
        }
        let seen: BTreeSet<String> = view.iter().map(|row| row[at + 2].clone()).collect();
        assert_eq!(seen, expected, "{}", rule.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn contested_points_and_contradictions_are_told_as_the_engine_tells_them(seed: u64, later: bool) {
        let on = if later { AFTER } else { BEFORE };
        let rows = random_rows(&RULES, seed, 250);
        let database = database(&RULES, &tools(), On::Day(on));
        fill(&database, &RULES, &rows);
        let view = viewed(&database, &(columns_of_verdicts(&RULES) + ", contested"));
        prop_assert_eq!(&view, &assessed(&RULES, &rows, on, true));
        prop_assert!(view.iter().any(|row| !row[row.len() - 1].is_empty()), "nothing was contested");
        let contradicted = viewed(&database, "contradicted, not_read");
        prop_assert!(contradicted.iter().any(|row| !row[0].is_empty()), "nothing was contradicted");
        for (row, told) in rows.iter().zip(contradicted) {
            let mut sheet = RULES.blank_sheet();
            sheet.set_all(RULES.addresses().enumerate().filter_map(|(at, address)| Some((address, *row.get(&at)?))));
            let fallen = RULES.addresses().filter(|at| matches!(sheet.said(*at), Said::Contradicted(_)));
            let fallen: Vec<&str> = fallen.map(|address| RULES.item(address).name.as_str()).collect();
            prop_assert_eq!(told, [fallen.join(" "), String::new()]);
        }
    }
}

// What stands in the table

const CAUGHT: &str = "INSERT INTO tools (name, \"f.1\", \"f.2\", \"f.3\", \"f.4\", \"f.medical-or-safety\", \
                      \"f.training-without-impact\") VALUES ('A', 'yes', 'yes', 'yes', 'yes', 'no', 'no')";

#[test]
fn what_is_no_answer_gives_the_row_no_verdict_and_is_named() {
    let database = database(&RULES, &tools(), On::Day(BEFORE));
    for cell in ["Yes", "ja", "maybe", " no", "1"] {
        database.execute_batch(&format!("DELETE FROM tools; {CAUGHT}; {CAUGHT}")).unwrap();
        database.execute("UPDATE tools SET \"f.2\" = ?, \"a.1\" = ? WHERE rowid = 2", [cell, cell]).unwrap();
        let rows = viewed(&database, "name, overall, f, a, not_read");
        assert_eq!(rows[0], ["A", "PROHIBITED", "PROHIBITED", "NOT CHECKED", ""]);
        assert_eq!(rows[1], ["A", "", "", "", "a.1 f.2"], "{cell}");
    }
}

#[test]
fn an_empty_text_is_not_answered() {
    let database = database(&RULES, &tools(), On::Day(BEFORE));
    database.execute_batch(CAUGHT).unwrap();
    database.execute_batch("UPDATE tools SET \"f.2\" = '', \"a.1\" = ''").unwrap();
    assert_eq!(viewed(&database, "overall, f, a, not_read"), [["OPEN", "OPEN", "NOT CHECKED", ""]]);
}

#[test]
fn a_table_without_one_of_the_columns_is_refused_by_the_database() {
    // Where SQLite finds no column of a name between quotation marks, it may take it for a text.
    let table = create_table(&RULES, Dialect::Sqlite, &tools());
    let without: String = table.lines().filter(|line| !line.contains("\"f.2\"")).collect();
    let database = Connection::open_in_memory().unwrap();
    database.execute_batch(&without).unwrap();
    database.execute_batch(&create_view(&RULES, Dialect::Sqlite, &tools(), On::Day(BEFORE))).unwrap();
    let refused = database.prepare(&format!("SELECT overall FROM {VIEW}")).map(|_| ()).unwrap_err();
    assert!(refused.to_string().contains("f.2"), "{refused}");
}

// Days

#[test]
fn without_a_day_the_verdict_is_that_of_the_day_of_the_query() {
    let mut rules = RULES.clone();
    let f = rules.rule_index("f").unwrap();
    let verdict = |rules: &Rulebook, on| {
        let database = database(rules, &tools(), on);
        database.execute_batch(CAUGHT).unwrap();
        viewed(&database, "overall, f").concat()
    };
    let written = On::Query { today: date(1990, 1, 1) };
    rules.rules[f].applies_from = date(2001, 1, 1);
    assert_eq!(verdict(&rules, written), ["PROHIBITED", "PROHIBITED"]);
    assert_eq!(verdict(&rules, On::Day(date(1990, 1, 1))), ["PROHIBITED FROM 2001-01-01"; 2]);
    rules.rules[f].applies_from = date(9999, 1, 1);
    assert_eq!(verdict(&rules, written), ["PROHIBITED FROM 9999-01-01"; 2]);
    // Of two prohibitions, the one that applies first is told for the tool.
    rules.rules[f].applies_from = date(2026, 12, 3);
    let ties = random_rows(&rules, 11, 1_500);
    let view = same(&rules, &ties, BEFORE);
    assert!(view.iter().any(|row| row[1] == "PROHIBITED FROM 2026-12-02"));
    assert!(view.iter().any(|row| row[1] == "PROHIBITED FROM 2026-12-03"));
}

// Names and texts that someone else chose

#[test]
fn whatever_a_table_is_called_it_is_a_name_and_nothing_else() {
    for name in ["to\"ols", "x\"; DROP TABLE precious; --", "'", "tools -- ", "größe", "select", "main.my tools"] {
        let table: TableName = name.parse().unwrap();
        let database = Connection::open_in_memory().unwrap();
        database.execute_batch("CREATE TABLE precious (it)").unwrap();
        database.execute_batch(&create_table(&RULES, Dialect::Sqlite, &table)).unwrap();
        database.execute_batch(&create_view(&RULES, Dialect::Sqlite, &table, On::Day(BEFORE))).unwrap();
        assert_eq!(viewed(&database, "overall").len(), 0, "{name}");
        database.prepare("SELECT it FROM precious").unwrap();
    }
    let refused = |name: &str| name.parse::<TableName>().unwrap_err();
    for name in ["", " ", ".", "a.", ".a", "a..b", "a.b.c.d"] {
        assert!(matches!(refused(name), SqlError::Parts(_)), "{name}");
    }
    for name in ["a\nb", "a\0", "a\u{202e}b", "a\u{1b}[2J"] {
        assert!(matches!(refused(name), SqlError::Hidden(_)), "{name:?}");
        assert!(!refused(name).to_string().contains(article5::rulebook::wording::is_hidden));
    }
    assert!(matches!(refused(&"ö".repeat(32)), SqlError::Long(..)));
    assert!("a".repeat(63).parse::<TableName>().is_ok());
}

#[test]
fn the_words_of_a_rule_file_stay_texts_in_every_dialect() {
    let mut rules = RULES.clone();
    rules.edition.name = "1\nDROP TABLE tools".to_owned();
    let f = rules.rule_index("f").unwrap();
    rules.rules[f].id = "f'\"`\\".to_owned();
    for dialect in Dialect::ALL {
        let view = create_view(&rules, dialect, &tools(), On::Day(BEFORE));
        assert!(!view.lines().any(|line| line.starts_with("DROP TABLE")), "{dialect:?}");
        assert_eq!(view.contains("\"f'\"\"`\\\""), dialect != Dialect::Spark, "{dialect:?}");
        assert_eq!(view.contains("`f'\"``\\`"), dialect == Dialect::Spark, "{dialect:?}");
        assert_eq!(view.contains("(f\\'\"`\\\\)"), dialect == Dialect::Spark, "{dialect:?}");
        assert_eq!(view.contains("(f''\"`\\)"), dialect != Dialect::Spark, "{dialect:?}");
    }
    let rows = random_rows(&rules, 3, 50);
    let database = database(&rules, &tools(), On::Day(BEFORE));
    fill(&database, &rules, &rows);
    assert_eq!(viewed(&database, "contested").len(), rows.len());
}

// The command

#[test]
fn the_command_prints_the_view_and_refuses_what_is_no_table() {
    let desk = super::commands::Desk::new();
    let printed = desk.said(&["sql", "--dialect", "duckdb", "--on", "2026-11-27", "--with-table"]);
    let table = tools();
    let view = create_view(&RULES, Dialect::DuckDb, &table, On::Day(BEFORE));
    assert!(printed == create_table(&RULES, Dialect::DuckDb, &table) + &view);
    let refused = desk.run(&["sql", "--table", "a..b"]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("a..b"));
}
