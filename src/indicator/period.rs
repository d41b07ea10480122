//! The year or years a figure refers to, told by the text and by the place in the report.
//!
//! A review speaks of its own year R, a plan of P = R + 1, unless the words name another (`2015年粮食总产`, `到2025年`).
//! Where a paragraph looks back on five years, flows (`累计`, `年均`, 新增) take the range and levels its end.
//! `“十四五”时期` is 2021-2025.
//! Not handled: months and quarters; they belong to their year.

use super::lead::{Lead, Link};
use super::lexicon::Verb;
use super::words::{
    List, contains_any, ends_with_any, find, list, starts_with_any, strip_edges, words_from,
    words_to, year_at,
};
use super::{Kind, Period, Status, verb};

/// The years of a report and of the passage at hand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Years {
    pub(super) plan: Option<u16>,
    pub(super) is_plan_part: bool,
    /// How many years the passage looks back on, if more than one.
    pub(super) years_back: Option<u16>,
    /// The years that the passage plans, if more than one.
    pub(super) ahead: Option<Period>,
    /// The section looks back on a five-year plan and on the last year: what is accumulated is of the plan.
    pub(super) is_long: bool,
}

/// `2022年、2023年分别造林`: the year of each of `count` numbers, and the words without them and 分别.
/// No year where the words do not name as many, and nothing else in their place.
pub(super) fn of_each(words: &str, count: usize) -> (Vec<u16>, &str) {
    let whole = (Vec::new(), words);
    let Some((list, rest)) = Some(words)
        .filter(|_| count > 1)
        .and_then(|it| it.split_once("分别"))
    else {
        return whole;
    };
    let list = list.trim_start_matches(['，', '、', ' ']);
    let year = |it: &str| year_at(it.strip_suffix('年').unwrap_or(it));
    let years: Vec<u16> = list.split(['、', '和']).filter_map(year).collect();
    let are_all = years.len() == count && list.matches(['、', '和']).count() + 1 == count;
    if are_all { (years, rest) } else { whole }
}

/// The period of a figure; `None` where the text does not tell.
pub(super) fn read(
    years: Years,
    lead: &Lead,
    kind: Kind,
    status: Status,
    clause: &str,
) -> Option<Period> {
    // `是2011年的1.6倍`: the year is that of the base.
    let is_multiple = kind == Kind::Growth && lead.link == Link::Level;
    if let Some(stated) = lead.period.filter(|_| !is_multiple) {
        return Some(stretch(years, lead, stated, kind));
    }
    if let Some(range) = five_year_plan(clause) {
        let is_end = contains_any(clause, list!("末 收官 到“十"));
        return Some(if is_end {
            one(range.last)
        } else {
            stretch(years, lead, range, kind)
        });
    }
    let review = years.plan.map(|it| it.saturating_sub(1));
    if lead.is_base {
        let base = if years.is_plan_part {
            review
        } else {
            review.map(|it| it.saturating_sub(years.years_back.unwrap_or(1)))
        };
        return base.map(one);
    }
    // `今年预算将达3亿元`: what a review says of the year to come.
    let is_planned = status == Status::Target && (years.is_plan_part || clause.contains("今年"));
    let year = if is_planned { years.plan } else { review }?;
    if let Some(ahead) = years.ahead.filter(|_| status == Status::Target) {
        return Some(stretch(years, lead, ahead, kind));
    }
    if let Some(first) = lead.since.filter(|it| *it < year) {
        return Some(Period { first, last: year });
    }
    let acts = lead.verb_class.is_some() || !lead.trailing.is_empty();
    // `覆盖40个县` is a state, `4家企业上市` happened.
    let is_act = acts && !lead.verbs.ends_with("覆盖")
        || !acts && lead.noun.is_empty() && contains_any(clause, EVENTS);
    let is_done = is_act && lead.link == Link::None && kind == Kind::Amount;
    let is_cut = lead.verb_class == Some(Verb::Cutting);
    // In a passage of years, what grew grew over them: `五年来，产值翻一番`.
    let is_change = kind == Kind::Growth && !lead.is_compared && lead.link != Link::Level;
    let is_flow = lead.is_over_years
        || is_done
        || is_cut
        || kind == Kind::Increment
        || is_change && years.years_back.is_some();
    let is_of_plan = years.is_long && lead.is_over_years;
    let says_year = || {
        contains_any(clause, list!("全年 去年")) && !contains_any(clause, list!("比去年 较去年"))
    };
    let is_of_year = || !lead.is_over_years && says_year();
    let told = lead.span.filter(|_| status == Status::Actual);
    let back = told.or(years.years_back);
    if back.is_some() && is_flow && !is_of_year() || is_of_plan {
        return Some(Period {
            first: year.saturating_sub(back.unwrap_or(5).saturating_sub(1)),
            last: year,
        });
    }
    Some(one(year))
}

