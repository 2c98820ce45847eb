// The first minute: where a newcomer stands is told by the server, from what happened in the story.

import { $, make, remember, remembered } from "./words.js";
import { onChange, page, person } from "./state.js";

const STEPS = ["Được nhắc", "Báo xong", "Xác nhận", "Tổng hợp"];
const CARDS = [
  () => ({
    title: "Bạn là Lan, cán bộ Ban Tuyên giáo.",
    words: "Bây giờ là sáng sớm. Bấm “8 giờ sáng kế tiếp” ở đồng hồ: Trợ lý sẽ nhắc việc sắp đến hạn.",
    ways: [["Làm giúp tôi", { person: "lan", move: "next-08:00" }]],
  }),
  ({ code, fill }) => ({
    title: `Lan được nhắc việc [${code}]. Hãy báo xong.`,
    words: `Bấm “1. Xong” dưới tin nhắc (tin có nhiều việc thì chọn việc trước), hoặc gõ “${fill}” rồi gửi.`,
    ways: [["Điền sẵn giúp tôi", { person: "lan", fill }]],
  }),
  ({ code, fill }) => ({
    title: `Bây giờ bạn là Hoa, Văn phòng: xác nhận [${code}].`,
    words: `Đơn vị báo xong, Văn phòng xem kết quả rồi xác nhận. Bấm “1. Xác nhận” dưới tin báo, hoặc gõ “${fill}”.`,
    ways: [["Điền sẵn giúp tôi", { person: "hoa", fill }]],
  }),
  ({ code, fill }) => ({
    title: "Bạn là Nam, lãnh đạo Thành phố: hỏi tổng hợp.",
    words: `Gõ “${fill}” rồi gửi: việc [${code}] vừa xác nhận đã nằm trong dòng “Hoàn thành”.`,
    ways: [["Điền sẵn giúp tôi", { person: "nam", fill }]],
  }),
  () => ({
    title: "Bạn đã đi trọn một vòng.",
    words: "Thử tiếp: cán bộ báo vướng, Văn phòng giao việc mới, lãnh đạo xem từng đơn vị.",
    ways: [
      ["Lan báo vướng", { person: "lan", fill: "3.2 vướng chờ số liệu của Mặt trận" }],
      ["Hoa giao việc", { person: "hoa", fill: "/giao TTYT; Báo cáo nhanh công tác tiêm chủng; hạn thứ Sáu tuần sau" }],
      ["Nam xem từng đơn vị", { person: "nam", fill: "tổng hợp donvi" }],
    ],
  }),
];

let print = "";
let skipped = remembered("guide") === "skipped";

/** `act` plays a person, and fills the input or moves the clock. */
export function coach(act) {
  onChange(() => page.people.length && show(act));
  const open = (wanted, focus) => {
    skipped = !wanted;
    remember("guide", wanted ? "open" : "skipped");
    show(act);
    focus().focus();
  };
  $("guide-skip").addEventListener("click", () => open(false, () => $("guide-open")));
  $("guide-open").addEventListener("click", () => open(true, () => $("guide-title")));
}

export function reopenGuide() {
  skipped = false;
  remember("guide", "open");
}

function show(act) {
  $("guide").hidden = skipped;
  $("guide-open").hidden = !skipped;
  const now = JSON.stringify([page.guide, page.current, page.telling]);
  if (now === print) return;
  print = now;
  const { done } = page.guide;
  const { title, words, ways } = CARDS[done](page.guide);
  $("guide").dataset.done = done;
  [$("guide-title").textContent, $("guide-words").textContent] = [title, words];
  $("guide-steps").replaceChildren(...STEPS.map((step, number) => {
    const item = make("li", { textContent: step, className: number < done ? "done" : "" });
    if (number === done) item.setAttribute("aria-current", "step");
    if (number < done) item.append(make("span", { className: "sr", textContent: " (đã xong)" }));
    return item;
  }));
  const held = $("guide-ways").contains(document.activeElement);
  $("guide-ways").replaceChildren(...ways.map(([label, way]) => {
    const button = make("button", { type: "button", textContent: label, className: done < STEPS.length ? "main" : "" });
    button.addEventListener("click", () => act(way));
    return button;
  }));
  const other = done < STEPS.length && person(page.guide.person);
  if (other && other.id !== page.current) {
    const button = make("button", { type: "button", textContent: `Sang vai ${other.name}` });
    button.addEventListener("click", () => act({ person: other.id }));
    $("guide-ways").append(button);
  }
  if (held) $("guide-ways").firstElementChild?.focus();
}
