import { same } from "./text.js";
import { when } from "./waiting.js";

/** Offers text that waits in the browser from earlier visits, with its time. */
export function offerWaiting(item) {
  const { waiting } = item;
  const kept = waiting.get();
  const offers = [...waiting.offered, ...(kept?.values ? [kept] : [])]
    .filter(({ values }) => !same(values, item.base) && !same(values, item.read()));
  // What is typed from now on is kept where the last visit's was, and must not be written over it.
  if (waiting.offer(offers)) item.dirty ? item.keep() : waiting.forget();
  for (const one of offers) show(item, one);
}

function show(item, kept) {
  const part = document.getElementById("waiting-part").content.firstElementChild.cloneNode(true);
  const words = part.querySelector("[data-words]");
  words.textContent = words.dataset.words.replace("{0}", when(kept.at, words.dataset.clock));
  part.querySelector("[data-fetch]").addEventListener("click", () => take(item, kept, part));
  part.querySelector("[data-discard]").addEventListener("click", () => {
    part.remove();
    item.waiting.settle(kept);
  });
  item.form.before(part);
}

/** Puts it in the fields and saves it. What was typed there meanwhile is saved first: both texts are then shown. */
async function take(item, kept, part) {
  await item.running;
  while (item.dirty) if ((await item.save()) !== "saved") return;
  part.remove();
  item.fill(kept.values);
  // Read at the version that it was written over: if somebody saved since, both texts are shown.
  Object.assign(item, { version: kept.version, base: kept.base, sent: kept.sent });
  item.keep();
  item.waiting.settle(kept);
  item.form.elements.Discussion.focus();
  item.save(false, true);
}
