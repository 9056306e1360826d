/** Says in the form's own status line how it went: "Gemt kl. 14.02". The words come from the page. */
export function tell(form, ok) {
  let line = form.querySelector("[data-status]");
  if (!line) {
    line = document.createElement("p");
    line.className = "meta";
    line.dataset.status = "";
    line.setAttribute("role", "status");
    form.append(line);
  }
  const { saved, notSaved } = document.body.dataset;
  const now = new Date();
  const clock = `${now.getHours()}.${String(now.getMinutes()).padStart(2, "0")}`;
  line.textContent = ok ? saved.replace("{0}", clock) : notSaved;
}

/** Sends the form as the browser would; true when the server took it. */
export async function send(form) {
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { "X-Requested-With": "fetch" },
    });
    return answer.ok && !answer.url.includes("/konto/log-ind");
  } catch {
    return false;
  }
}
