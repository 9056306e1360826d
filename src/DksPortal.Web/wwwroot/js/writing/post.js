// A browser sends no more than 64 KiB after its page is gone.
const mostAtTheEnd = 60_000;

/** Sends fields; gives the status, 0 without an answer, and what the server said. */
export async function post(url, sent, atTheEnd = false) {
  const body = new URLSearchParams(sent).toString();
  try {
    const answer = await fetch(url, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Requested-With": "fetch" },
      keepalive: atTheEnd && body.length < mostAtTheEnd,
      signal: AbortSignal.timeout(20_000),
    });
    const isJson = answer.headers.get("Content-Type")?.includes("json");
    return { status: answer.status, said: isJson ? await answer.json() : {} };
  } catch {
    return { status: 0, said: {} };
  }
}

/**
 * Sends fields with the form's token, and once more with a fresh one when that is too old. Besides what post gives,
 * isOther says that somebody else has signed in since, who must not be made to say this.
 */
export async function postAs(account, url, sent, token, atTheEnd) {
  const ask = () => post(url, { ...sent, __RequestVerificationToken: token.value }, atTheEnd);
  const answer = await ask();
  if (answer.status !== 400) return answer;
  const fresh = await freshToken();
  if (fresh.status === 401) return { ...answer, status: 401 };
  if (!fresh.token) return answer;
  if (fresh.account !== account) return { ...answer, isOther: true };
  token.value = fresh.token;
  return ask();
}

/** A token that fits whoever is signed in now, and who that is: after a new sign-in the page's own may be too old. */
async function freshToken() {
  try {
    const answer = await fetch(location.pathname, { headers: { "X-Requested-With": "fetch" } });
    if (!answer.ok) return { status: answer.status };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return {
      status: 200,
      token: page.querySelector("[data-item] [name=__RequestVerificationToken]")?.value,
      account: page.querySelector("[data-writing]")?.dataset.account,
    };
  } catch {
    return { status: 0 };
  }
}
