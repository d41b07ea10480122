//! Every word of the interface.
//!
//! A single sentence has no full stop, a label no colon; blanks between Chinese and figures are the style sheet's.

pub(crate) mod compare;
pub(crate) mod promise;

use super::intake::{FileKind, Refusal};
use super::notice::Notice;
use crate::catalog::Column;
use crate::indicator::{Direction, Doubt, Indicator, Kind, Period, Reason, Status};
use crate::quantity::Bound;

pub(crate) const SITE: &str = "数说";
pub(crate) const LOADING: &str = "正在载入";
pub(crate) const HOME: &str = "数说，首页";
pub(crate) const SKIP: &str = "跳到正文";
pub(crate) const SEARCH: &str = "查指标";
pub(crate) const SEARCH_TERM: &str = "搜索";
pub(crate) const SEARCH_HINT: &str = "查指标、单位或数量，如 >5%";
pub(crate) const OPEN_REPORT: &str = "打开报告";
pub(crate) const PASTE: &str = "粘贴文字";
pub(crate) const KEYS: &str = "快捷键";
pub(crate) const VIEWS: &str = "视图";
pub(crate) const INDICATORS: &str = "指标";
pub(crate) const PROMISES: &str = "承诺";
pub(crate) const COMPARE: &str = "对比";
pub(crate) const TEXT: &str = "正文";
pub(crate) const REPORT: &str = "报告";
pub(crate) const PASTED: &str = "粘贴的文字";
pub(crate) const CLOSE: &str = "关闭";
pub(crate) const DISMISS: &str = "知道了";

pub(crate) const WORK_REPORT: &str = "政府工作报告";
pub(crate) const UNTITLED: &str = "没有标题的报告";
pub(crate) const MAIN_TARGETS: &str = "主要预期目标";
pub(crate) const FIRST_FIGURES: &str = "最先说到的数";
pub(crate) const BY_KIND: &str = "按类别";
pub(crate) const NOT_INDICATORS: &str = "各因什么没有收作指标";
pub(crate) const SEE_IN_TEXT: &str = "在正文中逐处看";
pub(crate) const WHOLE_TEXT: &str = "全文";
pub(crate) const PREFACE: &str = "开头";
/// What a text calls itself that restates an official one.
pub(crate) const EDITION: &str = "数说版";
pub(crate) const EDITION_NOTE: &str =
    "数说版：官方报告里的数逐个重述，不照抄原句，引用请以官方文本为准";

pub(crate) const CARRIED_NOTE: &str = "这份文字随页面带来，在这台设备上读，引用请以官方文本为准";

pub(crate) const REMOVE_REPORT: &str = "移走这份报告";
pub(crate) const SAVE_EXPLORER: &str = "连同手上的报告存成一个文件";

pub(crate) const LICENCES: &str = "所用软件的许可证";

pub(crate) const VERSION: &str = concat!("数说 ", env!("CARGO_PKG_VERSION"));

/// The source that the page was built from; told by whoever builds it.
pub(crate) const BUILD: Option<&str> = option_env!("SHUSHUO_BUILD");
pub(crate) const OPENED_NOTE: &str = "这份文字只在这台设备上读，没有上传，关掉这个标签页就没有了";

pub(crate) const FILTERS: &str = "筛选";
pub(crate) const SECTION: &str = "部分";
pub(crate) const KIND: &str = "类别";
pub(crate) const STATUS: &str = "状态";
pub(crate) const UNIT: &str = "单位";
pub(crate) const NO_UNIT: &str = "没有单位";
pub(crate) const NAME: &str = "名称";
pub(crate) const VALUE: &str = "数值";
pub(crate) const NORMALISED: &str = "折算";
pub(crate) const PERIOD: &str = "时期";
pub(crate) const CONDITIONS: &str = "当前条件";
pub(crate) const CLEAR_ALL: &str = "全部清除";
pub(crate) const FEWER_UNITS: &str = "收起";
pub(crate) const NO_PERIOD: &str = "原文没有写明";

