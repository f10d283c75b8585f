// One look: the chip's own C, as WebAssembly, over a grey frame of any size. Every constant comes from the module.

const PAGE = 65536; // bytes: memory grows by these

/** Load the module at `url`. Throws an Error whose message a reader can use. */
export async function load(url) {
  if (typeof WebAssembly !== "object") {
    throw new Error("WebAssembly is switched off or unknown in this browser, and the friend is made of it. A lockdown mode does that.");
  }
  let bytes;
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`the server says ${answer.status}`);
    bytes = await answer.arrayBuffer();
  } catch (problem) {
    throw new Error(`The friend could not be loaded from this site: ${problem.message}.`);
  }
  if (!WebAssembly.validate(bytes)) {
    const old = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength)).join() === "0,97,115,109"; // it is a module
    throw new Error(
      old
        ? "This browser is too old for the friend: it does not know WebAssembly with 128-bit instructions."
        : "What arrived is not the friend: a proxy or a login page may stand between. Reload this page.",
    );
  }
  try {
    return new Look((await WebAssembly.instantiate(bytes)).instance.exports);
  } catch {
    throw new Error("The friend may not run here: a rule of this website or of this browser blocks WebAssembly.");
  }
}

/** A frame is {width, height, stride, format, limited}, as it lies in `room`: bytes from one row to the next, `grey` or another
 *  format of the C, and whether black is 16 and white 235, as in films. */
export class Look {
  #c;
  #views = {}; // of the memory, by name: they end when it grows

  constructor(c) {
    this.#c = c;
    this.memory = c.memory;
    this.side = c.width(); // pixels of the picture that the network was trained on
    this.grey = c.grey();
    this.threshold = c.threshold();
    this.release = c.release();
    this.seenWidth = c.seen_width();
    this.seenHeight = c.seen_height();
  }

  #view(name, size) {
    const { buffer } = this.memory;
    const view = this.#views[name];
    if (view?.buffer === buffer && view.length >= size) return view;
    return (this.#views[name] = new Uint8Array(buffer, this.#c[name](), size));
  }

  /** Where a frame of that many bytes is to be written; at least as large. */
  room(bytes) {
    const missing = this.#c.room() + bytes - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return this.#view("room", bytes);
  }

  /** Write the brightness of `rgba` into the frame of `size` bytes in `room`, from byte `at` on. */
  brighten(rgba, at, size) {
    this.room(size + rgba.length).set(rgba, size);
    this.#c.brightness(at, size, rgba.length / 4);
  }

  /** Score the frame in `room`: -128 to 127. */
  score({ width, height, stride = width, format = this.grey, limited = false }) {
    return this.#c.score(width, height, stride, format, limited);
  }

  /** Had the frame that was scored last (nearly) no contrast? */
  get flat() {
    return this.#c.flat() !== 0;
  }

  /** The small grey picture that the network read of it, `seenWidth` times `seenHeight`. */
  get seen() {
    return this.#view("seen", this.seenWidth * this.seenHeight);
  }

  /** A picture of `side` times `side` pixels, to be written here or by `whole`. */
  get picture() {
    return this.#view("picture", this.side * this.side);
  }

  /** Make `picture` what the network would read of the frame in `room` if it read every pixel. */
  whole({ width, height, stride = width, limited = false }) {
    this.#c.whole(width, height, stride, limited);
  }

  /** Score `picture`. */
  scorePicture() {
    return this.#c.score_picture();
  }

  /** The firmware's rule: takes a score, gives 1: begin to smile, -1: stop, 0: go on. */
  feel(score) {
    return this.#c.feel(score);
  }

  get smiling() {
    return this.#c.smiling() !== 0;
  }

  /** In the friend's own opinion, 0 to 1. */
  odds(score) {
    return 1 / (1 + Math.exp(-this.#c.scale() * (score - this.#c.zero())));
  }
}
