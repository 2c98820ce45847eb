// Hearing that something is new. A browser lends one site six connections, so of all its windows only one listens to
// the server, and tells the others.

const POLL_MS = 5_000;
const NAME = "nhacviec.news";

export function listen(refresh) {
  const others = new BroadcastChannel(NAME);
  others.onmessage = refresh;
  const tell = () => { refresh(); others.postMessage("look"); };
  refresh();
  if (!navigator.locks) lead(tell);
  else navigator.locks.request(NAME, () => new Promise(() => lead(tell))); // until this window is closed
}

function lead(tell) {
  let stream = null;
  const open = () => {
    if (stream && stream.readyState !== EventSource.CLOSED) return; // it tries by itself, unless it was refused
    stream = new EventSource("/chat/events");
    stream.onopen = stream.onmessage = stream.onerror = tell; // opening again counts: what was missed is read anew
  };
  open();
  setInterval(open, POLL_MS);
}
