//! How words around a number bind it: `超过`, `约`, `不低于` before, `左右`, `以上`, `以内` behind.
//!
//! `稳定在40%以上` is over, `控制在5%左右` about. A bound in front of a noun makes a threshold:
//! `总投资50亿元以上大项目`, `营收过10亿元企业`, `65岁以上老人`.

use super::{Bound, Form, Quantity, ends_with, ends_with_any, starts_with, starts_with_any};
use crate::text::{is_clause_end, is_han};

const BEFORE: &[(&str, Bound)] = &[
    ("不低于", Bound::Over),
    ("不少于", Bound::Over),
    ("不小于", Bound::Over),
    ("至少有", Bound::Over),
    ("至少", Bound::Over),
    ("超过了", Bound::Over),
    ("突破了", Bound::Over),
    ("超过", Bound::Over),
    ("突破", Bound::Over),
    ("高于", Bound::Over),
    ("多于", Bound::Over),
    ("大于", Bound::Over),
    ("不超过", Bound::Under),
    ("不高于", Bound::Under),
    ("不突破", Bound::Under),
    ("不多于", Bound::Under),
    ("不到", Bound::Under),
    ("不足", Bound::Under),
    ("低于", Bound::Under),
    ("少于", Bound::Under),
    ("小于", Bound::Under),
    ("最高", Bound::Under),
    ("最多", Bound::Under),
    ("大约", Bound::About),
    ("迈上", Bound::Over),
    ("跨上", Bound::Over),
    ("站上", Bound::Over),
    ("跃上", Bound::Over),
    ("登上", Bound::Over),
    ("越过", Bound::Over),
    ("跨过", Bound::Over),
    ("跨越", Bound::Over),
    ("迈过", Bound::Over),
    ("接近", Bound::About),
    ("将近", Bound::About),
    ("逼近", Bound::About),
    ("约", Bound::About),
    ("近", Bound::About),
    ("超", Bound::Over),
    ("逾", Bound::Over),
    ("过", Bound::Over),
    (">", Bound::Over),
    ("≥", Bound::Over),
    ("<", Bound::Under),
    ("≤", Bound::Under),
];

const BEHIND: &[(&str, Bound)] = &[
    ("及以上", Bound::Over),
    ("及以下", Bound::Under),
    ("以上", Bound::Over),
    ("以下", Bound::Under),
    ("以内", Bound::Under),
    ("之内", Bound::Under),
    ("左右", Bound::About),
    ("上下", Bound::About),
    ("之多", Bound::Exact),
    ("大关", Bound::Over),
    ("台阶", Bound::Over),
    ("新台阶", Bound::Over),
    ("关口", Bound::Over),
];

/// Nouns that a size classifies: `10亿元以上项目`, `过百亿元企业`.
const CLASSED: &str = "项目 企业 产业 集群 大项目 重大 重点 工业 强镇 镇 强县 县 强村 村 园区 工程 商品 技改 制造业 产业链 服务业 招商 平台 街区 优质 农业 科技 龙头 企（ 大企业 领军 签约 先进 景区 单体 专项 行业 战略 新兴";

/// Reads the bound off the words around, and thresholds by what they precede.
pub(super) fn settle(chars: &[char], it: &mut Quantity) {
    if !matches!(
        it.form,
        Form::Measure | Form::Age | Form::Duration | Form::Rank
    ) {
        return;
    }
    let is_rank = it.form == Form::Rank;
    let mut has_behind = false;
    if let Some((word, bound)) = BEHIND
        .iter()
        .find(|(word, _)| starts_with(chars, it.outer_end, word))
    {
        it.outer_end += word.chars().count();
        it.bound = *bound;
        has_behind = true;
    }
    if it.unit == "倍" && starts_with(chars, it.outer_end, "多") {
        it.outer_end += 1;
        it.bound = Bound::Over;
    }
    let mut has_before = false;
    while let Some((word, bound)) = before(chars, it.outer_start).filter(|_| !is_rank) {
        it.outer_start -= word.chars().count();
        if !(has_behind || has_before) || it.bound == Bound::Exact {
            it.bound = *bound;
        }
        has_before = true;
    }
    if it.form == Form::Measure && is_threshold(chars, it, has_before || has_behind) {
        it.form = Form::Threshold;
    }
}

fn before(chars: &[char], at: usize) -> Option<&'static (&'static str, Bound)> {
    let found = BEFORE
        .iter()
        .filter(|(word, _)| ends_with(chars, at, word))
        .max_by_key(|(word, _)| word.len())?;
    let misread = match found.0 {
        "近" => ends_with_any(chars, at, "最近 附近 新近"),
        "约" => ends_with_any(chars, at, "节约 签约 集约 履约 续约 违约 公约 契约 大签约"),
        "过" => ends_with_any(chars, at, "通过 经过 超过 度过 渡过 评过"),
        "超" => ends_with_any(chars, at, "赶超 反超"),
        _ => false,
    };
    (!misread).then_some(found)
}

