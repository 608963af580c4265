//! The `article5` program.

use std::process::ExitCode;

/// The C library of the static program keeps memory for all threads in one slow store.
#[cfg(target_env = "musl")]
#[global_allocator]
static MEMORY: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    article5::cli::run()
}
