//! `article5 questions`: the rules on paper, to be filled in by hand.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::CliError;
use super::graph::meant;
use super::output::Output;
use super::paper::Paper;
use super::settings::Settings;
use crate::account::tree::{Kind, Tree};
use crate::desk::Paper as Letterhead;
use crate::report::questionnaire::questionnaire;
use crate::rulebook::Rulebook;
use crate::words::say;

/// Which questions, and on which paper.
#[derive(Debug, Args)]
pub struct Questions {
    #[arg(value_name = "RULE", help = say!("help-questions-rules"))]
    rules: Vec<String>,
    #[arg(long, value_name = "FILE", help = say!("help-questions-letterhead"))]
    letterhead: Option<PathBuf>,
    #[arg(long, value_name = "FILE", help = say!("help-report-template"))]
    template: Option<PathBuf>,
    #[command(flatten)]
    paper: Paper,
}

/// Prints the blank questionnaire: of every rule, or of those that were named.
pub fn questions(settings: &Settings, wanted: &Questions, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rulebook = &loaded.rulebook;
    let named = wanted.rules.iter().map(|rule| meant(rulebook, rule)).collect::<Result<Vec<_>, _>>()?;
    let all: Vec<usize> = (0..rulebook.rules.len()).collect();
    let some: Vec<usize> = named.iter().flatten().copied().collect();
    let (scope, rules) = if named.is_empty() { (true, all) } else { (named.contains(&None), some) };
    let mut document = questionnaire(rulebook, scope, &rules);
    // No checks stand on it, so it does not get anybody's letterhead unasked.
    let paper = wanted.letterhead.as_deref().map_or(Letterhead::Plain, Letterhead::Named);
    document.letterhead = settings.desk(&loaded).letterhead(paper, wanted.template.as_deref(), "")?;
    wanted.paper.print(&document, &for_programs(rulebook, scope, &rules), &loaded, output)?;
    Ok(ExitCode::SUCCESS)
}

/// The same questions for programs, each by its address and with all its words.
fn for_programs(rulebook: &Rulebook, scope: bool, rules: &[usize]) -> serde_json::Value {
    let scope_tree = scope.then(|| Tree::of_scope(rulebook));
    let trees = scope_tree.into_iter().chain(rules.iter().filter_map(|rule| Tree::of_rule(rulebook, *rule)));
    let trees: Vec<serde_json::Value> = trees
        .map(|tree| {
            let questions = tree.walk().into_iter().filter(|branch| branch.kind == Kind::Question);
            let asked = questions.filter_map(|branch| Some(rulebook.item(branch.address?)));
            let asked: Vec<_> = asked
                .map(|item| {
                    json!({
                        "address": item.name, "ask": item.ask, "statement": item.statement, "help": item.help,
                        "like": item.like, "unlike": item.unlike, "hard": item.hard_told(),
                        "find_out": item.find_out, "who_knows": item.who_knows,
                    })
                })
                .collect();
            json!({ "id": tree.id, "title": tree.title, "about": tree.about, "questions": asked })
        })
        .collect();
    json!({ "edition": rulebook.edition.name, "rules": trees })
}
