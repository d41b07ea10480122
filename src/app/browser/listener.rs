//! Listeners of the window, removed when dropped.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::Event;

/// A listener that lives as long as this value.
#[derive(Debug)]
pub(crate) struct Listener {
    _listener: Option<EventListener>,
}

/// Calls `on_event` for every event of this name that reaches the window; it may prevent the default.
pub(crate) fn on_window(name: &'static str, on_event: impl FnMut(&Event) + 'static) -> Listener {
    let on_event: Box<dyn FnMut(&Event)> = Box::new(on_event);
    let listener = web_sys::window().map(|window| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, on_event)
    });
    Listener {
        _listener: listener,
    }
}
