"""The built pages in a real browser: every page, on a desk and on a phone, in the light and in the dark.

All pages are found in the built book, so that a new one is judged too. What pages contain (links, alternative
text, requests to other hosts) is in test_book.
"""

import gzip
import json
import os
import re
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import axe_playwright_python
import matplotlib
import pytest
from browser import CHROMIUM, FLAGS, chromium, needs_chromium, served
from bs4 import BeautifulSoup

from emolib.workflow.stale import NOTEBOOKS

DESK, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
SMALL = {"width": 320, "height": 568}
WIDE, NARROW = "DejaVuSans.ttf", "STIXGeneral.ttf"  # matplotlib's
AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js"))
MOST = 1_500_000  # bytes of a page with all it loads, as it is sent
MOST_UNPACKED = 1_750_000  # the same, not compressed: the reference of the room's modules is the largest

# Rows of a long table are alike, as are words of code in one colour and entries of a reference: judging a few
# of each takes a second where all take a minute. Pictures need not be drawn for it, and no colour fades into
# another meanwhile.
SHORTEN = """() => {
    document.querySelectorAll('tbody').forEach(body => [...body.rows].slice(4).forEach(row => row.remove()));
    [['dl.py', 5], ['.genindextable li', 20]].forEach(([kind, few]) =>
        [...document.querySelectorAll(kind)].slice(few).forEach(entry => entry.remove()));
    document.querySelectorAll('img.figure').forEach(image => image.removeAttribute('src'));
    const seen = {};
    document.querySelectorAll('pre span[class]').forEach(word => {
        const kind = word.closest('div[class*=highlight], div[class*=output]')?.className + word.className;
        seen[kind] = (seen[kind] ?? 0) + 1;
        if (seen[kind] > 2 && !word.querySelector('span')) word.replaceWith(...word.childNodes);
    });
    document.head.insertAdjacentHTML('beforeend', '<style>* {transition: none !important}</style>');
}"""
# What scrolls in the text and has no focus, no name, or no sign that it is wider than the page, once
# all that unfolds is unfolded and drawn.
UNREACHED = """async () => {
    await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
    const scrolls = (over, size, room) => size > room && ['auto', 'scroll'].includes(over);
    return [...document.querySelectorAll('article *')].filter(box => {
        const {overflowX, overflowY} = getComputedStyle(box);
        return scrolls(overflowX, box.scrollWidth, box.clientWidth)
            || scrolls(overflowY, box.scrollHeight, box.clientHeight);
    }).filter(box => box.tabIndex < 0 || !box.ariaLabel || !(box.role || box.matches('figure'))
            || box.scrollWidth > box.clientWidth + 1 && !box.dataset.wider)
        .map(box => box.outerHTML.slice(0, 150));
}"""
UNFOLD = """document.querySelectorAll('details:not([open])')
    .forEach(each => Object.assign(each, {open: true}).dataset.folded = '')"""
FOLD = "document.querySelectorAll('details[data-folded]').forEach(each => each.open = false)"
THEME = "theme => Object.assign(document.documentElement.dataset, {theme, mode: theme})"
VIOLATIONS = """rules => axe.run(document, {
    resultTypes: ['violations'], preload: false, rules: {'target-size': {enabled: true}},
    ...(rules && {runOnly: rules}),
}).then(({violations}) => violations
    .filter(v => ['serious', 'critical'].includes(v.impact))
    .map(v => `${v.id}: ${v.nodes.length}, ${v.nodes[0].html.slice(0, 150)}`))"""


def pages(html):
    """The addresses of all pages of the book in the folder `html`."""
    found = sorted(page.relative_to(html).as_posix() for page in html.rglob("*.html"))
    return [page for page in found if not page.startswith("_")]


@pytest.fixture(scope="module")
def book(built_book):
    """The built book and the address at which it is served, and one browser for all tests."""
    with chromium() as browser, served(built_book.html) as site:
        built_book.browser, built_book.site = browser, site
        yield built_book


def opened(book, page, size=DESK, **options):
    """A page of the book, loaded."""
    tab = book.browser.new_context(viewport=size, color_scheme="light", **options).new_page()
    tab.goto(book.site + page)
    return tab


