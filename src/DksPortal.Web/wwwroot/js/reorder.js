/**
 * Lets the items of a list with data-reorder be dragged by their [data-handle]. Each item bears data-id. The form whose id
 * is the list's data-reorder-form is then posted, its field "order" holding the ids from the top, divided by commas.
 * The buttons up and down stay: they are the way of everyone who does not drag.
 */
export function reorderLists() {
  for (const list of document.querySelectorAll("[data-reorder]")) {
    const form = document.getElementById(list.dataset.reorderForm);
    if (form) new Drag(list, form);
  }
}

class Drag {
  constructor(list, form) {
    this.list = list;
    this.form = form;
    for (const handle of list.querySelectorAll("[data-handle]")) {
      handle.hidden = false;
      handle.addEventListener("pointerdown", (event) => this.start(event, handle));
    }
  }

  get order() {
    return [...this.list.children].map((item) => item.dataset.id).join(",");
  }

  start(event, handle) {
    event.preventDefault();
    const item = handle.closest("[data-id]");
    const before = this.order;
    const move = (at) => this.move(item, at.clientY);
    const drop = () => {
      done.abort();
      item.classList.remove("dragged");
      if (this.order !== before) this.save();
    };
    // On the document: the item leaves the page for a moment each time it is moved, and would lose the pointer.
    const done = new AbortController();
    document.addEventListener("pointermove", move, { signal: done.signal });
    document.addEventListener("pointerup", drop, { signal: done.signal });
    document.addEventListener("pointercancel", drop, { signal: done.signal });
    item.classList.add("dragged");
  }

  move(item, y) {
    const others = [...this.list.children].filter((other) => other !== item);
    const next = others.find((other) => {
      const box = other.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    if (item.nextElementSibling !== (next ?? null)) this.list.insertBefore(item, next ?? null);
  }

  save() {
    this.form.elements.order.value = this.order;
    this.form.requestSubmit();
  }
}
