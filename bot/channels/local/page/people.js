// The list of the people one can be, each with the last words of their chat and what is unread.

import { $, firstLine, hourOf, initialOf } from "./words.js";
import { messagesOf, onChange, page, unreadOf } from "./state.js";

const buttons = new Map(); // person id -> button

export function listPeople(choose) {
  onChange(() => {
    for (const [id, button] of buttons) button.parentElement.hidden = !page.people.some((one) => one.id === id);
    page.people.forEach((one, place) => show(one, buttons.get(one.id) ?? add(one.id, place, choose)));
  });
}

function add(id, place, choose) {
  const item = $("person").content.firstElementChild.cloneNode(true);
  const button = item.firstElementChild;
  button.dataset.person = id;
  button.querySelector(".face").dataset.hue = place;
  button.addEventListener("click", () => choose(id));
  $("people").append(item);
  buttons.set(id, button);
  return button;
}

function show({ id, name, title, waiting }, button) {
  const part = (selector) => button.querySelector(selector);
  const [unread, newest] = [unreadOf(id), messagesOf(id).at(-1)];
  const mine = newest?.from === "person" ? "Đã gửi: " : "";
  const last = waiting ? "Trợ lý đang soạn…" : newest ? mine + firstLine(newest.text) : "Chưa có tin nhắn";
  part(".face").textContent = initialOf(name);
  part(".name").textContent = name;
  part(".title").textContent = title;
  part(".last").textContent = last;
  part(".when").textContent = newest ? hourOf(newest.at) : "";
  button.toggleAttribute("data-unread", unread > 0);
  Object.assign(part(".unread"), { textContent: unread, hidden: !unread });
  const label = [name, title, unread && `${unread} tin chưa đọc`, last].filter(Boolean).join(", ");
  if (button.ariaLabel !== label) button.setAttribute("aria-label", label);
  if (id === page.current) button.setAttribute("aria-current", "true");
  else button.removeAttribute("aria-current");
}
