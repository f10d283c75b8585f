"""`emolib data fec` against a server that does all that servers on the web do."""

import asyncio
import csv
import io
import os
import signal
import ssl
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import aiohttp
import numpy as np
import pytest
from bad_server import picture, serve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from emolib.cli import main as cli
from emolib.data.dataset import DataError
from emolib.data.fetch import fec, polite
from emolib.data.fetch.addresses import Guard, is_public
from emolib.data.fetch.fec import fetch
from emolib.data.fetch.polite import Limits
from emolib.data.skips import Outcome
from emolib.data.sources import load

BOX = ("0.2", "0.9", "0.1", "0.9")
QUICK = Limits(tries=2, wait=0.0, max_bytes=2_000_000)


@pytest.fixture
def server():
    with serve() as running:
        yield running


async def no_sleep(_seconds):
    await asyncio.sleep(0)


def write_list(path, urls, box=BOX) -> Path:
    """A FEC file in which each of `urls` stands once; the last row is filled up with the last one."""
    urls = list(urls)
    with open(path, "w", newline="") as file:
        for at in range(0, len(urls), 3):
            three = (urls[at : at + 3] + [urls[-1]] * 2)[:3]
            row = [field for url in three for field in (url, *box)]
            csv.writer(file).writerow([*row, "TWO_CLASS_TRIPLET", "ann1", "2", "ann2", "1"])
    return path


def outcomes(folder) -> dict[str, dict[str, str]]:
    """url -> its row of the manifest."""
    with open(folder / "manifest.csv", newline="") as file:
        return {row["url"]: row for row in csv.DictReader(file)}


def run(tmp_path, server, *paths, limits=QUICK, **options):
    listing = write_list(tmp_path / "list.csv", [server.url(path) for path in paths])
    options = {"allow": [server.address], "progress": False, "sleep": no_sleep} | options
    fetch(listing, tmp_path / "out", limits=limits, **options)
    rows = outcomes(tmp_path / "out")
    return [(rows[server.url(path)]["status"], rows[server.url(path)]["reason"]) for path in paths]


@pytest.mark.parametrize(
    ("path", "status", "reason", "times"),
    [
        ("good?seed=1", "ok", "", 1),
        ("good?seed=2&kind=PNG", "ok", "", 1),
        ("good?seed=3&kind=GIF", "ok", "", 1),
        ("good.jpg?seed=4&kind=WEBP", "ok", "", 1),
        ("lying-type?seed=5", "ok", "", 1),
        ("status?code=404", "gone", "HTTP 404", 1),
        ("status?code=410", "gone", "HTTP 410", 1),
        ("status?code=403", "refused", "HTTP 403", 1),
        ("status?code=418", "refused", "HTTP 418", 1),
        ("status?code=429&after=3", "failed", "HTTP 429", 2),
        ("status?code=503", "failed", "HTTP 503", 2),
        ("status?code=500", "failed", "HTTP 500", 2),
        ("status?code=503&after=86400", "failed", "HTTP 503", 1),
        ("busy-once?seed=6", "ok", "", 2),
        ("busy-once?code=500&seed=7", "ok", "", 2),
        ("to?where=/good%3Fseed=8", "ok", "", 1),
        ("to?where=ftp://127.0.0.1/a.jpg", "forbidden", "expected http or https", 1),
        ("to?where=file:///etc/passwd", "forbidden", "expected http or https", 1),
        ("to?where=data:image/png%3Bbase64,AAAA", "forbidden", "expected http or https", 1),
        ("to?where=http://127.0.0.1:9/a.jpg", "forbidden", "127.0.0.1:9 is no address of the public", 1),
        ("to?where=http://2130706433:9/a.jpg", "refused", "is not a canonical IPv4 address", 1),
        ("to?where=http://localhost:9/a.jpg", "forbidden", "is no address of the public", 1),
        ("to?where=http://[::1]:9/a.jpg", "forbidden", "is no address of the public", 1),
        ("to?where=http://[::ffff:127.0.0.1]:9/a.jpg", "forbidden", "is no address of the public", 1),
        ("to?where=http://169.254.169.254/latest", "forbidden", "is no address of the public", 1),
        ("to?where=http://10.0.0.1/a.jpg", "forbidden", "is no address of the public", 1),
        ("to?where=http://", "refused", "", 1),
        ("round-and-round", "refused", "too many redirects", 6),
        ("html.jpg", "not a picture", "web page", 1),
        ("empty", "not a picture", "empty file", 1),
        ("drip", "failed", "took too long", 2),
        ("silence", "failed", "took too long", 2),
        ("cut", "failed", "the answer ended early", 2),
        ("cut-without-length", "damaged picture", "", 1),
        ("negative-length", "failed", "", 2),
        ("huge-length", "too large", "1000000000000000 bytes", 1),
        ("endless", "too large", "bytes, expected at most 2000000", 1),
        ("bomb", "too large", "12000 x 12000 pixels, expected at most", 1),
        ("zipped", "not a picture", "archive", 1),
        ("garbage", "failed", "", 2),
        ("hang-up", "failed", "", 4),  # aiohttp by itself asks once more when a connection ends so
        ("small", "too small", "40 x 40 pixels, expected at least 48 x 48", 1),
    ],
)
def test_what_a_server_does_is_an_outcome(tmp_path, server, path, status, reason, times):
    never = path in ("drip", "silence")
    ((found, why),) = run(tmp_path, server, path, limits=replace(QUICK, seconds=0.6) if never else QUICK)
    assert found == status and reason in why and (reason or status != "ok" or not why), why
    assert sum(server.asked.values()) - (path.startswith("to?") and status == "ok") == times
    assert [p.name for p in (tmp_path / "out").rglob("*.jpg")] == (
        [f"{outcomes(tmp_path / 'out')[server.url(path)]['id']}.jpg"] if status == "ok" else []
    )


