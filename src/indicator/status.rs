//! Whether a figure is so already or is to be: told by the part of the report, overruled by few words.
//!
//! In a plan 已, 目前, 现有 and the base of 由…到 speak of what is; in a review 原定 and 到2025年 of what is to be.

use super::Status;
use super::lead::Lead;
use super::words::{List, contains_any, list, starts_with_any};
use crate::text::Role;

/// The status of a figure in a clause of a part; `review_year` is the year that the report looks back on.
pub(super) fn read(role: Role, lead: &Lead, clause: &str, review_year: Option<u16>) -> Status {
    let has = |words: List| contains_any(clause, words);
    if role == Role::Plan {
        let says_then = clause.contains("去年")
            && !has(list!("比去年 较去年 由去年 从去年 于去年"))
            || clause.contains("过去一年");
        let is_past = lead
            .period
            .zip(review_year)
            .is_some_and(|(period, review)| period.last <= review && !lead.is_compared);
        let says_now = clause.contains("目前") && !clause.contains("项目前");
        let is_so = lead.is_base || is_past || says_now || says_then || has(SO);
        return if is_so {
            Status::Actual
        } else {
            Status::Target
        };
    }
    let is_later = lead
        .period
        .zip(review_year)
        .is_some_and(|(period, review)| period.last > review);
    let is_intended = has(INTENDED) || starts_with_any(clause, GOALS);
    let is_done = || has(list!("全部 完成 兑现 办结 办成 落实 落地 见效"));
    if is_later && !clause.contains("提前") || is_intended && !is_done() {
        Status::Target
    } else {
        Status::Actual
    }
}

/// What a plan says of what is so already.
const SO: List =
    list!("现有 我国有 我省有 我市有 我区有 截至 已建成 已完成 已达 已有 已经 已由 已从 已降");

/// What a review says of what was or is aimed at.
const INTENDED: List = list!("原定 年初预计 年初确定 年初目标 将达 后将 后可 力争到 计划到");

/// `（年度目标6%以上）`: a clause that opens so tells the goal.
const GOALS: List = list!("年度目标 年初目标 年度预期目标 预期目标 目标");
