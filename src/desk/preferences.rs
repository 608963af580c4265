//! What a person likes and the program keeps: the look, the language and the signs. Nothing depends on them: where they
//! cannot be read, the usual ones hold, and the person is told.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::files::{InTheWay, Links, SETTINGS, read_text, shown, write_whole};
use crate::record::DataFolder;
use crate::words::{Lang, say};

/// The look, the language and the signs that were chosen last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// The name of the look.
    #[serde(default)]
    pub look: Option<String>,
    /// The tag of the language.
    #[serde(default)]
    lang: Option<String>,
    /// Whether ASCII signs alone are shown.
    #[serde(default)]
    pub ascii: Option<bool>,
}

impl Preferences {
    /// What is kept in a folder; nothing where nothing is kept or can be read.
    pub fn of(folder: &DataFolder) -> Self {
        Self::kept(folder).ok().flatten().unwrap_or_default()
    }

    /// That something is kept and cannot be read, in a sentence: what holds in its place, and what to do.
    pub fn flaw(folder: &DataFolder) -> Option<String> {
        Self::kept(folder).is_err().then(|| say!("settings-damaged", file = shown(&file(folder))))
    }

    /// `Ok(None)`: nothing is kept. `Err`: what is kept cannot be read.
    fn kept(folder: &DataFolder) -> Result<Option<Self>, ()> {
        match read_text(&file(folder), SETTINGS, Links::Refuse) {
            Ok(text) => Self::read(&text).map(Some),
            Err(error) if error.is_missing() => Ok(None),
            Err(_) => Err(()),
        }
    }

    fn read(text: &str) -> Result<Self, ()> {
        // The first version of the program wrote the look alone.
        let first =
            |text: &str| ron::from_str::<(String,)>(text).map(|(look,)| Self { look: Some(look), ..Self::default() });
        ron::from_str(text).or_else(|_| first(text)).map_err(drop)
    }

    /// Keeps them. A file that cannot be read is put aside first: somebody may have written it by hand.
    ///
    /// # Errors
    /// When the folder cannot be written: what to tell.
    pub fn keep(&self, folder: &DataFolder) -> Result<(), String> {
        if Self::kept(folder).is_err() {
            let _ = fs::rename(file(folder), folder.path().join("settings.damaged.ron"));
        }
        let unkept = |why: String| say!("settings-not-kept", why = why.trim_end_matches('.'));
        folder.make(folder.path()).map_err(|error| unkept(error.to_string()))?;
        // Three short texts: there is nothing in them that cannot be written.
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).unwrap_or_default();
        let written = write_whole(&file(folder), format!("{text}\n").as_bytes(), InTheWay::Replace);
        written.map(drop).map_err(|error| unkept(error.to_string()))
    }

    /// The language.
    pub fn lang(&self) -> Option<Lang> {
        self.lang.as_deref().and_then(Lang::of)
    }

    /// The same with another language.
    #[must_use]
    pub fn in_language(self, lang: Lang) -> Self {
        Self { lang: Some(lang.tag().to_owned()), ..self }
    }

    /// The same with ASCII signs alone, or with all.
    #[must_use]
    pub fn in_signs(self, ascii: bool) -> Self {
        Self { ascii: Some(ascii), ..self }
    }

    /// The same with another look.
    #[must_use]
    pub fn looking(self, look: String) -> Self {
        Self { look: Some(look), ..self }
    }
}

fn file(folder: &DataFolder) -> PathBuf {
    folder.path().join("settings.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_first_version_kept_is_read() {
        assert_eq!(Preferences::read("(\"Light\",)\n"), Ok(Preferences::default().looking("Light".to_owned())));
        let dutch = Preferences::default().looking("Dark".to_owned()).in_language(Lang::Nl);
        assert_eq!(Preferences::read(&ron::to_string(&dutch).unwrap_or_default()), Ok(dutch.clone()));
        assert_eq!(dutch.lang(), Some(Lang::Nl));
        assert_eq!(Preferences::read("nothing of the kind"), Err(()));
    }
}
