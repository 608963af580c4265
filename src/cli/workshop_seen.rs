//! The file of a workshop as a second window sees it, with the names that belong to it.

use std::path::Path;

use super::on_wall::OnWall;
use super::settings::Settings;
use crate::record::DataFolder;
use crate::room::{Follow, Roster, State, Wall};
use crate::workshop::{Workshop, wall};

/// The file as it was seen last.
pub struct Seen<'a> {
    folder: &'a DataFolder,
    file: Follow<Workshop>,
    roster: Roster,
}

impl<'a> Seen<'a> {
    /// Before it was looked at.
    pub fn new(folder: &'a DataFolder, path: &Path) -> Self {
        Self { folder, file: Follow::new(path), roster: Roster::default() }
    }

    fn look(&mut self) {
        if self.file.look()
            && let Ok(workshop) = self.file.now()
        {
            self.roster = Roster::of(Workshop::KIND, self.folder, &workshop.header.reference).unwrap_or_default();
        }
    }
}

impl OnWall for Seen<'_> {
    fn wall(&mut self) -> Wall {
        self.look();
        match self.file.now() {
            Ok(workshop) => wall(workshop, &self.roster, Settings::now()),
            Err(why) => Wall::of_words(why),
        }
    }

    fn is_nothing(&self) -> bool {
        self.file.is_nothing()
    }

    fn has_ended(&self) -> bool {
        self.file.last().is_some_and(|workshop| workshop.ended.is_some())
    }
}
