"use strict";
// Keys, ages that go on counting, and what the live parts need. Everything here is comfort: pages work without it.

(() => {
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];

  function typing(target) {
    return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
  }

  // ── keys ──────────────────────────────────────────────────────────────

  function move(step) {
    const rows = all("[data-row]");
    if (!rows.length) return;
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    rows[next].focus();
    rows[next].scrollIntoView({ block: "nearest" });
  }

  function press(key) {
    const control = find(`[data-key="${key}"]`);
    if (!control) return false;
    if (control.matches("button, a")) control.click();
    else {
      for (let shut = control.closest("details"); shut; shut = shut.parentElement.closest("details")) shut.open = true;
      control.focus();
      control.scrollIntoView({ block: "center" });
    }
    return true;
  }

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => document.activeElement.matches("[data-row]") && document.activeElement.click(),
    ".": () => (find("[data-refresh]") || { click: () => location.reload() }).click(),
    "/": () => find("#find")?.focus(),
    "?": () => find("#keys")?.showModal(),
    g: () => { location.href = "/staff/"; },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape" && typing(event.target)) return event.target.blur();
    if (typing(event.target) || find("dialog[open]")) return;
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    } else if (/^[a-z]$/.test(event.key) && press(event.key)) event.preventDefault();
  });

  // ── ages ──────────────────────────────────────────────────────────────

  const spanish = document.documentElement.lang === "es";

  function age(since) {
    const minutes = Math.floor(Math.max(0, Date.now() - since) / 60000);
    if (minutes < 1) return spanish ? "menos de 1 min" : "under 1 min";
    if (minutes < 60) return `${minutes} min`;
    return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
  }

  function count() {
    for (const time of all("time[data-age]")) {
      const words = age(Date.parse(time.dateTime));
      if (time.textContent !== words) time.textContent = words;
    }
  }
  // A clock that is wrong would lie with authority: only one that agrees with the server counts on.
  const loaded = find(".as-of time");
  const agrees = loaded && Math.abs(Date.now() - Date.parse(loaded.dateTime)) < 60000;
  if (agrees) setInterval(count, 15000);

  // ── live parts ────────────────────────────────────────────────────────

  function confirmAsOf() {
    const shown = find(".as-of time");
    if (!agrees || !shown) return;
    const options = { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false, timeZone: shown.dataset.zone };
    shown.textContent = `${new Intl.DateTimeFormat("en-GB", options).format(new Date())} ${shown.dataset.place}`;
  }

  document.addEventListener("htmx:afterRequest", (event) => {
    document.body.classList.toggle("offline", !event.detail.successful);
    if (event.detail.successful && event.detail.xhr.status === 204) confirmAsOf();
  });

  const thread = find(".thread");
  if (thread) thread.scrollTop = thread.scrollHeight;
})();
