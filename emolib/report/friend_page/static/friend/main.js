// The friend in the page: shows it the camera, a file or the drawn samples, and lets it answer. One that is shown a face, or one that
// finds it in a room: the module says which it is.
// Parts: look.js (the network), grey.js (a picture as it sees it), camera.js, samples.js, face.js, gauge.js, occlusion.js.

import { Camera } from "./camera.js";
import { Face } from "./face.js";
import { Gauge } from "./gauge.js";
import { Eye, Lens } from "./grey.js";
import { load } from "./look.js";
import { Occlusion, describe, paint } from "./occlusion.js";
import { Samples } from "./samples.js";

const RATE = 30; // looks a second, at most
const SLOWER = 15; // where pictures are read from a canvas, which takes ten times as long
const SLICE = 6; // ms for the map before others have their turn
const REST = 500; // ms between two maps of a moving picture
const STILL = 30; // looks at a still picture: more than the friend needs to make up its mind, or fall asleep; enough to time one
const LEAST = 48; // pixels: emolib takes no smaller picture either
const FALSE = 4; // levels by which a browser may change what is read: more than that changes answers
const DARK = 64; // mean grey below which a picture of one colour is called dark
const LARGE = 64; // MB of a file: a film would fill the memory before it is refused
const MANY = 2 ** 24; // pixels of a picture that are looked at one by one; larger ones are shrunk first
const GREY = 119; // before anything is seen
const LOOKS = "I am looking.";
const SOMEBODY = "I see somebody.";
const GONE = "I see nobody any more. Soon I will sleep.";
const NOBODY = "Nobody is there. I sleep, and look from time to time.";
const NOTHING = "I have nothing to look at.";
const HIDDEN =
  "I cannot see: as a protection from tracking, this browser gives false colours to pages that read a picture. " +
  "Allow this page to read pictures, beside its address, or use another browser.";
const COVERED = "I see only darkness. Is the camera covered, or the light off?";
const EVEN = "I see one even colour. Is something in front of the camera, or does another program use it?";
const EMPTY = "I see one even colour: there is no face in this picture.";

const $ = (name) => document.getElementById(`friend-${name}`);
const here = (name) => new URL(name, import.meta.url);
const { what: WHAT, back: SEES } = document.getElementById("friend").dataset; // "a smile", and what is said when it is seen

let look, lens, eye, crop, face, gauge, presence, camera, samples;
let source = null; // {picture, box, live, mirrored, own, wrong, asked, busy}; wrong: words, why it cannot be seen, or ""
let unseen = ""; // why the friend sees nothing now
let map = null; // being made
let timer = 0; // until its next slice
let rested = 0; // when the next map of a moving picture may begin
let last = -Infinity; // look, by the clock of frames
let due = 0; // when the firmware would look again: what is seen between is shown, and changes no mind
let who = 0; // in the last frame, of a friend that finds faces: see look.js
const times = []; // ms of the last looks
const moments = []; // when they were, of a moving picture

/** Look at a moving picture once and answer. Returns the score, or nothing where there is nothing to be judged. */
export async function see() {
  const mine = source;
  if (mine.wrong) return blind(mine.wrong);
  if (mine.busy) return; // copying the one before
  mine.busy = true;
  const began = performance.now();
  const frame = await lens.film(mine.picture);
  mine.busy = false;
  if (mine === source) return judge(frame, began); // else it was changed meanwhile
}

/** Answer the frame that lies in the memory. */
function judge(frame, began) {
  const score = look.score(frame);
  const ended = performance.now();
  const found = look.found(frame);
  if (look.flat) return blind(source.live ? (dark() ? COVERED : EVEN) : EMPTY);
  unseen = "";
  keep(times, ended - began);
  if (source.live) keep(moments, ended);
  if (!source.live || ended >= due - 500 / RATE) {
    look.feel();
    answer();
    due = (ended - due < look.pause ? due : ended) + look.pause;
  }
  eye.show(look.seen);
  const nobody = found?.who === 0;
  gauge.show(nobody ? null : score);
  if (found) box(found, frame);
  if (nobody) return score;
  if ($("map").checked && !map && (!source.live || ended >= rested)) map = new Occlusion(look, frame);
  mapSoon();
  return score;
}

/** Draw the box that was found, and what is in it. Without arguments: none. */
function box({ who: now, score, x, y, size, tilt } = { who: 0, score: null }, frame = null) {
  $("box").classList.toggle("smiles", now === 2);
  for (const hidden of [$("box"), $("crop")]) hidden.classList.toggle("nobody", now === 0);
  $("who").textContent = score === null ? "" : ["nobody", "somebody", WHAT][now];
  presence.show(score);
  if (now === 0 && who !== 0) changed(); // the map is of somebody who left
  who = now;
  if (now === 0) return;
  $("box").firstElementChild.setAttribute("transform", `translate(${x} ${y}) rotate(${tilt}) scale(${size})`);
  look.whole(frame);
  crop.show(look.picture);
}

