//! What a line leads to outside this talk: training and workshops have talks of their own, and another language begins
//! it anew.

use std::io::{BufRead, Write};

use super::{Flow, Stop, Talk};
use crate::desk::acts::Act;
use crate::files::shown;
use crate::text::visible;
use crate::words::{Key, Lang, key, lang, say, within};

/// The language that is named by its tag or by its own name.
pub(super) fn language_of(typed: &str) -> Option<Lang> {
    let typed = typed.trim().to_lowercase();
    Lang::OFFERED.into_iter().find(|lang| lang.tag() == typed || lang.own_name().to_lowercase() == typed)
}

fn first(words: Key) -> &'static str {
    words.typed().next().unwrap_or_default()
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// How training or a workshop is begun: each has a talk of its own.
    pub(super) fn tell_way_to(&mut self, act: Act) -> Flow<()> {
        let leave = first(key!("typed-leave"));
        let told = match act {
            Act::Train => say!("line-train-how", leave = leave, program = self.program()),
            _ => say!("line-workshop-how", leave = leave, program = self.program()),
        };
        Ok(self.say(&told)?)
    }

    /// `language` tells the languages; with one of them behind it the talk goes on in that one.
    pub(super) fn language(&mut self, typed: &str) -> Flow<()> {
        match language_of(typed) {
            Some(other) if other == lang() => Ok(self.say(&say!("line-language-same", language = other.own_name()))?),
            Some(other) => {
                // What is not on the disk yet would go with the check that is open.
                if let Some(sitting) = &mut self.sitting
                    && sitting.keeping.is_behind()
                    && sitting.keeping.save(&[]).is_err()
                {
                    self.not_saved = true;
                    return Ok(self.say(say!("line-not-saved"))?);
                }
                Err(Stop::Speak(other))
            }
            None => {
                let known: Vec<&str> = Lang::OFFERED.into_iter().map(Lang::own_name).collect();
                let known = crate::words::or(&known);
                let told = if typed.is_empty() {
                    say!("line-language-how", word = first(key!("typed-settings")), known = known)
                } else {
                    say!("line-language-unknown", typed = visible(typed), known = known)
                };
                Ok(self.say(&told)?)
            }
        }
    }

    /// To somebody who is here for the first time: where everything is kept, and each other language in itself.
    pub(super) fn tell_first_start(&mut self) -> Flow<()> {
        let Ok(folder) = self.around.folder else { return Ok(()) };
        self.say(&say!("line-first-folder", folder = shown(folder.path())))?;
        if self.around.confirms {
            self.say(&say!("line-first-example", word = first(key!("typed-example"))))?;
        }
        let own = lang();
        for other in Lang::OFFERED.into_iter().filter(|other| *other != own) {
            let offer = within(other, || {
                say!("line-language-offer", word = first(key!("typed-settings")), language = other.own_name())
            });
            self.say(&offer)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_by_its_tag_or_by_its_own_name_and_by_nothing_else() {
        for (typed, lang) in [
            ("nl", Some(Lang::Nl)),
            (" Nederlands ", Some(Lang::Nl)),
            ("english", Some(Lang::En)),
            ("", None),
            ("nl or en", None),
            ("lessons", None),
        ] {
            assert_eq!(language_of(typed), lang, "{typed}");
        }
    }

    #[test]
    fn the_word_for_the_language_is_known_in_every_language() {
        for own in Lang::OFFERED {
            let offered = within(own, || first(key!("typed-settings")));
            for lang in Lang::OFFERED {
                let known = within(lang, || key!("typed-settings").typed().any(|word| word == offered));
                assert!(known, "{offered} in {lang:?}");
            }
        }
    }
}