@contextmanager
def with_font(book, font):
    """A browser of a system that has this font only."""
    with TemporaryDirectory() as folder:
        shutil.copy(Path(matplotlib.get_data_path(), "fonts", "ttf", font), folder)
        settings = Path(folder, "fonts.conf")
        settings.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{folder}</cachedir></fontconfig>")
        kind, env = book.browser.browser_type, os.environ | {"FONTCONFIG_FILE": str(settings)}
        browser = kind.launch(executable_path=CHROMIUM, args=FLAGS, env=env)
        try:
            yield browser
        finally:
            browser.close()


@pytest.fixture(scope="module")
def seen(book):
    """What is wrong with each page: {what: {page: ...}}, from a visit by phone in a wide font, which becomes
    a small one for a while, and one at a desk in a narrow font.
    """
    found = {what: {} for what in ("weight", "said", "sideways", "unreached", "desk", "phone")}
    for font, size, name in ((WIDE, PHONE, "phone"), (NARROW, DESK, "desk")):
        with with_font(book, font) as browser:
            tab = browser.new_context(viewport=size, color_scheme="light").new_page()
            said = []
            tab.on("console", lambda line, said=said: line.type == "error" and said.append(line.text))
            tab.on("pageerror", lambda error, said=said: said.append(str(error)))
            if name == "desk":  # what a page loads is weighed: nothing may come from one before it
                tab.context.new_cdp_session(tab).send("Network.setCacheDisabled", {"cacheDisabled": True})
            tab.on("request", lambda asked, said=said: foreign(asked.url) and said.append(asked.url))
            for page in pages(book.html):
                tab.goto(book.site + page)
                found["said"][page] = found["said"].get(page, []) + said
                wide, unreached = [sideways(tab)], tab.evaluate(UNREACHED)
                if name == "phone":
                    tab.set_viewport_size(SMALL)
                    wide.append(sideways(tab))
                    tab.evaluate(UNFOLD)
                    unreached += tab.evaluate(UNREACHED)
                    tab.evaluate(FOLD)
                    tab.set_viewport_size(PHONE)
                found["sideways"][page] = max(*wide, found["sideways"].get(page, 0))
                found["unreached"][page] = found["unreached"].get(page, []) + unreached
                found[name][page] = judged(tab)
                if name == "desk":  # meanwhile what its scripts ask for has come, too
                    found["weight"][page] = weight(tab)
                said.clear()
    return found


def sideways(tab):
    """By how many pixels the page in `tab` is wider than its window."""
    return tab.evaluate("document.documentElement.scrollWidth") - tab.viewport_size["width"]


def foreign(address):
    """Does `address` lead to another host?"""
    return urlsplit(address).hostname not in ("127.0.0.1", None)


def violations(tab, theme="light", rules=None):
    """What axe-core finds serious or critical on the page in `tab`; `rules` are all unless named."""
    tab.evaluate(THEME, theme)
    return tab.evaluate(VIOLATIONS, rules)


def judged(tab):
    """`violations` in the light, and those that colours can bring about, in the dark."""
    tab.evaluate(SHORTEN)
    tab.evaluate(AXE.read_text(encoding="utf-8"))
    found = [f"light: {each}" for each in violations(tab)]
    colours = ["color-contrast", "link-in-text-block"]
    return found + [f"dark: {each}" for each in violations(tab, "dark", colours)]


@pytest.mark.slow
@needs_chromium
@pytest.mark.parametrize("what", ["desk", "phone", "said", "unreached"])
def test_nothing_is_wrong_with_any_page(seen, what):
    """By axe-core at a desk and with a phone; by the console and requests to other hosts; by what a keyboard
    cannot reach.
    """
    assert len(seen[what]) >= 13
    assert {page: each for page, each in seen[what].items() if each} == {}


@pytest.mark.slow
@needs_chromium
def test_no_page_scrolls_sideways(seen):
    assert {page: pixels for page, pixels in seen["sideways"].items() if pixels > 0} == {}


@pytest.mark.slow
@needs_chromium
def test_no_page_is_heavy(seen):
    assert {page: size for page, size in seen["weight"].items() if not 100_000 < size < MOST_UNPACKED} == {}


