// What covers what: in a small window one pane at a time and a sheet for the clock; the question before a fresh start.

import { $, remember, remembered } from "./words.js";

export const phone = matchMedia("(max-width: 900px), (max-height: 540px)");
const [side, sheet, sure] = [$("side"), $("sheet"), $("sure")];

/** The clock and the calendar stand at the side, or on a phone in a sheet: the same nodes, moved. */
export function listenToSheet() {
  const put = () => {
    if (sheet.open) sheet.close();
    (phone.matches ? sheet : document.querySelector(".parts")).append(side);
  };
  put();
  phone.addEventListener("change", put);
  for (const button of document.querySelectorAll(".to-side")) button.addEventListener("click", () => sheet.showModal());
  $("sheet-close").addEventListener("click", () => sheet.close());
  for (const dialog of [sheet, sure]) dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
}

export const closeSheet = () => sheet.open && sheet.close();

export function listenToAnew(begin) {
  $("anew").addEventListener("click", () => { $("sure-wrong").textContent = ""; sure.showModal(); });
  $("sure-no").addEventListener("click", () => sure.close());
  $("sure-yes").addEventListener("click", async () => {
    $("sure-yes").disabled = true;
    try {
      await begin();
      sure.close();
      closeSheet();
    } catch (error) {
      $("sure-wrong").textContent = error.message;
    } finally {
      $("sure-yes").disabled = false;
    }
  });
}

export function listenToTheme() {
  const chosen = ["light", "dark"].includes(remembered("theme")) ? remembered("theme") : "system";
  $("theme").querySelector(`[value=${chosen}]`).checked = true;
  $("theme").addEventListener("change", ({ target: { value } }) => {
    remember("theme", value);
    if (value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
  });
}
