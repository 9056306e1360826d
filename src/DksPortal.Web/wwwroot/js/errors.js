/** Moves the focus to the error summary, so that what was wrong is read first. */
export function focusErrors() {
  document.querySelector("[data-error-summary]")?.focus();
}
