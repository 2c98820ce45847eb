// Dates and words as the page writes them. What others wrote becomes text nodes, never HTML.

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const CODE = /\[[^[\]\s]{1,24}\]/g;

export const $ = (id) => document.getElementById(id);
export const make = (tag, properties = {}, ...inside) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...inside);
  return node;
};

// The server writes office time with its offset: the wall clock is read off the string, in any browser zone.
export const hourOf = (at) => at.slice(11, 16);
export const dateOf = (at) => at.slice(0, 10);
const parts = (day) => day.slice(0, 10).split("-").map(Number);
export function weekdayOf(day) {
  const [year, month, date] = parts(day);
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
}
export const shortDate = (day) => parts(day).slice(1).reverse().join("/");
export const dayOf = (at) => `${weekdayOf(at)}, ${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`;
export const spokenDay = (day) => `${weekdayOf(day).replace("Thứ", "thứ")} ${shortDate(day)}`;

export const firstLine = (words) => words.trim().split("\n", 1)[0];
export const initialOf = (name) => name.trim().split(/\s+/).at(-1).charAt(0);

/** The words as nodes: text, with the codes of items standing out. */
export function nodesOf(words) {
  const nodes = [];
  let from = 0;
  for (const { 0: code, index } of words.matchAll(CODE)) {
    nodes.push(words.slice(from, index), make("b", { className: "code", textContent: code }));
    from = index + code.length;
  }
  nodes.push(words.slice(from));
  return nodes.filter((node) => node !== "");
}

export const tell = (words, wrong = false) =>
  Object.assign($("status"), { textContent: words, className: wrong ? "wrong" : "" });

/** A small memory of this browser; where storage is refused it lasts as long as the page. */
const fallback = new Map();
export function remember(name, value) {
  fallback.set(name, value);
  try { localStorage.setItem(`nhacviec.${name}`, value); } catch { /* storage is refused */ }
}
export function remembered(name) {
  try { return localStorage.getItem(`nhacviec.${name}`) ?? fallback.get(name) ?? null; } catch { return fallback.get(name) ?? null; }
}
