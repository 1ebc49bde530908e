// Sends the photos and voice memos whose requests the server has, one by one, while the official is already at the next
// booth; says how many wait, and tries again when there is a connection. Sent twice, a file is kept once.

import { forget, keep, kept } from './kept-files.js';

const TIMEOUT = 60_000;
const AGAIN = 15_000;

let sending;
let wanted;

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content ?? '';
}

async function due(account) {
  return (await kept(account)).filter((file) => file.due);
}

/** Sends one file; answers what became of it. */
async function put(address, file) {
  let answer;
  try {
    answer = await fetch(`${address}/${file.need}/${file.key}?name=${encodeURIComponent(file.name)}`, {
      method: 'PUT',
      headers: {
        'Content-Type': file.type || 'application/octet-stream',
        'Accept-Language': document.documentElement.lang,
        [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf'),
      },
      body: file.bytes,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch {
    return 'offline';
  }
  if (answer.ok) {
    await forget(file.key);
    return 'sent';
  }
  if (answer.status === 404 || answer.status === 422) {
    // Trying again would change nothing: the person is told why, and can still keep the file.
    await keep(Object.assign(file, { refused: (await answer.json()).message }));
    return 'refused';
  }
  return answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403 ? 'expired' : 'failed';
}

async function sendAll(account, address) {
  let state = 'sent';
  for (const file of await due(account)) {
    if (file.refused) {
      continue;
    }
    announce('sending');
    state = await put(address, file);
    if (state !== 'sent' && state !== 'refused') {
      break;
    }
  }
  announce(state);
}

function announce(state) {
  window.dispatchEvent(new CustomEvent('naru-files', { detail: state }));
}

class Unsent extends HTMLElement {
  connectedCallback() {
    this.heard ??= ({ detail }) => this.draw(detail);
    this.go ??= () => this.send();
    window.addEventListener('naru-files', this.heard);
    window.addEventListener('online', this.go);
    // The children come after their parent.
    setTimeout(() => this.isConnected && this.begin());
  }

  disconnectedCallback() {
    window.removeEventListener('naru-files', this.heard);
    window.removeEventListener('online', this.go);
    clearTimeout(this.again);
  }

  begin() {
    if (!this.begun) {
      this.begun = true;
      this.querySelector('.sign-in').addEventListener('click', (event) => {
        event.preventDefault();
        event.stopPropagation();
        location.reload();
      });
    }
    this.send();
  }

  /** Sends what waits; one run at a time, whichever element asks. */
  send() {
    const { account, filesTo } = this.dataset;
    wanted = true;
    sending ??= this.sendWhileWanted(account, filesTo);
    return sending;
  }

  async sendWhileWanted(account, filesTo) {
    try {
      while (wanted) {
        wanted = false;
        await sendAll(account, filesTo);
      }
    } finally {
      sending = undefined;
    }
  }

  async draw(state) {
    clearTimeout(this.again);
    if (state === 'offline' || state === 'failed') {
      this.again = setTimeout(this.go, AGAIN);
    }
    const files = await due(this.dataset.account);
    const waiting = files.filter((file) => !file.refused).length;
    this.busy ||= waiting > 0;
    const says = waiting > 0 ? state : this.busy ? 'all-sent' : '';
    this.querySelector('.state').textContent = this.words(says).replace('#', String(waiting));
    this.querySelector('.sign-in').hidden = says !== 'expired';
    this.querySelector('.refused').replaceChildren(...files.filter((file) => file.refused).map((file) => this.line(file)));
    this.hidden = !this.busy && files.length === 0;
  }

  /** A file the server will not take: why, the file itself, and a way to be rid of it. */
  line(file) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    link.download = file.name;
    link.textContent = file.name;
    const why = document.createElement('p');
    why.textContent = file.refused;
    const away = document.createElement('button');
    away.type = 'button';
    away.textContent = this.words('remove');
    away.setAttribute('aria-label', `${file.name} ${this.words('remove')}`);
    away.addEventListener('click', async () => {
      URL.revokeObjectURL(link.href);
      await forget(file.key);
      this.draw('sent');
    });
    line.append(link, why, away);
    return line;
  }

  words(what) {
    return this.getAttribute(`data-say-${what}`) ?? '';
  }
}

customElements.define('naru-unsent', Unsent);
