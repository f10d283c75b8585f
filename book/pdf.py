"""The book as one PDF: `python book/pdf.py IN.html OUT.pdf` prints Jupyter Book's single page.

Jupyter Book's own pdfhtml would fetch a browser; this takes the Chromium that is installed, by Playwright,
which is among the development dependencies. What is only of use on a screen is left out by `PRINT`.
"""

import argparse
import shutil
import sys
from pathlib import Path

from emolib.files import write_bytes

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Buttons, navigation and folded code go; nothing is cut off at the page's edge.
PRINT = """
.bd-sidebar-primary, .bd-sidebar-secondary, .bd-header-article, .bd-header, .prev-next-footer, .headerlink,
.copybtn, .skip-link, details.hide.above-input, details.toggle-details > summary
  { display: none !important }
.bd-article span[id^="document-"] + section { break-before: page }
.bd-article h2, .bd-article h3, .bd-article dt { break-after: avoid }
.bd-article pre, .bd-article code, .bd-article .pre
  { white-space: pre-wrap !important; overflow-wrap: anywhere }
.bd-article figure, .bd-article img, .bd-article tr, .bd-article div.cell_input, .bd-article div.highlight
  { break-inside: avoid }
.bd-article table.table { font-size: 0.7rem; width: 100% !important }
.bd-article table.table:has(th:nth-child(9)) { font-size: 0.5rem }
.bd-article table.table td, .bd-article table.table th
  { padding: 0.1rem 0.25rem; white-space: normal !important; overflow-wrap: break-word }
.pst-scrollable-table-container, .table-scroll, figure.figure
  { max-height: none !important; overflow: visible !important }
.bd-container, .bd-container__inner, .bd-main, .bd-content, .bd-article-container, .bd-article
  { display: block !important; margin: 0 !important; max-width: none !important; padding: 0 !important;
    width: auto !important }
"""
# Solutions are unfolded, and what a page loads only when it is scrolled to is loaded.
OPEN = """() => {
  for (const folded of document.querySelectorAll("details.sd-dropdown")) folded.open = true;
  const images = [...document.images];
  for (const image of images) image.loading = "eager";
  return Promise.all(images.map((image) => image.decode().catch(() => {})));
}"""


def browser() -> str:
    """The path of the installed Chromium. Raises FileNotFoundError if there is none."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        raise FileNotFoundError(f"browser: expected one of {', '.join(BROWSERS)}, got none installed")
    return found


def write(page: Path, pdf: Path) -> None:
    """Print the HTML file `page` to `pdf`, A4, pages numbered. Raises FileNotFoundError."""
    if not page.is_file():
        raise FileNotFoundError(f"page: expected an HTML file, got {page}")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # no sandbox: Chromium refuses one where it runs as root, and the page is our own
        chromium = playwright.chromium.launch(executable_path=browser(), args=["--no-sandbox"])
        tab = chromium.new_page(color_scheme="light")
        tab.goto(page.resolve().as_uri(), wait_until="load")
        tab.add_style_tag(content=PRINT)
        tab.evaluate("document.documentElement.dataset.theme = 'light'")
        tab.evaluate(OPEN)
        written = tab.pdf(
            format="A4", scale=0.75, outline=True, tagged=True, print_background=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template='<p class="pageNumber" style="font-size: 8px; margin: auto"></p>',
            margin={"top": "15mm", "bottom": "18mm", "left": "15mm", "right": "15mm"},
        )  # fmt: skip
        chromium.close()
    write_bytes(pdf, written)


def main() -> int:
    """Run the command. Returns its exit status."""
    parser = argparse.ArgumentParser(prog="book/pdf.py", description=__doc__)
    parser.add_argument("page", type=Path, help="_build/singlehtml/index.html")
    parser.add_argument("pdf", type=Path, help="file to write")
    arguments = parser.parse_args()
    try:
        write(arguments.page, arguments.pdf)
    except FileNotFoundError as error:
        print(f"pdf.py: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