def test_after_a_wrong_length_the_next_picture_is_the_right_one(tmp_path, server):
    paths = [name for i in range(8) for name in (f"short-length?n={i}", f"good?seed={i}")]
    found = run(tmp_path, server, *paths, limits=Limits(seconds=5, per_host=1))
    assert [status for status, _ in found[1::2]] == ["ok"] * 8
    assert {status for status, _ in found[::2]} <= {Outcome.FAILED, Outcome.DAMAGED}  # the rest came, or not
    for i in range(8):
        row = outcomes(tmp_path / "out")[server.url(f"good?seed={i}")]
        assert int(row["bytes"]) == len(picture(i))


def test_a_host_that_asks_for_a_pause_gets_it_from_all_connections(tmp_path, server):
    slept = []

    async def sleep(seconds):
        slept.append(seconds)

    paths = ["busy-once?after=7", *(f"good?seed={i}" for i in range(5))]
    found = run(tmp_path, server, *paths, limits=Limits(per_host=1, tries=3), sleep=sleep)
    assert {status for status, _ in found} == {"ok"}
    assert len(slept) == 6 and 6 < slept[0] <= 7  # before its second try and, as no time passes here, others


def test_waits_double_and_end(tmp_path, server):
    slept = []

    async def sleep(seconds):
        slept.append(seconds)

    run(tmp_path, server, "status?code=500", limits=Limits(tries=4, wait=1.0), sleep=sleep)
    assert slept == [1.0, 2.0, 4.0]


def test_a_host_that_asks_for_a_day_is_left_alone_but_others_are_not(tmp_path, server):
    with serve() as other:
        urls = [server.url(f"status?code=429&after=86400&n={i}") for i in range(30)]
        urls += [other.url(f"good?seed={i}") for i in range(30)]
        listing = write_list(tmp_path / "list.csv", urls)
        counts = fetch(listing, tmp_path / "out", limits=QUICK, allow=[server.address, other.address],
                       progress=False, sleep=no_sleep)  # fmt: skip
    assert counts == {"failed": 30, "ok": 30}
    assert sum(server.asked.values()) <= QUICK.per_host
    assert "asked for a pause of 86400 s" in outcomes(tmp_path / "out")[urls[29]]["reason"]


def test_a_dead_host_is_given_up(tmp_path):
    with serve() as gone:
        urls = [gone.url(f"good?seed={i}") for i in range(60)]
    counts = fetch(write_list(tmp_path / "list.csv", urls), tmp_path / "out", limits=QUICK,
                   allow=[gone.address], progress=False, sleep=no_sleep)  # fmt: skip
    assert counts == {"failed": 60}
    assert "did not answer" in outcomes(tmp_path / "out")[urls[-1]]["reason"]


