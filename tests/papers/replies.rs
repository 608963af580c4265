//! Pages of questions, and what comes back from them: by each way, with the mistakes that people and programs make.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Read, Write};

use article5::logic::Answer;
use article5::record::Record;

use super::commands::Desk;

/// A check with one question that somebody is asked, and the address of that question.
fn asked() -> (Desk, String, String) {
    let desk = Desk::new();
    let rules = &desk.loaded.rulebook;
    let name = rules.item(rules.rules[rules.rule_index("f").unwrap()].quick).name.clone();
    let one = desk.check("Mood \"meter\"", &[(&name, Answer::NotSure)]);
    (desk, one, name)
}

fn page(desk: &Desk, one: &str, format: &str) -> Vec<u8> {
    let file = desk.path(&format!("page.{format}"));
    desk.said(&["ask", one, "--force", "-o", file.to_str().unwrap()]);
    std::fs::read(file).unwrap()
}

fn text(desk: &Desk, one: &str, format: &str) -> String {
    String::from_utf8(page(desk, one, format)).unwrap()
}

/// The page, filled in as a person would: this answer to this question, a note, a name and a day.
fn filled(page: &str, name: &str, answer: &str, day: &str) -> String {
    let (before, after) = page.split_once(&format!("[{name} ")).unwrap();
    let after = after.replacen("[ ] Yes", answer, 1).replacen("____________________", "in the manual", 1);
    let whole = format!("{before}[{name} {after}");
    let at = whole.find("Answered by").unwrap();
    let (head, tail) = whole.split_at(at);
    let tail = tail.replacen("____________________", "Col Brown", 1).replacen("____________________", day, 1);
    format!("{head}{tail}")
}

fn record(desk: &Desk, one: &str) -> Record {
    article5::record::read(&desk.data().find(one).unwrap()).unwrap()
}

/// What taking in a file of these bytes comes to: the exit code, what was said, and the answer that stands then.
fn taken(bytes: &[u8], file: &str, answer: (&str, &str, &str)) -> (i32, String, Option<(Answer, String)>) {
    let (desk, one, name) = asked();
    let path = desk.path(file);
    let bytes = put(bytes, answer.0, &one);
    std::fs::write(&path, bytes).unwrap();
    let output = desk.run(&["take-in", path.to_str().unwrap(), "--yes"]);
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let stands = record(&desk, &one).check.answers.get(&name).map(|given| (given.answer, given.who.clone()));
    (output.status.code().unwrap(), said, stands)
}

/// Each check has a reference of its own, and all are of the same length.
fn put(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let mut bytes = bytes.to_vec();
    for (old, new) in [(old.as_bytes().to_vec(), new.as_bytes().to_vec()), (wide(old), wide(new))] {
        while let Some(at) = bytes.windows(old.len()).position(|window| window == old) {
            bytes[at..at + old.len()].copy_from_slice(&new);
        }
    }
    bytes
}

fn quoted(text: &str) -> String {
    text.lines().flat_map(|line| ["> > ", line, "\r\n"]).collect()
}

#[test]
fn a_text_page_comes_back_whatever_programs_did_to_it() {
    let (desk, one, name) = asked();
    let blank = text(&desk, &one, "txt");
    let page = filled(&blank, &name, "[x] Yes", "27-11-2020");
    let answer = (one.as_str(), name.as_str(), "");
    let mail = format!("Hello Ann,\n\nsee below. Answer: soon.\n\nKind regards\nCol\n\n{}", quoted(&page));
    let western: Vec<u8> =
        page.replace("Col Brown", "Cöl Brown").chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'-')).collect();
    let wide: Vec<u8> = format!("\u{feff}{page}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (file, bytes, who) in [
        ("page.txt", page.clone().into_bytes(), "Col Brown"),
        ("mail.txt", mail.into_bytes(), "Col Brown"),
        ("western.txt", western, "Cöl Brown"),
        ("wide.txt", wide, "Col Brown"),
        ("bom.txt", format!("\u{feff}{}", page.replace('\n', "\r\n")).into_bytes(), "Col Brown"),
        ("typed.txt", filled(&blank, &name, "“Yes.” [ ] Yes", "27 November 2020").into_bytes(), "Col Brown"),
        ("dutch.txt", filled(&blank, &name, "ja [ ] Yes", "27 november 2020").into_bytes(), "Col Brown"),
    ] {
        let (code, said, stands) = taken(&bytes, file, answer);
        assert_eq!((code, stands), (0, Some((Answer::Yes, who.to_owned()))), "{file}: {said}");
        assert!(said.contains("in the manual"), "{file}: {said}");
    }
    // What cannot be read in one way is said and not taken.
    for (answered, told) in
        [("[x] Yes [x] No", "is no answer"), ("Yes, I think", "Yes, I think"), ("[ ] Yes", "without an answer")]
    {
        let page = filled(&blank, &name, answered, "2020-11-27");
        let (code, said, stands) = taken(page.as_bytes(), "page.txt", answer);
        assert_eq!((code, stands.unwrap().0), (1, Answer::NotSure), "{said}");
        assert!(said.contains(told) && said.contains(&name), "{said}");
    }
    let (code, said, _) = taken(filled(&blank, &name, "[x] Yes", "03/04/2020").as_bytes(), "page.txt", answer);
    assert!(code == 2 && said.contains("03/04/2020"), "{said}");
    let reworded = page.replace(&format!("[{name} "), &format!("[{name} 0"));
    assert_eq!(taken(reworded.as_bytes(), "page.txt", answer).0, 1);
}

