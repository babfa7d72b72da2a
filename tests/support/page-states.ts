import type { Page } from 'playwright-core';

/** A page as a family may find it: as it opens, or after they did something. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  readonly make?: (page: Page) => Promise<unknown>;
}

/** One state of each kind of page, which pictures, trees and large text are tried on. */
export const pageStates: readonly PageState[] = [
  { name: 'home', path: '/' },
  { name: 'danger-first', path: '/find-help/' },
  { name: 'worries', path: '/find-help/worries/' },
  { name: 'question', path: '/find-help/t6/5/' },
  { name: 'answer', path: '/find-help/t3/x/h/n/' },
  { name: 'hard-time', path: '/find-help/p9/5/' },
  { name: 'question-for-you', path: '/find-help/you/' },
  { name: 'pathways', path: '/pathways/' },
  { name: 'pathway', path: '/pathways/ehc/' },
  { name: 'step', path: '/pathways/autism/ask-about-referral/' },
  { name: 'step-opened', path: '/pathways/ehc/draft-plan/', make: openEveryPart },
  { name: 'service', path: '/services/camhs-wiltshire-spa/' },
  { name: 'directory', path: '/services/' },
  { name: 'directory-list', path: '/services/need/hearing/' },
  { name: 'search', path: '/search/' },
  { name: 'search-found', path: '/search/#q=not+going+to+school', make: waitForResults },
  { name: 'a-to-z', path: '/a-to-z/e/' },
  { name: 'urgent', path: '/urgent/' },
  { name: 'dates', path: '/dates/' },
  { name: 'dates-worked-out', path: '/dates/ehc-request-received/', make: giveDate },
  { name: 'glossary', path: '/glossary/' },
  { name: 'law', path: '/about/law/access/' },
  { name: 'how-support-works', path: '/how-support-works/' },
  { name: 'about', path: '/about/' },
  { name: 'for-advisers', path: '/for-advisers/' },
  { name: 'my-plan', path: '/my-plan/' },
  { name: 'not-found', path: '/404.html' },
];

async function openEveryPart(page: Page) {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

async function waitForResults(page: Page) {
  await page.waitForSelector('#results[aria-busy="false"] > li');
}

async function giveDate(page: Page) {
  await page.locator('input[type=date]').first().fill('2026-09-07');
  await page.getByRole('button', { name: 'Work out the dates' }).press('Enter');
  await page.locator('.answer h2').waitFor();
}
