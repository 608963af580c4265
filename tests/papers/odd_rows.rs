//! Rows of an inventory that cannot be read, headers that nobody knows, spellings that are no answers.
#![allow(clippy::unwrap_used)]

use crate::assess::{CAUGHT, RULES, TODAY, csv, f_of, json, jsonl, options, ran};
use article5::inventory::{Format, InputKind, Options, Outcome};
use std::io;

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
