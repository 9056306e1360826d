/** Says beside the field which day was meant: "= 01.09.2026". The server reads the words, here as when saving. */
export function dueWords(page) {
  for (const field of page.querySelectorAll("[data-due]")) {
    const said = field.form.querySelector("[data-due-read]");
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const words = field.value.trim();
        try {
          const answer = words ? await fetch(`${page.dataset.writing}/frist?ord=${encodeURIComponent(words.slice(0, 50))}`, { headers: { "X-Requested-With": "fetch" } }) : null;
          const day = answer?.ok ? (await answer.json()).day : null;
          said.textContent = day ? page.dataset.dueMeant.replace("{0}", day) : "";
        } catch {
          said.textContent = "";
        }
      }, 300);
    });
  }
}
