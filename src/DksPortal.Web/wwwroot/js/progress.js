const pause = 400;

/** Shows how far the server has come with a form with data-progress, while the browser waits for its answer. */
export function showProgress() {
  for (const form of document.querySelectorAll("form[data-progress]")) {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button[type=submit]");
      // Not before the form is on its way: a button that is disabled sends nothing.
      setTimeout(() => (button.disabled = true));
      follow(form.dataset, lineOf(form));
    });
  }
  // Whoever comes back by the browser's own button finds the form as it was.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

async function follow(words, { bar, text }) {
  try {
    const answer = await fetch(words.progress, { headers: { "X-Requested-With": "fetch" } });
    const reached = answer.ok && (await answer.json());
    if (reached) {
      bar.max = reached.of;
      bar.value = reached.done;
      text.textContent = words.progressWords.replace("{0}", reached.done).replace("{1}", reached.of);
    }
  } catch {
    // The page is about to be left; the answer that is waited for tells how it went.
  }

  setTimeout(() => follow(words, { bar, text }), pause);
}

function lineOf(form) {
  const line = document.createElement("div");
  line.className = "upload";
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", form.dataset.progressLabel);
  const text = document.createElement("p");
  text.setAttribute("role", "status");
  text.textContent = form.dataset.progressLabel;
  line.append(bar, text);
  form.append(line);
  return { bar, text };
}
