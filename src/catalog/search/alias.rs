//! Names that mean the same to a reader: `GDP` and `地区生产总值`, `PM2.5` and `细颗粒物`.
//!
//! Only whole names of one statistic stand here; a wider or narrower term (`财政收入`, `税收收入`) is another statistic.

/// One statistic a row, folded as searches are; longer names before those they hold.
const ALIASES: &[&[&str]] = &[
    // A city's GDP is the 地区, the country's the 国内生产总值; both are often cut short.
    &["地区生产总值", "国内生产总值", "生产总值", "gdp"],
    &["居民消费价格指数", "居民消费价格", "cpi"],
    &["工业生产者出厂价格", "ppi"],
    // Statistics bulletins spell out what reports call 研发.
    &["研究与试验发展", "研发", "r&d"],
    &["细颗粒物", "pm2.5"],
    &["可吸入颗粒物", "pm10"],
    // 规上工业 and 规模以上工业 take turns within one report.
    &["规模以上", "规上"],
    &["社会消费品零售总额", "社零额", "社零"],
    &["固定资产投资", "固投"],
    &["高新技术企业", "高企"],
];

/// The word, and the same word with each name in it replaced by its other names.
pub(super) fn names(word: String) -> Vec<String> {
    let mut words = vec![word];
    for group in ALIASES {
        let Some((word, name)) = words.first().and_then(|word| {
            let name = group.iter().find(|it| word.contains(**it))?;
            Some((word, *name))
        }) else {
            continue;
        };
        let others = group.iter().filter(|it| **it != name);
        let replaced: Vec<String> = others.map(|it| word.replace(name, it)).collect();
        words.extend(replaced);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: &[&str]) {
        assert_eq!(names(word.to_owned()), expected);
    }

    #[test]
    fn a_name_inside_a_word_is_replaced() {
        check(
            "人均gdp",
            &[
                "人均gdp",
                "人均地区生产总值",
                "人均国内生产总值",
                "人均生产总值",
            ],
        );
        check("研发经费", &["研发经费", "研究与试验发展经费", "r&d经费"]);
        check("企业", &["企业"]);
    }

    #[test]
    fn a_part_of_a_name_is_no_name() {
        check("总值", &["总值"]);
        check("pm2", &["pm2"]);
    }

    #[test]
    fn no_name_hides_a_longer_one_and_none_has_two_rows() {
        let mut all = Vec::new();
        for group in ALIASES {
            for (index, name) in group.iter().enumerate() {
                assert!(!group[..index].iter().any(|it| name.contains(it)), "{name}");
                assert!(!all.contains(name), "{name}");
                all.push(*name);
            }
        }
    }
}
