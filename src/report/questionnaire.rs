//! The blank questionnaire of a whole rulebook, for printing and filling in by hand.

use std::collections::BTreeSet;

use crate::account::tree::{Branch, Kind, Section, Tree};
use crate::logic::{Address, Answer, Verdict};
use crate::rulebook::{Item, Rulebook};
use crate::text::{in_ascii, visible, wrap};
use crate::words::{say, sources_in_words};

/// The width that fits a sheet of paper in a fixed-width font.
pub const USUAL_WIDTH: usize = 80;

/// Deep places keep at least this many columns for words.
const LEAST_FOR_WORDS: usize = 24;
/// How far each group stands inside the one above.
const STEP: usize = 2;

/// The questionnaire as plain text: scope first, then every rule in the order of the law, each question once, with
/// its address, boxes to tick, a line for a note, the words of the law and examples. With `ascii` nothing but ASCII.
pub fn questionnaire(rulebook: &Rulebook, width: usize, ascii: bool) -> String {
    let rules: Vec<usize> = (0..rulebook.rules.len()).collect();
    questionnaire_of(rulebook, true, &rules, width, ascii)
}

/// The same for some rules alone, by their places, with the scope or without.
pub fn questionnaire_of(rulebook: &Rulebook, scope: bool, rules: &[usize], width: usize, ascii: bool) -> String {
    let mut sheet = Sheet { rulebook, width, ascii, asked: BTreeSet::new(), text: String::new() };
    sheet.opening();
    if scope {
        sheet.tree(&Tree::of_scope(rulebook), &[]);
    }
    for (index, rule) in rulebook.rules.iter().enumerate() {
        if let Some(tree) = Tree::of_rule(rulebook, index).filter(|_| rules.contains(&index)) {
            sheet.tree(&tree, &rule.help_lines);
        }
    }
    sheet.words();
    sheet.text
}

struct Sheet<'a> {
    rulebook: &'a Rulebook,
    width: usize,
    ascii: bool,
    /// Questions that have stood on the paper already: each is answered once and counts wherever it is used.
    asked: BTreeSet<Address>,
    text: String,
}

impl<'a> Sheet<'a> {
    fn opening(&mut self) {
        self.title(say!("questionnaire-title"), '=');
        let edition = &self.rulebook.edition;
        let facts = say!("questionnaire-edition", edition = &edition.name, day = edition.law_as_of);
        self.write(0, "", &facts);
        self.gap();
        for field in [
            say!("questionnaire-tool"),
            say!("questionnaire-does"),
            say!("questionnaire-by"),
            say!("questionnaire-date"),
        ] {
            self.field(0, field);
            self.gap();
        }
        let rule = say!(
            "questionnaire-how-rule",
            missed = Verdict::NotCaught.words(),
            claimed = Verdict::ExceptionClaimed.words(),
            prohibited = Verdict::Prohibited.words(),
            open = Verdict::Open.words()
        );
        let overlap = say!("questionnaire-how-overlap", claimed = Verdict::ExceptionClaimed.words());
        for line in [
            say!("questionnaire-how-tick"),
            say!("questionnaire-how-once"),
            say!("questionnaire-how-whole"),
            say!("questionnaire-how-scope"),
            &rule,
            &overlap,
        ] {
            self.write(0, "- ", line);
        }
    }

    fn tree(&mut self, tree: &Tree, help_lines: &[String]) {
        self.gap();
        self.gap();
        self.title(&tree.title, '=');
        for line in [&tree.facts, &tree.about] {
            if !line.is_empty() {
                self.write(0, "", line);
            }
        }
        for line in help_lines {
            self.write(0, say!("questionnaire-help"), &visible(line));
        }
        for section in &tree.sections {
            self.section(section);
        }
    }

    fn section(&mut self, section: &Section) {
        self.gap();
        self.title(section.heading, '-');
        for branch in &section.branches {
            self.gap();
            self.element(branch);
        }
    }

    fn element(&mut self, branch: &Branch) {
        self.write(0, &format!("{}  ", branch.name), &branch.label);
        for note in &branch.notes {
            self.write(STEP, say!("questionnaire-note-here"), note);
        }
        if let Some(item) = branch.address.and_then(|address| self.item(address)) {
            self.law(STEP, item);
            self.write(STEP, "", &visible(&item.help));
        }
        for part in &branch.parts {
            self.part(part, STEP);
        }
        self.gap();
        self.write(STEP, "", &say!("questionnaire-as-a-whole", name = &branch.name, boxes = boxes()));
    }

