//! What was told as saved is there: after a kill, on a full disk, when the folder or the file goes away.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use crate::kept::{
    Place, answered, answers_in, ended_well, feed, named, program, talk, text, told, told_as_saved, writable,
};
use article5::record::{Drafts, Journal, MovedBecause, RecordError, read, write_whole};

/// The program under a limit of the shell.
fn limited(place: &Place, limit: &str, args: &str, typed: &str) -> std::process::Output {
    let line =
        format!("{limit}; exec {} --data-dir {} {args}", env!("CARGO_BIN_EXE_article5"), place.folder.path().display());
    feed(Command::new("sh").args(["-c", &line]), typed)
}

#[test]
fn a_kill_between_any_two_answers_loses_nothing_that_was_told_as_saved() {
    for answers in 0..8 {
        let place = Place::new();
        let mut child =
            program(place.folder.path()).arg("line").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        // Words that answer one question and several boxes alike.
        let typed = format!("{}{}", talk("").strip_suffix("q\n").unwrap(), "not sure\n".repeat(answers));
        let mut input = child.stdin.take().unwrap();
        input.write_all(typed.as_bytes()).unwrap();
        // The last answer is kept by the line behind it.
        input.write_all(b"\n").unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut saved = 0;
        let mut described = false;
        while saved < answers || !described {
            let line = lines.next().unwrap();
            saved += usize::from(line.contains("Saved at "));
            described |= line.starts_with("1, Yes");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let path = place.all().remove(0);
        assert!(answers_in(&path) >= answers);
        let (record, _, notice) = writable(&path);
        assert!(record.damage.is_none() && notice.is_none(), "no lock is left, nothing is torn");
        assert_eq!(place.run(&["list"], "").status.code(), Some(0));
    }
}

#[test]
fn what_a_kill_leaves_of_a_file_that_was_being_made_is_no_check() {
    let place = Place::new();
    let path = place.filled(1);
    std::fs::write(place.records().join(".article5-x7Yq2Z"), "(article5_record:1,pro").unwrap();
    std::fs::write(place.records().join(".article5-index.ron"), "half").unwrap();
    assert_eq!(place.all(), [path]);
    assert_eq!(text(&place.run(&["list"], "")).lines().count(), 1);
    assert_eq!(place.folder.strays().unwrap().len(), 2);
}

#[test]
fn a_limit_on_file_sizes_is_told_and_the_record_goes_on_later() {
    let place = Place::new();
    // The rules are kept with the first check, and are larger than the limit.
    assert!(ended_well(&place.run(&["line"], "Pilot\nq\n")));
    std::fs::remove_file(place.all().remove(0)).unwrap();
    let output = limited(&place, "ulimit -f 6", "line", &talk("123123"));
    assert!(ended_well(&output), "{:?} {}", output.status, told(&output));
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("not saved"), "{}", text(&output));
    let path = place.all().remove(0);
    assert_eq!(read(&path).unwrap().damage, None, "half a line is taken back");
    assert_eq!(answers_in(&path), told_as_saved(&output));
    let reference = path.file_stem().unwrap().to_str().unwrap();
    let later = place.run(&["line", "--record", reference], "1\n1\nq\n");
    assert_eq!((later.status.code(), answers_in(&path)), (Some(0), told_as_saved(&output) + 2));
}

#[test]
fn without_room_for_a_new_check_the_program_says_so_before_the_first_question() {
    let place = Place::new();
    let output = limited(&place, "ulimit -f 0", "line", &talk("1"));
    assert!(ended_well(&output) && output.status.code() == Some(2), "{}", told(&output));
    assert!(!text(&output).contains("1, Yes"));
    assert_eq!(told(&output).lines().count(), 1, "{}", told(&output));
    for nowhere in ["/proc/article5", "/dev/null/article5"] {
        let output = crate::kept::run_in(nowhere.as_ref(), &["line"], &talk("1"));
        assert!(told(&output).contains("--data-dir") && told(&output).contains(nowhere), "{}", told(&output));
        assert_eq!((output.status.code(), text(&output).contains("1, Yes")), (Some(2), false));
    }
}

#[test]
fn with_few_file_descriptors_the_program_works_or_says_why_not() {
    for limit in 4..9 {
        let place = Place::new();
        let output = limited(&place, &format!("ulimit -n {limit}"), "line", &talk("123"));
        assert!(ended_well(&output), "{limit}: {}", told(&output));
        let saved = place.all().first().map_or(0, |path| answers_in(path));
        assert!(saved >= told_as_saved(&output) && (saved == 3 || !told(&output).is_empty()), "{limit}");
    }
}

#[test]
fn what_is_told_to_a_closed_output_lands_in_no_file() {
    for closed in ["<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"] {
        let place = Place::new();
        let path = place.filled(2);
        let reference = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let output = limited(&place, "true", &format!("line --record {reference} {closed}"), "1\n\n2\n\nq\n");
        assert!(ended_well(&output), "{closed}: {}", told(&output));
        let record = read(&path).unwrap();
        assert_eq!(record.damage, None, "{closed}");
        let answered = answers_in(&path);
        assert!(if closed.starts_with('<') { answered == 2 } else { answered > 2 }, "{closed}: {answered}");
    }
}

#[test]
fn read_only_folders_are_told() {
    if crate::kept::is_root() {
        crate::kept::not_tried("root may write into read-only folders");
        return;
    }
    let place = Place::new();
    let path = place.filled(2);
    let mode = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(&path, 0o400);
    let (record, why) = crate::kept::readable(&path);
    assert!(record.check.steps.len() == 3 && why.contains("write-protected"), "{why}");
    mode(&path, 0o600);
    mode(&place.records(), 0o500);
    let (_, mut journal, _) = writable(&path);
    journal.append(&[answered(4)]).unwrap();
    mode(&place.records(), 0o700);
}

