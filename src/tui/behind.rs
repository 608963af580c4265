//! Which acts of the desk stand behind an act of the screens: their sentences and the other words for them are told there.

use super::act::{About, Act};
use crate::check::Remark;
use crate::desk::acts::Act as Desk;
use crate::logic::Answer;

/// The acts of the desk that an act of a screen does, each of them where it is possible; none for what moves and chooses.
pub const fn desk_acts(act: Act) -> &'static [Desk] {
    match act {
        Act::Write(Remark::Note) => &[Desk::Note],
        Act::Write(Remark::Proof) => &[Desk::Proof],
        Act::Write(Remark::ToFindOut) => &[Desk::FindOut],
        Act::Write(Remark::WhoKnows) => &[Desk::WhoKnows],
        Act::Write(Remark::ByWhen) => &[Desk::ByWhen],
        Act::HowSure => &[Desk::HowSure],
        Act::Whole => &[Desk::Whole],
        Act::LeaveOpen => &[Desk::LeaveOpen],
        Act::About(About::Why) => &[Desk::Why],
        Act::About(About::Words) => &[Desk::Words],
        Act::About(About::Examples) => &[Desk::Examples],
        Act::About(About::Law) => &[Desk::Law],
        Act::Find => &[Desk::Find],
        Act::GoOn => &[Desk::GoOn],
        Act::Map => &[Desk::Map],
        Act::Review => &[Desk::Review],
        Act::Result => &[Desk::Result],
        Act::Home => &[Desk::Home],
        Act::Ask => &[Desk::Ask],
        Act::TakeIn => &[Desk::TakeIn],
        Act::Begin => &[Desk::Begin],
        Act::Describe => &[Desk::Describe],
        Act::Report => &[Desk::Report],
        Act::Sign => &[Desk::Sign, Desk::ReviewBy],
        Act::WhatIf => &[Desk::WhatIf],
        Act::History => &[Desk::History],
        Act::BigView => &[Desk::BigView],
        Act::Settings => &[Desk::Settings],
        Act::Plan => &[Desk::Plan],
        Act::Keep => &[Desk::Keep],
        Act::RulesChanged => &[Desk::RulesChanged],
        Act::Sort => &[Desk::Sort],
        Act::Copy => &[Desk::Copy, Desk::Recheck],
        Act::Together => &[Desk::Group, Desk::Compare, Desk::Join],
        Act::Group => &[Desk::Group],
        Act::CloseOrReopen => &[Desk::Close, Desk::Reopen],
        Act::Archive => &[Desk::Archive],
        Act::Example => &[Desk::Example],
        Act::Train => &[Desk::Train],
        Act::Lead => &[Desk::Workshop],
        Act::Undo => &[Desk::Undo],
        Act::Redo => &[Desk::Redo],
        Act::Help => &[Desk::Help],
        Act::Leave => &[Desk::Leave],
        Act::Say(Answer::Yes) => &[Desk::Yes],
        Act::Say(Answer::No) => &[Desk::No],
        Act::Say(Answer::NotSure) => &[Desk::NotSure],
        // These move, choose, or do what the screen at hand makes of them.
        Act::Up
        | Act::Down
        | Act::First
        | Act::Last
        | Act::PageUp
        | Act::PageDown
        | Act::ReadOn
        | Act::ReadBack
        | Act::Left
        | Act::Right
        | Act::Choose(_)
        | Act::Rest(_)
        | Act::Continue
        | Act::Back
        | Act::Fold
        | Act::Tick
        | Act::Unmark
        | Act::Filter
        | Act::Unfilter
        | Act::ShowArchive
        | Act::OnlyOpen
        | Act::AllParts
        | Act::Sentences
        | Act::CopyText
        | Act::EndWhatIf { .. }
        | Act::Redraw
        | Act::SaveAgain
        | Act::WithoutSaving
        | Act::LeaveWithout(_) => &[],
        // Training and workshops have acts of their own, which line mode does not share.
        Act::Flag
        | Act::Unvote
        | Act::NoVote
        | Act::ByCounts
        | Act::FromFile
        | Act::FromSilence
        | Act::Park
        | Act::NextStep
        | Act::Jot
        | Act::Agreed
        | Act::AskAll
        | Act::People
        | Act::Agenda
        | Act::Longer => &[],
    }
}
