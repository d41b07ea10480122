//! Takes away what nothing refers to once `prepare` has run: constants, and functions that only the table still holds.
//!
//! Tools that see no more than the compiled code have to keep both, since any number may be an address or a slot.

use super::linked::{Linked, Thing};
use crate::Result;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, ElementItems, ElementKind, FunctionBuilder, FunctionId, Module};

/// What is called at build time alone.
const PREPARE: &str = "prepare";
/// The size of an address.
const WORD: usize = 4;

/// Fills the constants with zeros, which take no room, and the table with a function that does nothing.
pub(super) fn clear(module: &mut Module, linked: &Linked) -> Result {
    let fixed = fixed(linked).ok_or(
        "The linked program does not tell what refers to what: was it linked without relocations?",
    )?;
    let used = used(linked, &words(module, &fixed));
    let unused = unused(linked, &used, &fixed);
    let pieces: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for piece in pieces {
        let data = module.data.get_mut(piece);
        let start = start(&data.kind).unwrap_or(u32::MAX);
        let places = start..=u32::MAX;
        for (_, byte) in places
            .zip(&mut data.value)
            .filter(|it| unused.contains(&it.0))
        {
            *byte = 0;
        }
    }
    let nothing = FunctionBuilder::new(&mut module.types, &[], &[]);
    let nothing = nothing.finish(Vec::new(), &mut module.funcs);
    let slots = linked.slots.iter().filter(|it| !used.contains(&it.1));
    let slots: HashSet<u32> = slots.map(|it| it.0).collect();
    for element in module.elements.iter_mut() {
        empty(&element.kind, &mut element.items, &slots, nothing);
    }
    Ok(())
}

/// From the first constant to the end of the last; `None` where there are none.
fn fixed(linked: &Linked) -> Option<Range<u32>> {
    let constants = || linked.constants.iter().map(|it| &it.1);
    let start = constants().map(|it| it.start).min()?;
    Some(start..constants().map(|it| it.end).max()?)
}

/// The words of the memory outside the constants, each of which may be an address or a slot.
fn words(module: &Module, fixed: &Range<u32>) -> BTreeSet<u32> {
    let mut words = BTreeSet::new();
    for data in module.data.iter() {
        let Some(start) = start(&data.kind) else {
            continue;
        };
        let first = start.next_multiple_of(4);
        let aligned = data.value.get((first - start) as usize..);
        let aligned = aligned.unwrap_or_default().chunks_exact(WORD);
        for (place, word) in (first..).step_by(WORD).zip(aligned) {
            if !fixed.contains(&place) {
                words.extend(word.try_into().map(u32::from_le_bytes));
            }
        }
    }
    words
}

/// What the code and the memory may still come to.
fn used(linked: &Linked, words: &BTreeSet<u32>) -> HashSet<Thing> {
    let called = linked.exports.iter().filter(|it| it.0 != PREPARE);
    let constants = linked.constants.iter().filter(|(_, place)| {
        let nearest = words.range(place.start..).next();
        nearest.is_some_and(|it| place.contains(it))
    });
    let slots = linked.slots.iter().filter(|it| words.contains(&it.0));
    linked.reached(
        called
            .map(|it| it.1)
            .chain(constants.map(|it| it.0))
            .chain(slots.map(|it| it.1)),
    )
}

/// The places of the constants that are not used and share no byte with one that is.
fn unused(linked: &Linked, used: &HashSet<Thing>, fixed: &Range<u32>) -> HashSet<u32> {
    let places = |wanted: bool| {
        let constants = linked.constants.iter();
        constants
            .filter(move |it| used.contains(&it.0) == wanted)
            .flat_map(|it| it.1.clone())
    };
    let mut unused: HashSet<u32> = places(false).filter(|it| fixed.contains(it)).collect();
    for place in places(true) {
        unused.remove(&place);
    }
    unused
}

/// Puts the same function into all these slots of a table.
fn empty(kind: &ElementKind, items: &mut ElementItems, slots: &HashSet<u32>, with: FunctionId) {
    if let ElementKind::Active { offset, .. } = kind
        && let ElementItems::Functions(functions) = items
    {
        let first = constant(offset).unwrap_or_default();
        for (_, function) in (first..).zip(functions).filter(|it| slots.contains(&it.0)) {
            *function = with;
        }
    }
}

/// Where a piece of memory begins.
fn start(kind: &DataKind) -> Option<u32> {
    match kind {
        DataKind::Active { offset, .. } => constant(offset),
        DataKind::Passive => None,
    }
}

