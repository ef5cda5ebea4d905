const EVERY_MILLIS = 5000;
const words = document.querySelector(".services").dataset;

function show(element, state) {
  // Said again only when it changes: a screen reader announces each change of a status.
  if (element.dataset.state !== state) {
    element.dataset.state = state;
    element.textContent = words[state];
  }
}

async function services() {
  try {
    const answer = await fetch("/status", { headers: { Accept: "application/json" } });
    return answer.ok ? (await answer.json()).services : [];
  } catch {
    return [];
  }
}

async function refresh() {
  const ready = new Map((await services()).map((service) => [service.name, service.ready ? "ready" : "away"]));
  for (const element of document.querySelectorAll("[data-service]")) {
    show(element, ready.get(element.dataset.service) ?? "unknown");
  }
  setTimeout(refresh, EVERY_MILLIS);
}

refresh();
