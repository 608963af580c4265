//! The file of a workshop as a second window sees it: it is read again whenever it has another length.

use std::path::Path;

use super::settings::Settings;
use crate::record::DataFolder;
use crate::room::{Roster, State, read};
use crate::workshop::{LeaderView, Wall, Workshop, leader_view, wall};

/// The file as it was seen last.
pub struct Seen<'a> {
    folder: &'a DataFolder,
    path: &'a Path,
    length: Option<u64>,
    workshop: Option<(Workshop, Roster)>,
    failed: String,
}

impl<'a> Seen<'a> {
    /// Before it was looked at.
    pub const fn new(folder: &'a DataFolder, path: &'a Path) -> Self {
        Self { folder, path, length: None, workshop: None, failed: String::new() }
    }

    /// Reads the file again where it has another length than before.
    fn look(&mut self) {
        let length = std::fs::metadata(self.path).ok().map(|about| about.len());
        if length != self.length || length.is_none() {
            self.length = length;
            match read::<Workshop>(self.path) {
                Ok(workshop) => {
                    let roster = Roster::of(Workshop::KIND, self.folder, &workshop.header.reference);
                    self.workshop = Some((workshop, roster.unwrap_or_default()));
                    self.failed.clear();
                }
                Err(why) => self.failed = why.to_string(),
            }
        }
    }

    /// The wall at this moment.
    pub fn wall(&mut self) -> Wall {
        self.look();
        match &self.workshop {
            Some((workshop, roster)) if self.failed.is_empty() => wall(workshop, roster, Settings::now()),
            _ => Wall::of_words(&self.failed),
        }
    }

    /// Whether nothing of it could ever be read.
    pub const fn is_nothing(&self) -> bool {
        self.workshop.is_none() && !self.failed.is_empty()
    }

    /// What stands beside the leader's talk at this moment.
    pub fn leader(&mut self) -> LeaderView {
        self.look();
        self.workshop
            .as_ref()
            .map_or_else(LeaderView::default, |(workshop, roster)| leader_view(workshop, roster, Settings::now()))
    }

    /// Whether the workshop has ended.
    pub fn has_ended(&self) -> bool {
        self.workshop.as_ref().is_some_and(|(workshop, _)| workshop.ended.is_some())
    }
}
