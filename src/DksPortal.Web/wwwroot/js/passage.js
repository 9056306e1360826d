/**
 * Words that a reader selects in the part of the page named by data-passage-of are filled in as the passage that the
 * remark is about, unless another passage was written there by hand.
 */
export function commentOnSelection() {
  for (const form of document.querySelectorAll("form[data-passage-of]")) {
    const part = document.getElementById(form.dataset.passageOf);
    const field = form.elements.Passage;
    if (!part || !field) continue;
    let filled = "";
    document.addEventListener("selectionchange", () => {
      const words = selectedIn(part);
      if (!words || words.length > 2000 || (field.value && field.value !== filled)) return;
      field.value = filled = words;
      field.closest("details").open = true;
    });
  }
}

function selectedIn(part) {
  const selection = getSelection();
  if (selection.isCollapsed || !part.contains(selection.anchorNode) || !part.contains(selection.focusNode)) return "";
  const isText = (node) => !(node.parentElement ?? node).closest("form, .remarks, h2, summary");
  return isText(selection.anchorNode) && isText(selection.focusNode) ? selection.toString().trim() : "";
}
