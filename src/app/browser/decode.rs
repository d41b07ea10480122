//! Decodes GB18030 with the browser's own tables, which would weigh half the bundle otherwise.

use web_sys::{TextDecoder, TextDecoderOptions};

/// The text of bytes in GB18030; `None` where they are not.
pub(crate) fn gb18030(bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options("gb18030", &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