def test_no_more_connections_to_a_host_than_allowed():
    now, most = 0, 0

    async def handle(reader, writer):
        nonlocal now, most
        now, most = now + 1, max(most, now + 1)
        await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(0.01)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")
        await writer.drain()
        now -= 1
        writer.close()

    async def use(_url, answer):
        assert answer.outcome is Outcome.OK

    async def main():
        async with await asyncio.start_server(handle, "127.0.0.1", 0) as listening:
            address = "{}:{}".format(*listening.sockets[0].getsockname())
            urls = [f"http://{address}/{i}" for i in range(40)]
            await polite.fetch_all(urls, use, limits=Limits(per_host=3), allow=[address])

    asyncio.run(main())
    assert most == 3


def test_loopback_is_refused_unless_allowed(tmp_path, server):
    ((status, why),) = run(tmp_path, server, "good?seed=1", allow=[])
    assert status == "forbidden" and server.address in why and not server.asked


def test_a_redirect_to_a_server_that_is_not_allowed_is_not_followed(tmp_path, server):
    with serve() as other:
        ((status, _),) = run(tmp_path, server, f"to?where={other.url('good')}")
        assert status == "forbidden" and not other.asked


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True), ("127.0.0.1", False), ("127.255.1.1", False), ("0.0.0.0", False),
        ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False), ("169.254.169.254", False),
        ("100.64.0.1", False), ("224.0.0.1", False), ("255.255.255.255", False), ("192.0.2.1", False),
        ("2606:4700::1111", True), ("::1", False), ("::", False), ("fe80::1", False), ("fe80::1%eth0", False),
        ("fd00::1", False), ("ff02::1", False), ("::ffff:127.0.0.1", False), ("::ffff:8.8.8.8", True),
        ("64:ff9b::7f00:1", False), ("64:ff9b::808:808", True), ("2002:7f00:1::", False),
    ],
)  # fmt: skip
def test_public_addresses(address, public):
    assert is_public(address) is public


@pytest.mark.parametrize("server", ["", "host", "host:", ":80", "host:0", "host:99999", "host:http"])
def test_allow_takes_host_and_port(server):
    with pytest.raises(ValueError, match="allow: expected host:port"):
        Guard([server])


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1", "http://", "http:///a.jpg", "http://a b/c.jpg", "http://127.0.0.1:99999/", "http://x:y/",
        "ftp://a.example/", "//a.example/1.jpg", "javascript:alert(1)", "http://127.0.0.1:0/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_a_row_that_makes_no_sense(tmp_path, url):
    with pytest.raises(DataError, match="expected an address of http or https"):
        fetch(write_list(tmp_path / "list.csv", [url]), tmp_path / "out", progress=False)


@pytest.mark.parametrize(
    "url",
    [
        "https://{}/good", "http://user:secret@{}/good", "http://\u2603.invalid/", "http://a..b.invalid/",
        "http://{}/\u2603", "http://{}/%zz?a=%", "http://xn--a.invalid/", f"http://{'a' * 300}.invalid/",
        "http://{}//../..//", "HTTP://{}/good#part",
    ],
)  # fmt: skip
def test_odd_addresses_are_an_outcome(tmp_path, server, url):
    listing = write_list(tmp_path / "list.csv", [url.format(server.address)])
    counts = fetch(
        listing, tmp_path / "out", limits=QUICK, allow=[server.address], progress=False, sleep=no_sleep
    )
    assert counts.total() == 1


def test_a_certificate_that_is_not_trusted_is_an_outcome(monkeypatch):
    key = aiohttp.client_reqrep.ConnectionKey("a.example", 443, True, True, None, None, None)

    class Session:
        def get(self, *_, **__):
            raise aiohttp.ClientConnectorCertificateError(
                key, ssl.CertificateError("self-signed certificate")
            )

    answer, _ = asyncio.run(polite._try(Session(), "https://a.example/", polite._Host(), QUICK))
    assert answer.outcome is Outcome.FAILED and "certificate" in answer.reason


