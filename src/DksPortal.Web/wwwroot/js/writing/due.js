import { ask } from "../ask.js";

/** Says beside the field which day was meant: "= 01.09.2026". The server reads the words, here as when saving. */
export function dueWords(page) {
  for (const field of page.querySelectorAll("[data-due]")) {
    const said = field.form.querySelector("[data-due-read]");
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const words = field.value.trim();
        const answer = words ? await ask(`${page.dataset.writing}/frist?ord=${encodeURIComponent(words.slice(0, 50))}`) : null;
        // Without an answer nothing is said: the day that stood there was that of other words.
        const day = answer?.ok ? answer.said.day : null;
        said.textContent = day ? page.dataset.dueMeant.replace("{0}", day) : "";
      }, 300);
    });
  }
}
