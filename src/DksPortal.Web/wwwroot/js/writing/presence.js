import { ask } from "../ask.js";

const often = 10_000;

/** Tells the portal where one writes, and shows at each item who else does. */
export function presence(page, items) {
  const here = () => page.contains(document.activeElement) ? document.activeElement.closest("form[data-item]")?.dataset.item ?? 0 : 0;
  let told = "0";
  const show = (writers) => {
    for (const { form, id } of items) {
      const words = writers.filter((writer) => String(writer.item) === id).map((writer) => writer.text).join(", ");
      const place = form.querySelector("[data-writers]");
      if (place.textContent !== words) place.textContent = words;
    }
  };
  const tell = async () => {
    if (document.hidden) return;
    told = String(here());
    const { ok, said } = await ask(`${page.dataset.writing}/skriver?punkt=${told}`);
    if (ok) show(said.writers);
  };
  page.addEventListener("writers", (event) => show(event.detail));
  page.addEventListener("focusin", () => {
    if (String(here()) !== told) tell();
  });
  setInterval(tell, often);
  tell();
}
