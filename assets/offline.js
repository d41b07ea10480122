// Keeps the page for times without network, and tells of a newer version. It changes when the visitor says so, never by itself.
(() => {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !location.protocol.startsWith("http")) return;
  const tell = (worker) => {
    const bar = document.createElement("div");
    bar.className = "notices";
    bar.innerHTML = '<div class="notice update" role="status"><div class="notice__words"><p class="notice__title">数说有了新版本</p><p>换过去要重新载入，自己打开的报告要再打开一次</p></div><p class="notice__actions"><button class="button" type="button">现在换</button></p></div>';
    bar.querySelector("button").onclick = () => {
      serviceWorker.addEventListener("controllerchange", () => location.reload());
      worker.postMessage("change");
    };
    document.querySelector(".update")?.parentElement.remove();
    document.body.prepend(bar);
  };
  const watch = (worker) => {
    // Without a controller this is the first visit, and nothing is new.
    const look = () => { if (worker.state === "installed" && serviceWorker.controller) tell(worker); };
    worker?.addEventListener("statechange", look);
    if (worker) look();
  };
  addEventListener("load", () => {
    serviceWorker.register("./worker.js", { updateViaCache: "none" }).then((registration) => {
      watch(registration.waiting);
      watch(registration.installing);
      registration.addEventListener("updatefound", () => watch(registration.installing));
      // A browser that forbids this shows the page all the same.
    }).catch(() => {});
  });
})();
