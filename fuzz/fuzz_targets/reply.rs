//! What a colleague sends back, in whatever form.

#![no_main]

use std::sync::LazyLock;

use article5::check::{Check, read_reply, weigh};
use article5::rulebook::{Library, Rulebook};
use libfuzzer_sys::fuzz_target;

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().expect("the rules inside").rulebook);

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    match read_reply(text) {
        Ok(form) => {
            let check = Check::default();
            let weighed = weigh(&form, &form.check.clone(), &check, &RULES, jiff::civil::date(2026, 11, 22));
            if let Ok(replies) = weighed {
                let said = replies.replies.len() + replies.known.len() + replies.refused.len();
                assert!(said <= form.questions.len(), "more was read than was written");
            }
        }
        Err(flaw) => assert!(!flaw.to_string().is_empty()),
    }
});