/// Does something to the file of an open record, appends, and returns where the record went on.
fn meddled(place: &Place, meddle: impl Fn(&std::path::Path)) -> (Journal, std::path::PathBuf) {
    let path = place.filled(3);
    let (_, mut journal, _) = writable(&path);
    meddle(&path);
    let error = journal.append(&[answered(5)]).unwrap_err();
    let RecordError::Moved(old, new, MovedBecause::ChangedByOthers) = error else { panic!("{error}") };
    assert_eq!((&old, new.as_path()), (&path, journal.path()));
    let record = read(&new).unwrap();
    assert_eq!((record.check.steps.len(), record.damage, record.head.as_str()), (5, None, journal.head()));
    journal.append(&[answered(6)]).unwrap();
    assert_eq!(read(&new).unwrap().check.steps.len(), 6);
    (journal, old)
}

#[test]
fn a_file_that_others_touched_is_left_to_them_and_the_record_goes_on_beside_it() {
    let place = Place::new();
    let (_, old) = meddled(&place, |path| std::fs::remove_file(path).unwrap());
    assert!(!old.exists());
    let (_, old) = meddled(&place, |path| {
        std::fs::write(path.with_extension("new"), "from elsewhere").unwrap();
        std::fs::rename(path.with_extension("new"), path).unwrap();
    });
    assert_eq!(std::fs::read(old).unwrap(), b"from elsewhere");
    let (_, old) = meddled(&place, |path| {
        let mut file = std::fs::File::options().append(true).open(path).unwrap();
        file.write_all(b"added\n").unwrap();
    });
    assert!(std::fs::read_to_string(old).unwrap().ends_with("added\n"));
    meddled(&place, |path| {
        let same_length = std::fs::read_to_string(path).unwrap().replace("Mood Meter", "Mood Mover");
        std::thread::sleep(std::time::Duration::from_millis(20));
        let mut file = std::fs::File::options().write(true).open(path).unwrap();
        file.write_all(same_length.as_bytes()).unwrap();
    });
    let (_, old) = meddled(&place, |path| std::fs::hard_link(path, path.with_extension("other")).unwrap());
    assert_eq!(read(&old).unwrap().check.steps.len(), 4, "nothing was written through the second name");
}

#[test]
fn a_folder_that_goes_away_is_made_again_and_private() {
    let place = Place::new();
    meddled(&place, |path| std::fs::remove_dir_all(path.ancestors().nth(2).unwrap()).unwrap());
    let about = std::fs::metadata(place.records()).unwrap();
    assert_eq!(about.permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_file_that_was_touched_and_says_the_same_goes_on() {
    let place = Place::new();
    let path = place.filled(1);
    let (_, mut journal, _) = writable(&path);
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    journal.append(&[answered(3)]).unwrap();
    assert_eq!((journal.path(), read(&path).unwrap().check.steps.len()), (path.as_path(), 3));
}

#[test]
fn a_record_written_anew_can_be_opened_by_its_own_name() {
    let place = Place::new();
    let (journal, old) = meddled(&place, |path| {
        let mut file = std::fs::File::options().append(true).open(path).unwrap();
        file.write_all(b"x").unwrap();
    });
    let new = journal.path().to_owned();
    drop(journal);
    for path in [old, new] {
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert_eq!(place.folder.find(name).unwrap(), path);
        assert!(text(&place.run(&["list"], "")).contains(&format!("{name} ")));
    }
}

#[test]
fn a_whole_file_is_the_old_one_or_the_new_one_and_leaves_nothing_behind() {
    let place = Place::new();
    place.begin();
    let path = place.folder.path().join("report.html");
    assert!(write_whole(&path, b"one", false).is_ok());
    assert!(matches!(write_whole(&path, b"two", false), Err(RecordError::Exists(_))));
    assert_eq!(std::fs::read(&path).unwrap(), b"one");
    write_whole(&path, b"three", true).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"three");
    let missing = place.folder.path().join("none/report.html");
    assert!(matches!(write_whole(&missing, b"", true), Err(RecordError::Whole(..))));
    let hidden = std::fs::read_dir(place.folder.path()).unwrap();
    assert_eq!(
        hidden.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.')).count(),
        0
    );
}

#[test]
fn drafts_outlive_a_kill_and_do_not_grow_without_end() {
    let place = Place::new();
    let path = place.filled(0);
    let mut drafts = Drafts::beside(&path);
    let long = "word ".repeat(4000);
    for number in 0..60 {
        drafts.keep("Does", &format!("{long}{number}"));
    }
    drafts.keep("Maker", "Acme");
    let file = path.with_extension("draft");
    assert!(std::fs::metadata(&file).unwrap().len() < 512 * 1024);
    let torn = std::fs::read(&file).unwrap();
    std::fs::write(&file, [torn.as_slice(), b"(\"Does\",\"tor"].concat()).unwrap();
    Drafts::beside(&path).keep("Owner", "Bo");
    let found = Drafts::beside(&path).unfinished();
    let expected = [("Does", format!("{long}59")), ("Maker", "Acme".to_owned()), ("Owner", "Bo".to_owned())];
    assert_eq!(found, expected.map(|(place, text)| (place.to_owned(), text)));
}

#[test]
fn no_text_that_can_be_typed_makes_a_line_that_cannot_be_read_back() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    let mut entry = named(2, &"\"".repeat(64 * 1024));
    entry.who = "\"".repeat(64 * 1024);
    journal.append(&[entry]).unwrap();
    drop(journal);
    assert_eq!(read(&path).unwrap().damage, None);
}
