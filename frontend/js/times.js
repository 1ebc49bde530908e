// Times as people in Korea write them: 14:30, 1430, 14시 30분, 오후 2시 반. Left alone, a field takes the digits that it finds
// and nothing else: 오후 2시 would be 02:00, and 25시 would be 01:00.

const WRITTEN = /^(오전|오후|am|pm)?\s*(\d{1,2})\s*(?:[:.시]\s*(?:(\d{1,2})\s*분?|(반))?)?\s*(am|pm)?$/;

const written = (text) => {
  const typed = text.trim().toLowerCase();
  const digits = /^(\d{1,2})(\d{2})$/.exec(typed);
  if (digits) {
    return { half: undefined, hours: Number(digits[1]), minutes: Number(digits[2]) };
  }
  const parts = WRITTEN.exec(typed);
  return parts && { half: parts[1] ?? parts[5], hours: Number(parts[2]), minutes: parts[4] ? 30 : Number(parts[3] ?? 0) };
};

/** Undefined for what is no time: the field then says so. */
const parseTime = (text) => {
  const time = written(text ?? '');
  if (!time) {
    return undefined;
  }
  const late = time.half === '오후' || time.half === 'pm';
  const early = time.half === '오전' || time.half === 'am';
  const noon = time.hours === 12;
  const hours = late && time.hours < 12 ? time.hours + 12 : early && noon ? 0 : time.hours;
  if (hours > 23 || time.minutes > 59 || (early && hours > 12)) {
    return undefined;
  }
  return { hours, minutes: time.minutes, seconds: 0, milliseconds: 0 };
};

document.addEventListener('focusin', (event) => {
  const field = event.composedPath().find((node) => node.localName === 'vaadin-time-picker');
  if (field && field.i18n.parseTime !== parseTime) {
    field.i18n = { ...field.i18n, parseTime };
  }
});
