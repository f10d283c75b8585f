// The camera: asked for when the reader presses a button, given back when they press another, or look away.

const PATIENCE = 3000; // ms without a new picture: cameras take a second or two to start
const BUSY = "The camera is there, but does not answer: another program or page may be using it. Close that and try again.";
const NONE = "No camera was found on this device. Pictures work without one.";
const LEFT = "The camera was stopped because this page was left or hidden.";
const WORDS = {
  NotFoundError: NONE,
  NotReadableError: BUSY,
  AbortError: BUSY,
  OverconstrainedError: "The camera of this device does not give the kind of picture that this page asks for.",
};

/** An Error with words for the reader; `alone`: it helps to open this page by itself. */
const told = (words, alone = false) => Object.assign(new Error(words), { alone });

/** What a refusal means here: browsers have one name for many reasons. */
async function refusal({ message }) {
  const policy = document.permissionsPolicy ?? document.featurePolicy; // Chromium has one of them
  if (window !== window.top && !policy?.allowsFeature("camera")) {
    return told("This page is shown inside another page, which does not allow the camera.", true);
  }
  if (policy && !policy.allowsFeature("camera")) {
    return told("This website does not allow its pages a camera. Pictures work without one.");
  }
  const state = await navigator.permissions?.query({ name: "camera" }).then((found) => found.state, () => "denied");
  if (state === "granted" || /system/i.test(message)) {
    return told("This device does not let the browser use the camera. Its settings, under privacy, can allow it.");
  }
  if (state === "prompt") {
    return told("The camera was not allowed. Press the button again and allow it; if no question comes, reload the page.");
  }
  return told("The browser's settings block the camera for this page. You can change that beside the page's address.");
}

export class Camera {
  #stream = null;
  #asked = 0; // an answer to a question that has been withdrawn is not used
  #muted = false; // by the device or the system: no pictures, or black ones
  #fresh = 0; // when the last picture came
  asking = false;

  /** Shows in `video`; calls `stopped(words)` when the camera ends without having been asked to. */
  constructor(video, stopped) {
    this.video = video;
    this.stopped = stopped;
    const away = () => this.running && this.#end(LEFT);
    document.addEventListener("visibilitychange", () => document.hidden && away());
    addEventListener("pagehide", away);
  }

  get running() {
    return this.#stream !== null;
  }

  /** Ask for the camera. True: it runs; false: it was stopped meanwhile. Throws an Error that is `told`. */
  async start() {
    this.stop();
    const asked = this.#asked;
    if (!window.isSecureContext) {
      if (location.protocol === "https:") throw told("This page is shown inside another one that does not come over https.", true);
      throw told("Browsers allow the camera only on pages that come over https, or from this computer.");
    }
    if (!navigator.mediaDevices?.getUserMedia) {
      throw told("This browser gives pages no camera. If it is part of another app, open this page in a full browser.");
    }
    let stream;
    this.asking = true;
    try {
      const video = { facingMode: "user", width: { ideal: 640 }, height: { ideal: 480 } };
      stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch (problem) {
      const refused = ["NotAllowedError", "SecurityError"].includes(problem.name);
      const other = WORDS[problem.name] ?? `The camera could not be started: ${problem.message || problem.name}.`;
      const answer = refused ? await refusal(problem) : told(other);
      if (asked !== this.#asked) return false;
      this.asking = false;
      throw answer;
    }
    if (asked === this.#asked) this.#stream = stream;
    else stream.getTracks().forEach((track) => track.stop());
    if (!this.running) return false;
    this.asking = false;
    if (document.hidden) {
      this.stop();
      throw told(LEFT);
    }
    this.#follow(stream);
    return this.running;
  }

  /** Show the stream, and notice when its pictures stop or its track ends. */
  #follow(stream) {
    const { video } = this;
    const [track] = stream.getVideoTracks();
    if (track?.readyState !== "live") return this.#end(NONE);
    track.addEventListener("ended", () => stream === this.#stream && this.#end("The camera was unplugged or taken away."));
    for (const kind of ["mute", "unmute"]) track.addEventListener(kind, () => (this.#muted = kind === "mute"));
    this.#muted = track.muted;
    video.srcObject = stream;
    const fresh = () => {
      if (stream !== this.#stream) return;
      this.#fresh = performance.now();
      if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(fresh);
      else video.addEventListener("timeupdate", fresh, { once: true });
    };
    fresh();
    this.#play(stream);
  }

  #play(stream = this.#stream) {
    this.video.play().catch(({ name }) => {
      if (stream !== this.#stream || name === "AbortError") return; // stopped while it was starting
      this.#end("This browser does not play the camera's picture. If it saves power, switch that off and try again.");
    });
  }

  /** Why no pictures come while it runs, in words; "" where they come. */
  check() {
    if (!this.running) return "";
    if (this.video.paused) this.#play();
    if (this.#muted) return "I cannot see: the device or another program has switched the camera off.";
    const late = performance.now() - this.#fresh > PATIENCE;
    return late ? "I cannot see: the camera is on, but sends no new pictures." : "";
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