const dark = () => look.seen.reduce((sum, grey) => sum + grey, 0) < DARK * look.seen.length;

/** The friend sees nothing that it could judge: it rests, and says why. */
function blind(words) {
  look.rest();
  due = 0;
  face.feel(look);
  eye.show(look.seen);
  gauge.show(null);
  if (look.finds) box();
  say(words);
  times.length = moments.length = 0;
  numbers();
  if (unseen === words) return;
  unseen = words;
  changed();
}

/** Twice a second: do pictures come, and can they be read? What was wrong may have been mended. */
function watch() {
  if (document.hidden || !(source?.live || source?.wrong)) return;
  source.wrong = hindrance();
  if (source.wrong) blind(source.wrong);
  else if (source.live) numbers();
  else seeStill();
}

/** Why the source cannot be seen, in words, or "". What a camera shows is not read from a canvas where it need not be. */
function hindrance() {
  const away = source.live && camera.check();
  return away || ((lens.read || !source.live) && lens.error() > FALSE ? HIDDEN : "");
}

function seeStill() {
  if (source.wrong) return blind(source.wrong);
  const frame = lens.still(source.picture, source.box);
  for (let n = 0; n < STILL; n++) judge(frame, performance.now());
  numbers();
}

/** Bytes of the module's memory, and whether a map is being made. */
export const state = () => ({ memory: look.memory.buffer.byteLength, mapping: map !== null });

function keep(list, value) {
  list.push(value);
  if (list.length > 30) list.shift();
}

function answer() {
  face.feel(look);
  if (look.smiling) say(SEES);
  else if (!look.finds) say(LOOKS);
  else say(look.gone ? GONE : look.awake ? SOMEBODY : NOBODY);
}

function say(words) {
  if ($("says").textContent !== words) $("says").textContent = words; // a screen reader hears changes only
}

/** Make `picture` what the friend looks at: once if it is still, again and again if it is `live`. */
export function show(picture, box, { live = false, mirrored = false, own = false } = {}) {
  if (live) nothing(); // a camera takes a while
  else leave();
  source = { picture, box, live, mirrored, own, asked: false, busy: false };
  source.wrong = hindrance();
  times.length = moments.length = 0;
  for (const shown of [$("view"), $("crop")?.parentElement]) shown?.classList.toggle("mirrored", mirrored);
  changed();
  if (!live) seeStill();
  wake();
}

/** The source is no longer needed; `own`: its memory belongs to this page alone. */
function leave() {
  if (source?.own) source.picture.close();
  source = null;
}

function nothing() {
  leave();
  look.seen.fill(GREY);
  blind(NOTHING);
}

function tick(now) {
  wake();
  const wait = look.awake ? 1000 / (lens.read ? SLOWER : RATE) : look.pause;
  if (source.picture.readyState >= 2 && now - last >= wait - 4) {
    last = now;
    see();
  }
}

/** Be called with the camera's next picture. */
function wake() {
  const mine = source;
  if (!mine?.live || mine.asked) return;
  mine.asked = true;
  const came = (now) => {
    mine.asked = false;
    if (mine === source) tick(now);
  };
  if (mine.picture.requestVideoFrameCallback) mine.picture.requestVideoFrameCallback(came);
  else requestAnimationFrame(came);
}

function mapSoon() {
  if (map) timer ||= setTimeout(mapALittle);
}

function mapALittle() {
  timer = 0;
  if (!map || unseen) return;
  if (!map.work(SLICE)) return mapSoon();
  const cells = map.cells();
  paint($("overlay"), cells);
  $("where").textContent = describe(cells, source.mirrored, WHAT);
  $("map-time").textContent = `${Math.round(map.ms)} ms for ${map.drops.length} looks`;
  map = null;
  rested = performance.now() + REST;
}

/** There is another picture, or the map was switched: what the map shows is old. */
function changed() {
  map = null;
  clearTimeout(timer);
  timer = 0;
  const canvas = $("overlay");
  canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
  canvas.hidden = $("legend").hidden = !$("map").checked;
  $("where").textContent = $("map-time").textContent = "";
  rested = 0;
}

function numbers() {
  // the mean of the middle half: clocks of pages have coarse steps
  const middle = [...times].sort((a, b) => a - b).slice(times.length >> 2, times.length - (times.length >> 2));
  const mean = middle.reduce((sum, ms) => sum + ms, 0) / middle.length;
  $("time").textContent = mean ? `${Math.round(1000 * mean)} µs` : "–";
  const span = moments.length > 1 ? moments.at(-1) - moments[0] : 0;
  if ($("rate-row")) $("rate-row").hidden = !span;
  $("rate").textContent = span ? ((1000 * (moments.length - 1)) / span).toFixed(1) : "–";
}

