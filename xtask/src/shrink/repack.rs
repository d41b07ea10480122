//! Writes compiled code so that brotli makes least of it: the same instructions, in an order that suits it.

use super::likeness;
use super::pieces::{self, Piece};
use crate::Result;
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, ConstExpr, DataSection, FunctionSection, MemArg, Module};
use wasmparser::{
    BinaryReaderError, CodeSectionReader, DataSectionReader, FunctionSectionReader, Parser,
    Payload, TypeRef,
};

type Read<T> = std::result::Result<T, BinaryReaderError>;
type Written<T = ()> = std::result::Result<T, Error<Infallible>>;

/// Writes the code anew.
pub(super) fn repack(code: &[u8]) -> Result<Vec<u8>> {
    let refused = |error: &dyn std::fmt::Display| {
        format!("The page's code cannot be put into another order: {error}.")
    };
    let mut repack = Repack::new(code).map_err(|error| refused(&error))?;
    let mut module = Module::new();
    repack
        .parse_core_module(&mut module, Parser::new(0), code)
        .map_err(|error| refused(&error))?;
    Ok(module.finish())
}

/// The order in which the functions are written. Those that the browser brings come first and stay.
struct Repack {
    imported: u32,
    /// For each new place, the old one.
    order: Vec<usize>,
    /// For each old place, the new one.
    places: Vec<u32>,
    /// What the memory holds; `None` where that stays as it is.
    memory: Option<Vec<Piece>>,
}

impl Repack {
    fn new(code: &[u8]) -> Read<Self> {
        let mut imported = 0;
        let mut bodies = Vec::new();
        let mut memory = None;
        for part in Parser::new(0).parse_all(code) {
            match part? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                Payload::DataSection(section) => memory = pieces::joined(section)?,
                _ => {}
            }
        }
        let order = likeness::order(&bodies);
        let mut places = vec![0; order.len()];
        for (new, old) in (0..).zip(&order) {
            if let Some(place) = places.get_mut(*old) {
                *place = new;
            }
        }
        Ok(Self {
            imported,
            order,
            places,
            memory,
        })
    }

    /// The same items in the new order.
    fn ordered<'a, T>(&'a self, items: &'a [T]) -> impl Iterator<Item = &'a T> {
        self.order.iter().filter_map(|it| items.get(*it))
    }
}

impl Reencode for Repack {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Written<u32> {
        let own = function.checked_sub(self.imported);
        let place = own.and_then(|it| self.places.get(it as usize));
        Ok(place.map_or(function, |it| self.imported + it))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Written {
        let types = section.into_iter().collect::<Read<Vec<u32>>>()?;
        for kind in self.ordered(&types) {
            functions.function(*kind);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Written {
        let bodies = section.into_iter().collect::<Read<Vec<_>>>()?;
        let bodies: Vec<_> = self.ordered(&bodies).cloned().collect();
        for body in bodies {
            self.parse_function_body(code, body)?;
        }
        Ok(())
    }

    fn data_count(&mut self, count: u32) -> Written<u32> {
        let joined = self.memory.as_ref().and_then(|it| it.len().try_into().ok());
        Ok(joined.unwrap_or(count))
    }

    fn parse_data_section(
        &mut self,
        data: &mut DataSection,
        section: DataSectionReader<'_>,
    ) -> Written {
        let Some(memory) = self.memory.take() else {
            return utils::parse_data_section(self, data, section);
        };
        for piece in memory {
            let start = ConstExpr::i32_const(piece.start.cast_signed());
            data.active(0, &start, piece.bytes);
        }
        Ok(())
    }

    /// What only other tools read is left out.
    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: wasmparser::CustomSectionReader<'_>,
    ) -> Written {
        Ok(())
    }

    /// How an address is aligned is a hint that no engine of today asks for: always the same one packs better.
    fn mem_arg(&mut self, place: wasmparser::MemArg) -> Written<MemArg> {
        Ok(MemArg {
            offset: place.offset,
            align: 0,
            memory_index: place.memory,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ir::Instr;
    use walrus::{ExportItem, FunctionBuilder, FunctionId, FunctionKind};

    /// Ten functions, each longer than the one before it, calling it and unlike it, and an import that the first calls.
    fn chain() -> Vec<u8> {
        let mut module = walrus::Module::default();
        let kind = module.types.add(&[], &[]);
        let (mut before, _) = module.add_import_func("browser", "first", kind);
        for number in 0..10 {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            let mut body = function.func_body();
            for constant in 0..number {
                body.i32_const(constant + number % 2 * 1000).drop();
            }
            body.call(before);
            before = function.finish(vec![], &mut module.funcs);
            module.exports.add(&number.to_string(), before);
        }
        module.emit_wasm()
    }

    fn called(module: &walrus::Module, caller: FunctionId) -> Option<FunctionId> {
        let FunctionKind::Local(local) = &module.funcs.get(caller).kind else {
            return None;
        };
        let instructions = &local.block(local.entry_block()).instrs;
        instructions.iter().find_map(|it| match &it.0 {
            Instr::Call(call) => Some(call.func),
            _ => None,
        })
    }

    #[test]
    fn calls_and_exports_find_their_functions() {
        let before = chain();
        let after = repack(&before).unwrap();
        assert_ne!(before, after);
        let module = walrus::Module::from_buffer(&after).unwrap();
        let exported = |number: usize| {
            let export = module
                .exports
                .iter()
                .find(|it| it.name == number.to_string());
            match export.unwrap().item {
                ExportItem::Function(it) => it,
                _ => panic!("{number} is no function"),
            }
        };
        for number in 1..10 {
            assert_eq!(
                called(&module, exported(number)),
                Some(exported(number - 1))
            );
        }
        let first = called(&module, exported(0)).unwrap();
        assert!(matches!(
            module.funcs.get(first).kind,
            FunctionKind::Import(_)
        ));
    }
}
