//! The phrases that a report introduces itself with, found in folded characters.
//!
//! Written out by hand: a library for patterns would weigh a quarter of the page and take a tenth of a second of a phone's start.

/// Marks at which a phrase ends.
const STOPS: [char; 3] = ['，', '。', '、'];
/// What the name of a government's area ends with.
const AREAS: [char; 7] = ['省', '市', '县', '区', '州', '盟', '旗'];

/// What a title tells.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) year: Option<u16>,
    pub(super) government: String,
}

/// `青岛市政府工作报告`, `2023年青岛市人民政府工作报告`: the whole line up to 报告.
pub(super) fn title(line: &[char]) -> Option<Title> {
    let year = year_of(line, 0, "20");
    let at = if year.is_some() { 5 } else { 0 };
    let at = at + usize::from(line.get(at) == Some(&'度'));
    let len = (0..=14)
        .take_while(|it| !line.get(at..at + it).is_none_or(|it| it.contains(&'\n')))
        .find(|it| {
            let end = at + it;
            let end = end + if starts(line, end, "人民") { 2 } else { 0 };
            starts(line, end, "政府工作报告")
        })?;
    let government = line.get(at..at + len)?.iter().collect();
    Some(Title { year, government })
}

/// `我代表青岛市人民政府`, `代表国务院，向大会`: who is spoken for.
pub(super) fn reporter(text: &[char]) -> Option<String> {
    let is_led_on = |end: usize| {
        ["人民政府", "，", "向"]
            .iter()
            .any(|it| starts(text, end, it))
    };
    places(text, "代表").find_map(|at| {
        let from = at + 2;
        if starts(text, from, "国务院") && is_led_on(from + 3) {
            return Some("国务院".to_owned());
        }
        area(text, from, is_led_on)
    })
}

/// When a report was delivered, and in which area.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Delivery {
    pub(super) year: u16,
    pub(super) month: u16,
    pub(super) area: Option<String>,
}

/// `2024年1月10日在青岛市第十七届人民代表大会…`.
pub(super) fn delivery(line: &[char]) -> Option<Delivery> {
    (0..line.len()).find_map(|at| {
        let year = year_of(line, at, "20")?;
        let (month, at) = short_number(line, at + 5, '月')?;
        let (_, at) = short_number(line, at, '日')?;
        let area = (line.get(at) == Some(&'在'))
            .then(|| area(line, at + 1, |end| is_assembly(line, end)))
            .flatten();
        Some(Delivery { year, month, area })
    })
}

/// `2024年经济社会发展主要预期目标`: the first year that a target names.
pub(super) fn goal_year(text: &[char]) -> Option<u16> {
    let goals = ["预期目标", "主要目标", "发展目标", "奋斗目标"];
    years(text).find_map(|(at, year)| {
        let is_goal = within(text, at + 5, 20, &['，', '。'])
            .any(|it| goals.iter().any(|goal| starts(text, it, goal)));
        (year >= 2000 && is_goal).then_some(year)
    })
}

/// Every year of these two centuries, `2024年`, with its place.
pub(super) fn years(text: &[char]) -> impl Iterator<Item = (usize, u16)> + '_ {
    let year = |at| year_of(text, at, "20").or_else(|| year_of(text, at, "19"));
    (0..text.len()).filter_map(move |at| Some((at, year(at)?)))
}

/// A year of a century, with 年 behind it.
fn year_of(text: &[char], at: usize, century: &str) -> Option<u16> {
    let digits = text.get(at..at + 4)?;
    let is_year = starts(text, at, century)
        && digits.iter().all(char::is_ascii_digit)
        && text.get(at + 4) == Some(&'年');
    is_year.then(|| {
        digits
            .iter()
            .filter_map(|it| it.to_digit(10))
            .fold(0, |year, digit| year * 10 + digit as u16)
    })
}

/// One or two digits with a sign behind them, and where it ends.
fn short_number(text: &[char], at: usize, sign: char) -> Option<(u16, usize)> {
    let digit = |at: usize| text.get(at)?.to_digit(10).map(|it| it as u16);
    let first = digit(at)?;
    let (number, end) = match digit(at + 1) {
        Some(second) => (first * 10 + second, at + 2),
        None => (first, at + 1),
    };
    (text.get(end) == Some(&sign)).then_some((number, end + 1))
}

/// The shortest name of an area that begins here and is led on as it should.
fn area(text: &[char], at: usize, is_led_on: impl Fn(usize) -> bool) -> Option<String> {
    let end = within(text, at, 10, &STOPS)
        .skip(2)
        .find(|it| text.get(*it).is_some_and(|it| AREAS.contains(it)) && is_led_on(it + 1))?;
    Some(text.get(at..=end)?.iter().collect())
}

