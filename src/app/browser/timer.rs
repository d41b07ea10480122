//! Does something a little later.

use gloo::timers::callback::Timeout;
use js_sys::Date;
use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

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

/// How long the page goes on before the browser has a turn; a phone may take four times as long for the same.
const TURN_MS: f64 = 8.0;

thread_local! {
    /// When the browser last had a turn, in milliseconds.
    static TURN: Cell<f64> = const { Cell::new(0.0) };
}

/// Lets the browser do what is due, unless it has just done so.
pub(crate) async fn rest() {
    if Date::now() - TURN.get() >= TURN_MS {
        turn().await;
    }
}

/// Lets the browser do what is due. The future of `gloo` does the same, and brings a channel that weighs a kilobyte.
pub(crate) async fn turn() {
    let is_over = Rc::new(Cell::new(false));
    let mut timeout = None;
    poll_fn(|context| {
        if is_over.get() {
            return Poll::Ready(());
        }
        let (over, waker) = (Rc::clone(&is_over), context.waker().clone());
        timeout = Some(Timeout::new(0, move || {
            over.set(true);
            waker.wake();
        }));
        Poll::Pending
    })
    .await;
    drop(timeout);
    TURN.set(Date::now());
}
