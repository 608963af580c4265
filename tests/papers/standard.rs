//! `-` in the place of a file: standard output, and standard input. No file of that name is written or read.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Output;

use article5::logic::Answer;

use super::commands::Desk;

fn out(output: Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// A file named `-` would lie where the program was started; whoever starts the tests has none there.
fn nothing_is_named_so() {
    assert!(!std::path::Path::new("-").exists());
}

#[test]
fn what_is_written_comes_out_at_standard_output() {
    let desk = Desk::new();
    let check = desk.check("Mood meter", &[("f.1", Answer::Yes)]);
    let other = desk.check("Other meter", &[("f.1", Answer::No)]);
    let (check, other) = (check.as_str(), other.as_str());
    for args in [
        &["report", check, "--format", "md"] as &[&str],
        &["report", "--all", "--format", "csv"],
        &["ask", check],
        &["graph", "f"],
        &["questions", "f"],
        &["compare", check, other],
        &["plan", check, "--format", "txt"],
    ] {
        let with = [args, &["-o", "-"]].concat();
        let (plain, named) = (desk.said(args), desk.said(&with));
        assert!(!plain.is_empty(), "{args:?}");
        // A report says when it was written.
        assert_eq!(plain.lines().count(), named.lines().count(), "{args:?}");
    }
    assert!(desk.said(&["plan", check, "-o", "-"]).contains("Mood meter"));
    assert!(desk.said(&["train", "handout", "f-the-coloured-bar", "-o", "-"]).len() > 100);
    assert!(desk.said(&["train", "export", "--gift", "-o", "-"]).contains("::"));
    // A story is named after its file, so it needs one.
    assert_eq!(desk.run(&["train", "case", check, "-o", "-"]).status.code(), Some(2));
    nothing_is_named_so();
}

#[test]
fn the_verdicts_of_an_inventory_come_out_at_standard_output() {
    let desk = Desk::new();
    let inventory = desk.path("tools.csv");
    std::fs::write(&inventory, "name,f.1\nMood meter,no\n").unwrap();
    let name = inventory.to_str().unwrap();
    let plain = desk.said(&["assess", name, "--format", "csv"]);
    assert_eq!(desk.said(&["assess", name, "--format", "csv", "-o", "-"]), plain);
    nothing_is_named_so();
}

#[test]
fn a_check_goes_through_a_pipe_byte_for_byte() {
    let (mine, yours) = (Desk::new(), Desk::new());
    let check = mine.check("Mood meter", &[("f.1", Answer::Yes)]);
    let sent = mine.said(&["copy", &check, "--to-file", "-"]);
    let file = mine.path("mood.a5");
    mine.said(&["copy", &check, "--to-file", file.to_str().unwrap()]);
    assert_eq!(sent, std::fs::read_to_string(file).unwrap());
    assert!(out(yours.typed(&["copy", "--from-file", "-"], &sent)).contains(&check));
    assert_eq!(mine.data().all().unwrap().len(), yours.data().all().unwrap().len());
    let refused = yours.typed(&["copy", "--from-file", "-"], "no check");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("standard input"));
    nothing_is_named_so();
}

#[test]
fn what_is_read_comes_in_at_standard_input() {
    let desk = Desk::new();
    let check = desk.check("Mood meter", &[]);
    let cases = article5::rulebook::library::built_in_cases();
    let (told, named) = (out(desk.typed(&["cases", "-"], &cases[0].text)), desk.said(&["cases"]));
    assert!(told.contains(" passed, 0 failed"), "{told}");
    assert_ne!(told, named);
    assert_eq!(desk.typed(&["cases", "-"], "{}").status.code(), Some(1));
    let begun = desk.typed(&["workshop", "--tool", &check, "--item", "20 Rule f"], "q\n");
    assert!(begun.status.success(), "{}", String::from_utf8_lossy(&begun.stderr));
    let workshop = std::fs::read_dir(desk.data().workshops()).unwrap().flatten().find_map(|entry| {
        let path = entry.path();
        path.extension().is_some_and(|ending| ending == "ron").then(|| path.to_str().unwrap().to_owned())
    });
    let workshop = workshop.unwrap();
    let told = out(desk.typed(&["workshop", "roster", &workshop, "-"], "seat;name\n1;Ana Kos\n2;Gus Maas\n"));
    assert!(told.contains('2'), "{told}");
    nothing_is_named_so();
}

/// Where there is no terminal nobody is asked how wide it is: a library would start `tput` for that, and wait for it.
#[cfg(unix)]
#[test]
fn no_other_program_is_started_to_tell_something() {
    use std::os::unix::fs::PermissionsExt;
    const SETSID: &str = "/usr/bin/setsid";
    let desk = Desk::new();
    let (folder, started) = (desk.path("programs"), desk.path("started"));
    std::fs::create_dir(&folder).unwrap();
    let tput = folder.join("tput");
    std::fs::write(&tput, format!("#!/bin/sh\necho once >> '{}'\n", started.display())).unwrap();
    std::fs::set_permissions(&tput, std::fs::Permissions::from_mode(0o755)).unwrap();
    let data = desk.path("data");
    // In a session of its own the program has no terminal to ask, also where the tests have one.
    let (program, apart) = (env!("CARGO_BIN_EXE_article5"), std::path::Path::new(SETSID).exists());
    if !apart {
        eprintln!("NOT PROVED where the tests have a terminal: {SETSID} is not there");
    }
    for args in [&["list"] as &[&str], &["assess", "-"], &["line"], &["show", "nothing"]] {
        let mut command = std::process::Command::new(if apart { SETSID } else { program });
        if apart {
            command.args(["--wait", program]);
        }
        let told = command
            .args(args)
            .arg("--data-dir")
            .arg(&data)
            .env("PATH", &folder)
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(!told.stderr.is_empty() || !told.stdout.is_empty(), "{args:?}");
        assert!(!started.exists(), "{args:?}");
    }
}
