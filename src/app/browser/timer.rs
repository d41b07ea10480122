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

/// Does something when the browser has done what is due.
#[cfg(target_arch = "wasm32")]
pub(crate) fn soon(deed: impl FnOnce() + 'static) {
    Timeout::new(0, deed).forget();
}
