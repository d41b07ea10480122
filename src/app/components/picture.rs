//! Drawings as SVG markup, which weighs a fifth of the same drawing in elements of the page.
//!
//! Markup is made here of constants and of numbers alone: no word of a report is ever part of it.

use crate::catalog::amount;
use std::fmt::Write as _;
use yew::{AttrValue, Html};

/// A drawing that is always the same.
pub(crate) fn constant(markup: &'static str) -> Html {
    Html::from_html_unchecked(AttrValue::Static(markup))
}

/// A drawing in the making; places along it are in ten-thousandths of its width, heights in pixels.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Picture {
    markup: String,
}

impl Picture {
    /// Begins a drawing of a class. Who does not see it is told the words of the `figcaption` or row around it.
    pub(crate) fn new(class: &'static str) -> Self {
        let markup = format!(r#"<svg class="{class}" aria-hidden="true">"#);
        Self { markup }
    }

    /// A level line.
    pub(crate) fn line(&mut self, class: &'static str, from: i64, to: i64, y: u32) {
        self.segment(class, (from, y), (to, y));
    }

    /// A line from one place to another, each with its height.
    pub(crate) fn segment(&mut self, class: &'static str, from: (i64, u32), to: (i64, u32)) {
        let ends = (per_cent(from.0), per_cent(to.0));
        self.push(format_args!(
            r#"<line class="{class}" x1="{}" x2="{}" y1="{}" y2="{}"/>"#,
            ends.0, ends.1, from.1, to.1
        ));
    }

    /// A short bar across the axis at a height.
    pub(crate) fn tick(&mut self, class: &'static str, at: i64, y: u32) {
        let (x, top, bottom) = (per_cent(at), y.saturating_sub(6), y + 6);
        self.push(format_args!(
            r#"<line class="{class}" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>"#
        ));
    }

    /// A ring or dot.
    pub(crate) fn circle(&mut self, class: &'static str, at: i64, y: u32) {
        let x = per_cent(at);
        self.push(format_args!(
            r#"<circle class="{class}" cx="{x}" cy="{y}" r="5.5"/>"#
        ));
    }

    /// The dot of an outcome; within the ring of a target in the same place it is a small one.
    pub(crate) fn dot(&mut self, at: i64, ring: Option<i64>, y: u32) {
        let radius = if ring == Some(at) { "3" } else { "5.5" };
        let x = per_cent(at);
        self.push(format_args!(
            r#"<circle class="dot" cx="{x}" cy="{y}" r="{radius}"/>"#
        ));
    }

    /// A band ten pixels high round a height.
    pub(crate) fn band(&mut self, class: &'static str, from: i64, to: i64, y: u32) {
        let (x, width, top) = (per_cent(from), per_cent(to - from), y.saturating_sub(5));
        self.push(format_args!(
            r#"<rect class="{class}" x="{x}" width="{width}" y="{top}" height="10"/>"#
        ));
    }

    /// A number with its power (1.5万亿) and what it is counted in, a constant.
    pub(crate) fn number(
        &mut self,
        class: &'static str,
        anchor: &'static str,
        (at, y): (i64, u32),
        number: impl Into<rust_decimal::Decimal>,
        unit: &'static str,
    ) {
        let (x, number) = (per_cent(at), amount(number.into(), unit));
        self.push(format_args!(
            r#"<text class="{class}" x="{x}" y="{y}" text-anchor="{anchor}">{number}</text>"#
        ));
    }

    /// The finished drawing.
    pub(crate) fn draw(mut self) -> Html {
        self.markup += "</svg>";
        Html::from_html_unchecked(self.markup.into())
    }

    fn push(&mut self, shape: std::fmt::Arguments<'_>) {
        // Writing to a string never fails.
        let _ = self.markup.write_fmt(shape);
    }
}

/// `2500` as `25.00%`.
fn per_cent(ten_thousandths: i64) -> String {
    let (sign, place) = (
        if ten_thousandths < 0 { "-" } else { "" },
        ten_thousandths.abs(),
    );
    format!("{sign}{}.{:02}%", place / 100, place % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_in_per_cent() {
        assert_eq!(per_cent(2500), "25.00%");
        assert_eq!(per_cent(5), "0.05%");
        assert_eq!(per_cent(-105), "-1.05%");
    }
}
