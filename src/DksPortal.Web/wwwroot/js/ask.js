/**
 * Asks the server as a script, which who is signed out is then told and not led away. Gives the status, 0 without an
 * answer, whether it was a yes, and what was said: an object where the server says one, else text. To be sent to another
 * page is no answer.
 */
export async function ask(address, options = {}) {
  try {
    const answer = await fetch(address, {
      redirect: "error",
      signal: AbortSignal.timeout(20_000),
      ...options,
      headers: { "X-Requested-With": "fetch" },
    });
    const isJson = answer.headers.get("Content-Type")?.includes("json");
    return { status: answer.status, ok: answer.ok, said: isJson ? await answer.json() : await answer.text() };
  } catch {
    return { status: 0, ok: false, said: {} };
  }
}
