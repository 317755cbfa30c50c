"use strict";
/*
 * « Écouter »: where nobody has recorded a voice, the browser reads the text of the region around the button. Only with a
 * voice of this computer (localService): nothing of the page is sent anywhere. Without such a voice no button shows.
 */
(function () {
  const speech = window.speechSynthesis;
  const buttons = document.querySelectorAll("[data-listen-start]");
  if (!speech || !window.SpeechSynthesisUtterance || !buttons.length) {
    return;
  }

  const main = (tag) => (tag || "").toLowerCase().split("-")[0];
  const voice = (tag) => speech.getVoices().find((one) => one.localService && main(one.lang) === main(tag));
  const page = document.documentElement.lang;

  /* Sentences of the region in reading order, each with its language; what is folded or a button is left out. */
  function sentences(region) {
    const all = region.dataset.listen === "all";
    const parts = [];
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      const folded = around.closest("details:not([open])");
      const text = walker.currentNode.data.replace(/\s+/g, " ").trim();
      if (!text || around.closest("button,select,summary,[hidden]") || (folded && !all)) {
        continue;
      }
      const tag = around.closest("[lang]").lang;
      const block = around.closest("p,li,h1,h2,h3,dt,dd,label,legend,div");
      const last = parts[parts.length - 1];
      if (last && last.tag === tag && last.block === block) {
        last.text += " " + text;
      } else {
        parts.push({ tag: tag, block: block, text: text });
      }
    }
    return parts;
  }

  function listen(button) {
    const reading = button.getAttribute("aria-pressed") === "true";
    speech.cancel();
    buttons.forEach((one) => one.setAttribute("aria-pressed", "false"));
    if (reading) {
      return;
    }
    button.setAttribute("aria-pressed", "true");
    const parts = sentences(button.closest("[data-listen]"));
    parts.forEach((part, index) => {
      const utterance = new SpeechSynthesisUtterance(part.text);
      utterance.voice = voice(part.tag) || voice(page);
      utterance.lang = utterance.voice.lang;
      utterance.rate = 0.9;
      if (index === parts.length - 1) {
        utterance.onend = () => button.setAttribute("aria-pressed", "false");
      }
      speech.speak(utterance);
    });
  }

  function show() {
    if (voice(page)) {
      buttons.forEach((button) => {
        button.hidden = false;
      });
    }
  }

  buttons.forEach((button) => button.addEventListener("click", () => listen(button)));
  speech.addEventListener("voiceschanged", show);
  window.addEventListener("pagehide", () => speech.cancel());
  show();
})();
