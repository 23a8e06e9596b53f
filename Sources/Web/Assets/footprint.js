// Footprint works without scripts. This one starts the design system's components and lets “/” move to the search field.
import { initAll } from "/assets/govuk.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");
initAll();

const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const search = document.getElementById("search");
  if (!search) return;
  event.preventDefault();
  search.focus();
});

// On paper what is folded away is wanted too: it is opened to print, and closed again.
let opened = [];
window.addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details.table-definitions:not([open]), details.fp-why:not([open])")];
  for (const each of opened) each.open = true;
});
window.addEventListener("afterprint", () => {
  for (const each of opened) each.open = false;
  opened = [];
});

// Two minutes before an unused session ends, the page asks whether to stay signed in. Other windows of the same person count as use.
const sessionTimes = document.querySelector('meta[name="footprint-session"]');
if (sessionTimes && "showModal" in HTMLDialogElement.prototype) {
  const warning = 120;
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("footprint-session") : null;
  let ends = 0;
  let last = 0;
  const take = (idle, left) => {
    ends = Date.now() + Math.min(idle, left) * 1000;
    last = Date.now() + left * 1000;
  };
  const read = (text) => {
    const [idle, left] = text.trim().split(" ").map(Number);
    if (Number.isFinite(idle) && Number.isFinite(left)) take(idle, left);
  };
  read(sessionTimes.content);
  channel?.postMessage(sessionTimes.content);

  const make = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };
  const dialog = make("dialog", "fp-dialog");
  dialog.setAttribute("aria-labelledby", "session-title");
  dialog.setAttribute("aria-describedby", "session-text");
  const title = make("h2", "govuk-heading-m");
  title.id = "session-title";
  const text = make("p", "govuk-body");
  text.id = "session-text";
  const said = make("p", "govuk-visually-hidden");
  said.setAttribute("role", "status");
  const stay = make("button", "govuk-button", "Stay signed in");
  stay.type = "button";
  const again = make("a", "govuk-link", "Sign in again");
  again.href = `/sign-in?ended=yes&next=${encodeURIComponent(location.pathname)}`;
  dialog.append(title, text, said, stay, again);
  document.body.append(dialog);

  let isOver = false;
  let before = null;
  const close = () => {
    dialog.close();
    before?.focus();
    before = null;
  };
  const show = () => {
    const left = Math.max(0, Math.round((ends - Date.now()) / 1000));
    const words = left >= 60 ? (left >= 90 ? "2 minutes" : "1 minute") : "less than a minute";
    isOver = left === 0;
    const canStay = !isOver && last - ends > 1000;
    title.textContent = isOver ? "You have been signed out" : "You will be signed out soon";
    text.textContent = isOver
      ? "What you typed is still on this page. Sign in again in another window, then come back and send it."
      : canStay
        ? `Nothing was asked for in a while. You will be signed out in ${words}.`
        : `Sessions end some hours after they began. You will be signed out in ${words}: save what you are doing.`;
    if (said.textContent !== title.textContent + words) said.textContent = title.textContent + words;
    stay.hidden = isOver;
    stay.textContent = canStay ? "Stay signed in" : "Carry on";
    again.hidden = !isOver;
    if (!dialog.open) {
      before = document.activeElement;
      dialog.showModal();
      stay.focus();
    }
    if (isOver && document.activeElement === document.body) again.focus();
  };

  let isDismissed = false;
  const look = () => {
    const left = ends - Date.now();
    if (left > warning * 1000) {
      isDismissed = false;
      if (dialog.open) close();
    } else if (!(isDismissed && left > 0)) {
      show();
    }
  };
  stay.addEventListener("click", async () => {
    isDismissed = true;
    close();
    const token = document.querySelector('input[name="token"]')?.value ?? "";
    try {
      const reply = await fetch("/session/stay", { method: "POST", body: new URLSearchParams({ token }), redirect: "manual" });
      if (!reply.ok) throw new Error("ended");
      const times = await reply.text();
      read(times);
      channel?.postMessage(times);
    } catch {
      // The end is told when it comes; whoever asks is not told twice.
    }
  });
  dialog.addEventListener("cancel", () => { isDismissed = !isOver; });
  channel?.addEventListener("message", (event) => { read(String(event.data)); look(); });
  setInterval(look, 1000);
}

// What is typed into a form that has drafts is kept on the server two seconds after a pause, and when the page is left.
for (const form of document.querySelectorAll("form.fp-form--draft")) {
  const status = document.createElement("p");
  status.className = "govuk-body fp-draft-status";
  status.setAttribute("role", "status");
  form.append(status);
  form.querySelector("[data-draft-button]")?.setAttribute("hidden", "");
  let timer = 0;
  let isSent = false;
  let kept = new URLSearchParams(new FormData(form)).toString();
  const body = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("by-script", "yes");
    return fields;
  };
  const keep = async () => {
    const now = new URLSearchParams(new FormData(form)).toString();
    if (isSent || now === kept) return;
    try {
      const reply = await fetch("/drafts", { method: "POST", body: body(), redirect: "manual" });
      if (!reply.ok) throw new Error("not kept");
      kept = now;
      status.textContent = (await reply.text()).trim();
    } catch {
      status.textContent = "The draft could not be saved just now. It will be tried again.";
      timer = setTimeout(keep, 5000);
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 1500);
  });
  form.addEventListener("submit", () => { isSent = true; clearTimeout(timer); });
  window.addEventListener("pagehide", () => {
    if (!isSent && new URLSearchParams(new FormData(form)).toString() !== kept) navigator.sendBeacon("/drafts", body());
  });
}

