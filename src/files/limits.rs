//! How large each kind of file may be, in bytes. Writers check these limits first, so that nothing is written that
//! cannot be read again.

/// A file of rules.
pub const RULE_FILE: u64 = 1024 * 1024;
/// A record of a check.
pub const RECORD: u64 = 64 * 1024 * 1024;
/// One line of a record.
pub const RECORD_LINE: u64 = 256 * 1024;
/// A check with its rules, in one file.
pub const PARCEL: u64 = 4 * RECORD;
/// A page of answers that comes back.
pub const FORM: u64 = 1024 * 1024;
/// A table of people.
pub const TABLE: u64 = 8 * FORM;
/// A letterhead.
pub const LETTERHEAD: u64 = 16 * 1024;
/// A logo. A larger one would make every report heavy.
pub const LOGO: u64 = 1024 * 1024;
/// A Word template whose looks are taken over.
pub const TEMPLATE: u64 = 8 * 1024 * 1024;
/// A file of worked cases.
pub const CASES: u64 = 64 * 1024 * 1024;
/// What somebody set: looks, languages, keys.
pub const SETTINGS: u64 = 64 * 1024;
