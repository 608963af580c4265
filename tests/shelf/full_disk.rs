//! A disk without room, and room made again, in one process: a limit on the size of files stands for the disk. It holds
//! for the whole process, so this test is alone in its file.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use crate::kept::{Place, answered, writable};
use article5::record::{RecordError, read};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

fn limit(to: Option<u64>) {
    let maximum = getrlimit(Resource::Fsize).maximum;
    setrlimit(Resource::Fsize, Rlimit { current: to, maximum }).unwrap();
}

#[test]
fn after_room_is_made_the_next_answer_saves_all_that_was_not_saved() {
    let signal = signal_hook::consts::SIGXFSZ;
    signal_hook::flag::register(signal, std::sync::Arc::default()).unwrap();
    let place = Place::new();
    let path = place.filled(2);
    let (_, mut journal, _) = writable(&path);
    let before = std::fs::read(&path).unwrap();

    limit(Some(before.len() as u64 + 40));
    for number in [4, 5] {
        let failed = journal.append(&[answered(number)]);
        assert!(matches!(failed, Err(RecordError::Append(..))));
        assert!(journal.is_behind());
    }
    let full = std::fs::read(&path).unwrap();
    limit(None);
    assert_eq!(full, before, "half a line is taken back");

    journal.append(&[answered(6)]).unwrap();
    assert!(!journal.is_behind() && journal.path() == path);
    let record = read(&path).unwrap();
    assert_eq!((record.check.steps.len(), record.damage), (6, None));
}
