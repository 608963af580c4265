//! Where a person works.

use jiff::Timestamp;
use jiff::civil::Date;

use super::DeskError;
use crate::record::DataFolder;
use crate::rulebook::Loaded;

/// The folder with the checks, the rules in use, the day that results speak about, and the moment of the act.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// Where everything is kept, or why there is no such place.
    pub folder: Result<&'a DataFolder, &'a str>,
    /// The rules in use.
    pub loaded: &'a Loaded,
    /// The day that results speak about.
    pub on: Date,
    /// When the act is done.
    pub now: Timestamp,
    /// The day of the person's own calendar.
    pub today: Date,
}

impl<'a> Desk<'a> {
    /// The folder.
    ///
    /// # Errors
    /// When there is none, with the reason.
    pub fn folder(&self) -> Result<&'a DataFolder, DeskError> {
        self.folder.map_err(|why| DeskError::NoFolder(why.to_owned()))
    }
}