pub(crate) const EXPAND: &str = "展开详情";
pub(crate) const PREVIOUS: &str = "上一个数";
pub(crate) const NEXT: &str = "下一个数";
pub(crate) const PRINTED: &str = "原文写作";
pub(crate) const BOUND: &str = "限定";
pub(crate) const DIRECTION: &str = "方向";
pub(crate) const DOUBT: &str = "存疑";
pub(crate) const EVIDENCE: &str = "这个数的出处";
pub(crate) const IN_TEXT: &str = "在正文中查看";
pub(crate) const IN_TABLE: &str = "在表中查看";
pub(crate) const COPY_ROW: &str = "复制这一行";
pub(crate) const COPY_LINK: &str = "复制链接";

pub(crate) const ABOUT_TEXT: &str = "这份文本的来历";
pub(crate) const OUTLINE: &str = "目录";
pub(crate) const OUTLINE_COUNTS: &str = "目录与指标数";
pub(crate) const NO_HEADINGS: &str = "这份文字没有分节的标题";

pub(crate) const PASTE_LABEL: &str = "报告全文";
pub(crate) const PASTE_HINT: &str = "把报告全文粘贴到这里…";
pub(crate) const PASTE_READ: &str = "读这段文字";
pub(crate) const STAYS_HERE: &str = "文字留在这台设备上，不上传";
pub(crate) const DROP: &str = "松手就读";
pub(crate) const DROP_KINDS: &str =
    "支持 .txt 和 .md 文件，UTF-8、GB18030 或 UTF-16 编码，不超过 10 MB";
pub(crate) const COLOPHON: &str = "报告在浏览器里读，不上传，没有跟踪；引用请以官方文本为准";

/// The keys and what they do.
pub(crate) const KEY_LIST: [(&str, &str); 5] = [
    ("/", "到搜索框"),
    ("j", "下一个数"),
    ("k", "上一个数"),
    ("Esc", "关闭详情"),
    ("?", "看快捷键"),
];

pub(crate) fn government_year(government: &str, year: u16) -> String {
    format!("{government} {year}年")
}

pub(crate) fn year(year: u16) -> String {
    format!("{year}年")
}

pub(crate) fn status(it: Status) -> &'static str {
    match it {
        Status::Actual => "完成值",
        Status::Target => "目标",
    }
}

/// The status where there is little room.
pub(crate) fn status_short(it: Status) -> &'static str {
    match it {
        Status::Actual => "完成",
        Status::Target => "目标",
    }
}

pub(crate) fn kind(it: Kind) -> &'static str {
    match it {
        Kind::Amount => "数量",
        Kind::Increment => "新增",
        Kind::Growth => "增速",
        Kind::Share => "占比",
        Kind::Rank => "位次",
    }
}

/// The word that completes a name: `新增`, `增长`, `下降`; none for what the name says by itself.
pub(crate) fn kind_word(it: &Indicator) -> &'static str {
    let says = |ends: &[&str]| ends.iter().any(|end| it.name.ends_with(end));
    match (it.kind, it.direction) {
        (Kind::Increment, _) if it.name.contains("新增") => "",
        (Kind::Increment, _) => "新增",
        (Kind::Growth, Some(Direction::Down)) => "下降",
        (Kind::Growth, _) if says(&["增速", "增幅", "增长率"]) => "",
        (Kind::Growth, _) => "增长",
        (Kind::Share, _) if says(&["率", "比重", "比例", "占比"]) => "",
        (Kind::Share, _) => "占比",
        (Kind::Rank, _) if says(&["位次", "排名"]) => "",
        (Kind::Rank, _) => "位次",
        (Kind::Amount, _) => "",
    }
}

/// The word behind a value: `左右`, `以上`, `以内`; none for an exact one.
pub(crate) fn bound_word(it: Bound) -> &'static str {
    match it {
        Bound::Exact => "",
        Bound::About => "左右",
        Bound::Over => "以上",
        Bound::Under => "以内",
    }
}

pub(crate) fn bound(it: Bound) -> &'static str {
    match it {
        Bound::Exact => "没有限定词",
        other => bound_word(other),
    }
}

pub(crate) fn direction(it: Direction) -> &'static str {
    match it {
        Direction::Up => "增长",
        Direction::Down => "下降",
    }
}

pub(crate) fn period(it: Period) -> String {
    if it.first == it.last {
        it.first.to_string()
    } else {
        format!("{}—{}", it.first, it.last)
    }
}

pub(crate) fn unit(it: &str) -> &str {
    if it.is_empty() { NO_UNIT } else { it }
}

