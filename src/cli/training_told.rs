//! What a look at the training cases tells: how many hold on the rules, and what is wrong with the others.

use super::CliError;
use super::output::Output;
use crate::rulebook::{Library, Rulebook};
use crate::training::TrainingLibrary;
use crate::words::{Lang, say};

/// Tells of the cases and of their words in each language. Returns whether all are sound. With a person's own rules,
/// built-in cases may no longer hold: this is told, and is no flaw of those rules.
pub fn tell(library: &Library, rulebook: &Rulebook, verbose: bool, output: &mut Output) -> Result<bool, CliError> {
    let own_rules = !library.folders.is_empty();
    let mut sound = true;
    let training = TrainingLibrary::load(&Library { folders: library.folders.clone(), lang: Lang::En }, rulebook);
    let (cases, known) = (training.cases.len(), training.misunderstandings.len());
    output.line(&say!("training-told", cases = cases, misunderstandings = known))?;
    for flaw in &training.flaws {
        output.line(&format!("{}\n", flaw.picture()))?;
        sound &= own_rules && is_built_in(&flaw.path);
    }
    for lang in Lang::OFFERED.into_iter().filter(|lang| *lang != Lang::En) {
        let told = TrainingLibrary::load(&Library { folders: library.folders.clone(), lang }, rulebook);
        let all = told.cases.len() + told.misunderstandings.len();
        let said = all - told.untold.len();
        output.line(&say!("training-told-language", language = lang.own_name(), said = said, all = all))?;
        if verbose && !told.untold.is_empty() {
            output.line(&say!("training-told-untold", ids = told.untold.join(", ")))?;
        }
        // The flaws of the cases themselves were told above.
        for flaw in told.flaws.iter().filter(|flaw| !training.flaws.contains(flaw)) {
            output.line(&format!("{}\n", flaw.picture()))?;
            sound &= own_rules && is_built_in(&flaw.path);
        }
    }
    Ok(sound)
}

fn is_built_in(path: &str) -> bool {
    path.starts_with(crate::rulebook::library::BUILT_IN_FOLDER)
}
