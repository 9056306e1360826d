// The page where minutes are written: what script adds to forms that save without it.
import { ItemText } from "./item.js";
import { presence } from "./presence.js";
import { keys } from "./keys.js";
import { dueWords } from "./due.js";
import { plan } from "./plan.js";

const page = document.querySelector("[data-writing]");
if (page) {
  const items = [...page.querySelectorAll("form[data-item]")].map((form) => new ItemText(page, form));
  presence(page, items);
  keys(page);
  dueWords(page);
  plan(page);
}
