import { focusErrors } from "./errors.js";

/** Shows how far a file has come while it is sent, and says before sending that it is too large. */
export function uploadForms() {
  for (const form of document.querySelectorAll("form[data-upload]")) form.addEventListener("submit", (event) => send(event, form));
}

function send(event, form) {
  const file = form.querySelector("input[type=file]").files[0];
  if (!file) return;
  event.preventDefault();
  const line = progressOf(form);
  if (file.size > Number(form.dataset.uploadMost)) {
    line.say(form.dataset.uploadTooLarge);
    return;
  }

  const button = form.querySelector("button[type=submit]");
  const fail = (status) => {
    button.disabled = false;
    line.say({ 401: form.dataset.uploadSignedOut, 413: form.dataset.uploadTooLarge }[status] ?? form.dataset.uploadFailed);
  };
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("X-Requested-With", "fetch");
  request.upload.addEventListener("progress", ({ loaded, total }) => line.reach(loaded / total, form.dataset.uploadSending));
  request.upload.addEventListener("load", () => line.reach(1, form.dataset.uploadChecking));
  request.addEventListener("load", () => show(request) || fail(request.status));
  request.addEventListener("error", () => fail(0));
  button.disabled = true;
  request.send(new FormData(form));
}

/**
 * Goes where the file was put; a form that came back, with its reasons, takes the place of this one. False for any other
 * answer: the form stays, with what was typed and chosen.
 */
function show(request) {
  const next = request.status === 201 && request.getResponseHeader("Location");
  if (next) {
    location.assign(next);
    return true;
  }

  const page = request.status === 200 && new DOMParser().parseFromString(request.responseText, "text/html");
  const main = page && page.querySelector("main:has(form[data-upload])");
  if (!main) return false;
  document.title = page.title;
  document.querySelector("main").replaceWith(main);
  focusErrors();
  uploadForms();
  return true;
}

function progressOf(form) {
  let line = form.querySelector("[data-status]");
  if (!line) {
    line = document.createElement("div");
    line.className = "upload";
    line.dataset.status = "";
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", form.dataset.uploadChecking);
    const words = document.createElement("p");
    words.setAttribute("role", "status");
    line.append(bar, words);
    form.append(line);
  }

  const [bar, words] = line.children;
  return {
    say(text) {
      bar.hidden = true;
      words.textContent = text;
    },
    reach(part, text) {
      bar.hidden = false;
      bar.value = part;
      // Said at each tenth: a screen reader that hears every step hears nothing else.
      const said = text.replace("{0}", `${Math.floor(part * 10) * 10} %`);
      if (words.textContent !== said) words.textContent = said;
    },
  };
}
