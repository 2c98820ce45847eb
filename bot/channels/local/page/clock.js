// The clock one can move.

import { $, dayOf, hourOf, tell } from "./words.js";
import { onChange, page } from "./state.js";
import { post } from "./server.js";

function show(now) {
  if (!now) return;
  $("now").dateTime = now;
  [$("now-day").textContent, $("now-hour").textContent] = [dayOf(now), hourOf(now)];
  for (const hour of document.querySelectorAll(".hour")) hour.textContent = hourOf(now);
}

/** Move the clock; gives whether it moved. What fell due on the way has been said when this returns. */
export async function move(step, refresh) {
  const clock = $("clock");
  clock.setAttribute("aria-busy", "true");
  $("clock-wrong").textContent = "";
  tell("Đồng hồ đang chạy…");
  try {
    page.now = (await post("/clock", step)).now;
    await refresh();
    tell(`Đồng hồ: ${hourOf(page.now)}, ${dayOf(page.now)}.`);
    return true;
  } catch (error) {
    tell("");
    $("clock-wrong").textContent = error.message; // the line below the chat is not seen from the sheet
    return false;
  } finally {
    clock.setAttribute("aria-busy", "false");
  }
}

export function listenToClock(refresh) {
  onChange(() => show(page.now));
  $("clock").addEventListener("click", ({ target }) => {
    const { move: step } = target.closest("[data-move]")?.dataset ?? {};
    if (step && $("clock").getAttribute("aria-busy") === "false") move({ move: step }, refresh);
  });
}