/// A bounded size in front of a noun that it classifies.
/// Whether a thing stands at `end` that a size classifies.
pub(super) fn classifies(chars: &[char], end: usize) -> bool {
    let start = end + usize::from(starts_with(chars, end, "的"));
    const FUNDS: &str = "专项资金 专项债 专项贷 专项基金 专项转移 专项经费 专项补";
    starts_with_any(chars, start, CLASSED) && !starts_with_any(chars, start, FUNDS)
}

/// `56人以上大班额186个`: the number behind counts what the one before describes.
fn counts_behind(chars: &[char], end: usize) -> bool {
    let behind = chars.iter().skip(end).take(LONGEST_CLASS);
    let noun = behind
        .take_while(|c| {
            !c.is_ascii_digit()
                && !"，、；。：和及或并达超约近占增降共为的新建完改下上提".contains(**c)
        })
        .count();
    noun > 1 && chars.get(end + noun).is_some_and(char::is_ascii_digit)
}

/// `100家年产值10亿元以上的产业集群`: the size of what was counted before.
fn describes(chars: &[char], it: &Quantity) -> bool {
    const SIZES: &[&str] = &[
        "年产值",
        "总投资",
        "年营收",
        "年营业收入",
        "年销售收入",
        "主营业务收入",
    ];
    let is_size = |word: &&&str| ends_with(chars, it.outer_start, word);
    let size = SIZES.iter().find(is_size).map(|it| it.chars().count());
    let counted = size.and_then(|len| chars.get(..it.outer_start - len));
    starts_with(chars, it.outer_end, "的")
        && counted.is_some_and(
            |it| matches!(it, [.., digit, '家' | '个' | '项' | '户'] if digit.is_ascii_digit()),
        )
}

/// `收入20万元以上的行政村占比`, `产值过10亿元的腰部企业`, `收入过50万元的达到30%`: a class by its size, or what is left of one.
fn is_class(chars: &[char], it: &Quantity) -> bool {
    const CLASSES: &str = "村 企业 项目 公司 主体 煤矿 家庭";
    let is_attribute = starts_with(chars, it.outer_end, "的");
    // `总投资超90亿元的12个项目`: two figures.
    if is_attribute && ends_with(chars, it.outer_start, "投资") {
        return false;
    }
    let start = it.outer_end + usize::from(is_attribute);
    let mut end = start;
    while end < start + LONGEST_CLASS
        && chars
            .get(end)
            .is_some_and(|c| is_han(*c) && !NO_CLASS.contains(*c))
    {
        end += 1;
    }
    let next = chars.get(end).copied().unwrap_or('。');
    let goes_on = next.is_ascii_digit() || "达占超比".contains(next);
    if end == start {
        return is_attribute && goes_on && it.unit == "元";
    }
    (goes_on || is_clause_end(next)) && ends_with_any(chars, end, CLASSES)
}

/// Characters that end a class, or are none of its name.
const NO_CLASS: &str = "达占超比持实用推投促建为、和及或与并完成";

/// `20户以上自然村通达率达到90%`: the rate is of what the number describes.
fn is_of_rate(chars: &[char], it: &Quantity) -> bool {
    let behind = chars.iter().skip(it.outer_end).take(2 * LONGEST_CLASS);
    let mut noun = behind.take_while(|c| !c.is_ascii_digit() && !is_clause_end(**c));
    it.unit == "户" && noun.any(|c| *c == '率')
}

/// How many characters the thing may have that a threshold describes.
const LONGEST_CLASS: usize = 12;

/// `50亿元项目2个`, `20亿企业达到26家`: a size without a bound, of what is counted behind it.
fn is_size(chars: &[char], it: &Quantity) -> bool {
    const SUMS: &str = "资 金 成 取 得 值 额 入 助 付 达 到";
    // `10亿元或1亿美元项目`: the size in another money.
    let other = chars.iter().skip(it.outer_end + 1);
    let other = other.take_while(|c| c.is_ascii_digit() || "万亿美元".contains(**c));
    let end = match starts_with(chars, it.outer_end, "或") {
        true => it.outer_end + 1 + other.count(),
        false => it.outer_end,
    };
    let is_sum = ends_with_any(chars, it.outer_start, SUMS);
    let is_class = ["项目", "企业"].iter().any(|word| {
        starts_with(chars, end, word)
            && matches!(
                chars.get(end + 2),
                Some('0'..='9' | '达' | '超' | '突' | '各')
            )
    });
    is_class && !is_sum
}

fn is_threshold(chars: &[char], it: &Quantity, is_bounded: bool) -> bool {
    let is_money = matches!(it.unit.as_str(), "元" | "美元")
        || it.unit.is_empty() && ends_with(chars, it.outer_end, "亿");
    if is_money && is_size(chars, it) {
        return true;
    }
    match it.unit.as_str() {
        "元" | "美元" | "吨" | "亩" | "平方米" | "千瓦" | "米" | "公里" | "斤" | "户" | "人" => {
            is_bounded
                && (classifies(chars, it.outer_end)
                    || counts_behind(chars, it.outer_end)
                    || describes(chars, it)
                    || is_class(chars, it)
                    || is_of_rate(chars, it))
        }
        _ => false,
    }
}
