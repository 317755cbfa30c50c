"use strict";
/*
 * The live board: the server says when something has changed (server-sent events), and the seats are read again. When it
 * is not heard any more, the page says since when it is out of date. Without this script the page reloads itself.
 */
(function () {
  const stale = document.getElementById("stale");
  const status = document.getElementById("board-status");
  const done = document.getElementById("done");

  /* What was done a moment ago is read by then; a page that is loaded again does not say it once more. */
  const TOLD = 10000;
  if (done) {
    window.history.replaceState(null, "", done.dataset.address);
    window.setTimeout(() => done.remove(), TOLD);
  }

  if (!stale || !window.EventSource) {
    return;
  }

  /* What moves with time alone, such as « calm for six minutes », is read this often. */
  const EVERY = 30000;
  /* A connection that comes back within this time was only renewed. */
  const PATIENCE = 5000;
  /* The server says a word every 5 seconds. */
  const SILENCE = 12000;
  /* After a refusal. */
  const AGAIN = 10000;

  const seats = () => document.getElementById("seats-now");
  let heard = Date.now();
  let read = Date.now();
  /* The server itself is not told of changes any more. */
  let lost = false;
  /* The server is not heard any more. */
  let deaf = false;
  let reading = false;
  let again = false;

  function sayStale() {
    stale.querySelector("p").textContent = stale.dataset.text.replace("{0}", seats().dataset.at);
    stale.hidden = false;
  }

  function show(text) {
    const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("seats-now");
    if (!fresh) {
      throw new Error("no seats");
    }
    const focused = document.activeElement && document.activeElement.id;
    const calls = fresh.dataset.calls !== seats().dataset.calls;
    seats().replaceWith(document.adoptNode(fresh));
    if (focused && document.activeElement === document.body) {
      const same = document.getElementById(focused);
      if (same) {
        same.focus();
      }
    }
    if (calls) {
      status.textContent = fresh.dataset.calls;
    }
    read = Date.now();
    if (lost || deaf) {
      sayStale();
    } else {
      stale.hidden = true;
    }
  }

  function ask() {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    again = false;
    fetch(stale.dataset.seats, { redirect: "error" })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.status))))
      .then(show)
      .catch(sayStale)
      .finally(() => {
        reading = false;
        if (again) {
          ask();
        }
      });
  }

  function hear() {
    heard = Date.now();
    if (deaf) {
      deaf = false;
      ask();
    }
  }

  function miss() {
    deaf = true;
    sayStale();
  }

  let events;

  function listen() {
    events = new EventSource(stale.dataset.events);
    events.addEventListener("open", hear);
    events.addEventListener("beat", hear);
    events.addEventListener("changed", () => {
      hear();
      lost = false;
      ask();
    });
    events.addEventListener("lost", () => {
      hear();
      lost = true;
      sayStale();
    });
    events.addEventListener("error", () => {
      const since = heard;
      window.setTimeout(() => {
        if (heard === since) {
          miss();
        }
      }, PATIENCE);
      /* Refused, by a server that begins again for instance: browsers try no more by themselves. */
      if (events.readyState === EventSource.CLOSED) {
        window.setTimeout(listen, AGAIN);
      }
    });
  }

  listen();
  window.setInterval(() => {
    if (Date.now() - heard > SILENCE) {
      miss();
    }
    if (Date.now() - read > EVERY) {
      ask();
    }
  }, PATIENCE);
  window.addEventListener("offline", miss);
  window.addEventListener("pagehide", () => events.close());
})();
