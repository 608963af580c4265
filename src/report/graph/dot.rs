//! The tree for Graphviz.

use std::fmt::Write;

use super::escape::dot as escape;
use crate::account::tree::{Branch, Kind, Look, Mark, Tree, as_a_whole};
use crate::text::wrap;

/// Graphviz does not wrap labels, so they are wrapped here.
const COLUMNS: usize = 36;

/// The drawing in the DOT language. Every place is a node of its own.
pub fn write(tree: &Tree, ascii: bool) -> String {
    let mut graph = Graph { ascii, nodes: 0, exceptions: Vec::new(), pointers: Vec::new(), text: String::new() };
    let name = escape(&tree.id, ascii);
    graph.line(&format!("digraph \"article5 {name}\" {{"));
    graph.line("  graph [rankdir=LR, bgcolor=\"white\", nodesep=0.12, ranksep=0.35];");
    graph.line("  node [shape=box, fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, margin=\"0.12,0.06\"];");
    graph.line("  edge [arrowhead=none];");
    let heading = [tree.title.as_str(), &tree.facts, tree.outcome.as_deref().unwrap_or_default()];
    let root = graph.node("shape=box, style=\"bold\"", &heading);
    for section in &tree.sections {
        let heading = graph.node("shape=plaintext", &[section.heading]);
        graph.edge(root, heading, "");
        for branch in &section.branches {
            graph.branch(branch, heading);
        }
    }
    graph.pointers();
    graph.line("}");
    graph.text
}

struct Graph {
    ascii: bool,
    /// How many nodes have been written, which is the number of the next.
    nodes: usize,
    /// Node of each exception, by its place in the list.
    exceptions: Vec<(usize, usize)>,
    /// Node that points to an exception, with the place of that exception.
    pointers: Vec<(usize, usize)>,
    text: String,
}

impl Graph {
    fn branch(&mut self, branch: &Branch, above: usize) {
        let (shape, style) = match branch.kind {
            Kind::Condition => ("box", "filled"),
            Kind::Exception(_) => ("octagon", "filled"),
            Kind::All | Kind::Any | Kind::Not | Kind::Unsettled => ("ellipse", ""),
            Kind::Question => ("box", "rounded"),
            Kind::SeeException(_) => ("note", ""),
        };
        let pen = match branch.mark.map(Mark::look) {
            Some(Look::Filled) => ("", ", penwidth=3"),
            Some(Look::Outlined) | None => ("", ""),
            Some(Look::Dashed) => ("dashed", ", penwidth=1.5"),
            Some(Look::Bracketed) => ("dotted", ""),
        };
        let styles: Vec<&str> = [style, pen.0].into_iter().filter(|style| !style.is_empty()).collect();
        let attributes = format!("shape={shape}, style=\"{}\", fillcolor=\"#f0f2f4\"{}", styles.join(","), pen.1);
        let mark = branch.mark.map(Mark::words).unwrap_or_default();
        let name = if matches!(branch.kind, Kind::SeeException(_)) { "" } else { &branch.name };
        let mut lines = vec![mark, name, &branch.label];
        if branch.mark.is_some_and(|mark| mark.whole) {
            lines.push(as_a_whole());
        }
        lines.extend(branch.notes.iter().map(String::as_str));
        let node = self.node(&attributes, &lines);
        match branch.kind {
            Kind::Exception(index) => self.exceptions.push((index, node)),
            Kind::SeeException(index) => self.pointers.push((index, node)),
            _ => {}
        }
        self.edge(above, node, if branch.kind == Kind::Unsettled { " [style=dashed]" } else { "" });
        for part in &branch.parts {
            self.branch(part, node);
        }
    }

    /// Draws the pointers last, so that none pushes its exception to the right of what points to it.
    fn pointers(&mut self) {
        for (index, from) in std::mem::take(&mut self.pointers) {
            let to = self.exceptions.iter().find(|(exception, _)| *exception == index).map(|(_, node)| *node);
            if let Some(to) = to {
                self.edge(from, to, " [style=dotted, arrowhead=normal, constraint=false]");
            }
        }
    }

    fn node(&mut self, attributes: &str, lines: &[&str]) -> usize {
        let node = self.nodes;
        self.nodes += 1;
        let mut label = String::new();
        for line in lines.iter().filter(|line| !line.is_empty()) {
            for piece in wrap(line, COLUMNS, "", "") {
                label.push_str(&escape(&piece, self.ascii));
                // Ends the line and sets it to the left.
                label.push_str("\\l");
            }
        }
        self.line(&format!("  n{node} [label=\"{label}\", {attributes}];"));
        node
    }

    fn edge(&mut self, from: usize, to: usize, attributes: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "  n{from} -> n{to}{attributes};");
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}
