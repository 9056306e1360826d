/** A button with data-insert puts that text where one wrote last among the text areas with data-takes-facts. */
export function insertText() {
  const areas = [...document.querySelectorAll("textarea[data-takes-facts]")];
  if (areas.length === 0) return;
  let [last] = areas;
  for (const area of areas) area.addEventListener("focus", () => (last = area));
  for (const button of document.querySelectorAll("button[data-insert]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      last.setRangeText(button.dataset.insert, last.selectionStart, last.selectionEnd, "end");
      last.dispatchEvent(new Event("input", { bubbles: true }));
      last.focus();
    });
  }
}
