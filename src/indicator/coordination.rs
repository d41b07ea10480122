//! How the members of a list share what stands once: `货物、集装箱吞吐量`, `城乡居民收入`, `27个省级、100个市级美丽乡村`.
//!
//! A head that closes the last name belongs to the names before it that have none;
//! an owner that opens the first name (青岛港) belongs to the ones behind.
//! Not handled: more names than numbers where a name holds 和 itself and no 、 helps.

use super::lexicon::{HEADS, QUALIFIERS};
use super::words::{List, list};

/// Several names in one word: what stands, and the beginnings it stands for.
const COMPRESSED: &[(&str, &[&str])] = &[
    ("城镇和农村居民", &["城镇居民", "农村居民"]),
    ("城镇农村居民", &["城镇居民", "农村居民"]),
    ("城乡常住居民", &["城镇常住居民", "农村常住居民"]),
    ("城乡居民", &["城镇居民", "农村居民"]),
    ("城乡", &["城镇", "农村"]),
    ("农村和城镇", &["农村", "城镇"]),
    ("存款、贷款", &["存款", "贷款"]),
    ("存贷款", &["存款", "贷款"]),
    ("存贷", &["存款", "贷款"]),
    ("客货运", &["客运", "货运"]),
    ("客货", &["客运", "货运"]),
    ("进出口", &["进口", "出口"]),
    ("供排水", &["供水", "排水"]),
    ("产销", &["产量", "销量"]),
    ("内外资", &["内资", "外资"]),
    ("国省道", &["国道", "省道"]),
    ("肉蛋奶", &["肉类", "禽蛋", "奶类"]),
    ("粮肉奶", &["粮食", "肉类", "奶类"]),
    ("增收节支", &["增收", "节支"]),
    ("三次产业", &["第一产业", "第二产业", "第三产业"]),
    ("一二三产业", &["第一产业", "第二产业", "第三产业"]),
    ("一二三产", &["第一产业", "第二产业", "第三产业"]),
    ("批零住餐", &["批发业", "零售业", "住宿业", "餐饮业"]),
];

/// Splits the joined names of a list into `count` names, each complete. `None` where they do not come to that number.
pub(super) fn split(joined: &str, count: usize) -> Option<Vec<String>> {
    let parts = members(&without_class(joined, count), count)?;
    Some(sizes(&parts).unwrap_or_else(|| distribute(parts)))
}

/// `装备、绳网、铝材三大产业(总产值)`, `东湖、西湖两区`: what the members are together names none of them.
fn without_class(joined: &str, count: usize) -> String {
    const COUNTS: &str = "两三四五六七八九";
    let mark = count.checked_sub(2).and_then(|it| COUNTS.chars().nth(it));
    let Some((members, class)) = mark.and_then(|it| joined.rsplit_once(it)) else {
        return joined.to_owned();
    };
    let is_class = class.starts_with('大')
        || matches!(class, "区" | "县" | "市" | "镇" | "省" | "州" | "地" | "村");
    if !is_class || members.is_empty() || members.ends_with(['、', '和', '等']) {
        return joined.to_owned();
    }
    format!("{members}{}", HEADS.at_end(class).unwrap_or_default())
}

/// `营收过50亿元、20亿元企业`: the sizes of one class.
fn sizes(parts: &[String]) -> Option<Vec<String>> {
    const DIGITS: &str = "0123456789十百千万亿";
    let first = parts.first()?;
    let at = first.find(|c| DIGITS.contains(c)).filter(|at| *at > 0)?;
    let last = parts.last()?;
    let (_, class) = last.split_once('元')?;
    let are_sizes = parts
        .iter()
        .skip(1)
        .all(|it| it.starts_with(|c| DIGITS.contains(c)));
    if !first.ends_with('元') || !are_sizes || class.is_empty() {
        return None;
    }
    let owner = first.get(..at)?;
    let name = |it: &String| {
        let owner = if it.starts_with(owner) { "" } else { owner };
        let class = if it.ends_with('元') { class } else { "" };
        format!("{owner}{it}{class}")
    };
    Some(parts.iter().map(name).collect())
}

fn members(joined: &str, count: usize) -> Option<Vec<String>> {
    if count < 2 {
        return None;
    }
    let joined = &joined.replace("”“", "”、“").replace("以及", "和");
    if let Some(parts) = ordinals(joined, count) {
        return Some(parts);
    }
    if count == 2
        && COMPRESSED
            .iter()
            .any(|it| it.0.contains(['和', '、']) && joined.contains(it.0))
    {
        return expand(joined, count);
    }
    for marks in [&['、'][..], &['、', '和', '及', '与'][..]] {
        let parts = split_outside_quotes(joined, marks);
        if parts.len() == count {
            return Some(parts);
        }
    }
    let parts = split_last_joint(joined);
    if parts.len() == count {
        return Some(parts);
    }
    expand(joined, count)
}

