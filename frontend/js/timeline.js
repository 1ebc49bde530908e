// Dragging on the timeline of an itinerary: shows where something would be, on the wall of its day and in steps of a
// quarter of an hour, and tells the server where it was dropped. The server decides what becomes of it.

const STEP = 15;
const HOUR = 60;
const DAY = 24 * HOUR;

const clock = (minute) =>
  `${String(Math.floor(minute / HOUR) % 24).padStart(2, '0')}:${String(minute % HOUR).padStart(2, '0')}`;

class Timeline extends HTMLElement {
  connectedCallback() {
    if (this.listening) {
      return;
    }
    this.listening = true;
    this.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('dragstart', (event) => this.start(event));
    this.addEventListener('dragover', (event) => this.over(event));
    this.addEventListener('drop', (event) => this.drop(event));
    this.addEventListener('dragend', () => this.end());
  }

  /** The dialog that opens gives the focus back to where it was. */
  clicked(event) {
    event.target.closest('.timeline-block')?.querySelector('button').focus({ preventScroll: true });
  }

  start(event) {
    const block = event.target.closest?.('[draggable="true"]');
    if (!block) {
      return;
    }
    this.block = block;
    this.grip = event.clientY - block.getBoundingClientRect().top;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    // Only after the browser took the picture that follows the pointer.
    setTimeout(() => this.block?.classList.add('dragged'));
  }

  over(event) {
    const place = this.placeOf(event);
    if (!place) {
      return;
    }
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    this.show(place);
  }

  drop(event) {
    const place = this.placeOf(event);
    if (!place) {
      return;
    }
    event.preventDefault();
    const detail = { key: this.block.dataset.key, day: place.body.dataset.day, minute: place.minute };
    this.end();
    this.dispatchEvent(new CustomEvent('timeline-moved', { detail }));
  }

  end() {
    this.block?.classList.remove('dragged');
    this.block = null;
    this.ghost.classList.remove('shown');
  }

  /** Which day it is over, and when it would start. */
  placeOf(event) {
    const body = this.block && event.target.closest?.('.timeline-day')?.querySelector('[data-day]');
    if (!body) {
      return null;
    }
    const { top, height } = body.getBoundingClientRect();
    const first = Number(this.dataset.first);
    const hour = height / (Number(this.dataset.last) - first);
    const typed = first * HOUR + ((event.clientY - this.grip - top) / hour) * HOUR;
    const minute = Math.min(Math.max(Math.round(typed / STEP) * STEP, first * HOUR), DAY - STEP);
    return { body, minute, top: ((minute - first * HOUR) / HOUR) * hour };
  }

  show({ body, minute, top }) {
    const { ghost } = this;
    const sheet = ghost.parentElement.getBoundingClientRect();
    const box = body.getBoundingClientRect();
    const minutes = Number(this.block.dataset.minutes);
    ghost.style.left = `${box.left - sheet.left}px`;
    ghost.style.width = `${box.width}px`;
    ghost.style.top = `${box.top - sheet.top + top}px`;
    ghost.style.height = `${this.block.getBoundingClientRect().height}px`;
    ghost.textContent = `${body.dataset.name} ${clock(minute)}${minutes ? `–${clock(minute + minutes)}` : ''}`;
    ghost.classList.add('shown');
  }

  get ghost() {
    return this.querySelector('.timeline-ghost');
  }
}

customElements.define('naru-timeline', Timeline);
