// The line one writes in, and the message it answers.

import { $ } from "./words.js";
import { page } from "./state.js";
import { pathOf, post } from "./server.js";
import { stickToBottom } from "./log.js";

const MOST_LINES = 6;
const text = $("text");
let quote = null; // {id, text} of the message being answered

/** Set what stands in the input and what it answers. */
export function write(words, answered = null, focus = false) {
  if (text.value !== words) text.value = words;
  text.rows = Math.min(MOST_LINES, words.split("\n").length);
  quote = answered;
  $("quote").hidden = !quote;
  $("quote-text").textContent = quote?.text ?? "";
  if (focus) text.focus();
}

export const quoteMessage = (message) => write(text.value, message, true);
export const keepDraft = (id) => page.drafts.set(id, { words: text.value, quote });
export const showDraft = (id) => write(page.drafts.get(id)?.words ?? "", page.drafts.get(id)?.quote);

export function listenToComposer(after) {
  const send = async () => {
    const [who, words, answered] = [page.current, text.value, quote];
    if (!words.trim()) return text.focus();
    write("", null, true);
    page.sending.set(who, words);
    stickToBottom();
    const taken = await after(post(pathOf(who, "say"), { text: words, reply_to: answered?.id ?? null, telling: page.telling }), who);
    if (!taken && who !== page.current) page.drafts.set(who, { words, quote: answered });
    if (!taken && who === page.current && !text.value) write(words, answered);
  };
  $("say").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  text.addEventListener("input", () => write(text.value, quote));
  text.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return; // Telex and VNI input methods end a word with Enter
    if (event.key === "Escape" && quote) write(text.value);
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  $("unquote").addEventListener("click", () => write(text.value, null, true));
}