// Printing a page is noted, as opening it is.
window.addEventListener("afterprint", () => {
  const token = document.querySelector('input[name="token"]')?.value;
  if (token) fetch("/printed", { method: "POST", body: new URLSearchParams({ token, address: location.pathname }), keepalive: true });
});

// A card of the board of minutes may be dragged to the column it goes to next; dropping it presses its button.
const board = document.querySelector(".fp-board");
if (board) {
  let dragged = null;
  for (const card of board.querySelectorAll(".fp-card[data-next]")) card.draggable = true;
  const target = (event) => {
    const column = event.target.closest?.("[data-stage]");
    return dragged && column?.dataset.stage === dragged.dataset.next ? column : null;
  };
  const unmark = () => board.querySelectorAll(".fp-board__column--target").forEach((each) => each.classList.remove("fp-board__column--target"));
  board.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(".fp-card[data-next]");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    dragged.classList.add("fp-card--dragged");
  });
  board.addEventListener("dragover", (event) => {
    const column = target(event);
    unmark();
    if (!column) return;
    event.preventDefault();
    column.classList.add("fp-board__column--target");
  });
  board.addEventListener("drop", (event) => {
    if (!target(event)) return;
    event.preventDefault();
    dragged.querySelector(".fp-card__form")?.requestSubmit();
  });
  board.addEventListener("dragend", () => {
    unmark();
    dragged?.classList.remove("fp-card--dragged");
    dragged = null;
  });
}

// The words of the annual report: what is put in goes where the cursor is, figures complete themselves after “{{”, and the preview follows.
const words = document.querySelector("form.fp-words[data-preview] #words");
if (words) {
  const form = words.form;
  const sheet = document.getElementById("preview");
  let timer = 0;
  let asked = 0;
  const show = async () => {
    const number = ++asked;
    sheet.classList.add("fp-sheet--busy");
    try {
      const reply = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams({ token: form.elements.token.value, words: words.value }) });
      if (!reply.ok || number !== asked) return;
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      if (number === asked) sheet.replaceChildren(...page.body.childNodes);
    } catch {
      // The page without the script still previews by its button.
    } finally {
      if (number === asked) sheet.classList.remove("fp-sheet--busy");
    }
  };
  const put = (text, from = words.selectionStart, to = words.selectionEnd) => {
    words.focus();
    words.setRangeText(text, from, to, "end");
    words.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 600);
  });
  for (const button of document.querySelectorAll('button[name="insert"][form="words-form"]')) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const isFigure = button.value.startsWith("{{");
      const before = words.value.slice(0, words.selectionStart);
      put((before === "" || /\s$/.test(before) ? "" : isFigure ? " " : "\n\n") + button.value);
    });
  }
  form.querySelector("[data-insert-measure]")?.addEventListener("click", (event) => {
    const field = form.elements.measure;
    if (!field.value) return;
    event.preventDefault();
    put(`{{${field.value}}}`);
    field.value = "";
  });

  const list = document.createElement("ul");
  list.className = "fp-complete";
  list.id = "words-complete";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Figures");
  list.hidden = true;
  words.after(list);
  words.setAttribute("aria-controls", list.id);
  words.setAttribute("aria-autocomplete", "list");
  const choices = [...document.querySelectorAll("#measures option")].map((each) => ({ reference: each.value, text: each.textContent, search: `${each.value} ${each.textContent}`.toLowerCase() }));
  let found = [];
  let place = 0;
  const typed = () => /\{\{([^{}\n]*)$/.exec(words.value.slice(0, words.selectionStart));
  const close = () => {
    list.hidden = true;
    words.removeAttribute("aria-activedescendant");
  };
  const mark = () => {
    [...list.children].forEach((each, index) => each.setAttribute("aria-selected", String(index === place)));
    const chosen = list.children[place];
    if (chosen) {
      words.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    }
  };
  const take = (choice) => {
    const match = typed();
    if (!match) return;
    const rest = /^[^{}\n]*\}\}/.exec(words.value.slice(words.selectionStart));
    put(`{{${choice.reference}}}`, match.index, words.selectionStart + (rest ? rest[0].length : 0));
    close();
  };
  const complete = () => {
    const match = typed();
    if (!match) return close();
    const wanted = match[1].toLowerCase().split(/\s+/).filter(Boolean);
    found = choices.filter((each) => wanted.every((word) => each.search.includes(word))).slice(0, 30);
    if (found.length === 0) return close();
    place = 0;
    list.replaceChildren(...found.map((choice, index) => {
      const item = document.createElement("li");
      item.className = "fp-complete__item";
      item.id = `words-complete-${index}`;
      item.setAttribute("role", "option");
      item.textContent = choice.text;
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(choice);
      });
      return item;
    }));
    list.hidden = false;
    mark();
  };
  words.addEventListener("input", complete);
  words.addEventListener("blur", close);
  words.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      place = (place + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      mark();
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      take(found[place]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
}
