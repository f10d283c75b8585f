// Any picture as a grey frame for the C, which takes the square in its middle and samples it: a camera's brightness as it is, and
// other pictures in grey, as emolib/data makes them.

const LUMA = new Set(["I420", "I420A", "I422", "I422A", "I444", "I444A", "NV12", "NV12A"]); // begin with a plane of bytes of brightness
const STRIP = 2 ** 20; // pixels that are read at a time, about
const PATTERN = 64; // pixels: side of the pattern that is known

export class Lens {
  /** Writes frames into the memory of `look`. */
  constructor(look) {
    this.look = look;
    this.strip = open(1, 1);
    this.read = false; // was the last frame read from a canvas?
    // a canvas that nobody sees, with a pattern that is known
    this.known = open(PATTERN, PATTERN);
    const pattern = this.known.createImageData(PATTERN, PATTERN);
    pattern.data.forEach((_, at) => (pattern.data[at] = at % 4 === 3 ? 255 : 32 + ((at >> 2) % PATTERN) * 2 + 16 * (at % 4)));
    this.known.putImageData(pattern, 0, 0);
    this.pattern = pattern.data;
  }

  /** By how much this browser changes what a page reads from a canvas, to hide who reads: the root mean square, in levels. */
  error() {
    let found;
    try {
      found = this.known.getImageData(0, 0, PATTERN, PATTERN).data;
    } catch {
      return Infinity; // it refuses
    }
    const { pattern } = this;
    let squares = 0;
    for (let at = 0; at < found.length; at++) squares += (found[at] - pattern[at]) ** 2;
    return Math.sqrt(squares / (3 * PATTERN * PATTERN)); // opacity does not change
  }

  /** The picture that the video (or canvas) shows now. Where the browser lends its bytes, its brightness is copied as it is. */
  async film(video) {
    const film = borrow(video);
    try {
      const { format, rotation, flip, visibleRect, displayWidth, displayHeight, colorSpace } = film ?? {};
      const upright = !rotation && !flip && displayWidth === visibleRect?.width && displayHeight === visibleRect?.height;
      if (LUMA.has(format) && upright) {
        const { width, height } = visibleRect;
        const [{ offset, stride }] = await film.copyTo(this.look.room(film.allocationSize()));
        if (offset === 0) {
          this.read = false;
          return { width, height, stride, limited: colorSpace.fullRange !== true };
        }
      }
    } catch {
      // it is drawn instead
    } finally {
      film?.close();
    }
    return this.still(video, { left: 0, top: 0, width: video.videoWidth ?? video.width, height: video.videoHeight ?? video.height });
  }

  /** The `box` (left, top, width, height) of `source`, which a canvas can draw, drawn pixel for pixel, a strip at a time. */
  still(source, { left, top, width, height }) {
    const rows = Math.min(height, Math.max(1, Math.floor(STRIP / width)));
    const { strip } = this;
    if (strip.canvas.width !== width || strip.canvas.height !== rows) {
      strip.canvas.width = width;
      strip.canvas.height = rows;
      strip.imageSmoothingEnabled = false;
      strip.fillStyle = "white"; // under what is transparent
    }
    for (let y = 0; y < height; y += rows) {
      const high = Math.min(rows, height - y);
      strip.fillRect(0, 0, width, high);
      strip.drawImage(source, left, top + y, width, high, 0, 0, width, high);
      this.look.brighten(strip.getImageData(0, 0, width, high).data, y * width, width * height);
    }
    this.read = true;
    return { width, height, stride: width, limited: false };
  }
}

/** The picture that `video` shows now, if this browser lends it. */
function borrow(video) {
  try {
    return new VideoFrame(video, { timestamp: 0 });
  } catch {
    return null;
  }
}

function open(width, height) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
  if (!context) throw new Error("The friend has to draw the picture first, and this browser does not let the page draw.");
  return context;
}

/** Draw a small grey picture, as it is. */
export class Eye {
  constructor(canvas, width, height) {
    Object.assign(canvas, { width, height });
    this.context = canvas.getContext("2d", { alpha: false });
    if (!this.context) throw new Error("The friend has to draw the picture first, and this browser does not let the page draw.");
    this.pixels = this.context.createImageData(width, height);
    this.pixels.data.fill(255);
  }

  show(greys) {
    const { pixels } = this;
    greys.forEach((grey, at) => pixels.data.fill(grey, 4 * at, 4 * at + 3));
    this.context.putImageData(pixels, 0, 0);
  }
}