    fn part(&mut self, branch: &Branch, indent: usize) {
        self.gap();
        match branch.kind {
            Kind::Question => {
                if let Some(address) = branch.address {
                    self.question(address, indent);
                }
                return;
            }
            Kind::SeeException(_) => {
                self.write(indent, "", &say!("questionnaire-nothing-to-tick", label = &branch.label));
                return;
            }
            Kind::All => self.write(indent, "* ", say!("questionnaire-all")),
            Kind::Any => self.write(indent, "* ", say!("questionnaire-any")),
            Kind::Not => self.write(indent, "* ", say!("questionnaire-not")),
            Kind::Unsettled => {
                self.write(indent, "* ", say!("questionnaire-contested"));
                for note in &branch.notes {
                    self.write(indent + STEP, "", note);
                }
            }
            Kind::Condition | Kind::Exception(_) => {}
        }
        for part in &branch.parts {
            self.part(part, indent + STEP);
        }
    }

    fn question(&mut self, address: Address, indent: usize) {
        let Some(item) = self.item(address) else { return };
        let name = visible(&item.name);
        if !self.asked.insert(address) {
            self.write(indent, &format!("{name}  "), &visible(&item.statement));
            self.write(indent + STEP, "", say!("questionnaire-asked-above"));
            return;
        }
        self.write(indent, &format!("{name}  "), &visible(&item.ask));
        self.write(indent + STEP, "", &boxes());
        self.field(indent + STEP, say!("questionnaire-note"));
        self.write(indent + STEP, "", &visible(&item.help));
        self.law(indent + STEP, item);
        for (what, examples) in [
            (say!("questionnaire-counts"), &item.like),
            (say!("questionnaire-does-not-count"), &item.unlike),
            (say!("questionnaire-hard-to-say"), &item.hard_told()),
        ] {
            if !examples.is_empty() {
                self.write(indent + STEP, what, &visible(&examples.join("; ")));
            }
        }
        self.write(indent + STEP, say!("questionnaire-find-out"), &visible(&item.find_out));
        self.write(indent + STEP, say!("questionnaire-who-knows"), &visible(&item.who_knows));
    }

    fn law(&mut self, indent: usize, item: &Item) {
        if let Some(law) = &item.law {
            let words = format!("\"{}\" ({})", visible(&law.phrase), visible(&law.place.to_string()));
            self.write(indent, say!("questionnaire-law"), &words);
        }
        if !item.guidance.is_empty() {
            self.write(indent, say!("questionnaire-guidance"), &visible(&sources_in_words(&item.guidance)));
        }
    }

    fn words(&mut self) {
        if self.rulebook.glossary.is_empty() {
            return;
        }
        self.gap();
        self.gap();
        self.title(say!("questionnaire-words"), '=');
        for word in &self.rulebook.glossary {
            self.gap();
            let means = format!("{} ({})", visible(&word.means), visible(&word.law.to_string()));
            self.write(0, &format!("{}: ", visible(&word.word)), &means);
        }
    }

    fn item(&self, address: Address) -> Option<&'a Item> {
        self.rulebook.items.get(usize::from(address.0))
    }

    fn title(&mut self, title: &str, line: char) {
        self.write(0, "", title);
        self.text.extend(std::iter::repeat_n(line, self.width.min(80)));
        self.gap();
    }

    fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A line to write on.
    fn field(&mut self, indent: usize, name: &str) {
        let room = self.width.saturating_sub(indent + name.chars().count() + 2).max(LEAST_FOR_WORDS);
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.text.push_str(name);
        self.text.push_str(": ");
        self.text.extend(std::iter::repeat_n('_', room));
        self.gap();
    }

    /// A paragraph. What it opens with stays on the first line, and further lines stand two columns in.
    fn write(&mut self, indent: usize, opening: &str, words: &str) {
        let words = format!("{opening}{words}");
        let words = if self.ascii { in_ascii(&words) } else { words.into() };
        let first = " ".repeat(indent);
        let further = " ".repeat(if opening.is_empty() { indent } else { indent + STEP });
        for line in wrap(&words, self.width.max(further.len() + LEAST_FOR_WORDS), &first, &further) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

fn boxes() -> String {
    Answer::ALL.map(|answer| format!("[ ] {}", answer.word())).join("   ")
}
