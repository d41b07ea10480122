//! The words about promises and their outcomes. A verdict is told as arithmetic, in the same words for every report.

use super::year;
use crate::app::family::Role;
use crate::catalog::amount;
use crate::catalog::audit::{Basis, Finding, Question};
use crate::catalog::link::{Difference, Link, Reason};
use crate::catalog::verdict::{Interval, Judgement, Rule, Verdict};
use rust_decimal::Decimal;

pub(crate) const OTHER_PAIRS: &str = "各年的目标";
pub(crate) const BY_VERDICT: &str = "按判定筛选";
pub(crate) const PLOT_NOTE: &str =
    "空圈是目标，实点是结果，短竖是上年结果，条带是“左右”“以上”所许的范围";
pub(crate) const LEDGER: &str = "账本";
pub(crate) const LEDGER_NOTE: &str =
    "图以目标为100%，横轴从40%到280%；短竖是上年结果，超出横轴的停在边上";
pub(crate) const LEDGER_CHART: &str = "结果与目标之比";
pub(crate) const TARGET: &str = "目标";
pub(crate) const VERDICT: &str = "判定";
pub(crate) const ALL_SECTIONS: &str = "全部部分";
pub(crate) const BY_DISTANCE: &str = "按离目标的远近排";
pub(crate) const PRINT: &str = "打印";
pub(crate) const NOT_THERE: &str = "没有同口径的数";
pub(crate) const OUTCOME: &str = "结果";
pub(crate) const NEAR_FIGURE: &str = "最接近的数";
pub(crate) const RULE: &str = "规则";
pub(crate) const CONTEST: &str = "复制依据，提出异议";
pub(crate) const SEE_SOURCE: &str = "看原文";
pub(crate) const SEARCHED_FOR: &str = "那份报告里没有找到这个数：查过名称、近义的写法和同单位的数";
pub(crate) const NO_TARGETS: &str = "这份报告里没有读出带数的目标";
pub(crate) const NONE_LISTED: &str = "没有目标同时符合这些条件";
pub(crate) const METHOD: &str = "怎么判";
pub(crate) const METHOD_NOTE: &str = "规则、限度，和不同意时怎么办";
pub(crate) const PACES: &str = "与别的数同步的目标";
pub(crate) const PACES_NOTE: &str = "自己没有数，拿所比的增速来量，不计入上面的个数";
pub(crate) const FINDINGS: &str = "对不上的数";
pub(crate) const FINDINGS_NOTE: &str =
    "这些是问题，不是结论：口径调整、数据修订、四舍五入和读错都可能造成差别";
pub(crate) const TAKEN_TOGETHER: &str = "有报告没写明是哪里的，当作同一处的来对，不是就不作数";
pub(crate) const NAMELESS: &str =
    "报告没写明是哪里的，开头加一行“某市政府工作报告”，就能和别年的对上";
pub(crate) const RELATED: &str = "前后两份报告";

/// What the page says of its rule: a heading and a paragraph each.
pub(crate) const METHOD_LIST: [(&str, &str); 6] = [
    (
        "先看是不是一回事",
        "名称、单位、口径、做的事都对得上才比。目标说新增而结果报总数，一边是增速一边是总额，一边是省级一边是市级，一边新开工一边没说，都不可比；名称不全相同而数相差五倍以上的也是。",
    ),
    (
        "再看限定词",
        "限定词变成区间：“以上”和没有限定词是不少于，“以内”是不多于，“左右”是上下5%（不足末位半个单位的按半个单位，如6%左右是5.5%到6.5%），“5%—6%”是两数之间，“与经济增长同步”是所比增速的左右。失业率、能耗、浓度、位次这类越少越好的数，没有限定词就是不多于。",
    ),
    (
        "只做算术",
        "结果落在区间里或更好的一边是达到，差在另一边是未达到；结果自己也写“超过”“左右”而定不下来的，记作说不准。差多少照实列出，不评价原因。",
    ),
    (
        "不猜，也不补零",
        "没有报告的结果空着。未再提及只说下一份报告里没有找到，不等于没有做；下一份报告还没有打开，就记作还没到期。",
    ),
    (
        "会出错的地方",
        "名称靠字面比对，换了说法可能认不出；结果分散在几个数里或只用文字说完成的，找不到；报告读错的数，判定也跟着错。把握不大的会写明。",
    ),
    (
        "可以不同意",
        "每条判定都附两句出处、所用规则和把握。展开一行，复制依据，连同你的理由交给这个页面的发布者，或在项目里提出。",
    ),
];

