//! A copy of what a damaged record still holds: all that is proven, nothing else, and the damaged file as it was.

#![allow(clippy::unwrap_used)]

use crate::kept::{Place, answered, readable, text, told, writable};
use article5::record::read;

#[test]
fn a_damaged_record_is_offered_as_a_copy_and_left_as_it_is() {
    let place = Place::new();
    let path = place.filled(6);
    let good = std::fs::read_to_string(&path).unwrap();
    let damaged = good.replacen("n:5,", "n:55,", 1);
    std::fs::write(&path, &damaged).unwrap();
    let (record, why) = readable(&path);
    assert_eq!(record.check.steps.len(), 4);
    assert!(why.contains("article5 recover"), "{why}");

    let copied = place.run(&["recover", path.to_str().unwrap()], "");
    assert_eq!(copied.status.code(), Some(0), "{}", told(&copied));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged);
    let copy = place.all().into_iter().find(|copy| *copy != path).unwrap();
    let (recovered, mut journal, notice) = writable(&copy);
    assert_eq!((recovered.check.steps.clone(), notice), (record.check.steps, None));
    let from = recovered.header.taken_from.unwrap();
    assert_eq!((from.file, from.steps), (path.file_name().unwrap().to_string_lossy().into_owned(), 4));
    journal.append(&[answered(5)]).unwrap();
    drop(journal);
    assert_eq!(place.run(&["verify", copy.to_str().unwrap()], "").status.code(), Some(0));
}

#[test]
fn steps_prove_each_other_even_when_the_first_line_is_damaged() {
    let place = Place::new();
    let path = place.filled(3);
    let good = std::fs::read_to_string(&path).unwrap();
    let edition = read(&path).unwrap().header.edition;
    std::fs::write(&path, good.replacen(&edition, "2029.1", 1)).unwrap();
    assert!(read(&path).is_err());
    assert_eq!(place.run(&["recover", path.to_str().unwrap()], "").status.code(), Some(0));
    let copy = place.all().into_iter().find(|copy| *copy != path).unwrap();
    assert_eq!(read(&copy).unwrap().check.steps.len(), 4);
    std::fs::write(&path, "not a record\n").unwrap();
    let refused = place.run(&["recover", path.to_str().unwrap()], "");
    assert_eq!((refused.status.code(), place.all().len()), (Some(2), 2));
}

#[test]
fn recovery_takes_nothing_over_that_is_not_proven_to_belong() {
    let place = Place::new();
    let (path, other) = (place.filled(4), place.filled(6));
    let (good, foreign) = (std::fs::read_to_string(&path).unwrap(), std::fs::read_to_string(&other).unwrap());
    let spliced: String = good.lines().chain(foreign.lines().skip(6)).flat_map(|line| [line, "\n"]).collect();
    std::fs::write(&path, spliced).unwrap();
    let copied = place.run(&["recover", path.to_str().unwrap()], "");
    assert!(text(&copied).contains("5 steps") && text(&copied).contains("2 later lines"), "{}", text(&copied));
}
