//! Numbers with their units and bounds, wherever they stand.

use rust_decimal::Decimal;

/// An exact value with 万, 亿 and the like multiplied out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// `1.5万` is 15000.
    Number(Decimal),
    /// `3%—5%`: both ends belong to it.
    Range(Decimal, Decimal),
    /// `三分之一` is one over three.
    Fraction(Decimal, Decimal),
}

/// How the value binds what it measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    Exact,
    /// 左右, 约, 近.
    About,
    /// 以上, 超过, 突破, 余.
    Over,
    /// 以内, 不超过, 低于.
    Under,
}
