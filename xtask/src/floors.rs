//! How well each annotated text must be read at the least. A floor only rises.

/// The least scores of one text, each from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Floor {
    pub(crate) name: &'static str,
    pub(crate) detection: f64,
    pub(crate) record: f64,
}

const FLOORS: [Floor; 7] = [
    floor("handan-2016", 1.000, 1.000),
    floor("hangzhou-2024", 1.000, 1.000),
    floor("jilin-2025", 1.000, 1.000),
    floor("miyi-2023", 1.000, 0.920),
    floor("qingdao-2023", 1.000, 0.965),
    floor("xinan-2024", 1.000, 1.000),
    floor("yuxi-2007", 1.000, 1.000),
];

const fn floor(name: &'static str, detection: f64, record: f64) -> Floor {
    Floor {
        name,
        detection,
        record,
    }
}

/// The floor of a text; a text without one may score anything.
pub(crate) fn of(name: &str) -> Floor {
    FLOORS
        .into_iter()
        .find(|it| it.name == name)
        .unwrap_or(floor("", 0.0, 0.0))
}
