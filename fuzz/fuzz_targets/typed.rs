//! What people type into fields: days, sums of money, yes and no, and every field of a tool.

#![no_main]

use std::sync::LazyLock;

use article5::check::Field;
use article5::desk::{read_day, read_field};
use article5::rulebook::{Library, Rulebook};
use article5::text::{as_meant, cut, euros, guarded, visible, visible_lines, wrap, yes_no};
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().expect("the rules inside").rulebook);

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let _ = read_day(text);
    let _ = yes_no(text);
    if let Some(sum) = euros(text) {
        assert_eq!(euros(&sum.to_string()), Some(sum));
    }
    for field in Field::ALL {
        if let Ok(value) = read_field(&RULES, field, text) {
            // What was taken is taken again as it stands.
            assert_eq!(read_field(&RULES, field, &value).ok().as_ref(), Some(&value), "{field:?}");
        }
    }
    assert_eq!(as_meant(&guarded(text)), text);
    for shown in [visible(text), visible_lines(text)] {
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
        for width in [1, 7, 40] {
            let _ = wrap(&shown, width, "", "  ");
            let _ = cut(&shown, width, "…");
        }
    }
});
