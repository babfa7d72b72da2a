/**
 * A message for somebody who may never have seen a terminal: what is wrong, what was seen,
 * what to do.
 *
 * @param {string} wrong
 * @param {string} seen
 * @param {string} toDo
 */
export function message(wrong, seen, toDo) {
  return `${wrong}\n  ${seen}\n  ${toDo}`;
}
