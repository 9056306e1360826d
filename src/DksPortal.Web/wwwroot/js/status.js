import { ask } from "./ask.js";

/** Says words in the form's own status line. */
export function tell(form, words) {
  let line = form.querySelector("[data-status]");
  if (!line) {
    line = document.createElement("p");
    line.className = "meta";
    line.dataset.status = "";
    line.setAttribute("role", "status");
    form.append(line);
  }
  line.textContent = words;
}

/** Sends the form as the browser would, and says how it went: "Gemt kl. 14.02", or why not. Gives what ask gives. */
export async function send(form) {
  const answer = await ask(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const { saved, notSaved } = document.body.dataset;
  const now = new Date();
  const clock = `${now.getHours()}.${String(now.getMinutes()).padStart(2, "0")}`;
  tell(form, answer.ok ? saved.replace("{0}", clock) : answer.said.message ?? notSaved);
  return answer;
}
