//! Goes through a report sentence by sentence and puts together what the other modules read.

use super::lead::Lead;
use super::name::{self, Named};
use super::place::{Place, Places};
use super::sentence::Sentence;
use super::{Doubt, Entry, Extraction, Indicator, IndicatorId, Period, Reading, Reason};
use super::{key, kind, ledger, period, site, status};
use crate::quantity::{self, Bound, Form, Quantity};
use crate::text::{BlockKind, Report, Role, Span};

/// Reads a report, one sentence a step.
pub(crate) struct Reader<'a> {
    report: &'a Report,
    places: Places<'a>,
    /// How often each key was given out; by key.
    keys: Vec<(String, u32)>,
    found: Extraction,
    /// The sentence to read next.
    next: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(report: &'a Report) -> Self {
        Self {
            report,
            places: Places::new(report),
            keys: Vec::new(),
            found: Extraction::default(),
            next: 0,
        }
    }

    /// Reads the next sentence; `false` where none is left.
    pub(crate) fn step(&mut self) -> bool {
        self.sentence(self.next);
        self.next += 1;
        self.next < self.report.sentences.len()
    }

    /// Everything read from the report.
    pub(crate) fn finish(self) -> Extraction {
        Extraction {
            ledger: ledger::close(self.report, self.found.ledger),
            indicators: self.found.indicators,
        }
    }

    fn sentence(&mut self, index: usize) {
        let Some(sentence) = self.report.sentences.get(index) else {
            return;
        };
        let range = sentence.start..sentence.end;
        let chars = self.report.folded.chars.get(range).unwrap_or_default();
        let mut quantities = quantity::find(chars);
        if quantities.is_empty() {
            return;
        }
        let heading = self.heading_reason(index, chars);
        if heading.is_some() {
            quantities
                .iter_mut()
                .filter(|it| site::measures(it))
                .for_each(|it| it.form = Form::Bare);
        }
        let words = Sentence::new(chars, &quantities);
        let names = name::read(&words);
        let place = self.places.of(index);
        let mut measured = names.iter().zip(&words.sites).peekable();
        for (position, it) in quantities.iter().enumerate() {
            let span = self
                .report
                .folded
                .span(place.start + it.start, place.start + it.end);
            let reading = match measured.next_if(|(_, site)| site.quantity == position) {
                Some((named, site)) => {
                    let clause = words.around(site);
                    Reading::Indicator(self.indicator(place, span, it, named, clause))
                }
                None => Reading::Not(heading.unwrap_or(ledger::reason(it.form))),
            };
            self.found.ledger.push(Entry { span, reading });
        }
    }

    /// Why the numbers of a heading or title count for nothing; `None` for prose, a heading that is a sentence included.
    fn heading_reason(&self, index: usize, chars: &[char]) -> Option<Reason> {
        let block = self
            .report
            .sentences
            .get(index)
            .and_then(|it| self.report.blocks.get(it.block))?;
        let is_sentence = chars.last() == Some(&'。');
        match block.kind {
            _ if self.places.role(index) == Role::Appendix => Some(Reason::Note),
            BlockKind::Paragraph => None,
            BlockKind::Note => Some(Reason::Note),
            BlockKind::Heading if is_sentence => None,
            BlockKind::Heading | BlockKind::Title => Some(Reason::Heading),
        }
    }

    fn indicator(
        &mut self,
        place: Place,
        span: Span,
        it: &Quantity,
        named: &Named,
        clause: &str,
    ) -> IndicatorId {
        let id = IndicatorId(u32::try_from(self.found.indicators.len()).unwrap_or(u32::MAX));
        let lead: &Lead = &named.lead;
        let status = status::read(place.role, lead, clause, self.report.review_year());
        let (kind, direction) = kind::read(it, lead, &named.name);
        let period = period::read(place.years, lead, kind, status, clause);
        let key = self.key(&named.name, it, period);
        self.found.indicators.push(Indicator {
            id,
            key,
            name: named.name.clone(),
            value: it.value,
            unit: self.unit(span, it),
            kind,
            status,
            period,
            bound: if lead.is_least && it.bound == Bound::Exact {
                Bound::Over
            } else {
                it.bound
            },
            direction,
            span,
            sentence: place.sentence,
            section: place.section,
            doubt: named.doubt.or(damage(self.report, span, it)),
        });
        id
    }

    /// The unit; its brackets as printed, since both widths are in use: `套（间）`, `套(间)`.
    fn unit(&self, span: Span, it: &Quantity) -> Option<String> {
        let is_narrow = self.report.slice(span).contains('(');
        let unit = match is_narrow {
            true => it.unit.replace("（", "(").replace("）", ")"),
            false => it.unit.clone(),
        };
        (!unit.is_empty()).then_some(unit)
    }

    /// A short key of what was read; the second figure with the same reading gets `-2`.
    fn key(&mut self, name: &str, it: &Quantity, period: Option<Period>) -> String {
        let key = key::short(name, it.value, &it.unit, period);
        match self.keys.binary_search_by(|it| it.0.cmp(&key)) {
            Ok(place) => {
                let count = self.keys.get_mut(place).map_or(1, |it| {
                    it.1 += 1;
                    it.1
                });
                format!("{key}-{count}")
            }
            Err(place) => {
                self.keys.insert(place, (key.clone(), 1));
                key
            }
        }
    }
}

/// What the print itself makes doubtful: a unit with a character too many, a number broken in two.
fn damage(report: &Report, span: Span, it: &Quantity) -> Option<Doubt> {
    let is_broken = is_broken(report.slice(span));
    if it.is_unit_damaged {
        Some(Doubt::DamagedUnit)
    } else {
        is_broken.then_some(Doubt::BrokenNumber)
    }
}

/// `8 9 8人`: blanks between digits; one before the unit breaks nothing.
fn is_broken(printed: &str) -> bool {
    let end = printed.rfind(|c: char| c.is_ascii_digit()).unwrap_or(0);
    printed
        .get(..end)
        .is_some_and(|it| it.contains(char::is_whitespace))
}
