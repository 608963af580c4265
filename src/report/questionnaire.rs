//! The blank questionnaire of a rulebook, for printing and filling in by hand. The scope comes first, then every rule
//! in the order of the law. Each question stands there once, with its address, boxes to tick, a line for a note, the
//! words of the law and examples.

use std::collections::BTreeSet;

use super::block::{Block, Document, heading};
use crate::account::tree::{Branch, Kind, Section, Tree};
use crate::logic::{Address, Answer, Verdict};
use crate::rulebook::{Item, Rulebook};
use crate::text::visible;
use crate::words::{say, sources_in_words};

/// A line to write on.
const LINE: &str = "________________________________________";

/// The questionnaire of some rules, by their places, with the scope or without.
pub fn questionnaire(rulebook: &Rulebook, scope: bool, rules: &[usize]) -> Document {
    let mut sheet = Sheet { rulebook, asked: BTreeSet::new(), blocks: Vec::new() };
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
    Document {
        title: say!("questionnaire-title").to_owned(),
        blocks: sheet.blocks,
        footer: edition(rulebook),
        ..Document::default()
    }
}

struct Sheet<'a> {
    rulebook: &'a Rulebook,
    /// Questions that already stand on the paper. Each is answered once and counts wherever it is used.
    asked: BTreeSet<Address>,
    blocks: Vec<Block>,
}

impl<'a> Sheet<'a> {
    fn opening(&mut self) {
        self.say(edition(self.rulebook));
        let fields = [
            say!("questionnaire-tool"),
            say!("questionnaire-does"),
            say!("questionnaire-by"),
            say!("questionnaire-date"),
        ];
        self.facts(fields.map(|field| (field.to_owned(), LINE.to_owned())).into());
        let rule = say!(
            "questionnaire-how-rule",
            missed = Verdict::NotCaught.words(),
            claimed = Verdict::ExceptionClaimed.words(),
            prohibited = Verdict::Prohibited.words(),
            open = Verdict::Open.words()
        );
        let overlap = say!("questionnaire-how-overlap", claimed = Verdict::ExceptionClaimed.words());
        let how = [
            say!("questionnaire-how-tick"),
            say!("questionnaire-how-once"),
            say!("questionnaire-how-whole"),
            say!("questionnaire-how-scope"),
            &rule,
            &overlap,
        ];
        self.blocks.push(Block::List { ordered: false, items: how.map(str::to_owned).into() });
        self.blocks.push(Block::Contents);
    }

    fn tree(&mut self, tree: &Tree, help_lines: &[String]) {
        self.blocks.push(Block::PageBreak);
        self.blocks.push(heading(2, &tree.title));
        for line in [&tree.facts, &tree.about] {
            if !line.is_empty() {
                self.say(line.clone());
            }
        }
        let help = help_lines.iter().map(|line| (say!("questionnaire-help").to_owned(), visible(line).into_owned()));
        self.facts(help.collect());
        for section in &tree.sections {
            self.blocks.push(heading(3, section.heading));
            section.branches.iter().for_each(|branch| self.element(branch));
        }
    }

    /// A condition or an exception: what it is, how its questions decide it, the questions, and the whole of it.
    fn element(&mut self, branch: &Branch) {
        self.blocks.push(heading(4, &format!("{}: {}", branch.name, branch.label)));
        let note = |note: &String| (say!("questionnaire-note-here").to_owned(), note.clone());
        self.facts(branch.notes.iter().map(note).collect());
        if let Some(item) = branch.address.and_then(|address| self.item(address)) {
            self.facts(law(item));
            self.say(visible(&item.help).into_owned());
        }
        if !matches!(&branch.parts[..], [] | [Branch { kind: Kind::Question, .. }]) {
            let branches = branch.parts.iter().map(named).collect();
            self.blocks.push(Block::Tree(vec![Section { heading: say!("questionnaire-decides"), branches }]));
        }
        self.questions(&branch.parts);
        self.facts(vec![(say!("questionnaire-as-a-whole", name = &branch.name), boxes())]);
    }

