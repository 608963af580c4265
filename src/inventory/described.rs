//! Columns of a person's own that a check has a field for: who is responsible, what the tool does, who made it, and when
//! it is looked at again. They are known by what people call them, in every language of the program.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::called::{meanings, plain};
use super::own::Own;
use crate::check::Field;
use crate::words::{Key, key};

/// What such a column tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tells {
    /// A field of the description.
    Field(Field),
    /// The day on which the tool is looked at again.
    Review,
}

/// What a row says in such a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Described<'a> {
    /// What it tells.
    pub tells: Tells,
    /// What the column is called.
    pub column: &'a str,
    /// The text, never empty.
    pub text: &'a str,
}

impl Tells {
    /// Each with what its column may be called; the first is what a template calls it.
    pub(super) const ALL: [(Self, Key); 4] = [
        (Self::Field(Field::Owner), key!("into-columns-owner")),
        (Self::Field(Field::Does), key!("into-columns-does")),
        (Self::Field(Field::Maker), key!("into-columns-maker")),
        (Self::Review, key!("into-columns-review")),
    ];

    /// What a column of this name tells, if a check has a field for it. Capitals, blanks and hyphens do not count.
    fn named(name: &str) -> Option<Self> {
        static NAMES: LazyLock<HashMap<String, Tells>> = LazyLock::new(|| meanings(&Tells::ALL, &ELSEWHERE));
        NAMES.get(&plain(name)).copied()
    }
}

/// Whether a check has a field for a column of this name.
pub(super) fn has_a_field(column: &str) -> bool {
    Tells::named(column).is_some()
}

/// The same in German and French.
const ELSEWHERE: [(Tells, &[&str]); 4] = [
    (
        Tells::Field(Field::Owner),
        &[
            "verantwortlich",
            "verantwortliche",
            "verantwortlicher",
            "verantwortliche person",
            "eigentümer",
            "systemverantwortlicher",
            "fachverantwortlicher",
            "responsable",
            "personne responsable",
            "propriétaire",
            "responsable métier",
        ],
    ),
    (
        Tells::Field(Field::Does),
        &[
            "beschreibung",
            "zweck",
            "verwendungszweck",
            "verwendung",
            "zweckbestimmung",
            "funktion",
            "finalité",
            "objectif",
            "usage",
            "utilisation",
            "fonction",
        ],
    ),
    (
        Tells::Field(Field::Maker),
        &[
            "hersteller",
            "anbieter",
            "lieferant",
            "entwickler",
            "fournisseur",
            "éditeur",
            "fabricant",
            "développeur",
            "prestataire",
        ],
    ),
    (
        Tells::Review,
        &["nächste prüfung", "nächste überprüfung", "wiedervorlage", "prochaine révision", "date de révision"],
    ),
];

/// What a row says in columns that a check has a field for; of two columns for one field, the first that says something.
pub(super) fn described(own: &Own) -> Vec<Described<'_>> {
    let mut found: Vec<Described> = Vec::new();
    for (column, cell) in own.said() {
        let text = cell.text.trim();
        if let Some(tells) = Tells::named(column)
            && !text.is_empty()
            && !cell.json
            && found.iter().all(|known| known.tells != tells)
        {
            found.push(Described { tells, column, text });
        }
    }
    found
}
