//! Catalogs made by hand, for the tests of what works on catalogs: each figure is placed in a small report.
//! And tasks that need no browser.

use super::Catalog;
use crate::indicator::{Entry, Extraction, Indicator, IndicatorId, Kind, Period, Reading, Status};
use crate::quantity::{self, Bound};
use crate::text::{self, Folded, Report, Span};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Places figures in a text, one behind the other.
pub(crate) struct Fixture {
    report: Report,
    extraction: Extraction,
    at: usize,
}

impl Fixture {
    pub(crate) fn new(source: &str) -> Self {
        Self {
            report: text::parse(source.to_owned()),
            extraction: Extraction::default(),
            at: 0,
        }
    }

    /// Adds the next figure that is printed so; `settle` changes what differs from an amount of 2022.
    #[track_caller]
    pub(crate) fn figure(
        mut self,
        name: &str,
        printed: &str,
        settle: impl FnOnce(&mut Indicator),
    ) -> Self {
        let start = self.at + self.report.source[self.at..].find(printed).expect(printed);
        let span = Span::new(start, start + printed.len());
        self.at = span.end;
        let sentences = &self.report.sentences;
        let sentence = sentences.iter().position(|it| it.span.contains(span));
        let sentence = sentence.expect("a sentence holds the figure");
        let section = self.report.blocks[sentences[sentence].block].section;
        let mut folded = Folded::default();
        folded.push_line(printed, 0);
        let quantity = quantity::find(&folded.chars).remove(0);
        let index = u32::try_from(self.extraction.indicators.len()).unwrap();
        let mut indicator = Indicator {
            id: IndicatorId(index),
            key: format!("k{index}"),
            name: name.to_owned(),
            value: quantity.value,
            unit: Some(quantity.unit).filter(|it| !it.is_empty()),
            kind: Kind::Amount,
            status: Status::Actual,
            period: Some(Period {
                first: 2022,
                last: 2022,
            }),
            bound: Bound::Exact,
            direction: None,
            span,
            sentence,
            section,
            doubt: None,
        };
        settle(&mut indicator);
        self.extraction.ledger.push(Entry {
            span,
            reading: Reading::Indicator(indicator.id),
        });
        self.extraction.indicators.push(indicator);
        self
    }

    pub(crate) fn catalog(self) -> Catalog {
        Catalog::new(self.report, self.extraction)
    }
}

/// A catalog whose only figure is printed so.
#[track_caller]
pub(crate) fn one_figure(printed: &str, bound: Bound) -> Catalog {
    let is_rank = printed.starts_with('第') || printed.starts_with('前');
    Fixture::new(&format!("全年{printed}。"))
        .figure("总量", printed, |it| {
            it.bound = bound;
            if is_rank {
                it.kind = Kind::Rank;
            }
        })
        .catalog()
}

/// A report with a figure of every kind: nine of them, in two parts, three sections and two subsections.
pub(crate) fn report() -> Catalog {
    use crate::indicator::Direction;
    let source = "\
2023年青岛市政府工作报告

一、2022年工作回顾

（一）经济运行。地区生产总值达到1.5万亿元，增长6.5%。2022—2025年综合排名第2位。

（二）城市建设

1.供水保障。全年供水量2.1亿立方米。

2.绿色发展。ＰＭ２．５平均浓度28微克/立方米，研发投入强度3.2％。营商环境指数92.5。

二、2023年重点工作

（一）主要预期目标。GDP增长5%左右，城镇调查失业率5.5%以内。
";
    let growth = |it: &mut Indicator| {
        it.kind = Kind::Growth;
        it.direction = Some(Direction::Up);
    };
    let plan = |it: &mut Indicator| {
        it.status = Status::Target;
        it.period = Some(Period {
            first: 2023,
            last: 2023,
        });
    };
    Fixture::new(source)
        .figure("地区生产总值", "1.5万亿元", |_| {})
        .figure("地区生产总值", "6.5%", growth)
        .figure("综合排名", "第2位", |it| {
            it.kind = Kind::Rank;
            it.period = Some(Period {
                first: 2022,
                last: 2025,
            });
        })
        .figure("供水量", "2.1亿立方米", |_| {})
        .figure("PM2.5浓度", "28微克/立方米", |it| it.period = None)
        .figure("研发投入强度", "3.2％", |it| it.kind = Kind::Share)
        .figure("营商环境指数", "92.5", |it| it.period = None)
        .figure("GDP", "5%", |it| {
            growth(it);
            plan(it);
            it.bound = Bound::About;
        })
        .figure("城镇调查失业率", "5.5%", |it| {
            it.kind = Kind::Share;
            plan(it);
            it.bound = Bound::Under;
        })
        .catalog()
}

/// What comes of a task that never has to wait.
#[track_caller]
pub(crate) fn at_once<T>(task: impl Future<Output = T>) -> T {
    match pin!(task).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(it) => it,
        Poll::Pending => panic!("the task waits"),
    }
}
