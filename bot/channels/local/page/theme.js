// Before the first paint: the colours chosen last time. A browser that keeps nothing follows the system.
try {
  const chosen = localStorage.getItem("nhacviec.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch { /* storage is refused */ }
