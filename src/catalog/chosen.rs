//! The chosen values of one facet: few, each once, in order whatever the order of choosing.

/// A set of few values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen<T> {
    sorted: Vec<T>,
}

impl<T> Default for Chosen<T> {
    fn default() -> Self {
        Self { sorted: Vec::new() }
    }
}

impl<T: Ord> Chosen<T> {
    pub fn contains(&self, value: &T) -> bool {
        self.sorted.contains(value)
    }

    pub fn insert(&mut self, value: T) {
        if !self.contains(&value) {
            let place = self.sorted.iter().filter(|it| **it < value).count();
            self.sorted.insert(place, value);
        }
    }

    /// Chooses a value, or takes back the choice of it.
    pub fn toggle(&mut self, value: T) {
        match self.sorted.iter().position(|it| *it == value) {
            Some(place) => drop(self.sorted.remove(place)),
            None => self.insert(value),
        }
    }
}

impl<T> Chosen<T> {
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.sorted.iter()
    }

    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    pub fn clear(&mut self) {
        self.sorted.clear();
    }

    /// Takes back the choice of what does not fit.
    pub fn retain(&mut self, fits: impl Fn(&T) -> bool) {
        self.sorted.retain(fits);
    }
}

impl<T: Ord> FromIterator<T> for Chosen<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut chosen = Self::default();
        for value in values {
            chosen.insert(value);
        }
        chosen
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Chosen<T> {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<'a, T> IntoIterator for &'a Chosen<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[u32], expected: &[u32]) {
        let chosen: Chosen<u32> = values.iter().copied().collect();
        assert!(chosen.iter().eq(expected), "{chosen:?}");
    }

    #[test]
    fn the_order_of_choosing_does_not_matter() {
        check(&[], &[]);
        check(&[3, 1, 2, 1], &[1, 2, 3]);
        assert_eq!(Chosen::from(["b", "a"]), Chosen::from(["a", "b", "b"]));
    }

    #[test]
    fn a_second_choice_takes_back_the_first() {
        let mut chosen = Chosen::from([1, 3]);
        chosen.toggle(2);
        assert_eq!(chosen, Chosen::from([1, 2, 3]));
        chosen.toggle(3);
        chosen.retain(|it| *it != 1);
        assert_eq!(chosen, Chosen::from([2]));
        assert!(chosen.contains(&2) && !chosen.contains(&3));
    }
}
