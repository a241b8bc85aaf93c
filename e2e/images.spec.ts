// The pictures of the README and the guide: `UPDATE_IMAGES=all npx playwright test --config e2e images`, or the names of
// some screens instead of `all`, parted by commas.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { comeIn } from './people.ts';
import { given } from './plans.ts';
import { SCREENS } from './screens.ts';

const IMAGES = join(import.meta.dirname, '..', 'docs', 'images');
const SHOWN = [
  'chain-1-province.docx',
  'chain-2-department.pdf',
  'content-lead-time.docx',
  'fire-safety.html',
  'party-plan.docx',
];

const WANTED = process.env['UPDATE_IMAGES']?.split(',');
test.skip(WANTED === undefined, 'only when pictures are to be made anew');

/** All: of which there is a picture. */
const isWanted = (name: string) =>
  WANTED?.includes(name) === true || (WANTED?.includes('all') === true && existsSync(join(IMAGES, `${name}.png`)));

test('every screen is pictured, wide and narrow, and the reading in dark too', async ({ browser, baseURL }) => {
  test.setTimeout(900_000);
  for (const { name, open } of SCREENS.filter((screen) => isWanted(screen.name))) {
    for (const [suffix, width, height, colorScheme] of [
      ['', 1440, 1000, 'light'],
      ...(name === 'reading' ? ([['-dark', 1440, 1000, 'dark']] as const) : []),
      ['-390', 390, 844, 'light'],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      if (name !== 'sign-in') {
        await comeIn(page);
        for (const plan of SHOWN) await given(page, plan);
      }
      await open(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(IMAGES, `${name}${suffix}.png`), animations: 'disabled' });
      await context.close();
    }
  }
});
