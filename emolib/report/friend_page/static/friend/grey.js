// Any picture as the friend sees it: the square in its middle, shrunk, in grey, as emolib/data/preprocess.py does it.
// The browser shrinks, with its best filter; OpenCV averages areas. The page says how near that comes.

export class Lens {
  /** Draws into `canvas`, which becomes `side` pixels wide and high and shows what was taken, in colour. */
  constructor(canvas, side) {
    canvas.width = canvas.height = this.side = side;
    this.context = open(canvas);
    // a canvas that nobody sees, of the same size, with a pattern that is known
    this.known = open(Object.assign(document.createElement("canvas"), { width: side, height: side }));
    const pattern = this.known.createImageData(side, side);
    pattern.data.forEach((_, at) => (pattern.data[at] = at % 4 === 3 ? 255 : 32 + ((at >> 2) % side >> 1) + 16 * (at % 4)));
    this.known.putImageData(pattern, 0, 0);
    this.expected = toGrey(pattern.data, new Uint8Array(side * side));
    this.found = new Uint8Array(side * side);
  }

  /** By how much this browser changes what a page reads from a canvas, to hide who reads: the root mean square, in levels of grey. */
  error() {
    try {
      toGrey(this.known.getImageData(0, 0, this.side, this.side).data, this.found);
    } catch {
      return Infinity; // it refuses
    }
    const { found, expected } = this;
    let squares = 0;
    for (let at = 0; at < found.length; at++) squares += (found[at] - expected[at]) ** 2;
    return Math.sqrt(squares / found.length);
  }

  /** Take the middle of `box` (left, top, width, height) of `source`, which a canvas can draw, into `frame`. */
  take(source, box, frame) {
    const { context, side } = this;
    const square = Math.min(box.width, box.height);
    const left = box.left + Math.floor((box.width - square) / 2);
    const top = box.top + Math.floor((box.height - square) / 2);
    context.fillStyle = "white"; // under what is transparent
    context.fillRect(0, 0, side, side);
    context.imageSmoothingEnabled = square !== side;
    context.imageSmoothingQuality = "high";
    context.drawImage(source, left, top, square, square, 0, 0, side, side);
    toGrey(context.getImageData(0, 0, side, side).data, frame);
  }
}

function open(canvas) {
  const context = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
  if (!context) throw new Error("This browser lets the page draw nothing, and the friend looks at what is drawn.");
  return context;
}

/** Mean and standard deviation of what is in `frame`. */
export function contrast(frame) {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < frame.length; at++) {
    sum += frame[at];
    squares += frame[at] ** 2;
  }
  const mean = sum / frame.length;
  return { mean, spread: Math.sqrt(Math.max(0, squares / frame.length - mean * mean)) };
}

/** Luminance of ITU-R 601 from RGBA, in whole numbers as Pillow has it. */
export function toGrey(rgba, frame) {
  for (let from = 0, to = 0; to < frame.length; from += 4, to++) {
    frame[to] = (rgba[from] * 19595 + rgba[from + 1] * 38470 + rgba[from + 2] * 7471 + 0x8000) >> 16;
  }
  return frame;
}