@pytest.mark.slow
@needs_chromium
@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("<img src='x.svg'>", "image-alt"),
        ("<p style='color: #bbb; background: #fff'>pale</p>", "color-contrast"),
        ("<pre style='overflow: auto; width: 9em'>" + "wide " * 40 + "</pre>", "scrollable-region-focusable"),
        (
            "<style>[data-theme=dark] p {color: #333; background: #000}</style><p>dim</p>",
            "dark: color-contrast",
        ),
    ],
)
def test_a_violation_is_found(book, body, rule):
    tab = book.browser.new_page()
    tab.set_content(f"<html lang='en'><title>t</title><main><h1>t</h1>{body}</main></html>")
    assert any(rule in each for each in judged(tab))
    tab.close()


@pytest.mark.slow
@needs_chromium
def test_what_scrolls_is_reached_whenever_it_begins_to(book):
    body = f"""<article style='width: 300px'><style>pre, div {{overflow: auto}}</style>
        <pre id=code hidden>{"wide " * 60}</pre>
        <div class=math id=formula><i style='display: block; width: 400px'>x</i><b class=eqno>(3)#</b></div>
        <div id=text aria-label=mine role=group>short</div></article>"""
    tab = book.browser.new_page()
    tab.route("**/*.html", lambda route: route.fulfill(body=body, content_type="text/html"))

    def seen():
        assert tab.evaluate(UNREACHED) == []
        boxes = "[...document.querySelectorAll('article [id]')].map(box => [box.tabIndex, box.ariaLabel])"
        return tab.evaluate(boxes)

    tab.goto(book.site + "without.html")
    [unreached] = tab.evaluate(UNREACHED)
    assert "formula" in unreached
    body = "<script src='/_static/scrolling.js'></script>" + body
    tab.goto(book.site + "with.html")
    assert seen() == [[-1, None], [0, "Formula (3)"], [-1, "mine"]]
    tab.evaluate("document.querySelector('pre').hidden = false")
    assert seen() == [[0, "Code"], [0, "Formula (3)"], [-1, "mine"]]
    tab.evaluate("document.querySelector('article').style.width = '3000px'")
    assert seen() == [[-1, None], [-1, None], [-1, "mine"]]
    tab.close()


def weight(tab):
    """Bytes of the page and of all that was loaded, as a server sends them that does not compress."""
    return tab.evaluate("""() => performance.getEntries().filter(e => 'decodedBodySize' in e)
        .reduce((sum, e) => sum + e.decodedBodySize, 0)""")


@pytest.mark.slow
def test_a_page_with_all_its_figures_is_light_on_the_line(built_book):
    """Also for who scrolls to the end: compressed, as every host of static pages sends them."""
    theme = [
        "styles/*.css",
        "*.css",
        "scripts/bootstrap.js",
        "scripts/*theme.js",
        "*.js",
        "vendor/**/*.woff2",
    ]
    theme = {file for pattern in theme for file in (built_book.html / "_static").glob(pattern)}
    fixed = sum(
        len(gzip.compress(file.read_bytes())) for file in theme | {built_book.html / "searchindex.js"}
    )
    for page in pages(built_book.html):
        file = built_book.html / page
        text = file.read_text(encoding="utf-8")
        shown = {
            file.parent / tag["src"] for tag in BeautifulSoup(text, "html.parser").select("img.only-light")
        }
        figures = sum(len(gzip.compress(svg.read_bytes())) for svg in shown)
        assert fixed + len(gzip.compress(text.encode())) + figures < MOST, page


@pytest.mark.slow
@needs_chromium
def test_figures_follow_the_theme_and_are_fetched_when_seen(book):
    tab = opened(book, "results.html")
    first = tab.locator("article img.figure.only-light").first
    first.scroll_into_view_if_needed()
    loaded = "image => image.complete && image.naturalWidth > 0"
    tab.wait_for_function(loaded, arg=first.element_handle())
    fetched = tab.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    assert not [name for name in fetched if name.endswith("-dark.svg")]
    tab.evaluate(THEME, "dark")
    assert not first.is_visible()
    dark = tab.locator("article img.figure.only-dark").first
    assert dark.is_visible() and dark.get_attribute("alt") == first.get_attribute("alt")
    assert tab.locator("figcaption").first.is_visible()
    tab.context.close()


