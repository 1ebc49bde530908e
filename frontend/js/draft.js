// The form on which an official records a meeting. Everything happens on the device: what is tapped and typed is kept in
// localStorage at once, survives a reload, a lost connection and an expired login, and goes to the server as one piece.
// Each need has a key made here, so that a save whose answer got lost is not saved twice. Photos and voice memos are kept
// beside the draft and follow the request, see need-files.js and unsent.js.

import { NeedFiles } from './need-files.js';

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

class Capture extends HTMLElement {
  connectedCallback() {
    // The children come after their parent.
    setTimeout(() => this.isConnected && this.start());
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.backOnline);
  }

  start() {
    if (this.draft) {
      window.addEventListener('online', this.backOnline);
      return;
    }
    this.draft = this.read() ?? { outcome: null, none: false, needs: [] };
    this.files = new NeedFiles(this);
    this.backOnline = () => this.waiting && this.say('online');
    window.addEventListener('online', this.backOnline);
    this.addEventListener('click', (event) => this.clicked(event.target.closest('button')));
    this.addEventListener('input', (event) => this.typed(event.target));
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
    const { outcome, category, does } = button.dataset;
    const need = this.needOf(button);
    if (outcome) {
      this.draft.outcome = outcome;
      this.wantOne();
    } else if (category) {
      need.category = category;
    } else if (does === 'add') {
      this.draft.none = false;
      this.draft.needs.push({ key: uuid(), category: null, sentence: '' });
    } else if (does === 'remove') {
      this.draft.needs.splice(this.draft.needs.indexOf(need), 1);
      this.files.dropNeed(need.key);
    } else if (does === 'none') {
      this.draft.none = !this.draft.none;
      this.wantOne();
    } else if (does === 'save') {
      this.save();
      return;
    } else if (!does) {
      return;
    }
    this.changed();
    this.draw();
    if (does === 'add') {
      this.querySelector('.needs').lastElementChild?.scrollIntoView({ block: 'nearest' });
    }
  }

  typed(field) {
    const need = this.needOf(field);
    if (need && field.matches('textarea')) {
      need.sentence = field.value;
      this.changed();
    }
  }

  /** A company that came usually needs something: the first need stands there without being asked for. */
  wantOne() {
    if (this.draft.outcome === 'HELD' && !this.draft.none && this.draft.needs.length === 0) {
      this.draft.needs.push({ key: uuid(), category: null, sentence: '' });
    }
  }

  needOf(inside) {
    const key = inside.closest('.need')?.dataset.key;
    return this.draft.needs.find((need) => need.key === key);
  }

  draw() {
    const { outcome, none, needs } = this.draft;
    const came = outcome === 'HELD';
    this.press('[data-outcome]', (button) => button.dataset.outcome === outcome);
    this.press('[data-does="none"]', () => none);
    this.querySelector('.choices').hidden = !came;
    this.querySelector('[data-does="add"]').hidden = none;
    const box = this.querySelector('.needs');
    box.hidden = !came || none;
    const known = new Map([...box.children].map((child) => [child.dataset.key, child]));
    needs.forEach((need) => {
      const section = known.get(need.key) ?? this.section(need);
      known.delete(need.key);
      if (!section.isConnected) {
        box.append(section);
      }
      this.press('[data-category]', (button) => button.dataset.category === need.category, section);
    });
    known.forEach((section) => section.remove());
    if (this.draft.none || !came) {
      this.querySelector('.says').textContent = '';
    }
  }

  section(need) {
    const section = this.querySelector('.pattern').cloneNode(true);
    section.classList.remove('pattern');
    section.hidden = false;
    section.dataset.key = need.key;
    section.querySelector('textarea').value = need.sentence;
    this.files.open(section);
    return section;
  }

  press(selector, pressed, within = this) {
    within.querySelectorAll(selector).forEach((button) => button.setAttribute('aria-pressed', pressed(button)));
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

  /** What is still missing, or nothing. */
  missing(needs) {
    const { outcome, none } = this.draft;
    if (!outcome) {
      return 'outcome-missing';
    }
    if (outcome !== 'HELD' || none) {
      return null;
    }
    if (needs.length === 0) {
      return 'need-missing';
    }
    if (needs.some((need) => !need.sentence.trim())) {
      return 'sentence-missing';
    }
    return needs.some((need) => !need.category) ? 'category-missing' : null;
  }

  uuid() {
    return uuid();
  }

  async save() {
    await this.files.ready;
    const filled = (need) => need.category || need.sentence.trim() || this.files.has(need.key);
    const needs = this.draft.needs.filter(filled);
    const missing = this.missing(needs);
    if (missing) {
      this.say(missing);
      return;
    }
    const { outcome, none } = this.draft;
    const button = this.querySelector('[data-does="save"]');
    button.disabled = true;
    this.say('saving');
    try {
      await this.files.finish();
      await this.send({ outcome, needs: outcome === 'HELD' && !none ? needs : [] });
    } catch {
      // No answer came: it may have been saved or not, and can be sent again either way.
      this.say('offline');
    } finally {
      button.disabled = false;
    }
  }

  async send(body) {
    const answer = await fetch(this.dataset.sendTo, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
        [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf'),
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (answer.ok) {
      const saved = await answer.json();
      // Before the draft is thrown away: whatever happens now, the files know where they belong.
      await this.files.release(body.needs.map((need) => need.key));
      this.done(saved);
    } else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      this.say('expired');
    } else if (answer.status === 404 || answer.status === 422) {
      this.say('refused', (await answer.json()).message);
    } else {
      this.say('failed');
    }
  }

  done(saved) {
    localStorage.removeItem(this.dataset.draft);
    const done = this.querySelector('.done');
    const list = done.querySelector('ul');
    list.replaceChildren(
      ...saved.map(({ number, sentence }) => {
        const line = document.createElement('li');
        line.textContent = `${number} ${sentence}`;
        return line;
      }),
    );
    done.classList.toggle('empty', saved.length === 0);
    [...this.children].forEach((child) => {
      child.hidden = child !== done;
    });
    done.querySelector('naru-unsent').send();
    done.focus();
  }
}

customElements.define('naru-capture', Capture);
