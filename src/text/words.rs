//! Small questions about a run of folded characters.

/// The years that a run names: `2023年`, `2021—2025年`.
pub(crate) fn years(chars: &[char]) -> impl Iterator<Item = u16> + '_ {
    let year = |digits: &[char]| {
        digits.iter().try_fold(0_u16, |year, c| {
            Some(year * 10 + u16::try_from(c.to_digit(10)?).ok()?)
        })
    };
    let followed = |index: usize| matches!(chars.get(index + 4), Some('年' | '—' | '-'));
    let windows = chars
        .windows(4)
        .enumerate()
        .filter(move |(index, _)| followed(*index));
    windows
        .filter_map(move |(_, digits)| year(digits))
        .filter(|it| (1900..2100).contains(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_followed_by_nian() {
        let chars: Vec<char> = "2021—2025年的2000家、1998年".chars().collect();
        assert_eq!(years(&chars).collect::<Vec<_>>(), [2021, 2025, 1998]);
    }
}
