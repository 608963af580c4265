//! The page of questions as one self-contained web page: it is filled in where it is opened, shows the answers as text,
//! and fetches and sends nothing.

use minijinja::{AutoEscape, Environment, Value, context};

use super::ask_page::{around, for_whom};
use super::html::TemplateDamaged;
use crate::check::{Inquiry, check_mark, question_mark};
use crate::logic::Answer;
use crate::text::{visible, visible_lines};
use crate::words::{lang, say};

const TEMPLATE: &str = include_str!("../../assets/reply.html");

/// Writes the page. `rules` says whose the rules are, where they are not those of the program. The template engine
/// escapes every value, and the script in the page reads its texts from the page alone.
///
/// # Errors
/// When the program itself is damaged.
pub fn reply_page(
    inquiries: &[Inquiry],
    tool: &str,
    does: &str,
    rules: &str,
    reference: &str,
) -> Result<String, TemplateDamaged> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_template("reply.html", TEMPLATE)?;
    let mut number = 0;
    let mut groups: Vec<Value> = Vec::new();
    for inquiry in inquiries {
        let questions = inquiry.questions.iter().map(|question| {
            number += 1;
            let around = around(question).into_iter().map(|(label, text)| context! { label, text => shown(&text) });
            context! {
                number,
                mark => question_mark(&question.name, question.wording.digits()),
                ask => shown(&question.ask),
                around => around.collect::<Vec<_>>(),
            }
        });
        let questions: Vec<Value> = questions.collect();
        if !questions.is_empty() {
            groups.push(context! { to => for_whom(inquiry).map(|to| shown(&to)), questions });
        }
    }
    let answers = [Answer::Yes, Answer::No, Answer::NotSure].map(Answer::word);
    let page = environment.get_template("reply.html")?.render(context! {
        lang => lang().tag(),
        title => shown(&say!("asked-title", tool = tool)),
        intro => shown(&[rules, &say!("asked-intro", tool = tool)].join(" ")),
        how => say!("asked-how-web"),
        no_script => say!("asked-no-script"),
        does_label => say!("asked-does"),
        does => shown(does),
        check => check_mark(reference),
        groups,
        none => say!("asked-none"),
        answers,
        answer => say!("asked-answer"),
        note => say!("asked-note"),
        by => say!("asked-by"),
        on => say!("asked-on"),
        clear => say!("asked-clear"),
        result => say!("asked-result"),
        copy => say!("asked-copy"),
        copied => say!("asked-copied"),
        select => say!("asked-select"),
        save => say!("asked-save"),
        file => format!("{}-answers.txt", shown(reference)),
        footer => shown(&say!("asked-footer", reference = reference)),
    })?;
    Ok(page)
}

fn shown(text: &str) -> String {
    visible(&visible_lines(text).replace('\n', " ")).into_owned()
}
