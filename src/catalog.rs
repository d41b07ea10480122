//! A report at hand: its indicators, indexed for search, facets and sorting.
