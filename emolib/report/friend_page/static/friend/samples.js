// The drawn faces: a few people, each a strip of faces side by side from rest to a broad smile.

export class Samples {
  /** Load the list at `url`, fill the controls in `group`, and call `changed` when the reader moves one. Null: no faces. */
  static async load(url, group, changed) {
    const answer = await fetch(url);
    const { people } = answer.ok ? await answer.json() : { people: 0 };
    if (!people) return null;
    const strips = await Promise.all(
      Array.from({ length: people }, async (_, number) => {
        const file = await fetch(new URL(`face-${number + 1}.webp`, url));
        return createImageBitmap(await file.blob());
      }),
    );
    return new Samples(strips, group, changed);
  }

  constructor(strips, group, changed) {
    this.strips = strips;
    this.slider = group.querySelector("input[type=range]");
    this.slider.max = this.steps(0) - 1;
    const whose = group.querySelector("[data-people]");
    strips.forEach((_, number) => {
      const label = document.createElement("label");
      const button = Object.assign(document.createElement("input"), { type: "radio", name: "friend-person", value: number });
      button.checked = number === 0;
      label.append(button, ` ${number + 1}`);
      whose.append(label);
    });
    this.whose = whose;
    const say = () => {
      const share = Math.round((100 * this.slider.value) / this.slider.max);
      this.slider.setAttribute("aria-valuetext", share === 0 ? "no smile" : `${share}% of a broad smile`);
      changed();
    };
    this.slider.addEventListener("input", say);
    whose.addEventListener("change", say);
    this.slider.setAttribute("aria-valuetext", "no smile");
  }

  steps(number) {
    return this.strips[number].width / this.strips[number].height;
  }

  /** [strip, the chosen face's box in it] */
  chosen() {
    const strip = this.strips[Number(this.whose.querySelector("input:checked").value)];
    const side = strip.height;
    return [strip, { left: side * Number(this.slider.value), top: 0, width: side, height: side }];
  }
}
