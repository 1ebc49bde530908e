// Keys for buttons: one with aria-keyshortcuts="Alt+ArrowDown" is clicked by these keys, wherever the focus is, but not
// while somebody types or chooses in a field, nor behind a dialog.

const FIELDS =
  'input:not([type="checkbox"]), textarea, select, vaadin-select, [contenteditable], [role="listbox"], [role="menu"]';

const keysOf = (event) =>
  ['Alt', 'Control', 'Meta', 'Shift']
    .filter((modifier) => event.getModifierState(modifier))
    .concat(event.key)
    .join('+');

const inField = (event) => event.composedPath().some((node) => node instanceof Element && node.matches(FIELDS));

const behindDialog = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || inField(event) || behindDialog()) {
    return;
  }
  const keys = keysOf(event);
  const button = [...document.querySelectorAll('[aria-keyshortcuts]')].find(
    (each) => each.getAttribute('aria-keyshortcuts') === keys && each.checkVisibility(),
  );
  if (button) {
    event.preventDefault();
    if (!button.disabled) {
      button.click();
    }
  }
});
