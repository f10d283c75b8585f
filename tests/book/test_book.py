"""The book: no result typed into a page; built pages are whole, work offline and describe every picture."""

import functools
import json
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from browser import CHROMIUM, needs_chromium, served
from bs4 import BeautifulSoup
from friend_book import pages

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    page
    for part in yaml.safe_load((ROOT / "book" / "_toc.yml").read_text())["parts"]
    for page in part["chapters"]
]
PAGES = ["index", *(page["file"] for page in PAGES)]

# ---------------------------------------------------------------- numbers typed into prose

# Settings and names that look like results. Each with the reason why it may stand in a page.
ALLOWED = {
    "95% interval": "the level of all intervals, a convention",
    "Apache 2.0": "a licence's name",
    "Friend 1 s": "a row's name",
    "Python 3.11, 3.12 or 3.13": "what the set-up needs; tests/project/test_setup.py keeps it right",
}
UNITS = (
    "%|percent|mln|million|billion|ns|us|ms|s|sec|seconds?|min|minutes?|h|hours?|days?|M?FLOPs?|MACs?|bytes?|[kKMG]i?B|bits?|mW|mJ|"
    "images/s|faces/s|x|times|parameters|points"
)
COUNTED = (
    "faces?|photographs?|photos?|pictures?|images?|people|persons?|labels?|epochs?|trainings?|seeds?|trials?|runs?|networks?|"
    "models?|layers|cuts?|steps?|weights|operations|cycles"
)
YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
LITERAL = re.compile(
    r"\d+\.\d+|(?<![\w.])\.\d+(?!\w)"  # 0.81, .81
    r"|\d{1,3}(?:[,'\u00a0\u202f]\d{3})+"  # 8,000
    rf"|\d+[\s\u00a0]*(?:{UNITS})(?![\w%])"
    r"|(?<![A-Za-z0-9×])(?:"  # not the 224 of 224x224
    rf"\d+[\s\u00a0-]+(?:{COUNTED})"
    rf"|(?!{YEAR})(?:\d{{4,}}|\d+\s+[a-z-]+\s+(?:{COUNTED}))"  # 12000, 160 drawn faces
    r")(?!\w)"
)
NOT_PROSE = [
    re.compile(r"\A---\n.*?\n---\n", re.S),  # front matter
    re.compile(r"<!--.*?-->", re.S),
    re.compile(r"^(`{3,}|~{3,})(?!\{)[^\n]*\n.*?^\1[ ]*$", re.S | re.M),  # code; a ```{note} is prose
    re.compile(r"^(`{3,})\{(?:code|code-block|code-cell|bibliography|math)\}.*?^\1[ ]*$", re.S | re.M),
    re.compile(r"\{([{%#]).*?[}%#]\}", re.S),  # what the run fills in, and the ifs
    re.compile(
        r"^(?:`{3,}|~{3,}|:{3,})(?:\{[\w-]+\})?", re.M
    ),  # the marks around a directive, not what is in it
    re.compile(r"(?:\{\w+\})?(?<!`)(`+)(?!`)(?:(?!\n\s*\n).)+?(?<!`)\1(?!`)", re.S),  # inline code, citations
    re.compile(r"\$\$.*?\$\$|(?<![\\$])\$[^$\n]+\$", re.S),  # formulas
    re.compile(r"\]\([^)]*\)|<?https?://[^\s>)]+>?"),
]


def literals(text):
    """Return the results typed into the Markdown `text`: decimals, percentages, numbers with a unit."""
    for pattern in NOT_PROSE:
        text = pattern.sub(" ", text)
    for phrase in ALLOWED:
        text = re.sub(r"\s+".join(map(re.escape, phrase.split())), " ", text)
    return [match.group().strip() for match in LITERAL.finditer(text)]


