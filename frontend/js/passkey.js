// Passkeys: a button with data-passkey="sign-in" signs in, one with data-passkey="register" makes a new one.
// The words that may be needed, and the proof that the page is ours, stand on the button.

const supported = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in window.PublicKeyCredential;

class Refused extends Error {
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

async function post(path, button, body) {
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
  headers[button.dataset.csrfHeader] = button.dataset.csrf;
  const answer = await fetch(new URL(path, document.baseURI), {
    method: 'POST',
    headers,
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer.json();
}

async function signIn(button) {
  const options = await post('webauthn/authenticate/options', button);
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  });
  const { id, rawId, response, clientExtensionResults, authenticatorAttachment } = credential.toJSON();
  const { authenticatorData, clientDataJSON, signature, userHandle } = response;
  const arrival = await post('login/webauthn', button, {
    id,
    rawId,
    response: { authenticatorData, clientDataJSON, signature, userHandle },
    credType: credential.type,
    clientExtensionResults,
    authenticatorAttachment,
  });
  location.assign(arrival.redirectUrl);
}

async function register(button) {
  const options = await post('webauthn/register/options', button);
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  });
  const { id, rawId, type, response, clientExtensionResults, authenticatorAttachment } = credential.toJSON();
  const { attestationObject, clientDataJSON, transports } = response;
  await post('webauthn/register', button, {
    publicKey: {
      credential: {
        id,
        rawId,
        response: { attestationObject, clientDataJSON, transports },
        type,
        clientExtensionResults,
        authenticatorAttachment,
      },
      label: button.dataset.label,
    },
  });
  location.reload();
}

const works = { 'sign-in': signIn, register };

function words(button, failure) {
  return failure instanceof Refused && failure.status === 429 ? button.dataset.slow : button.dataset.failed;
}

async function pressed(button) {
  const says = button.parentElement.querySelector('.says');
  says.textContent = '';
  if (!supported) {
    says.textContent = button.dataset.unsupported;
    return;
  }
  button.disabled = true;
  try {
    await works[button.dataset.passkey](button);
  } catch (failure) {
    says.textContent = words(button, failure);
  } finally {
    button.disabled = false;
  }
}

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-passkey]');
  if (button) {
    pressed(button);
  }
});
