/** Text that is not saved yet, kept in the browser: for each person, meeting and item by itself. */
export class Waiting {
  constructor(page, item) {
    this.key = `dks-referat:${page.dataset.account}:${page.dataset.writing}:${item}`;
  }

  get() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  /** Full or forbidden storage must not stop the writing itself. */
  keep(state) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ ...state, at: Date.now() }));
    } catch { /* The page still holds the text. */ }
  }

  forget() {
    try {
      localStorage.removeItem(this.key);
    } catch { /* Nothing was kept. */ }
  }
}

/** When it was typed: kl. 14.02, with the day before it unless that is today. */
export function when(at) {
  const time = new Date(at);
  const pad = (number) => String(number).padStart(2, "0");
  const clock = `kl. ${pad(time.getHours())}.${pad(time.getMinutes())}`;
  if (time.toDateString() === new Date().toDateString()) return clock;
  return `${pad(time.getDate())}.${pad(time.getMonth() + 1)}.${time.getFullYear()} ${clock}`;
}
