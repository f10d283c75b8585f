/* Whatever scrolls in a page (formula, code, output, table, figure) is reached by keyboard and has a name. What scrolls
   depends on the reader's fonts and window, so it is looked for here, again whenever the text changes its size. */
addEventListener("load", () => {
  const KINDS = {".math": "Formula", "figure, img": "Figure", "table": "Table", ".cell_output *": "Output", "pre": "Code"};
  const scrolls = (box) => {
    const wide = box.scrollWidth > box.clientWidth, high = box.scrollHeight > box.clientHeight;
    if (!wide && !high) return false;
    const {overflowX, overflowY} = getComputedStyle(box), may = /auto|scroll/;
    return wide && may.test(overflowX) || high && may.test(overflowY);
  };
  const name = (box) => {
    const kind = Object.keys(KINDS).find((kind) => box.matches(kind) || box.querySelector(kind));
    const words = box.querySelector("figcaption, caption, .eqno")?.textContent ?? "";
    return `${KINDS[kind] ?? "Text"} ${words}`.replace(/[\s#]+/g, " ").trim();
  };
  const cue = (box) => {  // emolib.css shows it: wider than the page, and is there more on the right?
    const hidden = box.scrollWidth - box.clientWidth;
    if (hidden > 1 && scrolls(box)) box.dataset.wider = hidden - box.scrollLeft > 1 ? "more" : "end";
    else delete box.dataset.wider;
  };
  const article = document.querySelector("article") ?? document.body;
  article.addEventListener("scroll", ({target}) => cue(target), {capture: true, passive: true});
  new ResizeObserver(() => article.querySelectorAll("*").forEach((box) => {
    cue(box);
    if (scrolls(box)) {
      box.tabIndex = 0;
      if (box.ariaLabel) return;
      if (!box.matches("figure")) box.role = "group";
      box.ariaLabel = name(box);
      box.dataset.scrolls = "";
    } else if ("scrolls" in box.dataset) {
      ["tabindex", "role", "aria-label", "data-scrolls"].forEach((each) => box.removeAttribute(each));
    }
  })).observe(article);
});
