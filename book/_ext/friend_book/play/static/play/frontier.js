/* Which network is the answer at this floor and this budget? Sliders, or the lines themselves, can be moved. */
"use strict";
Play.kind("frontier", (box, data) => {
  const {find, say, count, fixed, share, short} = Play;
  const [set, bound, floor, budget] = ["set", "bound", "share", "budget"].map((name) => find(box, name));
  const svg = box.querySelector("svg"), STEPS = 200;
  let drawn = null, x = null, y = null, held = null, most = data.budget;

  const networks = () => {
    const {flops, auc, low, name} = data.sets[set ? set.value : Object.keys(data.sets)[0]];
    return flops.map((size, n) => ({flops: size, auc: auc[n], low: low[n], name: name[n]}));
  };
  const allowed = () => Number((x.from * (x.to / x.from) ** (budget.value / STEPS)).toPrecision(2));
  const least = (top) => 0.5 + (floor.value / 100) * (top - 0.5);

  /* As frontier.py's `answers`: the fewest FLOPs that keep the floor, and the best within the budget. */
  function answers(tried, low, most) {
    const first = (some, better) => some.reduce((best, one) => best && !better(one, best) ? best : one, null);
    const kept = tried.filter((one) => (bound.checked ? one.low : one.auc) >= low);
    return [kept, first(kept, (one, best) => one.flops < best.flops),
      first(tried.filter((one) => one.flops <= most), (one, best) => one.auc > best.auc)];
  }

  function frame() {
    const tried = networks(), sizes = tried.map((one) => one.flops);
    const ends = tried.flatMap((one) => [one.low, one.auc]);
    x = {scale: "log", from: Math.min(...sizes) / 2, to: Math.max(...sizes) * 2, words: "FLOPs of an inference", form: short};
    y = {scale: "linear", from: Math.min(0.5 + data.least * (tried[0].auc - 0.5), ...ends) - 0.01, to: Math.max(...ends) + 0.02,
      words: "validation AUC (short training)", form: (v) => fixed(v, 2)};
  }

  function draw() {
    const tried = networks(), top = tried[0], low = least(top.auc);
    const [kept, cheapest, best] = answers(tried, low, most);
    drawn = Play.plot(svg, x, y);
    drawn.area([[x.from, low], [most, low], [most, y.to], [x.from, y.to]], "asked");
    for (const one of tried) {
      const look = kept.includes(one) ? "kept" : "refused";
      drawn.line([one.flops, one.low], [one.flops, one.auc], look);
      drawn.mark(one.flops, one.auc, look);
    }
    if (best && best !== cheapest) drawn.mark(best.flops, best.auc, "best", 10);
    if (cheapest) {
      drawn.mark(cheapest.flops, cheapest.auc, "answer", 11);
      drawn.mark(cheapest.flops, cheapest.auc, "answer", 8);
    }
    drawn.line([x.from, low], [x.to, low], "floor");
    drawn.line([most, y.from], [most, y.to], "budget");
    drawn.mark(x.to, low, "handle", 9);
    drawn.mark(most, y.to, "handle", 9);
    const of = `${share(floor.value / 100)} of the baseline's quality: AUC ${fixed(low, 3)}`;
    floor.setAttribute("aria-valuetext", find(box, "share-says").textContent = of);
    budget.setAttribute("aria-valuetext", find(box, "budget-says").textContent = `${count(most)} FLOPs`);
    say(box, told(top, cheapest, best, most));
  }

  function told(top, cheapest, best, most) {
    const called = (one) => one.name ? ` (${one.name})` : "";
    const quality = (one) => top.auc > 0.5 ? `, ${share((one.auc - 0.5) / (top.auc - 0.5))} of the baseline's quality` : "";
    if (!cheapest) return `No network keeps the floor of AUC ${fixed(least(top.auc), 3)}` + (bound.checked ? " with its lower bound." : ".");
    const fewer = top.flops / cheapest.flops;
    const words = [`The answer: ${count(cheapest.flops)} FLOPs${called(cheapest)}, AUC ${fixed(cheapest.auc, 3)}, `
      + (cheapest === top ? "the baseline itself" : `${fewer < 10 ? fixed(fewer, 1) : count(fewer)} times fewer FLOPs than the baseline`)];
    words[0] += cheapest.flops <= most ? ". It is within the budget: both are met." : ". It is over the budget: nothing within it keeps the floor.";
    if (best && best !== cheapest)
      words.push(`The best within the budget: ${count(best.flops)} FLOPs${called(best)}, AUC ${fixed(best.auc, 3)}${quality(best)}.`);
    if (!best) words.push("Nothing that was trained is within the budget.");
    return words.join(" ");
  }

  function place() {
    budget.value = Math.round(STEPS * Math.log(most / x.from) / Math.log(x.to / x.from));
  }

  svg.addEventListener("pointerdown", (event) => {
    const handles = [...svg.querySelectorAll(".handle")].map((each) => each.getBoundingClientRect());
    const far = handles.map((r) => Math.hypot(event.clientX - r.x - r.width / 2, event.clientY - r.y - r.height / 2));
    if (Math.min(...far) > 24) return;
    held = far[0] <= far[1] ? "floor" : "budget";
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  svg.addEventListener("pointermove", (event) => {
    if (!held) return;
    const way = Play.pointed(drawn, event, held === "budget");
    if (held === "budget") {
      budget.value = Math.round(STEPS * way);
      most = allowed();
    }
    else floor.value = Math.round(100 * (y.from + way * (y.to - y.from) - 0.5) / (networks()[0].auc - 0.5));
    draw();
  });
  for (const end of ["pointerup", "pointercancel"]) svg.addEventListener(end, () => { held = null; });

  Object.assign(budget, {min: 0, max: STEPS, step: 1});
  frame();
  place();
  floor.addEventListener("input", draw);
  budget.addEventListener("input", () => {
    most = allowed();
    draw();
  });
  bound.addEventListener("change", draw);
  set?.addEventListener("change", () => {
    frame();
    place();
    draw();
  });
  return draw;
});
