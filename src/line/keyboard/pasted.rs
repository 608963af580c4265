//! The marks around what was pasted, as terminals write them.

/// Where a paste begins.
const BEGIN: &str = "\u{1b}[200~";
/// Where it ends.
const END: &str = "\u{1b}[201~";

/// Stands in place of a line, or of a paste, whose end the terminal has dropped.
pub const CUT: &str = "\u{1b}[cut\n";

/// A line that was partly typed and partly pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// What was typed before it.
    pub before: String,
    /// What was pasted, and typed behind it, with its line breaks.
    pub text: String,
    /// Whether all of it is here: of a paste that bore no marks the last line may still wait for Enter.
    pub is_whole: bool,
}

impl Pasted {
    /// Reads a line that bears the marks; nothing where it was typed.
    pub fn read(line: &str) -> Option<Self> {
        let (before, text) = line.split_once(BEGIN)?;
        let is_whole = text.contains(END);
        let text = text.replace(END, "").replace("\r\n", "\n").replace('\r', "\n");
        Some(Self { before: before.to_owned(), text, is_whole })
    }

    /// How many lines were pasted.
    pub fn lines(&self) -> usize {
        self.text.trim_end().lines().count().max(1)
    }
}

/// Whether a paste is still open behind a line, when it was so before.
pub(super) fn is_open(before: bool, line: &[u8]) -> bool {
    let line = String::from_utf8_lossy(line);
    match (line.rfind(BEGIN), line.rfind(END)) {
        (Some(begin), Some(end)) => begin > end,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => before,
    }
}

/// Lines that came together as one, with the marks; a line that was typed stays as it is.
pub(super) fn as_one(lines: &[Vec<u8>]) -> Vec<u8> {
    let is_typed = |line: &[u8]| !String::from_utf8_lossy(line).contains(BEGIN);
    if let [line] = lines
        && is_typed(line)
    {
        return line.clone();
    }
    let text: Vec<String> = lines
        .iter()
        .map(|line| String::from_utf8_lossy(line).trim_end_matches(['\n', '\r']).replace(['\n', '\r'], ""))
        .collect();
    let text = text.join("\r");
    let is_marked = text.contains(BEGIN);
    let (before, pasted) = text.split_once(BEGIN).unwrap_or(("", &text));
    // What came together with a marked paste came by itself too, where more than one line did.
    let (before, pasted) = if before.contains('\r') { ("", text.as_str()) } else { (before, pasted) };
    let pasted = pasted.replace(BEGIN, "").replace(END, "");
    format!("{before}{BEGIN}{pasted}{}\n", if is_marked { END } else { "" }).into_bytes()
}
