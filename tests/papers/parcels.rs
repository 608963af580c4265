//! A check goes to somebody else's program as one file.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use article5::logic::Answer;

use super::commands::Desk;

fn text(path: &std::path::Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn a_check_is_opened_by_another_program_byte_for_byte() {
    let (mine, yours) = (Desk::new(), Desk::new());
    let one = mine.check("Mood \"meter\"", &[("f.1", Answer::Yes), ("f.2", Answer::No)]);
    let file = mine.path("mood.ron");
    let name = file.to_str().unwrap();
    mine.said(&["copy", &one, "--to-file", name]);
    assert_eq!(mine.run(&["copy", &one, "--to-file", name]).status.code(), Some(2), "nothing is replaced unasked");
    assert!(yours.said(&["copy", "--from-file", name]).contains(&one));
    let (here, there) = (mine.data().find(&one).unwrap(), yours.data().find(&one).unwrap());
    assert_eq!(text(&here), text(&there));
    yours.said(&["verify", &one]);
    assert!(yours.said(&["list"]).contains(&one));
    // The same again writes nothing, also after it went on here.
    yours.said(&["group", &one, "Northgate"]);
    let went_on = text(&there);
    yours.said(&["copy", "--from-file", name]);
    assert_eq!((text(&there), yours.data().all().unwrap().len()), (went_on, 1));
    // What says something else stands beside it.
    mine.said(&["group", &one, "Quillbrook"]);
    mine.said(&["copy", &one, "--to-file", name, "--force"]);
    assert!(yours.said(&["copy", "--from-file", name]).contains(&format!("{one}-2")));
    assert_eq!(yours.data().all().unwrap().len(), 2);
    // Rules come along, and only those that are what they promise to be.
    assert!(std::fs::read_dir(yours.data().rulebooks()).unwrap().count() >= 1);
    let whole = text(&file);
    for damaged in
        [whole[..whole.len() / 2].to_owned(), whole.replacen("f.2", "f.3", 1), whole.replace("Art. 5", "Art. 6")]
    {
        let third = Desk::new();
        std::fs::write(&file, damaged).unwrap();
        assert_eq!(third.run(&["copy", "--from-file", name]).status.code(), Some(2));
        assert!(!third.data().records().exists() || third.data().all().unwrap().is_empty());
    }
}

#[test]
fn names_can_be_left_out() {
    let (mine, yours) = (Desk::new(), Desk::new());
    let one = mine.check("Alarm", &[("f.1", Answer::Yes)]);
    mine.said(&["sign", &one, "--as", "reviewer", "--name", "Zephyrine Brown"]);
    let file = mine.path("alarm.ron");
    let name = file.to_str().unwrap();
    mine.said(&["copy", &one, "--to-file", name, "--hide-names"]);
    let record = text(&file).to_lowercase();
    assert!(!record.contains("zephyrine") && !record.contains("\\\"ann\\\""), "{record:.3000}");
    yours.said(&["copy", "--from-file", name]);
    yours.said(&["verify", &one]);
    assert_eq!(yours.state(&one).answers["f.1"].answer, Answer::Yes);
}
