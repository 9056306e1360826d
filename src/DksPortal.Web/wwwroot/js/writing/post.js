import { ask } from "../ask.js";

// A browser sends no more than 64 KiB after its page is gone.
const mostAtTheEnd = 60_000;

/** Sends fields; gives what ask gives. */
function post(url, sent, atTheEnd) {
  const body = new URLSearchParams(sent);
  return ask(url, { method: "POST", body, keepalive: atTheEnd && body.toString().length < mostAtTheEnd });
}

/**
 * Sends fields with the form's token, and once more with a fresh one when that is too old. Besides what post gives,
 * isOther says that somebody else has signed in since, who must not be made to say this.
 */
export async function postAs(account, url, sent, token, atTheEnd) {
  const send = () => post(url, { ...sent, __RequestVerificationToken: token.value }, atTheEnd);
  const answer = await send();
  if (answer.status !== 400) return answer;
  const fresh = await freshToken();
  // The page itself says why: signed out, or no longer there.
  if (fresh.status === 401 || fresh.status === 404) return { ...answer, status: fresh.status };
  if (!fresh.token) return answer;
  if (fresh.account !== account) return { ...answer, isOther: true };
  token.value = fresh.token;
  return send();
}

/** A token that fits whoever is signed in now, and who that is: after a new sign-in the page's own may be too old. */
async function freshToken() {
  const { status, ok, said } = await ask(location.pathname);
  if (!ok) return { status };
  const page = new DOMParser().parseFromString(said, "text/html");
  return {
    status,
    token: page.querySelector("[data-item] [name=__RequestVerificationToken]")?.value,
    account: page.querySelector("[data-writing]")?.dataset.account,
  };
}