/// What becomes of the things that a number before it counts.
const EVENTS: List = list!(
    "入选 获评 荣获 获批 获得 命名 竣工 投产 投用 投运 完工 摘帽 脱贫 上市 挂牌 通车 开通 搬迁 跻身 建成 清零"
);

/// A level of a range of years is that of its end, its base that of the year before;
/// what goes on until a year to come (`到2025年，年均增长8%`) begins with the year of the plan.
fn stretch(years: Years, lead: &Lead, stated: Period, kind: Kind) -> Period {
    let is_range = stated.first < stated.last;
    let is_state = match kind {
        Kind::Rank => true,
        // `五年民生支出90亿元，占总支出的75%` is of the years.
        Kind::Share => lead.link != Link::Share || lead.is_linked || years.is_plan_part,
        Kind::Amount => {
            let is_sum = || ends_with_any(&lead.noun, list!("投入 支出"));
            lead.link == Link::Level
                || lead.link == Link::None && lead.verb_class.is_none() && !is_sum()
        }
        Kind::Increment | Kind::Growth => false,
    };
    let is_level = is_state && !lead.is_over_years;
    match years.plan {
        Some(plan) if !is_range && is_change_over_years(lead, kind) && stated.last < plan => {
            let back = years.years_back.unwrap_or(1).saturating_sub(1);
            Period {
                first: stated.last.saturating_sub(back),
                last: stated.last,
            }
        }
        _ if is_range && lead.is_base => one(stated.first.saturating_sub(1)),
        _ if is_range && is_level => one(stated.last),
        Some(plan) if !is_range && lead.is_over_years && stated.first > plan => Period {
            first: plan,
            last: stated.last,
        },
        _ => stated,
    }
}

/// `2007年，产值比2002年增长六成，年均增长10%`: the year is that of the end.
fn is_change_over_years(lead: &Lead, kind: Kind) -> bool {
    lead.is_over_years && kind == Kind::Growth
}

fn one(year: u16) -> Period {
    Period {
        first: year,
        last: year,
    }
}

/// How many years words sum up: `五年累计`, `三年新增`, `近两年淘汰`; not 连续五年, and no 三年行动.
pub(super) fn span(words: &str) -> Option<u16> {
    const SUMS: List =
        list!("累计 共 来累计 来共 间累计 新增 净增 增长 增加 平均 年均 合计 总计 支出 投入");
    words.match_indices('年').find_map(|(at, mark)| {
        let (head, behind) = (words_to(words, at), words_from(words, at + mark.len()));
        let count = head.chars().next_back()?;
        let head = head.strip_suffix(count)?;
        let is_part = head.ends_with(|c: char| c.is_ascii_digit() || "十续第前后“".contains(c));
        // `近三年开工率`, `化工产业近三年产值年均增长`
        let opens = || strip_edges(head) == "近" && !behind.starts_with("来");
        let acts = || verb::chain(behind).class.is_some() || behind.contains("年均");
        let is_recent =
            head.ends_with('近') && !behind.starts_with(['计', '拟']) && (acts() || opens());
        let is_term =
            count == '五' && !words.contains("规划") && verb::chain(behind).class.is_some();
        let sums = !is_part && (is_recent || is_term || starts_with_any(behind, SUMS));
        let years = "一两三四五六七八九十".chars().position(|it| it == count);
        let years = years
            .and_then(|it| u32::try_from(it + 1).ok())
            .or(count.to_digit(10))
            .and_then(|it| u16::try_from(it).ok());
        years.filter(|it| sums && *it > 1)
    })
}

