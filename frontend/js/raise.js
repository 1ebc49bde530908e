// The form on which a company tells the city what it needs, and staff what a company told them on the phone. What is
// tapped and typed is kept in localStorage at once, survives a reload, a lost connection and an expired login, and goes
// to the server as one piece with a key made here, so that a request whose answer got lost is not received twice.

const TIMEOUT = 15_000;

function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content ?? '';
}

class Raise extends HTMLElement {
  connectedCallback() {
    // The children come after their parent.
    setTimeout(() => this.isConnected && this.start());
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.backOnline);
  }

  start() {
    this.backOnline ??= () => this.waiting && this.say('online');
    window.addEventListener('online', this.backOnline);
    if (this.draft) {
      return;
    }
    this.draft = this.read() ?? { key: uuid(), category: null, meeting: null, sentence: '' };
    this.field = this.querySelector('textarea');
    this.field.value = this.draft.sentence;
    this.field.addEventListener('input', () => {
      this.draft.sentence = this.field.value;
      this.changed();
    });
    this.addEventListener('click', (event) => this.clicked(event.target.closest('button')));
    this.querySelector('.again').addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      location.reload();
    });
    if (this.draft.at) {
      this.tellKept('restored');
    }
    this.draw();
  }

  clicked(button) {
    if (!button) {
      return;
    }
    const { category, meeting } = button.dataset;
    if (category) {
      this.draft.category = category;
    } else if (meeting) {
      this.draft.meeting = this.draft.meeting === meeting ? null : meeting;
    } else {
      this.send();
      return;
    }
    this.changed();
    this.draw();
  }

  draw() {
    for (const what of ['category', 'meeting']) {
      this.querySelectorAll(`[data-${what}]`).forEach((button) =>
        button.setAttribute('aria-pressed', button.dataset[what] === this.draft[what]),
      );
    }
    this.querySelectorAll('[data-answers]').forEach((programmes) => {
      programmes.hidden = programmes.dataset.answers !== this.draft.category;
    });
  }

  changed() {
    this.say('');
    this.draft.at = new Date().toISOString();
    try {
      localStorage.setItem(this.dataset.draft, JSON.stringify(this.draft));
      this.tellKept('kept');
    } catch {
      this.querySelector('.kept').textContent = this.words('unkept');
    }
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.dataset.draft));
    } catch {
      return null;
    }
  }

  tellKept(what) {
    const at = new Date(this.draft.at);
    const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    this.querySelector('.kept').textContent = `${this.words(what)} ${time}`;
  }

  words(what) {
    return this.getAttribute(`data-say-${what}`) ?? '';
  }

  say(what, words = this.words(what)) {
    this.waiting = what === 'offline';
    this.querySelector('.says').textContent = words;
    this.querySelector('.again').hidden = what !== 'expired';
  }

  async send() {
    if (!this.draft.category) {
      this.say('category-missing');
      this.querySelector('[data-category]').focus();
      return;
    }
    if (!this.draft.sentence.trim()) {
      this.say('sentence-missing');
      this.field.focus();
      return;
    }
    const button = this.querySelector('.submit');
    button.disabled = true;
    this.say('sending');
    try {
      await this.post();
    } catch {
      // No answer came: it may have been received or not, and can be sent again either way.
      this.say('offline');
    } finally {
      button.disabled = false;
    }
  }

  async post() {
    const { key, category, meeting, sentence } = this.draft;
    const answer = await fetch(this.dataset.sendTo, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
        [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf'),
      },
      body: JSON.stringify({ key, category, meeting, sentence }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (answer.ok) {
      const { page } = await answer.json();
      localStorage.removeItem(this.dataset.draft);
      location.assign(this.dataset.home + page);
    } else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      this.say('expired');
    } else if (answer.status === 404 || answer.status === 422) {
      this.say('refused', (await answer.json()).message);
    } else {
      this.say('failed');
    }
  }
}

customElements.define('naru-raise', Raise);
