/* Flips labels one after the other; what that does to the AUC has been worked out by Python. */
"use strict";
Play.kind("noise", (box, data) => {
  const {find, say, fixed, share, count} = Play;
  const slider = find(box, "asked"), faces = find(box, "faces"), curve = find(box, "curve"), {asked} = data.curve;
  const at = (step) => Object.fromEntries(Object.entries(data.curve).map(([name, values]) => [name, values[step]]));

  function draw() {
    const step = Number(slider.value), here = at(step), start = at(0);
    const scores = data.faces.map(([score]) => score), span = Math.max(...scores) - Math.min(...scores) || 1;
    const x = {scale: "linear", from: Math.min(...scores) - span / 20, to: Math.max(...scores) + span / 20,
      words: "score by the network", form: (v) => fixed(v, 2)};
    const y = {scale: "linear", from: 0, to: 2, words: ""};
    const dots = Play.plot(faces, x, y, 0.7);
    dots.line([x.from, 1], [x.to, 1], "floor");
    data.faces.forEach(([score, label, place], n) => {
      const wrong = place < here.flipped, row = wrong ? 1 - label : label;
      dots.mark(score, row + 0.12 + 0.62 * (n * 0.618 % 1), wrong ? "refused" : "kept", 4);
    });
    data.classes.forEach((name, label) => dots.words(x.from, label + 0.85, `labelled ${name}`, {dx: 4, anchor: "start", kind: "bold"}));

    const {low, high, auc, expected} = data.curve, so = asked.slice(0, step + 1);
    const across = {scale: "linear", from: 0, to: asked.at(-1), words: "share of labels flipped", form: (v) => share(v)};
    const up = {scale: "linear", from: Math.min(0.5, ...low) - 0.02, to: Math.min(1, Math.max(...high) + 0.02),
      words: "AUC by these labels", form: (v) => fixed(v, 2)};
    const drawn = Play.plot(curve, across, up, 0.7);
    drawn.area([...so.map((e, n) => [e, low[n]]), ...so.map((e, n) => [e, high[n]]).reverse()], "measured");
    drawn.path(asked.map((e, n) => [e, expected[n]]), "equal");
    drawn.path(so.map((e, n) => [e, auc[n]]), "measured");
    drawn.line([here.asked, here.low], [here.asked, here.high], "bar");
    drawn.mark(here.asked, here.auc, "point", 6);

    const of = `${share(here.asked)}: ${count(here.flipped)} of ${count(data.n)}`;
    slider.setAttribute("aria-valuetext", find(box, "asked-says").textContent = of);
    const value = (one) => `${fixed(one.auc, 3)} (95% interval ${fixed(one.low, 3)} to ${fixed(one.high, 3)})`;
    say(box, step === 0
      ? `With ${data.true ? "the true labels" : "the labels as they came"}, the network's AUC is ${value(here)}.`
      : `With ${share(here.asked)} of the labels flipped, the same network with the same scores has an AUC of ${value(here)} `
        + `instead of ${fixed(start.auc, 3)}; the formula says ${fixed(here.expected, 3)}.`);
  }
  slider.addEventListener("input", draw);
  return draw;
});