fn constant(expression: &ConstExpr) -> Option<u32> {
    match expression {
        ConstExpr::Value(Value::I32(value)) => Some(value.cast_unsigned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, CustomSection, DataSection, ElementSection, Elements, ExportKind,
        ExportSection, Function, FunctionSection, MemorySection, MemoryType, RefType, TableSection,
        TableType, TypeSection,
    };

    const SYMBOLS: [&str; 8] = ["prepare", "page", "one", "two", "A", "B", "C", "D"];

    /// `prepare` refers to constant A, and that to slot 1; `page` to B, and that to slot 2. Nothing refers to C, and what
    /// lies at 64 to D.
    fn program() -> Vec<u8> {
        let mut module = wasm_encoder::Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut functions = FunctionSection::new();
        (0..4).for_each(|_| {
            functions.function(0);
        });
        module.section(&functions);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 3,
            maximum: None,
            shared: false,
        });
        module.section(&tables);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        module.section(&memories);
        let mut exports = ExportSection::new();
        exports.export("prepare", ExportKind::Func, 0);
        exports.export("page", ExportKind::Func, 1);
        module.section(&exports);
        let mut elements = ElementSection::new();
        let first = wasm_encoder::ConstExpr::i32_const(1);
        elements.active(None, &first, Elements::Functions([2, 3].as_slice().into()));
        module.section(&elements);
        let mut code = CodeSection::new();
        for address in [8, 12, 0, 0] {
            let mut function = Function::new([]);
            function.instructions().i32_const(address).drop().end();
            code.function(&function);
        }
        module.section(&code);
        let mut data = DataSection::new();
        let at = wasm_encoder::ConstExpr::i32_const;
        data.active(0, &at(8), *b"\x01\0\0\0\x02\0\0\0ccccdddd");
        data.active(0, &at(64), *b"\x14\0\0\0");
        module.section(&data);
        module.finish()
    }

    /// What a linker tells of it.
    fn told() -> [(&'static str, Vec<u8>); 3] {
        let mut segments = vec![2];
        for name in [".rodata", ".data"] {
            push(&mut segments, name);
            segments.extend([0, 0]);
        }
        let mut symbols = vec![8];
        for (index, name) in (0..).zip(SYMBOLS) {
            let is_function = index < 4;
            symbols.extend([u8::from(!is_function), 0]);
            if is_function {
                symbols.push(index);
            }
            push(&mut symbols, name);
            if !is_function {
                symbols.extend([0, (index - 4) * 4, 4]);
            }
        }
        let mut linking = vec![2];
        for (kind, part) in [(5, segments), (8, symbols)] {
            linking.extend([kind, u8::try_from(part.len()).unwrap()]);
            linking.extend(part);
        }
        let (address, slot) = (4, 2);
        [
            ("linking", linking),
            (
                "reloc.CODE",
                vec![6, 2, address, 4, 4, 0, address, 10, 5, 0],
            ),
            ("reloc.DATA", vec![7, 2, slot, 6, 2, slot, 10, 3]),
        ]
    }

    fn push(bytes: &mut Vec<u8>, name: &str) {
        bytes.push(u8::try_from(name.len()).unwrap());
        bytes.extend(name.bytes());
    }

    #[test]
    fn what_only_prepare_refers_to_goes() {
        let mut program = program();
        let mut module = Module::from_buffer(&program).unwrap();
        for (name, data) in told() {
            let section = CustomSection {
                name: name.into(),
                data: data.into(),
            };
            wasm_encoder::Section::append_to(&section, &mut program);
        }
        let before = slots(&module);
        clear(&mut module, &Linked::read(&program).unwrap()).unwrap();
        let memory = &module.data.iter().next().unwrap().value;
        assert_eq!(memory, b"\0\0\0\0\x02\0\0\0\0\0\0\0dddd");
        let after = slots(&module);
        assert_ne!(after.first(), before.first());
        assert_eq!(after.get(1), before.get(1));
    }

    #[test]
    fn a_program_linked_without_relocations_is_refused() {
        let program = program();
        let mut module = Module::from_buffer(&program).unwrap();
        assert!(clear(&mut module, &Linked::read(&program).unwrap()).is_err());
    }

    fn slots(module: &Module) -> Vec<FunctionId> {
        match &module.elements.iter().next().unwrap().items {
            ElementItems::Functions(functions) => functions.clone(),
            ElementItems::Expressions(..) => Vec::new(),
        }
    }
}
