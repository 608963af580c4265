//! Where training cases come from: built in, and laid over by a person's own folder and by `--rulebook`, each in its
//! folder `training`. A case that contradicts the rules is reported and never shown.

use std::collections::BTreeSet;

use super::case::{Misunderstanding, TrainingCase};
use super::raw::RawMisunderstandings;
use super::sound::{Flaws, case_of};
use super::wording::{OF_CASE, OF_MISUNDERSTANDINGS, lay_case, lay_misunderstandings};
use crate::rulebook::library::training_sources;
use crate::rulebook::{Flaw, Library, Rulebook, Source};
use crate::words::{Lang, key, say};

/// Everything to train with.
#[derive(Debug, Clone, Default)]
pub struct TrainingLibrary {
    /// The cases, in the order of the rules, easy ones first.
    pub cases: Vec<TrainingCase>,
    /// What people usually get wrong.
    pub misunderstandings: Vec<Misunderstanding>,
    /// Cases, by id, and misunderstandings that have no words in the language that was asked for.
    pub untold: Vec<String>,
    /// What is wrong with files that are not in use because of it.
    pub flaws: Vec<Flaw>,
}

impl TrainingLibrary {
    /// Loads what is built in and what the folders hold, in the language of the library.
    pub fn load(library: &Library, rulebook: &Rulebook) -> Self {
        let mut loaded = Self::default();
        let (sources, unreadable) = training_sources(library, None);
        loaded.flaws.extend(unreadable);
        let (lists, stories): (Vec<_>, Vec<_>) =
            sources.iter().partition(|(source, _)| source.kind() == Some("Misunderstandings"));
        for (source, _) in lists {
            loaded.take_list(source);
        }
        let known: BTreeSet<String> = loaded.misunderstandings.iter().map(|known| known.id.clone()).collect();
        for (source, own) in stories {
            match case_of(source, rulebook, &known, *own) {
                Ok(case) => loaded.take(case, source),
                Err(flaws) => loaded.flaws.extend(flaws),
            }
        }
        loaded.cases.sort_by(|a, b| (a.rule, a.level, &a.id).cmp(&(b.rule, b.level, &b.id)));
        // Built-in cases are written in English, so only other languages are laid over them.
        if library.lang != Lang::En {
            loaded.lay(library);
        }
        loaded
    }

    /// A case by its id.
    pub fn case(&self, id: &str) -> Option<&TrainingCase> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// What a misunderstanding says; its id where there are no words for it.
    pub fn says<'a>(&'a self, id: &'a str) -> &'a str {
        self.misunderstandings.iter().find(|known| known.id == id).map_or(id, |known| known.says.as_str())
    }

    /// A case of a person's own folder stands over a built-in one of the same name; two of one folder do not.
    fn take(&mut self, case: TrainingCase, source: &Source) {
        match self.cases.iter().position(|known| known.id == case.id) {
            Some(at) if case.own && !self.cases[at].own => self.cases[at] = case,
            Some(_) => {
                let mut flaws = Flaws::of(source);
                let id = source.letter().unwrap_or_default();
                flaws.add(id, say!("training-flaw-case-twice", id = id), key!("training-flaw-case-twice-do"));
                self.flaws.extend(flaws.found);
            }
            None => self.cases.push(case),
        }
    }

    fn take_list(&mut self, source: &Source) {
        match source.read::<RawMisunderstandings>() {
            Ok(raw) => {
                let mut flaws = Flaws::of(source);
                for (id, text) in &raw.list {
                    let found = Misunderstanding { id: (*id).to_owned(), says: flaws.text(text) };
                    match self.misunderstandings.iter_mut().find(|known| known.id == found.id) {
                        Some(known) => *known = found,
                        None => self.misunderstandings.push(found),
                    }
                }
                self.flaws.extend(flaws.found);
            }
            Err(flaw) => self.flaws.push(*flaw),
        }
    }

    fn lay(&mut self, library: &Library) {
        let (sources, unreadable) = training_sources(library, Some(library.lang));
        self.flaws.extend(unreadable);
        let mut said = BTreeSet::new();
        for (source, own) in &sources {
            let laid = match source.kind() {
                Some(OF_CASE) => lay_case(source, *own, &mut self.cases).map(|id| id.into_iter().collect()),
                Some(OF_MISUNDERSTANDINGS) => lay_misunderstandings(source, &mut self.misunderstandings),
                _ => Ok(Vec::new()),
            };
            match laid {
                Ok(ids) => said.extend(ids),
                Err(flaws) => self.flaws.extend(flaws),
            }
        }
        let all = self.cases.iter().map(|case| &case.id).chain(self.misunderstandings.iter().map(|known| &known.id));
        self.untold = all.filter(|id| !said.contains(*id)).cloned().collect();
    }
}
