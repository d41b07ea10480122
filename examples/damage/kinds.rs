//! What copying, scanning and pasting do to a text without changing what it says.

/// A way to damage a text, and what people would call it.
pub(crate) struct Damage {
    pub(crate) name: &'static str,
    apply: fn(&str) -> String,
}

impl Damage {
    /// A plain text, as [`plain`] yields it, with this damage.
    pub(crate) fn of(&self, plain: &str) -> String {
        (self.apply)(plain)
    }
}

/// Every damage, in the order in which they are reported.
pub(crate) const DAMAGES: [Damage; 12] = [
    damage("one line, breaks removed", glued),
    damage("one line, breaks become blanks", spaced),
    damage("hard-wrapped at 30", |it| wrapped(it, 30)),
    damage("hard-wrapped at 40", |it| wrapped(it, 40)),
    damage("blanks around numbers", around_numbers),
    damage("blanks inside numbers", inside_numbers),
    damage("full-width digits and signs", full_width),
    damage("page numbers in mid-sentence", |it| paged(it, 450)),
    damage("wrapped at 40, with page numbers", wrapped_and_paged),
    damage("HTML", html),
    damage("entities and inline tags", inline_tags),
    damage("doubled blank lines, CRLF, indents", airy),
];

const fn damage(name: &'static str, apply: fn(&str) -> String) -> Damage {
    Damage { name, apply }
}

/// A text without Markdown marks, notes and blank lines: what every damage begins with.
pub(crate) fn plain(text: &str) -> String {
    let lines = text.lines().map(|it| {
        let line = it.trim().trim_start_matches('#').trim_start();
        line.replace("**", "").replace("&nbsp;", "")
    });
    let kept = lines.filter(|it| !it.is_empty() && !it.starts_with('>'));
    kept.flat_map(|it| [it, "\n".to_owned()]).collect()
}

fn glued(text: &str) -> String {
    text.replace('\n', "")
}

fn spaced(text: &str) -> String {
    text.replace('\n', " ")
}

/// Every line broken after so many characters, wherever that is: `27.⏎3%`.
fn wrapped(text: &str, width: usize) -> String {
    let broken = text.lines().flat_map(|line| {
        let chars: Vec<char> = line.chars().collect();
        let lines = chars.chunks(width).map(|it| it.iter().collect::<String>());
        lines.collect::<Vec<_>>()
    });
    broken.flat_map(|it| [it, "\n".to_owned()]).collect()
}

/// Three ways in which a page number is printed.
fn page_number(page: usize) -> String {
    match page % 3 {
        0 => page.to_string(),
        1 => format!("— {page} —"),
        _ => format!("- {page} -"),
    }
}

/// A page number on a line of its own after every so many characters, wherever that is.
fn paged(text: &str, interval: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    let pages = chars.chunks(interval).enumerate().map(|(index, it)| {
        let page: String = it.iter().collect();
        format!("{page}\n{}\n", page_number(index + 1))
    });
    pages.collect()
}

/// What a page of a PDF yields: short lines, a number below every 25 of them.
fn wrapped_and_paged(text: &str) -> String {
    let wrapped = wrapped(text, 40);
    let lines: Vec<&str> = wrapped.lines().collect();
    let pages = lines.chunks(25).enumerate().map(|(index, it)| {
        let page = it.join("\n");
        format!("{page}\n{}\n", page_number(index + 1))
    });
    pages.collect()
}

/// Calls `write` for every run of digits and points, and copies the rest.
fn with_numbers(text: &str, write: impl Fn(&mut String, &str, char)) -> String {
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, number) = rest.split_at(start);
        out.push_str(before);
        let end = number.find(|c| !is_number(c)).unwrap_or(number.len());
        let (number, after) = number.split_at(end);
        write(&mut out, number, after.chars().next().unwrap_or('\n'));
        rest = after;
    }
    out + rest
}

/// `增长 5.3 %`.
fn around_numbers(text: &str) -> String {
    with_numbers(text, |out, number, _| {
        out.push_str(&format!(" {number} "));
    })
}

/// `12 345 人`, `5. 3%`: digits in groups of three, and a blank behind the point. Years stay whole, as they are printed.
fn inside_numbers(text: &str) -> String {
    with_numbers(text, |out, number, next| {
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let is_year = whole.len() == 4 && matches!(next, '年' | '—' | '-' | '、');
        for (index, digit) in whole.chars().enumerate() {
            let left = whole.len() - index;
            if index > 0 && left % 3 == 0 && !is_year {
                out.push(' ');
            }
            out.push(digit);
        }
        if number.contains('.') {
            out.push_str(". ");
            out.push_str(part);
        }
    })
}

fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '%' | '/' | '.' | '-' | '+' | ':' | '(' | ')' => {
            char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c)
        }
        _ => c,
    };
    text.chars().map(wide).collect()
}

/// What a page of a government's site holds around its paragraphs.
fn html(text: &str) -> String {
    let lines = text.lines().map(|it| {
        format!(
            "<p style=\"text-indent: 2em; font-family: 仿宋_GB2312, FangSong; font-size: 16pt;\">&nbsp;&nbsp;&nbsp;&nbsp;{it}</p>\n"
        )
    });
    lines.collect()
}

/// `增长<span lang="EN-US">5.3</span>%，&nbsp;`.
fn inline_tags(text: &str) -> String {
    let tagged = with_numbers(text, |out, number, _| {
        out.push_str(&format!("<span lang=\"EN-US\">{number}</span>"));
    });
    tagged.replace('，', "，&nbsp;").replace('\n', "<br />\n")
}

fn airy(text: &str) -> String {
    let lines = text
        .lines()
        .map(|it| format!("\u{3000}\u{3000}{it}\r\n\r\n\r\n"));
    lines.collect()
}
