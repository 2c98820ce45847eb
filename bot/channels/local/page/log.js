// The messages of the person who is played.

import { $, dateOf, dayOf, firstLine, hourOf, initialOf, make, nodesOf } from "./words.js";
import { messagesOf, onChange, page, person, saw } from "./state.js";
import { pathOf, post } from "./server.js";

const [BOTTOM_PX, EDGE_PX, GROUP_MINUTES, QUIET_MS] = [48, 8, 5, 600];
const [log, scroll, text] = [$("log"), $("scroll"), $("text")];
let shown = new Map(); // row key -> {print, node}, as they stand in the log
let stuck = true; // the log is at its bottom and stays there, whatever becomes of the window
let size = ""; // of the log and of its box, as last looked after
let newsFrom = null; // how many messages had been seen when this chat was opened
let of = null; // whose chat stands in the log
let quieting = 0;

/** To the newest words; of a message that does not fit, its beginning. */
function toBottom() {
  if (!scroll.clientHeight) return; // nobody looks
  const last = log.lastElementChild;
  scroll.scrollTop = last && last.offsetHeight > scroll.clientHeight ? last.offsetTop - EDGE_PX : scroll.scrollHeight;
}
export const stickToBottom = () => { stuck = true; newsFrom = null; toBottom(); };
const visible = () => log.checkVisibility?.() !== false && document.visibilityState === "visible";

export function showMessages({ quote, after }) {
  onChange(() => {
    const messages = messagesOf(page.current);
    const opened = of !== `${page.telling} ${page.current}`;
    if (opened) open(messages);
    const news = messages.length > (page.seen.get(page.current) ?? 0);
    const focused = log.contains(document.activeElement);
    place(rowsOf(messages, quote, after));
    if (focused && !log.contains(document.activeElement)) text.focus(); // the pressed button is gone
    const me = person(page.current);
    const busy = Boolean(me) && (me.waiting || page.sending.has(page.current));
    if ($("typing").hidden === busy) $("typing").hidden = !busy;
    if (visible()) saw(page.current);
    if (opened && newsFrom !== null) log.querySelector(".news")?.scrollIntoView({ block: "center" });
    else if (stuck) toBottom();
    size = sizeNow();
    $("newest").hidden = stuck || ($("newest").hidden && !news);
    showHead(me);
  });
}

/** Another chat's past is no news: it is put there in silence. */
function open(messages) {
  of = `${page.telling} ${page.current}`;
  const before = page.seen.get(page.current) ?? 0;
  newsFrom = before && messages.slice(before).some(({ from }) => from === "bot") ? before : null;
  stuck = true;
  log.setAttribute("aria-live", "off");
  clearTimeout(quieting);
  quieting = setTimeout(() => log.setAttribute("aria-live", "polite"), QUIET_MS);
}

function showHead(me) {
  if (!me) return;
  [$("chat-title").textContent, $("chat-role").textContent] = [`Bạn là ${me.name}`, me.title];
  $("chat-face").textContent = initialOf(me.name);
  $("chat-face").dataset.hue = page.people.indexOf(me);
}

const minutes = (at) => Date.parse(at) / 60_000;
const together = (one, other) => one && other && one.from === other.from && dateOf(one.at) === dateOf(other.at)
  && Math.abs(minutes(other.at) - minutes(one.at)) < GROUP_MINUTES;

function rowsOf(messages, quote, after) {
  return messages.flatMap((message, index) => {
    const [before, next] = [messages[index - 1], messages[index + 1]];
    const key = `${page.telling} ${page.current} ${message.id}`;
    const dividers = [];
    if (!before || dateOf(before.at) !== dateOf(message.at)) dividers.push(divider("day", key, dayOf(message.at)));
    if (index === newsFrom) dividers.push(divider("news", key, "Tin mới"));
    const ends = { first: dividers.length > 0 || !together(before, message), last: !together(message, next) };
    const print = JSON.stringify([message, ends]);
    return [...dividers, { key, print, build: () => row(message, ends, quote, after) }];
  });
}

