// The friend in the page: shows it a face from the camera, a file or the drawn samples, and lets it answer.
// Parts: look.js (the network), grey.js (a picture as it sees it), camera.js, samples.js, face.js, gauge.js, occlusion.js.

import { Camera } from "./camera.js";
import { Face } from "./face.js";
import { Gauge } from "./gauge.js";
import { Lens, contrast } from "./grey.js";
import { load } from "./look.js";
import { Occlusion, describe, paint } from "./occlusion.js";
import { Samples } from "./samples.js";

const RATE = 15; // looks a second, at most
const SLICE = 6; // ms for the map before others have their turn
const REST = 500; // ms between two maps of a moving picture
const STILL = 10; // looks at a still picture: more than the friend needs to make up its mind, enough to time one
const LEAST = 48; // pixels: emolib takes no smaller picture either
const FALSE = 4; // levels of grey by which a browser may change what is read: more than that changes answers
const FAINT = 8; // levels by which a picture must vary to be looked at; faces on photographs vary by 20 and more
const DARK = 64; // mean grey below which a picture of one colour is called dark
const LARGE = 64; // MB of a file: a film would fill the memory before it is refused
const SMILES = "I see a smile, and smile back.";
const LOOKS = "I am looking.";
const NOTHING = "I have nothing to look at.";
const HIDDEN =
  "I cannot see: as a protection from tracking, this browser gives false colours to pages that read a picture. " +
  "Allow this page to read pictures, beside its address, or use another browser.";
const COVERED = "I see only darkness. Is the camera covered, or the light off?";
const EVEN = "I see one even colour. Is something in front of the camera, or does another program hold it?";
const EMPTY = "I see one even colour: there is no face in this picture.";

const $ = (name) => document.getElementById(`friend-${name}`);
const here = (name) => new URL(name, import.meta.url);

let look, lens, face, gauge, camera, samples;
let source = null; // {picture, box, live, mirrored, own, wrong}; wrong: words, why it cannot be seen, or ""
let unseen = ""; // why the friend sees nothing now
let map = null; // being made
let timer = 0; // until its next slice
let frame = 0; // asked for
let last = -Infinity; // look, by the clock of frames
const times = []; // ms of the last looks
const moments = []; // when they were, of a moving picture

/** Look at the source once and answer. Returns the score, or nothing where there is nothing to be judged. */
export function see() {
  if (source.wrong) return blind(source.wrong);
  const began = performance.now();
  lens.take(source.picture, source.box, look.frame);
  const score = look.score();
  const ended = performance.now();
  const { mean, spread } = contrast(look.frame);
  if (spread < FAINT) return blind(source.live ? (mean < DARK ? COVERED : EVEN) : EMPTY);
  unseen = "";
  keep(times, ended - began);
  if (source.live) keep(moments, ended);
  mapSoon();
  answer(look.feel(score));
  gauge.show(score);
  return score;
}

/** The friend sees nothing that it could judge: it rests, and says why. */
function blind(words) {
  do {
    if (look.feel(-128) < 0) face.smile(false);
  } while (look.smiling());
  gauge.show(null);
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

const hindrance = () => (source.live && camera.check()) || (lens.error() > FALSE ? HIDDEN : "");

function seeStill() {
  for (let n = 0; n < STILL; n++) see();
  numbers();
}

/** Bytes of the module's memory, and whether a map is being made. */
export const state = () => ({ memory: look.memory.buffer.byteLength, mapping: map !== null });

function keep(list, value) {
  list.push(value);
  if (list.length > 30) list.shift();
}

function answer(change) {
  if (change !== 0) face.smile(change > 0);
  say(look.smiling() ? SMILES : LOOKS);
}

function say(words) {
  if ($("says").textContent !== words) $("says").textContent = words; // a screen reader hears changes only
}

/** Make `picture` what the friend looks at: once if it is still, again and again if it is `live`. */
export function show(picture, box, { live = false, mirrored = false, own = false } = {}) {
  if (live) nothing(); // a camera takes a while
  else leave();
  source = { picture, box, live, mirrored, own };
  source.wrong = hindrance();
  times.length = moments.length = 0;
  $("view").classList.toggle("mirrored", mirrored);
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
  lens.context.clearRect(0, 0, look.side, look.side);
  blind(NOTHING);
}

function tick(now) {
  frame = 0;
  wake();
  if (source?.live && source.picture.readyState >= 2 && now - last >= 1000 / RATE - 4) {
    last = now;
    source.box = { left: 0, top: 0, width: source.picture.videoWidth, height: source.picture.videoHeight };
    see();
  }
}

function wake() {
  if (source?.live && !frame) frame = requestAnimationFrame(tick);
}

function mapSoon(ms = 0) {
  if (source && $("map").checked) timer ||= setTimeout(mapALittle, ms);
}

function mapALittle() {
  timer = 0;
  if (unseen || (source.live && !times.length)) return; // nothing has been seen of it yet
  if (!map) {
    lens.take(source.picture, source.box, look.frame);
    map = new Occlusion(look);
  }
  if (!map.work(SLICE)) return mapSoon();
  const cells = map.cells();
  paint($("overlay"), cells);
  $("where").textContent = describe(cells, source.mirrored);
  $("map-time").textContent = `${Math.round(map.ms)} ms for ${map.drops.length} looks`;
  map = null;
  if (source.live) mapSoon(REST);
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
  mapSoon();
}

function numbers() {
  const median = [...times].sort((a, b) => a - b)[times.length >> 1];
  $("time").textContent = median ? `${Math.round(1000 * median)} µs` : "–";
  const span = moments.length > 1 ? moments.at(-1) - moments[0] : 0;
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
      show(camera.video, { left: 0, top: 0, width: 1, height: 1 }, { live: true, mirrored: true });
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

async function openPicture(file) {
  complain("");
  if (!file) return;
  const name = file.name || "that";
  if (file.size > 1e6 * LARGE) {
    return complain(`${name} has ${Math.ceil(file.size / 1e6)} MB, and a picture may have ${LARGE} MB here.`, "file");
  }
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    const kind = await file.slice(4, 12).text().catch(() => "");
    const advice = /^ftyp(hei|hev|mif|msf)/.test(kind)
      ? "It is HEIC, the way iPhones keep photographs: save it as JPEG first."
      : "JPEG, PNG and WebP can be read, if they are whole and not too large.";
    return complain(`This browser cannot read ${name} as a picture. ${advice}`, "file");
  }
  const { width, height } = picture;
  if (Math.min(width, height) < LEAST) {
    return complain(`A picture needs ${LEAST} pixels each way, this has ${width} × ${height}.`, "file");
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
    else complain("That was no file. Save the picture first, then drop it here.", "file");
  });
  $("map").addEventListener("change", changed);
  setInterval(watch, 500);
}

async function begin() {
  look = await load(here("friend.wasm"));
  lens = new Lens($("eye"), look.side);
  face = new Face($("face"));
  gauge = new Gauge($("meter"), $("score"), look);
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
