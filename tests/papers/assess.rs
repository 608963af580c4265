//! Many tools at once: what is read, what is refused, and that no verdict is ever anything but the engine's.
#![allow(clippy::unwrap_used)]

use std::cell::Cell;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;

use article5::check::find;
use article5::inventory::{AssessError, Format, InputKind, Limits, Options, Outcome, run};
use article5::logic::{Answer, Verdict};
use article5::report::inventory::Separator;
use article5::rulebook::wording::is_hidden;
use article5::rulebook::{Library, Rulebook, case};
use jiff::civil::{Date, date};
use proptest::prelude::*;

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().unwrap().rulebook);

const TODAY: Date = date(2026, 11, 22);

struct Ran {
    result: Result<Outcome, AssessError>,
    out: String,
    err: String,
}

impl Ran {
    fn outcome(&self) -> Outcome {
        *self.result.as_ref().unwrap_or_else(|error| panic!("{error}"))
    }

    fn error(&self) -> String {
        self.result.as_ref().err().unwrap_or_else(|| panic!("{}", self.out)).to_string()
    }

    /// Everything that was said beside the verdicts.
    fn said(&self) -> String {
        let error = self.result.as_ref().err().map(ToString::to_string);
        format!("{}{}", self.err, error.unwrap_or_default())
    }

