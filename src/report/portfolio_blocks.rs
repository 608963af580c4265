//! What a report on many checks looks like: the portfolio arranged into blocks.

use std::sync::Arc;

use super::block::{Block, Document, Picture, heading, list};
use super::later::Later;
use super::portfolio::{Portfolio, ToolLine};
use crate::check::{Archive, Selection};
use crate::logic::Verdict;
use crate::words::{day_of, moment, say};

/// Arranges a portfolio.
pub fn compose_portfolio(portfolio: &Arc<Portfolio>) -> Document {
    let mut blocks = vec![Block::Paragraph(opening(portfolio))];
    if portfolio.tools.is_empty() {
        let is_all = portfolio.selection == Selection::default();
        let words = if is_all { say!("portfolio-none") } else { say!("selection-no-check") };
        blocks.push(Block::Paragraph(words.to_owned()));
    } else {
        blocks.push(heading(2, say!("portfolio-attention")));
        if portfolio.attention.is_empty() {
            blocks.push(Block::Paragraph(say!("portfolio-nothing-pressing").to_owned()));
        }
        for (at, attention) in portfolio.attention.iter().enumerate() {
            let shared = Arc::clone(portfolio);
            blocks.push(heading(3, &attention.title));
            blocks.push(Block::LongList(Later::new(attention.len(), move |item| {
                shared.attention[at].item(item, &shared.tools)
            })));
        }
        blocks.push(heading(2, say!("portfolio-tools")));
        blocks.push(tools(portfolio));
        blocks.extend(by_rule(portfolio));
    }
    blocks.extend(list(2, say!("portfolio-caveats"), &portfolio.caveats));
    blocks.push(heading(2, say!("report-origin")));
    blocks.push(origin(portfolio));
    Document {
        title: portfolio.title.clone(),
        lang: portfolio.lang.clone(),
        blocks,
        footer: say!("portfolio-footer", whose = whose(portfolio), day = portfolio.on, edition = &portfolio.edition),
        one_page: false,
        large: false,
        letterhead: None,
    }
}

fn opening(portfolio: &Portfolio) -> String {
    let mut told = vec![say!("portfolio-opening", checks = portfolio.tools.len(), day = portfolio.on)];
    let selection = &portfolio.selection;
    if !selection.filter.trim().is_empty() {
        told.push(say!("selection-filter", filter = selection.filter.trim()));
    }
    if selection.archive == Archive::Alone {
        told.push(say!("selection-archive-alone").to_owned());
    }
    let taken_over = portfolio.tools.iter().filter(|tool| !tool.taken_from.is_empty()).count();
    if taken_over > 0 {
        told.push(say!("selection-taken-over", checks = taken_over));
    }
    if portfolio.unread > 0 {
        told.push(say!("selection-unread", files = portfolio.unread));
    }
    told.join(" ")
}

/// Whose checks these are, for the foot of every page.
fn whose(portfolio: &Portfolio) -> &str {
    match portfolio.selection.group.as_deref().map(str::trim) {
        Some("") => say!("selection-foot-no-group"),
        Some(group) => group,
        None if portfolio.selection.chooses() => say!("selection-foot-some"),
        None => say!("selection-foot-all"),
    }
}

/// The tools. Groups have a column, unless one group was chosen: then it stands in the title. The responsible people
/// have a column where any tool names somebody.
fn tools(portfolio: &Arc<Portfolio>) -> Block {
    let tools = &portfolio.tools;
    let has_groups = portfolio.selection.group.is_none() && tools.iter().any(|tool| !tool.group.is_empty());
    let has_owners = tools.iter().any(|tool| !tool.owner().is_empty());
    let shared = Arc::clone(portfolio);
    let rows = Later::new(tools.len(), move |at| {
        let tool = shared.tools.at(at);
        tool.map(|tool| tool_row(&tool, has_groups, has_owners)).unwrap_or_default()
    });
    let head = [say!("portfolio-tool")]
        .into_iter()
        .chain(has_groups.then(|| say!("portfolio-group")))
        .chain([say!("portfolio-result"), say!("portfolio-open-rules")])
        .chain(has_owners.then(|| say!("portfolio-responsible")))
        .chain([say!("portfolio-check"), say!("portfolio-changed")]);
    Block::LongTable { head: head.map(str::to_owned).collect(), rows }
}

fn tool_row(tool: &ToolLine, has_groups: bool, has_owners: bool) -> Vec<String> {
    let open = if tool.open_rules == 0 { String::new() } else { tool.open_rules.to_string() };
    let changed = tool.changed.map_or_else(String::new, day_of);
    let result = match (&tool.damage, tool.verdict) {
        (Some(_), Some(_)) if tool.is_newer => say!("portfolio-record-newer", result = &tool.words),
        (Some(_), Some(_)) => say!("portfolio-record-damaged", result = &tool.words),
        _ => tool.words.clone(),
    };
    // Names of checks are long words. They share a column with where the check was taken from, so that no other column
    // gets too narrow for its words.
    let check = match tool.taken_from.as_str() {
        "" => tool.reference.clone(),
        from => format!("{}, {from}", tool.reference),
    };
    let group = has_groups.then(|| tool.group.clone());
    let owner = has_owners.then(|| tool.owner().to_owned());
    [tool.name.clone()].into_iter().chain(group).chain([result, open]).chain(owner).chain([check, changed]).collect()
}

/// The picture, and the same numbers as a table.
fn by_rule(portfolio: &Portfolio) -> Vec<Block> {
    let head: Vec<String> = std::iter::once(say!("portfolio-rule").to_owned())
        .chain(Verdict::ALL.iter().map(|verdict| verdict.words().to_owned()))
        .collect();
    let rows = portfolio
        .counts
        .iter()
        .map(|rule| {
            let numbers = rule.counts.iter().map(ToString::to_string);
            std::iter::once(format!("({}) {}", rule.rule, rule.title)).chain(numbers).collect()
        })
        .collect();
    vec![
        heading(2, say!("portfolio-rule-by-rule")),
        Block::Figure {
            title: say!("portfolio-picture").to_owned(),
            picture: Picture::Verdicts(portfolio.counts.clone()),
        },
        Block::Table { head, rows },
    ]
}

fn origin(portfolio: &Portfolio) -> Block {
    let rules = say!(
        "report-edition-from",
        edition = &portfolio.edition,
        day = portfolio.law_as_of,
        origin = &portfolio.origin
    );
    let facts = [
        (say!("report-rules"), rules),
        (say!("report-rules-hash"), portfolio.rules_hash.clone()),
        (say!("report-written"), moment(portfolio.written)),
        (say!("report-program"), format!("article5 {}", env!("CARGO_PKG_VERSION"))),
    ];
    Block::Facts(facts.map(|(name, value)| (name.to_owned(), value)).to_vec())
}
