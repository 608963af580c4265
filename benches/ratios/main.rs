//! What the program costs beside the least that the same work can cost, measured in the same run, with what each has to be.
//!
//! ```text
//! cargo bench [-- --rows 300000] [--records 10000] [assess] [shelf] [terminal] [commands]
//! ```
//!
//! Time is that of the processor, which other programs on the machine do not change much; only a key and an answer are
//! timed on the wall, in turn with the form. Linux tells the time of a process; elsewhere the lines that need it are left out.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod assess;
mod commands;
mod form;
mod processor;
mod shelf;
mod terminal;

/// One line of the table.
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// What it came to.
    pub is: String,
    /// What it came to, as a number.
    pub value: f64,
    /// The most that it may come to.
    pub at_most: f64,
}

impl Figure {
    /// A figure in its own unit.
    pub fn new(what: impl Into<String>, value: f64, unit: &str, at_most: f64) -> Self {
        Self { what: what.into(), is: format!("{value:.2}{unit}"), value, at_most }
    }
}

fn main() {
    // The program that is measured beside ours: this one, told to be a form.
    if std::env::args().nth(1).as_deref() == Some(form::ARGUMENT) {
        form::run();
        return;
    }
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--bench")).collect();
    let number =
        |name: &str| arguments.iter().skip_while(|argument| *argument != name).nth(1).map(|it| it.parse().unwrap());
    let parts = ["assess", "shelf", "terminal", "commands"];
    let wanted = |part: &str| {
        let named = arguments.iter().any(|argument| parts.contains(&argument.as_str()));
        !named || arguments.iter().any(|argument| argument == part)
    };
    let mut figures: Vec<Figure> = Vec::new();
    if wanted("assess") {
        figures.extend(assess::figures(number("--rows").unwrap_or(100_000)));
    }
    if wanted("shelf") {
        figures.extend(shelf::figures(number("--records").unwrap_or(10_000)));
    }
    if wanted("commands") {
        figures.extend(commands::figures());
    }
    if wanted("terminal") {
        figures.extend(terminal::figures());
    }
    let width = figures.iter().map(|figure| figure.what.len()).max().unwrap_or_default();
    println!("{:width$}  {:>10}  {:>8}", "", "is", "at most");
    for Figure { what, is, value, at_most } in &figures {
        let told = if value <= at_most { "" } else { "  MISSED" };
        println!("{what:width$}  {is:>10}  {at_most:>8}{told}");
    }
    let missed = figures.iter().filter(|figure| figure.value > figure.at_most).count();
    println!("{} figures, {missed} over what they may be", figures.len());
}
