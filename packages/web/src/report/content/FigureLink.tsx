// A figure, or a gathered line, of a report: pressing it opens what is behind it. What it is of stands in its description.
import { partsOf, type PlainDate, type ReportContent, type Source, sourceText } from '@sauro/core';
import { Link, type LinkProps, linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/language.tsx';

type FigureProps = { readonly source: Source; readonly content: ReportContent; readonly children: ReactNode };

export function FigureLink({ source, content, children }: FigureProps) {
  const { language } = useLanguage();
  const of = sourceText(source, { at: content.at, names: content.names ?? {}, language });
  const place = placeOf(source, content.at);
  if (place === null) return <span title={of}>{children}</span>;
  return (
    <Link {...place} title={of} preload={false}>
      {children}
    </Link>
  );
}

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where the list stands of exactly what the source counts; null of what has no place of its own. */
export function placeOf(source: Source, cutOff: PlainDate): Place | null {
  switch (source.kind) {
    case 'count': {
      const { alone, due, ...narrowing } = source.narrowing;
      const at = source.at ?? cutOff;
      const measure = partsOf(source.measure).of;
      return linkOptions({
        to: '/theo-doi',
        search: {
          ...known(narrowing),
          ...(alone === true ? { alone: 'yes' } : {}),
          ...(due === undefined ? {} : { month: due }),
          at,
          measure,
          by: 'list',
        },
      });
    }
    case 'target':
    case 'targets': {
      const at = 'at' in source ? (source.at ?? cutOff) : cutOff;
      const target = 'target' in source ? source.target : undefined;
      const years = 'fromYear' in source ? { fromYear: source.fromYear, toYear: source.toYear } : {};
      const { plan, unit, issuer } = source;
      return linkOptions({
        to: '/chi-tieu',
        search: { ...known({ plan, unit, issuer, target, at }), ...known(years) },
      });
    }
    case 'difficulties': {
      const { outcome, from, plan, unit, issuer } = source;
      const stood = outcome === 'raised' ? 'any' : outcome;
      const search = known({ plan, unit, issuer, from, to: cutOff, at: cutOff, stood });
      return linkOptions({ to: '/vuong-mac', search });
    }
    case 'warned': {
      const { warning, plan, unit, issuer } = source;
      return linkOptions({ to: '/canh-bao', search: { ...known({ plan, unit, issuer, at: cutOff }), kind: warning } });
    }
    case 'sent-back': {
      const { how, from, plan, unit, issuer } = source;
      return linkOptions({
        to: '/xac-nhan/thuc-te/tra-lai',
        search: { ...known({ plan, unit, issuer }), how, since: from, at: cutOff },
      });
    }
    case 'assignment':
      return linkOptions({ to: '/viec/$id', params: { id: source.id } });
    case 'difficulty':
      return linkOptions({ to: '/vuong-mac/$id', params: { id: source.id } });
    case 'submission':
      return linkOptions({ to: '/bao-cao/$id', params: { id: source.id } });
    case 'rows':
      return null;
  }
}

/** What is undefined does not stand in an address. */
function known<V extends string | number>(
  values: Readonly<Record<string, V | undefined>>,
): Readonly<Record<string, V>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