def prose():
    """Return {name: Markdown} of the README, the book's pages and the notebooks' Markdown cells."""
    files = [ROOT / "README.md", *sorted((ROOT / "book").glob("*.md")), *(ROOT / "book").glob("_macros/*")]
    found = {file.name: file.read_text(encoding="utf-8") for file in files}
    for file in sorted((ROOT / "notebooks").glob("*.ipynb")):
        cells = [
            cell
            for cell in json.loads(file.read_text(encoding="utf-8"))["cells"]
            if cell["cell_type"] == "markdown"
        ]
        found |= {
            f"{file.name}, cell {cell.get('id', i)}": "".join(cell["source"]) for i, cell in enumerate(cells)
        }
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The AUC is 0.81.", ["0.81"]),
        ("It loses 20% of the quality", ["20%"]),
        ("and 20 % here", ["20 %"]),
        ("82.7 mln FLOPs", ["82.7"]),
        ("16 times faster", ["16 times"]),
        ("runs in 11 s, at 200 images/s", ["11 s", "200 images/s"]),
        ("34 kB of flash", ["34 kB"]),
        ("8,000 photographs", ["8,000"]),
        ("| Reduced | 0.66 | −20% |", ["0.66", "20%"]),
        (":::{note}\nan AUC of 0.7\n:::", ["0.7"]),
        ("```{note} It is 0.6\nan AUC of 0.7\n```", ["0.6", "0.7"]),
        ("a stray ` here\n\nand 0.7, then `code`", ["0.7"]),
        ('<img alt="AUC 0.9" src="x.svg">', ["0.9"]),
        ("a {{ x }} of 0.5", ["0.5"]),
        ("{% if x > 0.5 %}0.7{# 0.8 #}{% endif %}", ["0.7"]),
        ("3x as fast", ["3x"]),
        ("trained on 8000 photographs", ["8000 photographs"]),
        ("2000 faces of 900 people", ["2000 faces", "900 people"]),
        ("an AUC of .81, up .02", [".81", ".02"]),
        ("12 epochs and 3 seeds, a 24-trial search", ["12 epochs", "3 seeds", "24-trial"]),
        ("160 drawn faces", ["160 drawn faces"]),
        ("it has 1234567 of them", ["1234567"]),
        ("8\u202f000 of them", ["8\u202f000"]),
    ],
)
def test_a_typed_result_is_found(text, found):
    assert literals(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The AUC is {{ baseline.auc }}.",
        "cropped to 224x224 in 2019, five ways, 3 convolutions",
        "224x224 pictures, the Embedded 3-layer; in 2019 a poster, in 1862 Duchenne; see x.svg, .py, e.g. 3.",
        "```bash\nmake book  # 10 minutes\n```",
        "`learning_rate=0.001`",
        "$a_0 = 0.5$ and\n$$\n\\beta = 0.8 \\cdot a\n$$",
        "[a page](https://example.org/v1.2/x) and https://example.org/0.5%",
        "{cite}`jacob2018`",
        "a 95%\ninterval",
        "---\nversion: 1.5\n---\ntext",
    ],
)
def test_what_is_no_result_is_left_alone(text):
    assert literals(text) == []


def test_no_result_is_typed_into_a_page():
    typed = {name: found for name, text in prose().items() if (found := literals(text))}
    assert not typed, f"let the run fill these in, {{{{ run.name }}}} from friend_book/numbers.yml: {typed}"


def test_every_exception_is_used():
    text = " ".join(" ".join(prose().values()).split())
    assert [phrase for phrase in ALLOWED if phrase not in text] == []


# ---------------------------------------------------------------- the built pages

LOADING = {"link": ["href"], "form": ["action"], "object": ["data"], "video": ["src", "poster"]}
LOADING |= dict.fromkeys(["use", "image", "feimage"], ["href", "xlink:href"])
LOADING |= dict.fromkeys(["script", "img", "iframe", "source", "audio", "embed", "input", "track"], ["src"])
FOREIGN = re.compile(r"\s*(?:https?:)?//", re.I)
# An address that a script holds, requested or not. The names of XML's vocabularies are none.
SCRIPT_FOREIGN = re.compile(r"[\"'`](?:(?:https?|wss?):)?//(?!www\.w3\.org/)[\w-]+\.[\w.-]+[^\"'`\s]*", re.I)
CSS_FOREIGN = re.compile(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)\"'\s]+", re.I)


def described(img):
    """Has the tag `img` a text of its own? (Where none is given, docutils writes the file's name.)"""
    alt = (img.get("alt") or "").strip()
    return bool(alt) and alt != img.get("src") and not re.search(r"\.(png|svg|jpe?g|gif|webp)$", alt, re.I)


def parse(html):
    return BeautifulSoup(html, "html.parser")


