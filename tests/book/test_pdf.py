"""The PDF: what is printed is a whole PDF with all of the page's text, and what cannot be printed is told."""

import shutil
import subprocess
import sys

import pytest
from browser import needs_chromium
from conftest import ROOT
from PIL import Image

PAGE = """<html><body><article class="bd-article"><h1>Friend</h1>
<span id="document-a"></span><section><h2>First</h2><p>one</p></section>
<span id="document-b"></span><section><h2>Second</h2><p>two</p><p class="headerlink">mark</p></section>
</article></body></html>"""
FAR = """<details class="sd-dropdown"><summary>Solution</summary><div style="height: 9000px"></div>
<p>far</p><img src="dot.png" loading="lazy"></details></article>"""


def command(*arguments):
    done = [sys.executable, "book/pdf.py", *map(str, arguments)]
    return subprocess.run(done, cwd=ROOT, capture_output=True, text=True, timeout=120)


@pytest.mark.slow
@needs_chromium
def test_a_page_becomes_a_pdf_with_a_chapter_a_sheet(tmp_path):
    page, pdf = tmp_path / "index.html", tmp_path / "friend.pdf"
    page.write_text(PAGE)
    done = command(page, pdf)
    assert done.returncode == 0, done.stderr
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    assert b"/Outlines" in content and content.count(b"/Type /Page\n") == 3
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        assert all(word in text for word in ("Friend", "First", "one", "Second", "two"))
        assert "mark" not in text


@pytest.mark.slow
@needs_chromium
def test_what_is_folded_or_loaded_late_is_printed(tmp_path):
    page, pdf = tmp_path / "index.html", tmp_path / "friend.pdf"
    page.write_text(PAGE.replace("</article>", FAR))
    Image.new("L", (8, 8)).save(tmp_path / "dot.png")
    done = command(page, pdf)
    assert done.returncode == 0, done.stderr
    content = pdf.read_bytes()
    assert content.count(b"/Type /Page\n") > 5 and b"/Subtype /Image" in content


def test_a_missing_page_is_told_in_one_line(tmp_path):
    done = command(tmp_path / "gone.html", tmp_path / "x.pdf")
    assert done.returncode == 2 and not (tmp_path / "x.pdf").exists()
    assert done.stderr.startswith("pdf.py: page: expected an HTML file, got ")
    assert done.stderr.count("\n") == 1
