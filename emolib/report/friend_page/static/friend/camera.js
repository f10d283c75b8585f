// The camera: asked for when the reader presses a button, given back when they press another, or look away.

const WORDS = {
  NotAllowedError: "The browser was told not to lend the camera to this page. You can change that beside its address.",
  NotFoundError: "No camera was found on this device.",
  NotReadableError: "The camera is there, but does not answer: another program may be using it.",
  AbortError: "The camera is there, but does not answer: another program may be using it.",
};
WORDS.SecurityError = WORDS.NotAllowedError;
WORDS.OverconstrainedError = WORDS.NotFoundError;

export class Camera {
  #stream = null;
  #asked = 0; // an answer to a question that has been withdrawn is not used
  asking = false;

  /** Shows in `video`; calls `stopped(words)` when the camera ends without having been asked to. */
  constructor(video, stopped) {
    this.video = video;
    this.stopped = stopped;
    const away = () => this.running && this.#end("The camera was stopped as this page was left or hidden.");
    document.addEventListener("visibilitychange", () => document.hidden && away());
    addEventListener("pagehide", away);
  }

  get running() {
    return this.#stream !== null;
  }

  /** Ask for the camera. True: it runs; false: it was stopped meanwhile. Throws an Error with words for the reader. */
  async start() {
    this.stop();
    const asked = this.#asked;
    if (!window.isSecureContext || !navigator.mediaDevices) {
      throw new Error("Browsers lend the camera only to pages that come over https, or from this very machine.");
    }
    let stream;
    this.asking = true;
    try {
      const video = { facingMode: "user", width: { ideal: 640 }, height: { ideal: 480 } };
      stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch (problem) {
      if (asked !== this.#asked) return false;
      this.asking = false;
      throw new Error(WORDS[problem.name] ?? `The camera could not be started: ${problem.message || problem.name}.`);
    }
    if (asked !== this.#asked || document.hidden) {
      stream.getTracks().forEach((track) => track.stop());
      return false;
    }
    this.asking = false;
    this.#stream = stream;
    stream.getVideoTracks()[0].addEventListener("ended", () => {
      if (stream === this.#stream) this.#end("The camera was taken away.");
    });
    this.video.srcObject = stream;
    await this.video.play().catch(() => {}); // stopped while it was starting
    return stream === this.#stream;
  }

  stop() {
    this.#asked++;
    this.asking = false;
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = null;
    this.video.srcObject = null;
  }

  #end(words) {
    this.stop();
    this.stopped(words);
  }
}
