import { differ, fields, merge, shared } from "./text.js";

/** Mine, theirs and the original side by side, and three ways on. Gives the part that shows them. */
export function showConflict(item, theirs, said) {
  const part = document.getElementById("conflict-part").content.firstElementChild.cloneNode(true);
  const [mine, before] = [item.read(), item.base];
  part.querySelector("[data-who]").textContent = said.message;
  for (const field of fields.filter((one) => differ(mine[one], theirs[one]))) {
    part.querySelector("[data-fields]").append(compare(item, field, mine[field], theirs[field], before[field]));
  }

  const on = (button, act) => part.querySelector(`button[data-${button}]`).addEventListener("click", () => {
    const typed = item.read();
    // Gone before the conflict is: taking the button away takes the focus from it, which saves.
    part.remove();
    item.stands(said.version, theirs);
    item.conflict = null;
    act(typed);
  });
  on("mine", () => item.save(false, true));
  on("theirs", () => {
    item.fill(theirs);
    item.waiting.forget();
    item.says("");
    item.form.elements.Discussion.focus();
  });
  on("both", (typed) => {
    item.fill(Object.fromEntries(fields.map((field) => [field, both(field, before[field], typed[field], theirs[field])])));
    item.changed();
    item.says("");
    item.form.elements.Discussion.focus();
  });
  item.status.after(part);
  return part;
}

/** Texts are put together; an outcome and whom to are one or the other. */
function both(field, before, mine, theirs) {
  if (field === "Discussion" || field === "Conclusion") return merge(before, mine, theirs);
  return differ(before, mine) ? mine : theirs;
}

function compare(item, field, mine, theirs, before) {
  const part = document.getElementById("conflict-field").content.firstElementChild.cloneNode(true);
  part.querySelector("h3").textContent = item.form.elements[field].labels[0].textContent;
  const list = item.form.elements[field];
  const say = (value) => list.options ? [...list.options].find((option) => option.value === value)?.text ?? "" : value;
  const { start, end, middles } = shared([say(mine), say(theirs), say(before)]);
  for (const [index, who] of ["mine", "theirs", "original"].entries()) {
    part.querySelector(`[data-${who}]`).textContent = [start.length > 0 ? "…" : null, ...middles[index], end.length > 0 ? "…" : null].filter((line) => line !== null).join("\n") || part.dataset.empty;
  }

  return part;
}
