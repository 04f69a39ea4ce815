"use strict";
// The desk works without this file; with it nothing reloads and texts appear as they arrive.

const note = document.getElementById("note");
const phones = [...document.querySelectorAll(".phone")];
let seen = 0;

function numberOf(phone) {
  const typed = phone.querySelector('.write input[name="from"]');
  return typed.value.replace(/[\s().-]/g, "");
}

function showThread(phone, html) {
  const screen = phone.querySelector(".screen");
  const atEnd = screen.scrollTop + screen.clientHeight >= screen.scrollHeight - 40;
  screen.innerHTML = html;
  const searched = phone.querySelector(".checkpoint").checked;
  if (!searched && (atEnd || phone.dataset.jump)) screen.scrollTop = screen.scrollHeight;
  delete phone.dataset.jump;
}

async function refresh() {
  const query = new URLSearchParams({ seen });
  for (const phone of phones) query.append("phone", numberOf(phone));
  const answer = await fetch(`/desk/changes?${query}`);
  if (answer.status !== 200) return;
  const changes = await answer.json();
  seen = changes.version;
  for (const phone of phones) {
    const html = changes.threads[numberOf(phone)];
    if (html !== undefined) showThread(phone, html);
  }
  document.getElementById("traffic").innerHTML = changes.traffic;
}

async function post(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  const target = submitter && submitter.hasAttribute("formaction") ? submitter.formAction : form.action;
  const answer = await fetch(target, { method: "POST", body, headers: { Accept: "application/json" } });
  note.textContent = answer.ok ? (await answer.json()).note : `The desk answered ${answer.status}.`;
  return answer.ok && note.textContent === "";
}

for (const phone of phones) {
  const write = phone.querySelector(".write");
  const text = write.querySelector("textarea");
  write.addEventListener("submit", async (event) => {
    event.preventDefault();
    const isPin = event.submitter && (event.submitter.name === "pin" || event.submitter.classList.contains("ring"));
    if (!isPin && !text.value.trim()) return text.focus();
    const sending = post(write, event.submitter);
    if (!isPin) text.value = "";
    phone.dataset.jump = "1";
    await sending;
    refresh();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    write.requestSubmit(write.querySelector(".send"));
  });
  const typed = write.querySelector('input[name="from"]');
  typed.addEventListener("change", () => { seen = 0; refresh(); });

  phone.querySelector(".screen").addEventListener("submit", async (event) => {
    if (!event.target.classList.contains("line")) return;
    event.preventDefault();
    await post(event.target, event.submitter);
    refresh();
  });

  const switches = phone.querySelector(".switches");
  switches.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = event.submitter;
    switches.querySelector('input[name="from"]').value = numberOf(phone);
    if (!(await post(switches, button))) return;
    const off = button.value === "1";
    button.value = off ? "0" : "1";
    button.textContent = off ? "Phone is off" : "Switch off";
    button.setAttribute("aria-pressed", String(off));
  });
  const screen = phone.querySelector(".screen");
  screen.scrollTop = screen.scrollHeight;
  phone.querySelector(".checkpoint").addEventListener("change", (event) => {
    screen.scrollTop = event.target.checked ? 0 : screen.scrollHeight;
  });
}

for (const hint of document.querySelectorAll(".hints a")) {
  hint.addEventListener("click", (event) => {
    event.preventDefault();
    const phone = phones[Number(hint.dataset.phone)];
    const text = phone.querySelector("textarea");
    text.value = hint.dataset.text;
    phone.scrollIntoView({ block: "nearest" });
    text.focus();
  });
}

const faults = document.querySelector(".faults");
faults.addEventListener("submit", async (event) => {
  event.preventDefault();
  await post(faults, event.submitter);
  const knobs = await (await fetch("/_carrier/faults")).json();
  for (const [name, value] of Object.entries(knobs)) {
    const input = faults.elements[name];
    input.value = value;
    input.setAttribute("value", String(value));
  }
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest(".copy");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.classList.add("copied");
  setTimeout(() => button.classList.remove("copied"), 1500);
});

let changesAt = 0;

async function refreshCodes() {
  const { codes, seconds_left } = await (await fetch("/desk/codes")).json();
  changesAt = Date.now() + seconds_left * 1000;
  for (const button of document.querySelectorAll(".code")) {
    const code = codes[Number(button.dataset.code)];
    button.dataset.copy = code;
    button.textContent = `${code.slice(0, 3)} ${code.slice(3)}`;
  }
}

async function tick() {
  const ring = document.getElementById("ring");
  if (!ring) return;
  if (Date.now() >= changesAt) await refreshCodes();
  const left = Math.max(0, Math.ceil((changesAt - Date.now()) / 1000));
  document.getElementById("left").textContent = left;
  ring.value = left;
}

// One call at a time: a slow or stopped carrier must not pile up calls in the browser.
async function everySecond() {
  try {
    await tick();
    if (!document.hidden) await refresh();
  } catch {
    note.textContent = "The simulated carrier does not answer. Is it still running?";
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  setTimeout(everySecond, 1000);
}

everySecond();
