//! The words about one figure in several reports.

use super::{kind_word, status, year};
use crate::catalog::bounded;
use crate::indicator::{Indicator, Status};

pub(crate) const NOTHING: &str = "这份报告里没有可以对比的指标";
pub(crate) const NOTE: &str =
    "名称、单位、口径对得上的才列在一起；空着的是那份报告没有说，不按零画";
pub(crate) const CHOOSE: &str = "指标";
pub(crate) const ACTUAL: &str = "上年完成";
pub(crate) const TARGET: &str = "当年目标";
pub(crate) const CHART: &str = "同一尺度上的完成值和目标";
pub(crate) const NOT_FOUND: &str = "这份报告里没有找到";
pub(crate) const GAP: &str = "没有";
pub(crate) const SEE: &str = "对比各份报告";

pub(crate) fn reports(count: usize) -> String {
    format!("手头的{count}份报告")
}

pub(crate) fn option(it: &Indicator) -> String {
    format!(
        "{}{} {}（{}）",
        it.name,
        kind_word(it),
        bounded(it),
        status(it.status)
    )
}

pub(crate) fn no_report(missing: Option<u16>) -> String {
    format!("{}的报告不在手头", missing.map(year).unwrap_or_default())
}

/// A report whose text does not tell whose it is, among those of a government.
pub(crate) fn taken_for(report: &str, government: &str) -> String {
    format!("{report}（当作{government}的）")
}

/// `2023年完成值5.9%`.
pub(crate) fn point(of: u16, it: Status, amount: &str) -> String {
    format!("{}{}{amount}", year(of), status(it))
}
