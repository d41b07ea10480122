//! Texts for the property tests: mostly pieces of government prose in any order, now and then anything at all.

use proptest::prelude::*;

/// What reports are made of, and what breaks them.
const PIECES: &[&str] = &[
    "2023年青岛市政府工作报告",
    "一、2022年工作回顾",
    "二、2023年重点工作安排",
    "（一）经济运行稳中有进。",
    "（二）",
    "1.扩大内需。",
    "第三部分",
    "地区生产总值",
    "GDP",
    "PM<sub>2.5</sub>",
    "城镇调查失业率",
    "全年",
    "增长",
    "下降",
    "分别为",
    "达到",
    "突破",
    "以上",
    "左右",
    "力争",
    "1.5万亿元",
    "6.6%",
    "７．５％",
    "3%—5%",
    "三分之一",
    "百分之二十",
    "第2位",
    "2021—2025年",
    "1—11月",
    "12345热线",
    "“1+3+8”",
    "1,234人",
    "8 9 8 人",
    "万方平方米",
    "个百分点",
    "亿",
    "万",
    "千",
    "99999999999999999999999999999999",
    "0",
    "9",
    ".",
    "/",
    "、",
    "，",
    "。",
    "；",
    "：",
    "（",
    "）",
    "“",
    "”",
    "！",
    "[2]",
    "⑤",
    "**",
    "# ",
    "> 注：",
    "— 3 —",
    "<br/>",
    "<p style=\"font-family: 仿宋\">",
    "各位代表：",
    "名词解释",
    "2024年工作安排",
    "12 345",
    "&nbsp;",
    "\u{3000}",
    "\u{feff}",
    "\u{200b}",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    "𠀀",
    "é",
    "😀",
    "\0",
];

/// A text of any kind.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => prop::sample::select(PIECES).prop_map(str::to_owned),
        2 => "[0-9０-９一二三十百千万亿.%％，。]{1,6}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// How many texts each property sees: enough to hit odd neighbours, few enough for the whole suite to take seconds.
pub(crate) fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 128,
        max_shrink_iters: 4000,
        ..ProptestConfig::default()
    }
}