@pytest.mark.slow
@needs_chromium
@pytest.mark.parametrize(
    ("page", "kinds"), [("01_data", {"noise"}), ("03_meta_search", {"search", "frontier"})]
)
def test_playable_figures_come_to_life_and_are_stills_without_scripts(book, page, kinds):
    for scripts in (True, False):
        tab = opened(book, f"generated/{page}.html", java_script_enabled=scripts)
        boxes = tab.locator("[data-play]")
        assert {box.get_attribute("data-play") for box in boxes.all()} == kinds
        for box in boxes.all():
            box.locator(".play-says").filter(has_text=re.compile(r"\d")).wait_for() if scripts else None
            assert box.locator(".play-live").is_visible() == scripts
            still = box.get_attribute("data-still")
            still = tab.locator(f"#figure-{still}") if still else box.locator(".play-still .only-light")
            assert still.is_visible() != scripts
        assert not tab.locator("article img.only-dark").first.is_visible()
        assert tab.locator(".play-words").first.is_visible() == scripts
        tab.context.close()


@pytest.mark.slow
@needs_chromium
def test_the_landing_page_says_it_in_one_screen(book):
    tab = opened(book, "index.html")
    tab.wait_for_load_state("networkidle")
    for part in (".landing p >> nth=0", ".landing figcaption", ".landing .highlight", ".landing p >> nth=-1"):
        box = tab.locator(part).bounding_box()
        assert box["y"] + box["height"] <= DESK["height"], part
    tab.context.close()


@pytest.mark.slow
@needs_chromium
def test_the_keyboard_reaches_the_text_first(book):
    tab = opened(book, "poster.html")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent").strip() == "Skip to main content"
    tab.keyboard.press("Enter")
    assert tab.url.endswith("#main-content")
    tab.context.close()


@pytest.mark.slow
@needs_chromium
def test_search_finds_a_word(book):
    tab = opened(book, "search.html?q=duchenne")
    tab.wait_for_selector("#search-results li a[href^='poster.html']")  # results come one by one
    tab.context.close()


@pytest.mark.slow
@needs_chromium
def test_code_can_be_copied_and_hidden_code_shown(book):
    tab = opened(book, "generated/02_baseline.html", permissions=["clipboard-read", "clipboard-write"])
    cell = tab.locator("div.cell.tag_hide-input").first
    source = cell.locator("pre").first
    assert not source.is_visible()
    cell.locator("summary").click()
    assert source.is_visible()
    shown = tab.locator("div.cell .highlight:visible").first
    shown.hover()
    shown.locator("button.copybtn").click()
    assert tab.evaluate("navigator.clipboard.readText()").strip() == shown.locator("pre").inner_text().strip()
    tab.context.close()


@pytest.mark.slow
def test_pages_lead_on_and_chapters_come_along(built_book):
    chapter = BeautifulSoup(
        (built_book.html / "generated/02_baseline.html").read_text("utf-8"), "html.parser"
    )
    around = [a["href"] for a in chapter.select(".prev-next-area a")]
    assert around == ["01_data.html", "03_meta_search.html"]
    assert "../_sources/generated/02_baseline.ipynb" in [a.get("href") for a in chapter.select("a.btn")]
    index = json.loads(re.search(r"\{.*\}", (built_book.html / "searchindex.js").read_text("utf-8"))[0])
    assert {"index", "generated/02_baseline"} <= set(index["docnames"])


def test_a_notebook_that_is_opened_elsewhere_says_what_it_needs():
    for file in sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb")):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        code = next(place for place, cell in enumerate(cells) if cell["cell_type"] == "code")
        hints = [cell for cell in cells[:code] if "%pip install" in "".join(cell["source"])]
        assert [cell["metadata"]["tags"] for cell in hints] == [["remove-cell"]], file.name


@pytest.mark.slow
def test_what_is_needed_elsewhere_is_not_in_the_book(built_book):
    chapters = list((built_book.html / "generated").glob("*.html"))
    assert len(chapters) == len(NOTEBOOKS)
    assert [page.name for page in chapters if "git clone" in page.read_text("utf-8")] == []