/// `一、二、三产业增加值`, `中、省衔接资金`: single characters before a noun.
fn ordinals(joined: &str, count: usize) -> Option<Vec<String>> {
    let parts = split_outside_quotes(joined.trim_start_matches('第'), &['、', '和']);
    let (last, rest) = parts.split_last()?;
    let is_short = !rest.is_empty() && rest.iter().all(|it| it.chars().count() == 1);
    if parts.len() != count || !is_short {
        return None;
    }
    let mut chars = last.chars();
    let own = chars.next()?;
    let head: String = chars.collect();
    let level = |c: &str| match c {
        "中" if "省市县区".contains(own) => "中央".to_owned(),
        "省" | "市" | "县" => format!("{c}级"),
        "一" | "二" | "三" => format!("第{c}"),
        _ => c.to_owned(),
    };
    let mut names: Vec<String> = rest
        .iter()
        .map(|it| format!("{}{head}", level(it)))
        .collect();
    names.push(format!("{}{head}", level(&own.to_string())));
    Some(names)
}

/// `城乡居民人均可支配收入` is two names, 三次产业增加值 three.
fn expand(joined: &str, count: usize) -> Option<Vec<String>> {
    let stands = |it: &&(&str, &[&str])| it.1.len() == count && joined.contains(it.0);
    let (short, names) = COMPRESSED.iter().find(stands)?;
    let name = |it: &&str| joined.replacen(short, it, 1);
    Some(names.iter().map(name).collect())
}

