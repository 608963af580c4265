//! One rule with its tree: how was this decided?

use std::collections::BTreeSet;

use super::focus::moved;
use super::info::law;
use crate::account::{Account, Branch, RulePart, RuleTold, Section};
use crate::report::blocks_of_rule;
use crate::rulebook::Rulebook;
use crate::tui::act::{About, Act};
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::{branch_row, rows_of_all};
use crate::tui::theme::Tone;
use crate::words::say;

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

    fn told<'a>(&self, state: &State, account: &'a Account) -> Option<&'a RuleTold> {
        let id = &state.rulebook()?.rules.get(self.rule)?.id;
        account.rules.iter().find(|rule| rule.id == *id)
    }

    fn leaves(&self, state: &State) -> Vec<Leaf> {
        let Some(account) = state.account() else { return Vec::new() };
        let Some(rule) = self.told(state, &account) else { return Vec::new() };
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
    pub fn page(&self, state: &State) -> Page {
        let Some(account) = state.account() else { return Page::default() };
        let Some(rule) = self.told(state, &account) else { return Page::default() };
        let mut page = Page { title: say!("tree-title", tool = state.title(), rule = &rule.id), ..Page::default() };
        let look = state.look();
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
                        let leaves = self.leaves(state);
                        let rows = leaves.iter().enumerate();
                        page.body.extend(rows.map(|(index, leaf)| row(leaf, index == self.focus, state)));
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
        if let Some(rulebook) = state.rulebook().filter(|_| shows_tree) {
            self.side(state, rulebook, &mut page);
        }
        page
    }

    fn side(&self, state: &State, rulebook: &Rulebook, page: &mut Page) {
        let leaves = self.leaves(state);
        let Some(item) =
            leaves.get(self.focus).and_then(|leaf| rulebook.address(leaf.name())).map(|address| rulebook.item(address))
        else {
            return;
        };
        page.side.push(Row::text(&item.ask, Tone::Strong));
        page.side.push(Row::text(say!("tree-law"), Tone::Strong));
        page.side.extend(law(item));
        page.side.push(Row::text(&item.help, Tone::Text));
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Char(' '), say!("keys-fold"), say!("keys-fold-unfold"), Act::Fold));
        bindings.push(on(Code::Enter, say!("keys-change"), say!("keys-change-answer"), Act::Continue));
        bindings.push(named(Act::AllParts, say!("keys-all-parts"), say!("keys-open-up-what-not-needed")).quiet());
        bindings.push(named(Act::About(About::Law), say!("keys-law"), say!("keys-words-law")));
        bindings.push(named(Act::Sentences, say!("keys-sentences"), say!("keys-tree-plain-sentences-reading-aloud")));
        bindings.push(named(Act::Export, say!("keys-report"), say!("reporting-key-does")));
        bindings.push(named(Act::Home, say!("keys-home"), say!("keys-all-tools")));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let leaves = self.leaves(state);
        self.focus = moved(self.focus, act, leaves.len());
        let leaf = leaves.get(self.focus);
        let address = leaf.and_then(|leaf| state.rulebook().and_then(|rulebook| rulebook.address(leaf.name())));
        match act {
            Act::Sentences => self.sentences = !self.sentences,
            Act::AllParts => self.everything = !self.everything,
            Act::Fold => {
                if let Some(leaf) = leaf
                    && !self.folded.remove(&leaf.number)
                {
                    self.folded.insert(leaf.number);
                }
            }
            Act::Continue => {
                if let Some(address) = address {
                    let origin = Origin::List { all_asked: state.all_asked() };
                    return Intent::Go(Destination::Question(address, origin));
                }
                return Intent::Say(say!("tree-no-answer-of-its-own").to_owned());
            }
            Act::About(about) => {
                if let Some(address) = address {
                    return Intent::Go(Destination::About(address, about));
                }
            }
            _ => {}
        }
        Intent::Stay
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

fn row(leaf: &Leaf, here: bool, state: &State) -> Row {
    let pointer = if here { state.look().pointer() } else { " " };
    let indent = "  ".repeat(leaf.depth);
    let joint = match (leaf.depth, state.look().ascii) {
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