def test_faces_are_cut_out_upright_with_a_margin(tmp_path, server):
    run(tmp_path, server, "good?seed=1", "turned?seed=1")
    rows = outcomes(tmp_path / "out")
    for name in ("good?seed=1", "turned?seed=1"):
        row = rows[server.url(name)]
        with Image.open(tmp_path / "out" / row["file"]) as face:
            assert face.size == (224, 224) and face.mode == "RGB" and not face.getexif()
    source = np.asarray(Image.open(io.BytesIO(picture(1)))).astype(int)
    # 120 x 100: the box is 84 x 80 pixels, the square 84 * 1.3 = 109 > 100: borders repeat above and below
    face = np.asarray(Image.open(tmp_path / "out" / rows[server.url("good?seed=1")]["file"])).astype(int)
    middle = source[50, 66]  # the box's centre is (66, 50); the square had to move to stay inside
    left = min(max(round(66 - 109 / 2), 0), 120 - 109)
    x = round((66 - left + 0.5) / 109 * 224)
    assert abs(face[112, x] - middle).max() < 12
    assert (abs(face[0] - face[5]) < 6).all()


@pytest.mark.parametrize(
    ("box", "status"),
    [
        (("0.2", "0.9", "0.1", "0.9"), "ok"),
        (("-0.1", "0.9", "0", "1.1"), "ok"),
        (("1.2", "1.9", "0.1", "0.9"), "face box outside"),
        (("0.9", "1.9", "0.1", "0.9"), "face box outside"),
        (("0.9", "0.2", "0.1", "0.9"), "face box outside"),
        (("0.5", "0.5", "0.1", "0.9"), "face box outside"),
        (("0.2", "0.5", "0.2", "0.5"), "too small"),
    ],
)
def test_face_boxes(tmp_path, server, box, status):
    listing = write_list(tmp_path / "list.csv", [server.url("good?seed=1")], box)
    assert fetch(listing, tmp_path / "out", allow=[server.address], progress=False) == {status: 1}


def test_a_picture_with_several_faces_is_fetched_once(tmp_path, server):
    with open(tmp_path / "list.csv", "w", newline="") as file:
        url = server.url("good?seed=1")
        boxes = [("0", "0.5", "0", "0.6"), ("0.4", "1", "0.3", "1"), ("2", "3", "0", "1")]
        row = [field for box in boxes for field in (url, *box)]
        csv.writer(file).writerows([[*row, "ONE_CLASS_TRIPLET", "a", "1"]] * 3)
    counts = fetch(tmp_path / "list.csv", tmp_path / "out", allow=[server.address], progress=False)
    assert counts == {"ok": 2, "face box outside": 1} and server.asked.total() == 1


def test_going_on_fetches_nothing_twice_and_again_tries_what_failed(tmp_path, server):
    paths = ["good?seed=1", "status?code=404", "status?code=500", "busy-once?code=500&seed=2"]
    found = run(tmp_path, server, *paths, limits=Limits(tries=1))
    assert [status for status, _ in found] == ["ok", "gone", "failed", "failed"]
    before = server.asked.copy()
    first = (tmp_path / "out" / "manifest.csv").read_bytes()
    run(tmp_path, server, *paths)
    assert server.asked == before and (tmp_path / "out" / "manifest.csv").read_bytes() == first
    found = run(tmp_path, server, *paths, again=True)
    assert [status for status, _ in found] == ["ok", "gone", "failed", "ok"]
    assert server.asked[f"/{paths[0]}"] == 1 and server.asked[f"/{paths[2]}"] == 3


def test_a_torn_manifest_and_a_lost_picture_cost_only_themselves(tmp_path, server):
    paths = [f"good?seed={i}" for i in range(9)]
    run(tmp_path, server, *paths)
    manifest = tmp_path / "out" / "manifest.csv"
    rows = outcomes(tmp_path / "out")
    manifest.write_bytes(manifest.read_bytes()[:-20])  # the last row is torn
    (tmp_path / "out" / rows[server.url(paths[0])]["file"]).unlink()
    (tmp_path / "out" / rows[server.url(paths[1])]["file"]).write_bytes(b"")
    (tmp_path / "out" / "faces" / ".abc.1.partial.jpg").write_bytes(b"half")
    assert {status for status, _ in run(tmp_path, server, *paths)} == {"ok"}
    twice = {path for path, times in server.asked.items() if times == 2}
    assert twice == {f"/{paths[i]}" for i in (0, 1, 8)} and server.asked.total() == 12
    assert len(manifest.read_text().splitlines()) == 10
    assert not list((tmp_path / "out" / "faces").glob(".*"))
    for torn in (b"", b"id,sta"):
        manifest.write_bytes(torn)
        assert {status for status, _ in run(tmp_path, server, *paths)} == {"ok"}


