//! Gives compiled code memory to allocate from before it has to ask for more, which nobody answers at build time.

use crate::Result;
use walrus::ir::{BinaryOp, Call, Instr, InstrLocId, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{ConstExpr, FunctionBuilder, FunctionId, GlobalId, MemoryId, Module, ValType};

/// In pages of 64 KB; what is not used at build time is used later.
const ROOM: u64 = 40;

/// Puts the first pages that the code will ask for into its memory.
pub(super) fn make(module: &mut Module) -> Result {
    let memory = module
        .memories
        .iter_mut()
        .next()
        .ok_or("The compiled page has no memory.")?;
    let (id, first) = (memory.id(), memory.initial);
    memory.initial += ROOM;
    let pages = |it: u64| i32::try_from(it).unwrap_or(i32::MAX);
    let next = ConstExpr::Value(Value::I32(pages(first)));
    let next = module.globals.add_local(ValType::I32, true, false, next);
    let grow = grow(module, id, next, pages(first + ROOM));
    let mut calls = Calls { grow };
    for (function, code) in module.funcs.iter_local_mut() {
        if function != grow {
            let entry = code.entry_block();
            dfs_pre_order_mut(&mut calls, code, entry);
        }
    }
    Ok(())
}

/// A function in the place of `memory.grow`: hands out the pages from `next` up to `end`, then asks for more.
fn grow(module: &mut Module, memory: MemoryId, next: GlobalId, end: i32) -> FunctionId {
    let wanted = module.locals.add(ValType::I32);
    let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
    let mut body = builder.func_body();
    body.global_get(next)
        .local_get(wanted)
        .binop(BinaryOp::I32Add)
        .i32_const(end)
        .binop(BinaryOp::I32GtU)
        .if_else(
            ValType::I32,
            |more| {
                more.i32_const(end).global_set(next);
                more.local_get(wanted).memory_grow(memory);
            },
            |there| {
                there.global_get(next);
                there
                    .global_get(next)
                    .local_get(wanted)
                    .binop(BinaryOp::I32Add)
                    .global_set(next);
            },
        );
    builder.finish(vec![wanted], &mut module.funcs)
}

/// Puts a call in the place of every `memory.grow`.
struct Calls {
    grow: FunctionId,
}

impl VisitorMut for Calls {
    fn visit_instr_mut(&mut self, instr: &mut Instr, _: &mut InstrLocId) {
        if matches!(instr, Instr::MemoryGrow(_)) {
            *instr = Instr::Call(Call { func: self.grow });
        }
    }
}
