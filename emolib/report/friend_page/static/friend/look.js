// One look: the chip's own C, as WebAssembly, over a grey frame of any size. Every constant comes from the module.

const PAGE = 65536; // bytes: memory grows by these

/** Load the module at `url`. Throws an Error whose message a reader can use. */
export async function load(url) {
  if (typeof WebAssembly !== "object") {
    throw new Error("The friend needs WebAssembly, which is switched off or missing in this browser. A lockdown mode switches it off.");
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
        : "The file that arrived is not the friend: perhaps a proxy or a login page sent another. Reload this page.",
    );
  }
  try {
    return new Look((await WebAssembly.instantiate(bytes)).instance.exports);
  } catch {
    throw new Error("The friend cannot run here: a rule of this website or of this browser blocks WebAssembly.");
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
    this.finds = "who" in c; // a face, itself: a friend in a room
    this.side = c.width(); // pixels of `picture`
    this.grey = c.grey();
    this.smile = scale(c.threshold(), c.release(), c.zero(), c.scale());
    if (this.finds) this.face = scale(c.face_threshold(), c.face_release(), c.face_zero(), c.face_scale());
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

  /** Who is in the frame that was scored last: {who: 0 nobody, 1 somebody, 2 one who smiles; score: that of a face; and the box
   *  x, y, size, tilt: its middle and side in pixels of `seen`, and degrees clockwise}. Null for a network that is shown a face. */
  found({ width, height }) {
    if (!this.finds) return null;
    const side = Math.min(width, height); // of the frame's middle, of which `seen` is made
    const pixel = side / this.seenWidth;
    const x = (this.#c.x() - (width - side) / 2) / pixel;
    const y = (this.#c.y() - (height - side) / 2) / pixel;
    return { who: this.flat ? 0 : this.#c.who(), score: this.#c.face(), x, y, size: this.#c.size() / pixel, tilt: this.#c.tilt() };
  }

  /** The small grey picture that it keeps of it, `seenWidth` times `seenHeight`. */
  get seen() {
    return this.#view("seen", this.seenWidth * this.seenHeight);
  }

  /** What the network that judges smiles reads, `side` times `side` pixels, to be written here or by `whole`. */
  get picture() {
    return this.#view("picture", this.side * this.side);
  }

  /** Make `picture` what the network would read of the frame in `room` if it read every pixel; of a friend that finds a face, what
   *  it reads of the box in the frame that was scored last. */
  whole({ width, height, stride = width, limited = false }) {
    this.#c.whole(width, height, stride, limited);
  }

  /** Score `picture`. */
  scorePicture() {
    return this.#c.score_picture();
  }

  /** The firmware's rule: takes in the frame that was scored last, gives 1: begin to smile, -1: stop, 0: go on. */
  feel() {
    return this.#c.feel();
  }

  /** Be as in the beginning: asleep. */
  rest() {
    this.#c.rest();
  }

  get smiling() {
    return this.#c.smiling() !== 0;
  }

  get awake() {
    return this.#c.awake() !== 0;
  }

  /** Awake, but it has begun to find nobody. */
  get gone() {
    return this.#c.gone() !== 0;
  }

  /** Milliseconds until the firmware would look again. */
  get pause() {
    return this.#c.pause();
  }
}

/** Where a score begins and ends to count, and `odds`: its probability in the friend's own opinion. */
const scale = (threshold, release, zero, factor) => ({
  threshold,
  release,
  odds: (score) => 1 / (1 + Math.exp(-factor * (score - zero))),
});
