//! One rule with its tree: how was this decided?

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::ahead::all_asked;
use super::describe::title;
use super::{Info, Origin, Question, Screen, Then, moved};
use crate::account::{Account, Branch, RulePart, RuleTold, Section};
use crate::report::blocks_of_rule;
use crate::rulebook::Rulebook;
use crate::tui::act::{About, Act};
use crate::tui::app::App;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::telling::{branch_row, rows_of_all};
use crate::tui::theme::Tone;

/// One rule with its tree.
#[derive(Debug, Clone)]
pub struct Tree {
    rule: usize,
    focus: usize,
    folded: BTreeSet<usize>,
    sentences: bool,
    /// What is not needed is opened up too.
    everything: bool,
}

/// A line of the tree.
struct Leaf {
    line: Line,
    depth: usize,
    number: usize,
}

/// What a line of the tree tells.
enum Line {
    /// What the branches below it are.
    Heading(&'static str),
    /// A place of the tree, without what is below it.
    Branch(Branch),
}

impl Leaf {
    fn name(&self) -> &str {
        match &self.line {
            Line::Heading(_) => "",
            Line::Branch(branch) => &branch.name,
        }
    }
}

impl Tree {
    /// The tree of a rule by its place in the rulebook, with nothing folded but what is not needed.
    pub fn of(rule: usize) -> Self {
        Self { rule, focus: 0, folded: BTreeSet::new(), sentences: false, everything: false }
    }

