// Photos and voice memos that wait on this device until the server has them. They lie in IndexedDB, next to the draft in
// localStorage, which holds text only. Where the device refuses to keep them, they stay in this page as long as it is open.

const STORE = 'files';
const memory = new Map();
let opening;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('naru', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = () => {
        opening = undefined;
      };
      resolve(database);
    };
  }).catch((refused) => {
    opening = undefined;
    throw refused;
  });
  return opening;
}

async function run(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    // Strict: what is said to be kept shall outlive a phone whose battery ends.
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Keeps a file under its key, also instead of what lay there; answers whether it will outlive this page. */
export async function keep(file) {
  try {
    await run('readwrite', (store) => store.put(file));
    memory.delete(file.key);
    return true;
  } catch {
    memory.set(file.key, file);
    return false;
  }
}

/** All files of this account, the oldest first. */
export async function kept(account) {
  const stored = await run('readonly', (store) => store.getAll()).catch(() => []);
  const all = new Map([...stored.map((file) => [file.key, file]), ...memory]);
  return [...all.values()].filter((file) => file.account === account).sort((one, other) => one.at - other.at);
}

export async function forget(key) {
  memory.delete(key);
  await run('readwrite', (store) => store.delete(key)).catch(() => {});
}
