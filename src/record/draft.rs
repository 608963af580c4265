//! Text that is being typed and not yet part of the record. Each key is kept, so that a closed window loses at most
//! the key that was being pressed.

use std::fs::File;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

use super::folder::private_file;

/// The drafts of one record: a file beside it, one line for each state of a field, the last one counts.
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
        let text = match std::fs::symlink_metadata(&self.path) {
            Ok(about) if about.is_file() => std::fs::read(&self.path).unwrap_or_default(),
            _ => return found,
        };
        for line in String::from_utf8_lossy(&text).lines() {
            // A torn last line is the key that was being pressed.
            let Ok((place, typed)) = ron::from_str::<(String, String)>(line) else { continue };
            found.retain(|(known, _)| *known != place);
            found.push((place, typed));
        }
        found
    }

    /// Keeps the state of a field. Nothing depends on it: where it cannot be kept, the person types on.
    pub fn keep(&mut self, place: &str, typed: &str) {
        let Ok(line) = ron::to_string(&(place, typed)) else { return };
        if self.file.is_none() {
            let file = private_file().append(true).create(true).open(&self.path);
            if file.is_ok()
                && let Some(folder) = self.path.parent()
            {
                super::folder::sync_folder(folder);
            }
            self.file = file.ok();
        }
        if let Some(file) = &mut self.file {
            let whole = file.stream_position();
            let kept = file.write_all(format!("{line}\n").as_bytes()).and_then(|()| file.sync_data());
            if let (Err(_), Ok(whole)) = (kept, whole) {
                let _ = file.set_len(whole);
            }
        }
    }

    /// Forgets all drafts: what they held is in the record now.
    pub fn clear(&mut self) {
        self.file = None;
        let _ = std::fs::remove_file(&self.path);
    }
}
