//! How many tools have which verdict, as bars: each piece says its number and has a pattern of its own, so that it
//! reads without colours and on any printer.

use std::fmt::Write;

use super::graph::escape::xml;
use super::portfolio::RuleCounts;
use crate::logic::Verdict;
use crate::text::visible;
use crate::words::say;

/// Arial's letter widths are those of Helvetica, Liberation Sans and Arimo.
const FONTS: &str = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";
const WIDTH: usize = 750;
const LABEL: usize = 340;
const BARS: usize = WIDTH - LABEL - 10;
const ROW: usize = 28;
const TOP: usize = 62;
/// Longer titles are cut; the table has them whole.
const MOST_IN_LABEL: usize = 56;

/// The bars as one `<svg>` element that can stand inside a page.
pub fn verdicts(rules: &[RuleCounts]) -> String {
    let most = rules.iter().map(|rule| rule.counts.iter().sum::<usize>()).max().unwrap_or_default().max(1);
    let height = TOP + rules.len() * ROW + 8;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         style=\"max-width: 100%; height: auto\" role=\"img\" aria-labelledby=\"a5c-title a5c-desc\" \
         font-family=\"{FONTS}\" font-size=\"12\">\n<title id=\"a5c-title\">{}</title>\n\
         <desc id=\"a5c-desc\">{}</desc>\n{PATTERNS}<rect fill=\"#ffffff\" width=\"{WIDTH}\" height=\"{height}\"/>\n",
        xml(say!("portfolio-rule-by-rule"), false),
        xml(&described(rules), false)
    );
    legend(&mut svg);
    for (index, rule) in rules.iter().enumerate() {
        bar(rule, TOP + index * ROW, most, &mut svg);
    }
    svg.push_str("</svg>\n");
    svg
}

/// Black patterns on white: a solid piece, then ever lighter ones; the outline holds the lightest together.
const PATTERNS: &str = "<defs>\
<pattern id=\"a5c-ExceptionClaimed\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
<rect width=\"6\" height=\"6\" fill=\"#fff\"/><rect width=\"3\" height=\"6\" fill=\"#1a1d21\"/></pattern>\
<pattern id=\"a5c-Open\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">\
<rect width=\"5\" height=\"5\" fill=\"#fff\"/><circle cx=\"2.5\" cy=\"2.5\" r=\"1.3\" fill=\"#1a1d21\"/></pattern>\
<pattern id=\"a5c-NotChecked\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">\
<rect width=\"7\" height=\"7\" fill=\"#fff\"/><rect width=\"7\" height=\"1\" fill=\"#6b747d\"/></pattern>\
</defs>\n";

const fn fill(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Prohibited => "#1a1d21",
        Verdict::ExceptionClaimed => "url(#a5c-ExceptionClaimed)",
        Verdict::Open => "url(#a5c-Open)",
        Verdict::NotChecked => "url(#a5c-NotChecked)",
        Verdict::NotCaught => "#d5dade",
        Verdict::OutsideTheAct => "#ffffff",
    }
}

fn legend(svg: &mut String) {
    for (index, verdict) in Verdict::ALL.into_iter().enumerate() {
        let (x, y) = (10 + (index % 3) * 230, 8 + (index / 3) * 22);
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"26\" height=\"14\" fill=\"{}\" stroke=\"#1a1d21\"/>\
             <text x=\"{}\" y=\"{}\" fill=\"#1a1d21\">{}</text>",
            fill(verdict),
            x + 34,
            y + 12,
            xml(verdict.words(), false)
        );
    }
}

fn bar(rule: &RuleCounts, y: usize, most: usize, svg: &mut String) {
    let mut title: String = visible(&rule.title).chars().take(MOST_IN_LABEL).collect();
    if visible(&rule.title).chars().count() > MOST_IN_LABEL {
        title.push_str("...");
    }
    let label = xml(&format!("({}) {title}", visible(&rule.rule)), false);
    let _ = writeln!(svg, "<text x=\"10\" y=\"{}\" fill=\"#1a1d21\">{label}</text>", y + 16);
    let mut before = 0;
    for (verdict, count) in Verdict::ALL.into_iter().zip(&rule.counts) {
        if *count == 0 {
            continue;
        }
        let from = LABEL + before * BARS / most;
        before += count;
        let width = LABEL + before * BARS / most - from;
        let number = count.to_string();
        let _ = write!(
            svg,
            "<rect x=\"{from}\" y=\"{y}\" width=\"{width}\" height=\"22\" fill=\"{}\" stroke=\"#1a1d21\"/>",
            fill(verdict)
        );
        let chip = number.len() * 7 + 10;
        // A number stands on white, so that no pattern runs through it. Where a piece has no room for its number, the
        // table tells it.
        if width >= chip + 4 {
            let left = from + (width - chip) / 2;
            let _ = write!(
                svg,
                "<rect x=\"{left}\" y=\"{}\" width=\"{chip}\" height=\"16\" rx=\"3\" fill=\"#ffffff\"/>\
                 <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"#1a1d21\">{number}</text>",
                y + 3,
                left + chip / 2,
                y + 15
            );
        }
        svg.push('\n');
    }
}

pub(super) fn described(rules: &[RuleCounts]) -> String {
    let told: Vec<String> = rules
        .iter()
        .map(|rule| {
            let numbers: Vec<String> = Verdict::ALL
                .into_iter()
                .zip(&rule.counts)
                .filter(|(_, count)| **count > 0)
                .map(|(verdict, count)| format!("{count} {}", verdict.words()))
                .collect();
            say!(
                "portfolio-rule-counts",
                rule = visible(&rule.rule),
                title = visible(&rule.title),
                counts = numbers.join(", ")
            )
        })
        .collect();
    told.join(" ")
}
