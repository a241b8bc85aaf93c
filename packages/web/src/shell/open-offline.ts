// Lets the browser open the application without a line. Where it may not (a page over plain HTTP from another machine), all
// works as before, with the line.
export function openOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const register = () => void navigator.serviceWorker.register('/worker.js').catch(() => undefined);
  // After what the first screen waits for.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
