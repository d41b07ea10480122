//! Does something a little later.

use js_sys::Date;
use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::MessageChannel;

/// A deed put off until the browser has done what is due; dropping it before cancels it.
///
/// A message to oneself comes as soon as that is done; a timer that starts from a timer waits four milliseconds more.
#[derive(Debug)]
pub(crate) struct Later {
    channel: Option<MessageChannel>,
    _deed: Closure<dyn FnMut()>,
}

/// Does something once the browser has done what is due, painting among it.
pub(crate) fn later(deed: impl FnOnce() + 'static) -> Later {
    send(Box::new(deed))
}

/// One function for all deeds, as each that a script calls weighs much.
fn send(deed: Box<dyn FnOnce()>) -> Later {
    let deed = Closure::once(deed);
    let channel = MessageChannel::new().ok();
    if let Some(channel) = &channel {
        channel
            .port1()
            .set_onmessage(Some(deed.as_ref().unchecked_ref()));
        // A message that holds nothing can always be sent.
        let _ = channel.port2().post_message(&JsValue::UNDEFINED);
    }
    Later {
        channel,
        _deed: deed,
    }
}

impl Drop for Later {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            // A message on its way still arrives at a port that is closed, in Firefox.
            channel.port1().set_onmessage(None);
            channel.port1().close();
        }
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

/// Lets the browser do what is due.
pub(crate) async fn turn() {
    let is_over = Rc::new(Cell::new(false));
    let mut message = None;
    poll_fn(|context| {
        if is_over.get() {
            return Poll::Ready(());
        }
        let (over, waker) = (Rc::clone(&is_over), context.waker().clone());
        message = Some(later(move || {
            over.set(true);
            waker.wake();
        }));
        Poll::Pending
    })
    .await;
    drop(message);
    TURN.set(Date::now());
}