function divider(kind, key, words) {
  return { key: `${key} ${kind}`, print: words, build: () => make("p", { className: kind }, make("span", { textContent: words })) };
}

/** Bring the log to these rows, touching only what changed: focus stays, and only news is read aloud. */
function place(wanted) {
  const next = new Map(wanted.map(({ key, print, build }) => {
    const old = shown.get(key);
    if (old?.print === print) return [key, old];
    const node = build();
    if (old?.node.contains(document.activeElement)) refocus(old.node, node);
    return [key, { print, node }];
  }));
  for (const [key, { node }] of shown) if (next.get(key)?.node !== node) node.remove();
  [...next.values()].forEach(({ node }, i) => node === log.children[i] || log.insertBefore(node, log.children[i] ?? null));
  shown = next;
  if (pending) { pending.focus(); pending = null; }
}

let pending = null;
function refocus(old, fresh) {
  const all = (node) => [...node.querySelectorAll("button")];
  pending = all(fresh)[all(old).indexOf(document.activeElement)] ?? null;
  if (pending?.disabled) pending = null;
}

function row({ id, from, text: words, at, choices, reply_to: answered }, { first, last }, quote, after) {
  const node = $("message").content.firstElementChild.cloneNode(true);
  const part = (selector) => node.querySelector(selector);
  const [quoted, reply, who] = [part(".quoted"), part(".reply"), page.current];
  Object.assign(node.dataset, { from, id, ...(first && { first: "" }), ...(last && { last: "" }) });
  part(".by").textContent = from === "bot" ? "Trợ lý: " : "Đã gửi: ";
  part(".words").append(...nodesOf(words));
  Object.assign(part("time"), { dateTime: at, textContent: hourOf(at) });
  if (answered) {
    part(".cited").textContent = firstLine(answered.text);
    quoted.addEventListener("click", () => goTo(`${page.telling} ${who} ${answered.id}`));
  } else quoted.remove();
  if (from === "bot") {
    reply.setAttribute("aria-label", `Trả lời tin: ${firstLine(words)}`);
    reply.addEventListener("click", () => quote({ id, text: firstLine(words) }));
  } else { reply.remove(); part(".bot").remove(); }
  for (const choice of choices) part(".choices").append(key(choice, who, after));
  if (choices.length) [node.dataset.keys, part(".choices").dataset.count] = ["", choices.length];
  else part(".choices").remove();
  return node;
}

function goTo(key) {
  const { node } = shown.get(key) ?? {};
  stuck = false;
  node?.scrollIntoView({ block: "center" });
  node?.focus({ preventScroll: true });
}

/** A button of a message. One that was chosen says so; one that can do nothing any more is not pressed in vain. */
function key({ id, label, chosen, live }, who, after) {
  const button = make("button", { type: "button", className: "choice", disabled: !live }, label);
  if (chosen) {
    button.classList.add("chosen");
    button.append(make("span", { className: "sr", textContent: " (đã chọn)" }));
  }
  button.addEventListener("click", () => {
    page.sending.set(who, label);
    after(post(pathOf(who, "press"), { choice: id, telling: page.telling }), who);
  });
  return button;
}

// Only a hand lets the log go: one that grows, shrinks or wraps anew scrolls too, before its observer can put it right.
const sizeNow = () => [scroll.clientWidth, scroll.clientHeight, scroll.scrollHeight].join();
scroll.addEventListener("scroll", () => {
  if (size !== sizeNow()) return;
  stuck = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < BOTTOM_PX;
  $("newest").hidden ||= stuck;
});
const observer = new ResizeObserver(() => {
  if (stuck) toBottom();
  size = sizeNow();
});
for (const box of [scroll, log]) observer.observe(box);
$("newest").addEventListener("click", () => { stickToBottom(); text.focus(); });