    /// The verdicts of CSV by row: name, overall, then by rule.
    fn rows(&self) -> Vec<Vec<String>> {
        let mut reader = csv::Reader::from_reader(self.out.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }
}

fn options(kind: InputKind) -> Options {
    let mut options = Options::new(vec![PathBuf::from("-")], TODAY);
    options.input = Some(kind);
    options.format = Format::Csv;
    options
}

fn ran(options: &Options, stdin: impl Read) -> Ran {
    ran_with(options, &RULES, stdin)
}

fn ran_with(options: &Options, rules: &Rulebook, stdin: impl Read) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let result = run(options, rules, stdin, &mut out, &mut err);
    Ran { result, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn csv(text: &str) -> Ran {
    ran(&options(InputKind::Csv), text.as_bytes())
}

fn json(text: &str) -> Ran {
    ran(&options(InputKind::Json), text.as_bytes())
}

fn jsonl(text: &str) -> Ran {
    ran(&options(InputKind::Jsonl), text.as_bytes())
}

/// The verdict of rule (f) in the first row.
fn f_of(ran: &Ran) -> String {
    ran.rows()[0][2 + RULES.rule_index("f").unwrap()].clone()
}

const CAUGHT: &str = "name,f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact
Mood meter,yes,yes,yes,yes,no,no
";

// Rows and verdicts

#[test]
fn every_row_has_a_verdict_for_each_rule_and_one_for_the_tool() {
    let ran = csv(&format!("{CAUGHT}Door camera,no,,,,,\nQuiet,,,,,,\n"));
    assert_eq!(ran.outcome(), Outcome { assessed: 3, refused: 0, reader_left: false });
    assert_eq!(ran.out.lines().next().unwrap(), "name,overall,".to_owned() + &letters().join(","));
    let overall: Vec<_> = ran.rows().iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let expected = [("Mood meter", "PROHIBITED"), ("Door camera", "NOT CHECKED"), ("Quiet", "NOT CHECKED")];
    assert_eq!(overall, expected.map(|(name, verdict)| (name.to_owned(), verdict.to_owned())));
    assert_eq!(f_of(&csv("f.1\nno\n")), "NOT CAUGHT");
    assert_eq!(f_of(&csv("f.1\nunsure\n")), "OPEN");
}

fn letters() -> Vec<&'static str> {
    RULES.rules.iter().map(|rule| rule.id.as_str()).collect()
}

#[test]
fn the_scope_comes_before_every_rule() {
    let inside = CAUGHT.replace(",f.1", ",scope.personal-use,f.1").replace("Mood meter,", "Mood meter,no,");
    assert_eq!(csv(&inside).rows()[0][1], "PROHIBITED");
    let outside = inside.replace("Mood meter,no", "Mood meter,yes");
    assert!(csv(&outside).rows()[0][1..].iter().all(|words| words == "OUTSIDE THE ACT"));
    // Doubt about the scope shuts nothing.
    assert_eq!(csv(&outside.replace("meter,yes", "meter,unsure")).rows()[0][1], "PROHIBITED");
}

#[test]
fn each_separator_stands_between_the_same_cells() {
    let text = "name,f.at-work,owner\n\"Mood; meter, \tone\",yes,\"a;b,c\td\"\n";
    let cells = |separator| {
        let options = Options { separator, why: true, ..options(InputKind::Csv) };
        let out = ran(&options, text.as_bytes()).out;
        let sign = separator.sign();
        assert!(out.lines().next().unwrap().bytes().filter(|byte| *byte == sign).count() > 10);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(sign).from_reader(out.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect::<Vec<Vec<_>>>()
    };
    let commas = cells(Separator::Comma);
    assert_eq!(commas[1][0], "Mood; meter, \tone");
    assert_eq!(cells(Separator::Semicolon), commas);
    assert_eq!(cells(Separator::Tab), commas);
}

#[test]
fn a_rule_that_does_not_apply_yet_says_from_when() {
    let mut rules = RULES.clone();
    let f = rules.rule_index("f").unwrap();
    rules.rules[f].applies_from = date(2026, 12, 2);
    let mut options = options(InputKind::Csv);
    let before = ran_with(&options, &rules, CAUGHT.as_bytes());
    assert_eq!(
        (before.rows()[0][1].as_str(), f_of(&before).as_str()),
        ("PROHIBITED FROM 2026-12-02", "PROHIBITED FROM 2026-12-02")
    );
    options.on = date(2026, 12, 2);
    let after = ran_with(&options, &rules, CAUGHT.as_bytes());
    assert_eq!(f_of(&after), "PROHIBITED");
    // A prohibition of today is more pressing than one to come, and one to come more than anything else.
    options.on = TODAY;
    let both =
        "f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact,e.1,e.2,e.3,e.4\nyes,yes,yes,yes,no,no,E\n";
    let e: Vec<&str> = (1..=4).map(|_| "yes").collect();
    let both = both.replace('E', &e.join(","));
    let known: Vec<bool> = (1..=4).map(|number| RULES.address(&format!("e.{number}")).is_some()).collect();
    if known.iter().all(|known| *known) {
        assert_eq!(ran_with(&options, &rules, both.as_bytes()).rows()[0][1], "PROHIBITED");
    }
    let open = "f.1,f.2,f.3,f.4,f.medical-or-safety,f.training-without-impact,e.1\nyes,yes,yes,yes,no,no,unsure\n";
    assert_eq!(ran_with(&options, &rules, open.as_bytes()).rows()[0][1], "PROHIBITED FROM 2026-12-02");
    options.format = Format::Table;
    assert!(ran_with(&options, &rules, open.as_bytes()).out.contains("PROHIBITED FROM 2026-12-02"));
}

#[test]
fn reasons_are_addresses_from_the_tree() {
    let mut options = options(InputKind::Csv);
    options.why = true;
    let ran = ran(&options, "name,f.2,f.from-voice\nA,no,\nB,,yes\nC,,\n".as_bytes());
    let rows = ran.rows();
    assert!(
        ran.out.starts_with("name,overall,") && ran.out.lines().next().unwrap().ends_with(",still_open,decided_by")
    );
    let of = |row: usize, from_end: usize| rows[row][rows[row].len() - from_end].clone();
    assert_eq!(of(0, 1), "f.2");
    assert!(of(1, 2).split(' ').any(|name| name == "f.names-a-feeling"));
    assert!(!of(1, 2).split(' ').any(|name| name == "f.from-face"), "one way of telling feelings is enough");
    assert_eq!((of(2, 1), of(2, 2)), (String::new(), String::new()));
    options.format = Format::Json;
    let value: serde_json::Value = serde_json::from_str(&self::ran(&options, "f.2\nno\n".as_bytes()).out).unwrap();
    assert_eq!(value[0]["decided_by"][0], "f.2");
}

#[test]
fn the_table_tells_the_most_pressing_first_and_fits() {
    let mut options = options(InputKind::Csv);
    options.format = Format::Table;
    for width in [0, 40, 80, 200] {
        options.width = width;
        let long = format!("{CAUGHT}{},no,,,,,\n,no,,,,,\n", "A tool with a long name ".repeat(9));
        let table = ran(&options, long.as_bytes()).out;
        let line = table.lines().find(|line| line.starts_with("Mood")).unwrap();
        assert!(line.contains("PROHIBITED"), "{table}");
        assert!(table.lines().all(|line| line.chars().count() <= width.max(50)), "{table}");
        assert!(table.contains("(no name"), "{table}");
    }
}

#[test]
fn files_are_taken_by_their_endings_and_in_turn() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let files = vec![
        write("a.csv", "name,f.1\nA,no\n"),
        write("b.json", "[{\"name\": \"B\", \"f.1\": \"no\"}]"),
        write("c.JSONL", "{\"name\": \"C\", \"f.1\": \"no\"}\n"),
        write("semicolons.csv", "\u{feff}name;f.1\r\nD;no\r\n"),
        write("no-ending", "\n [ {\"name\": \"E\", \"f.1\": \"no\"} ]"),
        write("tabs.tsv", "name\tf.1\nF\tno"),
    ];
    let mut options = Options::new(files, TODAY);
    options.format = Format::Csv;
    let ran = ran(&options, io::empty());
    let f = 2 + RULES.rule_index("f").unwrap();
    let rows: Vec<_> = ran.rows().iter().map(|row| format!("{} {}", row[0], row[f])).collect();
    assert_eq!(rows, ["A", "B", "C", "D", "E", "F"].map(|name| format!("{name} NOT CAUGHT")));
}

// 76: any odd inventory gives a result or an error for each row

#[test]
fn one_bad_row_does_not_stop_the_rest() {
    let ran = csv("name,f.1,f.2\nA,no,\nB,maybe,\nC,no\nD,no,,\nE,\"no\"x,\nF,no,\n");
    assert_eq!(ran.outcome(), Outcome { assessed: 2, refused: 4, reader_left: false });
    assert_eq!(ran.outcome().exit_code(), 1);
    assert_eq!(ran.rows().iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["A", "F"]);
    let places = ["standard input:3:3: ", "standard input:4:5: ", "standard input:5:7: ", "standard input:6:6: "];
    for (line, place) in ran.err.lines().zip(places) {
        assert!(line.starts_with(place), "{line}");
    }
    let ran = json(
        "[{\"name\":\"A\",\"f.1\":\"no\"},\n {\"f.1\": \"maybe\"}, {\"f.1\": true}, 5, , {\"f.1\": no},\n\
         {\"f.99\": \"no\"}, {\"f.1\":\n\"yes\", \"name\": {\"a\": [1]}}, {\"name\":\"F\"}, ]",
    );
    assert_eq!(ran.outcome(), Outcome { assessed: 2, refused: 8, reader_left: false });
    let places: Vec<&str> = ran.err.lines().take(8).map(|line| line.split(": ").next().unwrap()).collect();
    let expected = ["2:10", "2:21", "2:35", "2:38", "2:49", "3:2", "4:8", "4:43"];
    assert_eq!(places, expected.map(|place| format!("standard input:{place}")), "{}", ran.err);
    let ran =
        jsonl("{\"name\":\"A\"}\n\n{\"f.1\": \"no\",}\n[]\n{\"é\u{1F600}\": 1, \"f.1\": \"x\"}\n  {\"name\":\"F\"}");
    assert_eq!(ran.outcome(), Outcome { assessed: 2, refused: 3, reader_left: false });
    assert!(ran.err.contains("standard input:3:"), "{}", ran.err);
}

#[test]
fn places_count_lines_and_characters_whatever_ends_a_line() {
    let bad = |text: &str| csv(text).err.lines().next().unwrap_or_default().to_owned();
    assert!(bad("name,f.1\r\nA,no\r\n\r\nB,x\r\n").starts_with("standard input:4:3: "));
    assert!(bad("name,f.1\n\"A\nB\nC\",x\n").starts_with("standard input:4:4: "));
    assert!(bad("\u{feff}name,f.1\n\"é,ü\",x\n").starts_with("standard input:2:7: "));
    assert!(bad("\n\nname,f.1\nA,x").starts_with("standard input:4:3: "));
}

#[test]
fn an_open_quotation_mark_never_swallows_rows_in_silence() {
    // The name comes last, so that an open mark could take all later tools into one name.
    let ran = csv("f.1,name\nno,A\nno,\"B\nno,C\nno,D\n");
    assert!(ran.error().contains("standard input:3:4: a quotation mark does not fit"), "{}", ran.error());
    let ran = csv("f.1,name\nno,\"A\"\nno,B\nno,\"C\n");
    assert_eq!(ran.outcome(), Outcome { assessed: 2, refused: 1, reader_left: false });
    let ran = json("[{\"name\": \"A\"}, {\"name\": \"B}, {\"name\": \"C\"}]");
    assert!(ran.error().contains("the file ends before its list does"), "{}", ran.error());
}

#[test]
fn what_is_no_inventory_is_refused_before_anything_is_assessed() {
    for (kind, text, told) in [
        (InputKind::Csv, "", "there is nothing"),
        (InputKind::Csv, " \r\n\n", "there is nothing"),
        (InputKind::Json, "", "there is nothing"),
        (InputKind::Jsonl, "\n", "there is nothing"),
        (InputKind::Csv, "kind\n", "standard input:1:1: `kind` is not a known column"),
        (InputKind::Csv, "cost,owner\n", "standard input:1:1: none of the 2 columns is known"),
        (
            InputKind::Csv,
            "name,f.form-voice\n",
            "standard input:1:6: `f.form-voice` is not a known column. Did you mean `f.from-voice`?",
        ),
        (InputKind::Sheet, "name,f.1", "--input csv"),
        (InputKind::Csv, "[{\"name\": 1}]", "--input json"),
        (InputKind::Json, "{\"name\": \"A\"}", "--input jsonl"),
        (InputKind::Json, "name,f.1", "--input csv"),
    ] {
        let ran = ran(&options(kind), text.as_bytes());
        assert!(ran.error().contains(told), "{text:?}: {}", ran.error());
        assert!(ran.error().contains("Nothing was assessed"), "{}", ran.error());
        assert_eq!((ran.out.as_str(), ran.result.unwrap_err().exit_code()), ("", 2));
    }
    assert_eq!(json("[ ]").outcome(), Outcome::default());
    assert_eq!(json("[]").out.lines().count(), 1);
}

#[test]
fn a_fault_in_the_last_header_stops_the_first_file() {
    let folder = tempfile::tempdir().unwrap();
    let (good, bad) = (folder.path().join("good.csv"), folder.path().join("bad.csv"));
    std::fs::write(&good, CAUGHT).unwrap();
    std::fs::write(&bad, "name,f.x\nA,yes\n").unwrap();
    for last in [bad, folder.path().join("none.csv"), folder.path().to_owned()] {
        let ran = ran(&Options::new(vec![good.clone(), last], TODAY), io::empty());
        assert_eq!(ran.out, "");
        assert!(ran.error().contains("Nothing was assessed"), "{}", ran.error());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_give_rows_and_errors_that_add_up(
        kind in prop::sample::select(vec![InputKind::Csv, InputKind::Json, InputKind::Jsonl]),
        tail in prop::collection::vec(prop_oneof![
            prop::sample::select(b"\",;\n\r[]{}:\\ yesno".to_vec()), any::<u8>(),
        ], 0..200),
    ) {
        let head: &[u8] = match kind {
            InputKind::Csv => b"name,f.1\n",
            InputKind::Json => b"[{\"name\":\"A\"},",
            InputKind::Jsonl => b"{\"name\":\"A\"}\n",
            InputKind::Sheet => b"PK\x03\x04",
        };
        let ran = ran(&options(kind), head.chain(tail.as_slice()));
        prop_assert!(!ran.said().chars().any(|c| is_hidden(c) && c != '\n'), "{:?}", ran.said());
        if let Ok(outcome) = ran.result {
            prop_assert_eq!(ran.rows().len() as u64, outcome.assessed);
            let places = ran.err.lines().filter(|line| line.starts_with("standard input:")).count();
            prop_assert_eq!(places as u64, outcome.refused);
        }
    }
}

// 77: listed spellings only

#[test]
fn of_all_spellings_only_the_listed_ones_are_answers() {
    let f_1 = |cell: &str| csv(&format!("name,f.1\nA,\"{cell}\"\n"));
    for (cell, verdict) in [
        ("no", "NOT CAUGHT"),
        ("No", "NOT CAUGHT"),
        ("NO", "NOT CAUGHT"),
        (" no ", "NOT CAUGHT"),
        ("\u{a0}nO\t", "NOT CAUGHT"),
        ("yes", "OPEN"),
        ("YES", "OPEN"),
        ("unsure", "OPEN"),
        ("Unsure", "OPEN"),
        ("not sure", "OPEN"),
        ("Not Sure", "OPEN"),
        ("niet zeker", "OPEN"),
        ("Ja", "OPEN"),
        ("true", "OPEN"),
        ("nein", "NOT CAUGHT"),
        ("nee", "NOT CAUGHT"),
        ("FALSE", "NOT CAUGHT"),
        ("", "NOT CHECKED"),
        ("   ", "NOT CHECKED"),
    ] {
        assert_eq!(f_of(&f_1(cell)), verdict, "{cell:?}");
    }
    for cell in [
        "n",
        "y",
        "nope",
        "yep",
        "N/A",
        "n/a",
        "none",
        "null",
        "0",
        "1",
        "-",
        "?",
        "x",
        "non",
        "no.",
        "no!",
        "no\u{200b}",
        "n\u{f6}",
        "ＮＯ",
        "not  sure",
        "maybe",
        "no yes",
        "don't know",
        "nο",
    ] {
        let ran = f_1(cell);
        assert_eq!((ran.outcome().assessed, ran.outcome().refused), (0, 1), "{cell:?}");
        assert!(ran.err.contains("Write yes, no or unsure, or leave it empty"), "{}", ran.err);
        let text = serde_json::to_string(cell).unwrap();
        assert_eq!(json(&format!("[{{\"f.1\": {text}}}]")).outcome().refused, 1, "{cell:?}");
    }
    for value in ["true", "false", "0", "1", "[]", "{}", "[\"no\"]", "no", "'no'"] {
        assert_eq!(jsonl(&format!("{{\"f.1\": {value}}}\n")).outcome().refused, 1, "{value}");
    }
}

// 78: blank and missing are not answered

#[test]
fn nothing_said_is_never_a_no() {
    for text in ["name\nA\n", "name,f.1\nA,\n", "name,f.1\nA,\"\"\n"] {
        assert!(csv(text).rows()[0][1..].iter().all(|words| words == "NOT CHECKED"), "{text}");
    }
    for text in ["[{}]", "[{\"f.1\": null}]", "[{\"f.1\": \"\"}]", "[{\"f.1\": \" \"}]"] {
        assert!(json(text).rows()[0][1..].iter().all(|words| words == "NOT CHECKED"), "{text}");
    }
    // What one row says is not left standing for the next.
    let rows = csv("name,f.1\nA,no\nB,\n").rows();
    assert_eq!(rows[1][2..], vec!["NOT CHECKED".to_owned(); RULES.rules.len()]);
    let refused = csv("name,f.1,f.2\nA,no,x\nB,,\n").rows();
    assert!(refused[0][1..].iter().all(|words| words == "NOT CHECKED"));
}

// 79: a doubled column or key

#[test]
fn two_answers_to_one_thing_are_refused() {
    let ran = csv("name,f.1,f.2,f.1\nA,no,,yes\n");
    assert!(ran.error().contains("standard input:1:14: the columns 2 and 4 are both `f.1`"), "{}", ran.error());
    assert!(csv("name,f.1, f.1 \nA,no,yes\n").error().contains("are both"));
    assert!(csv("name,name\nA,B\n").error().contains("are both"));
    let ran = jsonl(
        "{\"f.1\": \"no\", \"f.1\": \"yes\"}\n{\"f.1\": null, \"f\\u002e1\": \"no\"}\n{\"name\": \"A\", \"name\": \"A\"}\n\
         {\"f.1\": \"no\"}\n",
    );
    assert_eq!(ran.outcome(), Outcome { assessed: 1, refused: 3, reader_left: false });
    assert!(ran.err.starts_with("standard input:1:15: this object has two values for `f.1`. Keep one"), "{}", ran.err);
}

// 80 to 83: names

const HOSTILE: [&str; 14] = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''@",
    "x;=1+1",
    "a,b\"c\nd",
    "<script>alert(1)</script>",
    "| a | b |\n|---|---|",
    "../../../etc/passwd",
    "con",
];

fn inventory(names: &[&str]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["name", "f.1"]).unwrap();
    for name in names {
        writer.write_record([name, "no"]).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn no_name_runs_in_a_spreadsheet_and_each_comes_back_as_it_was() {
    let list: Vec<_> = HOSTILE.iter().map(|name| serde_json::json!({ "name": name })).collect();
    let first = json(&serde_json::to_string(&list).unwrap());
    let written: Vec<String> = first.rows().into_iter().map(|mut row| row.remove(0)).collect();
    assert!(written.iter().all(|name| !name.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{written:?}");
    // Read back as an inventory, they are the same names.
    let mut options = options(InputKind::Csv);
    options.format = Format::Json;
    let names: Vec<&str> = written.iter().map(String::as_str).collect();
    let again: serde_json::Value = serde_json::from_str(&ran(&options, inventory(&names).as_bytes()).out).unwrap();
    let again: Vec<&str> = again.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(again, HOSTILE);
}

#[test]
fn nothing_in_a_file_acts_on_a_terminal() {
    let names = ["\u{1b}[2Jgone", "a\u{202e}b", "a\u{9b}31mb", "a\u{200b}b\u{e0041}", "two\nlines", "tab\tbed"];
    for format in [Format::Table, Format::Csv, Format::Json] {
        let mut options = options(InputKind::Csv);
        options.format = format;
        options.why = true;
        let ran = ran(&options, inventory(&names).as_bytes());
        assert_eq!(ran.outcome().assessed, 6);
        let kept = |c: char| c == '\n' || (format == Format::Csv && c == '\t');
        assert!(!ran.out.chars().any(|c| is_hidden(c) && !kept(c)), "{}", ran.out);
        if format == Format::Table {
            assert!(ran.out.contains("two[U+000A]lines"), "a name stays in its cell: {}", ran.out);
        }
    }
    let bad = "\u{1b}[31mred\u{202e}";
    for said in [
        csv(&format!("name,f.1\nA,{bad}\n")).said(),
        csv(&format!("name,{bad}\n")).said(),
        jsonl(&format!("{}\n", serde_json::json!({ bad: "no" }))).said(),
        jsonl(&format!("{}\n", serde_json::json!({ "f.1": bad }))).said(),
        jsonl(&format!("{{\"name\": {bad}}}\n")).said(),
        ran(&Options::new(vec![PathBuf::from(format!("{bad}.csv"))], TODAY), io::empty()).said(),
    ] {
        assert!(!said.is_empty() && !said.chars().any(|c| is_hidden(c) && c != '\n'), "{said:?}");
    }
}

#[test]
fn no_name_becomes_a_file_and_long_ones_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let long = "w".repeat(9_600);
    let mut names = HOSTILE.to_vec();
    names.push(&long);
    let mut options = options(InputKind::Csv);
    options.output = Some(folder.path().join("out.csv"));
    assert_eq!(ran(&options, inventory(&names).as_bytes()).outcome().assessed, names.len() as u64);
    assert_eq!(listed(folder.path()), ["out.csv"]);
    options = Options { output: None, format: Format::Table, ..options };
    let table = ran(&options, inventory(&names).as_bytes()).out;
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
}

fn listed(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

// 84: where the verdicts go

#[test]
fn only_a_new_file_is_written_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let here = |name: &str| folder.path().join(name);
    std::fs::write(here("tools.csv"), CAUGHT).unwrap();
    std::fs::write(here("old.csv"), "old").unwrap();
    std::fs::create_dir(here("folder")).unwrap();
    let mut options = Options::new(vec![here("tools.csv")], TODAY);
    options.format = Format::Csv;
    for (name, told) in [
        ("old.csv", "add --force"),
        ("tools.csv", "one of the inventories"),
        ("folder", "something else than a file"),
        ("none/out.csv", "there is no such file or folder"),
        ("folder/", "not the name of a file"),
    ] {
        options.output = Some(here(name));
        let error = ran(&options, io::empty()).error();
        assert!(error.contains(told) && error.contains("Nothing was assessed"), "{error}");
    }
    options.force = true;
    for name in ["tools.csv", "folder"] {
        options.output = Some(here(name));
        ran(&options, io::empty()).error();
    }
    options.output = Some(here("old.csv"));
    assert_eq!(ran(&options, io::empty()).outcome().assessed, 1);
    assert!(std::fs::read_to_string(here("old.csv")).unwrap().starts_with("\u{feff}name,overall"));
    assert_eq!(listed(folder.path()), ["folder", "old.csv", "tools.csv"]);
    assert_eq!(std::fs::read_to_string(here("tools.csv")).unwrap(), CAUGHT);
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_no_device_replaced() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("target");
    std::fs::write(&target, "precious").unwrap();
    let link = folder.path().join("link.csv");
    symlink(&target, &link).unwrap();
    let mut options = options(InputKind::Csv);
    options.force = true;
    for path in [link, PathBuf::from("/dev/null"), PathBuf::from("/dev/full")] {
        options.output = Some(path);
        assert!(ran(&options, CAUGHT.as_bytes()).error().contains("something else than a file"));
    }
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "precious");
    let out = folder.path().join("out.csv");
    options.output = Some(out.clone());
    ran(&options, CAUGHT.as_bytes()).outcome();
    assert_eq!(out.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

// 85 and 86: long, longer, endless

/// A text once, then another for ever.
struct Endless {
    first: io::Cursor<Vec<u8>>,
    then: Vec<u8>,
    at: usize,
}

impl Endless {
    fn new(first: &str, then: &str) -> Self {
        Self { first: io::Cursor::new(first.as_bytes().to_vec()), then: then.as_bytes().to_vec(), at: 0 }
    }
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.first.read(buffer)?;
        if read > 0 {
            return Ok(read);
        }
        for byte in &mut *buffer {
            *byte = self.then[self.at];
            self.at = (self.at + 1) % self.then.len();
        }
        Ok(buffer.len())
    }
}

#[test]
fn what_does_not_end_is_given_up_in_words() {
    use InputKind::{Csv, Json, Jsonl};
    for (kind, first, then) in [
        (Csv, "", "a"),
        (Csv, "", "\0"),
        (Csv, "", " \n"),
        (Csv, "name,f.1\n", "a"),
        (Csv, "name,f.1\n\"", "a"),
        (Csv, "name,f.1\n\"", "a,b\n"),
        (Csv, "name,f.1\n", "\n"),
        (Csv, "name,f.1\n", "A,no\n"),
        (Csv, "name,f.1\n", "x\n"),
        (Json, "[", " "),
        (Json, "[", "["),
        (Json, "[", "{},"),
        (Json, "[{\"name\": \"", "a"),
        (Json, "[]", " "),
        (Jsonl, "{", "a"),
        (Jsonl, "{}\n", "\n"),
        (Jsonl, "{}\n", "{}\n"),
        (Jsonl, "", " "),
    ] {
        let mut options = options(kind);
        options.limits = Limits { row_bytes: 2048, passed_over_bytes: 1024 * 1024, rows: 500 };
        let ran = ran(&options, Endless::new(first, then));
        assert!(ran.error().ends_with('.') && ran.error().len() < 400, "{}", ran.error());
        assert!(ran.rows().len() <= 500);
    }
}

#[test]
fn a_row_that_is_too_long_is_passed_over() {
    let long = "x".repeat(300_000);
    let limits = Limits { row_bytes: 100_000, ..Limits::default() };
    let of = |kind, text: String| ran(&Options { limits, ..options(kind) }, text.as_bytes());
    for (ran, place) in [
        (of(InputKind::Csv, format!("name,f.1\nA,no\n{long},no\nB,no\n")), "standard input:3:1: "),
        (of(InputKind::Csv, format!("name,f.1\nA,no\n\"{long}\",no\nB,no\n")), "Look for a quotation mark"),
        (
            of(InputKind::Json, format!("[{{\"name\":\"A\"}},\n {{\"name\":\"{long}\"}}, {{\"name\":\"B\"}}]")),
            "standard input:2:2: ",
        ),
        (
            of(InputKind::Jsonl, format!("{{\"name\":\"A\"}}\n{{\"name\":\"{long}\"}}\n{{\"name\":\"B\"}}\n")),
            "standard input:2:1: ",
        ),
    ] {
        assert!(ran.said().contains(place) && ran.said().contains("100,000 bytes"), "{}", ran.said());
        if let Ok(outcome) = ran.result {
            assert_eq!(outcome, Outcome { assessed: 2, refused: 1, reader_left: false });
            assert_eq!(ran.rows()[1][0], "B");
        }
    }
    // Up to the limit a row is read, byte for byte.
    let limits = Limits { row_bytes: 11, ..Limits::default() };
    let ran = ran(
        &Options { limits, ..options(InputKind::Csv) },
        "name,f.1\n1234567,no\n12345678,no\n123456,no\n".as_bytes(),
    );
    assert_eq!(ran.outcome(), Outcome { assessed: 2, refused: 1, reader_left: false });
}

/// A table with everything that a row can be: many parts for many workers.
fn large(odd: &str) -> String {
    let mut text = "Inventory of 2026,,,\n\nname,Owner,f.1,f.2\n# who,,asked,asked\n".to_owned();
    for number in 0..14_000 {
        let row = match number % 1000 {
            1 => "\n".to_owned(),
            2 => format!("Tool {number},me,maybe,no\n"),
            3 => format!("\"Tool {number}, the\nsecond\",\"a \"\"b\"\"\",YES,nee\n"),
            4 => format!("Tool {number},me\n"),
            5 => "Doubled,me,yes,no\r\n".to_owned(),
            6 => ",,,\n".to_owned(),
            7 => ",nobody,yes,no\n".to_owned(),
            8 => format!("\"Tool {number}\"x,me,yes,no\n"),
            _ => format!("Tool number {number},somebody in a department,yes,unsure\n"),
        };
        text.push_str(&row);
        if number == 10_000 {
            text.push_str(odd);
        }
    }
    text
}

#[test]
fn one_worker_and_many_write_the_same() {
    for odd in ["", "\"never closed,me,yes,no\n"] {
        let text = large(odd);
        // A mark that stands in no cell keeps the rest in one piece, so each is tried with and without.
        for text in [text.clone(), text.replace("\"x,me", "\",me")] {
            for format in [Format::Csv, Format::Json] {
                let with = |workers: usize| {
                    let options = Options { format, workers: workers.try_into().unwrap(), ..options(InputKind::Csv) };
                    let ran = ran(&options, text.as_bytes());
                    (ran.result.map_err(|error| error.to_string()), ran.out, ran.err)
                };
                let one = with(1);
                assert!(one == with(4), "{odd:?}");
                assert!(one.1.matches("Tool number").count() > 9_000);
            }
        }
    }
}

#[test]
fn a_row_in_a_part_has_the_line_that_it_has_in_the_file() {
    let text = format!("name,f.1\n{}", "A tool with a name,no\n\n".repeat(20_000));
    let odd = format!("{text}B,perhaps\n{}C,perhaps\n", "D,\n".repeat(20_000));
    let ran = csv(&odd);
    assert_eq!(ran.outcome(), Outcome { assessed: 40_000, refused: 2, reader_left: false });
    assert!(
        ran.err.contains("standard input:40002:3: ") && ran.err.contains("standard input:60003:3: "),
        "{}",
        ran.err
    );
}

/// A reader that fails after what it holds.
struct Unplugged<'a>(&'a [u8]);

impl Read for Unplugged<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::other("the cable was pulled")),
            length => Ok(length),
        }
    }
}

