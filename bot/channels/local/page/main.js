// The local chat: one page that is each person of the demo office in turn.

import { $, tell } from "./words.js";
import { beginTelling, changed, page } from "./state.js";
import { call, coalesced, pathOf, post } from "./server.js";
import { listen } from "./news.js";
import { listPeople } from "./people.js";
import { showMessages, stickToBottom } from "./log.js";
import { keepDraft, listenToComposer, quoteMessage, showDraft, write } from "./composer.js";
import { listenToClock, move } from "./clock.js";
import { showCalendar } from "./calendar.js";
import { coach, reopenGuide } from "./guide.js";
import { closeSheet, listenToAnew, listenToSheet, listenToTheme, phone } from "./panes.js";

const [RETRY_MS, CLOCK_MS, SOON_MS] = [3_000, 30_000, 250];
let [offline, soon] = [false, 0];

const refresh = coalesced(async () => {
  try {
    const state = await call("/chat/state");
    if (state.telling !== page.telling && beginTelling(state.telling)) begun();
    Object.assign(page, { people: state.people, now: state.now, guide: state.guide });
    $("office").textContent = state.office;
    await Promise.all(page.people.map(readChat));
    if (!page.people.some(({ id }) => id === page.current)) page.current = fromAddress();
    if (offline) tell("");
    offline = false;
  } catch (error) {
    offline = true;
    tell(`${error.message} Trang đang tự thử lại.`, true);
  }
  changed();
  const waiting = page.people.some((one) => one.waiting); // an answer may be told of before it can be read
  clearTimeout(soon);
  if (offline || waiting) soon = setTimeout(refresh, offline ? RETRY_MS : SOON_MS);
});

async function readChat({ id, last }) {
  if (id !== page.current && last === (page.chats.get(id) ?? []).length) return;
  const telling = page.telling;
  const { messages } = await call(pathOf(id, "messages"));
  if (telling === page.telling) page.chats.set(id, messages);
}

/** After something was posted: look again; when it was refused, say why. Gives whether it was taken. */
async function after(posted, who) {
  let taken = true;
  changed();
  try {
    await posted;
    tell("");
  } catch (error) {
    taken = false;
    tell(error.message, true);
  }
  page.sending.delete(who);
  if (taken) stickToBottom();
  await refresh();
  return taken;
}

// Who is played stands in the address, so that "back" leads from a chat to the list on a phone.
const named = () => decodeURIComponent(location.hash.slice(1));
const fromAddress = () => page.people.find(({ id }) => id === named())?.id ?? page.people[0]?.id ?? "";
const showPane = () => { document.body.dataset.pane = named() ? "chat" : "list"; };

function play(id, focus = matchMedia("(pointer: fine)").matches) {
  if (id !== page.current) {
    keepDraft(page.current);
    page.current = id;
    showDraft(id);
  }
  if (named() !== id) history[named() ? "replaceState" : "pushState"](null, "", `#${encodeURIComponent(id)}`);
  showPane();
  changed();
  refresh();
  if (focus) $("text").focus(); // on a phone this would raise the keyboard
  else if (phone.matches) $("scroll").focus({ preventScroll: true });
}

function leave() {
  history.replaceState(null, "", location.pathname);
  showPane();
  document.querySelector(`[data-person="${CSS.escape(page.current)}"]`)?.focus();
}

addEventListener("popstate", () => {
  showPane();
  if (named() && named() !== page.current) play(fromAddress(), false);
  else changed();
});

function begun() {
  write("");
  reopenGuide();
  tell("Câu chuyện đã bắt đầu lại từ 07:55 ngày 20/5/2026.");
}

async function act({ person: id, fill, move: step }) {
  closeSheet();
  play(id, Boolean(fill));
  if (step) await move({ move: step }, refresh);
  if (fill) write(fill, null, true);
}

showMessages({ quote: quoteMessage, after });
listPeople((id) => play(id)); // after the messages: what they showed is no longer unread
listenToComposer(after);
listenToClock(refresh);
showCalendar(refresh);
coach(act);
listenToSheet();
listenToTheme();
listenToAnew(async () => { await post("/anew", {}); await refresh(); });
$("back").addEventListener("click", leave);
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address names who is played
  play(page.current, true);
});
addEventListener("visibilitychange", changed);
showPane();
listen(refresh);
setInterval(refresh, CLOCK_MS);
