// What the page knows: the people, their chats, who is played, what was seen. The truth is the server's.

import { remember, remembered } from "./words.js";

export const page = {
  now: "",
  telling: null,
  people: [],
  guide: { done: 0, person: "", fill: "", code: "" },
  current: "",
  chats: new Map(), // person id -> messages, as last read
  drafts: new Map(), // person id -> {words, quote}, while another person is played
  sending: new Map(), // person id -> words on their way
  seen: new Map(), // person id -> how many messages were on the screen
};

export const person = (id) => page.people.find((one) => one.id === id);
export const messagesOf = (id) => page.chats.get(id) ?? [];
export const unreadOf = (id) => messagesOf(id).slice(page.seen.get(id) ?? 0).filter(({ from }) => from === "bot").length;

const listeners = [];
/** Call `show` after every look at the server, and when another person is played. */
export const onChange = (show) => listeners.push(show);
export const changed = () => listeners.forEach((show) => show());

export function saw(id) {
  const count = messagesOf(id).length;
  if ((page.seen.get(id) ?? 0) === count) return;
  page.seen.set(id, count);
  const all = keptSeen();
  for (const [one, seen] of page.seen) all.set(one, Math.max(seen, all.get(one) ?? 0));
  remember("seen", JSON.stringify({ telling: page.telling, seen: [...all] })); // other windows have seen other chats
}

/** Another window of this browser showed a chat: it is no longer unread here either. */
addEventListener("storage", () => {
  for (const [one, seen] of keptSeen()) page.seen.set(one, Math.max(seen, page.seen.get(one) ?? 0));
  changed();
});

/** What any window of this browser has seen of this telling. */
function keptSeen() {
  try {
    const kept = JSON.parse(remembered("seen") ?? "{}");
    return new Map(kept.telling === page.telling ? kept.seen : []);
  } catch { return new Map(); } // what was kept is not ours
}

/** Another telling of the story: nothing of the one before holds any more. */
export function beginTelling(telling) {
  const first = page.telling === null;
  page.telling = telling;
  for (const kept of [page.chats, page.sending]) kept.clear();
  if (!first) page.drafts.clear();
  page.seen = keptSeen();
  return !first;
}