/** Say what went wrong, beside the control that was used; `alone`: offer to open this page by itself. */
function complain(words, beside = "camera", alone = false) {
  $(beside).after($("problem"), $("alone"));
  $("problem").textContent = words;
  $("alone").hidden = !alone;
}

async function openCamera() {
  complain("");
  if (camera.running || camera.asking) return closeCamera();
  $("camera").textContent = "Starting the camera …";
  try {
    if (await camera.start()) {
      show(camera.video, null, { live: true, mirrored: true });
      $("camera").textContent = "Stop the camera";
      return;
    }
  } catch (problem) {
    complain(problem.message, "camera", problem.alone);
  }
  $("camera").textContent = "Start the camera";
}

function closeCamera(words = "") {
  camera.stop();
  $("camera").textContent = "Start the camera";
  if (source?.live) nothing();
  complain(words);
}

/** A file that cannot be shown: say why beside its control, and show no older picture as if it were this one. */
function refuse(words) {
  if (source && !source.live) nothing();
  complain(words, "file");
}

async function openPicture(file) {
  complain("");
  if (!file) return;
  const name = file.name || "that";
  if (file.size > 1e6 * LARGE) {
    return refuse(`${name} has ${Math.ceil(file.size / 1e6)} MB, and a picture may have ${LARGE} MB here.`);
  }
  let picture;
  try {
    picture = await createImageBitmap(file);
    const most = Math.sqrt(MANY / (picture.width * picture.height));
    if (most < 1) {
      const smaller = { resizeWidth: Math.floor(most * picture.width), resizeHeight: Math.floor(most * picture.height) };
      picture = await createImageBitmap(picture, { ...smaller, resizeQuality: "high" });
    }
  } catch {
    const kind = await file.slice(4, 12).text().catch(() => "");
    const advice = /^ftyp(hei|hev|mif|msf)/.test(kind)
      ? "It is a HEIC file, as iPhones save photographs: save it as JPEG first."
      : "JPEG, PNG and WebP can be read, if they are whole and not too large.";
    return refuse(`This browser cannot read ${name} as a picture. ${advice}`);
  }
  const { width, height } = picture;
  if (Math.min(width, height) < LEAST) {
    return refuse(`A picture needs at least ${LEAST} pixels in width and in height; this one has ${width} × ${height}.`);
  }
  closeCamera();
  show(picture, { left: 0, top: 0, width, height }, { own: true });
}

function openSample() {
  complain("");
  const [picture, box] = samples.chosen();
  closeCamera();
  show(picture, box);
}

function listen() {
  $("camera").addEventListener("click", openCamera);
  $("file").addEventListener("change", (event) => {
    openPicture(event.target.files[0]);
    event.target.value = ""; // the same file may be chosen again
  });
  const over = (is) => $("live").classList.toggle("over", is);
  document.addEventListener("dragover", (event) => {
    event.preventDefault(); // a file dropped anywhere would take the place of this page
    over(true);
  });
  document.addEventListener("dragleave", () => over(false));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const file = event.dataTransfer.files[0];
    if (file) openPicture(file);
    else complain("This is not a file. Save the picture first, then drop it here.", "file");
  });
  $("map").addEventListener("change", () => {
    changed();
    if (source && !source.live) seeStill();
  });
  setInterval(watch, 500);
}

async function begin() {
  look = await load(here("friend.wasm"));
  lens = new Lens(look);
  eye = new Eye($("eye"), look.seenWidth, look.seenHeight);
  $("pixels").textContent = `: ${look.seenWidth}\u00a0×\u00a0${look.seenHeight}\u00a0pixels`;
  face = new Face($("face"));
  gauge = new Gauge($("meter"), $("score"), look.smile, WHAT);
  if (look.finds) {
    presence = new Gauge($("presence"), $("face-score"), look.face, "a face");
    crop = new Eye($("crop"), look.side, look.side);
    $("crop-pixels").textContent = `${look.side}\u00a0×\u00a0${look.side}\u00a0pixels`;
    $("box").setAttribute("viewBox", `0 0 ${look.seenWidth} ${look.seenHeight}`);
  }
  camera = new Camera($("video"), closeCamera);
  document.getElementById("friend").dataset.awake = "";
  nothing();
  listen();
  samples = await Samples.load(here("faces.json"), $("samples"), openSample);
  if (samples && !source && !camera.asking) show(...samples.chosen()); // what was said meanwhile stays
}

begin().catch((problem) => {
  delete document.getElementById("friend").dataset.awake;
  say(problem.message);
});
