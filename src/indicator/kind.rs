//! What sort of measure a figure is, and which way a growth goes.
//!
//! `增长5%`, `压减产能795万吨`, `比2010年增加66万吨`, `翻一番` are growth; `覆盖率70%`, `1/3` shares; `第2位` a rank;
//! `新增12家` an increment; a gap to somebody else's figure (`高于全国0.7个百分点`) and all else an amount.

use super::lead::{Lead, Link};
use super::lexicon::Verb;
use super::words::{List, contains_any, ends_with_any, list, starts_with_any};
use super::{Direction, Kind};
use crate::quantity::{Form, Quantity, Trend, Value};

/// The kind of a figure with its direction, which growth alone has.
pub(super) fn read(quantity: &Quantity, lead: &Lead, name: &str) -> (Kind, Option<Direction>) {
    if quantity.form == Form::Rank || is_place(quantity, lead, name) {
        return (Kind::Rank, None);
    }
    if let Some(trend) = quantity.trend {
        return (Kind::Growth, Some(trend.into()));
    }
    let is_relative = matches!(
        quantity.unit.as_str(),
        "%" | "‰" | "个百分点" | "倍" | "个BP" | "个基点" | "成"
    ) || matches!(quantity.value, Value::Fraction(..));
    let is_shift = matches!(quantity.unit.as_str(), "位" | "个位次" | "位次")
        || quantity.unit == "名" && name.ends_with("排名");
    match lead.link {
        Link::Gap => return gap(quantity, lead),
        Link::Down => return (Kind::Growth, Some(Direction::Down)),
        Link::Up if is_relative || lead.is_compared || is_shift => {
            return (Kind::Growth, Some(Direction::Up));
        }
        Link::Up => return (Kind::Increment, None),
        _ => {}
    }
    let is_list_of_measures = quantity.unit == "条" && lead.verbs.ends_with("降低");
    if lead.verb_class == Some(Verb::Cutting) && !is_list_of_measures {
        return (Kind::Growth, Some(Direction::Down));
    }
    // `覆盖率净增1.8个百分点`
    let adds_points = quantity.unit == "个百分点" && lead.verb_class == Some(Verb::Adding);
    let raises = adds_points || ends_with_any(&lead.verbs, list!("提高 提升 增加"));
    if raises && lead.link == Link::None && matches!(quantity.unit.as_str(), "%" | "个百分点") {
        return (Kind::Growth, Some(Direction::Up));
    }
    if quantity.unit == "倍" {
        return (Kind::Growth, Some(Direction::Up));
    }
    if quantity.unit == "个百分点" {
        return (Kind::Amount, None);
    }
    if matches!(quantity.unit.as_str(), "%" | "‰") {
        return proportion(name);
    }
    let is_ratio = quantity.unit.is_empty() && ends_with_any(name, list!("比 比例 倍差"));
    if quantity.unit == "成" || is_ratio || matches!(quantity.value, Value::Fraction(..)) {
        return (Kind::Share, None);
    }
    let adds_inside = || {
        let adds = contains_any(name, list!("新增 净增 新登记 新认定 新达产 新入规"));
        adds && !name.contains("新增长")
    };
    let is_total = ends_with_any(name, list!("总数 总量 累计"));
    if !is_total && (lead.verb_class == Some(Verb::Adding) || adds_inside()) {
        return (Kind::Increment, None);
    }
    (Kind::Amount, None)
}

/// A gap to somebody else's figure is an amount, one to the year before a change (`比去年预算高0.2个百分点`),
/// what passes a plan or is at least as much a share of it.
fn gap(quantity: &Quantity, lead: &Lead) -> (Kind, Option<Direction>) {
    let place = lead.place.as_str();
    if contains_any(place, list!("上年 去年")) {
        let is_lower = place.contains(['低', '慢']);
        let direction = if is_lower {
            Direction::Down
        } else {
            Direction::Up
        };
        return (Kind::Growth, Some(direction));
    }
    let is_share = quantity.unit == "%" && (place.starts_with('超') || lead.is_least);
    let kind = if is_share { Kind::Share } else { Kind::Amount };
    (kind, None)
}

/// `排名由369位上升到235位`: a place that is told without 第.
fn is_place(quantity: &Quantity, lead: &Lead, name: &str) -> bool {
    let is_change = matches!(lead.link, Link::Up | Link::Down);
    quantity.unit == "位" && name.ends_with("排名") && !is_change
}

impl From<Trend> for Direction {
    fn from(trend: Trend) -> Self {
        match trend {
            Trend::Up => Self::Up,
            Trend::Down => Self::Down,
        }
    }
}

/// A per cent is a growth where the name says so (涨幅, 增速), else a share; 人口自然增长率 is a rate.
fn proportion(name: &str) -> (Kind, Option<Direction>) {
    let ends = |words: List| ends_with_any(name, words);
    if ends(list!(
        "涨幅 增速 增幅 增长 增长目标 增长速度 增长预期目标 增长的预期目标"
    )) || name.ends_with("增长率") && !name.contains("人口")
    {
        return (Kind::Growth, Some(Direction::Up));
    }
    // `平均压减时间58%`, `矿权减量30%`: by how much it was cut; `压减率` too.
    let is_cut = ends(list!("降幅 下降率 减量 减亏"))
        || starts_with_any(name, list!("减 平均减"))
        || contains_any(name, list!("压减 压缩 缩短 精简")) && !ends(list!("占比 比重 率"))
        || ends(list!("压减率 压缩率"));
    if is_cut {
        return (Kind::Growth, Some(Direction::Down));
    }
    (Kind::Share, None)
}