pub(crate) fn doubt(it: Doubt) -> &'static str {
    match it {
        Doubt::NoName => "没有找到这个数量的是什么，名称取自它所在的分句",
        Doubt::UnequalLists => "“分别”前后的名称和数不一样多，配对可能有误",
        Doubt::DamagedUnit => "单位写法不合常规，按通行的单位收录，出处原样保留",
        Doubt::BrokenNumber => "数字中间有空格或断行，按连在一起收录，出处原样保留",
    }
}

pub(crate) fn reason(it: Reason) -> &'static str {
    match it {
        Reason::Year => "年份",
        Reason::Date => "日期",
        Reason::Duration => "期限",
        Reason::Age => "年龄",
        Reason::Ordinal => "次序",
        Reason::Name => "名称",
        Reason::Slogan => "口号",
        Reason::ListNumber => "编号",
        Reason::Heading => "标题",
        Reason::Footnote => "注号",
        Reason::Threshold => "门槛",
        Reason::Specification => "规格",
        Reason::Phone => "电话",
        Reason::Note => "附注",
        Reason::Unread => "未读出",
    }
}

pub(crate) fn column(it: Column) -> &'static str {
    match it {
        Column::Place => "原文次序",
        Column::Name => NAME,
        Column::Value => VALUE,
        Column::Unit => UNIT,
        Column::Kind => KIND,
        Column::Period => PERIOD,
        Column::Status => STATUS,
        Column::Section => SECTION,
    }
}

pub(crate) fn page_title(report: &str) -> String {
    format!("{report} · {SITE}")
}

pub(crate) fn indicators_of(report: &str) -> String {
    format!("{report} {INDICATORS}")
}

pub(crate) fn looks_back_and_plans(review: u16, plan: u16) -> String {
    format!("回顾{review}年，安排{plan}年")
}

pub(crate) fn all_numbers(count: usize) -> String {
    format!("{count}处数字，都在哪里")
}

pub(crate) fn legend_actual(count: usize) -> String {
    format!("完成值，线上 {count}")
}

pub(crate) fn legend_target(count: usize) -> String {
    format!("目标，线下 {count}")
}

pub(crate) fn legend_other(count: usize) -> String {
    format!("未收作指标 {count}")
}

pub(crate) fn part_strip(title: &str, indicators: usize, others: usize) -> String {
    format!("{title}，{indicators}个指标，另有{others}处数字未收，按在文中的位置排开")
}

/// What a drawing on an axis shows, for those who do not see it.
pub(crate) fn track(low: i64, high: i64, it: &Indicator, outcome: Option<&Indicator>) -> String {
    let (value, bound) = (it.value, bound_word(it.bound));
    let mut words = format!(
        "坐标轴从{low}%到{high}%，{}{value}%{bound}",
        status(it.status)
    );
    if let Some(outcome) = outcome {
        words += &format!("，{}{}%", promise::OUTCOME, outcome.value);
    }
    words
}

pub(crate) fn kind_tally(kind: &str, actuals: usize, targets: usize) -> String {
    format!("{kind}，{actuals}个完成值，{targets}个目标")
}

pub(crate) fn caption(label: &str, count: usize) -> String {
    format!("{label}的指标，共{count}项")
}

pub(crate) fn filter_button(chosen: usize) -> String {
    if chosen == 0 {
        FILTERS.to_owned()
    } else {
        format!("{FILTERS}（{chosen}）")
    }
}

pub(crate) fn see_rows(count: usize) -> String {
    format!("看 {count} 项")
}

pub(crate) fn download(format: &str, count: usize) -> String {
    format!("下载 {format}（{count} 行）")
}

pub(crate) fn more_units(count: usize) -> String {
    format!("另有{count}种单位")
}

pub(crate) fn remove_condition(facet: &str, value: &str) -> String {
    format!("去掉条件 {facet} {value}")
}

pub(crate) fn show_others(count: usize) -> String {
    format!("标出未收的{count}处")
}

pub(crate) fn nothing_found(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        "没有指标同时符合这些条件".to_owned()
    } else {
        format!("没有指标符合“{text}”和当前条件")
    }
}

pub(crate) fn without_text(text: &str) -> String {
    format!("不查“{}”，只看当前条件", text.trim())
}

pub(crate) fn without_facets(text: &str) -> String {
    format!("去掉筛选条件，只查“{}”", text.trim())
}

