//! The journeys, one file for each thing a visitor comes for.
