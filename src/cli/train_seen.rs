//! The file of a training as a second window sees it.

use std::path::Path;

use super::on_wall::OnWall;
use crate::room::{Follow, Wall};
use crate::rulebook::Rulebook;
use crate::training::{Session, TrainingLibrary, wall};

/// The file as it was seen last, with its wall, which changes only when the file does.
pub struct TrainingSeen<'a> {
    file: Follow<Session>,
    training: &'a TrainingLibrary,
    rulebook: &'a Rulebook,
    wall: Wall,
}

impl<'a> TrainingSeen<'a> {
    /// Before it was looked at.
    pub fn new(path: &Path, training: &'a TrainingLibrary, rulebook: &'a Rulebook) -> Self {
        Self { file: Follow::new(path), training, rulebook, wall: Wall::default() }
    }
}

impl OnWall for TrainingSeen<'_> {
    fn wall(&mut self) -> Wall {
        if self.file.look() {
            self.wall = match self.file.now() {
                Ok(session) => wall(session, self.training, self.rulebook),
                Err(why) => Wall::of_words(why),
            };
        }
        self.wall.clone()
    }

    fn is_nothing(&self) -> bool {
        self.file.is_nothing()
    }

    fn has_ended(&self) -> bool {
        self.file.last().is_some_and(|session| session.ended.is_some())
    }
}
