//! Tells how much of what is read from texts survives damage that does not change what they say.
//!
//! `cargo run --release --example damage -- FILE...` prints the share of the records that stay the same, for each damage;
//! `--lost N` before the files prints what the damage with that number loses (-) and makes up (+).

#![expect(clippy::print_stdout, reason = "a command prints what it measured")]

#[path = "damage/kinds.rs"]
mod kinds;
#[path = "damage/same.rs"]
mod same;

use kinds::{DAMAGES, Damage, plain};
use same::{Share, only_in, said, same};

fn main() -> std::io::Result<()> {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let mut lost = None;
    if files.first().is_some_and(|it| it == "--lost") && files.len() > 1 {
        lost = files.drain(..2).nth(1).and_then(|it| it.parse().ok());
    }
    let texts = files
        .iter()
        .map(|it| Ok(plain(&std::fs::read_to_string(it)?)))
        .collect::<std::io::Result<Vec<String>>>()?;
    if let Some(damage) = lost.and_then(|it: usize| DAMAGES.get(it)) {
        texts.iter().for_each(|it| print_lost(damage, it));
        return Ok(());
    }
    for (number, damage) in DAMAGES.iter().enumerate() {
        let mut share = Share::default();
        for it in &texts {
            share.add(same(it, &damage.of(it)));
        }
        println!(
            "{number:>2} {:<36} {:>6.2} % of {}",
            damage.name,
            share.percent(),
            share.of
        );
    }
    Ok(())
}

fn print_lost(damage: &Damage, plain: &str) {
    let (before, after) = (said(plain), said(&damage.of(plain)));
    only_in(&before, &after)
        .iter()
        .for_each(|it| println!("- {it}"));
    only_in(&after, &before)
        .iter()
        .for_each(|it| println!("+ {it}"));
}
