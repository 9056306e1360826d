export const fields = ["Discussion", "Conclusion", "Outcome", "ReferredTo"];

/** As the server keeps a text, so that what was cleaned is not taken for a change. */
const clean = (text) => (text ?? "").replace(/\r\n?/g, "\n").normalize("NFC").trim();

/** Whether two states of an item say the same. Whom to counts for a referral alone. */
export function same(one, other) {
  return Boolean(one && other) && fields.every((field) =>
    clean(one[field]) === clean(other[field]) || (field === "ReferredTo" && one.Outcome !== "Referred" && other.Outcome !== "Referred"));
}

/** What differs, word for word. */
export const differ = (one, other) => clean(one) !== clean(other);

/** Both texts in one: what only one changed is taken from that one; where both changed, mine stands first. */
export function merge(before, mine, theirs) {
  if (!differ(mine, theirs) || !differ(before, mine)) return theirs ?? "";
  if (!differ(before, theirs)) return mine ?? "";
  const { start, end, middles } = shared([clean(mine), clean(theirs)]);
  return [...start, ...middles[0], ...middles[1], ...end].join("\n");
}

/** The lines with which all begin and all end, and what each has between. */
export function shared(texts) {
  const all = texts.map((text) => clean(text).split("\n"));
  const least = Math.min(...all.map((lines) => lines.length));
  let first = 0;
  while (first < least && all.every((lines) => lines[first] === all[0][first])) first++;
  let last = 0;
  while (last < least - first && all.every((lines) => lines.at(-1 - last) === all[0].at(-1 - last))) last++;
  return {
    start: all[0].slice(0, first),
    end: last > 0 ? all[0].slice(-last) : [],
    middles: all.map((lines) => lines.slice(first, lines.length - last)),
  };
}
