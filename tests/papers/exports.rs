//! Inventories as European offices really save them: each with all that its program adds around the table.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use article5::inventory::Format;
use rust_xlsxwriter::{ExcelDateTime, Format as Look, Formula, Workbook};

use super::inventories::{Ran, assessed, json, ods, ods_row};

/// Columns of one's own: their names, and what stands in them.
type Own = Vec<(String, String)>;

/// What every row of the table below comes to: the name, rule (f), and what stands in columns of its own.
fn told(ran: &Ran) -> Vec<(String, String, Own)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let own = |row: &serde_json::Value| {
        let own = row["other"].as_object();
        own.into_iter().flatten().map(|(name, value)| (name.clone(), text(value))).collect()
    };
    ran.json().as_array().unwrap().iter().map(|row| (text(&row["name"]), text(&row["rules"]["f"]), own(row))).collect()
}

fn own(cells: &[(&str, &str)]) -> Own {
    cells.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The sentences on what was not understood or was passed over.
fn sentences(ran: &Ran) -> Vec<&str> {
    let mut lines: Vec<&str> = ran.err.lines().collect();
    // The last one counts the tools.
    lines.pop();
    lines
}

fn western(text: &str) -> Vec<u8> {
    text.chars().map(|c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() }).collect()
}

#[test]
fn dutch_csv_of_excel() {
    let text = "\u{feff}Naam;Afdeling;Kosten per jaar;f.1;f.2;Opmerking\r\n\
                Stemming in gesprekken;HR;1.250,50;nee;;\"Sinds 2025; proef\"\r\n\
                ;;;;;\r\n\
                Vertaalhulp;Zorg;0,00;;Nee;€ 12,-\r\n";
    let ran = json("Inventaris.csv", text.replace("Naam", "name").as_bytes());
    assert_eq!(
        told(&ran),
        [
            (
                "Stemming in gesprekken".to_owned(),
                "NOT CAUGHT".to_owned(),
                own(&[("Afdeling", "HR"), ("Kosten per jaar", "1.250,50"), ("Opmerking", "Sinds 2025; proef")])
            ),
            (
                "Vertaalhulp".to_owned(),
                "NOT CAUGHT".to_owned(),
                own(&[("Afdeling", "Zorg"), ("Kosten per jaar", "0,00"), ("Opmerking", "€ 12,-")])
            ),
        ]
    );
    assert_eq!(sentences(&ran), Vec::<&str>::new());
    // The heading in Dutch is as good.
    assert_eq!(told(&json("Inventaris.csv", text.as_bytes())), told(&ran));
}

#[test]
fn german_csv_in_windows_1252() {
    let text =
        "Name;Abteilung;Kosten;f.1;f.2\r\nÜbersetzer Größe;Büro;1.200 €;Nein;\r\nStimmungsmesser;Lager;;;Nein\r\n";
    let ran = json("Verzeichnis.csv", &western(text));
    let rows = told(&ran);
    assert_eq!(rows[0].0, "Übersetzer Größe");
    assert_eq!(rows[0].2, own(&[("Abteilung", "Büro"), ("Kosten", "1.200 €")]));
    assert!(rows.iter().all(|(_, verdict, _)| verdict == "NOT CAUGHT") && rows.len() == 2);
    let told = sentences(&ran);
    assert!(told.len() == 1 && told[0].contains("Windows-1252") && told[0].contains("line 2"), "{told:?}");
}

#[test]
fn csv_with_a_line_for_excel() {
    let ran = json("tools.csv", b"sep=;\r\nname;Owner;f.1\r\nAlarm;\"Norton; Bea\";no\r\n\r\n");
    assert_eq!(told(&ran), [("Alarm".to_owned(), "NOT CAUGHT".to_owned(), own(&[("Owner", "Norton; Bea")]))]);
    assert_eq!(sentences(&ran), Vec::<&str>::new());
}

#[test]
fn text_in_utf_16_with_tabs() {
    let text = "\u{feff}name\tEigenaar\tf.1\tf.2\r\nÜbersetzer\tBea\tnee\t\r\n\"Twee\nregels\"\t\t\tNEE\r\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ran = json("Unicode.txt", &bytes);
    let rows = told(&ran);
    assert_eq!((rows[0].0.as_str(), rows[1].0.as_str()), ("Übersetzer", "Twee\nregels"));
    assert_eq!(rows[0].2, own(&[("Eigenaar", "Bea")]));
    assert!(rows.iter().all(|(_, verdict, _)| verdict == "NOT CAUGHT") && rows.len() == 2);
    assert_eq!(sentences(&ran), Vec::<&str>::new());
}

