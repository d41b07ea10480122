//! Does something a little later.

use gloo::timers::callback::Timeout;

/// About one repaint.
const FRAME_MS: u32 = 16;

/// A deed put off; dropping it before its time cancels it.
#[derive(Debug)]
pub(crate) struct Timer {
    _timeout: Timeout,
}

/// Does something after the next repaint.
pub(crate) fn after_repaint(deed: impl FnOnce() + 'static) -> Timer {
    Timer {
        _timeout: Timeout::new(FRAME_MS, deed),
    }
}
