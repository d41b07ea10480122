//! Heads that complete a name: `5G基站1万个、总数突破3万个`, `绿色工厂国家级2家、省级11家`, `投资6亿元，实施迁建工程`.

use super::lead::Lead;
use super::lexicon::{CARRIED_HEADS, GRADES};
use super::name::Carry;
use super::sentence::Sentence;
use super::site::Joint;
use super::words::{List, contains_any, ends_with_any, is_any, list, without_end, words_to};
use crate::text::without_ending;

/// How often a count is meant; the thing counted stands before.
const RATES: List = list!("人均 日均 月均 年均 户均 平均每天 每天 每月");

/// The name of a number whose noun is only a head, a grade or a rate. `None` for any other noun.
pub(super) fn name(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    carry: &mut Carry,
) -> Option<String> {
    let noun = lead.noun.as_str();
    if let Some(name) = graded(noun, carry).or_else(|| motioned(noun, carry)) {
        return Some(name);
    }
    let clause = sentence.site(index).map_or(0, |it| it.clause);
    let owner = of_earlier(sentence, clause, noun, carry);
    if let Some(owner) = &owner {
        carry.topic.clone_from(owner);
    }
    let is_first = sentence.site(index)?.joint == Joint::First;
    let is_sum = matches!(noun, "投资" | "总投资" | "投资额" | "投入" | "资金");
    let is_raised = lead.verb.is_empty() || noun == "资金" && raises(&lead.verb);
    let is_sum = is_sum && is_first && is_raised;
    // `投资5亿元建设乙工程`: what the sum is for comes right behind it, or stands before: `推进甲河治理，投资5亿元`.
    let is_own = || !sentence.closes_clause(index) || sentence.begins_anew(index);
    let is_new = carry.topic.is_empty() || lead.verbs.is_empty() && is_own();
    if is_sum && is_new {
        let undertaking = || {
            let found = sentence.owner(clause).filter(|_| carry.topic.is_empty())?;
            ends_with_any(&found, UNDERTAKINGS).then_some(found)
        };
        if let Some(purpose) = sentence.purpose(index).or_else(undertaking) {
            return Some(format!("{purpose}{}{noun}", lead.verb));
        }
    }
    let of_owner = owner.map(|it| with_head(&it, noun));
    if let Some(name) = headed(sentence, index, lead, carry).or(of_owner) {
        carry.headed.clone_from(&name);
        return Some(name);
    }
    if noun.ends_with("以上") && noun.chars().count() <= 7 && !carry.topic.is_empty() {
        return Some(format!("{noun}{}", carry.topic));
    }
    if is_any(noun, RATES) && !carry.topic.is_empty() {
        return Some(format!("{noun}{}", carry.topic));
    }
    None
}

/// Whether the verb only says how money was come by; what it is for tells more.
pub(super) fn raises(verb: &str) -> bool {
    matches!(verb, "投入" | "整合" | "统筹" | "筹集" | "筹措")
}

/// `人大代表议案2件、建议80件`: of the same deputies.
fn motioned(noun: &str, carry: &mut Carry) -> Option<String> {
    let deputies = carry
        .topic
        .strip_suffix("议案")
        .filter(|_| noun == "建议")?;
    carry.topic = format!("{deputies}{noun}");
    Some(carry.topic.clone())
}

/// `绿色工厂国家级2家、省级11家`: the grade goes in front, and the next grade takes the noun over.
fn graded(noun: &str, carry: &mut Carry) -> Option<String> {
    if GRADES.has(noun) && !carry.topic.is_empty() {
        let bare = GRADES
            .at_start(&carry.topic)
            .and_then(|it| carry.topic.strip_prefix(it));
        return Some(format!("{noun}{}", bare.unwrap_or(&carry.topic)));
    }
    let grade = ["国家级", "省级", "市级"]
        .into_iter()
        .find(|it| noun.len() > it.len() && noun.ends_with(it))?;
    noun.strip_suffix(grade)?.clone_into(&mut carry.topic);
    Some(format!("{grade}{}", carry.topic))
}

/// `总数突破3万个`, `总产量达到318万吨`: a head for the thing measured last, or for what the sentence opens with.
fn headed(sentence: &Sentence<'_>, index: usize, lead: &Lead, carry: &Carry) -> Option<String> {
    let noun = lead.noun.as_str();
    if !CARRIED_HEADS.has(noun) {
        return None;
    }
    let clause = sentence.site(index).map_or(0, |it| it.clause);
    // `发放资金3亿元；新农保启动，参保率达到90%`
    let is_bare = clause > carry.clause + 1 && noun.ends_with('率');
    if let Some(owner) = sentence.owner(clause).filter(|_| is_bare) {
        return Some(with_head(&owner, noun));
    }
    let between = sentence.subject_between(carry.clause, clause);
    if let Some(first) = between.as_ref().and_then(|it| it.split('、').next()) {
        return Some(with_head(first, noun));
    }
    if !carry.topic.is_empty() {
        return Some(with_head(&carry.topic, noun));
    }
    let subject = sentence.subject(clause);
    let first = subject.split('、').next()?;
    let is_crop = noun.ends_with("产量") && (1..=4).contains(&first.chars().count());
    if is_crop || ends_with_any(first, SHED) {
        return Some(with_head(first, noun));
    }
    let needs = noun.ends_with('率') || is_any(noun, NEEDY);
    let owner = sentence.owner(clause);
    // Money and crops are seldom of what only the clause before opens with.
    let is_of_subject = !contains_any(noun, list!("投资 资金 总产"));
    let owner = owner.filter(|it| {
        (needs || *it == subject && is_of_subject && !it.contains('年')) && lead.verb.is_empty()
    })?;
    Some(with_head(&owner, noun))
}

