/** Whether `/` reaches the search box, since some people need such keys switched off. Kept on this device. */
import { deviceStore, slashKey } from './device-store.ts';

export function slashIsOff(): boolean {
  try {
    return deviceStore().getItem(slashKey) === 'off';
  } catch {
    // A browser that keeps nothing for us cannot have switched it off.
    return false;
  }
}

export function setSlash(on: boolean): void {
  try {
    if (on) deviceStore().removeItem(slashKey);
    else deviceStore().setItem(slashKey, 'off');
  } catch {
    // Nothing can be kept here; the key stays as it was.
  }
}
