// Starts the page from the parts that this file carries. The file as it came is kept for saving it with other reports.
globalThis.shushuoSource = `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
addEventListener("click", (event) => {
  if (!event.target.closest?.('a[href="licences.txt"]')) return;
  event.preventDefault();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([document.getElementById("licences").textContent], { type: "text/plain" }));
  link.download = "licences.txt";
  link.click();
});
if (typeof DecompressionStream !== "function") {
  document.getElementById("loading").textContent = "这个浏览器太旧，打不开单个文件的数说，请换用 2023 年以后的 Chrome、Edge、Firefox 或 Safari";
} else {
  const packed = Uint8Array.from(atob(document.getElementById("code").textContent), (it) => it.charCodeAt(0));
  const code = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  await %INIT%({ module_or_path: new Response(code, { headers: { "Content-Type": "application/wasm" } }) });
}
