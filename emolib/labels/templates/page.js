"use strict";
const { key, title, columns, pictures } = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
const choices = [...document.querySelectorAll("input[name=smile]")];
let state = { worker: "", position: 0, answers: {} }; // answers: id -> {answer, shown, given}, times in milliseconds
let shown = Date.now();

try {
  state = { ...state, ...JSON.parse(localStorage.getItem(key) || "{}") };
} catch {
  at("problem").textContent = "This browser keeps no answers: save the results before you close the page.";
}

function keep() {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    at("problem").textContent = "The answers cannot be kept in this browser: save the results now.";
  }
}

function show(position) {
  state.position = Math.min(Math.max(position, 0), pictures.length - 1);
  const [id, url] = pictures[state.position];
  const done = pictures.filter(([other]) => state.answers[other]).length;
  at("picture").src = url;
  at("picture").alt = `The face to judge, picture ${state.position + 1}`;
  at("where").textContent = `Picture ${state.position + 1} of ${pictures.length}; ${done} answered`
    + (done === pictures.length ? ". All done: save the results." : "");
  at("progress").max = pictures.length;
  at("progress").value = done;
  at("back").disabled = state.position === 0;
  at("problem").textContent = "";
  for (const choice of choices) choice.checked = state.answers[id]?.answer === choice.value;
  shown = Date.now();
  keep();
}

function answer() {
  const given = choices.find((choice) => choice.checked);
  if (given) state.answers[pictures[state.position][0]] = { answer: given.value, shown, given: Date.now() };
  return given;
}

function next() {
  if (!answer()) {
    at("problem").textContent = "Choose an answer, or go on without one.";
    return choices[0].focus();
  }
  show(state.position + 1);
}

function stamp(milliseconds) { // as Mechanical Turk writes a time
  const [day, date, month, year, time] = new Date(milliseconds).toUTCString().replace(",", "").split(" ");
  return `${day} ${month} ${date} ${time} UTC ${year}`;
}

function results() {
  const rows = pictures.flatMap(([id, url], number) => {
    const given = state.answers[id];
    if (!given) return [];
    const hit = `${key}-${number + 1}`;
    const cells = {
      HITId: hit, HITTypeId: key, Title: title, MaxAssignments: 1, AssignmentId: `${hit}-${state.worker}`,
      WorkerId: state.worker, AssignmentStatus: "Submitted", AcceptTime: stamp(given.shown),
      SubmitTime: stamp(given.given), WorkTimeInSeconds: Math.round((given.given - given.shown) / 1000),
      "Input.id": id, "Input.image_url": url,
    };
    for (const choice of choices) cells[`Answer.smile.${choice.value}`] = given.answer === choice.value;
    return [columns.map((column) => cells[column] ?? "")];
  });
  return [columns, ...rows].map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")).join("\r\n") + "\r\n";
}

function save() {
  answer();
  keep();
  if (!state.worker) {
    at("problem").textContent = "Give your name, so that your answers are not mixed with those of others.";
    return at("worker").focus();
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([results()], { type: "text/csv" }));
  link.download = `results-${state.worker.replace(/[^A-Za-z0-9._-]+/g, "-")}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

at("worker").value = state.worker;
at("worker").addEventListener("input", (event) => { state.worker = event.target.value.trim(); keep(); });
at("form").addEventListener("submit", (event) => { event.preventDefault(); next(); });
at("form").addEventListener("change", () => { if (answer()) keep(); });
at("back").addEventListener("click", () => show(state.position - 1));
at("open").addEventListener("click", () => show(state.position + 1));
at("save").addEventListener("click", save);
at("picture").addEventListener("error", () => { at("problem").textContent = "This picture cannot be shown: go on without an answer."; });
document.addEventListener("keydown", (event) => {
  const choice = choices["123".indexOf(event.key)];
  if (!choice || !at("keys").checked || event.target === at("worker") || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  choice.checked = true;
  next();
});
show(state.position);