/// `“十四五”时期`: the years of a five-year plan where a clause speaks of its time.
pub(super) fn five_year_plan(clause: &str) -> Option<Period> {
    // Asked first, since few clauses name a plan.
    let at = find(clause, "“十")?;
    let speaks_of_time = contains_any(clause, list!("时期 期间 以来 末 收官 五年 累计"));
    // `由“十四五”末的`: where another figure begins, which tells its year itself.
    of_plan(words_from(clause, at)).filter(|_| speaks_of_time && !is_against_plan(clause))
}

/// `比“十三五”时期`, `是“十三五”末的`: a plan that a figure is held against.
pub(super) fn is_against_plan(words: &str) -> bool {
    const BASES: List = list!("由 从 比 较 是 于 达到");
    find(words, "“十").is_some_and(|at| ends_with_any(words_to(words, at), BASES))
}

/// The years of the last five-year plan named: the k-th since 1953 covers five; 十五 began in 2001.
pub(super) fn of_plan(words: &str) -> Option<Period> {
    let ordinal = |han: &str| {
        let number = ["一", "二", "三", "四", "五"]
            .iter()
            .position(|it| *it == han)?;
        u16::try_from(number + 1).ok()
    };
    let found = words.match_indices('十').filter_map(|(at, _)| {
        let rest = words_from(words, at + '十'.len_utf8());
        if rest.starts_with("五”") {
            return Some(0);
        }
        let han = rest.get(..'一'.len_utf8())?;
        let is_plan = words_from(rest, han.len()).starts_with('五');
        ordinal(han).filter(|_| is_plan)
    });
    let first = 2001 + 5 * found.max()?;
    Some(Period {
        first,
        last: first + 4,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::lead;

    #[track_caller]
    fn check(is_plan_part: bool, words: &str, clause: &str, expected: Option<(u16, u16)>) {
        let status = if is_plan_part {
            Status::Target
        } else {
            Status::Actual
        };
        let years = Years {
            plan: Some(2023),
            is_plan_part,
            years_back: None,
            is_long: false,
            ahead: None,
        };
        let period = read(
            years,
            &lead::read(words, lead::Number::Plain),
            Kind::Amount,
            status,
            clause,
        );
        assert_eq!(period.map(|it| (it.first, it.last)), expected);
    }

    #[test]
    fn the_part_gives_the_year() {
        check(
            false,
            "粮食产量达到",
            "粮食产量达到307万吨",
            Some((2022, 2022)),
        );
        check(
            true,
            "新增公共停车位",
            "新增公共停车位2万个",
            Some((2023, 2023)),
        );
    }

    #[test]
    fn a_named_year_wins() {
        check(
            false,
            "2015年粮食总产达",
            "2015年粮食总产达542万吨",
            Some((2015, 2015)),
        );
        check(
            true,
            "到2025年，产值达到",
            "产值达到5亿元",
            Some((2025, 2025)),
        );
        check(
            false,
            "生产总值由2010年的",
            "生产总值由2010年的2361亿元增加",
            Some((2010, 2010)),
        );
    }

    #[test]
    fn a_base_is_no_period() {
        check(
            false,
            "比2010年提高",
            "比2010年提高7.7个百分点",
            Some((2022, 2022)),
        );
    }

    #[test]
    fn a_five_year_plan_is_a_range() {
        check(
            false,
            "压减产能",
            "“十四五”时期压减产能5万吨",
            Some((2021, 2025)),
        );
        check(
            false,
            "压减产能",
            "实施“十四五”规划，压减产能5万吨",
            Some((2022, 2022)),
        );
    }
}
