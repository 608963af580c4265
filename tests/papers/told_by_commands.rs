//! What commands tell where something cannot be read, kept or understood.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::commands::Desk;
use article5::logic::Answer;
use std::path::Path;
use std::process::Command;

#[test]
fn what_cannot_be_read_is_told_in_one_language_with_what_there_is() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[]);
    desk.said(&["group", &one, "Client X"]);
    let task = desk.loaded.rulebook.consequences.plan[0].id.clone();
    let told = |args: &[&str], lang: &str| {
        let output = desk.run(&[args, &["--lang", lang]].concat());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    for lang in ["en", "nl"] {
        for args in [
            vec!["plan", &one, &task, "--date", "01/05/2027"],
            vec!["review-by", &one, "01/05/2027"],
            vec!["compare", &one, &one, "--then", "soon"],
            vec!["list", "--on", "never"],
            vec!["train", "--seats", "0"],
            vec!["workshop", "--seats", "many"],
        ] {
            let told = told(&args, lang);
            assert!(!told.contains("digit") && !told.contains("1..="), "{told}");
            assert!(told.contains(if lang == "nl" { ". Er is niets gedaan" } else { ". Nothing was done" }), "{told}");
        }
        let nobody = told(&["verify", "--group", "Nope"], lang);
        assert!(nobody.contains("Nope") && nobody.contains("Client X"), "{nobody}");
        let missing = desk.path("missing.ron");
        let letterhead = told(&["report", &one, "--letterhead", missing.to_str().unwrap()], lang);
        assert!(!letterhead.contains("os error"), "{letterhead}");
    }
    assert!(told(&["history", &one, "--filter", "kind:zzz"], "en").contains("answer"));
    assert!(told(&["history", &one, "--filter", "kind:zzz"], "nl").contains("antwoord"));
    for name in ["   ", "two\nlines", &"x".repeat(100_000)] {
        for args in [vec!["group", &one, name], vec!["copy", &one, "--group", name]] {
            assert_eq!(desk.run(&args).status.code(), Some(2), "{name:.9}");
        }
    }
    assert_eq!(desk.state(&one).standing.group, "Client X");
    desk.said(&["group", &one, ""]);
    assert_eq!(desk.state(&one).standing.group, "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_as_such_by_commands() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let inventory = desk.path("tools.csv");
    std::fs::write(&inventory, "name,f.1\nBeta,yes\n").unwrap();
    let before = desk.data().all().unwrap();
    for args in [
        vec!["copy", &one],
        vec!["group", &one, "Client X"],
        vec!["assess", inventory.to_str().unwrap(), "--into-checks"],
    ] {
        // A limit on the size of files stands for the disk.
        let output = Command::new("bash")
            .args(["-c", "ulimit -f 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_article5")])
            .args(&args)
            .args(["--data-dir".as_ref(), desk.folder.path().join("data").as_os_str()])
            .env("LC_ALL", "C.UTF-8")
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_ne!(output.status.code(), Some(0), "{args:?}: {told}");
        assert!(!told.contains("answer on") && !told.contains("kept here"), "{args:?}: {told}");
        assert_eq!(desk.data().all().unwrap(), before, "{args:?}");
    }
    for args in [["train", "--line", "--rule", "f"], ["workshop", "--line", "--seats", "3"]] {
        let output = Command::new("bash")
            .args(["-c", "ulimit -f 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_article5")])
            .args(args)
            .args(["--data-dir".as_ref(), desk.folder.path().join("data").as_os_str()])
            .env("LC_ALL", "C.UTF-8")
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_ne!(output.status.code(), Some(0), "{args:?}: {told}");
        // There is nothing to go on with, and nothing that was saved before.
        assert!(told.contains("Nothing was begun") && told.contains("--data-dir"), "{args:?}: {told}");
        assert!(!told.contains("--go-on") && !told.contains("saved before"), "{args:?}: {told}");
    }
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let status = Command::new(env!("CARGO_BIN_EXE_article5")).arg("help").stdout(full).status().unwrap();
    assert_ne!(status.code(), Some(0));
}

