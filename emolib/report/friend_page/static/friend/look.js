// One look: the chip's own C, as WebAssembly, over a square of grey. Every constant comes from the module.

/** Load the module at `url`. Throws an Error whose message a reader can use. */
export async function load(url) {
  if (typeof WebAssembly !== "object") {
    throw new Error("WebAssembly is switched off or unknown in this browser, and the friend is made of it. A lockdown mode does that.");
  }
  let bytes;
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`the server says ${answer.status}`);
    bytes = await answer.arrayBuffer();
  } catch (problem) {
    throw new Error(`The friend could not be loaded from this site: ${problem.message}.`);
  }
  if (!WebAssembly.validate(bytes)) {
    throw new Error("What arrived is not the friend: a proxy or a login page may stand between. Reload this page.");
  }
  let c;
  try {
    c = (await WebAssembly.instantiate(bytes)).instance.exports;
  } catch {
    throw new Error("The friend may not run here: a rule of this website or of this browser blocks WebAssembly.");
  }
  const side = c.width();
  return {
    side,
    frame: new Uint8Array(c.memory.buffer, c.frame(), side * c.height()), // write here, then ask for the score
    memory: c.memory,
    score: c.score, // of the frame, -128 to 127
    feel: c.feel, // the firmware's rule: takes a score, gives 1: begin to smile, -1: stop, 0: go on
    smiling: c.smiling,
    threshold: c.threshold(),
    release: c.release(),
    odds: (score) => 1 / (1 + Math.exp(-c.scale() * (score - c.zero()))), // in the friend's own opinion
  };
}
