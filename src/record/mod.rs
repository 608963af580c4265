//! The file of a check: append-only, versioned, chained; and the shelf of all records.
