// The friend's own face: the battery of the logo. Asleep its eyes are closed. Between rest and smile it moves; where less motion is
// asked for, it jumps.

const TIME = 250; // ms from rest to smile
const calm = matchMedia("(prefers-reduced-motion: reduce)");

export class Face {
  #smile = 0; // 0 to 1: what is drawn
  #goal = 0;
  #blinking = 0;
  #asleep = true;
  #frame = 0;

  constructor(svg) {
    this.svg = svg;
    this.parts = Object.fromEntries([...svg.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));
    this.#draw(0);
    this.#blinkLater();
  }

  /** Show a mood: {smiling, awake}. */
  feel({ smiling, awake }) {
    if (this.#goal === Number(smiling) && this.#asleep === !awake) return;
    this.#goal = Number(smiling);
    this.#asleep = !awake;
    this.svg.dataset.smiling = smiling;
    this.svg.dataset.asleep = !awake;
    cancelAnimationFrame(this.#frame);
    if (calm.matches) return this.#draw(this.#goal);
    let before = performance.now();
    const step = (now) => {
      const way = Math.max(0, now - before) / TIME;
      before = now;
      const left = this.#goal - this.#smile;
      this.#draw(Math.abs(left) <= way ? this.#goal : this.#smile + Math.sign(left) * way);
      if (this.#smile !== this.#goal) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #draw(smile) {
    this.#smile = smile;
    const t = smile * smile * (3 - 2 * smile);
    const corner = 425 - 35 * t;
    this.parts.mouth.setAttribute("d", `M${230 - 20 * t} ${corner} Q320 ${425 + 95 * t} ${410 + 20 * t} ${corner}`);
    for (const eye of [this.parts.left, this.parts.right]) {
      eye.setAttribute("ry", this.#blinking || this.#asleep ? 4 : 34 - 12 * t); // a smile that reaches the eyes
    }
    this.parts.cheeks.setAttribute("opacity", t);
  }

  #blinkLater() {
    setTimeout(() => {
      if (!calm.matches && !document.hidden) {
        this.#blinking = 1;
        this.#draw(this.#smile);
        setTimeout(() => {
          this.#blinking = 0;
          this.#draw(this.#smile);
        }, 130);
      }
      this.#blinkLater();
    }, 2500 + 3000 * Math.random());
  }
}
