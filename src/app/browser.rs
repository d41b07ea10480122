//! The browser behind small doors. Only this folder knows `web_sys`, `js_sys`, `gloo` and `wasm_bindgen`.

pub(crate) mod beside;
pub(crate) mod clipboard;
pub(crate) mod decode;
pub(crate) mod dialog;
pub(crate) mod download;
pub(crate) mod file;
pub(crate) mod history;
pub(crate) mod input;
pub(crate) mod keyboard;
pub(crate) mod listener;
pub(crate) mod page;
pub(crate) mod pointer;
#[cfg(all(prepared, target_arch = "wasm32"))]
mod prepare;
pub(crate) mod storage;
pub(crate) mod timer;
