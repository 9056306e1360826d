import { ask } from "./ask.js";

/** A field with data-similar-url shows, while it is typed in, what is like it in the part of the page that data-similar-to names. */
export function showSimilar() {
  for (const field of document.querySelectorAll("[data-similar-url]")) {
    const target = document.getElementById(field.dataset.similarTo);
    field.form.querySelector("[data-similar-button]")?.setAttribute("hidden", "");
    let waiting;
    let asked = 0;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const turn = ++asked;
        const address = new URL(field.dataset.similarUrl, location.href);
        address.searchParams.set("titel", field.value.slice(0, 200));
        const { ok, said } = await ask(address);
        // The server made this HTML, with every title encoded; a slow answer does not replace a later one. Without an
        // answer what stands there stays: the form works without it.
        if (ok && turn === asked) target.innerHTML = said;
      }, 300);
    });
  }
}
