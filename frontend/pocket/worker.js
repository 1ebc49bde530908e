/* Keeps programmes of trips on the phone that shows them, so that they can be read without a connection. It writes into
   what it keeps when it got it; the page says how old that is. What leads nowhere any more is forgotten. */

const KEPT = 'pocket-1';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', event => event.waitUntil(clients.claim()));

self.addEventListener('message', event => {
  const { keep } = event.data;
  event.waitUntil(
    Promise.all(keep.map(async address => take(address, await fetch(address))))
      .then(() => event.ports[0].postMessage('kept')));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(page(event));
  } else if (['style', 'script', 'image'].includes(request.destination)) {
    event.respondWith(file(event));
  }
});

/** From the network; what is kept when that fails, or lets one wait. */
async function page(event) {
  const { request } = event;
  const fresh = fetch(request).then(async answer => {
    await take(request.url, answer.clone());
    return answer;
  });
  event.waitUntil(fresh.catch(() => {}));
  const known = await (await caches.open(KEPT)).match(request.url);
  if (!known) {
    return fresh;
  }
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([fresh, late]).catch(() => {});
  return first && first.status < 500 ? first : known;
}

/** What is kept, and the newest for the next time. */
async function file(event) {
  const { request } = event;
  const known = await (await caches.open(KEPT)).match(request.url);
  const fresh = fetch(request).then(async answer => {
    await take(request.url, answer.clone());
    return answer;
  });
  event.waitUntil(fresh.catch(() => {}));
  return known ?? fresh;
}

async function take(address, answer) {
  const cache = await caches.open(KEPT);
  if (answer.status === 404) {
    await cache.delete(address, { ignoreSearch: true });
  } else if (answer.ok) {
    await cache.put(address, await dated(answer));
  }
}

async function dated(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  if (!type.startsWith('text/html')) {
    return answer;
  }
  const text = (await answer.text())
    .replace('<meta name="received" content="">', `<meta name="received" content="${Date.now()}">`);
  const headers = new Headers();
  for (const name of ['Content-Type', 'Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options']) {
    if (answer.headers.has(name)) {
      headers.set(name, answer.headers.get(name));
    }
  }
  return new Response(text, { headers });
}
