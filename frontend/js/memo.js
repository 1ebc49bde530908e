// A voice memo, recorded in pieces, so that a page that goes away in the middle loses seconds only.

const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const BITS_PER_SECOND = 32_000;
const PIECE = 3_000;

/** The most seconds of one memo. */
export const LONGEST = 180;

/** Why nothing can be recorded, as the name of what to say. */
export class NoVoice extends Error {}

function reason(refused) {
  const known = { NotAllowedError: 'voice-refused', SecurityError: 'voice-refused', NotFoundError: 'voice-missing' };
  return known[refused?.name] ?? 'voice-failed';
}

export class Memo {
  /** Begins to record, once the person lets us; hands over all there is so far, again and again. */
  static async start(onSound) {
    if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) {
      throw new NoVoice('voice-failed');
    }
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      return new Memo(stream, onSound);
    } catch (refused) {
      stream?.getTracks().forEach((track) => track.stop());
      throw new NoVoice(reason(refused));
    }
  }

  constructor(stream, onSound) {
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
    const pieces = [];
    this.recorder = recorder;
    this.since = Date.now();
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) {
        pieces.push(data);
        onSound(new Blob(pieces, { type: recorder.mimeType }), this.seconds);
      }
    });
    this.ended = new Promise((resolve) => {
      recorder.addEventListener('stop', () => {
        stream.getTracks().forEach((track) => track.stop());
        resolve();
      });
    });
    recorder.start(PIECE);
  }

  get seconds() {
    return Math.min(LONGEST, Math.max(1, Math.round((Date.now() - this.since) / 1000)));
  }

  /** Ends it; all that was said has been handed over then. */
  async stop() {
    if (this.recorder.state !== 'inactive') {
      this.recorder.stop();
    }
    await this.ended;
  }
}
