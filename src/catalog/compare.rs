//! One indicator across reports: what each of them says of the same thing, of other years and other governments.
//!
//! `across` takes a figure of one report (`粮食产量达到307万吨`) and finds in every report the result of the year it looks back on
//! and the target of the year it plans. What measures the same is for [`link`] to say; a report
//! that says nothing of it has neither, which is a gap and no zero.
//!
//! Not handled: a figure that only a sum or a difference of others would give.

use super::Catalog;
use super::link::{self, FigureId, Match, Model, Reason};
use crate::indicator::{IndicatorId, Status};

/// What one report says of an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Who reports; `None` where nothing tells.
    pub government: Option<String>,
    /// The year that the report plans; it looks back on the one before.
    pub plan_year: Option<u16>,
    /// The result of the year that the report looks back on.
    pub actual: Option<Match>,
    /// The target of the year that the report plans.
    pub target: Option<Match>,
}

/// Finds what every report says of a figure's thing, in the order of the reports. The figure itself stands for its own report.
///
/// `governments` says whose the reports are, as [`link::governments`] tells it, in the same order.
/// Empty for a figure of no report at hand.
pub fn across(
    figure: FigureId,
    catalogs: &[&Catalog],
    governments: &[Option<String>],
) -> Vec<Standing> {
    let own = catalogs.get(figure.report);
    let Some((catalog, indicator)) =
        own.and_then(|it| Some((*it, it.indicator(figure.indicator)?)))
    else {
        return Vec::new();
    };
    let place = |report: usize| {
        let government = governments.get(report)?.as_deref()?;
        Some(link::place(government))
    };
    let model = Model::new(catalog, indicator, place(figure.report));
    let standing = |(report, catalog): (usize, &&Catalog)| {
        let mut standing = Standing {
            government: governments.get(report).cloned().flatten(),
            plan_year: catalog.report.header.plan_year,
            actual: model.actual(catalog, place(report)),
            target: model.target(catalog, place(report)),
        };
        if report == figure.report {
            let chosen = Some(itself(figure.indicator));
            match indicator.status {
                Status::Actual => standing.actual = chosen,
                Status::Target => standing.target = chosen,
            }
        }
        standing
    };
    catalogs.iter().enumerate().map(standing).collect()
}

fn itself(indicator: IndicatorId) -> Match {
    Match {
        indicator,
        confidence: 1000,
        reason: Reason::SameName,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "# 2023年青岛市政府工作报告\n\n\
        一、2022年工作回顾\n\n地区生产总值增长3.9%。粮食产量达到307万吨。新增国际友城3个。\n\n\
        二、2023年工作安排\n\n地区生产总值增长5%左右。\n";
    const SECOND: &str = "# 2025年济南市政府工作报告\n\n\
        一、2024年工作回顾\n\nGDP增长5.4%。国际友城增至89个。五年来粮食产量增长3%。\n\n\
        二、2025年工作安排\n\n粮食产量稳定在300万吨以上。GDP增长5.5%以上。\n";

    /// For the first report's figure so named and printed, what the reports say, as printed.
    #[track_caller]
    fn check(chosen: (usize, &str, &str), expected: &[[Option<&str>; 2]]) {
        let catalogs = [FIRST, SECOND].map(|it| Catalog::read(it.to_owned()));
        let (report, name, printed) = chosen;
        let catalog = &catalogs[report];
        let is_it = |it: &&crate::indicator::Indicator| {
            it.name == name && catalog.printed(it.id) == printed
        };
        let found = catalog.indicators.iter().find(is_it).expect("a figure");
        let id = FigureId {
            report,
            indicator: found.id,
        };
        let refs: Vec<&Catalog> = catalogs.iter().collect();
        let standings = across(id, &refs, &link::governments(&refs));
        let said: Vec<[Option<&str>; 2]> = standings
            .iter()
            .zip(&catalogs)
            .map(|(it, catalog)| {
                [it.actual, it.target].map(|it| it.map(|it| catalog.printed(it.indicator)))
            })
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn other_years_and_governments_have_the_same_indicator() {
        let growth = [[Some("3.9%"), Some("5%")], [Some("5.4%"), Some("5.5%")]];
        check((0, "地区生产总值", "3.9%"), &growth);
        check((1, "GDP", "5.5%"), &growth);
    }

    #[test]
    fn what_is_not_said_is_a_gap() {
        let grain = [[Some("307万吨"), None], [None, Some("300万吨")]];
        check((0, "粮食产量", "307万吨"), &grain);
    }

    #[test]
    fn what_is_new_is_not_all_there_is() {
        check((0, "国际友城", "3个"), &[[Some("3个"), None], [None, None]]);
    }

    #[test]
    fn each_report_tells_whose_it_is() {
        let catalogs = [FIRST, SECOND].map(|it| Catalog::read(it.to_owned()));
        let catalogs: Vec<&Catalog> = catalogs.iter().collect();
        let first = FigureId {
            report: 0,
            indicator: IndicatorId(0),
        };
        let standings = across(first, &catalogs, &link::governments(&catalogs));
        let told: Vec<_> = standings
            .iter()
            .map(|it| (it.government.as_deref(), it.plan_year))
            .collect();
        let expected = [(Some("青岛市"), Some(2023)), (Some("济南市"), Some(2025))];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_figure_of_no_report_is_nowhere() {
        let catalog = Catalog::read(FIRST.to_owned());
        let id = |report, indicator| FigureId {
            report,
            indicator: IndicatorId(indicator),
        };
        assert_eq!(across(id(1, 0), &[&catalog], &[]), []);
        assert_eq!(across(id(0, 999), &[&catalog], &[]), []);
    }
}
