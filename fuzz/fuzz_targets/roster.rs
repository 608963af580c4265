//! The people of a room: a table from a person, and the file that the program keeps.

#![no_main]

use article5::room::Roster;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    match Roster::of_bytes("people.csv", data.to_vec()) {
        Ok(roster) => {
            assert!(!roster.people.is_empty());
            let kept = ron::ser::to_string_pretty(&roster, ron::ser::PrettyConfig::default()).expect("plain values");
            assert_eq!(ron::from_str::<Roster>(&kept).expect("what was written"), roster);
            for seat in roster.people.keys() {
                assert!(!roster.name(*seat).contains('\u{1b}'));
            }
        }
        Err(why) => assert!(!why.contains('\u{1b}'), "{why:?}"),
    }
    if let Ok(text) = str::from_utf8(data) {
        let _ = ron::from_str::<Roster>(text);
    }
});
