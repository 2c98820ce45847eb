// The local chat: one page that is each person of the demo office in turn. What was said and when is the server's;
// only drafts, quotes and "seen" marks live here. Words of a message enter the page as text, never as HTML.

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const [POLL_MS, CLOCK_MS, TIMEOUT_MS] = [5_000, 30_000, 30_000];
const [BOTTOM_PX, MOST_LINES] = [40, 6];

const $ = (id) => document.getElementById(id);
const [log, text] = [$("log"), $("text")];
const buttons = new Map(); // person id -> button
const chats = new Map(); // person id -> messages, as last read
const seen = new Map(); // person id -> newest message id that was on the screen
const drafts = new Map(); // person id -> {words, quote}, while another person is played
let people = [];
let current = decodeURIComponent(location.hash.slice(1));
let quote = null; // {id, text} of the message being answered
let shown = new Map(); // row key -> {print, node}, as they stand in the log
let stuck = true; // the log is at its bottom and stays there
let posts = Promise.resolve(); // one at a time, in the order they were made
let [stream, offline] = [null, false];
const toBottom = () => { log.scrollTop = log.scrollHeight; };

// The server writes office time with its offset: the wall clock is read off the string, in any browser zone.
const hourOf = (at) => at.slice(11, 16);
function dayOf(at) {
  const [year, month, day] = at.slice(0, 10).split("-");
  return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}, ${day}/${month}/${year}`;
}

const firstLine = (words) => words.trim().split("\n", 1)[0];
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const chatOf = (person, verb) => `/chat/${encodeURIComponent(person)}/${verb}`;
const newestId = (messages) => messages.at(-1)?.id ?? 0;
const tell = (words, wrong = false) => Object.assign($("status"), { textContent: words, className: wrong ? "wrong" : "" });

/** GET, or POST when there is a body. Throws an Error whose message can be shown. */
async function call(path, body) {
  const headers = { "Content-Type": "application/json", "X-Nhacviec": "1" };
  const post = body && { method: "POST", headers, body: JSON.stringify(body) };
  const options = { ...post, cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS) };
  const response = await fetch(path, options).catch(() => { throw new Error("Không kết nối được với máy chủ."); });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `Máy chủ báo lỗi ${response.status}.`);
  return answer;
}

/** Post after all earlier posts. Gives the answer, or nothing when the status line says why. */
function post(path, body) {
  posts = posts.then(async () => {
    const answer = await call(path, body).catch((error) => { tell(error.message, true); });
    if (answer) tell("");
    refresh();
    return answer;
  });
  return posts;
}

/** Run `work` one at a time; calls made meanwhile cause exactly one more run. */
function coalesced(work) {
  let [running, again] = [false, false];
  return async () => {
    again = true;
    if (running) return;
    for (running = true; again; await work()) again = false;
    running = false;
  };
}

const refresh = coalesced(async () => {
  try {
    const state = await call("/chat/state");
    people = state.people;
    [$("office").textContent, $("note").textContent] = [state.office, state.note ?? ""];
    showClock(state.now);
    if (people.length && !people.some(({ id }) => id === current)) choose(people[0].id);
    await Promise.all(people.map(readChat));
    if (offline) tell("");
    offline = false;
  } catch (error) {
    offline = true;
    tell(`${error.message} Trang đang tự thử lại.`, true);
  }
  showPeople();
});

async function readChat({ id, last }) {
  if (id !== current && (last ?? 0) === newestId(chats.get(id) ?? [])) return;
  const { messages } = await call(chatOf(id, "messages"));
  chats.set(id, messages);
  seen.set(id, Math.min(seen.get(id) ?? 0, newestId(messages))); // a demo begun anew counts from one again
  if (id === current) showChat();
}

function showClock(now) {
  $("now").dateTime = now;
  [$("now-day").textContent, $("now-hour").textContent] = [dayOf(now), hourOf(now)];
}

function showPeople() {
  for (const [id, button] of buttons) button.parentElement.hidden = !people.some((person) => person.id === id);
  people.forEach(showPerson);
  const me = people.find(({ id }) => id === current);
  if (me) [$("chat-title").textContent, $("chat-role").textContent] = [`Vai: ${me.name}`, me.title];
}

function personButton(id) {
  const item = $("person").content.firstElementChild.cloneNode(true);
  const button = item.firstElementChild;
  button.dataset.person = id;
  button.onclick = () => {
    choose(id);
    if (matchMedia("(pointer: fine)").matches) text.focus(); // on a phone this would raise the keyboard
  };
  $("people").append(item);
  return buttons.set(id, button).get(id);
}

function showPerson({ id, name, title, waiting }) {
  const button = buttons.get(id) ?? personButton(id);
  const part = (selector) => button.querySelector(selector);
  const unread = (chats.get(id) ?? []).filter((m) => m.from === "bot" && m.id > (seen.get(id) ?? 0)).length;
  part(".face").textContent = name.trim().split(/\s+/).at(-1).charAt(0);
  part(".name").textContent = name;
  part(".title").textContent = title;
  Object.assign(part(".unread"), { textContent: unread, hidden: !unread });
  part(".waiting").hidden = !waiting;
  const label = [name, title, unread && `${unread} tin chưa đọc`, waiting && "đang chờ"];
  button.ariaLabel = label.filter(Boolean).join(", ");
  button.setAttribute("aria-current", id === current);
}

function choose(id) {
  if (id === current) return;
  drafts.set(current, { words: text.value, quote });
  current = id;
  history.replaceState(null, "", `#${encodeURIComponent(id)}`);
  write(drafts.get(id)?.words ?? "", drafts.get(id)?.quote ?? null);
  log.ariaLive = "off"; // another chat's past is not news
  setTimeout(() => { log.ariaLive = "polite"; }, 1_000);
  stuck = true;
  showChat();
  showPeople();
  refresh();
}

