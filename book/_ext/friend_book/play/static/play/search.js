/* Steps through searches that Python has played: nothing is decided here. */
"use strict";
Play.kind("search", (box, data) => {
  const {find, say, count, fixed, share, short} = Play;
  const [strategy, table, each, truth, run] = ["strategy", "table", "each", "truth", "run"].map((name) => find(box, name));
  const svg = box.querySelector("svg"), rows = box.querySelector("tbody");
  let events = [], place = 0, timer = null;

  const likely = (chance) => chance < 0.005 ? "under 1%" : share(chance);
  const now = () => data.tables[table.value];
  const search = () => now().searches[strategy.value];

  /* What can be stopped at: trainings, numbered from 0, and of A* each network expanded before one. */
  function list() {
    const {trained, looks} = search();
    events = [];
    trained.forEach((one, training) => {
      if (each.checked && looks) looks[training].forEach((_, look) => events.push({training, look}));
      events.push({training});
    });
  }

  function draw() {
    const {auc, floor} = now(), {trained, looks} = search(), event = events[place];
    const done = trained.slice(0, event.training + (event.look === undefined ? 1 : 0));
    const seen = (looks ?? []).slice(0, event.training + 1).flatMap((before, training) =>
      training === event.training && event.look !== undefined ? before.slice(0, event.look + 1) : before);
    const every = [...(looks ?? []).flat().map((look) => look[0][1]), ...(truth.checked ? auc : trained.map(([n]) => auc[n])), floor];
    const x = {scale: "log", from: Math.min(...data.flops) / 1.5, to: 2 * Math.max(...data.flops),
      words: "FLOPs of an inference", form: short};
    const y = {scale: "logit", from: Math.min(...every) - 0.01, to: Math.max(...every) + 0.01,
      words: "validation AUC", form: (v) => fixed(v, 2)};
    const drawn = Play.plot(svg, x, y);
    if (truth.checked) auc.forEach((quality, n) => drawn.mark(data.flops[n], quality, "untold", 3));
    for (const [[n, guess]] of seen) drawn.mark(data.flops[n], guess, "expanded", 3);
    drawn.line([x.from, floor], [x.to, floor], "floor");
    const apart = drawn.width < 420 ? 4 : 2;
    for (let f = looks ? apart : 99; f < 50; f += apart) equal(drawn, x, y, f, "equals");
    if (event.look !== undefined) equal(drawn, x, y, data.g[seen.at(-1)[0][0]] + seen.at(-1)[0][2], "equal");
    done.forEach(([n, kept, parent], training) => {
      const last = training === event.training, to = [data.flops[n], auc[n]];
      if (parent >= 0) drawn.line([data.flops[parent], auc[parent]], to, "way");
      drawn.mark(...to, kept ? "kept" : "refused");
      if (last) drawn.mark(...to, "now", 11);
      drawn.words(...to, training + 1, {dx: 8, dy: -7, anchor: "start", kind: last ? "bold" : "number"});
    });
    if (event.look !== undefined) drawn.mark(data.flops[seen.at(-1)[0][0]], seen.at(-1)[0][1], "now", 11);
    box.querySelectorAll("[data-of-astar]").forEach((part) => { part.hidden = !looks; });
    box.querySelectorAll("[data-of-looks]").forEach((part) => { part.hidden = !looks || !each.checked; });
    find(box, "of-truth").hidden = !truth.checked;
    each.disabled = !looks;
    show(seen.at(-1) ?? []);
    find(box, "back").disabled = find(box, "reset").disabled = place === 0;
    find(box, "step").disabled = place === events.length - 1;
    say(box, event.look === undefined ? ofTraining(event.training) : ofLook(event, seen.at(-1)[0]));
  }

  /* The line on which networks have the same f: as many halvings more for so much more quality. */
  function equal(drawn, x, y, f, kind) {
    const {floor, searches} = now(), {price} = searches.astar;
    const odds = (v) => Math.log(v / (1 - v)), size = (auc) => f + (odds(auc) - odds(floor)) / price;
    const auc = (flops) => 1 / (1 + Math.exp(-odds(floor) - price * (Math.log2(flops) - f)));
    const [left, right] = [Math.max(x.from, 2 ** size(y.from)), Math.min(x.to, 2 ** size(y.to))];
    if (right <= 1.3 * left) return;
    drawn.path([left, right].map((flops) => [flops, auc(flops)]), kind);
    if (kind === "equals" && drawn.at(right, y.to)[0] > 96)
      drawn.words(right, auc(right), `f = ${f}`, {dx: -5, dy: 11, anchor: "end", kind: "small"});
  }

  function show(look) {
    rows.replaceChildren(...look.map(([n, auc, h, chance]) => {
      const row = document.createElement("tr"), g = data.g[n];
      const sum = `${fixed(g + h, 2)} = ${fixed(g, 2)} ${h < 0 ? "−" : "+"} ${fixed(Math.abs(h), 2)}`;
      for (const words of [count(data.flops[n]), sum, fixed(auc, 3), likely(chance)])
        row.appendChild(document.createElement("td")).textContent = words;
      return row;
    }));
  }

  function ofLook({training, look}, [n, auc, h]) {
    const size = count(data.flops[n]);
    return `Before training ${training + 1}, expanded ${look + 1} of ${search().looks[training].length}: ${size} FLOPs, `
      + `the smallest f of the frontier, ${fixed(data.g[n] + h, 2)}; its AUC is guessed as ${fixed(auc, 3)}. `
      + "The networks one reduction below it join the frontier.";
  }

  function ofTraining(training) {
    const {auc, floor, smallest} = now(), {trained, promises, over} = search(), [n, kept] = trained[training];
    const good = trained.slice(0, training + 1).filter(([, held]) => held).map(([m]) => data.flops[m]);
    const best = Math.min(...good), last = training === trained.length - 1;
    const words = [`Training ${training + 1} of ${trained.length}: ${count(data.flops[n])} FLOPs, AUC ${fixed(auc[n], 3)}`];
    if (training === 0) {
      words[0] += `, the baseline. ${share(data.share)} of its quality above chance is to be kept, so the floor is ${fixed(floor, 3)}.`;
      return words[0];
    }
    words[0] += kept ? ", kept." : `, below the floor of ${fixed(floor, 3)}: refused.`;
    if (promises) {
      const [chance, halvings] = promises[training - 1];
      words.push(`It was chosen for its chance of ${likely(chance)} to keep the floor and the ${fixed(halvings, 1)} halvings it would win.`);
    }
    words.push(`Smallest kept so far: ${count(best)} FLOPs, ` + (best === smallest
      ? "the smallest there is on this table." : `${fixed(best / smallest, 1)} times the smallest good one of this table.`));
    if (last && over) words.push("Here the search ends: it sees nothing smaller that is worth a training.");
    return words.join(" ");
  }

  function go(to) {
    place = Math.min(events.length - 1, Math.max(0, to));
    draw();
  }

  /* While it plays, the sentence is not read out at every step. */
  function stop() {
    clearTimeout(timer);
    timer = null;
    run.textContent = "Play";
    const says = box.querySelector(".play-says"), words = says.textContent;
    if (says.ariaLive === "off") { says.ariaLive = "polite"; says.textContent = ""; says.textContent = words; }
  }

  function next() {
    if (place === events.length - 1) return stop();
    go(place + 1);
    timer = setTimeout(next, events[place].look === undefined ? 1100 : 350);
  }

  run.addEventListener("click", () => {
    if (timer) return stop();
    run.textContent = "Pause";
    box.querySelector(".play-says").ariaLive = "off";
    if (place === events.length - 1) go(0);
    timer = setTimeout(next, 600);
  });
  for (const [name, to] of [["reset", () => 0], ["back", () => place - 1], ["step", () => place + 1]])
    find(box, name).addEventListener("click", () => { stop(); go(to()); });
  for (const control of [strategy, table]) control.addEventListener("change", () => { stop(); list(); go(Infinity); });
  each.addEventListener("change", () => {
    const {training} = events[place];
    stop();
    list();
    go(events.findIndex((event) => event.training === training && event.look === undefined));
  });
  truth.addEventListener("change", draw);
  list();
  place = events.length - 1;
  return draw;
});
