import { send, tell } from "./status.js";

/** A ticked box with data-autosubmit saves its form at once; the form's own button then stands aside. */
export function autosubmit() {
  for (const box of document.querySelectorAll("[data-autosubmit]")) {
    const form = box.form;
    form.querySelector("[data-autosubmit-button]")?.setAttribute("hidden", "");
    box.addEventListener("change", async () => {
      const ok = await send(form);
      tell(form, ok);
      if (ok) form.dispatchEvent(new Event("saved"));
      else box.checked = !box.checked;
    });
  }
}