def test_a_larger_limit_goes_on(tmp_path, server):
    listing = write_list(tmp_path / "list.csv", [server.url(f"good?seed={i}") for i in range(12)])
    for limit, total in ((5, 5), (8, 8), (3, 8)):
        counts = fetch(listing, tmp_path / "out", limit=limit, allow=[server.address], progress=False)
        assert counts == {"ok": limit} and len(outcomes(tmp_path / "out")) == total == server.asked.total()


def test_a_full_disk_ends_it_with_that_error(tmp_path, server, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(fec, "_write", full)
    with pytest.raises(OSError, match="No space left"):
        run(tmp_path, server, *(f"good?seed={i}" for i in range(30)))
    assert server.asked.total() < 30


KILLED = "import sys; from emolib.cli.main import main; sys.exit(main(sys.argv[1:]))"


@pytest.mark.slow
def test_killed_again_and_again_it_fetches_nothing_twice_but_what_was_under_way(tmp_path, server):
    n, per_host = 240, 2
    listing = write_list(tmp_path / "list.csv", [server.url(f"good?seed={i}") for i in range(n)])
    command = [sys.executable, "-c", KILLED, "data", "fec", "--csv", str(listing), "--out",
               str(tmp_path / "out"), "--allow", server.address, "--per-host", str(per_host)]  # fmt: skip
    kills = 0
    for settled in (20, 90, 150):
        with subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
            while process.poll() is None and server.asked.total() < settled:
                time.sleep(0.002)
            kills += process.poll() is None
            process.send_signal(signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0 and f"{n:8,}  ok" in done.stdout, done.stderr
    assert kills == 3 and len(server.asked) == n
    assert server.asked.total() <= n + kills * per_host  # those that the kill met under way
    rows = outcomes(tmp_path / "out")
    assert {row["status"] for row in rows.values()} == {"ok"} and len(rows) == n
    assert len(list((tmp_path / "out" / "faces").iterdir())) == n


def test_two_at_once_are_refused(tmp_path, server, capsys):
    from emolib.environment.locks import lock, unlock

    (tmp_path / "out").mkdir()
    held = subprocess.Popen(
        [sys.executable, "-c", "import fcntl, sys; f = open(sys.argv[1], 'a+'); fcntl.flock(f, 2); print(1, "
         "flush=True); sys.stdin.read()", str(tmp_path / "out" / ".lock")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    held.stdout.readline()
    try:
        with pytest.raises(RuntimeError, match="is in use by"):
            run(tmp_path, server, "good?seed=1")
    finally:
        held.communicate()
    assert not server.asked and lock(tmp_path / "out" / ".lock")
    unlock(tmp_path / "out" / ".lock")


def test_the_command_line(tmp_path, server, capsys):
    listing = write_list(tmp_path / "list.csv", [server.url("good?seed=1"), server.url("status?code=404")])
    arguments = ["data", "fec", "--csv", str(listing), "--out", str(tmp_path / "out")]
    assert cli.main([*arguments, "--allow", server.address]) == 0
    said, progress = capsys.readouterr()
    assert "1  ok" in said and "1  gone" in said and "manifest.csv" in said
    assert "Faces: 100%" in progress and "face/s" in progress and "ok=1" in progress
    for name, value in (("limit", "-1"), ("per-host", "0"), ("allow", "x")):
        assert cli.main([*arguments, f"--{name}", value]) == 2 and name in capsys.readouterr().err
    (tmp_path / "empty.csv").write_text("")
    assert cli.main(["data", "fec", "--csv", str(tmp_path / "empty.csv"), "--out", str(tmp_path / "o")]) == 2
    assert cli.main(["data", "fec", "--csv", str(tmp_path / "none.csv"), "--out", str(tmp_path / "o")]) == 2
    assert not (tmp_path / "o").exists()


# the list


def test_the_published_format_is_read_and_faces_count_once(tmp_path):
    from emolib.data.fetch.fec_list import faces

    row = (
        '"http://a.example/1.jpg","0.1","0.5","0.2","0.6","http://b.example/2.jpg",0.0,1.0,0.0,1.0,'
        "https://a.example/1.jpg,0.1,0.5,0.2,0.6,TWO_CLASS_TRIPLET,annotator_1,2,annotator_2,2,annotator_3,3\n"
    )
    (tmp_path / "a.csv").write_text(row * 3 + row.replace("0.1", "0.3"))
    found, skips = faces(tmp_path / "a.csv")
    assert [face.url for face in found] == [
        "http://a.example/1.jpg", "http://b.example/2.jpg", "https://a.example/1.jpg",
        "http://a.example/1.jpg", "https://a.example/1.jpg",
    ]  # fmt: skip
    assert found[0].box == (0.1, 0.5, 0.2, 0.6) and not skips
    assert [face.id for face in faces(tmp_path / "a.csv", limit=2)[0]] == [face.id for face in found[:2]]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a,b,c", "got 3 fields"),
        ("http://a/1,0,1,0,1," * 3 + "KIND", "got 16 fields"),
        ("ftp://a/1,0,1,0,1," * 3 + "ONE_CLASS_TRIPLET", "expected an address of http or https"),
        ("http://a/1,0,1,0,x," * 3 + "ONE_CLASS_TRIPLET", "4 finite numbers"),
        ("http://a/1,0,1,0,nan," * 3 + "ONE_CLASS_TRIPLET", "4 finite numbers"),
    ],
)
def test_rows_that_make_no_sense_are_listed(tmp_path, row, reason):
    from emolib.data.fetch.fec_list import faces

    good = "http://a.example/1.jpg,0,1,0,1," * 3 + "ONE_CLASS_TRIPLET,a,1"
    (tmp_path / "a.csv").write_text(f"{good}\n{row}\n")
    found, ((where, _, why),) = faces(tmp_path / "a.csv")
    assert len(found) == 1 and where == "row 2" and reason in why


ANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ANY
@given(extra=st.one_of(st.binary(max_size=400), st.text(max_size=300)), before=st.booleans())
def test_any_bytes_as_a_list_give_faces_and_skips_or_one_error(tmp_path, extra, before):
    from emolib.data.fetch.fec_list import faces

    good = b"http://a.example/1.jpg,0,1,0,1," * 3 + b"ONE_CLASS_TRIPLET,a,1\n" if before else b""
    extra = extra.encode(errors="surrogatepass") if isinstance(extra, str) else extra
    (tmp_path / "a.csv").write_bytes(good + extra)
    try:
        found, skips = faces(tmp_path / "a.csv")
    except DataError as error:
        assert str(error).isprintable()
    else:
        assert found and all(face.id.isalnum() for face in found)
        assert all(skip.detail.isprintable() for skip in skips)


@settings(ANY, max_examples=30)
@given(extra=st.one_of(st.binary(max_size=300), st.text(max_size=200)), which=st.booleans())
def test_any_bytes_as_manifest_or_labels_give_a_dataset_or_one_error(tmp_path, extra, which):
    folder = fetched(tmp_path)
    extra = extra.encode(errors="surrogatepass") if isinstance(extra, str) else extra
    for name in ("manifest.csv", "labels.csv"):
        whole = folder / f"whole_{name}"
        if not whole.exists():
            whole.write_bytes((folder / name).read_bytes())
        (folder / name).write_bytes(whole.read_bytes() + (extra if (name == "labels.csv") == which else b""))
    outside = sorted(p for p in tmp_path.rglob("*") if folder not in p.parents)
    try:
        faces, skips = load("fec", data_dir=folder, n_faces=0, image_size=16, seed=0, progress=False)
    except DataError as error:
        assert str(error).isprintable()
    else:
        assert len(faces) <= 40 and skips.reason.map(str.isprintable).all()
    assert sorted(p for p in tmp_path.rglob("*") if folder not in p.parents) == outside


@ANY
@given(content=st.binary(max_size=300), at=st.floats(0, 1), patch=st.binary(max_size=8), whole=st.booleans(),
       kind=st.sampled_from(["JPEG", "PNG", "GIF", "TIFF", "WEBP"]),
       box=st.tuples(*[st.floats(-1, 2, allow_nan=False)] * 4))  # fmt: skip
def test_any_bytes_as_a_picture_are_one_row_and_at_most_one_file(
    tmp_path, content, at, patch, whole, kind, box
):
    from emolib.data.fetch.fec_list import ListedFace
    from emolib.data.preprocess import Box

    if not whole:  # a picture with a few bytes changed
        content = bytearray(picture(5, kind=kind))
        start = int(at * len(content))
        content[start : start + len(patch)] = patch
    (tmp_path / "faces").mkdir(exist_ok=True)
    answer = polite.Response(Outcome.OK, "", bytes(content))
    (row,) = fec._cut_out([ListedFace("abc", "http://a.example/1.jpg", Box(*box))], answer, tmp_path)
    assert row["status"] in list(Outcome)
    assert all(value.isprintable() for value in row.values())
    made = [p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.*")]
    assert made == ([row["file"]] if row["status"] == "ok" else [])
    for name in made:
        (tmp_path / name).unlink()


def test_a_picture_sent_for_many_addresses_is_a_placeholder(tmp_path, server):
    dead = [f"good?seed=9&n={i}" for i in range(fec.MANY)]
    paths = [*dead, *(f"good?seed=8&n={i}" for i in range(fec.MANY - 1)), "good?seed=7"]
    for _ in range(2):
        found = [status for status, _ in run(tmp_path, server, *paths)]
        assert found == [Outcome.PLACEHOLDER] * len(dead) + ["ok"] * fec.MANY
        assert len(list((tmp_path / "out" / "faces").glob("*.jpg"))) == fec.MANY
    assert server.asked.total() == len(paths)


# as a source of faces


def test_what_was_fetched_and_labelled_is_a_dataset(tmp_path, server):
    paths = [f"good?seed={i // 2 % 30}&n={i // 2}" for i in range(80)] + ["status?code=404"]
    with open(tmp_path / "list.csv", "w", newline="") as file:
        for i, path in enumerate(paths):  # two faces of each of 40 pictures, of which 10 stand there twice
            box = ("0.1", "0.7", "0.1", "0.9") if i % 2 else ("0.3", "0.9", "0.2", "1")
            csv.writer(file).writerow([*(server.url(path), *box) * 3, "ONE_CLASS_TRIPLET"])
    counts = fetch(tmp_path / "list.csv", tmp_path / "out", allow=[server.address], progress=False)
    assert counts == {"ok": 80, "gone": 1} and server.asked.total() == 41
    with open(tmp_path / "out" / "manifest.csv") as manifest:
        ids = [row["id"] for row in csv.DictReader(manifest) if row["status"] == "ok"]
    lines = [f"{face},{at % 2}" for at, face in enumerate(ids)]
    (tmp_path / "out" / "labels.csv").write_text("\n".join(["id,label", *lines]))
    faces, skips = load("fec", data_dir=tmp_path / "out", n_faces=0, image_size=64, seed=0, progress=False)
    assert len(faces) == 60 and len(set(faces.groups)) <= 30  # copies are left out, or keep company
    assert (skips.reason == Outcome.COPY).sum() == 20


def fetched(tmp_path) -> Path:
    """A folder as `fetch` leaves it: 40 faces of 20 pictures, two faces each."""
    folder = tmp_path / "fec"
    if not folder.exists():
        (folder / "faces").mkdir(parents=True)
        lines, labels = [",".join(fec.COLUMNS)], ["id,label"]
        for i in range(40):
            face = f"{i:016x}"
            (folder / "faces" / f"{face}.jpg").write_bytes(picture(i, (224, 224)))
            lines.append(f"{face},ok,,faces/{face}.jpg,http://a.example/{i // 2}.jpg,0,1,0,1,9,sha{i // 2}")
            labels.append(f"{face},{'smile' if i % 2 else 'none'}")
        lines.append(f"{99:016x},gone,HTTP 404,,http://a.example/99.jpg,0,1,0,1,,")
        (folder / "manifest.csv").write_text("\n".join(lines) + "\n")
        (folder / "labels.csv").write_text("\n".join(labels) + "\n")
    return folder


def test_labelled_faces_are_a_dataset_in_which_a_picture_stays_in_one_split(tmp_path):
    folder = fetched(tmp_path)
    faces, skips = load("fec", data_dir=folder, n_faces=0, image_size=32, seed=0, progress=False)
    assert faces.name == "fec" and faces.labels.tolist() == [0, 1] * 20
    assert faces.groups[:3].tolist() == ["http://a.example/0.jpg"] * 2 + ["http://a.example/1.jpg"]
    assert skips.values.tolist() == [[f"{99:016x}", Outcome.GONE, "HTTP 404"]]
    flipped, _ = load(
        "fec", data_dir=folder, n_faces=0, image_size=32, seed=0, progress=False, positive="none"
    )
    assert flipped.labels.tolist() == [1, 0] * 20


def test_placeholders_of_a_fetch_that_was_cut_short_are_left_out(tmp_path):
    folder = fetched(tmp_path)
    text = (folder / "manifest.csv").read_text()
    for i in range(fec.MANY):
        text = text.replace(f",sha{i}\n", ",same\n")
    (folder / "manifest.csv").write_text(text)
    faces, skips = load("fec", data_dir=folder, n_faces=0, image_size=32, seed=0, progress=False)
    assert len(faces) == 40 - 2 * fec.MANY
    assert (skips.reason == Outcome.PLACEHOLDER).sum() == 2 * fec.MANY


def test_labels_may_name_the_files_as_those_from_the_labelling_page_do(tmp_path):
    folder = fetched(tmp_path)
    by_id, _ = load("fec", data_dir=folder, n_faces=0, image_size=32, seed=0, progress=False)
    head, *rows = (folder / "labels.csv").read_text().splitlines()
    named = [f"faces/{row.replace(',', '.jpg,', 1)}" for row in rows]
    (folder / "labels.csv").write_text("\n".join([head, *named]) + "\n")
    by_file, _ = load("fec", data_dir=folder, n_faces=0, image_size=32, seed=0, progress=False)
    assert by_file.digest == by_id.digest and named[0].startswith(f"faces/{0:016x}.jpg,")


def test_labels_that_are_missing_strange_or_at_odds_are_listed(tmp_path):
    folder = fetched(tmp_path)
    text = (folder / "labels.csv").read_text().splitlines()
    text[1] = f"{0:016x},"
    text += [f"{2:016x},smile", "stranger,smile", f"{99:016x},smile"]
    (folder / "labels.csv").write_text("\n".join(text))
    (folder / "faces" / f"{4:016x}.jpg").unlink()
    faces, skips = load("fec", data_dir=folder, n_faces=0, image_size=32, seed=0, progress=False)
    assert len(faces) == 37
    assert dict(skips[["id", "reason"]].itertuples(index=False)) == {
        f"{0:016x}": Outcome.NO_LABEL,
        f"{2:016x}": Outcome.AT_ODDS,
        f"{4:016x}": Outcome.NO_FILE,
        "stranger": Outcome.UNLISTED,
        f"{99:016x}": Outcome.GONE,
    }


def test_a_folder_without_labels_says_who_makes_them(tmp_path):
    folder = fetched(tmp_path)
    (folder / "labels.csv").unlink()
    with pytest.raises(DataError, match="expected labels.csv .* emolib label makes one"):
        load("fec", data_dir=folder, n_faces=0, seed=0)
    for nowhere in ("", tmp_path / "nowhere", tmp_path):
        with pytest.raises(DataError, match="data_dir: expected a folder of emolib data fec"):
            load("fec", data_dir=nowhere, n_faces=0, seed=0)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_pictures(tmp_path, server):
    """The peak of a run over 700 pictures is that of one over 100, but for a few MB: 600 squares are 90."""
    peaks = []
    code = "import resource as r; from emolib.cli.main import main; import sys; main(sys.argv[1:])\n"
    code += "print(r.getrusage(r.RUSAGE_SELF).ru_maxrss)"
    for n in (100, 700):
        listing = write_list(tmp_path / f"{n}.csv", [server.url(f"good?seed={i}") for i in range(n)])
        out = subprocess.run(
            [sys.executable, "-c", code, "data", "fec", "--csv", str(listing), "--out",
             str(tmp_path / f"out{n}"), "--allow", server.address],
            capture_output=True, text=True, check=True, env=os.environ | {"PYTHONWARNINGS": "ignore"},
        ).stdout  # fmt: skip
        assert f"{n:8,}  ok" in out
        peaks.append(int(out.splitlines()[-1]) / 1024)
    assert peaks[1] - peaks[0] < 12
