//! 数说 (Shushuo) reads a Chinese government work report and turns its prose into indicators.
//!
//! `text -> quantity -> indicator -> catalog -> export -> app`

pub mod text;

pub mod quantity;

pub mod indicator;

pub mod catalog;

pub mod export;

pub mod app;
