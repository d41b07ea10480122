// Keeps the page for times without network. The build fills in the version and the files.
//
// A version is a cache of its own, filled whole or not at all: each file must have the digest that the build saw, so
// a server that is being updated, or a visit that breaks off, leaves nothing behind and the next visit tries again.
const VERSION = "%VERSION%";
// Addresses relative to the page, with their digests; the first is the page itself.
const FILES = %FILES%;

// Several pages may share an origin; each knows its caches by its address.
const OWN = `shushuo ${self.registration.scope} `;
const PAGE = OWN + VERSION;
// Reports may be added beside the page at any time, so they belong to no version.
const BESIDE = `${OWN}beside`;

self.addEventListener("install", (event) => event.waitUntil(keep()));

async function keep() {
  const cache = await caches.open(PAGE);
  try {
    await cache.addAll(FILES.map(([address, integrity]) =>
      new Request(address, { integrity, cache: address === "./" ? "no-cache" : "default" })));
  } catch (error) {
    await caches.delete(PAGE);
    throw error;
  }
}

self.addEventListener("activate", (event) => event.waitUntil(clear()));

// What an earlier version kept goes; what others keep stays.
async function clear() {
  const names = await caches.keys();
  const old = names.filter((it) => it.startsWith(OWN) && it !== PAGE && it !== BESIDE);
  await Promise.all(old.map((it) => caches.delete(it)));
}

// The visitor has agreed to the new version.
self.addEventListener("message", (event) => {
  if (event.data === "change") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.search = url.hash = "";
  if (request.method !== "GET" || !url.href.startsWith(self.registration.scope)) return;
  const path = url.href.slice(self.registration.scope.length);
  if (path === "" || path === "index.html") event.respondWith(kept("./", request));
  else if (FILES.some(([address]) => address === `./${path}`)) event.respondWith(kept(`./${path}`, request));
  else if (path.startsWith("reports/") || path === "shushuo.html" || path === "licences.txt") event.respondWith(newest(request));
});

async function kept(address, request) {
  const cache = await caches.open(PAGE);
  return await cache.match(address) ?? fetch(request);
}

async function newest(request) {
  const cache = await caches.open(BESIDE);
  try {
    const answer = await fetch(request);
    // A full disk is no reason to withhold the answer.
    if (answer.ok) await cache.put(request, answer.clone()).catch(() => {});
    return answer;
  } catch (error) {
    const answer = await cache.match(request);
    if (answer) return answer;
    throw error;
  }
}
