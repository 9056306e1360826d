const off = "dks-genveje-fra";

/** Keys for those who write: next and previous item, new statement, new action. They can be switched off. */
export function keys(page) {
  const dialog = document.getElementById("keys");
  const open = document.querySelector("[data-keys-open]");
  const box = dialog.querySelector("[data-keys-on]");
  open.hidden = false;
  open.addEventListener("click", () => dialog.showModal());
  dialog.querySelector("[data-keys-close]").addEventListener("click", () => dialog.close());
  box.checked = localStorage.getItem(off) === null;
  box.addEventListener("change", () => box.checked ? localStorage.removeItem(off) : localStorage.setItem(off, "1"));
  const acts = { KeyN: () => go(page, 1), KeyP: () => go(page, -1), KeyI: () => statement(page), KeyO: () => action(page) };
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.isComposing || dialog.open) return;
    if (event.key === "?" && !event.altKey && !event.ctrlKey && !isField(event.target)) {
      event.preventDefault();
      dialog.showModal();
      return;
    }

    // AltGr writes letters, and is Ctrl and Alt to some systems.
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState("AltGraph")) return;
    if (!Object.hasOwn(acts, event.code)) return;
    event.preventDefault();
    acts[event.code]();
  });
}

const isField = (element) => element.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
const forms = (page) => [...page.querySelectorAll("form[data-item]")];

/** The item one is in; without one, the item that comes next on the page. */
function current(page) {
  const part = document.activeElement?.closest(".write");
  const all = forms(page);
  const index = all.findIndex((form) => part?.contains(form));
  return { all, index };
}

function go(page, step) {
  const { all, index } = current(page);
  const next = all[index < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, index + step))];
  if (!next) return;
  next.elements.Discussion.focus({ preventScroll: true });
  next.closest(".write").scrollIntoView({ block: "start" });
}

/** A paragraph of its own at the cursor, with the initials to be typed over. */
function statement(page) {
  const { all, index } = current(page);
  const area = all[Math.max(0, index)]?.elements.Discussion;
  if (!area) return;
  const at = document.activeElement === area ? area.selectionEnd : area.value.length;
  const [before, after] = [area.value.slice(0, at).trimEnd(), area.value.slice(at).trimStart()];
  const opening = before ? `${before}\n\n` : "";
  area.value = `${opening}XX: ${after ? `\n\n${after}` : ""}`;
  area.focus();
  area.setSelectionRange(opening.length, opening.length + 2);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function action(page) {
  const { all, index } = current(page);
  const details = all[Math.max(0, index)]?.closest(".write").querySelector("[data-new-action]");
  if (!details) return;
  details.open = true;
  details.querySelector("[name=What]").focus();
}
