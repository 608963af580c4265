//! t
use article5::rulebook::*;
fn main() {
    let t = std::time::Instant::now();
    match library::check_folder(std::env::args().nth(1).as_deref().map(std::path::Path::new)) {
        Ok(r) => {
            println!("{:?}", t.elapsed());
            for f in prove_sheets(&r).figures {
                println!("{} q={} n={} {:?}", f.rule, f.questions, f.situations, f.verdicts);
            }
            let mut ok = 0;
            let mut bad = 0;
            for p in std::env::args().skip(2) {
                let text = std::fs::read_to_string(&p).unwrap();
                for c in case::read(&p, &text) {
                    match c {
                        Ok(c) => {
                            if case::rule_of(&c, &r).is_none() {
                                continue;
                            }
                            match case::replay(&c, &r) {
                                Ok(()) => ok += 1,
                                Err(m) => {
                                    bad += 1;
                                    for m in m {
                                        println!("{} expected {} got {}: {}", m.id, m.expected, m.got, m.why)
                                    }
                                }
                            }
                        }
                        Err(e) => {
                            bad += 1;
                            println!("{e}")
                        }
                    }
                }
            }
            println!("{ok} passed, {bad} failed");
        }
        Err(f) => {
            for f in &f {
                println!("{}\n", f.picture())
            }
            println!("{} flaws", f.len());
            std::process::exit(1)
        }
    }
}
