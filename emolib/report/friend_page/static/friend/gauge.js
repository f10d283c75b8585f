// A score as a calm gauge: from never to always, with the place from which on it counts.

const LOW = -128;
const HIGH = 127; // the scores there are
const place = (score) => `${(100 * (score - LOW)) / (HIGH - LOW)}%`;

/** A probability in percent; nobody is surer than the numbers are. */
const sure = (odds) => (odds > 0.99 ? "more than 99%" : odds < 0.01 ? "less than 1%" : `${Math.round(100 * odds)}%`);

export class Gauge {
  /** `scale`: {threshold, release, odds}; `what` is looked for: "a smile" */
  constructor(meter, number, scale, what) {
    Object.assign(this, { meter, number, scale, what });
    this.bar = meter.querySelector("[data-bar]");
    meter.setAttribute("aria-valuemin", LOW);
    meter.setAttribute("aria-valuemax", HIGH);
    meter.querySelector("[data-threshold]").style.left = place(scale.threshold);
    meter.querySelector("[data-release]").style.left = place(scale.release);
  }

  /** Show a score, or with null that there is none. */
  show(score) {
    const { meter, scale, what } = this;
    this.bar.style.width = score === null ? "0" : place(score);
    this.bar.classList.toggle("over", score !== null && score >= scale.threshold);
    const odds = score === null ? "nothing to see" : `${sure(scale.odds(score))} sure of ${what}`;
    meter.setAttribute("aria-valuenow", score ?? LOW);
    meter.setAttribute("aria-valuetext", score === null ? odds : `${score}, ${odds}; ${what} from ${scale.threshold} on`);
    this.number.textContent = score === null ? "" : `score ${String(score).replace("-", "−")}: ${odds}`;
  }
}
