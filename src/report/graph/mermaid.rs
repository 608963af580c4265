//! The tree as a Mermaid flowchart.

use std::fmt::Write;

use super::escape::mermaid as escape;
use crate::account::tree::{Branch, Kind, Look, Mark, Tree, as_a_whole};

/// The drawing as a Mermaid flowchart, ready for a fenced block. Every place is a node of its own: a question that
/// stands in two places is drawn twice, as in the rule.
pub fn write(tree: &Tree, ascii: bool) -> String {
    let mut chart = Chart { ascii, nodes: 0, text: String::new() };
    chart.line("flowchart LR");
    let root = chart.node("[", "]", &[&tree.title, &tree.facts, tree.outcome.as_deref().unwrap_or_default()]);
    for section in &tree.sections {
        let heading = chart.node("[", "]", &[section.heading]);
        chart.edge(root, "-->", heading);
        for branch in &section.branches {
            chart.branch(branch, heading);
        }
    }
    if tree.outcome.is_some() {
        chart.line("  classDef yes stroke-width:4px");
        chart.line("  classDef no stroke-width:1px");
        chart.line("  classDef open stroke-width:2px,stroke-dasharray:8 4");
        chart.line("  classDef aside stroke-width:1px,stroke-dasharray:2 4");
    }
    chart.text
}

struct Chart {
    ascii: bool,
    /// How many nodes have been written, which is the number of the next.
    nodes: usize,
    text: String,
}

impl Chart {
    fn branch(&mut self, branch: &Branch, above: usize) {
        let mark = branch.mark.map(Mark::words).unwrap_or_default();
        let (opening, closing) = match branch.kind {
            Kind::Condition => ("[", "]"),
            Kind::Exception(_) => ("{{", "}}"),
            Kind::All | Kind::Any | Kind::Not => ("([", "])"),
            Kind::Unsettled => ("[[", "]]"),
            Kind::Question => ("(", ")"),
            Kind::SeeException(_) => ("[/", "/]"),
        };
        // A pointer says in its label where to look. A line to the exception would pull the whole chart apart.
        let name = if matches!(branch.kind, Kind::SeeException(_)) { "" } else { &branch.name };
        let mut lines = vec![mark, name, &branch.label];
        if branch.mark.is_some_and(|mark| mark.whole) {
            lines.push(as_a_whole());
        }
        lines.extend(branch.notes.iter().map(String::as_str));
        let node = self.node(opening, closing, &lines);
        self.edge(above, if branch.kind == Kind::Unsettled { "-.->" } else { "-->" }, node);
        if let Some(mark) = branch.mark {
            let class = match mark.look() {
                Look::Filled => "yes",
                Look::Outlined => "no",
                Look::Dashed => "open",
                Look::Bracketed => "aside",
            };
            self.line(&format!("  class n{node} {class}"));
        }
        for part in &branch.parts {
            self.branch(part, node);
        }
    }

    fn node(&mut self, opening: &str, closing: &str, lines: &[&str]) -> usize {
        let node = self.nodes;
        self.nodes += 1;
        let lines: Vec<String> =
            lines.iter().filter(|line| !line.is_empty()).map(|line| escape(line, self.ascii)).collect();
        self.line(&format!("  n{node}{opening}\"{}\"{closing}", lines.join("<br/>")));
        node
    }

    fn edge(&mut self, from: usize, arrow: &str, to: usize) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "  n{from} {arrow} n{to}");
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}