#[test]
fn what_was_read_before_a_failure_has_its_verdicts() {
    let text = format!("name,f.1\n{}half", "A tool with a name,no\n".repeat(20_000));
    let ran = ran(&options(InputKind::Csv), Unplugged(text.as_bytes()));
    assert!(ran.error().contains("line 20,002"), "{}", ran.error());
    assert_eq!(ran.out.lines().count(), 20_000 + 1);
}

thread_local! {
    static SECONDS: Cell<u64> = const { Cell::new(0) };
}

/// A clock that goes on by a third of a second whenever someone looks.
fn clock() -> Duration {
    SECONDS.with(|thirds| {
        thirds.set(thirds.get() + 1);
        Duration::from_secs(thirds.get()) / 3
    })
}

#[test]
fn progress_is_told_once_a_second_and_leaves_nothing_behind() {
    let rows = format!("name,f.1\n{}", "A,no\n".repeat(20_480));
    let mut options = options(InputKind::Csv);
    assert_eq!(ran(&options, rows.as_bytes()).err.lines().count(), 2);
    options.clock = Some(clock);
    let ran = ran(&options, rows.as_bytes());
    // Twenty looks at the clock, the first of them to begin with.
    assert_eq!(ran.err.matches(" rows\r").count(), 6);
    let left = ran.err.rsplit('\r').next().unwrap();
    assert!(left.contains("20,480 tools were assessed") && !left.contains(" rows\r"), "{left}");
}

