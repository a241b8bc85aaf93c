// From the picture of a page to the pictures that the engine reads: upright, level, black on white, without stamps, rules and
// dust; the cells of tables on sheets of their own. All of it is arithmetic on pixels.
import type { Picture } from '../pdf/draw-page.ts';
import { gridsOf } from '../pdf/grid.ts';
import type { Box, Rule, Rules } from '../pdf/page.ts';
import { sheetsOf, type Strip } from './cell-sheet.ts';
import { inkOf } from './ink.ts';
import { type Grey, inkIn, without } from './picture.ts';
import { type PixelRule, withoutRules } from './ruling.ts';
import { skewOf } from './skew.ts';
import { withoutSpecks } from './specks.ts';
import { levelled, quarterTurned, type Turned } from './turn.ts';

/** `page`: text in columns, at any place; `lines`: lines under each other. */
export type Layout = 'page' | 'lines';
export type ToRecognise = { readonly picture: Grey; readonly layout: Layout; readonly strips: readonly Strip[] };

export type Prepared = {
  /** Nothing is to be read where there is none. */
  readonly pictures: readonly ToRecognise[];
  /** The whole page, upright and clean: for what is asked of letters later. */
  readonly clean: Grey;
  readonly turned: Turned;
  /** In points. */
  readonly rules: Rules;
  readonly lifted: number;
  /** Pixels for each point. */
  readonly scale: number;
};

/** Pixels for each point below which a page is made larger: 204 dots to the inch, as a fine fax has. In one that is larger
 * still no letter is read better, and each step takes as much longer as there are more pixels. */
const FINE = 204 / 72;
/** Size of common print in points. */
const PRINT = 13.5;

export type Asked = {
  /** Pixels for each point. */
  readonly scale: number;
  /** Clockwise quarter turns beyond those that are found: for a page that stands on its head. */
  readonly extra?: number;
};

export function prepare(page: Picture, { scale: given, extra = 0 }: Asked): Prepared {
  const { grey, lifted } = inkOf(page);
  const { degrees, isSideways } = skewOf(grey);
  const turned = { quarters: (isSideways ? 1 : 0) + extra, degrees };
  const larger = Math.max(1, FINE / given);
  const scale = given * larger;
  const unit = PRINT * scale;
  const straight = levelled(quarterTurned(grey, turned.quarters), degrees, larger);
  const { picture: unruled, rules: found } = withoutRules(straight, unit);
  const clean = withoutSpecks(unruled, unit);
  const points = (rule: PixelRule): Rule => ({
    at: rule.at / scale,
    from: rule.from / scale,
    to: rule.to / scale,
  });
  const rules = { level: found.level.map(points), upright: found.upright.map(points) };
  return { pictures: picturesOf(clean, rules, scale), clean, turned, rules, lifted, scale };
}

function picturesOf(clean: Grey, rules: Rules, scale: number): ToRecognise[] {
  const grids = gridsOf(rules);
  const pixels = ({ left, top, right, bottom }: Box): Box => ({
    left: left * scale,
    top: top * scale,
    right: right * scale,
    bottom: bottom * scale,
  });
  const cells = grids.flatMap((grid) => grid.cells.map(({ box }) => pixels(box)));
  const around = without(
    clean,
    grids.map(({ box }) => pixels(box)),
  );
  const all = { left: 0, top: 0, right: around.width, bottom: around.height };
  return [
    ...(inkIn(around, all) ? [{ picture: around, layout: 'page' as const, strips: [] }] : []),
    ...sheetsOf(clean, cells, PRINT * scale).map(({ picture, strips }) => ({
      picture,
      layout: 'lines' as const,
      strips,
    })),
  ];
}
