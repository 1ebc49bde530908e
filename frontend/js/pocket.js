/* The programme of a trip on a phone: says how old it is, by the clock of the phone, marks what is on now, and has a worker
   keep it. Without this script the page is what the server says now. */

const DAY = 24 * 60 * 60 * 1000;
const language = document.documentElement.lang;
const received = Number(document.querySelector('meta[name=received]').content);
const got = received || Date.now();
const age = document.getElementById('age');

function clock(moment) {
  return moment.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function day(moment) {
  return moment.toLocaleDateString(language, { month: 'long', day: 'numeric', weekday: 'short' });
}

function sayAge() {
  const then = new Date(got);
  const today = then.toDateString() === new Date().toDateString();
  const old = Date.now() - got > DAY;
  const said = [today
    ? age.dataset.today.replace('{0}', clock(then))
    : age.dataset.earlier.replace('{0}', `${day(then)} ${clock(then)}`)];
  if (received && !navigator.onLine) {
    said.push(age.dataset.offline);
  }
  if (old) {
    said.push(age.dataset.old);
  }
  if (!received && age.dataset.done) {
    said.push(age.dataset.kept);
  }
  const text = said.join(' ');
  const span = age.firstElementChild;
  if (span.textContent !== text) {
    span.textContent = text;
  }
  age.classList.toggle('info', !old);
  age.classList.toggle('warning', old);
}

function markNow() {
  const now = Date.now();
  let next = false;
  for (const item of document.querySelectorAll('[data-start]')) {
    const on = Number(item.dataset.start) <= now && now < Number(item.dataset.end);
    const comes = !next && Number(item.dataset.start) > now;
    next ||= comes;
    item.querySelector('.now').hidden = !on;
    item.querySelector('.next').hidden = !comes;
  }
}

function look() {
  sayAge();
  markNow();
}

function here() {
  const address = new URL(location.href);
  address.hash = '';
  return address.href;
}

/** What the page needs, and the page in the other language. */
function needed() {
  const linked = [...document.querySelectorAll('link[href]')].map(link => link.href);
  const scripts = [...document.scripts].map(script => script.src);
  return [here(), ...linked, ...scripts];
}

async function keep() {
  const worker = await navigator.serviceWorker.register(new URL('../pocket/worker.js', import.meta.url));
  if (!navigator.serviceWorker.controller) {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const kept = new Promise(resolve => { port1.onmessage = resolve; });
    active.postMessage({ keep: needed() }, [port2]);
    await kept;
  }
  age.dataset.done = worker.scope;
  look();
}

look();
setInterval(look, 30_000);
addEventListener('online', look);
addEventListener('offline', look);
if ('serviceWorker' in navigator) {
  keep().catch(() => {});
}
