// One look: the chip's own C, as WebAssembly, over a square of grey. Every constant comes from the module.

/** Load the module at `url`. Throws an Error whose message a reader can use. */
export async function load(url) {
  if (typeof WebAssembly !== "object") {
    throw new Error("WebAssembly is switched off or unknown in this browser, and the friend is made of it.");
  }
  let bytes;
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`the server says ${answer.status}`);
    bytes = await answer.arrayBuffer();
  } catch (problem) {
    throw new Error(`The friend could not be loaded from this site: ${problem.message}.`);
  }
  let c;
  try {
    c = (await WebAssembly.instantiate(bytes)).instance.exports;
  } catch (problem) {
    throw new Error(`This browser does not let the friend run: ${problem.message}.`);
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
