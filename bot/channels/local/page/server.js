// Talking to our own server. Nothing else is ever asked.

const [ANSWER_MS, WALK_MS] = [30_000, 180_000];
let posts = Promise.resolve(); // one at a time, in the order they were made

/** GET, or POST when there is a body. Throws an Error whose message can be shown; `status` is 0 without an answer. */
export async function call(path, body, within = ANSWER_MS) {
  const headers = { "Content-Type": "application/json", "X-Nhacviec": "1" };
  const post = body && { method: "POST", headers, body: JSON.stringify(body) };
  const options = { ...post, cache: "no-store", signal: AbortSignal.timeout(within) };
  const response = await fetch(path, options).catch(() => { throw wrong("Không kết nối được với máy chủ.", 0); });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw wrong(answer.error ?? `Máy chủ báo lỗi ${response.status}.`, response.status);
  return answer;
}

const wrong = (words, status) => Object.assign(new Error(words), { status });

/** Post after all earlier posts, whatever became of them. */
export function post(path, body) {
  const mine = posts.then(() => call(path, body, path.startsWith("/chat/") ? ANSWER_MS : WALK_MS));
  posts = mine.catch(() => {});
  return mine;
}

export const pathOf = (person, verb) => `/chat/${encodeURIComponent(person)}/${verb}`;

/** Run `work` one at a time; calls made meanwhile cause exactly one more run. Resolves when the last run is over. */
export function coalesced(work) {
  let [running, again] = [null, false];
  return () => {
    again = true;
    running ??= (async () => {
      try { while (again) { again = false; await work(); } } finally { running = null; }
    })();
    return running;
  };
}
