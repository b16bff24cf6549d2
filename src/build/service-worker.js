/* global self, caches, CACHE, FILES */

// Once fetched, the workbench needs no server: every file comes from the cache of its version. The next version is
// taken when no page of this one is open, so that no page is made of two.
self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith("workbench-") && name !== CACHE;
  const removeOld = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
  };
  event.waitUntil(removeOld());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    const wanted = request.mode === "navigate" ? "index.html" : request;
    return (await cache.match(wanted)) || fetch(request);
  };
  event.respondWith(answer());
});
