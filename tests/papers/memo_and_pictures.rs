//! The memo and the pictures of rules that stand in reports.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::reports::{blocks_under, check, facts, rules, subject, walks};
use article5::account::{Tree, account};
use article5::logic::Verdict;
use article5::report::block::{Block, Picture};
use article5::report::graph::{height, width};
use article5::report::{Length, compose};
use std::collections::BTreeSet;

#[test]
fn the_rules_that_decide_are_drawn_and_every_picture_fits_on_a_page() {
    let rulebook = rules();
    for (verdict, answers) in walks() {
        let check = check(&answers, "typed");
        let subject = subject(&check, &rulebook, "A5-1");
        let told = account(&subject);
        let full = compose(&subject, Length::Full);
        let trees: Vec<&Tree> = full
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Figure { picture: Picture::Tree(tree), .. } => Some(&**tree),
                _ => None,
            })
            .collect();
        let decisive = [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open];
        let drawn: Vec<&str> =
            told.rules.iter().filter(|rule| decisive.contains(&rule.verdict)).map(|rule| rule.id.as_str()).collect();
        let scope = (verdict == Verdict::OutsideTheAct).then_some("scope");
        for id in drawn.into_iter().chain(scope) {
            let is_of = |tree: &&&Tree| tree.id == id || tree.id.strip_prefix(id).is_some_and(|at| at.starts_with('-'));
            assert!(trees.iter().any(|tree| is_of(&tree)), "({id}) of {verdict:?} is drawn");
        }
        let ids: BTreeSet<&str> = trees.iter().map(|tree| tree.id.as_str()).collect();
        assert_eq!(ids.len(), trees.len(), "no two pictures of a page share a name");
        // Paper is 178 mm wide and 225 mm high between the margins, and a picture of one condition is never cut.
        for tree in &trees {
            let conditions = tree.sections.iter().map(|section| section.branches.len()).sum::<usize>();
            assert!(height(tree) <= 640 || conditions == 1, "({}) is {} high", tree.id, height(tree));
        }
        // Pieces of one rule are drawn at one scale: their columns stand in the same places.
        for tree in trees.iter().filter(|tree| tree.goes_on) {
            let first = tree.id.rsplit_once('-').map_or("", |(rule, _)| rule);
            let first = trees.iter().find(|other| other.id == format!("{first}-0")).expect("the first piece");
            assert_eq!(width(tree), width(first), "({})", tree.id);
        }
        let short = compose(&subject, Length::Short);
        assert!(!short.blocks.iter().any(|block| matches!(block, Block::Figure { .. })));
    }
}

#[test]
fn the_memo_tells_each_neighbouring_law_once_and_has_its_contents() {
    let rulebook = rules();
    for (_, answers) in walks() {
        let check = check(&answers, "typed");
        let subject = subject(&check, &rulebook, "A5-1");
        let told = account(&subject);
        let memo = compose(&subject, Length::Full);
        assert_eq!(memo.blocks.iter().filter(|block| matches!(block, Block::Contents)).count(), 1);
        let all = facts(&memo);
        for neighbour in &told.neighbours {
            assert_eq!(all.iter().filter(|fact| **fact == neighbour.name()).count(), 1, "{}", neighbour.name());
        }
        // Everything that decides stands before the first annex.
        let first_annex = memo.blocks.iter().position(|block| matches!(block, Block::PageBreak)).expect("annexes");
        let verdicts = memo.blocks[..first_annex].iter().filter(|block| matches!(block, Block::Verdict { .. })).count();
        let decisive = [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open];
        let rules = told.rules.iter().filter(|rule| decisive.contains(&rule.verdict)).count();
        assert_eq!(verdicts, rules + 1, "the result and each rule that decides");
        for title in memo.contents() {
            assert!(!blocks_under(&memo, title).is_empty(), "{title} has something below it");
        }
    }
}
