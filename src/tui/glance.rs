//! What is told of the check with the mark at home, beyond what the list knows of it. The record is read for this once
//! the mark rests on the check.

use std::path::PathBuf;
use std::rc::Rc;

use jiff::Timestamp;

use super::shelf_row::ShelfRow;
use crate::account::Account;

/// One check that was looked into from the list.
#[derive(Debug, Clone)]
pub struct Glance {
    path: PathBuf,
    /// When the record was changed that was read.
    changed: Option<Timestamp>,
    /// What its answers mean; nothing where it could not be read.
    account: Option<Rc<Account>>,
}

impl Glance {
    /// Into the check of this row.
    pub fn into(row: &ShelfRow, account: Option<Rc<Account>>) -> Self {
        Self { path: row.path.clone(), changed: row.changed, account }
    }

    /// Whether it is about the check of this row as it is now.
    pub fn is_of(&self, row: &ShelfRow) -> bool {
        self.path == row.path && self.changed == row.changed
    }

    /// What the answers of the check in this row mean, if that was read.
    pub fn told_of(&self, row: &ShelfRow) -> Option<&Account> {
        self.account.as_deref().filter(|_| self.is_of(row))
    }
}
