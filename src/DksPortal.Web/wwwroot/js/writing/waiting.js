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

const inCopenhagen = (at, parts) => Object.fromEntries(
  new Intl.DateTimeFormat("da-DK", { timeZone: "Europe/Copenhagen", hourCycle: "h23", ...parts }).formatToParts(at).map(({ type, value }) => [type, value]));

/** When it was typed, as the portal shows times: kl. 14.02, with the day before it unless that is today. */
export function when(at, pattern) {
  const day = (moment) => {
    const { day, month, year } = inCopenhagen(moment, { day: "2-digit", month: "2-digit", year: "numeric" });
    return `${day}.${month}.${year}`;
  };
  const { hour, minute } = inCopenhagen(at, { hour: "2-digit", minute: "2-digit" });
  const clock = pattern.replace("{0}", `${hour}.${minute}`);
  return day(at) === day(Date.now()) ? clock : `${day(at)} ${clock}`;
}