/// A register as a privacy officer keeps it: a title over merged cells, a heading below it, days, a formula that Excel
/// worked out, hidden and empty rows, a hidden column, and a second sheet.
fn register() -> Vec<u8> {
    let mut book = Workbook::new();
    let title = Look::new().set_bold();
    let day = Look::new().set_num_format("dd-mm-yyyy");
    let sheet = book.add_worksheet();
    sheet.set_name("Register").unwrap();
    sheet.merge_range(0, 0, 0, 6, "Register van AI-toepassingen 2026", &title).unwrap();
    sheet.merge_range(1, 0, 1, 2, "Toepassing", &title).unwrap();
    sheet.merge_range(1, 3, 1, 6, "Antwoorden", &title).unwrap();
    for (column, text) in (0..).zip(["Nr", "Naam", "In gebruik sinds", "f.1", "f.2", "Kosten", "Intern"]) {
        sheet.write_with_format(3, column, text, &title).unwrap();
    }
    for (row, (number, name)) in [(4_u32, (1.0, "Stemmingsmeter")), (5, (2.0, "Vertaler")), (8, (3.0, "Planner"))] {
        sheet.write(row, 0, number).unwrap();
        sheet.write(row, 1, name).unwrap();
        sheet.write_with_format(row, 2, ExcelDateTime::from_ymd(2025, 2, 2).unwrap(), &day).unwrap();
        sheet.write(row, 5, 1250.5).unwrap();
        sheet.write(row, 6, "x").unwrap();
    }
    sheet.write(4, 3, "Nee").unwrap();
    sheet.write_formula(5, 4, Formula::new("=IF(A6=2,\"nee\",\"ja\")").set_result("nee")).unwrap();
    sheet.write_boolean(8, 3, false).unwrap();
    sheet.set_row_hidden(5).unwrap();
    sheet.set_column_hidden(6).unwrap();
    sheet.autofilter(3, 0, 8, 6).unwrap();
    sheet.set_freeze_panes(4, 2).unwrap();
    let other = book.add_worksheet();
    other.set_name("Toelichting").unwrap();
    other.write(0, 0, "Vul dit blad in.").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_with_all_that_a_register_has() {
    let ran = json("Register.xlsx", &register());
    let rows = told(&ran);
    assert_eq!(
        rows.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>(),
        ["Stemmingsmeter", "Vertaler", "Planner"]
    );
    assert!(rows.iter().all(|(_, verdict, _)| verdict == "NOT CAUGHT"), "{rows:?}");
    assert_eq!(
        rows[0].2,
        own(&[("In gebruik sinds", "2025-02-02"), ("Intern", "x"), ("Kosten", "1250.5"), ("Nr", "1")])
    );
    let told = sentences(&ran);
    assert!(told.iter().any(|line| line.contains("“Register”")), "{told:?}");
    assert!(told.iter().any(|line| line.contains("line 4")), "{told:?}");
    assert_eq!(told.len(), 2, "{told:?}");
}

#[test]
fn a_sheet_of_libreoffice_with_a_title() {
    let table = ods_row(1, &["Ons register"])
        + &ods_row(2, &[])
        + &ods_row(1, &["naam", "Eigenaar", "f.1", "f.2"])
        + &ods_row(1, &["Vertaler", "Bea", "nee", ""])
        + &ods_row(1, &["Planner", "", "", "nee"])
        + &ods_row(1_048_570, &[]);
    let ran = json("register.ods", &ods(&table));
    let rows = told(&ran);
    assert_eq!(rows[0].2, own(&[("Eigenaar", "Bea")]));
    assert!(rows.iter().all(|(_, verdict, _)| verdict == "NOT CAUGHT") && rows.len() == 2, "{rows:?}");
    let told = sentences(&ran);
    assert!(told.len() == 1 && told[0].contains("line 4"), "{told:?}");
}

#[test]
fn an_address_that_the_rules_do_not_have_is_refused_with_its_place() {
    let table = b"name;f.1;f.99;z.7;Owner\nAlarm;no;yes;no;Bea\n";
    let refused = assessed("tools.csv", table, Format::Json, false).unwrap_err();
    assert!(refused.contains("tools.csv:1:10: `f.99`") && refused.lines().count() == 2, "{refused}");
}
