/** The line that says how saving went. The same words again are no news to a screen reader. */
export function say(line, words) {
  if (line.firstChild?.textContent !== words || line.childNodes.length > 1) line.textContent = words;
}

/** Adds to it the way back in, beside the page with its text. */
export function addSignIn(line, { signIn, signInText }) {
  const link = document.createElement("a");
  Object.assign(link, { href: signIn, target: "_blank", textContent: signInText });
  line.append(" ", link);
}
