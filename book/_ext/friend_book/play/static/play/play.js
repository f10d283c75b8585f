/* What the playable figures share: how a box comes to life, how numbers are written, and a drawing with two axes.
   A script of a kind calls Play.kind(name, begin); begin(box, data) sets up its controls and returns how to draw. */
"use strict";
const Play = (() => {
  const SCALES = {linear: (v) => v, log: Math.log2, logit: (v) => Math.log(v / (1 - v))};
  const ROOM = {left: 42, right: 14, top: 26, bottom: 38};

  const count = (v) => Math.round(v).toLocaleString("en");
  const fixed = (v, digits) => v.toFixed(digits).replace("-", "−");
  const share = (v, digits = 0) => fixed(100 * v, digits) + "%";
  const short = (v) => v >= 1e6 ? `${v / 1e6} mln` : count(v);
  const find = (box, name) => box.querySelector(`[data-${name}]`);
  const say = (box, words) => {
    const says = box.querySelector(".play-says");
    if (says.textContent !== words) says.textContent = words;
  };

  /* A drawing on the element svg: each axis has scale, from, to, words, and form, which writes a tick, if it has any. */
  function plot(svg, x, y, ratio = 0.5) {
    const width = svg.clientWidth, height = Math.max(280, Math.round(width * ratio));
    const put = (name, attributes, words) => {
      const made = svg.ownerDocument.createElementNS(svg.namespaceURI, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      if (words !== undefined) made.textContent = words;
      return svg.appendChild(made);
    };
    const along = (axis, v, from, to) => {
      const [a, b, at] = [axis.from, axis.to, v].map(SCALES[axis.scale]);
      return from + (to - from) * (at - a) / (b - a);
    };
    const at = (v, w) => [
      along(x, v, ROOM.left, width - ROOM.right), along(y, w, height - ROOM.bottom, ROOM.top)];
    const line = (from, to, kind) => {
      const [[x1, y1], [x2, y2]] = [at(...from), at(...to)];
      return put("line", {x1, y1, x2, y2, class: kind});
    };
    const words = (v, w, text, look = {}) => {
      const [px, py] = at(v, w), {dx = 0, dy = 0, anchor = "middle", kind = ""} = look;
      return put("text", {x: px + dx, y: py + dy, "text-anchor": anchor, class: kind}, text);
    };
    const mark = (v, w, kind, r = 5) => {
      const [cx, cy] = at(v, w);
      if (kind.startsWith("refused"))
        return put("path", {d: `M${cx - r} ${cy - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`, class: kind});
      return put("circle", {cx, cy, r, class: kind});
    };
    const area = (points, kind) => put("path", {d: "M" + points.map((p) => at(...p).join(" ")).join("L") + "Z", class: kind});
    const path = (points, kind) => put("path", {d: "M" + points.map((p) => at(...p).join(" ")).join("L"), class: kind});

    svg.replaceChildren();
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.style.height = `${height}px`;
    for (const [axis, room] of [[x, width / 75], [y, height / 45]]) {
      for (const v of axis.form ? ticks(axis, room) : []) {
        if (axis === x) {
          const text = axis.form(v), over = at(v, y.from)[0] + 4 * text.length - width;
          line([v, y.from], [v, y.to], "grid");
          words(v, y.from, text, {dx: -Math.max(0, over), dy: 16});
        } else {
          line([x.from, v], [x.to, v], "grid");
          words(x.from, v, axis.form(v), {dx: -6, dy: 4, anchor: "end"});
        }
      }
    }
    put("text", {x: (ROOM.left + width - ROOM.right) / 2, y: height - 4, "text-anchor": "middle"}, x.words);
    put("text", {x: 4, y: 12}, y.words);
    return {svg, at, line, words, mark, area, path, width, height};
  }

  /* Round values between the ends of an axis, at most `most` of them: powers of ten, or steps of 1, 2 or 5. */
  function ticks(axis, most) {
    const [low, high] = [axis.from, axis.to].sort((a, b) => a - b), found = [];
    if (axis.scale === "log") {
      const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
      const step = Math.ceil((last - first + 1) / most);
      for (let power = first; power <= last; power += step) found.push(10 ** power);
      return found;
    }
    const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((each) => (high - low) / each <= most) ?? 1;
    for (let n = Math.ceil(low / step - 1e-9); n * step <= high + 1e-9; n += 1) found.push(n * step);
    return found;
  }

  /* Where on an axis a pointer is, as a share of its way from the first end to the other; kept inside. */
  function pointed(drawn, event, horizontal) {
    const frame = drawn.svg.getBoundingClientRect(), {left, right, top, bottom} = ROOM;
    const way = horizontal
      ? (event.clientX - frame.left - left) / (drawn.width - left - right)
      : (frame.top + drawn.height - bottom - event.clientY) / (drawn.height - top - bottom);
    return Math.min(1, Math.max(0, way));
  }

  function kind(name, begin) {
    for (const box of document.querySelectorAll(`[data-play="${name}"]`)) {
      const live = box.querySelector(".play-live");
      const draw = begin(box, JSON.parse(box.querySelector("script[type='application/json']").textContent));
      const still = box.dataset.still && document.getElementById(`figure-${box.dataset.still}`);
      (still && (still.closest(".inks") ?? still))?.classList.add("play-still-of");
      live.hidden = false;
      box.classList.add("play-on");
      let wide = 0;
      new ResizeObserver(() => { if (live.clientWidth !== wide) { wide = live.clientWidth; draw(); } }).observe(live);
    }
  }
  return {kind, plot, pointed, find, say, count, fixed, share, short};
})();