def page_problems(soup):
    """Return what a reader would stumble over in a page, whose code is gone afterwards."""
    found = [f"{len(h1)} h1 headings" for h1 in [soup.select("article h1")] if len(h1) != 1]
    found += [
        f"picture without alt text: {str(img)[:80]}" for img in soup.find_all("img") if not described(img)
    ]
    found += [f"Sphinx: {box.get_text()[:200]}" for box in soup.select(".system-message, .problematic")]
    found += [
        f"error output: {box.get_text()[-200:]}" for box in soup.select(".output.traceback, .output.error")
    ]
    found += [f"printed to stderr: {box.get_text()[:200]}" for box in soup.select(".output.stderr")]
    for output in soup.select(".cell_output"):
        if "Traceback (most recent call last)" in output.get_text():
            found.append("a traceback")
    for code in soup.find_all(["pre", "code", "script"]):
        code.extract()
    found += [f"not filled in: {text}" for text in re.findall(r"\{\{.{0,40}", soup.get_text())]
    return found


def foreign_requests(soup):
    """Return the requests to other hosts that showing a page makes. (A link to follow is none.)"""
    found = [
        f"{tag.name} {tag[name]}"
        for tag in soup.find_all(list(LOADING))
        for name in LOADING[tag.name]
        if FOREIGN.match(tag.get(name, ""))
    ]
    found += [f"srcset {tag['srcset']}" for tag in soup.find_all(srcset=True) if "//" in tag["srcset"]]
    styles = [tag.get_text() for tag in soup.find_all("style")] + [
        tag["style"] for tag in soup.find_all(style=True)
    ]
    found += [match.group() for style in styles for match in CSS_FOREIGN.finditer(style)]
    scripts = " ".join(tag.get_text() for tag in soup.find_all("script") if not tag.get("src"))
    return found + [f"script {url}" for url in re.findall(r"https?://[^\s\"'`]+", scripts)]


def about(soup):
    """Return what a search engine, a screen reader or a slow line misses in a page."""
    found = []
    if soup.html.get("lang") != "en":
        found.append("no language")
    if not soup.select('meta[name="viewport"]'):
        found.append("no viewport")
    if len(soup.title.get_text(strip=True)) < 5:
        found.append("no title")
    described = [tag.get("content", "") for tag in soup.select('meta[name="description"]')]
    if soup.select("article section h1") and (len(described) != 1 or not 30 <= len(described[0]) <= 160):
        found.append(f"description {described}")
    levels = [int(heading.name[1]) for heading in soup.select("article :is(h1, h2, h3, h4, h5, h6)")]
    found += [
        f"h{now} under h{last}" for last, now in zip(levels, levels[1:], strict=False) if now > last + 1
    ]
    found += [
        f"size unknown: {str(image)[:90]}" for image in soup.select("article section img")
        if not (image.get("width") and image.get("height"))
    ]  # fmt: skip
    ids = [tag["id"] for tag in soup.select("article [id]")]
    return found + [f"id twice: {each}" for each in {one for one in ids if ids.count(one) > 1}]


def buttons(soup):
    """Return the buttons that lead to a repository: this book knows none."""
    found = [a.get("href", "") for a in soup.select(".article-header-buttons a")]
    return [f"button {each}" for each in found if not each or "://" in each]


def broken_links(soup, folder, page):
    """Return the links of the page `folder`/`page` that lead to no file, or to no anchor, of the book.

    One to the host's root is broken too: the book may lie in any folder of a host.
    """
    file, found = folder / page, []
    for tag in soup.find_all(["a", "link", "script", "img"]):
        address = tag.get("href") or tag.get("src") or ""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not address or address == "#":
            continue
        target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
        if parts.path.startswith("/") or not target.is_relative_to(folder.resolve()):
            found.append(f"{address}: leaves the book")
        elif not target.is_file():
            found.append(f"{address}: no such file")
        elif parts.fragment and target.suffix == ".html" and unquote(parts.fragment) not in anchors(target):
            found.append(f"{address}: no such anchor")
    return found


@functools.cache
def anchors(file):
    """Return the ids of the page `file`: looked for once, as an index leads to hundreds of them."""
    return set(re.findall(r'\sid="([^"]+)"', file.read_text(encoding="utf-8")))


def dead_styles(folder):
    """Return the fonts and pictures that the style sheets under `folder` name and that are not there."""
    found = []
    for sheet in sorted(folder.rglob("*.css")):
        for address in re.findall(r"url\(\s*[\"']?([^)\"']+)", sheet.read_text(encoding="utf-8")):
            parts = urlsplit(address.strip())
            if parts.path and not parts.scheme and not (sheet.parent / unquote(parts.path)).is_file():
                found.append(f"{sheet.relative_to(folder)}: {address.strip()}")
    return found


