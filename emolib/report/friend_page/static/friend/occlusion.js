// Where does it look? A square is moved over the face and filled with the mean grey of all that stays visible, as in
// emolib/saliency/occlusion.py; how far the score falls is what the friend saw there. Done in small slices of time, so that the
// friend goes on looking meanwhile. (Not in a worker: it would not be held by the page's content security policy.)

const CELLS = 14; // across the picture: the square moves by one
const WIDE = 3; // cells: the square's side

/** Mean to the nearest whole number, halves to the even one, as NumPy rounds. */
function rint(sum, count) {
  const floor = Math.floor(sum / count);
  const rest = 2 * (sum - floor * count) - count;
  return rest > 0 || (rest === 0 && floor % 2 === 1) ? floor + 1 : floor;
}

export class Occlusion {
  /** Of the `frame` that lies in the room of `look` now; without one, of what is in `look.picture`. */
  constructor(look, frame = null) {
    this.look = look;
    if (frame) look.whole(frame);
    this.picture = look.picture.slice();
    this.total = this.picture.reduce((sum, grey) => sum + grey, 0);
    this.cell = Math.max(1, Math.floor(look.side / CELLS)); // pixels
    this.square = WIDE * this.cell;
    this.across = Math.floor((look.side - this.square) / this.cell) + 1; // positions of the square in a row
    this.drops = new Int16Array(this.across ** 2); // how far the score falls, row after row
    this.score = null;
    this.next = 0;
    this.began = performance.now();
    this.ms = 0; // from the first slice to the last, what the friend did between them included
  }

  get done() {
    return this.next === this.drops.length;
  }

  /** Go on for about `ms` milliseconds; true when all is done. */
  work(ms) {
    const end = performance.now() + ms;
    const { look } = this;
    look.picture.set(this.picture);
    this.score ??= look.scorePicture();
    while (!this.done && performance.now() < end) this.#hide(this.next++);
    this.ms = performance.now() - this.began;
    return this.done;
  }

  #hide(index) {
    const { look, picture, cell, square } = this;
    const { side, picture: shown } = look;
    const top = Math.floor(index / this.across) * cell;
    const left = (index % this.across) * cell;
    let inside = 0;
    for (let y = top; y < top + square; y++) {
      for (let at = y * side + left; at < y * side + left + square; at++) inside += picture[at];
    }
    const grey = rint(this.total - inside, picture.length - square * square);
    for (let y = top; y < top + square; y++) shown.fill(grey, y * side + left, y * side + left + square);
    this.drops[index] = this.score - look.scorePicture();
    shown.set(picture.subarray(top * side, (top + square) * side), top * side);
  }

  /** Mean fall of the score over the squares that cover each cell, row after row. */
  cells() {
    const n = this.across + WIDE - 1;
    const [sums, counts] = [new Float64Array(n * n), new Float64Array(n * n)];
    this.drops.forEach((drop, index) => {
      const [row, column] = [Math.floor(index / this.across), index % this.across];
      for (let y = row; y < row + WIDE; y++) {
        for (let x = column; x < column + WIDE; x++) {
          sums[y * n + x] += drop;
          counts[y * n + x]++;
        }
      }
    });
    return sums.map((sum, cell) => sum / counts[cell]);
  }
}

const FOR = "213, 94, 0"; // Okabe and Ito's vermilion: seen as part of a smile
const AGAINST = "0, 114, 178"; // and blue: seen as speaking against one
const FAINTEST = 12; // a fall of the score that is shown in full colour at least: noise stays pale

/** Draw the cells over the picture. */
export function paint(canvas, cells) {
  const n = Math.sqrt(cells.length);
  canvas.width = canvas.height = n;
  const context = canvas.getContext("2d");
  const most = Math.max(FAINTEST, ...cells.map(Math.abs));
  cells.forEach((fall, cell) => {
    context.fillStyle = `rgba(${fall > 0 ? FOR : AGAINST}, ${(0.85 * Math.abs(fall)) / most})`;
    context.fillRect(cell % n, Math.floor(cell / n), 1, 1);
  });
}

const ROWS = ["top", "upper", "middle", "lower", "bottom"];
const COLUMNS = ["far left", "left", "centre", "right", "far right"];

/** The same in words; `mirrored` as the picture is shown; `what`: the class that is looked for, with its article. */
export function describe(cells, mirrored, what) {
  const n = Math.sqrt(cells.length);
  const highest = cells.reduce((best, fall, cell) => (fall > cells[best] ? cell : best), 0);
  const lowest = cells.reduce((best, fall, cell) => (fall < cells[best] ? cell : best), 0);
  const where = (cell) => {
    const fifth = (index) => Math.floor((5 * index) / n);
    const column = COLUMNS[fifth(mirrored ? n - 1 - (cell % n) : cell % n)];
    const row = ROWS[fifth(Math.floor(cell / n))];
    return row === "middle" && column === "centre" ? "the centre" : `the ${row} ${column}`;
  };
  const points = (fall) => `${Math.round(Math.abs(fall))} points`;
  const said = [];
  if (cells[highest] >= 1) {
    const lowers = `hiding that lowers the score by about ${points(cells[highest])}`;
    said.push(`The place most like ${what} is at ${where(highest)}: ${lowers}.`);
  }
  if (cells[lowest] <= -1) {
    const raises = `hiding that raises the score by about ${points(cells[lowest])}`;
    said.push(`The place least like it is at ${where(lowest)}: ${raises}.`);
  }
  return said.join(" ") || "Hiding any one place hardly changes the score.";
}
