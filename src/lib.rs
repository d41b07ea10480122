//! 数说 (Shushuo) reads a Chinese government work report (政府工作报告) and turns its prose into indicators.
//!
//! The library reads; the page, its uppermost layer, shows what was read. Everything happens in the visitor's browser or in
//! a program that calls [`catalog::Catalog::read`]; nothing is sent anywhere.
//!
//! # From a text to the screen
//!
//! ```text
//!  source ──text::parse──▶ Report ──indicator::extract──▶ Extraction
//!                            │     (quantity::find)           │
//!                            └───────────┬────────────────────┘
//!                                        ▼
//!    Query ──────────────────▶ catalog::Catalog ──run, facets──▶ ids, counts
//!                                        │                          │
//!                             export::render, row, records          │
//!                                        ▼                          ▼
//!  address ◀──app::url──▶ View ──▶ app::state::State ──▶ components ──▶ screen
//! ```
//!
//! ```
//! use shushuo::indicator::{Kind, Reading, Reason, extract};
//! use shushuo::text::Report;
//!
//! let report = Report::parse("2023年，粮食产量达到307万吨，增长2.1%。");
//! let found = extract(&report);
//! let names: Vec<&str> = found.indicators.iter().map(|it| it.name.as_str()).collect();
//! assert_eq!(names, ["粮食产量", "粮食产量"]);
//! assert_eq!(found.indicators[0].value.to_string(), "3070000");
//! assert_eq!(found.indicators[1].kind, Kind::Growth);
//! assert_eq!(found.ledger.len(), 3);
//! assert_eq!(found.ledger[0].reading, Reading::Not(Reason::Year));
//! ```
//!
//! # Layers
//!
//! | layer | question | entry |
//! |---|---|---|
//! | [`text`] | What stands where: title, sections, paragraphs, sentences? | [`text::parse`] |
//! | [`quantity`] | Which numbers are there, with which unit and bound? | `quantity::find` |
//! | [`indicator`] | What does each number measure, of which period, reached or aimed at? | [`indicator::extract`] |
//! | [`catalog`] | Which of them does a query list, in which order? | [`catalog::Catalog`] |
//! | [`export`] | How are they taken away? | [`export::render`] |
//! | [`app`] | How are they seen, chosen and shared? | [`app::App`] |
//!
//! Within [`app`], `state` holds everything that the page knows and changes it purely; `url` and `view` are its part that a
//! link brings back; `components` are functions from values to elements; `hooks` follow the state (address, scroll, keys,
//! dropped files); `tasks` take time or leave the page (files, downloads, clipboard); `browser` is the door to the browser;
//! `labels` has every word of the interface; `family` links the reports of one government, `promises` and `standings` list
//! what follows from that; `library` knows the reports that lie beside the page; `saved` puts those at hand
//! into the page in one file.
//!
//! # What is never so
//!
//! 1. A layer never names one above it.
//! 2. `yew` is never named outside `app`, and `web_sys`, `js_sys`, `gloo` and `wasm_bindgen` never outside `app::browser`.
//! 3. Reading never fails and never panics, whatever the text; what is unsure carries its doubt.
//! 4. A [`text::Span`] never leaves the source or splits a character; a figure lies in its sentence, a sentence in its section.
//! 5. A number is never a float: values are exact decimals, so that what is compared and exported is what was printed.
//! 6. The reducer never touches the browser: history, files, clipboard and scroll are for hooks and tasks.
//! 7. The address never holds a report's text, and no address fails to decode.
//! 8. Order never depends on a hash map: it is the order of the text, or a sort that was asked for.
//! 9. What is missing is never shown as zero.
//! 10. A target and an actual value never differ by colour alone.
//!
//! # Words
//!
//! | 中文 | here |
//! |---|---|
//! | 报告 | report; one that the page brings is an edition |
//! | 部分、节 | section, of level 1 or below |
//! | 句、分句 | sentence, clause |
//! | 数量、数值、单位 | quantity, value, unit |
//! | 限定（左右、以上、以内） | bound |
//! | 指标 | indicator; on the page also figure |
//! | 目标、完成值 | target, actual |
//! | 时期 | period |
//! | 类别（数量、新增、增速、占比、位次） | kind: amount, increment, growth, share, rank |
//! | 账本 | ledger: every number of the text and what it is read as |
//! | 出处 | evidence: the sentence that a figure stands in |
//! | 分别 | respective lists: `coordination` |
//! | 存疑 | doubt |

pub mod text;

pub mod quantity;

pub mod indicator;

pub mod catalog;

pub mod export;

pub mod app;