pub(crate) fn verdict(it: Verdict) -> &'static str {
    match it {
        Verdict::Met | Verdict::Exceeded => "达到",
        Verdict::Missed => "未达到",
        Verdict::Unsettled => "说不准",
        Verdict::NotReported => "未再提及",
        Verdict::NotComparable => "不可比",
        Verdict::TooEarly => "还没到期",
    }
}

/// What a verdict stands for, in a few words.
pub(crate) fn verdict_note(it: Verdict) -> &'static str {
    match it {
        Verdict::Met | Verdict::Exceeded => "结果在目标之内，或更好",
        Verdict::Missed => "结果差在另一边",
        Verdict::Unsettled => "结果自己没有说准",
        Verdict::NotReported => "不等于没有做",
        Verdict::NotComparable => "两边说的不是一个量",
        Verdict::TooEarly => "要看下一份报告",
    }
}

pub(crate) fn difference(it: Difference) -> &'static str {
    match it {
        Difference::Addition => "一边是新增，一边是总数",
        Difference::Growth => "一边是增速，一边是总量",
        Difference::Kind => "一边是占比或位次，一边是数量",
        Difference::Unit => "两边的单位不同",
        Difference::Scope => "两边的口径不同",
        Difference::Act => "两边做的事不同",
        Difference::Period => "一边是一年，一边是几年",
    }
}

fn reason(it: Reason) -> &'static str {
    match it {
        Reason::SameName => "两边名称相同",
        Reason::Spelling => "两边名称写法略有不同",
        Reason::SameWords => "两边名称用字相同，次序不同",
        Reason::Sentence => "一边名称里省去的字在它的句子里",
        Reason::Narrower => "一边名称比另一边多几个字",
        Reason::Reworded => "两边名称各有不同的字",
    }
}

/// How sure it is that two figures are one thing, and why.
pub(crate) fn confidence(reason_found: Reason, per_mille: u16) -> String {
    format!("{}，把握{}%", reason(reason_found), per_mille / 10)
}

/// What a figure is called that is not surely the same, and how sure it is: ` 充电桩（一边名称比另一边多几个字，把握90%）`.
pub(crate) fn likeness(name: &str, it: &Link) -> String {
    format!(" {name}（{}）", confidence(it.reason, it.confidence))
}

pub(crate) fn role(it: Role) -> &'static str {
    match it {
        Role::ResultBefore => "上年结果",
        Role::TargetNext => "今年目标",
        Role::Outcome => "一年后的结果",
        Role::Promised => "当初的目标",
        Role::YearBefore => "上年同一个数",
        Role::YearAfter => "下年同一个数",
    }
}

pub(crate) fn title(targets: usize, is_told: bool) -> String {
    if is_told {
        format!("{targets}个目标，一年后怎么说")
    } else {
        format!("{targets}个目标，还没有下一份报告")
    }
}

/// Last year's result beside a target.
pub(crate) fn before(result: &str) -> String {
    format!(" · 上年{result}")
}

/// Heads the count of verdicts.
pub(crate) fn tally(targets: usize) -> String {
    format!("的{targets}个目标，一年后")
}

/// Which reports stand against each other.
pub(crate) fn pair(promiser: u16, teller: Option<u16>) -> String {
    match teller {
        Some(teller) => format!("{promiser}年报告的目标，对{teller}年报告的结果"),
        None => format!("{promiser}年报告的目标"),
    }
}

/// The whole in one sentence.
pub(crate) fn summary(told: usize, targets: usize) -> String {
    format!("{targets}个目标里，{told}个在下一份报告里有结果")
}

pub(crate) fn of_year(report_year: Option<u16>, what: &str) -> String {
    report_year.map_or(what.to_owned(), |it| format!("{}{what}", year(it)))
}

/// What a file of the targets is called.
pub(crate) fn file_name(report: &str) -> String {
    format!("{report}目标")
}

/// What follows the count of listed targets.
pub(crate) fn listed(count: usize, all: usize) -> String {
    if count == all {
        " 个目标".to_owned()
    } else {
        format!(" 个目标，共{all}个")
    }
}

pub(crate) fn exactly(count: usize) -> String {
    format!("其中{count}个正好")
}

/// `高出0.4个百分点`, `差300个`, `正好`.
pub(crate) fn gap(it: &Judgement, unit: &str) -> String {
    if it.gap.is_zero() {
        return "正好".to_owned();
    }
    let word = match (it.verdict, it.gap.is_sign_negative()) {
        (Verdict::Missed, _) => "差",
        (_, true) if is_fall(it.wanted) => "多降",
        (_, true) => "低",
        (_, false) => "高出",
    };
    let unit = if unit == "%" { "个百分点" } else { unit };
    format!("{word}{}", amount(it.gap.abs(), unit))
}

