//! What is read from a text grows with the text and not with its square, whatever the text holds.

use shushuo::catalog::Catalog;
use shushuo::export;

/// How often the middle is repeated: a few sentences of the greatest length.
const COUNT: usize = 600;
/// How many times longer the second text is.
const TIMES: usize = 3;

/// Fails where a text that repeats its middle more often yields more than in proportion.
#[track_caller]
fn check(opening: &str, repeated: &str, then: &str, again: &str, closing: &str) {
    let text = |count: usize| {
        let parts = [
            opening,
            &repeated.repeat(count),
            then,
            &again.repeat(count),
            closing,
        ];
        parts.concat()
    };
    let (short, long) = (text(COUNT), text(TIMES * COUNT));
    let (less, more) = (yielded(&short), yielded(&long));
    assert!(less > 0);
    assert!(
        more <= less * TIMES * 5 / 4,
        "{} bytes yield {less}, {} yield {more}",
        short.len(),
        long.len()
    );
}

/// How many bytes names, sentences and titles of all records have.
fn yielded(text: &str) -> usize {
    let catalog = Catalog::read(text.to_owned());
    let records = export::records(&catalog.report, &catalog.indicators);
    let sizes = records
        .iter()
        .map(|it| it.name.len() + it.sentence.len() + it.section.len());
    sizes.sum()
}

#[test]
fn names_that_do_not_come_out_even_with_their_numbers() {
    check("2023年，", "甲、乙、", "丙分别", "1个、", "1个。");
}

#[test]
fn as_many_names_as_numbers() {
    check("2023年，", "甲、", "乙产量分别达到", "1吨、", "1吨。");
}

#[test]
fn a_name_without_end() {
    check("2023年，", "甲", "增长", "1%、", "1%。");
    check("2023年，", "甲", "占全省", "比重1%，居全国第2位，", "好。");
}

#[test]
fn verbs_without_end() {
    check("2023年，", "新增、", "新增项目分别", "1个、", "1个。");
}

#[test]
fn a_sentence_without_end_or_marks() {
    check("", "", "", "新增床位1张，", "");
    check("", "", "", "新增床位1张", "");
    check("", "", "", "1%1%1%1%", "");
}

#[test]
fn a_heading_without_end() {
    check("## ", "甲", "\n", "新增床位1张。", "");
}
