//! Digits with the signs of the language.

use std::fmt::Write as _;

use fluent_bundle::FluentValue;

use super::lang;

/// How a number stands in a sentence. Texts are left to the library.
pub(super) fn written<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(grouped(&number.as_string()))
}

/// Puts the signs of the language into digits as programs write them.
pub(super) fn grouped(plain: &str) -> String {
    let lang = lang();
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain), |rest| ("-", rest));
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let mut out = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        // Four digits stand together: they are read at a glance, and most of them are years.
        if at > 0 && whole.len() > 4 && (whole.len() - at).is_multiple_of(3) {
            out.push(lang.thousands());
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        let _ = write!(out, "{}{decimals}", lang.decimals());
    }
    out
}
