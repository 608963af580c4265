//! Lays the functions that the first screens run side by side in the program. The system brings a program into memory in
//! pieces around what is run; strewn over the whole program, these few take several times their own size. Why and how:
//! `docs/decisions/0020-order-of-functions.md`.

use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

/// The functions, as the linker knows them but for what a compiler changes with every build.
const LIST: &str = "build/first.txt";

/// Tells the linker, where it understands. Nothing but speed and memory depends on it.
pub fn lay_out() {
    println!("cargo:rerun-if-changed={LIST}");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if !is("PROFILE", "release") || !is("CARGO_CFG_TARGET_OS", "linux") {
        return;
    }
    let Ok(out) = env::var("OUT_DIR") else { return };
    let script = Path::new(&out).join("first.ld");
    if script_of_list(&script).is_some() && links_with(&script, Path::new(&out)) {
        println!("cargo:rustc-link-arg-bin=article5=-Wl,-T,{}", script.display());
    }
}

fn script_of_list(script: &Path) -> Option<()> {
    let list = fs::read_to_string(LIST).ok()?;
    let functions = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut text = "SECTIONS {\n  .text.first : {\n".to_owned();
    for function in functions {
        let _ = writeln!(text, "    *(.text.{function})");
    }
    text.push_str("  }\n}\nINSERT BEFORE .text;\n");
    fs::write(script, text).ok()
}

/// Whether the linker that will be used takes such a script: tried on a program that does nothing.
fn links_with(script: &Path, out: &Path) -> bool {
    let nothing = out.join("nothing.rs");
    let (Ok(()), Ok(rustc), Ok(target)) =
        (fs::write(&nothing, "fn main() {}\n"), env::var("RUSTC"), env::var("TARGET"))
    else {
        return false;
    };
    let mut command = Command::new(rustc);
    command.arg(&nothing).arg("-o").arg(out.join("nothing")).args(["--target", &target]);
    command.args(["-C", &format!("link-arg=-Wl,-T,{}", script.display())]);
    if let Ok(linker) = env::var("RUSTC_LINKER") {
        command.args(["-C", &format!("linker={linker}")]);
    }
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    command.args(flags.split('\u{1f}').filter(|flag| !flag.is_empty()));
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}
