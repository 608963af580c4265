//! One rule with its tree: how was this decided?

use std::collections::BTreeSet;
use std::rc::Rc;

use super::answer::of_answer;
use super::info::law;
use super::laid::{Laid, Same};
use super::stops::Stop;
use crate::account::{Account, Branch, RulePart, RuleTold, Section};
use crate::logic::Address;
use crate::report::blocks_of_rule;
use crate::tui::act::{About, Act};
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::{branch_row, rows_of_all};
use crate::tui::theme::{Look, Tone};
use crate::words::say;

/// One rule with its tree.
#[derive(Debug, Clone)]
pub struct Tree {
    rule: usize,
    /// Where the mark stands; nothing before anybody moved it.
    mark: Option<Stop<usize>>,
    folded: BTreeSet<usize>,
    /// Where the sentences are read, while they are shown in place of the tree.
    sentences: Option<Reading>,
    /// What is not needed is opened up too.
    everything: bool,
    laid: Laid<From, Drawn>,
}

/// What its lines are made of: the account, the looks, the room, what is folded, whether what is not needed is opened
/// up, and whether the sentences are read.
type From = (Same, Look, (usize, usize), BTreeSet<usize>, bool, bool);

/// Its lines, and those of the tree among them by their number in it.
#[derive(Debug, Default)]
struct Drawn {
    lines: Vec<Line>,
    leaves: Vec<Leaf>,
}

/// Where reading goes on; at the beginning before anybody moved on.
type Reading = Option<Stop<usize>>;

/// A line of the screen; one of the tree is known by its number in it.
type Line = super::stops::Line<usize>;

/// A line of the tree.
#[derive(Debug)]
struct Leaf {
    what: What,
    depth: usize,
    number: usize,
}

/// What a line of the tree tells.
#[derive(Debug)]
enum What {
    /// What the branches below it are.
    Heading(&'static str),
    /// A place of the tree, without what is below it.
    Branch(Branch),
}

impl Leaf {
    fn name(&self) -> &str {
        match &self.what {
            What::Heading(_) => "",
            What::Branch(branch) => &branch.name,
        }
    }
}

impl Tree {
    /// The tree of a rule by its place in the rulebook, with nothing folded but what is not needed.
    pub fn of(rule: usize) -> Self {
        Self { rule, mark: None, folded: BTreeSet::new(), sentences: None, everything: false, laid: Laid::default() }
    }

