// The drawn faces: a few people, each a strip of faces side by side from rest to a broad smile; and nobody, for a friend in a room.

export class Samples {
  /** Load the list at `url`, fill the controls in `group`, and call `changed` when the reader moves one. Null: no faces. */
  static async load(url, group, changed) {
    const strip = async (number) => createImageBitmap(await (await fetch(new URL(`face-${number}.webp`, url))).blob());
    let strips = [null];
    try {
      const { people, nobody } = await (await fetch(url)).json();
      group.dataset.nobody = nobody ? people : "";
      const all = Array.from({ length: people + Number(nobody) }, (_, number) => strip(number + 1).catch(() => null));
      strips = await Promise.all(all);
    } catch {} // told below
    const some = strips.some((each) => each);
    if (strips.includes(null)) {
      const words = some ? "Some of them could not be loaded." : "They could not be loaded. Camera and pictures work without them.";
      group.append(Object.assign(document.createElement("p"), { textContent: words }));
    }
    group.hidden = !strips.length;
    return some ? new Samples(strips, group, changed) : null;
  }

  /** `strips` has null where one could not be loaded. */
  constructor(strips, group, changed) {
    group.disabled = false;
    this.strips = strips;
    this.slider = group.querySelector("input[type=range]");
    const first = strips.find((strip) => strip);
    this.slider.max = first.width / first.height - 1;
    const whose = group.querySelector("[data-people]");
    strips.forEach((strip, number) => {
      if (!strip) return;
      const label = document.createElement("label");
      const button = Object.assign(document.createElement("input"), { type: "radio", name: "friend-person", value: number });
      button.checked = strip === first;
      label.append(button, String(number) === group.dataset.nobody ? " nobody" : ` ${number + 1}`);
      whose.append(label);
    });
    this.whose = whose;
    const say = () => {
      this.slider.disabled = whose.querySelector("input:checked").value === group.dataset.nobody;
      const share = Math.round((100 * this.slider.value) / this.slider.max);
      this.slider.setAttribute("aria-valuetext", share === 0 ? "no smile" : `${share}% of a broad smile`);
      changed();
    };
    this.slider.addEventListener("input", say);
    whose.addEventListener("change", say);
    this.slider.setAttribute("aria-valuetext", "no smile");
  }

  /** [strip, the chosen face's box in it] */
  chosen() {
    const strip = this.strips[Number(this.whose.querySelector("input:checked").value)];
    const side = strip.height;
    return [strip, { left: side * Number(this.slider.value), top: 0, width: side, height: side }];
  }
}
