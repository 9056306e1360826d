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
  try {
    const answer = await fetch(button.dataset.previewUrl, {
      method: "POST",
      body: new URLSearchParams({ text: text.value, __RequestVerificationToken: token }),
    });
    if (!answer.ok) throw new Error(answer.statusText);
    // The server's own writer made this HTML, with everything typed encoded.
    target.innerHTML = await answer.text();
  } catch {
    target.hidden = true;
    button.setAttribute("aria-expanded", "false");
  }
}
