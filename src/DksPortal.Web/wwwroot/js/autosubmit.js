import { send } from "./status.js";

/**
 * Boxes with data-autosubmit, of which one in a form can be ticked at most: a tick takes the other's away and saves the
 * form at once. What was not saved is put back as it was.
 */
export function autosubmit() {
  const forms = new Set([...document.querySelectorAll("[data-autosubmit]")].map((box) => box.form));
  // One after another: the next tick is sent with the version that the one before brought.
  let turn = Promise.resolve();
  for (const form of forms) {
    const boxes = [...form.querySelectorAll("[data-autosubmit]")];
    form.addEventListener("change", ({ target }) => {
      if (!boxes.includes(target)) return;
      if (target.checked) for (const box of boxes) box.checked = box === target;
      turn = turn.then(() => save(form, boxes));
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      turn.then(() => form.submit());
    });
  }
}

/** What a box shows by default is what the server has. */
async function save(form, boxes) {
  const ticks = boxes.map((box) => box.checked);
  if (boxes.every((box) => box.checked === box.defaultChecked)) return;
  const { ok, said } = await send(form);
  if (!ok) {
    for (const box of boxes) box.checked = box.defaultChecked;
    return;
  }

  for (const [index, box] of boxes.entries()) box.defaultChecked = ticks[index];
  form.elements.version.value = said.version;
  form.dispatchEvent(new Event("saved"));
}
