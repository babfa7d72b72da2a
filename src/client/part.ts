/** The element that a page marks with `data-part`. The page and its script are made together, so it is there. */
export function part(of: ParentNode, name: string): HTMLElement;
export function part<Kind extends Element>(
  of: ParentNode,
  name: string,
  kind: new () => Kind,
): Kind;
export function part(of: ParentNode, name: string, kind: new () => Element = HTMLElement): Element {
  const found = of.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no part "${name}".`);
  return found;
}

/** A copy of what a `<template data-part>` holds. */
export function copyOf(of: ParentNode, name: string): HTMLElement {
  const made = part(of, name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLElement)) throw new Error(`The template "${name}" is empty.`);
  return made;
}