    fn told<'a>(&self, app: &App, account: &'a Account) -> Option<&'a RuleTold> {
        let id = &app.rulebook()?.rules.get(self.rule)?.id;
        account.rules.iter().find(|rule| rule.id == *id)
    }

    fn leaves(&self, app: &App) -> Vec<Leaf> {
        let Some(account) = app.account() else { return Vec::new() };
        let Some(rule) = self.told(app, &account) else { return Vec::new() };
        let mut leaves = Vec::new();
        let mut number = 0;
        let sections = if self.everything { rule.proof.clone() } else { Section::brief_all(&rule.proof) };
        for section in sections {
            let here = number;
            number += 1;
            leaves.push(Leaf { line: Line::Heading(section.heading), depth: 0, number: here });
            for branch in &section.branches {
                flatten(branch, 1, !self.folded.contains(&here), &self.folded, &mut number, &mut leaves);
            }
        }
        leaves
    }

    /// What it shows: every part of what is told about the rule.
    pub fn page(&self, app: &App) -> Page {
        let Some(account) = app.account() else { return Page::default() };
        let Some(rule) = self.told(app, &account) else { return Page::default() };
        let mut page =
            Page { title: format!("{} | ({}) How was this decided?", title(app), rule.id), ..Page::default() };
        let look = app.look();
        let shows_tree = !self.sentences && !rule.proof.is_empty();
        for part in rule.parts() {
            match part {
                RulePart::Verdict(rule) => {
                    page.body.push(
                        Row::led(
                            &format!("{} ", look.sign(rule.verdict)),
                            &format!("({}) {}: {}", rule.id, rule.title, rule.words),
                            Tone::of(rule.verdict),
                        )
                        .right(&rule.provision, Tone::Text),
                    );
                    page.body.push(Row::text(&rule.reason, Tone::Text).focused(!shows_tree));
                    page.body.push(Row::blank());
                    if shows_tree {
                        let leaves = self.leaves(app);
                        let rows = leaves.iter().enumerate();
                        page.body.extend(rows.map(|(index, leaf)| row(leaf, index == self.focus, app)));
                        page.body.push(Row::blank());
                    }
                }
                // It stands above, where its lines can be chosen; a screen draws no pictures.
                RulePart::Proof(_) | RulePart::Picture(..) => {}
                RulePart::About(_)
                | RulePart::Otherwise(_)
                | RulePart::Grounds(_)
                | RulePart::DecidedBy(_)
                | RulePart::Contested(..)
                | RulePart::Open(_)
                | RulePart::WouldChange(_)
                | RulePart::MustStayTrue(_)
                | RulePart::GuidelinesOnly(_)
                | RulePart::ToDo(_)
                | RulePart::HelpLines(_)
                | RulePart::LookToo(_)
                | RulePart::Neighbours(_) => page.body.extend(rows_of_all(&blocks_of_rule(&part), look)),
            }
        }
        if let Some(rulebook) = app.rulebook().filter(|_| shows_tree) {
            self.side(app, rulebook, &mut page);
        }
        page
    }

    fn side(&self, app: &App, rulebook: &Rulebook, page: &mut Page) {
        let leaves = self.leaves(app);
        let Some(item) =
            leaves.get(self.focus).and_then(|leaf| rulebook.address(leaf.name())).map(|address| rulebook.item(address))
        else {
            return;
        };
        page.side.push(Row::text(&item.ask, Tone::Strong));
        page.side.push(Row::text("The law says", Tone::Strong));
        page.side.extend(super::info::law(item));
        page.side.push(Row::text(&item.help, Tone::Text));
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Char(' '), "Space", "fold", "fold or unfold", Act::Fold));
        bindings.push(on(Code::Enter, "Enter", "change", "change this answer", Act::Continue));
        let mut everything = letter('a', "all parts", "open up what is not needed, or leave it out", Act::OnlyOpen);
        everything.in_footer = false;
        bindings.push(everything);
        bindings.push(letter('l', "law", "the words of the law", Act::About(About::Law)));
        bindings.push(letter('v', "as sentences", "the tree as plain sentences, for reading aloud", Act::Sentences));
        bindings.push(letter('e', "report", "write a report as web page and Markdown", Act::Export));
        bindings.push(letter('h', "home", "all tools", Act::Home));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        let leaves = self.leaves(app);
        self.focus = moved(self.focus, act, leaves.len());
        let leaf = leaves.get(self.focus);
        let address = leaf.and_then(|leaf| app.rulebook().and_then(|rulebook| rulebook.address(leaf.name())));
        match act {
            Act::Sentences => self.sentences = !self.sentences,
            Act::OnlyOpen => self.everything = !self.everything,
            Act::Fold => {
                if let Some(leaf) = leaf
                    && !self.folded.remove(&leaf.number)
                {
                    self.folded.insert(leaf.number);
                }
            }
            Act::Continue => {
                if let Some(address) = address {
                    let origin = Origin::List { all_asked: all_asked(app) };
                    return Then::Push(Box::new(Screen::Question(Question::new(app, address, origin))));
                }
                return Then::Say("This line has no answer of its own. Choose one below it.".to_owned());
            }
            Act::About(about) => {
                if let (Some(rulebook), Some(address)) = (app.rulebook(), address) {
                    let info = Info::about(rulebook, rulebook.item(address), about);
                    return Then::Push(Box::new(Screen::Info(info)));
                }
            }
            _ => {}
        }
        Then::Stay
    }
}

fn flatten(
    branch: &Branch,
    depth: usize,
    shown: bool,
    folded: &BTreeSet<usize>,
    number: &mut usize,
    leaves: &mut Vec<Leaf>,
) {
    let here = *number;
    *number += 1;
    if shown {
        leaves.push(Leaf { line: Line::Branch(branch.clone()), depth, number: here });
    }
    let open = shown && !folded.contains(&here);
    for part in branch.below() {
        flatten(part, depth + 1, open, folded, number, leaves);
    }
}

fn row(leaf: &Leaf, here: bool, app: &App) -> Row {
    let pointer = if here { app.look().pointer() } else { " " };
    let indent = "  ".repeat(leaf.depth);
    let joint = match (leaf.depth, app.look().ascii) {
        (0, _) => "",
        (_, true) => "+- ",
        (_, false) => "├─ ",
    };
    let lead = format!("{pointer} {indent}{joint}");
    let row = match &leaf.line {
        Line::Heading(heading) => Row::led(&lead, heading, Tone::Text),
        Line::Branch(branch) => branch_row(&lead, branch),
    };
    row.focused(here)
}
