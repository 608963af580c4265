//! Commands that a person waits for.

use std::process::{Command, Stdio};

use crate::{Figure, processor};

/// Runs so often, and the best counts.
const ROUNDS: usize = 5;

pub fn figures() -> Vec<Figure> {
    let folder = tempfile::tempdir().unwrap();
    let time = |arguments: &[&str]| {
        let took = (0..ROUNDS).filter_map(|_| {
            let before = processor::children()?;
            let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
            command.args(arguments).arg("--data-dir").arg(folder.path().join("data"));
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            command.status().unwrap();
            Some(processor::children()?.checked_sub(before)?.as_secs_f64() * 1000.0)
        });
        took.min_by(f64::total_cmp)
    };
    time(&["validate"]).map(|took| Figure::new("validate, processor time", took, " ms", 100.0)).into_iter().collect()
}
