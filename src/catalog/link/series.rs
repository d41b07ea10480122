//! Which report follows which: the next year's of the same government.
//!
//! Government and year are read off the reports' headers. A report that names no government (`我代表市人民政府`) belongs to the
//! government of the others whose place its text names most often, at least [`OFTEN`] times, if it is
//! of that sort: a city's report names its province too, but speaks for its 市. Of reports that even so have no government, two follow each other where they are the only ones of their years: with more, nothing tells which belong together.
//! A report without a year follows none.

use crate::catalog::Catalog;

/// How often a text names its own place, at the least.
const OFTEN: usize = 10;

/// For every report the index of the one that follows it.
pub(super) fn successors(
    catalogs: &[&Catalog],
    governments: &[Option<String>],
) -> Vec<Option<usize>> {
    let keys: Vec<_> = catalogs
        .iter()
        .zip(governments)
        .map(|(it, government)| (it.report.header.plan_year, government.as_deref()))
        .collect();
    keys.iter().map(|key| follower(&keys, *key)).collect()
}

/// A report's year and government.
type Key<'a> = (Option<u16>, Option<&'a str>);

fn follower(keys: &[Key<'_>], (year, government): Key<'_>) -> Option<usize> {
    let next = (Some(year?.checked_add(1)?), government);
    let count = |key: Key<'_>| keys.iter().filter(|it| **it == key).count();
    if government.is_none() && (count((year, None)), count(next)) != (1, 1) {
        return None;
    }
    keys.iter().position(|it| *it == next)
}

/// The report that looks back on the year, from `report` on along the series.
pub(super) fn teller(
    catalogs: &[&Catalog],
    next: &[Option<usize>],
    report: usize,
    year: u16,
) -> Option<usize> {
    let mut at = report;
    // A series has no more links than reports.
    for _ in 0..catalogs.len() {
        at = next.get(at).copied().flatten()?;
        if catalogs.get(at)?.report.review_year() == Some(year) {
            return Some(at);
        }
    }
    None
}

/// The government of each report, `None` where nothing tells.
///
/// An autonomous region goes by its short name: `宁夏` of `宁夏回族自治区`.
pub fn governments(catalogs: &[&Catalog]) -> Vec<Option<String>> {
    let told = |catalog: &&Catalog| catalog.report.header.government.clone();
    let mut known: Vec<String> = catalogs.iter().filter_map(told).collect();
    known.sort_unstable();
    known.dedup();
    let of = |catalog: &&Catalog| {
        let government = told(catalog).or_else(|| guess(&catalog.report.source, &known))?;
        Some(short(&government).to_owned())
    };
    catalogs.iter().map(of).collect()
}

/// The government whose place the text names most often, of those of the text's own sort.
fn guess(text: &str, known: &[String]) -> Option<String> {
    let sort = sort(text)?;
    let of_sort = known.iter().filter(|it| it.ends_with(sort));
    let named = of_sort.map(|it| (text.matches(place(short(it))).count(), it));
    let most = named.filter(|it| it.0 >= OFTEN).max_by_key(|it| it.0);
    most.map(|it| it.1.clone())
}

/// Whether a 省, a 市 or a 县 reports: `我代表市人民政府`, else the committee that the text names most often.
fn sort(text: &str) -> Option<char> {
    let sorts = [
        ('省', "代表省人民政府", "省委"),
        ('市', "代表市人民政府", "市委"),
        ('县', "代表县人民政府", "县委"),
        ('区', "代表区人民政府", "区委"),
        ('区', "代表自治区人民政府", "自治区党委"),
        ('州', "代表州人民政府", "州委"),
    ];
    let said = sorts.iter().find(|it| text.contains(it.1));
    let most = || {
        let counted = sorts.iter().map(|it| (text.matches(it.2).count(), it));
        let most = counted.filter(|it| it.0 > 0).max_by_key(|it| it.0);
        most.map(|it| it.1)
    };
    said.or_else(most).map(|it| it.0)
}

/// `宁夏` of `宁夏回族自治区`; 吉林省 and 吉林市 stay apart.
fn short(government: &str) -> &str {
    ["维吾尔自治区", "回族自治区", "壮族自治区", "自治区"]
        .iter()
        .find_map(|it| government.strip_suffix(it))
        .unwrap_or(government)
}

/// `青岛` of `青岛市`.
pub(in crate::catalog) fn place(government: &str) -> &str {
    match government.strip_suffix(['省', '市', '县', '区', '州', '盟', '旗']) {
        Some(it) if it.chars().count() > 1 => it,
        _ => government,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(title: &str, words: &str) -> Catalog {
        Catalog::read(format!("# {title}政府工作报告\n\n{words}\n"))
    }

    #[track_caller]
    fn check(reports: &[(&str, &str)], expected: &[Option<usize>]) {
        let catalogs: Vec<Catalog> = reports.iter().map(|it| report(it.0, it.1)).collect();
        let catalogs: Vec<&Catalog> = catalogs.iter().collect();
        let governments = governments(&catalogs);
        assert_eq!(successors(&catalogs, &governments), expected);
    }

    #[test]
    fn the_next_year_of_the_same_government_follows() {
        let reports = [
            ("2024年青岛市", ""),
            ("2023年青岛市", ""),
            ("2024年济南市", ""),
        ];
        check(&reports, &[None, Some(0), None]);
    }

    #[test]
    fn a_year_between_is_a_gap() {
        check(&[("2022年青岛市", ""), ("2024年青岛市", "")], &[None, None]);
    }

    #[test]
    fn of_two_reports_of_a_year_the_first_given_follows() {
        let reports = [
            ("2023年青岛市", ""),
            ("2024年青岛市", ""),
            ("2024年青岛市", ""),
        ];
        check(&reports, &[Some(1), None, None]);
    }

    #[test]
    fn a_report_that_names_no_government_is_known_by_its_place() {
        let often = "青岛港、市委。".repeat(OFTEN);
        check(
            &[("2023年", &often), ("2024年青岛市", "")],
            &[Some(1), None],
        );
        check(&[("2023年", ""), ("2024年青岛市", "")], &[None, None]);
        check(&[("2023年", ""), ("2024年", "")], &[Some(1), None]);
    }

    #[test]
    fn a_city_that_names_its_province_is_not_the_province() {
        let words = "山东半岛、市委。".repeat(OFTEN);
        check(&[("2023年", &words), ("2024年山东省", "")], &[None, None]);
    }

    #[test]
    fn of_several_without_a_government_none_follows() {
        let reports = [("2023年", "甲"), ("2023年", "乙"), ("2024年", "")];
        check(&reports, &[None, None, None]);
    }

    #[test]
    fn spelled_out_names_are_one_place() {
        assert_eq!(place("青岛市"), "青岛");
        assert_eq!(short("宁夏回族自治区"), "宁夏");
        assert_eq!(short("吉林省"), "吉林省");
        assert_eq!(place("国务院"), "国务院");
        assert_eq!(place("沙市"), "沙市");
    }
}
