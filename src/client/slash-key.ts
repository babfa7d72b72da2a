/** Whether `/` reaches the search box, since some people need such keys switched off. Kept on this device. */
const key = 'search-slash';

export function slashIsOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    // A browser that keeps nothing for us cannot have switched it off.
    return false;
  }
}

export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Nothing can be kept here; the key stays as it was.
  }
}
