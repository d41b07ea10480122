//! Which report follows which: the next year's of the same government.
//!
//! Government and year are read off the reports' headers. A report that names no government (`我代表市人民政府`) belongs to the
//! government of the others whose place its text names most often, at least [`OFTEN`] times; where there is none such, all reports
//! without a government are taken for one government's. A report without a year follows none.

use crate::catalog::Catalog;

/// How often a text names its own place, at the least.
const OFTEN: usize = 6;

/// For every report the index of the one that follows it.
pub(super) fn successors(catalogs: &[&Catalog]) -> Vec<Option<usize>> {
    let places = places(catalogs);
    let year = |index: usize| catalogs.get(index)?.report.header.plan_year;
    let next = |index: usize| {
        let wanted = year(index)?.checked_add(1)?;
        let mine = places.get(index)?;
        (0..catalogs.len())
            .find(|other| year(*other) == Some(wanted) && places.get(*other) == Some(mine))
    };
    (0..catalogs.len()).map(next).collect()
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

/// The place of each report's government, `None` where nothing tells.
pub(super) fn places(catalogs: &[&Catalog]) -> Vec<Option<String>> {
    let told: Vec<Option<String>> = catalogs
        .iter()
        .map(|it| it.report.header.government.as_deref().map(place))
        .collect();
    let mut known: Vec<&String> = told.iter().flatten().collect();
    known.sort_unstable();
    known.dedup();
    let guess = |catalog: &Catalog| {
        let named = known
            .iter()
            .map(|it| (catalog.report.source.matches(it.as_str()).count(), *it));
        let most = named.filter(|it| it.0 >= OFTEN).max_by_key(|it| it.0);
        most.map(|it| it.1.clone())
    };
    told.iter()
        .zip(catalogs)
        .map(|(it, catalog)| it.clone().or_else(|| guess(catalog)))
        .collect()
}

/// `青岛` of `青岛市`, `宁夏` of `宁夏回族自治区`.
fn place(government: &str) -> String {
    let short = ["维吾尔自治区", "回族自治区", "壮族自治区", "自治区"]
        .iter()
        .find_map(|it| government.strip_suffix(it));
    let short =
        short.or_else(|| government.strip_suffix(['省', '市', '县', '区', '州', '盟', '旗']));
    match short {
        Some(it) if it.chars().count() > 1 => it.to_owned(),
        _ => government.to_owned(),
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
        assert_eq!(successors(&catalogs), expected);
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
        let often = "青岛港、青岛片区。".repeat(OFTEN);
        check(
            &[("2023年", &often), ("2024年青岛市", "")],
            &[Some(1), None],
        );
        check(&[("2023年", ""), ("2024年青岛市", "")], &[None, None]);
        check(&[("2023年", ""), ("2024年", "")], &[Some(1), None]);
    }

    #[test]
    fn spelled_out_names_are_one_place() {
        assert_eq!(place("青岛市"), "青岛");
        assert_eq!(place("宁夏回族自治区"), "宁夏");
        assert_eq!(place("国务院"), "国务院");
        assert_eq!(place("沙市"), "沙市");
    }
}