@pytest.mark.parametrize(
    "html",
    [
        '<article><h1>T</h1><img src="a.png">',
        '<article><h1>T</h1><img src="a.png" alt=" ">',
        '<article><h1>T</h1><img src="_images/x.png" alt="_images/x.png">',  # plt.show(), no alt
        '<article><h1>T</h1><img src="../_images/x.svg" alt="generated/figures/x.svg">',
        '<article><h1>T</h1><img src="a" alt="a">',
        '<article><h1>T</h1><div class="system-message">WARNING</div>',
        '<article><h1>T</h1><div class="output traceback highlight-ipythontb">NameError</div>',
        '<article><h1>T</h1><div class="output stderr">W0000</div>',
        '<article><h1>T</h1><div class="cell_output"><pre>Traceback (most recent call last)</pre></div>',
        "<article><h1>T</h1><p>{{ baseline.auc }}</p>",
        "<p>no heading</p>",
    ],
)
def test_a_bad_page_is_found(html):
    assert page_problems(parse(html))


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example.org/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example.org/css">',
        '<img src="https://img.example.org/badge.svg" alt="a badge">',
        "<div style=\"background: url('https://example.org/a.png')\"></div>",
        "<style>@import 'https://example.org/a.css';</style>",
        '<script>import("https://example.org/thebe.js")</script>',
        '<img srcset="https://example.org/a.png 2x" src="a.png" alt="a">',
        '<svg><image href="https://example.org/a.png"/></svg>',
        '<svg><image xlink:href="//example.org/a.png"/></svg>',
        '<svg><use xlink:href="https://example.org/a.svg#b"/></svg>',
        '<video poster="https://example.org/a.jpg"></video>',
    ],
)
def test_a_request_to_another_host_is_found(html):
    assert foreign_requests(parse(html))


@pytest.mark.parametrize(
    "script",
    [
        'import x from "https://example.org/x.js"',
        'const URL = "https://example.org/x.js"; tag.src = URL',
        "fetch('//example.org/x.json')",
        "new WebSocket(`wss://example.org/`)",
    ],
)
def test_a_script_that_knows_another_host_is_found(script):
    assert SCRIPT_FOREIGN.search(script)


@pytest.mark.parametrize(
    "script",
    [
        "// see https://example.org/docs\nfetch('index.json')",
        'make("http://www.w3.org/2000/svg", "//")',
        'say("not at once. See https://example.org/manual.html")',
    ],
)
def test_a_script_that_only_mentions_another_host_is_left_alone(script):
    assert not SCRIPT_FOREIGN.search(script)


def test_good_page(tmp_path):
    good = (
        '<article><h1 id="t">T</h1><img src="data:image/svg+xml;base64,AA" alt="A face"><pre>{{ raw }}</pre>'
        '<a href="#t">up</a><a href="https://example.org">elsewhere</a><script src="x.js"></script>'
        '<style>p{background:url("x.svg")}</style>'
    )
    (tmp_path / "x.js").write_text("")
    (tmp_path / "page.html").write_text(good)
    assert foreign_requests(parse(good)) == broken_links(parse(good), tmp_path, "page.html") == []
    assert page_problems(parse(good)) == []


def test_what_a_page_lacks_is_found():
    body = "<section><h1>t</h1></section><h3 id='a'>u</h3><section><img src='x' id='a'></section>"
    assert len(about(parse(f"<html><title>t</title><article>{body}</article></html>"))) == 7


def test_a_broken_link_is_found(tmp_path):
    bad = '<h1 id="t">T</h1><a href="gone.html">x</a><a href="#u">y</a><a href="page.html#v">z</a>'
    bad += f'<a href="../{tmp_path.name}/page.html">back</a><a href="../">up</a><a href="/page.html">root</a>'
    (tmp_path / "page.html").write_text(bad)
    assert len(broken_links(parse(bad), tmp_path, "page.html")) == 5


def test_a_style_that_shows_no_file_is_found(tmp_path):
    (tmp_path / "there.woff2").touch()
    (tmp_path / "a.css").write_text(
        "p{src:url(there.woff2?v=1#x)} q{src:url('gone.woff2')} r{background:url(data:image/png;base64,AA)}"
    )
    assert dead_styles(tmp_path) == ["a.css: gone.woff2"]


def test_every_page_is_in_the_table_of_contents():
    files = [*(ROOT / "book").glob("*.md"), *(ROOT / "book" / "api").glob("*.md")]
    written = {file.relative_to(ROOT / "book").with_suffix("").as_posix() for file in files}
    chapters = {f"generated/{file.stem}" for file in (ROOT / "notebooks").glob("*.ipynb")}
    assert written | chapters == set(PAGES)


