//! Every part of an account in the order of telling. A writer goes through these and leaves none out; where a face has
//! several pages, it says in one match on which of them each part stands.

use super::tree::{Section, Tree};
use super::{
    Account, AnswerTold, Contested, EnforcerTold, Ground, NeighbourTold, Notice, OpenPoint, OriginTold, PlanTold,
    Reason, ResultTold, RoleTold, RuleTold, ScopeTold, StandingTold, Step, ToolTold, Ways,
};
use crate::rulebook::Sourced;

/// One part of what is told about a check. Parts that have nothing to tell are left out.
#[derive(Debug, Clone, Copy)]
pub enum Part<'a> {
    /// The headline with its sentences, and the verdict on the tool.
    Headline(&'a ResultTold),
    /// What has to be known before anything rests on the result.
    Notices(&'a [Notice]),
    /// Every rule in a line: verdict and reason.
    Rules(&'a [RuleTold]),
    /// What every result says of itself.
    NotAdvice(&'a str),
    /// Names under the answers, void ones too, and the next look.
    Signed(&'a StandingTold),
    /// What was found about the scope: remarks, what is not certain, and what leads outside.
    Scope(&'a ScopeTold),
    /// What to do now.
    ToDo(&'a [Step]),
    /// What is open and who can tell.
    Open(&'a [OpenPoint]),
    /// The day that the result speaks about, and what begins next.
    Days(&'a ResultTold),
    /// Which part in the law the answers give.
    Role(&'a RoleTold),
    /// The removal plan.
    Plan(&'a [PlanTold]),
    /// The tool as it was described.
    Tool(&'a ToolTold),
    /// One rule in full; its own parts are [`RuleTold::parts`].
    Rule(&'a RuleTold),
    /// Ceilings of fines.
    Fines(&'a [String]),
    /// Who enforces.
    Enforcers(&'a [EnforcerTold]),
    /// Other law that may apply all the same.
    Neighbours(&'a [NeighbourTold]),
    /// Where to turn for help.
    HelpLines(&'a [String]),
    /// What the result does not say.
    Caveats(&'a [Sourced]),
    /// What the law asks of records, and what is wise.
    Records(&'a [String]),
    /// Every answer.
    Answers(&'a [AnswerTold]),
    /// Where all this comes from.
    Origin(&'a OriginTold),
}

/// One part of what is told about a rule. Parts that have nothing to tell are left out.
#[derive(Debug, Clone, Copy)]
pub enum RulePart<'a> {
    /// The verdict with its day, and the reason in a sentence.
    Verdict(&'a RuleTold),
    /// What the rule forbids.
    About(&'a str),
    /// What it would give if the law were about the tool.
    Otherwise(crate::check::Dated),
    /// The conditions and exceptions that decided it or keep it open, with the law's words and guidance.
    Grounds(&'a [Ground]),
    /// The answers that decided it.
    DecidedBy(&'a [Reason]),
    /// What is contested in law, with both readings; and whether that alone keeps the rule open.
    Contested(&'a [Contested], bool),
    /// What is not known and can still decide it, and who can tell.
    Open(&'a [OpenPoint]),
    /// What would have to be different.
    WouldChange(&'a Ways),
    /// What must stay true for a claimed exception.
    MustStayTrue(&'a [String]),
    /// Why a claimed exception rests on guidance alone.
    GuidelinesOnly(&'a [String]),
    /// What to do now, for this rule alone.
    ToDo(&'a [Step]),
    /// Where to turn for help.
    HelpLines(&'a [String]),
    /// The answers as the rule reads them.
    Proof(&'a [Section]),
    /// The same as a picture.
    Picture(&'a RuleTold, &'a Tree),
    /// Other rules of Article 5 to look at.
    LookToo(&'a [String]),
    /// Other law that may apply all the same, by name; the account tells each once in full.
    Neighbours(&'a [NeighbourTold]),
}

impl Account {
    /// Every part that has something to tell, in the order of telling.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let scope = &self.scope;
        let about_scope = !(scope.remarks.is_empty() && scope.uncertain.is_empty() && scope.decided_by.is_empty());
        let standing = &self.standing;
        let signed = !(standing.sign_off.is_empty() && standing.standing.is_empty());
        let mut parts = vec![Part::Headline(&self.result)];
        let mut tell = |tell: bool, part| {
            if tell {
                parts.push(part);
            }
        };
        tell(!self.notices.is_empty(), Part::Notices(&self.notices));
        tell(true, Part::Rules(&self.rules));
        tell(true, Part::NotAdvice(self.not_advice));
        tell(signed, Part::Signed(standing));
        tell(about_scope, Part::Scope(scope));
        tell(!self.to_do.is_empty(), Part::ToDo(&self.to_do));
        tell(!self.open_points.is_empty(), Part::Open(&self.open_points));
        tell(true, Part::Days(&self.result));
        tell(!self.role.words().is_empty(), Part::Role(&self.role));
        tell(!standing.plan.is_empty(), Part::Plan(&standing.plan));
        tell(!self.tool.description.is_empty(), Part::Tool(&self.tool));
        for rule in &self.rules {
            tell(true, Part::Rule(rule));
        }
        tell(!self.fines.is_empty(), Part::Fines(&self.fines));
        tell(!self.enforcers.is_empty(), Part::Enforcers(&self.enforcers));
        tell(!self.neighbours.is_empty(), Part::Neighbours(&self.neighbours));
        tell(!self.help_lines.is_empty(), Part::HelpLines(&self.help_lines));
        tell(!self.caveats.is_empty(), Part::Caveats(&self.caveats));
        tell(!self.records.is_empty(), Part::Records(&self.records));
        tell(!self.answers.is_empty(), Part::Answers(&self.answers));
        tell(true, Part::Origin(&self.origin));
        parts
    }
}

impl RuleTold {
    /// Every part that has something to tell, in the order of telling.
    pub fn parts(&self) -> Vec<RulePart<'_>> {
        let mut parts = vec![RulePart::Verdict(self), RulePart::About(&self.about)];
        let mut tell = |tell: bool, part| {
            if tell {
                parts.push(part);
            }
        };
        if let Some(otherwise) = self.otherwise {
            tell(true, RulePart::Otherwise(otherwise));
        }
        tell(!self.decided_by.is_empty(), RulePart::DecidedBy(&self.decided_by));
        tell(!self.grounds.is_empty(), RulePart::Grounds(&self.grounds));
        tell(!self.contested.is_empty(), RulePart::Contested(&self.contested, self.only_the_law_is_open));
        tell(!self.open.is_empty(), RulePart::Open(&self.open));
        tell(!self.would_change.is_empty(), RulePart::WouldChange(&self.would_change));
        tell(!self.must_stay_true.is_empty(), RulePart::MustStayTrue(&self.must_stay_true));
        tell(!self.guidelines_only.is_empty(), RulePart::GuidelinesOnly(&self.guidelines_only));
        tell(!self.to_do.is_empty(), RulePart::ToDo(&self.to_do));
        tell(!self.help_lines.is_empty(), RulePart::HelpLines(&self.help_lines));
        tell(!self.proof.is_empty(), RulePart::Proof(&self.proof));
        if let Some(tree) = &self.tree {
            tell(true, RulePart::Picture(self, tree));
        }
        tell(!self.look_too.is_empty(), RulePart::LookToo(&self.look_too));
        tell(!self.neighbours.is_empty(), RulePart::Neighbours(&self.neighbours));
        parts
    }
}
