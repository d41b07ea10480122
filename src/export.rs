//! Indicators as files to take away.
