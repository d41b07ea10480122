//! The browsers in which the page is tried out.

use std::fmt;

/// A browser, which stands for the engine that it runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox, or its release for companies.
    Firefox,
    /// WebKitGTK's own small browser: the engine of Safari where there is no Safari.
    Webkit,
}

/// Names the browser in which the journeys are walked; Chromium where it is not set.
pub const VARIABLE: &str = "JOURNEYS_BROWSER";

/// Names the script that looks for barriers.
pub const AXE: &str = "JOURNEYS_AXE";

impl Browser {
    /// Every one, the quickest first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The word by which a command knows the browser.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The browser of this name, or a sentence with those that there are.
    pub fn named(name: &str) -> crate::Result<Self> {
        let found = Self::ALL.into_iter().find(|it| it.name() == name);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("There is no browser `{name}`: give one of {names}.")
        })
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKitGTK",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_found_by_its_name() {
        for browser in Browser::ALL {
            assert_eq!(Browser::named(browser.name()), Ok(browser));
        }
        let refused = Browser::named("netscape").unwrap_err();
        assert!(refused.contains("chromium, firefox, webkit"), "{refused}");
    }
}
