/** The clock against the plan: which item it has come to, and how much the one that is written in is over. */
export function plan(page) {
  // By the server's clock: the one on the table may be wrong.
  const ahead = Date.parse(page.dataset.now) - Date.now();
  const strips = [...page.querySelectorAll("[data-plan]")].filter((strip) => strip.dataset.from.length > 1);
  if (strips.length === 0) return;
  const time = (strip, name) => Date.parse(strip.dataset[name]);
  const [starts, ends] = [time(strips[0], "from"), time(strips.at(-1), "until") + 3 * 3_600_000];
  const look = () => {
    const now = Date.now() + ahead;
    for (const strip of strips) {
      const writing = strip.closest("form").contains(document.activeElement);
      const over = Math.floor((now - time(strip, "until")) / 60_000);
      const says = strip.querySelector("[data-plan-says]");
      let words = "";
      if (now >= starts && now < ends) {
        if (now >= time(strip, "from") && now < time(strip, "until")) words = page.dataset.on;
        else if (writing && over > 0) words = page.dataset.over.replace("{0}", over);
      }

      if (says.textContent !== words) says.textContent = words;
    }
  };
  page.addEventListener("focusin", look);
  setInterval(look, 30_000);
  look();
}