// 87 and 88: cut short

/// Fails after some bytes.
struct Failing(usize, io::ErrorKind);

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.checked_sub(bytes.len()) {
            Some(rest) => {
                self.0 = rest;
                Ok(bytes.len())
            }
            None => Err(self.1.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_ends_quietly_and_a_full_disk_does_not() {
    let rows = format!("name,f.1\n{}", "A,no\n".repeat(4_000));
    for format in [Format::Table, Format::Csv, Format::Json] {
        for room in [0, 70_000] {
            let options = Options { format, ..options(InputKind::Csv) };
            let mut err = Vec::new();
            let closed = Failing(room, io::ErrorKind::BrokenPipe);
            let outcome = run(&options, &RULES, rows.as_bytes(), closed, &mut err).unwrap();
            assert!(outcome.reader_left && ![0, 101].contains(&outcome.exit_code()));
            assert!(err.is_empty());
            let full = Failing(room, io::ErrorKind::StorageFull);
            let error = run(&options, &RULES, rows.as_bytes(), full, &mut err).unwrap_err();
            assert!(error.to_string().contains("the disk is full"), "{error}");
            assert_eq!(error.exit_code(), 2);
            // Nobody to talk to is no reason to stop.
            let deaf = Failing(0, io::ErrorKind::Other);
            assert_eq!(run(&options, &RULES, rows.as_bytes(), io::sink(), deaf).unwrap().assessed, 4_000);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_really_full_disk_is_told_too() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let error = run(&options(InputKind::Csv), &RULES, CAUGHT.as_bytes(), full, io::sink()).unwrap_err();
    assert!(error.to_string().contains("the disk is full"), "{error}");
}

/// Gives some text and then fails.
struct Breaking<'a>(&'a [u8]);

impl Read for Breaking<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() { Err(io::Error::other("pulled out")) } else { self.0.read(buffer) }
    }
}

#[test]
fn a_run_that_stops_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = options(InputKind::Csv);
    options.output = Some(folder.path().join("out.csv"));
    for text in [CAUGHT.to_owned(), format!("{CAUGHT}\"A\nB\n")] {
        let ran = ran(&options, Breaking(text.as_bytes()));
        assert!(ran.error().contains("they are not all"), "{}", ran.error());
        assert_eq!(listed(folder.path()), [""; 0]);
    }
    assert_eq!(ran(&options, CAUGHT.as_bytes()).outcome().assessed, 1);
    assert_eq!(listed(folder.path()), ["out.csv"]);
}