function showChat() {
  const messages = chats.get(current) ?? [];
  const news = newestId(messages) > (seen.get(current) ?? 0);
  const focused = log.contains(document.activeElement);
  place(rowsOf(messages));
  if (focused && !log.contains(document.activeElement)) text.focus(); // the pressed button is gone
  seen.set(current, newestId(messages));
  if (stuck) toBottom();
  $("newest").hidden = stuck || ($("newest").hidden && !news);
}

function rowsOf(messages) {
  return messages.flatMap((message, index) => {
    const row = { key: `${current} ${message.id}`, print: JSON.stringify(message), build: () => bubble(message) };
    const day = dayOf(message.at);
    if (index && dayOf(messages[index - 1].at) === day) return [row];
    return [{ key: `${row.key} day`, print: day, build: () => make("p", { className: "day", textContent: day }) }, row];
  });
}

/** Bring the log to these rows, touching only what changed: focus stays, and only news is read aloud. */
function place(wanted) {
  const next = new Map(wanted.map(({ key, print, build }) => {
    const old = shown.get(key);
    return [key, old?.print === print ? old : { print, node: build() }];
  }));
  for (const [key, row] of shown) if (next.get(key) !== row) row.node.remove();
  [...next.values()].forEach(({ node }, i) => node === log.children[i] || log.insertBefore(node, log.children[i] ?? null));
  shown = next;
}

function bubble({ id, from, text: words, at, choices, reply_to: answered }) {
  const node = $("message").content.firstElementChild.cloneNode(true);
  const part = (selector) => node.querySelector(selector);
  const [quoted, reply, person] = [part(".quoted"), part(".reply"), current];
  Object.assign(node.dataset, { from, id });
  [part(".sr").textContent, part(".words").textContent] = [from === "bot" ? "Trợ lý: " : "Đã gửi: ", words];
  Object.assign(part("time"), { dateTime: at, textContent: hourOf(at) });
  if (answered) {
    quoted.firstElementChild.textContent = firstLine(answered.text);
    quoted.ariaLabel = `Trích: ${firstLine(answered.text)}`;
    quoted.onclick = () => shown.get(`${person} ${answered.id}`)?.node.focus();
  } else quoted.remove();
  if (from === "bot") {
    reply.ariaLabel = `Trả lời: ${firstLine(words)}`;
    reply.onclick = () => write(text.value, { id, text: firstLine(words) }, true);
  } else reply.remove();
  for (const { id: choice, label } of choices ?? []) {
    const onclick = () => post(chatOf(person, "press"), { choice }).then(() => { stuck = true; });
    part(".choices").append(make("button", { type: "button", className: "choice", textContent: label, onclick }));
  }
  return node;
}

/** Set what stands in the input and what it answers. */
function write(words, answered, focus = false) {
  if (text.value !== words) text.value = words;
  text.rows = Math.min(MOST_LINES, words.split("\n").length);
  quote = answered;
  $("quote").hidden = !quote;
  $("quote-text").textContent = quote?.text ?? "";
  if (focus) text.focus();
}

async function send() {
  const [person, words, answered] = [current, text.value, quote];
  if (!words.trim()) return text.focus();
  write("", null, true);
  const taken = await post(chatOf(person, "say"), { text: words, reply_to: answered?.id ?? null });
  stuck = true; // before the refresh that follows the post has its answer
  if (!taken && person !== current) drafts.set(person, { words, quote: answered });
  if (!taken && person === current && !text.value) write(words, answered);
}

async function move(step) {
  $("clock").ariaBusy = "true";
  const answer = await post("/clock", { move: step });
  $("clock").ariaBusy = "false";
  if (!answer) return;
  showClock(answer.now);
  tell(`Đồng hồ: ${hourOf(answer.now)}, ${dayOf(answer.now)}.`);
}

function listen() {
  if (stream?.readyState === EventSource.OPEN) return;
  refresh();
  if (stream?.readyState === EventSource.CONNECTING) return; // tries by itself, unless refused
  stream = new EventSource("/chat/events");
  stream.onopen = stream.onmessage = refresh; // opening again counts: what was missed is read anew
}

$("hint").addEventListener("click", ({ target: { dataset } }) => dataset.fill && write(dataset.fill, quote, true));
$("say").addEventListener("submit", (event) => { event.preventDefault(); send(); });
text.addEventListener("input", () => write(text.value, quote));
text.addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229) return; // Telex and VNI input methods end a word with Enter
  if (event.key === "Escape") write(text.value, null);
  if (event.key !== "Enter" || event.shiftKey) return;
  event.preventDefault();
  send();
});
$("unquote").addEventListener("click", () => write(text.value, null, true));
$("newest").addEventListener("click", toBottom);
log.addEventListener("scroll", () => {
  stuck = log.scrollHeight - log.scrollTop - log.clientHeight < BOTTOM_PX;
  $("newest").hidden ||= stuck;
});
new ResizeObserver(() => stuck && toBottom()).observe(log);
$("clock").addEventListener("click", ({ target: { dataset } }) => dataset.move && move(dataset.move));
$("hint").open = !matchMedia("(max-width: 760px)").matches;

listen();
setInterval(listen, POLL_MS);
setInterval(refresh, CLOCK_MS);