/// `第十七届人民代表大会`, `全体会议`: the assembly that a report was delivered to, in the same clause.
fn is_assembly(text: &[char], at: usize) -> bool {
    let at = at + usize::from(text.get(at) == Some(&'第'));
    within(text, at, 30, &['，', '。'])
        .any(|it| starts(text, it, "大会") || starts(text, it, "会议"))
}

/// This place and those up to so many characters behind it, with none of the stops before them.
fn within<'a>(
    text: &'a [char],
    at: usize,
    most: usize,
    stops: &'a [char],
) -> impl Iterator<Item = usize> + 'a {
    (at..=at + most).take_while(move |it| {
        text.get(at..*it)
            .is_some_and(|it| it.last().is_none_or(|it| !stops.contains(it)))
    })
}

/// Where a word begins, each time.
fn places<'a>(text: &'a [char], word: &'a str) -> impl Iterator<Item = usize> + 'a {
    (0..text.len()).filter(move |it| starts(text, *it, word))
}

fn starts(text: &[char], at: usize, word: &str) -> bool {
    text.get(at..).is_some_and(|rest| {
        let mut rest = rest.iter();
        word.chars().all(|it| rest.next() == Some(&it))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use regex::Regex;

    const WORDS: [&str; 36] = [
        "2024年",
        "2019年",
        "1998年",
        "2",
        "0",
        "9",
        "年",
        "度",
        "月",
        "日",
        "1月",
        "10日",
        "代表",
        "国务院",
        "市",
        "县",
        "旗",
        "人民",
        "政府",
        "政府工作报告",
        "人民政府",
        "，",
        "。",
        "、",
        "向",
        "在",
        "第",
        "大会",
        "会议",
        "预期",
        "主要",
        "目标",
        "某",
        "某某某某某某",
        "\n",
        "甲乙丙丁戊己庚辛壬癸",
    ];

    /// The groups of the first match of the pattern that a phrase is.
    fn groups(pattern: &str, text: &str) -> Option<Vec<Option<String>>> {
        let found = Regex::new(pattern).unwrap().captures(text)?;
        let text = |it: Option<regex::Match<'_>>| it.map(|it| it.as_str().to_owned());
        Some(found.iter().skip(1).map(text).collect())
    }

    fn number(group: &Option<String>) -> Option<u16> {
        group.as_ref()?.parse().ok()
    }

    fn check(text: &str) {
        let chars: Vec<char> = text.chars().collect();
        let expected = groups(
            "^(?:(20[0-9]{2})年)?[度]?(.{0,14}?)(?:人民)?政府工作报告",
            text,
        );
        let expected = expected.map(|it| Title {
            year: number(&it[0]),
            government: it[1].clone().unwrap(),
        });
        assert_eq!(title(&chars), expected, "title of {text:?}");
        let expected = groups(
            "代表(国务院|[^，。、]{2,10}?(?:省|市|县|区|州|盟|旗))(?:人民政府|，|向)",
            text,
        );
        let expected = expected.and_then(|it| it[0].clone());
        assert_eq!(reporter(&chars), expected, "reporter of {text:?}");
        let expected = groups(
            "(20[0-9]{2})年([0-9]{1,2})月[0-9]{1,2}日(?:在([^，。、]{2,10}?(?:省|市|县|区|州|盟|旗))第?[^，。]{0,30}(?:大会|会议))?",
            text,
        );
        let expected = expected.map(|it| Delivery {
            year: number(&it[0]).unwrap(),
            month: number(&it[1]).unwrap(),
            area: it[2].clone(),
        });
        assert_eq!(delivery(&chars), expected, "delivery of {text:?}");
        let expected = groups(
            "(20[0-9]{2})年[^。，]{0,20}(?:预期|主要|发展|奋斗)目标",
            text,
        );
        let expected = expected.and_then(|it| number(&it[0]));
        assert_eq!(goal_year(&chars), expected, "goal year of {text:?}");
        let expected = Regex::new("(?:20[0-9]{2}|19[0-9]{2})年").unwrap();
        let expected: Vec<u16> = expected
            .find_iter(text)
            .map(|it| it.as_str().trim_end_matches('年').parse().unwrap())
            .collect();
        let found: Vec<u16> = years(&chars).map(|it| it.1).collect();
        assert_eq!(found, expected, "years of {text:?}");
    }

    #[test]
    fn a_phrase_is_found_as_its_pattern_says() {
        check("2023年青岛市人民政府工作报告");
        check("2024年1月10日在青岛市第十七届人民代表大会第三次会议上");
        check("我代表青岛市人民政府，向大会报告工作");
        check("代表国务院，向大会");
        check("2024年经济社会发展主要预期目标是");
        check("2024年度某某省政府工作报告");
    }

    proptest! {
        #[test]
        fn a_phrase_is_found_wherever_its_pattern_is(parts in prop::collection::vec(prop::sample::select(&WORDS[..]), 0..14)) {
            check(&parts.concat());
        }
    }
}