pub(crate) fn in_whole_text(text: &str, count: usize) -> String {
    format!("正文里有{count}处“{}”，不在任何指标的名称里", text.trim())
}

/// The figures of one unit in a list ordered by value.
pub(crate) fn group(count: usize) -> String {
    format!("{count}项")
}

pub(crate) fn rows(count: usize) -> String {
    format!("{count}项")
}

/// The names of files, one more among them, as they stand between quotation marks.
pub(crate) fn file_names(names: &str, name: &str) -> String {
    format!("{names}”“{name}")
}

/// What a notice says first.
pub(crate) fn notice_title(it: &Notice) -> String {
    match it {
        Notice::Refused { name, refusal } => {
            let what = if name.is_empty() {
                PASTED.to_owned()
            } else {
                format!("“{name}”")
            };
            format!("没读成，{what}{}", refused(refusal))
        }
        Notice::Reading(name) => format!("正在读“{name}”…"),
        Notice::Opened { label, count } => format!("读好了，{label}有{count}项指标"),
        Notice::DamagedLink => "链接有一处看不懂，已按看得懂的部分打开".to_owned(),
        Notice::MissingReport => "链接里的报告不在这里，先打开了页内的报告".to_owned(),
        Notice::MissingIndicator => "链接里的那个数在这份报告里找不到，其余照常打开".to_owned(),
        Notice::Copied => "已复制".to_owned(),
        Notice::NotKept => "浏览器留不住自己打开的报告".to_owned(),
        Notice::SaveFailed => "没有保存成，取不到单个文件的页面".to_owned(),
        Notice::CopyFailed => "没有复制成，浏览器不允许".to_owned(),
    }
}

/// What can be done about it; empty where nothing needs to.
pub(crate) fn notice_advice(it: &Notice) -> &'static str {
    match it {
        Notice::Refused { refusal, .. } => advice(refusal),
        Notice::MissingReport => "自己打开的报告不存在链接里，请重新打开那份文件",
        Notice::NotKept => "现在照常可用，重新载入页面后请再打开一次",
        Notice::SaveFailed => "请联网后再试",
        Notice::CopyFailed => "请选中文字，用键盘或菜单复制",
        Notice::DamagedLink => "请核对链接是不是复制完整",
        _ => "",
    }
}

fn refused(it: &Refusal) -> &'static str {
    match it {
        Refusal::Unreadable => "读不出来",
        Refusal::TooLarge => "超过 10 MB",
        Refusal::Empty => "是空的",
        Refusal::Binary(FileKind::Pdf) => "是 PDF，不是文字文件",
        Refusal::Binary(FileKind::Word) => "是 Word 文档或压缩包，不是文字文件",
        Refusal::Binary(FileKind::Picture) => "是图片，里面没有文字",
        Refusal::Binary(FileKind::Other) => "不是文字文件",
        Refusal::UnknownEncoding => "的编码认不出来",
        Refusal::NoFigures => "里没有可以读作指标的数",
        Refusal::Various => "各有原因",
    }
}

fn advice(it: &Refusal) -> &'static str {
    match it {
        Refusal::Unreadable => "文件可能被移走或正被占用，请重新选一次",
        Refusal::TooLarge => "请只留报告正文再打开",
        Refusal::Empty => "请换一份有文字的文件，或把报告全文粘贴进来",
        Refusal::Binary(FileKind::Picture) => "请先用识别软件转成文字，再打开或粘贴",
        Refusal::Binary(_) => "请在原来的软件里全选复制，再用“粘贴文字”",
        Refusal::UnknownEncoding => "请另存为 UTF-8 编码的 .txt 文件再打开",
        Refusal::Various => "请一份一份地打开",
        Refusal::NoFigures => "请确认是政府工作报告全文，屏幕上的报告没有动",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn a_kind_is_said_once() {
        let check = |text: &str, expected: &str| {
            let catalog = Catalog::read(text.to_owned());
            let it = catalog.indicators.first().unwrap();
            assert_eq!(format!("{} {}", it.name, kind_word(it)), expected);
        };
        check("城镇新增就业3万人。", "城镇新增就业 ");
        check("新建公园3个。", "公园 新增");
        check("绿化覆盖率达到43%。", "绿化覆盖率 ");
        check("粮食产量增长3%。", "粮食产量 增长");
        check("粮食产量下降3%。", "粮食产量 下降");
    }
}
