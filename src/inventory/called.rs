//! What people call their columns. The words of the languages that the program speaks stand in its catalogue; the words
//! of other languages stand here.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::fault::{Trouble, shortened};
use crate::words::{Key, Lang, and, key, say, within};

/// How surely a heading says that the names of the tools stand below it; the surest comes first. Where one heading is
/// surer than others, the others are columns of the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Surely {
    /// It says that it is a name, and of what.
    Named,
    /// It says what is listed.
    Listed,
    /// It says something that may be listed.
    MayBe,
}

/// The headings in the catalogue, list by list, with how surely each list tells it.
const NAMES: [(Surely, Key); 3] = [
    (Surely::Named, key!("into-columns-name")),
    (Surely::Listed, key!("into-columns-listed")),
    (Surely::MayBe, key!("into-columns-may-be")),
];

/// The same in German and French.
const NAMES_ELSEWHERE: [(Surely, &[&str]); 3] = [
    (
        Surely::Named,
        &[
            "name des werkzeugs",
            "name des tools",
            "name des systems",
            "name des ki-systems",
            "name der anwendung",
            "name der ki-anwendung",
            "name der software",
            "werkzeugname",
            "toolname",
            "systemname",
            "anwendungsname",
            "produktname",
            "bezeichnung des systems",
            "bezeichnung des tools",
            "bezeichnung der anwendung",
            "nom",
            "nom de l'outil",
            "nom du système",
            "nom du système d'ia",
            "nom de l'application",
            "nom du logiciel",
            "nom du produit",
            "nom de la solution",
        ],
    ),
    (
        Surely::Listed,
        &[
            "werkzeug",
            "ki-werkzeug",
            "ki-tool",
            "ki-system",
            "anwendung",
            "ki-anwendung",
            "algorithmus",
            "outil",
            "outil d'ia",
            "outil ia",
            "système",
            "système d'ia",
            "système ia",
            "logiciel",
            "algorithme",
        ],
    ),
    (
        Surely::MayBe,
        &["bezeichnung", "produkt", "lösung", "verfahren", "produit", "solution", "intitulé", "désignation"],
    ),
];

/// What a heading says where only its letters and numbers count: no capitals, blanks, hyphens or accents.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.map(|c| ACCENTS.iter().find(|(with, _)| with.contains(c)).map_or(c, |(_, without)| *without)).collect()
}

const ACCENTS: [(&str, char); 6] =
    [("áàâä", 'a'), ("éèêë", 'e'), ("íìîï", 'i'), ("óòôö", 'o'), ("úùûü", 'u'), ("ç", 'c')];

/// What headings mean, out of lists in the catalogue and others.
pub(super) fn meanings<M: Copy>(listed: &[(M, Key)], elsewhere: &[(M, &[&'static str])]) -> HashMap<String, M> {
    let in_language = |lang| {
        within(lang, || {
            let names = |(means, names): &(M, Key)| {
                let means = *means;
                names.typed().map(move |name| (plain(name), means)).collect::<Vec<_>>()
            };
            listed.iter().flat_map(names).collect::<Vec<_>>()
        })
    };
    let elsewhere = elsewhere.iter().flat_map(|(means, names)| names.iter().map(|name| (plain(name), *means)));
    // The languages that the program speaks come last: where two languages share a word, theirs counts.
    elsewhere.chain(Lang::OFFERED.into_iter().flat_map(in_language)).collect()
}

/// How surely a heading is that of the names; nothing where it is another one.
pub(super) fn surely(heading: &str) -> Option<Surely> {
    static KNOWN: LazyLock<HashMap<String, Surely>> = LazyLock::new(|| meanings(&NAMES, &NAMES_ELSEWHERE));
    KNOWN.get(&plain(heading)).copied()
}

/// Which of these headings stands above the names: the one that a person chose, else the one that tells it most surely.
///
/// # Errors
/// When what was chosen is not there or there twice, and when nobody can tell which of several it is.
pub(super) fn which<'a>(
    headings: impl Iterator<Item = (usize, &'a str)> + Clone,
    chosen: Option<&str>,
) -> Result<Option<usize>, (usize, Trouble)> {
    let Some(chosen) = chosen else {
        let rank = |heading: &(usize, &'a str)| surely(heading.1);
        let Some(best) = headings.clone().filter_map(|heading| rank(&heading)).min() else { return Ok(None) };
        let best: Vec<(usize, &str)> = headings.filter(|heading| rank(heading) == Some(best)).collect();
        return match best.as_slice() {
            [(one, _)] => Ok(Some(*one)),
            [] => Ok(None),
            [(first, name), ..] => {
                let names: Vec<String> = best.iter().map(|(_, name)| format!("`{}`", shortened(name))).collect();
                let what = say!("inventory-which-name", columns = and(&names));
                Err((*first, Trouble::new(what, say!("inventory-which-name-how", column = shortened(name)))))
            }
        };
    };
    let found: Vec<usize> =
        headings.filter(|(_, heading)| plain(heading) == plain(chosen)).map(|(place, _)| place).collect();
    match found.as_slice() {
        [one] => Ok(Some(*one)),
        several => {
            let what = match several {
                [] => say!("inventory-no-such-name", column = shortened(chosen)),
                _ => say!("inventory-several-such-names", column = shortened(chosen)),
            };
            Err((several.first().copied().unwrap_or(0), Trouble::new(what, say!("inventory-no-such-name-how"))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(headings: &[&str], chosen: Option<&str>) -> Result<Option<usize>, String> {
        which(headings.iter().copied().enumerate(), chosen).map_err(|(_, trouble)| trouble.what)
    }

    #[test]
    fn what_people_call_a_column_of_names_is_known_in_four_languages() {
        for heading in [
            "Tool",
            "TOOL NAME",
            "Name of the tool",
            "tool_name",
            "System",
            "AI system",
            "Application name",
            "Naam tool",
            "Naam van de tool",
            "AI-systeem",
            "Naam applicatie",
            "Toepassing",
            "Algoritme",
            "Werkzeug",
            "Name des KI-Systems",
            "Anwendung",
            "Outil",
            "Nom du système d’IA",
            "SYSTEME D'IA",
            "Logiciel",
        ] {
            assert!(surely(heading).is_some(), "{heading}");
        }
        for heading in ["Owner", "Cost", "Department", "f.1", "Verdict", "Toolbox", "System owner", "Type of tool", ""]
        {
            assert!(surely(heading).is_none(), "{heading}");
        }
    }

    #[test]
    fn the_surest_heading_is_taken_and_of_two_alike_none() {
        assert_eq!(told(&["Owner", "Tool"], None), Ok(Some(1)));
        assert_eq!(told(&["System", "Tool name", "Product"], None), Ok(Some(1)));
        assert_eq!(told(&["Product", "Owner", "System"], None), Ok(Some(2)));
        assert_eq!(told(&["Owner", "Cost"], None), Ok(None));
        let both = told(&["System", "Owner", "Tool"], None);
        assert!(both.as_ref().is_err_and(|what| what.contains("`System`") && what.contains("`Tool`")), "{both:?}");
        assert_eq!(told(&["System", "Owner", "Tool"], Some(" tool ")), Ok(Some(2)));
        assert_eq!(told(&["What we call it", "Owner"], Some("what we call it")), Ok(Some(0)));
        assert!(told(&["Owner"], Some("Tool")).is_err());
        assert!(told(&["Tool", "tool"], Some("Tool")).is_err());
    }
}
