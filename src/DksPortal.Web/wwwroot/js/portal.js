// What script adds to pages that work without it: one module for each behaviour, none of which minds being absent.
import { guardForms } from "./guard.js";
import { focusErrors } from "./errors.js";
import { reorderLists } from "./reorder.js";
import { autosubmit } from "./autosubmit.js";
import { previewMarkdown } from "./preview.js";
import { copyButtons } from "./copy.js";
import { commentOnSelection } from "./passage.js";
import { addQuestions } from "./questions.js";
import { insertText } from "./insert.js";

focusErrors();
guardForms();
reorderLists();
autosubmit();
previewMarkdown();
copyButtons();
commentOnSelection();
addQuestions();
insertText();

// Few pages send files: the others do not fetch what that takes.
if (document.querySelector("form[data-upload]")) import("./upload.js").then(({ uploadForms }) => uploadForms());
if (document.querySelector("[data-similar-url]")) import("./similar.js").then(({ showSimilar }) => showSimilar());
if (document.querySelector("form[data-progress]")) import("./progress.js").then(({ showProgress }) => showProgress());
