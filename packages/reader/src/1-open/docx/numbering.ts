// Automatic numbers. Word stores a list and a level with a paragraph; the number that a reader sees has to be counted.
// Lists of one abstract list count on together; a list that overrides a start begins anew where it is first used.
import { formatNumber } from '../number-formats.ts';
import { type ListPlace, type RunProperties, runPropertiesOf } from './properties.ts';
import type { Styles } from './styles.ts';
import { bulletText } from './symbols.ts';
import { childValue, elementsOf, findChild, type XmlElement } from './xml.ts';

export type Label = {
  /** As it is displayed, with the blank after it: "1. ", "a) ", "- ". */
  readonly text: string;
  readonly bullet: boolean;
  readonly run: RunProperties;
  /** Of the level, where it says one. */
  readonly indent?: number;
};

export type Numbering = {
  /** Counts one item and gives its label; undefined where the paragraph is in no list. */
  readonly next: (place: ListPlace, paragraphStyle: string | undefined) => Label | undefined;
};

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly legal: boolean;
  readonly restart: number | undefined;
  readonly suffix: string;
  readonly style: string | undefined;
  readonly run: RunProperties;
  readonly indent: number | undefined;
};
type AbstractList = { readonly id: string; readonly levels: ReadonlyMap<number, Level> };
type List = {
  readonly abstract: AbstractList;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: Map<number, number>;
};

export function numberingOf(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = listsOf(root, styles);
  const counts = new Map<AbstractList, (number | undefined)[]>();
  return {
    next: (place, paragraphStyle) => {
      const list = place.list === undefined ? undefined : lists.get(place.list);
      if (list === undefined) return undefined;
      const at = place.level ?? levelOfStyle(list, paragraphStyle) ?? 0;
      const level = levelIn(list, at);
      if (level === undefined) return undefined;
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      advance(count, list, at, level);
      return labelOf(list, level, count);
    },
  };
}

function advance(count: (number | undefined)[], list: List, at: number, level: Level): void {
  const start = list.starts.get(at);
  // An override of the start holds once.
  if (start !== undefined) list.starts.delete(at);
  count[at] = start ?? (count[at] === undefined ? level.start : count[at] + 1);
  for (let deeper = at + 1; deeper < count.length; deeper += 1) {
    // A level restarts after any level above it, or only after level `restart`; 0 is never.
    const restart = levelIn(list, deeper)?.restart;
    if (restart === undefined || (restart !== 0 && at < restart)) count[deeper] = undefined;
  }
}

function labelOf(list: List, level: Level, count: readonly (number | undefined)[]): Label {
  const indent = level.indent === undefined ? {} : { indent: level.indent };
  if (level.format === 'bullet') {
    return { text: bulletText(level.text, level.run.font), bullet: true, run: level.run, ...indent };
  }
  const number = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = levelIn(list, at);
    if (other === undefined) return '';
    return formatNumber(count[at] ?? other.start, level.legal && other.format !== 'none' ? 'decimal' : other.format);
  });
  const text = number.trim() === '' ? '' : number + level.suffix;
  return { text, bullet: false, run: level.run, ...indent };
}

function levelIn(list: List, at: number): Level | undefined {
  return list.levels.get(at) ?? list.abstract.levels.get(at);
}

/** A style that names a list without a level belongs to the level that names the style. */
function levelOfStyle(list: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  for (const levels of [list.levels, list.abstract.levels]) {
    for (const [at, level] of levels) if (level.style === style) return at;
  }
  return undefined;
}

function listsOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const instances = new Map<string, XmlElement>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
    if (element.name === 'w:num') instances.set(element.attributes['w:numId'] ?? '', element);
  }
  const known = new Map<string, AbstractList>();
  function abstractOf(instance: XmlElement | undefined, steps = 0): AbstractList | undefined {
    const id = childValue(instance, 'w:abstractNumId') ?? '';
    const element = abstracts.get(id);
    const link = childValue(element, 'w:numStyleLink');
    const linked = link === undefined ? undefined : styles.style(link).paragraph.place?.list;
    if (linked !== undefined && steps < 8) return abstractOf(instances.get(linked), steps + 1);
    const abstract = known.get(id) ?? (element === undefined ? undefined : { id, levels: levelsOf(element) });
    if (abstract !== undefined) known.set(id, abstract);
    return abstract;
  }
  const lists = new Map<string, List>();
  for (const [id, instance] of instances) {
    const abstract = abstractOf(instance);
    if (abstract !== undefined && id !== '0') lists.set(id, { abstract, ...overridesOf(instance) });
  }
  return lists;
}

function overridesOf(instance: XmlElement): { levels: Map<number, Level>; starts: Map<number, number> } {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const override of elementsOf(instance)) {
    if (override.name !== 'w:lvlOverride') continue;
    const at = Number(override.attributes['w:ilvl']);
    const level = findChild(override, 'w:lvl');
    if (level !== undefined) levels.set(at, levelOf(level));
    const start = Number(childValue(override, 'w:startOverride') ?? Number.NaN);
    if (start >= 0) starts.set(at, start);
  }
  return { levels, starts };
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elementsOf(abstract)) {
    if (element.name === 'w:lvl') levels.set(Number(element.attributes['w:ilvl']), levelOf(element));
  }
  return levels;
}

const SUFFIX: Readonly<Record<string, string>> = { tab: ' ', space: ' ', nothing: '' };

function levelOf(element: XmlElement): Level {
  const start = Number(childValue(element, 'w:start') ?? 0);
  const restart = childValue(element, 'w:lvlRestart');
  const indent = findChild(findChild(element, 'w:pPr'), 'w:ind');
  const left = Number(indent?.attributes['w:left'] ?? indent?.attributes['w:start'] ?? Number.NaN) / 20;
  return {
    start: Number.isFinite(start) ? start : 0,
    format: childValue(element, 'w:numFmt') ?? fallbackFormat(element),
    text: childValue(element, 'w:lvlText') ?? '',
    legal: findChild(element, 'w:isLgl') !== undefined && childValue(element, 'w:isLgl') !== '0',
    restart: restart === undefined ? undefined : Number(restart),
    suffix: SUFFIX[childValue(element, 'w:suff') ?? 'tab'] ?? ' ',
    style: childValue(element, 'w:pStyle'),
    run: runPropertiesOf(findChild(element, 'w:rPr')),
    indent: Number.isFinite(left) ? Math.round(left * 10) / 10 : undefined,
  };
}

/** A custom format ("001, 002") stands in an alternative; its fallback is a usual one. */
function fallbackFormat(element: XmlElement): string {
  const alternative = findChild(element, 'mc:AlternateContent');
  return childValue(findChild(alternative, 'mc:Fallback'), 'w:numFmt') ?? 'decimal';
}
