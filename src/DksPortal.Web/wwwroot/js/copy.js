/** A button with data-copy puts the text of the element with that id on the clipboard, and says so. */
export function copyButtons() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    if (!source) continue;
    const said = document.createElement("span");
    said.className = "meta";
    said.setAttribute("role", "status");
    button.after(said);
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
      said.textContent = document.body.dataset.copied;
    });
  }
}
