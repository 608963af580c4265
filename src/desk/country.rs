//! Countries as people write them.

use crate::words::{Key, Lang, key, within};

/// The states of the Union, those that apply its rules with it, and neighbours from which tools are supplied.
const KNOWN: [(&str, Key); 33] = [
    ("AT", key!("country-at")),
    ("BE", key!("country-be")),
    ("BG", key!("country-bg")),
    ("CH", key!("country-ch")),
    ("CY", key!("country-cy")),
    ("CZ", key!("country-cz")),
    ("DE", key!("country-de")),
    ("DK", key!("country-dk")),
    ("EE", key!("country-ee")),
    ("ES", key!("country-es")),
    ("FI", key!("country-fi")),
    ("FR", key!("country-fr")),
    ("GB", key!("country-gb")),
    ("GR", key!("country-gr")),
    ("HR", key!("country-hr")),
    ("HU", key!("country-hu")),
    ("IE", key!("country-ie")),
    ("IS", key!("country-is")),
    ("IT", key!("country-it")),
    ("LI", key!("country-li")),
    ("LT", key!("country-lt")),
    ("LU", key!("country-lu")),
    ("LV", key!("country-lv")),
    ("MT", key!("country-mt")),
    ("NL", key!("country-nl")),
    ("NO", key!("country-no")),
    ("PL", key!("country-pl")),
    ("PT", key!("country-pt")),
    ("RO", key!("country-ro")),
    ("SE", key!("country-se")),
    ("SI", key!("country-si")),
    ("SK", key!("country-sk")),
    ("US", key!("country-us")),
];

/// The letters of every country, ISO 3166-1, one pair behind the other.
const LETTERS: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCY\
    CZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT\
    JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNI\
    NLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTK\
    TLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

/// Letters that are in use beside those of the standard.
const ALSO: [(&str, &str); 2] = [("EL", "GR"), ("UK", "GB")];

/// The two letters of a country: typed as such, or by its name in any language of the program. Nothing for what is none.
pub(super) fn country(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_end_matches('.');
    if let [_, _] = typed.as_bytes()
        && typed.bytes().all(|letter| letter.is_ascii_alphabetic())
    {
        let letters = typed.to_ascii_uppercase();
        let also = ALSO.iter().find(|(also, _)| *also == letters);
        let letters = also.map_or(letters.as_str(), |(_, letters)| *letters);
        return LETTERS.as_bytes().chunks(2).any(|known| known == letters.as_bytes()).then(|| letters.to_owned());
    }
    let typed = typed.to_lowercase();
    let is_called = |name: Key| {
        let in_language = |lang: Lang| within(lang, || name.typed().any(|known| known.to_lowercase() == typed));
        Lang::ALL.into_iter().any(in_language)
    };
    KNOWN.into_iter().find(|(_, name)| is_called(*name)).map(|(letters, _)| letters.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, country};
    use crate::words::{Lang, within};

    #[test]
    fn a_country_is_known_by_its_letters_and_by_its_names() {
        for (typed, letters) in [
            ("nl", "NL"),
            (" NL. ", "NL"),
            ("Nederland", "NL"),
            ("the netherlands", "NL"),
            ("Duitsland", "DE"),
            ("België", "BE"),
            ("uk", "GB"),
            ("JP", "JP"),
        ] {
            assert_eq!(country(typed).as_deref(), Some(letters), "{typed}");
        }
        for typed in ["", "N", "N1", "Amsterdam", "nl, de", "Europe", "EU", "ok", "xx"] {
            assert_eq!(country(typed), None, "{typed}");
        }
        for (letters, name) in KNOWN {
            for lang in Lang::OFFERED {
                let names: Vec<&str> = within(lang, || name.typed().collect());
                assert!(names.iter().all(|name| country(name).as_deref() == Some(letters)), "{names:?}");
            }
        }
    }
}
