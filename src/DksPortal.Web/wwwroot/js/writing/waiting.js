/** Text that is not saved yet, kept in the browser: for each person, meeting and item by itself. */
export class Waiting {
  constructor(page, item) {
    this.key = `dks-referat:${page.dataset.account}:${page.dataset.writing}:${item}`;
    this.offeredKey = `${this.key}:tilbudt`;
  }

  get() {
    return read(this.key);
  }

  keep(state) {
    write(this.key, { ...state, at: Date.now() });
  }

  forget() {
    write(this.key, null);
  }

  /** What earlier visits kept and this one offers: apart from what is typed meanwhile, until it is fetched or discarded. */
  get offered() {
    return read(this.offeredKey) ?? [];
  }

  /** Offers these; true when they are kept so. */
  offer(states) {
    return write(this.offeredKey, states.length > 0 ? states : null);
  }

  settle({ at }) {
    this.offer(this.offered.filter((one) => one.at !== at));
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Full or forbidden storage must not stop the writing itself: the page still holds the text. */
function write(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
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
