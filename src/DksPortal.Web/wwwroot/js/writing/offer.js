import { same } from "./text.js";
import { when } from "./waiting.js";

/** Offers text that waits in the browser from an earlier visit, with its time. */
export function offerWaiting(item) {
  const kept = item.waiting.get();
  if (!kept?.values) return;
  if (same(kept.values, item.base)) {
    item.waiting.forget();
    return;
  }

  if (same(kept.values, item.read())) return;
  const part = document.getElementById("waiting-part").content.firstElementChild.cloneNode(true);
  const words = part.querySelector("[data-words]");
  words.textContent = words.dataset.words.replace("{0}", when(kept.at, words.dataset.clock));
  part.querySelector("[data-fetch]").addEventListener("click", () => {
    part.remove();
    item.fill(kept.values);
    // Read at the version that it was written over: if somebody saved since, both texts are shown.
    Object.assign(item, { version: kept.version, base: kept.base, sent: kept.sent });
    item.form.elements.Discussion.focus();
    item.save(false, true);
  });
  part.querySelector("[data-discard]").addEventListener("click", () => {
    part.remove();
    item.waiting.forget();
  });
  item.form.before(part);
}