@pytest.mark.slow
def test_book_is_built_without_a_warning(built_book):
    lines = re.sub(r"\x1b\[[0-9;]*m", "", built_book.log).splitlines()
    bad = [line for line in lines if re.search(r"(?:^|: )(?:WARNING|ERROR|CRITICAL): ", line)]
    assert [
        line for line in bad if "absl::InitializeLog" not in line
    ] == []  # TensorFlow's, about its own log


@pytest.mark.slow
def test_pages_are_whole_and_load_nothing_from_elsewhere(built_book):
    """Those that Sphinx adds, search and index, included."""
    wrong, folder = {}, built_book.html
    for file in folder.rglob("*.html"):
        page, soup = file.relative_to(folder).as_posix(), parse(file.read_text(encoding="utf-8"))
        wrong[page] = foreign_requests(soup)
        if not page.startswith("_"):
            wrong[page] += broken_links(soup, folder, page) + about(soup) + buttons(soup)
        if page.removesuffix(".html") in PAGES:
            wrong[page] += page_problems(soup)
    assert wrong.keys() > {"search.html", *(f"{page}.html" for page in PAGES)}
    for kind, pattern in (("css", CSS_FOREIGN), ("js", SCRIPT_FOREIGN)):
        wrong |= {f.name: pattern.findall(f.read_text(encoding="utf-8")) for f in folder.rglob(f"*.{kind}")}
    assert {page: found for page, found in wrong.items() if found} == {}
    assert dead_styles(folder) == []


def asked_for(site, page, folder):
    """Open `site`/`page` in a browser that can reach no other host; return the addresses the page asked for.

    What the browser asks for on its own account (its updates, say) has no page as initiator and is left out.
    """
    log = folder / f"{Path(page).stem}.json"
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--user-data-dir={folder / 'profile'}",
         f"--log-net-log={log}", "--virtual-time-budget=5000", "--dump-dom", f"{site}{page}"],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    told = json.loads(log.read_text(encoding="utf-8"))
    requests = [event["params"] for event in told["events"] if "initiator" in event.get("params", {})]
    return {request["url"] for request in requests if request["initiator"] in (site.rstrip("/"), "null")}


@pytest.mark.slow
@needs_chromium
def test_a_browser_asks_no_other_host(built_book, tmp_path):
    (tmp_path / "bad.html").write_text(
        '<img src="https://one.example/a.png">'
        '<script>setTimeout(() => fetch("http://two.example/b"), 1000)</script>'
    )
    with served(tmp_path) as site:
        asked = asked_for(site, "bad.html", tmp_path)
    assert {urlsplit(url).hostname for url in asked} >= {"one.example", "two.example"}  # it would be seen
    with served(built_book.html) as site:
        for page in ("index.html", "generated/03_meta_search.html"):
            asked = asked_for(site, page, tmp_path)
            assert len(asked) > 5
            assert {url for url in asked if urlsplit(url).hostname not in (None, "127.0.0.1")} == set(), page


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page in PAGES if page.startswith("generated/")])
def test_chapter_can_be_downloaded(built_book, page):
    notebook = built_book.html / "_sources" / f"{page}.ipynb"
    assert json.loads(notebook.read_text(encoding="utf-8"))["cells"]


@pytest.mark.slow
def test_formulas_are_mathml(built_book):
    html = (built_book.html / "poster.html").read_text(encoding="utf-8")
    assert "<math" in html and "\\frac" not in BeautifulSoup(html, "html.parser").get_text()


MODULES = [path.relative_to(ROOT).with_suffix("").parts for path in (ROOT / "emolib").rglob("*.py")]
MODULES = sorted(".".join(parts).removesuffix(".__init__") for parts in MODULES if "__main__" not in parts)
REFERENCE = [page for page in PAGES if page.startswith("api/")]


def test_every_module_has_its_page_in_the_reference():
    listed = [name for page in REFERENCE for name in pages.modules(page.removeprefix("api/"))]
    assert sorted(listed) == MODULES


@pytest.mark.slow
def test_the_reference_shows_every_module_once(built_book):
    pages = "".join((built_book.html / f"{page}.html").read_text(encoding="utf-8") for page in REFERENCE)
    assert sorted(re.findall(r'id="module-([\w.]+)"', pages)) == MODULES