#[test]
fn a_page_in_one_language_is_taken_in_by_a_program_in_another() {
    let (desk, one, name) = asked();
    let file = desk.path("page.txt");
    desk.said(&["ask", &one, "--lang", "nl", "-o", file.to_str().unwrap()]);
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.contains("Antwoord: [ ] Ja"), "{page}");
    let (before, after) = page.split_once(&format!("[{name} ")).unwrap();
    let page = format!("{before}[{name} {}", after.replacen("[ ] Ja", "☒ Ja", 1)).replacen(
        "Beantwoord door: ____________________",
        "Beantwoord door: Col",
        1,
    );
    std::fs::write(&file, page).unwrap();
    let said = desk.said(&["take-in", file.to_str().unwrap(), "--yes"]);
    let given = record(&desk, &one).check.answers[&name].clone();
    assert_eq!((given.answer, given.who.as_str()), (Answer::Yes, "Col"), "{said}");
}

/// A Word file in which every place of one text has another.
fn retyped(bytes: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut part = old.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if part.name() == "word/document.xml" {
            bytes = change(&String::from_utf8(bytes).unwrap()).into_bytes();
        }
        new.start_file(part.name(), zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&bytes).unwrap();
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn a_word_file_comes_back() {
    let (desk, one, name) = asked();
    let (bytes, as_text) = (page(&desk, &one, "docx"), text(&desk, &one, "txt"));
    // The reference stays in one line, and a word processor may write its hyphens in another way.
    let firm = one.replace('-', "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">");
    let bytes = retyped(&bytes, |xml| {
        assert!(xml.contains(&firm));
        xml.replace(&firm, &one.replacen('-', "\u{2011}", 1))
    });
    let one_in_word = one.replacen('-', "\u{2011}", 1);
    // Word parts what is typed into runs of its own.
    let typed = "[</w:t></w:r><w:r><w:t>x</w:t></w:r><w:r><w:t>] Yes";
    let filled = retyped(&bytes, |xml| filled(xml, &name, typed, "27-11-2020").replace(&one_in_word, "A5-REF"));
    let (code, said, stands) = taken(&filled, "page.docx", ("A5-REF", &name, ""));
    // The reference stands packed in the file: it is said which check is meant.
    assert!(code != 0, "{said}");
    assert_eq!(stands.unwrap().0, Answer::NotSure);
    let file = desk.path("back.docx");
    std::fs::write(&file, retyped(&filled, |xml| xml.replace("[A5-REF]", ""))).unwrap();
    let file = file.to_str().unwrap();
    let unnamed = desk.run(&["take-in", file, "--yes"]);
    assert!(unnamed.status.code() == Some(2) && String::from_utf8_lossy(&unnamed.stderr).contains("--check"));
    desk.said(&["take-in", file, "--yes", "--check", &one]);
    let check = record(&desk, &one).check;
    assert_eq!((check.answers[&name].answer, check.answers[&name].who.as_str()), (Answer::Yes, "Col Brown"));
    let steps = check.steps.len();
    assert!(desk.said(&["take-in", file, "--yes", "--check", &one]).contains("already"));
    assert_eq!(record(&desk, &one).check.steps.len(), steps);
    // The page as a text that was copied out of Word.
    let copied = self::filled(&as_text, &name, "[x] Yes", "27-11-2020").replace('-', "\u{2011}");
    let file = desk.path("copied.txt");
    std::fs::write(&file, copied).unwrap();
    assert!(desk.said(&["take-in", file.to_str().unwrap(), "--yes"]).contains("already"));
}

#[test]
fn the_web_page_is_whole_and_its_answers_come_back_as_text() {
    let (desk, one, name) = asked();
    let page = text(&desk, &one, "html");
    assert!(page.contains("default-src 'none'") && !page.contains("http://") && !page.contains("https://"), "{page}");
    assert!(page.contains("Mood &quot;meter&quot;") || page.contains("Mood &#34;meter&#34;"), "{page}");
    let file = desk.path("page.html");
    let refused = desk.run(&["take-in", file.to_str().unwrap(), "--yes"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("page of questions itself"));
    let marks = page.split("data-mark=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let mark = marks.into_iter().find(|mark| mark.starts_with(&format!("[{name} "))).unwrap();
    let answers = format!(
        "[{one}]\nAnswered by: \nDate: 2020-11-27\n\n{mark}\n1. What was asked\nAnswer: Yes\nNote: two\nlines\n\n--\n"
    );
    let pasted = desk.path("pasted.txt");
    std::fs::write(&pasted, answers).unwrap();
    let pasted = pasted.to_str().unwrap();
    assert_eq!(desk.run(&["take-in", pasted, "--yes"]).status.code(), Some(2), "nobody says who answered");
    desk.said(&["take-in", pasted, "--yes", "--from", "Col"]);
    let check = record(&desk, &one).check;
    assert_eq!((check.answers[&name].answer, check.answers[&name].who.as_str()), (Answer::Yes, "Col"));
    let note = check.remark(&name, article5::check::Remark::Note);
    assert!(note.contains("two\nlines"), "{note}");
}

/// What the web page writes when a mail was pasted into a note: no line of the note is anything else.
#[test]
fn a_note_of_the_web_page_may_hold_any_words() {
    let (desk, one, name) = asked();
    let page = text(&desk, &one, "html");
    let marks = page.split("data-mark=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let mark = marks.into_iter().find(|mark| mark.starts_with(&format!("[{name} "))).unwrap();
    let note =
        "To: everybody\nAddress: 1 Main Street\nDate: 1 May\nAnswered by: the supplier\nNote: more\nAnswer: No\nend";
    for (answer, stands) in [("Yes", Some(Answer::Yes)), ("", None)] {
        let text = format!(
            "[{one}]\nAnswered by: Col\nDate: 2020-11-27\n\n{mark}\n1. What was asked\nAnswer: {answer}\nNote: {note}\n\n--\n\
             Kind regards\nAnswer: No\n"
        );
        let file = desk.path("pasted.txt");
        std::fs::write(&file, text).unwrap();
        let said = desk.run(&["take-in", file.to_str().unwrap(), "--yes"]);
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        if stands.is_none() {
            // The same note, no longer beside an answer, answers nothing.
            assert!(!said.contains("then: No"), "{said}");
            continue;
        }
        assert!(!said.lines().any(|line| line.trim_start().starts_with("Answer: ")), "{said}");
        let check = record(&desk, &one).check;
        assert_eq!(check.answers.get(&name).map(|given| given.answer), stands, "{said}");
        assert_eq!(check.answers[&name].who, "Col");
        let told = check.remark(&name, article5::check::Remark::Note);
        assert!(told.contains(note), "{told}");
        assert!(!told.contains("regards"), "{told}");
    }
}

#[test]
fn the_small_file_is_read_after_an_editor_had_it() {
    let (desk, one, name) = asked();
    let blank = text(&desk, &one, "ron");
    let part = format!("address: \"{name}\"");
    let (before, after) = blank.split_once(&part).unwrap();
    let filled = format!("{before}{part}{}", after.replacen("answer: \"\"", "answer: \"yes\"", 1))
        .replacen("answered_by: \"\"", "answered_by: \"Col\"", 1)
        .replacen("answered_on: \"\"", "answered_on: \"27-11-2020\"", 1);
    let mut curly = String::new();
    for (at, part) in filled.replace("\\\"", "'").split('"').enumerate() {
        curly += ["”", "“"][at % 2].trim_start_matches(|_| at == 0);
        curly += part;
    }
    for (file, text) in [
        ("as-it-was.ron", filled.clone()),
        ("curly.ron", curly),
        ("no-commas.ron", filled.replace("\",\n", "\"\n")),
        ("no-quotes.ron", filled.replace("\"yes\"", "yes").replace("\"Col\"", "Col")),
        ("mail.txt", format!("Hi,\n\n{filled}\nCol\n")),
        ("quoted.txt", quoted(&filled)),
    ] {
        let (code, said, stands) = taken(text.as_bytes(), file, (&one, &name, ""));
        assert_eq!((code, stands), (0, Some((Answer::Yes, "Col".to_owned()))), "{file}: {said}");
    }
}

#[test]
fn lines_in_a_name_forge_no_lines_of_the_preview() {
    let (desk, one, name) = asked();
    let blank = text(&desk, &one, "ron");
    let filled = blank.replacen("answered_by: \"\"", "answered_by: \"Col\\n  f.1 forged\"", 1);
    let (code, said, _) = taken(filled.as_bytes(), "page.ron", (&one, &name, ""));
    assert!(code == 2 && !said.lines().any(|line| line.trim_start().starts_with("f.1 forged")), "{said}");
}

/// What a page comes to: how the command ends, what it says, and the answer with who gave it and the note.
fn comes_to(
    desk: &Desk,
    one: &str,
    name: &str,
    bytes: &[u8],
    more: &[&str],
) -> (i32, String, Option<(Answer, String)>, String) {
    let file = desk.path("back.txt");
    std::fs::write(&file, bytes).unwrap();
    let output = desk.run(&[&["take-in", file.to_str().unwrap(), "--yes"], more].concat());
    let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    let check = desk.state(one);
    let given = check.answers.get(name).map(|given| (given.answer, given.who.clone()));
    (output.status.code().unwrap(), told, given, check.remark(name, article5::check::Remark::Note).to_owned())
}

#[test]
fn a_saved_mail_is_read_however_it_travelled() {
    use base64::Engine as _;
    let (desk, one, name) = asked();
    let page = filled(&text(&desk, &one, "txt"), &name, "[x] Yes", "2026-11-20");
    let coded = base64::engine::general_purpose::STANDARD.encode(&page);
    let lines: Vec<String> =
        coded.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    let headers = "From: Col <col@north.example>\r\nDate: Fri, 27 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n";
    let plain = "Content-Type: text/plain; charset=utf-8\r\n";
    let base64 = format!("{plain}Content-Transfer-Encoding: base64\r\n\r\n{}\r\n", lines.join("\r\n"));
    let quoted = page.replace('=', "=3D").lines().map(|line| format!("{line}=\r\n\r\n")).collect::<Vec<_>>().concat();
    let several = format!(
        "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n{plain}\r\nsee below\r\n--b\r\n\
         Content-Disposition: attachment; filename=\"p.txt\"\r\n{base64}--b--\r\n"
    );
    let forwarded = format!(
        "Van: Noor\nDatum: donderdag 26 november 2026 om 09:00\nAan: Col\n\n{page}\n\nFrom: Noor\nDate: Thu, 26 Nov 2026 09:00\n"
    );
    for mail in [
        format!("{headers}{base64}"),
        format!("{headers}{plain}Content-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}"),
        format!("{headers}{several}"),
        format!("{headers}{plain}\r\n{page}"),
        forwarded,
    ] {
        let (desk, one, name) = (&desk, &one, &name);
        let (code, told, given, _) = comes_to(desk, one, name, mail.as_bytes(), &[]);
        assert_eq!((code, given), (0, Some((Answer::Yes, "Col Brown".to_owned()))), "{told}\n{mail:.300}");
    }
    let nothing = format!("{headers}Content-Type: text/html\r\n\r\n<p>[{one}]</p>");
    let (code, told, ..) = comes_to(&desk, &one, &name, nothing.as_bytes(), &[]);
    assert!(code == 2 && told.contains("save the attachment"), "{told}");
    let other = desk.check("Door", &[]);
    let (code, told, ..) = comes_to(&desk, &one, &name, page.as_bytes(), &["--check", &other]);
    assert!(code == 2 && told.contains(&one), "{told}");
}

#[test]
fn an_empty_day_is_not_taken_from_a_mail_around_the_page() {
    let (desk, one, name) = asked();
    let page = filled(&text(&desk, &one, "txt"), &name, "[x] Yes", "____________________");
    let mail = format!("Date: Thu, 26 Nov 2026 09:00\n\n{page}\n--\nCol\nDate: Thu, 26 Nov 2026 09:00\n");
    let (code, told, given, _) = comes_to(&desk, &one, &name, mail.as_bytes(), &[]);
    assert_eq!((code, given), (0, Some((Answer::Yes, "Col Brown".to_owned()))), "{told}");
}

#[test]
fn an_answer_behind_the_boxes_is_taken_and_a_signature_ends_the_note() {
    let (desk, one, name) = asked();
    let page = text(&desk, &one, "txt");
    let (before, after) = page.split_once(&format!("[{name} ")).unwrap();
    let behind = format!("{before}[{name} {}", after.replacen("[ ] Not sure", "[ ] Not sure   Yes", 1));
    let page = filled(&behind, &name, "[ ] Yes", "2026-11-20");
    let (code, told, given, _) = comes_to(&desk, &one, &name, page.as_bytes(), &[]);
    assert_eq!((code, given), (0, Some((Answer::Yes, "Col Brown".to_owned()))), "{told}");
    let mark = page.split_once(&format!("[{name} ")).unwrap().1.split_once(']').unwrap().0.to_owned();
    let web = format!(
        "Answered by: Dee\nDate: 2026-11-21\n[{one}]\n\n[{name} {mark}]\nq\nAnswer: no\nNote: one\ntwo\nNote: three\n\n-- \nGreetings\nDee\nAnswer: yes\n"
    );
    let (code, told, given, note) = comes_to(&desk, &one, &name, web.as_bytes(), &[]);
    assert_eq!((code, given), (0, Some((Answer::No, "Dee".to_owned()))), "{told}");
    assert!(note.contains("one\ntwo") && note.contains("three") && !note.contains("Greetings"), "{note}");
    assert!(!told.contains("U+000A"), "{told}");
}

#[test]
fn a_page_for_several_people_credits_each_with_their_own() {
    let desk = Desk::new();
    let one = desk.check("Mood Meter", &[]);
    let page = text(&desk, &one, "txt");
    let parts: Vec<&str> = page.split_inclusive("Date: ____________________").collect();
    assert!(parts.len() > 3, "{}", parts.len());
    let signed = |part: &str, who: &str, day: &str| {
        let (questions, end) = part.split_once("Answered by: ____________________").unwrap();
        let questions = questions.replacen("[ ] Yes", "[x] Yes", 1);
        format!("{questions}Answered by: {who}{}", end.replace("____________________", day))
    };
    let addresses = |part: &str| -> String {
        let mark = part.split('[').find(|inside| inside.contains('.') && inside.contains(' ') && inside.contains(']'));
        mark.unwrap().split(' ').next().unwrap().to_owned()
    };
    let whole = [
        signed(parts[0], "Ana Kos", "2026-11-19"),
        signed(parts[1], "Ben Maas", "2026-11-20"),
        signed(parts[2], "", ""),
        parts[3..].concat(),
    ]
    .concat();
    let (first, second, third) = (addresses(parts[0]), addresses(parts[1]), addresses(parts[2]));
    let (code, told, given, _) = comes_to(&desk, &one, &first, whole.as_bytes(), &[]);
    assert_eq!(code, 1, "what nobody signed is refused: {told}");
    assert_eq!(given.unwrap().1, "Ana Kos");
    let check = desk.state(&one);
    assert_eq!(check.answers[&second].who, "Ben Maas");
    assert!(!check.answers.contains_key(&third) && told.contains("nobody says whose"), "{told}");
}

#[test]
fn a_text_copied_out_of_the_word_page_is_read() {
    let (desk, one, name) = asked();
    let page = filled(&text(&desk, &one, "txt"), &name, "[x] Yes", "2026-11-20");
    // Label and value stand in two cells there, and on two lines in a copy.
    let mut copied = page;
    for label in ["Check", "Answer", "Note", "Answered by", "Date", "To find out", "Why we ask"] {
        copied = copied.replace(&format!("\n{label}: "), &format!("\n{label}\n"));
    }
    let (code, told, given, note) = comes_to(&desk, &one, &name, copied.as_bytes(), &[]);
    assert_eq!((code, given), (0, Some((Answer::Yes, "Col Brown".to_owned()))), "{told}\n{copied}");
    assert!(note.contains("in the manual"), "{note}");
}
