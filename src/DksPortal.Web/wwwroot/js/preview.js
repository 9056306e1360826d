import { ask } from "./ask.js";

/** A button with data-preview-url shows how the text area named by data-preview-of will read, in data-preview-target. */
export function previewMarkdown() {
  for (const button of document.querySelectorAll("button[data-preview-url]")) {
    const text = document.getElementById(button.dataset.previewOf);
    const target = document.getElementById(button.dataset.previewTarget);
    if (!text || !target) continue;
    button.hidden = false;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => toggle(button, text, target));
  }
}

async function toggle(button, text, target) {
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
  target.hidden = open;
  if (open) return;
  const token = text.form.elements.__RequestVerificationToken?.value ?? "";
  const { ok, said } = await ask(button.dataset.previewUrl, {
    method: "POST",
    body: new URLSearchParams({ text: text.value, __RequestVerificationToken: token }),
  });
  if (ok) {
    // The server's own writer made this HTML, with everything typed encoded.
    target.innerHTML = said;
    return;
  }

  target.hidden = true;
  button.setAttribute("aria-expanded", "false");
}
