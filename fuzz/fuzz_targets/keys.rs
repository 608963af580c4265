//! A person's own keys.

#![no_main]

use article5::tui::{OwnKeys, key, named_keys};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    match OwnKeys::read(text) {
        Ok(own) => assert_eq!(own, own.clone()),
        Err(flaw) => {
            assert!(flaw.line >= 1 && flaw.line <= text.lines().count().max(1) + 1, "{flaw:?}");
            assert!(!flaw.what.contains('\u{1b}'), "{flaw:?}");
        }
    }
    let _ = key::parse(text);
    assert!(named_keys().count() > 0);
});