const CHILD: &str = "ARTICLE5_TEST_ASSESS_TO";

/// Not a test of its own: the program that is killed, or measured, by those below.
#[test]
fn child() {
    let Ok(path) = std::env::var(CHILD) else { return };
    let mut options = options(InputKind::Csv);
    options.output = Some(PathBuf::from(path));
    run(&options, &RULES, io::stdin().lock(), io::sink(), io::stderr()).unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(kilobytes < 40_000, "{kilobytes} kB");
}

fn start_child(out: &Path) -> std::process::Child {
    std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "assess::child", "--nocapture"])
        .env(CHILD, out)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn killed_in_the_middle_nothing_is_left_and_the_next_run_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.csv");
    let mut killed = start_child(&out);
    let stdin = killed.stdin.as_mut().unwrap();
    stdin.write_all(b"name,f.1\n").unwrap();
    stdin.write_all("Mood meter,no\n".repeat(20_000).as_bytes()).unwrap();
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(listed(folder.path()), [""; 0]);
    let mut whole = start_child(&out);
    whole.stdin.take().unwrap().write_all(b"name,f.1\nA,no\n").unwrap();
    assert!(whole.wait().unwrap().success());
    assert_eq!(listed(folder.path()), ["out.csv"]);
    assert_eq!(std::fs::read_to_string(out).unwrap().lines().count(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn many_rows_take_no_more_memory_than_few() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.csv");
    let mut child = start_child(&out);
    let mut stdin = io::BufWriter::new(child.stdin.take().unwrap());
    writeln!(stdin, "name,f.1").unwrap();
    let name = "a name that would fill the memory if it were kept ".repeat(800);
    for row in 0..1_600 {
        writeln!(stdin, "{row} {name},no").unwrap();
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
    assert_eq!(std::fs::read_to_string(out).unwrap().lines().count(), 1_601);
}

// The engine alone gives verdicts

fn any_answers() -> impl Strategy<Value = Vec<(usize, Option<Answer>)>> {
    let answer = prop_oneof![
        3 => Just(Some(Answer::Yes)), 1 => Just(Some(Answer::No)), 1 => Just(Some(Answer::NotSure)), 1 => Just(None),
    ];
    prop::collection::btree_map(0..RULES.items.len(), answer, 0..60).prop_map(|answers| answers.into_iter().collect())
}

fn cell(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "yes",
        Some(Answer::No) => "no",
        Some(Answer::NotSure) => "unsure",
        None => "",
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_format_gives_the_verdicts_of_the_engine_and_blank_is_never_no(answers in any_answers()) {
        let name = |item: usize| RULES.items[item].name.clone();
        let mut sheet = RULES.blank_sheet();
        for (item, answer) in &answers {
            sheet.set(RULES.address(&name(*item)).unwrap(), *answer);
        }
        // What a check of one tool would find on the same answers.
        let found = find(&RULES, &sheet, TODAY);
        let on_the_day = |rule: usize, verdict: Verdict| {
            let from = RULES.rules[rule].applies_from;
            if verdict == Verdict::Prohibited && from > TODAY { format!("PROHIBITED FROM {from}") } else { verdict.words().to_owned() }
        };
        let of_rules: Vec<String> = found.rules.iter().map(|finding| on_the_day(finding.rule, finding.verdict)).collect();
        // Of two prohibitions, the shorter words are those of today.
        let overall = (0..of_rules.len())
            .filter(|rule| found.rules[*rule].verdict == found.tool)
            .map(|rule| of_rules[rule].clone())
            .min();
        let mut words = vec!["Tool".to_owned(), overall.unwrap()];
        words.extend(of_rules);
        for finding in &found.rules {
            let engine = case::verdict(&RULES, finding.rule, &sheet);
            // Where nothing of the rule itself was answered, what others were asked for does not check it.
            let unchecked = finding.verdict == Verdict::NotChecked && matches!(engine, Verdict::Open | Verdict::NotCaught);
            prop_assert!(finding.verdict == engine || unchecked);
        }

        let header: Vec<String> = answers.iter().map(|(item, _)| name(*item)).collect();
        let cells: Vec<&str> = answers.iter().map(|(_, answer)| cell(*answer)).collect();
        let object: serde_json::Map<_, _> = std::iter::once(("name".to_owned(), "Tool".into()))
            .chain(answers.iter().map(|(item, answer)| {
                (name(*item), if answer.is_none() && item % 2 == 0 { serde_json::Value::Null } else { cell(*answer).into() })
            }))
            .collect();
        let text = format!("{}\n{}\n", [&["name".to_owned()], header.as_slice()].concat().join(","), [&["Tool"], cells.as_slice()].concat().join(","));
        let object = serde_json::to_string(&object).unwrap();
        prop_assert_eq!(&csv(&text).rows()[0], &words);
        prop_assert_eq!(&json(&format!("[{object}]")).rows()[0], &words);
        prop_assert_eq!(&jsonl(&object).rows()[0], &words);

        // Blank answers taken out altogether change nothing.
        let said: Vec<_> = answers.iter().filter(|(_, answer)| answer.is_some()).collect();
        let header: Vec<String> = said.iter().map(|(item, _)| format!(",{}", name(*item))).collect();
        let cells: Vec<String> = said.iter().map(|(_, answer)| format!(",{}", cell(*answer))).collect();
        prop_assert_eq!(&csv(&format!("name{}\nTool{}\n", header.concat(), cells.concat())).rows()[0], &words);
    }
}

#[test]
fn a_spreadsheet_file_is_named_and_a_line_for_excel_is_passed_over() {
    let broken = [(InputKind::Csv, b"PK\x03\x04rest".as_slice()), (InputKind::Sheet, b"PK\x03\x04rest")];
    for (kind, bytes) in broken.into_iter().chain([(InputKind::Sheet, b"\xd0\xcf\x11\xe0rest".as_slice())]) {
        let ran = ran(&options(kind), bytes);
        assert!(
            ran.said().contains("XLSX") || ran.said().contains("spreadsheet") && !ran.said().contains("U+0003"),
            "{}",
            ran.said()
        );
    }
    for (first, between) in [("sep=;", ";"), ("\u{feff}sep=,", ","), ("sep=\t", "\t")] {
        let text = format!("{first}\r\nname{between}f.1\r\nA{between}no\r\nB{between}perhaps\r\n");
        let ran = csv(&text);
        assert_eq!((ran.outcome().assessed, ran.outcome().refused), (1, 1), "{}", ran.said());
        assert!(ran.err.contains(":4:3:"), "{}", ran.err);
    }
}

#[test]
fn a_whole_sheet_of_unknown_columns_is_one_sentence() {
    let header: Vec<String> = (0..16_383).map(|column| format!("f.column-{column}")).collect();
    let said = csv(&format!("{}\n", header.join(","))).said();
    assert!(said.contains("16,383") && said.len() < 500, "{said:.600}");
    let unknown: Vec<String> = (0..16_383).map(|column| format!("column {column}")).collect();
    let said = csv(&format!("{}\n", unknown.join(","))).said();
    assert!(said.contains("16,383") && said.len() < 500, "{said:.600}");
    let empty = csv(&format!("name{commas}\nA{commas}\nB{commas}x\n", commas = ",".repeat(200_000)));
    assert_eq!((empty.outcome().assessed, empty.err.lines().count()), (2, 2), "{:.600}", empty.err);
    let doubled = csv(&format!("{}\n", vec!["name"; 16_383].join(","))).said();
    assert!(doubled.lines().count() < 10, "{doubled:.600}");
    let too_many: Vec<String> = (0..20_000).map(|column| format!("column {column}")).collect();
    assert!(csv(&format!("name,{}\n", too_many.join(","))).error().contains("16,384"));
}
