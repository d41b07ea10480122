//! Medals: `运动员在巴黎奥运会上斩获8金4银4铜` counts 巴黎奥运会金牌, 银牌 and 铜牌.

use super::lead::Lead;
use super::words::{List, list, words_from, words_to};
use crate::text::last_of;

/// The names of counts of medals of these units, `games` being those of the count before. `None` for other units.
pub(super) fn names(units: &[&str], lead: &Lead, games: &mut String) -> Option<Vec<String>> {
    if units.iter().any(|it| !matches!(*it, "金" | "银" | "铜")) {
        return None;
    }
    if !lead.noun.is_empty() {
        *games = games_of(&lead.noun);
    }
    let mut each: Vec<&str> = games.split(['、', '和']).collect();
    let is_each = units.windows(2).all(|it| it.first() == it.last()) && each.len() == units.len();
    if !is_each {
        each = vec![games; units.len()];
    }
    let name = |(games, unit): (&str, &&str)| format!("{games}{unit}牌");
    Some(each.into_iter().zip(units).map(name).collect())
}

/// `运动员在2024年巴黎奥运会上勇夺` and `健儿获亚运会`: the games, without who competed.
fn games_of(noun: &str) -> String {
    const ENDS: List = list!("运动会 奥运会 残奥会 亚运会 残运会 全运会 锦标赛 省运会 大赛 比赛");
    let end = ENDS
        .iter()
        .filter_map(|it| last_of(noun, it).map(|at| at + it.len()))
        .max();
    let games = words_to(noun, end.unwrap_or(0));
    let start = ["在", "获", "参加", "征战"]
        .iter()
        .filter_map(|it| last_of(games, it).map(|at| at + it.len()))
        .max();
    words_from(games, start.unwrap_or(0)).to_owned()
}
