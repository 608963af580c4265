//! A letterhead, and a logo of the same bytes.

#![no_main]

use article5::report::letterhead::read_letterhead;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = str::from_utf8(data) {
        match read_letterhead(text) {
            Ok(draft) => {
                let _ = draft.with_logo(data.to_vec());
            }
            Err(flaw) => assert!(!flaw.to_string().contains('\u{1b}'), "{flaw}"),
        }
    }
});
