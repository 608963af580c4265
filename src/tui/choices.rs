//! Choices in one line, and where the one that holds stands among them.

/// Some choices, told one behind the other, alone or within a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    text: String,
    /// The byte at which the choice that holds begins, if one holds.
    holds: Option<usize>,
}

impl Choices {
    /// Choices with `between` between them. Each comes with whether it holds, and with what it says.
    pub fn of(between: &str, each: impl IntoIterator<Item = (bool, String)>) -> Self {
        let mut choices = Self::default();
        for (holds, says) in each {
            if !choices.text.is_empty() {
                choices.text.push_str(between);
            }
            if holds {
                choices.holds = Some(choices.text.len());
            }
            choices.text.push_str(&says);
        }
        choices
    }

    /// The same within the sentence that is made of them.
    #[must_use]
    pub fn told(self, sentence: impl FnOnce(&str) -> String) -> Self {
        let text = sentence(&self.text);
        let begin = text.find(&self.text);
        Self { holds: begin.zip(self.holds).map(|(begin, at)| begin + at), text }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands before the choice that holds, if one holds.
    pub fn holds(&self) -> Option<&str> {
        self.holds.and_then(|at| self.text.get(..at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_that_of_the_choice_whatever_else_the_sentence_holds() {
        let choices = Choices::of("  ", [(false, "one".to_owned()), (true, "[two]".to_owned())]);
        let told = choices.told(|choices| format!("[1] (o) one of: {choices}."));
        assert_eq!(told.holds(), Some("[1] (o) one of: one  "));
        assert_eq!(Choices::of("  ", [(false, "[x]".to_owned())]).told(|all| format!("- {all}")).holds(), None);
    }
}
