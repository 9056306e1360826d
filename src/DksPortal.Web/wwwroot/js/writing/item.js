import { fields, same } from "./text.js";
import { Waiting } from "./waiting.js";
import { offerWaiting } from "./offer.js";
import { showConflict } from "./conflict.js";
import { postAs } from "./post.js";
import { addSignIn, say } from "./line.js";

const afterLastKey = 2_000;
const atMost = 10_000;
const again = 3_000;

/** The text of one item: saved as one types, one request at a time, and kept in the browser until it is. */
export class ItemText {
  constructor(page, form) {
    this.page = page;
    this.form = form;
    this.id = form.dataset.item;
    this.waiting = new Waiting(page, this.id);
    this.status = form.querySelector("[data-status]");
    this.version = form.elements.Version.value;
    this.base = this.read(true);
    this.retry = again;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.leave());
    form.addEventListener("focusout", () => this.leave());
    form.addEventListener("submit", (event) => this.submit(event));
    document.addEventListener("visibilitychange", () => document.hidden ? this.leave(true) : this.retryNow());
    addEventListener("pagehide", () => this.leave(true));
    addEventListener("online", () => this.retryNow());
    addEventListener("focus", () => this.retryNow());
    offerWaiting(this);
  }

  /** What stands in the fields; or what stood there when the page was read. */
  read(before = false) {
    const state = Object.fromEntries(fields.map((field) => [field, this.form.elements[field].value]));
    if (!before) return state;
    const option = [...this.form.elements.Outcome.options].find((one) => one.defaultSelected);
    return {
      Discussion: this.form.elements.OriginalDiscussion.value,
      Conclusion: this.form.elements.OriginalConclusion.value,
      Outcome: option?.value ?? "",
      ReferredTo: this.form.elements.ReferredTo.defaultValue,
    };
  }

  fill(state) {
    for (const field of fields) this.form.elements[field].value = state[field] ?? "";
  }

  get dirty() {
    return !same(this.read(), this.base);
  }

  /** From here on this is what the server has, and the next save goes over it. */
  stands(version, state) {
    this.version = this.form.elements.Version.value = String(version);
    this.base = state;
    this.form.elements.OriginalDiscussion.value = state.Discussion ?? "";
    this.form.elements.OriginalConclusion.value = state.Conclusion ?? "";
  }

  keep() {
    this.waiting.keep({ values: this.read(), version: this.version, base: this.base, sent: this.sent });
  }

  changed() {
    this.typedFirst ??= Date.now();
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), 150);
    this.schedule(Math.min(afterLastKey, Math.max(0, this.typedFirst + atMost - Date.now())));
  }

  schedule(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  leave(atTheEnd = false) {
    if (this.dirty) {
      this.keep();
      this.save(atTheEnd);
    }
  }

  retryNow() {
    if (this.failing) this.save();
  }

  /** The form's own button: saved here first, so that no page without connection takes the text away. */
  async submit(event) {
    event.preventDefault();
    await this.running;
    const outcome = await this.save(false, true);
    if (outcome === "saved" || outcome === "refused") this.form.submit();
  }

  /** Saves what stands there. Gives how it went: saved, refused, conflict, ended or waiting. */
  save(atTheEnd = false, always = false) {
    clearTimeout(this.timer);
    if (this.ended) return Promise.resolve("ended");
    if (this.conflict) return Promise.resolve("conflict");
    if (this.running) {
      this.more = true;
      return this.running;
    }

    if (!always && !this.dirty) {
      this.failing = false;
      this.waiting.forget();
      return Promise.resolve("saved");
    }

    this.typedFirst = null;
    this.running = this.send(atTheEnd).finally(() => {
      this.running = null;
      if (this.more) this.schedule(0);
      this.more = false;
    });
    return this.running;
  }

  async send(atTheEnd) {
    const typed = this.read();
    const before = this.sent;
    this.sent = typed;
    this.keep();
    const url = `${this.page.dataset.writing}/punkter/${this.id}/gem`;
    const token = this.form.elements.__RequestVerificationToken;
    const { status, said, isOther } = await postAs(this.page.dataset.account, url, { ...typed, Version: this.version }, token, atTheEnd);
    if (isOther) return this.fails(this.page.dataset.other);
    return this.answered(status, said, typed, before);
  }

  answered(status, said, typed, before) {
    if (status === 200) return this.saved(said, typed);
    if (status === 409 && said.state === "conflict") return this.meets(said, typed, before);
    if (status === 409 || status === 404) {
      this.ended = true;
      return this.says(said.message ?? this.page.dataset.gone), "ended";
    }

    if (status === 422) {
      this.sent = null;
      this.failing = false;
      this.says(this.page.dataset.refused.replace("{0}", said.fields.map((field) => field.message).join(" ")));
      return "refused";
    }

    if (status === 401) return this.fails(this.page.dataset.signedOut, true);
    return this.fails(this.page.dataset.cut);
  }

  saved(said, typed) {
    this.sent = null;
    this.failing = false;
    this.retry = again;
    this.stands(said.version, typed);
    this.says(said.saved);
    if (said.writers) this.page.dispatchEvent(new CustomEvent("writers", { detail: said.writers }));
    if (same(this.read(), typed)) this.waiting.forget();
    else {
      this.keep();
      this.schedule(afterLastKey);
    }

    return "saved";
  }

  /** Somebody else's text stands there; unless it is our own, whose answer was lost on the way. */
  meets(said, typed, before) {
    const theirs = { Discussion: said.discussion ?? "", Conclusion: said.conclusion ?? "", Outcome: said.outcome ?? "", ReferredTo: said.referredTo ?? "" };
    this.sent = null;
    this.failing = false;
    if (same(theirs, before) || same(theirs, this.base)) {
      this.stands(said.version, theirs);
      this.schedule(0);
      return "waiting";
    }

    this.says(this.page.dataset.choose);
    this.conflict = showConflict(this, theirs, said);
    return "conflict";
  }

  fails(words, signIn = false) {
    this.failing = true;
    this.says(words);
    if (signIn) addSignIn(this.status, this.page.dataset);
    this.schedule(this.retry);
    this.retry = Math.min(this.retry * 1.5, 15_000);
    return "waiting";
  }

  says(words) {
    say(this.status, words);
  }
}
