//! The tests that look at the crate from outside: its architecture, and what holds for every text.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its material has to fail; helpers of tests do not count as tests to the lint"
)]

mod architecture;
mod audit;
mod components;
mod corpus;
mod damage;
mod invariants;
mod links;
mod properties;
mod proportion;
mod rules;
mod specs;
mod texts;
