// Any picture as the friend sees it: the square in its middle, shrunk, in grey, as emolib/data/preprocess.py does it.
// The browser shrinks, with its best filter; OpenCV averages areas. The page says how near that comes.

export class Lens {
  /** Draws into `canvas`, which becomes `side` pixels wide and high and shows what was taken, in colour. */
  constructor(canvas, side) {
    canvas.width = canvas.height = this.side = side;
    this.context = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
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

/** Luminance of ITU-R 601 from RGBA, in whole numbers as Pillow has it. */
export function toGrey(rgba, frame) {
  for (let from = 0, to = 0; to < frame.length; from += 4, to++) {
    frame[to] = (rgba[from] * 19595 + rgba[from + 1] * 38470 + rgba[from + 2] * 7471 + 0x8000) >> 16;
  }
}
