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
  const article = document.querySelector("article") ?? document.body;
  new ResizeObserver(() => article.querySelectorAll("*").forEach((box) => {
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