/// `壮大新材料产业，产值突破20亿元`: the trade, firm or place of an earlier clause that output, sales and their like are of.
pub(super) fn of_earlier(
    sentence: &Sentence<'_>,
    clause: usize,
    noun: &str,
    carry: &Carry,
) -> Option<String> {
    const OUTPUTS: List = list!(
        "产值 总产值 年产值 增加值 营收 营业收入 销售收入 税收 利润 投资 总投资 产量 产业规模 产业营收 营收规模 总规模 综合收入 占比"
    );
    // A sum of the whole trade is of none of its parts: `企业达120家，产业规模达30亿元`.
    let is_of_trade = matches!(noun, "产业规模" | "产业营收");
    if !carry.topic.is_empty() && !is_of_trade || !noun.split('、').all(|it| is_any(it, OUTPUTS)) {
        return None;
    }
    if let Some(trade) = sentence.trade() {
        return Some(trade);
    }
    let mut earlier = (clause.saturating_sub(REACH)..clause).rev();
    earlier.find_map(|it| sentence.producer(it))
}

/// Heads that are of what the clause before speaks of, whatever that is.
const NEEDY: List = list!(
    "总量 总数 保有量 吞吐量 交易额 成交额 占地 占地面积 建筑面积 产能 全长 产量 综合产值 种植面积 参保人数 到位资金"
);

/// Undertakings that money is put into, where no word behind the sum tells what it is for.
const UNDERTAKINGS: List = list!("项目 治理 整治 修复 基金 规划编制 基地 高速 公路 开发");

/// How many clauses back the producer may stand.
const REACH: usize = 3;

/// `数量、规模`: heads that name nothing without an owner.
pub(super) fn are_carried(noun: &str) -> bool {
    noun.split(['、', '和']).all(|it| CARRIED_HEADS.has(it))
}

/// `事故起数下降5%、死亡人数下降8%`: of the same accidents.
pub(super) fn is_casualty(noun: &str, topic: &str) -> bool {
    matches!(noun, "死亡人数" | "伤亡人数" | "受伤人数") && topic.ends_with("起数")
}

/// Heads that give way to another: 粮食播种面积 and 产量 make 粮食产量.
const SHED: List = list!(
    "年产量 饲养量 接待量 从业人员 扩面 播种面积 种植面积 总产量 产量 面积 总投资 总产值 产值 余额 数量 占比 规模 运营里程 起数 利润 资产总额 播面 筹资标准 市场渗透率 渗透率 产能 里程"
);

/// What of power plants is measured besides.
const PLANTS: List = list!("发电量 在建投资 投资 装机占比 装机规模 装机容量 总装机 装机");

/// What a firm or trade brings in, of which one does not own the other.
const RESULTS: List = list!(
    "增加值 主营业务收入 营业收入 销售收入 营收 年营收 年税收 利润总额 利润 利税总额 利税 税收 年出栏"
);

/// The topic with a head of its own: 粮食播种面积 and 产量 make 粮食产量.
pub(super) fn with_head(topic: &str, head: &str) -> String {
    if matches!(head, "累计" | "总数" | "总量" | "总数量" | "数量") {
        let word = if head == "累计" { "总数" } else { head };
        return if topic.ends_with(word) {
            topic.to_owned()
        } else {
            format!("{topic}{word}")
        };
    }
    if topic.ends_with(head) && head.ends_with(['速', '幅']) {
        return topic.to_owned();
    }
    // `建议办结率100%、满意率100%`: two rates of one thing.
    let rate = CARRIED_HEADS
        .at_end(topic)
        .filter(|it| it.ends_with('率') && head.ends_with(['率', '度']));
    if let Some(owner) = rate.and_then(|it| topic.strip_suffix(it)) {
        return format!("{owner}{head}");
    }
    // `使用量减少4%，空置率下降2%`: a measure has no rate of its own.
    let is_measure =
        topic.ends_with(['量', '额', '值', '率']) && without_end(topic, SHED).is_none();
    if is_measure && head.ends_with('率') || head.starts_with("贷款") && topic.contains("存款")
    {
        return head.to_owned();
    }
    let whom = without_end(topic, list!("参保人数 人数"));
    if let Some(whom) = whom.filter(|_| matches!(head, "覆盖" | "惠及")) {
        return format!("{whom}{head}");
    }
    let bare = without_measure(topic, head);
    // 新材料产业 and 产业规模 share a word.
    let word = head
        .char_indices()
        .nth(2)
        .map_or(head, |it| words_to(head, it.0));
    format!("{}{head}", without_ending(bare, word))
}

/// The topic without the measure that gives way to the head; the whole topic where none does.
fn without_measure<'a>(topic: &'a str, head: &str) -> &'a str {
    // `占地5亩，建筑面积3万平方米`: of what, neither says.
    if matches!(topic, "占地" | "资产") {
        return "";
    }
    let is_plant = head.starts_with("装机") || head.starts_with("发电");
    let plant = without_end(topic, PLANTS).filter(|_| is_plant);
    let twice = without_end(topic, list!("完成投资 投资"));
    let twice = twice.filter(|_| head.contains("投资"));
    // `营业收入4亿元、利润2亿元`: two results of one firm.
    let result = without_end(topic, RESULTS).filter(|_| is_any(head, RESULTS));
    let of_guests = || {
        topic
            .strip_prefix("接待")
            .filter(|_| head.ends_with("收入"))
    };
    let bare = plant.or(twice).or(result);
    let bare = bare.or_else(|| without_end(topic, SHED)).or_else(of_guests);
    bare.unwrap_or(topic)
}
