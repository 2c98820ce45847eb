// The little calendar: what is due, as far as the person who is played may see.

import { $, dateOf, make, shortDate, spokenDay } from "./words.js";
import { onChange, page } from "./state.js";
import { call, coalesced, pathOf } from "./server.js";
import { move } from "./clock.js";

const MARKS = { done: "hoàn thành", claimed: "chờ xác nhận", late: "quá hạn", open: "chưa xong" };
const MORNING = "08:00";
let month = ""; // "2026-05", the month on show
let picked = ""; // "2026-05-22", the day whose items are listed
let days = new Map(); // day -> {day, off, items}
let print = "";
let followed = ""; // the clock's day when the calendar last went to it

export function showCalendar(refresh) {
  onChange(() => {
    if (!page.now || !page.current) return;
    const today = dateOf(page.now);
    if (today !== followed) [followed, picked, month] = [today, today, today.slice(0, 7)];
    read();
  });
  $("month-back").addEventListener("click", () => turn(-1));
  $("month-on").addEventListener("click", () => turn(1));
  $("days").addEventListener("click", ({ target }) => pick(target.closest("button")?.dataset.day));
  $("days").addEventListener("keydown", steer);
  $("day-go").addEventListener("click", () => move({ move: "day", day: picked }, refresh));
}

const read = coalesced(async () => {
  const [who, wanted] = [page.current, month];
  const answer = await call(pathOf(who, `due?month=${wanted}`)).catch(() => null); // the next look tries again
  if (!answer || who !== page.current || wanted !== month) return;
  const now = JSON.stringify([answer, month, picked, dateOf(page.now), page.now.slice(11, 13)]);
  if (now === print) return;
  print = now;
  days = new Map(answer.days.map((day) => [day.day, day]));
  show();
});

function turn(by) {
  const [year, number] = month.split("-").map(Number);
  const first = new Date(Date.UTC(year, number - 1 + by, 1));
  month = first.toISOString().slice(0, 7);
  picked = month === followed.slice(0, 7) ? followed : `${month}-01`;
  return read();
}

function pick(day) {
  if (!day) return;
  picked = day;
  show();
  $("days").querySelector(`[data-day="${day}"]`)?.focus();
}

/** Arrows walk over the days, as in every calendar; a whole month is one stop of the Tab key. */
async function steer(event) {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
  const paging = { PageUp: -1, PageDown: 1 }[event.key];
  if (!step && !paging) return;
  event.preventDefault();
  if (paging) await turn(paging);
  else {
    const next = new Date(Date.parse(`${picked}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
    if (next.slice(0, 7) !== month) { month = next.slice(0, 7); picked = next; await read(); }
    picked = next;
  }
  pick(picked);
}

function show() {
  const [year, number] = month.split("-").map(Number);
  $("month").textContent = `Tháng ${number}/${year}`;
  const held = $("days").contains(document.activeElement);
  const all = [...days.values()];
  const weeks = Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
  $("days").replaceChildren(...weeks.map((week) => make("tr", {}, ...week.map(cell))));
  if (held) $("days").querySelector("[tabindex='0']")?.focus();
  showDay();
}

function cell({ day, off, items }) {
  const open = items.filter(({ mark }) => mark === "open" || mark === "late");
  const [late, today] = [items.some(({ mark }) => mark === "late"), day === dateOf(page.now)];
  const said = [spokenDay(day), today && "hôm nay", off && "ngày nghỉ"].filter(Boolean).join(", ");
  const due = items.length ? `${items.length} việc đến hạn${late ? ", có việc quá hạn" : open.length ? "" : ", đã báo cáo"}` : "không có việc đến hạn";
  const button = make("button", { type: "button", tabIndex: day === picked ? 0 : -1 }, make("span", { className: "date", textContent: Number(day.slice(8)) }));
  button.setAttribute("aria-label", `${said}: ${due}`);
  button.setAttribute("aria-pressed", day === picked);
  if (today) button.setAttribute("aria-current", "date");
  Object.assign(button.dataset, { day, ...(off && { off: "" }), ...(day.slice(0, 7) !== month && { other: "" }) });
  if (items.length) button.append(make("span", { className: "count", textContent: items.length }));
  if (items.length) button.dataset.due = late ? "late" : open.length ? "open" : "done";
  return make("td", {}, button);
}

function showDay() {
  const { items = [], off } = days.get(picked) ?? {};
  $("day-title").textContent = `${spokenDay(picked).replace(/^./, (c) => c.toUpperCase())}${off ? " (ngày nghỉ)" : ""}`;
  const lines = items.map(({ code, text, unit, mark }) => make("li", { className: mark },
    make("b", { className: "code", textContent: `[${code}]` }), ` ${text} `,
    make("span", { className: "mark", textContent: `${unit} · ${MARKS[mark]}` })));
  $("day-items").replaceChildren(...lines.length ? lines : [make("li", { className: "none", textContent: "Không có việc nào đến hạn." })]);
  $("day-go").hidden = `${picked}T${MORNING}` <= page.now.slice(0, 16);
  $("day-go").textContent = `Đi tới ${MORNING} ngày ${shortDate(picked)}`;
}
