//! What in the linked program refers to what: the linker tells, where it is asked to leave its relocations.

use super::pieces;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use wasmparser::{
    BinaryReaderError, Data, ElementItems, ElementKind, Export, ExternalKind, KnownCustom, Linking,
    LinkingSectionReader, Parser, Payload, RelocSectionReader, RelocationType, SymbolInfo, TypeRef,
};

type Read<T = ()> = Result<T, BinaryReaderError>;

/// A function by its number in the linked program, or what a symbol names in memory, by the symbol's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Thing {
    Function(u32),
    Data(u32),
}

/// The linked program, before other tools have rewritten it.
#[derive(Debug, Default)]
pub(super) struct Linked {
    /// The functions that the browser may call, by name.
    pub(super) exports: Vec<(String, Thing)>,
    /// The functions that may be called by their slot in the table.
    pub(super) slots: Vec<(u32, Thing)>,
    /// Where in memory each thing lies that never changes.
    pub(super) constants: Vec<(Thing, Range<u32>)>,
    refers: HashMap<Thing, Vec<Thing>>,
}

impl Linked {
    pub(super) fn read(code: &[u8]) -> Read<Self> {
        let mut linked = Self::default();
        let mut places = Places::default();
        for part in Parser::new(0).parse_all(code) {
            linked.add(&mut places, part?)?;
        }
        Ok(linked)
    }

    /// All that one may come to from these things, themselves included.
    pub(super) fn reached(&self, from: impl IntoIterator<Item = Thing>) -> HashSet<Thing> {
        let mut reached = HashSet::new();
        let mut left: Vec<Thing> = from.into_iter().collect();
        while let Some(thing) = left.pop() {
            if reached.insert(thing) {
                left.extend(self.refers.get(&thing).into_iter().flatten());
            }
        }
        reached
    }

    fn add(&mut self, places: &mut Places, part: Payload<'_>) -> Read {
        match part {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    places.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    self.exports.extend(function(&export?));
                }
            }
            Payload::ElementSection(elements) => {
                for element in elements {
                    let element = element?;
                    self.slots.extend(slots(element.kind, element.items)?);
                }
            }
            Payload::CodeSectionStart { range, .. } => places.code = range.start,
            Payload::CodeSectionEntry(body) => places.functions.push(body.range().start),
            Payload::DataSection(section) => {
                places.data = section.range().start;
                for data in section {
                    places.segments.push(Segment::new(&data?)?);
                }
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Linking(told) => self.name(places, told)?,
                KnownCustom::Reloc(told) => self.relate(places, section.name(), &told)?,
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    /// Takes in the names of things.
    fn name(&mut self, places: &mut Places, told: LinkingSectionReader<'_>) -> Read {
        let mut constant = Vec::new();
        for part in told.subsections() {
            match part? {
                Linking::SegmentInfo(segments) => {
                    for segment in segments {
                        constant.push(segment?.name.starts_with(".rodata"));
                    }
                }
                Linking::SymbolTable(symbols) => {
                    for symbol in symbols {
                        places.push(symbol?);
                    }
                }
                _ => {}
            }
        }
        let constants = places.things.iter().filter(|it| {
            let segment = constant.get(it.segment as usize);
            segment.is_some_and(|it| *it)
        });
        self.constants
            .extend(constants.map(|it| (it.thing, it.place.clone())));
        Ok(())
    }

    /// Takes in which thing refers to which.
    fn relate(&mut self, places: &Places, name: &str, told: &RelocSectionReader<'_>) -> Read {
        for relocation in told.entries() {
            let relocation = relocation?;
            let symbol = places.symbols.get(relocation.index as usize);
            let Some(to) = symbol
                .copied()
                .flatten()
                .filter(|_| relocation.ty != RelocationType::TypeIndexLeb)
            else {
                continue;
            };
            let offset = relocation.offset as usize;
            match name {
                "reloc.CODE" => {
                    let from = places.function_at(places.code + offset);
                    self.refers.entry(from).or_default().push(to);
                }
                "reloc.DATA" => {
                    for from in places.things_at(places.data + offset) {
                        self.refers.entry(from).or_default().push(to);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// What is where in the linked file.
#[derive(Default)]
struct Places {
    imported: u32,
    /// Where the code begins, and where each function does.
    code: usize,
    functions: Vec<usize>,
    /// Where the memory's content begins.
    data: usize,
    segments: Vec<Segment>,
    symbols: Vec<Option<Thing>>,
    things: Vec<Named>,
}

/// A stretch of the memory's content: where in the file, and where in memory.
struct Segment {
    file: Range<usize>,
    start: u32,
}

/// What a symbol names in memory.
struct Named {
    thing: Thing,
    segment: u32,
    place: Range<u32>,
}

impl Segment {
    fn new(data: &Data<'_>) -> Read<Self> {
        Ok(Self {
            file: data.range.end - data.data.len()..data.range.end,
            start: pieces::start(data)?.unwrap_or_default(),
        })
    }
}

impl Places {
    fn push(&mut self, symbol: SymbolInfo<'_>) {
        let number = u32::try_from(self.symbols.len()).unwrap_or(u32::MAX);
        let thing = match symbol {
            SymbolInfo::Func { index, .. } => Some(Thing::Function(index)),
            SymbolInfo::Data { symbol, .. } => {
                let thing = Thing::Data(number);
                self.things.extend(symbol.and_then(|it| {
                    let start = self.segments.get(it.index as usize)?.start + it.offset;
                    Some(Named {
                        thing,
                        segment: it.index,
                        place: start..start + it.size,
                    })
                }));
                Some(thing)
            }
            _ => None,
        };
        self.symbols.push(thing);
    }

    fn function_at(&self, offset: usize) -> Thing {
        let before = self.functions.partition_point(|it| *it <= offset);
        let number = u32::try_from(before.saturating_sub(1)).unwrap_or(u32::MAX);
        Thing::Function(self.imported + number)
    }

    /// Things may lie in each other.
    fn things_at(&self, offset: usize) -> impl Iterator<Item = Thing> {
        let segment = self.segments.iter().find(|it| it.file.contains(&offset));
        let place = segment.and_then(|it| {
            let within = u32::try_from(offset - it.file.start).ok()?;
            Some(it.start + within)
        });
        let of_place = move |it: &&Named| place.is_some_and(|place| it.place.contains(&place));
        self.things.iter().filter(of_place).map(|it| it.thing)
    }
}

fn function(export: &Export<'_>) -> Option<(String, Thing)> {
    let is_function = export.kind == ExternalKind::Func;
    is_function.then(|| (export.name.to_owned(), Thing::Function(export.index)))
}

/// The slots that a part of the table fills, where it is one of functions with a fixed place.
fn slots(kind: ElementKind<'_>, items: ElementItems<'_>) -> Read<Vec<(u32, Thing)>> {
    let (ElementKind::Active { offset_expr, .. }, ElementItems::Functions(functions)) =
        (kind, items)
    else {
        return Ok(Vec::new());
    };
    let first = pieces::constant(&offset_expr)?.unwrap_or_default();
    let functions = (first..).zip(functions);
    functions
        .map(|(slot, function)| Ok((slot, Thing::Function(function?))))
        .collect()
}