#[test]
fn leaving_out_names_rewrites_nothing_but_what_people_wrote() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let (formats, role) = (["txt", "md", "html"], "Risk Manager");
    desk.said(&["group", &one, "for Risk people", "--who", role]);
    desk.said(&[
        "plan",
        &one,
        &desk.loaded.rulebook.consequences.plan[0].id,
        "--by",
        "Visser, Jan (HR)",
        "--note",
        "Jan knows",
    ]);
    for format in formats {
        let report = desk.said(&["report", &one, "--format", format]);
        let hidden = desk.said(&["report", &one, "--format", format, "--hide-names"]);
        assert!(report.contains("Visser") && !hidden.contains("Visser") && !hidden.contains("Jan knows"), "{hidden}");
        assert_eq!(report.to_lowercase().matches("risk").count(), hidden.to_lowercase().matches("risk").count());
    }
    let told = desk.run(&["report", &one, "--format", "txt", "--hide-names"]);
    assert!(String::from_utf8(told.stderr).unwrap().contains("read it before you pass it on"));
}

#[test]
fn a_file_is_written_as_its_ending_says_or_not_at_all() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let inventory = desk.path("tools.csv");
    std::fs::write(&inventory, "name,f.1\nBeta,yes\n").unwrap();
    let inventory = inventory.to_str().unwrap();
    let commands: [&[&str]; 6] = [
        &["report", &one],
        &["ask", &one],
        &["compare", &one, &one],
        &["history", &one],
        &["what-if", &one, "f.2=no"],
        &["assess", inventory],
    ];
    for command in commands {
        for ending in ["pdf", "doc", "odt", "page"] {
            let file = desk.path(&format!("x.{ending}"));
            let refused = desk.run(&[command, &["-o", file.to_str().unwrap()]].concat());
            let told = String::from_utf8(refused.stderr).unwrap();
            assert!(refused.status.code() == Some(2) && told.contains(".txt"), "{command:?} {ending}: {told}");
            assert!(!file.exists(), "{command:?} {ending}");
        }
        let text = desk.path("x.txt");
        desk.said(&[command, &["-o", text.to_str().unwrap()]].concat());
        std::fs::remove_file(&text).unwrap();
    }
    for command in &commands[..5] {
        for (ending, begins) in [("html", "<!"), ("docx", "PK"), ("md", "#")] {
            let file = desk.path(&format!("x.{ending}"));
            desk.said(&[command, &["--force", "-o", file.to_str().unwrap()] as &[&str]].concat());
            assert!(
                std::fs::read(&file).unwrap().to_ascii_lowercase().starts_with(begins.to_ascii_lowercase().as_bytes()),
                "{command:?} {ending}"
            );
        }
    }
    let wrong = desk.path("x.docx");
    assert_eq!(
        desk.run(&["report", &one, "--force", "--format", "txt", "-o", wrong.to_str().unwrap()]).status.code(),
        Some(2)
    );
    for (name, status) in [("t.json", 2), ("t.ods", 2), ("t", 2), ("t.csv", 0), ("t.xlsx", 2)] {
        let file = desk.path(name);
        let output = desk.run(&["assess", "--template", file.to_str().unwrap(), "--separator", "semicolon"]);
        assert_eq!((output.status.code(), file.exists()), (Some(status), status == 0), "{name}");
    }
    assert!(std::fs::read_to_string(desk.path("t.csv")).unwrap().contains("name;scope."));
    desk.said(&["assess", "--template", desk.path("t.xlsx").to_str().unwrap()]);
    let parcel = desk.path("one.pdf");
    assert_eq!(desk.run(&["copy", &one, "--to-file", parcel.to_str().unwrap()]).status.code(), Some(2));
}

#[test]
fn what_a_row_says_otherwise_than_its_check_is_counted_and_told() {
    let desk = Desk::new();
    let run = |name: &str, text: &str| {
        let file = desk.path(name);
        std::fs::write(&file, text).unwrap();
        let output = desk.run(&["assess", file.to_str().unwrap(), "--into-checks", "--group", "A"]);
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run("one.csv", "name,f.1\nChatbot,yes\nDoor,no\n").0, Some(0));
    assert_eq!(run("one.csv", "name,f.1\nChatbot,yes\nDoor,no\n").0, Some(0), "the same once more");
    let (code, told) = run("two.csv", "name,f.1\nChatbot,no\nDoor,no\n");
    assert!(code == Some(1) && told.contains("differs") && told.contains("1 with other answers"), "{told}");
    assert!(!told.contains("somebody said"), "{told}");
    let listed = desk.said(&["list", "--group", "A", "--filter", "Door"]);
    let door = listed.split_whitespace().next().unwrap().to_owned();
    desk.said(&["close", &door]);
    assert_eq!(run("three.csv", "name,f.1\nDoor,no\n").0, Some(0), "a closed check that says so already");
    let (code, told) = run("four.csv", "name,f.1\nDoor,yes\n,yes\n");
    assert!(code == Some(1) && told.contains("1 closed") && told.contains("1 row without"), "{told}");
}