    fn told<'a>(&self, state: &State, account: &'a Account) -> Option<&'a RuleTold> {
        let id = &state.rulebook()?.rules.get(self.rule)?.id;
        account.rules.iter().find(|rule| rule.id == *id)
    }

    fn leaves(&self, rule: &RuleTold) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        let mut number = 0;
        let sections = if self.everything { rule.proof.clone() } else { Section::brief_all(&rule.proof) };
        for section in sections {
            let here = number;
            number += 1;
            leaves.push(Leaf { what: What::Heading(section.heading), depth: 0, number: here });
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
        let title = say!("tree-title", tool = state.title(), rule = &rule.id);
        let mut page = Page { title, opens_at_top: self.marked().is_none(), ..Page::default() };
        let drawn = self.drawn(state);
        let at = Line::marked(&drawn.lines, self.marked());
        for (index, line) in drawn.lines.iter().enumerate() {
            let (mut row, here) = (line.row.clone(), at == Some(index));
            if here && matches!(line.stop, Some(Stop::Of(_))) {
                row.lead.replace_range(..1, state.look().pointer());
            }
            page.body.push(row.focused(here));
        }
        // The sentences are a page to read, with all of it in them.
        if self.sentences.is_none() {
            self.beside(self.leaf(&drawn), rule, state, &mut page);
        }
        page
    }

    /// What has the mark: of the tree, or of the sentences.
    fn marked(&self) -> Option<&Stop<usize>> {
        self.sentences.as_ref().unwrap_or(&self.mark).as_ref()
    }

    /// Whether the tree is shown, and not what is said about the rule in sentences alone.
    fn shows_tree(&self, rule: &RuleTold) -> bool {
        self.sentences.is_none() && !rule.proof.is_empty()
    }

    /// Its lines as they were laid out last, or anew.
    fn drawn(&self, state: &State) -> Rc<Drawn> {
        let Some(account) = state.account() else { return Rc::default() };
        let Some(rule) = self.told(state, &account) else { return Rc::default() };
        let (look, reads) = (state.look(), self.sentences.is_some());
        let same = Same(Rc::clone(&account));
        let from = (same, look, state.room, self.folded.clone(), self.everything, reads);
        self.laid.of(from, || self.draw(rule, state))
    }

    /// Every line: the verdict with its reason, the tree where it is shown, and everything else to read.
    fn draw(&self, rule: &RuleTold, state: &State) -> Drawn {
        let look = state.look();
        let (mut head, mut below) = (Vec::new(), Vec::new());
        for part in rule.parts() {
            match part {
                RulePart::Verdict(rule) => {
                    head.push(
                        Row::led(
                            &format!("{} ", look.sign(rule.verdict)),
                            &format!("({}) {}: {}", rule.id, rule.title, rule.words),
                            Tone::of(rule.verdict),
                        )
                        .right(&rule.provision, Tone::Text),
                    );
                    head.push(Row::text(&rule.reason, Tone::Text));
                    head.push(Row::blank());
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
                | RulePart::Neighbours(_) => below.extend(rows_of_all(&blocks_of_rule(&part), look)),
            }
        }
        if !self.shows_tree(rule) {
            return Drawn { lines: Line::to_read(head.into_iter().chain(below)).collect(), leaves: Vec::new() };
        }
        let leaves = self.leaves(rule);
        let of_tree = leaves.iter().enumerate();
        let head = head.into_iter().map(Line::plain);
        let lines = head
            .chain(of_tree.map(|(index, leaf)| Line { row: row(leaf, look), stop: Some(Stop::Of(index)) }))
            .chain(std::iter::once(Line::plain(Row::blank())))
            .chain(Line::to_read(below))
            .collect();
        Drawn { lines: Line::with_stops(lines, state.room), leaves }
    }

    /// The line of the tree with the mark; nothing where the mark stands on what is read, or no tree is shown.
    fn leaf<'a>(&self, drawn: &'a Drawn) -> Option<&'a Leaf> {
        let at = Line::marked(&drawn.lines, self.marked())?;
        match drawn.lines[at].stop {
            Some(Stop::Of(index)) => drawn.leaves.get(index),
            _ => None,
        }
    }

    /// What stands beside the tree: something about the answer with the mark, or what the rule comes to where the mark
    /// stands on no answer. The latter stands below the tree too, so a narrow window leaves it out.
    fn beside(&self, leaf: Option<&Leaf>, rule: &RuleTold, state: &State, page: &mut Page) {
        let rulebook = state.rulebook();
        let marked = rulebook.and_then(|rulebook| Some((rulebook, rulebook.address(leaf?.name())?)));
        let Some((rulebook, address)) = marked else {
            page.side_needs_room = true;
            page.side.push(Row::text(&rule.name(), Tone::Strong));
            let in_short = |part: &RulePart| {
                matches!(
                    part,
                    RulePart::Verdict(_)
                        | RulePart::About(_)
                        | RulePart::DecidedBy(_)
                        | RulePart::Open(_)
                        | RulePart::WouldChange(_)
                )
            };
            for part in rule.parts().into_iter().filter(in_short) {
                page.side.extend(rows_of_all(&blocks_of_rule(&part), state.look()));
            }
            return;
        };
        let item = rulebook.item(address);
        page.side = of_answer(state, address, Some(self.rule));
        page.side.push(Row::blank());
        page.side.push(Row::text(say!("tree-law"), Tone::Strong));
        page.side.extend(law(item));
        page.side.push(Row::blank());
        page.side.push(Row::text(say!("question-why"), Tone::Strong));
        page.side.push(Row::text(&item.help, Tone::Text));
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let account = state.account();
        let is_read = account.and_then(|account| Some(!self.shows_tree(self.told(state, &account)?))).unwrap_or(true);
        let mut bindings = rows(if is_read { say!("keys-read") } else { say!("keys-move") });
        if is_read {
            if self.sentences.is_some() {
                bindings.push(named(Act::Sentences, say!("tree-key-tree"), say!("tree-key-tree-does")));
            }
        } else {
            bindings.push(on(Code::Char(' '), say!("keys-fold"), say!("keys-fold-unfold"), Act::Fold));
            let (says, does) = if state.can_answer() {
                (say!("keys-change"), say!("keys-change-answer"))
            } else {
                (say!("review-key-look"), say!("review-key-look-does"))
            };
            let change = on(Code::Enter, says, does, Act::Continue);
            bindings.push(if self.question(state).is_some() { change } else { change.quiet() });
            bindings.push(named(Act::AllParts, say!("keys-all-parts"), say!("keys-open-up-what-not-needed")).quiet());
            bindings.push(named(Act::About(About::Law), say!("keys-law"), say!("keys-words-law")));
            let aloud = say!("keys-tree-plain-sentences-reading-aloud");
            bindings.push(named(Act::Sentences, say!("keys-sentences"), aloud));
        }
        // A report speaks about what is saved.
        if !state.is_trying() {
            bindings.push(named(Act::Report, say!("keys-report"), say!("reporting-key-does")));
        }
        bindings.push(named(Act::Home, say!("keys-home"), say!("keys-all-tools")));
        bindings
    }

    /// The place with the mark, where that has an answer of its own.
    fn question(&self, state: &State) -> Option<Address> {
        let drawn = self.drawn(state);
        state.rulebook()?.address(self.leaf(&drawn)?.name())
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let drawn = self.drawn(state);
        let mark = Line::mark_after(&drawn.lines, self.marked(), act);
        if mark.is_some() {
            *self.sentences.as_mut().unwrap_or(&mut self.mark) = mark;
        }
        let leaf = self.leaf(&drawn);
        let address = || self.question(state);
        match act {
            Act::Sentences => self.sentences = if self.sentences.is_some() { None } else { Some(None) },
            Act::AllParts => self.everything = !self.everything,
            Act::Fold => {
                if let Some(leaf) = leaf
                    && !self.folded.remove(&leaf.number)
                {
                    self.folded.insert(leaf.number);
                }
            }
            Act::Continue => {
                if let Some(address) = address() {
                    let origin = Origin::List { all_asked: state.all_asked() };
                    return Intent::Go(Destination::Question(address, origin));
                }
                return Intent::Say(say!("tree-no-answer-of-its-own").to_owned());
            }
            Act::About(about) => {
                if let Some(address) = address() {
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
        leaves.push(Leaf { what: What::Branch(branch.clone()), depth, number: here });
    }
    let open = shown && !folded.contains(&here);
    for part in branch.below() {
        flatten(part, depth + 1, open, folded, number, leaves);
    }
}

/// A line of the tree, with room for the mark in front.
fn row(leaf: &Leaf, look: Look) -> Row {
    let indent = "  ".repeat(leaf.depth);
    let joint = match (leaf.depth, look.ascii) {
        (0, _) => "",
        (_, true) => "+- ",
        (_, false) => "├─ ",
    };
    let lead = format!("  {indent}{joint}");
    match &leaf.what {
        What::Heading(heading) => Row::led(&lead, heading, Tone::Text),
        What::Branch(branch) => branch_row(&lead, branch),
    }
}
