//! Text that is being typed and not yet part of the record. Every key press is kept, so a window that is closed loses
//! at most the last one.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::disk::{private_file, read_plain, sync_folder, write_whole};
use super::one_file::linked_elsewhere;
use crate::check::{Field, Remark};

/// The place of a field of the description.
pub fn place_of_field(field: Field) -> String {
    format!("tool.{}", field.key())
}

/// The place of the form of the description. Its state is the place of the field at which the form was left, or
/// [`BEHIND_THE_FORM`].
pub const PLACE_OF_FORM: &str = "form";
/// The form was left at its end.
pub const BEHIND_THE_FORM: &str = "continue";

/// The place of a text beside the answer at an address.
pub fn place_of_remark(to: &str, what: Remark) -> String {
    format!("note.{to}/{}", what.key())
}

/// A place as it is written now; version 0.1.0 wrote some names in another way.
fn as_written_now(place: String) -> String {
    if let Some(field) = place.strip_prefix("tool.").and_then(Field::read) {
        return place_of_field(field);
    }
    match place.strip_prefix("note.").and_then(|rest| rest.rsplit_once('/')) {
        Some((to, what)) => Remark::read(what).map_or(place.clone(), |what| place_of_remark(to, what)),
        None => place,
    }
}

/// A draft file larger than this is written anew, with only the last state of each field.
const LARGE: u64 = 256 * 1024;
/// More is never read.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// The drafts of one record. They are a file beside it with one line for each state of a field; the last line of a
/// field counts.
#[derive(Debug)]
pub struct Drafts {
    path: PathBuf,
    file: Option<File>,
}

impl Drafts {
    /// The drafts beside a record.
    pub fn beside(record: &Path) -> Self {
        Self { path: record.with_extension("draft"), file: None }
    }

    /// The last state of every field that was left unfinished: its place, and its text.
    pub fn unfinished(&self) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let text = read_plain(&self.path, MOST_BYTES).ok().flatten().unwrap_or_default();
        for line in String::from_utf8_lossy(&text).lines() {
            // A torn last line holds only the key that was being pressed, so it is passed over.
            let Ok((place, typed)) = ron::from_str::<(String, String)>(line) else { continue };
            let place = as_written_now(place);
            found.retain(|(known, _)| *known != place);
            found.push((place, typed));
        }
        found
    }

    /// Keeps the state of a field. Nothing depends on it: where it cannot be kept, the person types on.
    pub fn keep(&mut self, place: &str, typed: &str) {
        let Ok(line) = ron::to_string(&(place, typed)) else { return };
        if self.file.is_none() {
            self.file = self.open();
        }
        if self.file.as_ref().and_then(|file| file.metadata().ok()).is_some_and(|about| about.len() > LARGE) {
            self.tidy();
        }
        let Some(file) = &mut self.file else { return };
        let Ok(whole) = file.seek(SeekFrom::End(0)) else { return };
        if file.write_all(format!("{line}\n").as_bytes()).and_then(|()| file.sync_data()).is_err() {
            let _ = file.set_len(whole);
        }
    }

    fn open(&self) -> Option<File> {
        let mut file = private_file().append(true).create(true).open(&self.path).ok()?;
        if !is_own(&file) {
            return None;
        }
        if file.metadata().is_ok_and(|about| about.len() > 0) {
            // The last line may be torn; the next one must not become part of it.
            let _ = file.write_all(b"\n");
        } else {
            self.path.parent().map(sync_folder);
        }
        Some(file)
    }

    /// Writes the file anew. Each key press adds the whole text, so the file would grow without end.
    fn tidy(&mut self) {
        self.keep_these(&self.unfinished());
        self.file = self.open();
    }

    /// Forgets what one field held: it was done with.
    pub fn forget(&mut self, place: &str) {
        let mut left = self.unfinished();
        let before = left.len();
        left.retain(|(known, _)| known != place);
        if left.len() < before {
            self.keep_these(&left);
        }
    }

    /// Keeps these states in place of all others.
    pub fn keep_these(&mut self, states: &[(String, String)]) {
        if states.is_empty() {
            return self.clear();
        }
        let text: String = states
            .iter()
            .filter_map(|state| ron::to_string(state).ok())
            .flat_map(|line| [line, "\n".to_owned()])
            .collect();
        self.file = None;
        let _ = write_whole(&self.path, text.as_bytes(), true);
    }

    /// Forgets all drafts: what they held is in the record now.
    pub fn clear(&mut self) {
        self.file = None;
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Whether it is a plain file with no second name, so that nothing else is written to through it.
fn is_own(file: &File) -> bool {
    file.metadata().is_ok_and(|about| about.is_file()) && !linked_elsewhere(file)
}