pub(crate) fn question(it: Question) -> &'static str {
    match it {
        Question::YearBefore => "和今年的数、增速推回去的去年对不上",
        Question::Part => "小于它的一部分",
        Question::Sum => "不等于各部分之和",
        Question::Mean => "的增速不在各部分增速之间",
        Question::Share => "的占比和两个数算出来的不同",
    }
}

/// `印的是770列，推算是773.5列到776列，差3.5列`.
pub(crate) fn discrepancy(it: &Finding, unit: &str) -> String {
    let basis = match it.basis {
        Some(Basis::ConstantPrices) => "；增速可能按可比价计算，已放宽一成",
        Some(Basis::SameScope) => "；增速可能按同口径计算，已放宽一成",
        None => "",
    };
    format!(
        "印的是{}，推算是{}，差{}{basis}",
        interval(it.printed, unit),
        interval(it.expected, unit),
        amount(it.difference.abs(), unit)
    )
}

/// What became of a goal to keep pace, by which rule.
pub(crate) fn pace_rule(it: &Judgement) -> String {
    let (gap, rule) = (gap(it, "%"), rule(it, "%"));
    format!("{gap}。“同步”是所比增速的“左右”。{rule}")
}

/// The rule of a judgement with its figures.
pub(crate) fn rule(it: &Judgement, unit: &str) -> String {
    let words = match it.rule {
        Rule::AtLeast => "不少于目标就算达到",
        Rule::AtMost => "不多于目标就算达到",
        Rule::Around => "“左右”：目标上下5%以内算达到，更好也算，5%不足末位半个单位的按半个单位",
        Rule::Between => "在目标的两数之间算达到，更好也算",
    };
    let better = if it.is_less_better {
        "这个数越少越好。"
    } else {
        ""
    };
    format!(
        "{better}{words}。目标要求{}，结果是{}，{}。",
        interval(it.wanted, unit),
        interval(it.reached, unit),
        verdict(it.verdict)
    )
}

/// Whether all of an interval lies below zero.
fn is_fall(it: Interval) -> bool {
    it.high.is_some_and(|it| it < Decimal::ZERO)
}

fn interval(it: Interval, unit: &str) -> String {
    if is_fall(it) {
        let turned = Interval {
            low: it.high.map(|it| -it),
            high: it.low.map(|it| -it),
        };
        return format!("下降{}", interval(turned, unit));
    }
    let amount = |value| amount(value, unit);
    match (it.low, it.high) {
        (Some(low), Some(high)) if low == high => amount(low),
        (Some(low), Some(high)) => format!("{}到{}", amount(low), amount(high)),
        (Some(low), None) => format!("{}以上", amount(low)),
        (None, Some(high)) => format!("{}以内", amount(high)),
        (None, None) => "不限".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judgement(verdict: Verdict, gap: Decimal) -> Judgement {
        let at = |it: i64| Some(Decimal::from(it));
        Judgement {
            verdict,
            rule: Rule::AtLeast,
            is_less_better: false,
            wanted: Interval {
                low: at(12_000),
                high: None,
            },
            reached: Interval {
                low: at(15_000),
                high: at(15_000),
            },
            gap,
        }
    }

    #[test]
    fn a_gap_says_which_way_it_goes() {
        let check = |verdict, gap: Decimal, unit, words| {
            assert_eq!(super::gap(&judgement(verdict, gap), unit), words);
        };
        check(
            Verdict::Exceeded,
            Decimal::new(4, 1),
            "%",
            "高出0.4个百分点",
        );
        check(Verdict::Missed, Decimal::from(-300), "个", "差300个");
        check(Verdict::Missed, Decimal::from(2), "%", "差2个百分点");
        check(Verdict::Met, Decimal::from(-3), "个", "低3个");
        check(Verdict::Met, Decimal::ZERO, "个", "正好");
    }

    #[test]
    fn a_fall_is_told_as_one() {
        let at = |it: i64| Some(Decimal::from(it));
        let mut fall = judgement(Verdict::Exceeded, Decimal::from(-1));
        fall.wanted = Interval {
            low: None,
            high: at(-3),
        };
        fall.reached = Interval {
            low: at(-4),
            high: at(-4),
        };
        assert_eq!(super::gap(&fall, "%"), "多降1个百分点");
        assert!(rule(&fall, "%").ends_with("目标要求下降3%以上，结果是下降4%，达到。"));
    }

    #[test]
    fn a_rule_names_its_interval() {
        let rule = rule(&judgement(Verdict::Exceeded, Decimal::from(3000)), "户");
        assert_eq!(
            rule,
            "不少于目标就算达到。目标要求1.2万户以上，结果是1.5万户，达到。"
        );
    }
}