fn split_outside_quotes(words: &str, marks: &[char]) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_i32;
    for c in words.chars() {
        match c {
            '“' | '《' | '（' => depth += 1,
            '”' | '》' | '）' => depth -= 1,
            _ => {}
        }
        if depth <= 0 && marks.contains(&c) {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts.retain(|it| !it.is_empty());
    parts
}

/// Splits at 、 and at the last 和, 及 or 与 alone: names hold these words too.
fn split_last_joint(words: &str) -> Vec<String> {
    let Some((at, mark)) = words
        .char_indices()
        .rfind(|(_, c)| matches!(c, '和' | '及' | '与'))
    else {
        return Vec::new();
    };
    let mut parts = split_outside_quotes(words.get(..at).unwrap_or_default(), &['、']);
    parts.push(
        words
            .get(at + mark.len_utf8()..)
            .unwrap_or_default()
            .to_owned(),
    );
    parts
}

/// Gives every name the head of the last and the owner of the first.
fn distribute(mut names: Vec<String>) -> Vec<String> {
    let head = names
        .last()
        .and_then(|last| head_of(last))
        .unwrap_or_default()
        .to_owned();
    if head.is_empty() {
        complete_grades(&mut names);
        return names;
    }
    let is_rate = matches!(head.as_str(), "增速" | "增幅" | "占比" | "完成率");
    let lacks_head = |name: &str| {
        if is_rate {
            !name.ends_with(['速', '幅', '比', '率'])
        } else {
            HEADS.at_end(name).is_none()
        }
    };
    let Some((_, others)) = names.split_last() else {
        return names;
    };
    if !others.iter().any(|it| lacks_head(it)) {
        return names;
    }
    let owner = names
        .first()
        .and_then(|it| owner_of(it))
        .unwrap_or_default()
        .to_owned();
    // `小微企业、“三农”贷款增速`: a measure before the rate is shared with it by what has none.
    let measured = names.last().and_then(|it| it.strip_suffix(&head));
    let measure = measured.filter(|_| is_rate).and_then(head_of);
    let measure = measure.unwrap_or_default().to_owned();
    let last = names.len() - 1;
    for (index, name) in names.iter_mut().enumerate() {
        if index < last && lacks_head(name) {
            let is_bare = HEADS.at_end(name).is_none() && !name.ends_with("总值");
            let head = format!("{}{head}", if is_bare { &measure } else { "" });
            let word = head.char_indices().nth(2).map_or(head.len(), |it| it.0);
            let (word, rest) = head.split_at(word);
            // 装备制造业 is a 产业, and 互市贸易 has its 贸易.
            let repeats = name.ends_with(word) || word == "产业" && name.ends_with('业');
            name.push_str(if repeats { rest } else { &head });
        }
        if index > 0 && !owner.is_empty() && !name.starts_with(&owner) {
            name.insert_str(0, &owner);
        }
    }
    names
}

/// What two towns have each: `厦门、福州机场旅客吞吐量`.
const PLACES: List = list!("机场旅客 机场货邮");

/// The head that closes a name, `吞吐量` or `增加值占规模以上工业比重`.
fn head_of(name: &str) -> Option<&str> {
    let whole = name
        .find("增加值占")
        .or_else(|| name.find("收入占"))
        .or_else(|| name.find("产值占"))
        .or_else(|| name.find("投资占"));
    if let Some(at) = whole {
        return name.get(at..);
    }
    if let Some(at) = name.find('占').filter(|at| *at > 0) {
        return name.get(at..);
    }
    if let Some(at) = PLACES
        .iter()
        .filter_map(|it| name.find(it))
        .min()
        .filter(|it| *it > 0)
    {
        return name.get(at..);
    }
    let mut head = HEADS.at_end(name)?;
    let before = name.strip_suffix(head)?;
    if let Some(more) = QUALIFIERS.at_end(before) {
        let len = more.len() + head.len();
        return name.get(name.len() - len..);
    }
    if before.is_empty() {
        head = "";
    }
    name.get(name.len() - head.len()..)
}

/// A place or firm that opens the name and owns the rest: `青岛港`, `市区`.
fn owner_of(name: &str) -> Option<&str> {
    let ends = ["市区", "城区", "机场", "片区", "新区", "集团", "港", "全市"];
    ends.iter()
        .filter_map(|end| name.find(end).map(|at| at + end.len()))
        .map(|len| {
            if name.get(len..).is_some_and(|it| it.starts_with('口')) {
                len + '口'.len_utf8()
            } else {
                len
            }
        })
        .filter(|len| *len <= 15 && *len < name.len())
        .min()
        .and_then(|len| name.get(..len))
}

/// The names of `省级、市级美丽乡村示范村` where each is counted apart: the last noun completes the ones that are only a grade.
pub(super) fn complete_grades(nouns: &mut [String]) {
    let Some((last, rest)) = nouns.split_last_mut() else {
        return;
    };
    for noun in rest.iter_mut() {
        let mark = if noun.chars().count() <= 4 {
            noun.chars()
                .next_back()
                .filter(|it| matches!(it, '级' | '亩'))
        } else {
            None
        };
        if let Some(head) = graded_head(noun, last) {
            noun.push_str(head);
            continue;
        }
        let is_grade = mark.is_some()
            || matches!(
                noun.as_str(),
                "国家" | "省" | "市" | "国省" | "新建" | "改建"
            );
        let mark = mark.unwrap_or('级');
        let head = last.find(mark).map_or(last.as_str(), |at| {
            last.get(at + mark.len_utf8()..).unwrap_or_default()
        });
        if is_grade && !head.is_empty() {
            noun.push_str(head);
        }
    }
}

/// What 市重点项目 has behind the words that it shares with 省重点.
fn graded_head<'a>(noun: &str, last: &'a str) -> Option<&'a str> {
    const GRADES: [char; 5] = ['国', '省', '市', '县', '区'];
    let is_short = |it: &&str| (1..=3).contains(&it.chars().count());
    let shared = noun.strip_prefix(GRADES).filter(is_short)?;
    last.strip_prefix(GRADES)?.strip_prefix(shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(joined: &str, expected: &[&str]) {
        assert_eq!(split(joined, expected.len()).unwrap_or_default(), expected);
    }

    #[test]
    fn a_head_is_shared() {
        check(
            "蔬菜、肉蛋奶、水产品产量",
            &["蔬菜产量", "肉蛋奶产量", "水产品产量"],
        );
        check(
            "青岛港货物、集装箱吞吐量",
            &["青岛港货物吞吐量", "青岛港集装箱吞吐量"],
        );
        check(
            "养老保险、医疗保险参保人数",
            &["养老保险参保人数", "医疗保险参保人数"],
        );
        check(
            "装备制造业、高新技术产业增加值占规模以上工业比重",
            &[
                "装备制造业增加值占规模以上工业比重",
                "高新技术产业增加值占规模以上工业比重",
            ],
        );
        check(
            "市区PM2.5、PM10平均浓度",
            &["市区PM2.5平均浓度", "市区PM10平均浓度"],
        );
    }

    #[test]
    fn complete_names_stay() {
        check(
            "高新技术企业、科技型中小企业",
            &["高新技术企业", "科技型中小企业"],
        );
        check("接待游客人次和旅游收入", &["接待游客人次", "旅游收入"]);
    }

    #[test]
    fn one_word_for_two() {
        check(
            "城乡居民人均可支配收入",
            &["城镇居民人均可支配收入", "农村居民人均可支配收入"],
        );
        check("存贷款余额", &["存款余额", "贷款余额"]);
        check("存款、贷款余额", &["存款余额", "贷款余额"]);
        check(
            "中、省衔接资金用于产业发展的比例",
            &[
                "中央衔接资金用于产业发展的比例",
                "省级衔接资金用于产业发展的比例",
            ],
        );
    }

    #[test]
    fn too_few_names_are_none() {
        assert_eq!(split("粮食产量", 2), None);
        assert_eq!(split("粮食产量", 1), None);
    }
}
