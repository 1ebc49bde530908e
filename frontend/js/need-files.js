// The photos and voice memos of the needs on the form: taken, kept on the device, looked at again, and thrown away.

import { forget, keep, kept } from './kept-files.js';
import { LONGEST, Memo, NoVoice } from './memo.js';
import { shrink } from './photo.js';

const STALE = 7 * 24 * 60 * 60 * 1000;

export class NeedFiles {
  /** @param form the element whose draft these files belong to */
  constructor(form) {
    this.form = form;
    this.files = [];
    this.ready = this.load();
  }

  async load() {
    const { account, draft } = this.form.dataset;
    const all = await kept(account);
    // A draft that was thrown away by the browser leaves its files behind.
    const stale = all.filter((file) => !file.due && Date.now() - file.at > STALE && !localStorage.getItem(file.draft));
    await Promise.all(stale.map((file) => forget(file.key)));
    this.files = all.filter((file) => file.draft === draft && !file.due && !stale.includes(file));
    this.form.querySelectorAll('.need[data-key]').forEach((section) => this.draw(section));
  }

  has(need) {
    return this.files.some((file) => file.need === need);
  }

  /** Lets a need's section take and show files. */
  open(section) {
    const input = section.querySelector('input[type="file"]');
    section.querySelector('[data-file="photo"]').addEventListener('click', () => input.click());
    section.querySelector('[data-file="voice"]').addEventListener('click', () => this.talk(section));
    input.addEventListener('change', async () => {
      const [chosen] = input.files;
      if (chosen) {
        await this.photo(section, chosen);
      }
      input.value = '';
    });
    this.draw(section);
  }

  async photo(section, chosen) {
    this.say(section, '');
    const smaller = await shrink(chosen);
    if (smaller.size > Number(this.form.dataset.largest)) {
      this.say(section, 'photo-too-large');
      return;
    }
    await this.keep(section, this.fresh(section, 'photo'), smaller);
  }

  /** Begins a voice memo, or ends the one that runs. */
  async talk(section) {
    if (this.running) {
      const mine = this.running.section === section;
      await this.finish();
      if (mine) {
        return;
      }
    }
    this.say(section, '');
    const file = this.fresh(section, 'voice');
    let keeping = Promise.resolve();
    const button = section.querySelector('[data-file="voice"]');
    button.disabled = true;
    try {
      const memo = await Memo.start((sound, seconds) => {
        file.seconds = seconds;
        keeping = keeping.then(() => this.keep(section, file, sound));
      });
      this.running = { section, memo, file, kept: () => keeping };
      this.running.clock = setInterval(() => this.tick(), 1000);
      memo.ended.then(() => this.running?.memo === memo && this.finish());
    } catch (refused) {
      this.say(section, refused instanceof NoVoice ? refused.message : 'voice-failed');
    } finally {
      button.disabled = false;
    }
    this.tick();
  }

  /** Ends the memo that runs, if any; all of it is kept then. */
  async finish() {
    const running = this.running;
    if (!running) {
      return;
    }
    clearInterval(running.clock);
    await running.memo.stop();
    await running.kept();
    if (this.running === running) {
      this.running = null;
      this.draw(running.section);
    }
  }

  tick() {
    if (this.running?.memo.seconds >= LONGEST) {
      this.finish();
    } else if (this.running) {
      this.draw(this.running.section);
    }
  }

  fresh(section, kind) {
    const { account, draft } = this.form.dataset;
    return { key: this.form.uuid(), need: section.dataset.key, account, draft, kind, at: Date.now() };
  }

  async keep(section, file, content) {
    if (file.dropped) {
      return;
    }
    file.type = content.type;
    file.bytes = await content.arrayBuffer();
    const lasting = await keep(file);
    if (file.dropped) {
      await forget(file.key);
      return;
    }
    if (!this.files.includes(file)) {
      this.files.push(file);
    }
    this.form.changed();
    this.say(section, lasting ? '' : 'file-unkept');
    this.draw(section);
  }

  async drop(file) {
    file.dropped = true;
    this.files.splice(this.files.indexOf(file), 1);
    await forget(file.key);
  }

  /** Throws away what was taken for a need that is removed. */
  async dropNeed(need) {
    if (this.running?.section.dataset.key === need) {
      await this.finish();
    }
    await Promise.all(this.files.filter((file) => file.need === need).map((file) => this.drop(file)));
  }

  /** The needs were received: their files may go, and those of needs that were not meant after all are thrown away. */
  async release(needs) {
    const [meant, others] = [true, false].map((is) => this.files.filter((file) => needs.includes(file.need) === is));
    await Promise.all(meant.map((file) => keep(Object.assign(file, { due: true, name: this.name(file) }))));
    await Promise.all(others.map((file) => this.drop(file)));
    this.files = [];
  }

  name({ kind, at, seconds }) {
    const time = new Date(at);
    const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join('-');
    return this.form.words(`${kind}-name`).replace('#', clock).replace('@', String(seconds));
  }

  say(section, what) {
    section.querySelector('.trouble').textContent = this.form.words(what);
  }

  draw(section) {
    const mine = this.files.filter((file) => file.need === section.dataset.key);
    const recording = this.running?.section === section;
    const full = mine.length >= Number(this.form.dataset.most);
    const voice = section.querySelector('[data-file="voice"]');
    voice.classList.toggle('recording', recording);
    voice.querySelector('.clock').textContent = recording ? this.clock(this.running.memo.seconds) : '';
    voice.querySelector('.words').textContent = this.form.words(recording ? 'voice-stop' : 'voice');
    voice.disabled = full && !recording;
    section.querySelector('[data-file="photo"]').disabled = full;
    const list = section.querySelector('.files');
    const shown = new Map([...list.children].map((line) => [line.dataset.file, line]));
    mine.filter((file) => file !== this.running?.file).forEach((file) => {
      if (!shown.delete(file.key)) {
        list.append(this.line(section, file));
        list.lastElementChild.scrollIntoView({ block: 'nearest' });
      }
    });
    shown.forEach((line) => this.remove(line));
  }

  line(section, file) {
    const line = document.createElement('li');
    line.dataset.file = file.key;
    const seen = document.createElement(file.kind === 'photo' ? 'img' : 'audio');
    seen.src = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
    if (file.kind === 'photo') {
      seen.alt = this.name(file);
    } else {
      seen.controls = true;
      seen.setAttribute('aria-label', this.name(file));
    }
    const away = document.createElement('button');
    away.type = 'button';
    away.textContent = this.form.words('file-remove');
    away.setAttribute('aria-label', `${this.name(file)} ${this.form.words('file-remove')}`);
    away.addEventListener('click', async () => {
      await this.drop(file);
      this.form.changed();
      this.draw(section);
      section.querySelector(`[data-file="${file.kind}"]`).focus();
    });
    line.append(seen, away);
    return line;
  }

  remove(line) {
    URL.revokeObjectURL(line.firstElementChild.src);
    line.remove();
  }

  clock(seconds) {
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
}
