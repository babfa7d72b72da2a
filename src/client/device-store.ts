/**
 * Where this site keeps what a reader chose to keep. On a device that others use too, that is the
 * window, which forgets when it is closed; elsewhere it is the browser. `deviceStore` and
 * `isShared` throw where the browser lets a page keep nothing.
 */

export const planKey = 'waymark-plan';
export const damagedKey = 'waymark-plan-damaged';
export const readingKey = 'reading';
export const slashKey = 'search-slash';
/** That others use this device is the one thing that is still kept on it. */
export const sharedKey = 'shared-device';

export function deviceStore(): Storage {
  return isShared() ? sessionStorage : localStorage;
}

export function isShared(): boolean {
  return localStorage.getItem(sharedKey) === 'yes';
}

/** Whether nothing may stay on this device: somebody said so, or the browser does. */
export function keepsNothing(): boolean {
  try {
    return isShared();
  } catch {
    return true;
  }
}
