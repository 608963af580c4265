//! How the program begins where somebody started it to train, or to lead a workshop.

use crate::tui::effect::Effect;
use crate::tui::leading::Leading;
use crate::tui::practising::{BeginsWith, Training};

/// What is asked of the world then.
pub fn begins_with(begins: &BeginsWith) -> Vec<Effect> {
    let mut effects = vec![Effect::LoadRules, Effect::ListShelf];
    match begins {
        BeginsWith::Stories(_) => effects.push(Effect::Train(Training::Read)),
        BeginsWith::Session(path, _) => {
            effects.extend([Effect::Train(Training::Read), Effect::Train(Training::Open(path.clone()))]);
        }
        BeginsWith::Workshops => effects.push(Effect::Lead(Leading::List)),
        BeginsWith::Workshop(path) => effects.push(Effect::Lead(Leading::Open(path.clone()))),
    }
    effects
}
