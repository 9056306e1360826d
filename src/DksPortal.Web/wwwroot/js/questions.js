/** A button with data-add-question adds an empty field after the last question, up to that many, without asking the server. */
export function addQuestions() {
  for (const button of document.querySelectorAll("button[data-add-question]")) {
    button.type = "button";
    button.addEventListener("click", () => addTo(button.form, button));
  }
}

function addTo(form, button) {
  const questions = form.querySelectorAll("[data-question]");
  if (questions.length >= Number(button.dataset.addQuestion)) return;
  const last = questions[questions.length - 1];
  const added = last.cloneNode(true);
  for (const old of added.querySelectorAll("input[type=hidden], .form-error-message")) old.remove();
  added.querySelector(".form-error")?.classList.remove("form-error");
  const [text, label] = [added.querySelector("textarea"), added.querySelector("label")];
  text.value = "";
  text.name = `Questions[${questions.length}].Text`;
  text.id = label.htmlFor = `Questions_${questions.length}__Text`;
  for (const name of ["aria-invalid", "aria-describedby"]) text.removeAttribute(name);
  label.textContent = added.dataset.question.replace("{0}", questions.length + 1);
  last.after(added);
  text.focus();
}
