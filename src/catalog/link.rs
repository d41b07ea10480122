//! Which figures of one or many reports measure the same thing: last year's result, this year's target, next year's outcome.
//!
//! The same thing, the same scope, the same measure. `高新技术企业分别达到7300家` and `高新技术企业达到7900家` are a target and its
//! outcome; `新培育特定行业平台10家` and `特定行业平台达到53家` are not, for the one counts the new and the other all: they are
//! near each other, and the [`Difference`] says why they are kept apart.
//!
//! Names are compared by the characters that tell what a thing is, whatever their order (`likeness`); words that limit
//! (省级, 规上, 新能源), what is done (新建, 改造) and units must agree (`meeting`). Then each figure is linked at most once,
//! the most alike pairs first. Reports follow each other by government and year (`series`).
//!
//! Not handled: what only knowledge of the world tells (`双跨平台` are industrial internet platforms), a target whose outcome is
//! the sum of several figures, and outcomes told in words (`全部完工`).

mod figure;
mod index;
mod like;
mod likeness;
mod meeting;
mod name;
mod pace;
mod pairing;
mod promise;
mod series;
mod sought;
mod word;
mod word_table;

use super::Catalog;
use super::verdict::{Judgement, Verdict};
use crate::indicator::IndicatorId;

pub(super) use like::Model;
pub(super) use name::is_one_name;
pub(super) use series::place;

pub use like::Match;
pub use pace::Pace;
pub use series::governments;

/// An indicator of one of several reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureId {
    /// The report's place in the list given to [`read`].
    pub report: usize,
    pub indicator: IndicatorId,
}

/// How two figures of one thing stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Last year's result and this year's target, in one report.
    Plan,
    /// A target and the result in the report that is due to tell it.
    Outcome,
    /// A result and the same result a year later.
    Again,
}

/// Why two figures are taken to measure the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// 高新技术企业, 高新技术企业.
    SameName,
    /// 规模以上工业, 规上工业.
    Spelling,
    /// 老旧小区改造, 改造老旧小区.
    SameWords,
    /// What one name has over stands in the other's sentence.
    Sentence,
    /// 电动汽车充电桩, 充电桩.
    Narrower,
    /// Each name has words of its own: 青岛港货物吞吐量, 港口货物吞吐量.
    Reworded,
}

/// Why two figures with names alike cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// What is new against all there is: 新增, 总数.
    Addition,
    /// A change against a level: `增长5%`, `6300亿元`.
    Growth,
    /// A share or a rank against an amount.
    Kind,
    /// `元`, `个`.
    Unit,
    /// 国家, 省级; 工业, 服务业; 增加值, 利润.
    Scope,
    /// 新建, 改造; 开工, 竣工; 制定, 修订.
    Act,
    /// A year against several.
    Period,
}

/// Two figures of the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub relation: Relation,
    pub earlier: FigureId,
    pub later: FigureId,
    /// Per mille: 1000 for one name in one sense.
    pub confidence: u16,
    pub reason: Reason,
}

/// Two figures with names alike that cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearMiss {
    pub relation: Relation,
    pub earlier: FigureId,
    pub later: FigureId,
    pub difference: Difference,
}

/// A target and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    pub target: FigureId,
    /// Last year's result of the same, from the target's own report.
    pub before: Option<FigureId>,
    /// What the report that is due says of it; for a target that is not comparable, the figure that comes near it.
    pub outcome: Option<FigureId>,
    pub verdict: Verdict,
    /// The arithmetic; `None` where nothing was compared.
    pub judgement: Option<Judgement>,
    /// Why it is not comparable; `None` for any other verdict.
    pub difference: Option<Difference>,
}

/// Everything that links the figures of some reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// By relation, then in the order of the earlier figures.
    pub links: Vec<Link>,
    /// Pairs that a reader would expect and that are none, in the same order. Only figures without a link of that relation stand here.
    pub near: Vec<NearMiss>,
    /// Every target of every report once, in their order.
    pub promises: Vec<Promise>,
    /// Goals to keep pace with another figure, in the order of the reports and their texts.
    pub paces: Vec<Pace>,
    /// For every report the index of the one that follows it.
    pub next: Vec<Option<usize>>,
}

/// Links the figures of some reports. Never fails; the same reports in the same order give the same links.
pub fn read(catalogs: &[&Catalog]) -> Links {
    let governments = governments(catalogs);
    let next = series::successors(catalogs, &governments);
    let mut links = pairing::links(catalogs, &governments, &next);
    links
        .links
        .sort_by_key(|it| (it.relation, it.earlier, it.later));
    links
        .near
        .sort_by_key(|it| (it.relation, it.earlier, it.later));
    links.promises = promise::read(catalogs, &links, &next);
    links.paces = pace::read(catalogs, &governments, &next);
    links.next = next;
    links
}

impl Links {
    /// The links that a figure has, as the earlier or the later of the two.
    pub fn of(&self, figure: FigureId) -> impl Iterator<Item = &Link> {
        let has = move |it: &&Link| it.earlier == figure || it.later == figure;
        self.links.iter().filter(has)
    }

    /// What became of a target; `None` for any other figure.
    pub fn promise(&self, target: FigureId) -> Option<&Promise> {
        let index = self.promises.binary_search_by_key(&target, |it| it.target);
        self.promises.get(index.ok()?)
    }
}