#[test]
fn a_table_without_a_question_is_refused_with_what_to_do() {
    let desk = Desk::new();
    desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let own = desk.path("all.csv");
    desk.said(&["report", "--all", "-o", own.to_str().unwrap()]);
    let names = desk.path("names.csv");
    std::fs::write(&names, "name,team\nAlpha,HR\n").unwrap();
    let verdicts = desk.path("verdicts.csv");
    let inventory = desk.path("tools.csv");
    std::fs::write(&inventory, "name,f.1\nBeta,yes\n").unwrap();
    desk.said(&["assess", inventory.to_str().unwrap(), "-o", verdicts.to_str().unwrap()]);
    for file in [names, verdicts] {
        let output = desk.run(&["assess", file.to_str().unwrap()]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && told.contains("--template"), "{file:?}: {told}");
    }
}

#[test]
fn a_formula_that_nobody_worked_out_is_refused_with_its_cell() {
    let desk = Desk::new();
    let file = desk.path("tools.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, text) in ["name", "f.1", "team"].into_iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), text).unwrap();
    }
    let formula = |result: &str| rust_xlsxwriter::Formula::new("=IF(1=1,\"no\",\"yes\")").set_result(result);
    // A library that works nothing out writes no value at all; this one writes the mark below instead.
    let unknown = "77777";
    sheet.write(1, 0, "Worked out").unwrap();
    sheet.write_formula(1, 1, formula("no")).unwrap();
    sheet.write(2, 0, "Not worked out").unwrap();
    sheet.write_formula(2, 1, formula(unknown)).unwrap();
    sheet.write(3, 0, "Beside").unwrap();
    sheet.write_formula(3, 2, formula(unknown)).unwrap();
    sheet.write_formula(4, 0, formula(unknown)).unwrap();
    let mut packed = zip::ZipArchive::new(std::io::Cursor::new(book.save_to_buffer().unwrap())).unwrap();
    let mut without = zip::ZipWriter::new(std::fs::File::create(&file).unwrap());
    for index in 0..packed.len() {
        let part = packed.by_index(index).unwrap();
        let name = part.name().to_owned();
        let text = std::io::read_to_string(part).unwrap().replace(&format!("<v>{unknown}</v>"), "");
        without.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut without, text.as_bytes()).unwrap();
    }
    without.finish().unwrap();
    let output = desk.run(&["assess", file.to_str().unwrap()]);
    let (told, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(told.contains("Worked out") && told.contains("Beside") && !told.contains("Not worked"), "{told}");
    assert!(errors.contains(":3:2") && errors.contains(":5:1"), "{errors}");
}

#[test]
fn rules_of_an_own_file_are_told_wherever_a_result_is() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let rules = desk.path("rules");
    std::fs::create_dir(&rules).unwrap();
    let built_in =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/rules/f.ron")).unwrap();
    let ask = desk.loaded.rulebook.item(desk.loaded.rulebook.address("f.1").unwrap()).ask.clone();
    std::fs::write(rules.join("own-f.ron"), built_in.replacen(&ask, &ask.replacen('?', " today?", 1), 1)).unwrap();
    let said = |args: &[&str]| desk.said(&[args, &["--rulebook", rules.to_str().unwrap()]].concat());
    for args in [
        vec!["report", &one, "--format", "txt"],
        vec!["report", &one, "--short", "--format", "txt"],
        vec!["report", "--all", "--format", "csv"],
        vec!["report", "--all", "--format", "txt"],
        vec!["compare", &one, &one],
        vec!["history", &one],
        vec!["what-if", &one, "f.2=no"],
        vec!["recheck-rules", &one],
        vec!["ask", &one],
        vec!["ask", &one, "--format", "html"],
    ] {
        assert!(said(&args).split_whitespace().collect::<String>().contains("own-f.ron"), "{args:?}");
    }
    assert!(
        said(&["list"]).contains("LOOK AGAIN") && said(&["report", "--all", "--format", "txt"]).contains("LOOK AGAIN")
    );
    assert!(!desk.said(&["list"]).contains("LOOK AGAIN"));
}