    fn questions(&mut self, parts: &[Branch]) {
        for part in parts {
            match part.address.filter(|_| part.kind == Kind::Question) {
                Some(address) => self.question(address),
                None => self.questions(&part.parts),
            }
        }
    }

    fn question(&mut self, address: Address) {
        let Some(item) = self.item(address) else { return };
        let name = visible(&item.name);
        if !self.asked.insert(address) {
            let again = say!("questionnaire-asked-above");
            return self.say(format!("{name}: {} {again}", visible(&item.statement)));
        }
        self.blocks.push(heading(5, &format!("{name}: {}", visible(&item.ask))));
        self.facts(vec![
            (say!("questionnaire-answer").to_owned(), boxes()),
            (say!("questionnaire-note").to_owned(), LINE.to_owned()),
        ]);
        self.say(visible(&item.help).into_owned());
        let mut facts = law(item);
        facts.extend([
            (say!("questionnaire-counts").to_owned(), visible(&item.like.join("; ")).into_owned()),
            (say!("questionnaire-does-not-count").to_owned(), visible(&item.unlike.join("; ")).into_owned()),
        ]);
        self.facts(facts);
        let hard: Vec<String> = item.hard_told().iter().map(|case| visible(case).into_owned()).collect();
        if !hard.is_empty() {
            self.say(say!("questionnaire-hard-to-say").to_owned());
            self.blocks.push(Block::List { ordered: false, items: hard });
        }
        self.facts(vec![
            (say!("questionnaire-find-out").to_owned(), visible(&item.find_out).into_owned()),
            (say!("questionnaire-who-knows").to_owned(), visible(&item.who_knows).into_owned()),
        ]);
    }

    fn words(&mut self) {
        if self.rulebook.glossary.is_empty() {
            return;
        }
        self.blocks.push(Block::PageBreak);
        self.blocks.push(heading(2, say!("questionnaire-words")));
        let words = self.rulebook.glossary.iter().map(|word| {
            let means = format!("{} ({})", visible(&word.means), visible(&word.law.to_string()));
            (visible(&word.word).into_owned(), means)
        });
        self.facts(words.collect());
    }

    fn item(&self, address: Address) -> Option<&'a Item> {
        self.rulebook.items.get(usize::from(address.0))
    }

    fn say(&mut self, text: String) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    fn facts(&mut self, mut facts: Vec<(String, String)>) {
        facts.retain(|(_, text)| !text.is_empty());
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }
}

/// A part of the tree with the addresses of its questions, by which they are found below it.
fn named(branch: &Branch) -> Branch {
    let label =
        if branch.kind == Kind::Question { format!("{}: {}", branch.name, branch.label) } else { branch.label.clone() };
    Branch { label, parts: branch.parts.iter().map(named).collect(), ..branch.clone() }
}

fn law(item: &Item) -> Vec<(String, String)> {
    let law = item
        .law
        .as_ref()
        .map_or_else(String::new, |law| format!("\"{}\" ({})", visible(&law.phrase), visible(&law.place.to_string())));
    let guidance =
        if item.guidance.is_empty() { String::new() } else { visible(&sources_in_words(&item.guidance)).into_owned() };
    vec![(say!("questionnaire-law").to_owned(), law), (say!("questionnaire-guidance").to_owned(), guidance)]
}

fn edition(rulebook: &Rulebook) -> String {
    let edition = &rulebook.edition;
    say!("questionnaire-edition", edition = visible(&edition.name), day = edition.law_as_of)
}

fn boxes() -> String {
    // A box stays with its word. It also stays apart from the next box in formats that close up blanks.
    Answer::ALL.map(|answer| format!("[\u{a0}]\u{a0}{}", answer.word().replace(' ', "\u{a0}"))).join(" \u{a0} ")
}
