//! The `article5` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    article5::cli::run()
}
