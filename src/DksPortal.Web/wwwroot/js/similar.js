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
        try {
          const address = new URL(field.dataset.similarUrl, location.href);
          address.searchParams.set("titel", field.value.slice(0, 200));
          const answer = await fetch(address);
          // The server made this HTML, with every title encoded; a slow answer does not replace a later one.
          if (answer.ok && turn === asked) target.innerHTML = await answer.text();
        } catch {
          // Without an answer what stands there stays: the form works without it.
        }
      }, 300);
    });
  }
}
