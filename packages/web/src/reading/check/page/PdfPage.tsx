// One page of a PDF: its picture, below its text the lit stretches, over it its text, invisible, line by line where it stands.
import type { Paragraph, Place } from '@sauro/reader/flow';
import { memo, useState } from 'react';
import { useWords } from '../../../ui/language.tsx';
import { pageAddress } from '../calls.ts';
import { type Light, type Lights, piecesOf } from '../model/lights.ts';
import { CHECK_WORDS } from '../words.ts';
import { textMark } from './marks.ts';
import { measureText } from './measure-text.ts';
import type { PageSize } from './page-size.ts';
import type { BlockState } from './Paper.tsx';
import styles from './PdfPages.module.css';

export type Written = { readonly paragraph: Paragraph; readonly places: readonly Place[] };
const NONE: readonly Light[] = [];
/** A paragraph that was cut off within a line keeps the box of the whole line: its words are not drawn that wide. */
const WIDEST = 1.5;

type PageProps = {
  readonly document: string;
  readonly lights: Lights;
  readonly states: ReadonlyMap<number, BlockState>;
  readonly width: number;
  readonly page: number;
  readonly size: PageSize;
  readonly written: readonly Written[];
  readonly onRatio: (page: number, ratio: number) => void;
};

export function PdfPage({ document, page, size, width, written, lights, states, onRatio }: PageProps) {
  const say = useWords(CHECK_WORDS);
  const [picture, setPicture] = useState<'coming' | 'here' | 'failed'>('coming');
  const scale = width / size.width;
  return (
    <section
      className={styles['page']}
      aria-label={say('page.number', { page })}
      style={{ width, height: size.height * scale }}
    >
      {picture === 'failed' ? (
        <p className={styles['failed']}>{say('page.none', { page })}</p>
      ) : (
        <img
          src={pageAddress(document, page, pictureWidth(width))}
          alt=""
          onError={() => setPicture('failed')}
          onLoad={({ currentTarget }) => {
            setPicture('here');
            onRatio(page, currentTarget.naturalWidth / currentTarget.naturalHeight);
          }}
        />
      )}
      {/* Until the picture is here the words are read without it. */}
      <div className={styles['text']} data-bare={picture !== 'here'} lang="vi">
        {written.map(({ paragraph, places }) => (
          <Words
            key={paragraph.block}
            paragraph={paragraph}
            places={places}
            scale={scale}
            lights={lights.get(paragraph.block) ?? NONE}
            state={states.get(paragraph.block)}
          />
        ))}
      </div>
    </section>
  );
}

type WordsProps = Written & {
  readonly scale: number;
  readonly lights: readonly Light[];
  readonly state: BlockState | undefined;
};

/** One line of text for each place, stretched to the width that it has in the picture. */
const Words = memo(function Words({ paragraph, places, scale, lights, state }: WordsProps) {
  const { block, text } = paragraph;
  // Where two lights lie over each other only the upper one is drawn.
  const lit = piecesOf({ ...paragraph, styles: [] }, lights).flatMap(({ start, end, tone, read, confidence }) => {
    const shown = tone ?? (read !== null || confidence !== null ? 'doubt' : null);
    return shown === null ? [] : [{ start, end, tone: shown }];
  });
  return (
    <p tabIndex={-1} data-block={block} data-state={state}>
      {places.map((place) => {
        const line = text.slice(place.start, place.end);
        const fontSize = place.height * scale * 0.82;
        const natural = measureText(line, fontSize);
        const stretch = natural > 0 ? Math.min(WIDEST, (place.width * scale) / natural) : 1;
        return (
          <span key={place.start}>
            {lit.flatMap((light) => {
              const box = boxOf(place, line, light);
              if (box === undefined) return [];
              return (
                <span
                  key={light.start}
                  className={styles['light']}
                  data-tone={light.tone}
                  style={boxStyle({ ...place, x: place.x + box.left, width: box.width }, scale)}
                />
              );
            })}
            <span
              {...textMark(block, place.start)}
              className={styles['line']}
              style={{ ...boxStyle(place, scale), fontSize, transform: `scaleX(${stretch.toFixed(4)})` }}
            >
              {line}
            </span>
          </span>
        );
      })}
      {state !== undefined && places[0] !== undefined && (
        <span className={styles['bar']} data-state={state} style={barStyle(places, scale)} />
      )}
    </p>
  );
});

function boxStyle({ x, y, width, height }: Pick<Place, 'x' | 'y' | 'width' | 'height'>, scale: number) {
  return { left: x * scale, top: y * scale, width: width * scale, height: height * scale };
}

/** Beside the paragraph, from its first line to its last. */
function barStyle(places: readonly Place[], scale: number) {
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  const bottom = Math.max(...places.map(({ y, height }) => y + height));
  return { left: left * scale - 8, top: top * scale, height: (bottom - top) * scale };
}

/** Where in a line a stretch of it lies, in points from its left end. */
function boxOf(
  place: Place,
  line: string,
  light: Light,
): { readonly left: number; readonly width: number } | undefined {
  const [start, end] = [Math.max(place.start, light.start), Math.min(place.end, light.end)];
  if (start >= end) return undefined;
  const whole = measureText(line, 100);
  const share = (upTo: number) => (whole === 0 ? 0 : measureText(line.slice(0, upTo - place.start), 100) / whole);
  return { left: share(start) * place.width, width: (share(end) - share(start)) * place.width };
}

/** In few sizes, so that a picture is made once for all windows of about that size. */
function pictureWidth(width: number): number {
  const wanted = width * Math.min(2, devicePixelRatio);
  return [800, 1200, 1600].find((size) => size >= wanted) ?? 2000;
}
