// The chain of a document drawn: lists that one walks with the keyboard, with the edges between them behind. What we hold is a
// link that puts that document in the middle.
import { joinedNumber } from '@sauro/core';
import { IconListDetails, IconTextCaption } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { kindName } from '../../reading/kinds.ts';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import type { Chain } from '../calls.ts';
import styles from './Chain.module.css';
import {
  type ChainLayout,
  type ChainNode,
  edgePath,
  hasMore,
  type LaidColumn,
  type LaidGroup,
  type LaidNode,
  layOutChain,
  type Side,
} from './layout.ts';
import { CHAIN_WORDS } from './words.ts';

const GUTTER = 84;

export function ChainView({ chain }: { chain: Chain }) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const layout = useMemo(() => layOutChain(chain, unfolded), [chain, unfolded]);
  const toggle = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };
  return (
    <div className={styles['chain']} style={{ ['--height' as string]: `${layout.height}px` }}>
      <Column side="above" column={layout.above} onToggle={toggle} />
      <Edges side="above" layout={layout} />
      <Center layout={layout} />
      <Edges side="below" layout={layout} />
      <Column side="below" column={layout.below} onToggle={toggle} />
    </div>
  );
}

type ColumnProps = { readonly side: Side; readonly column: LaidColumn; readonly onToggle: (key: string) => void };

function Column({ side, column: { groups, top }, onToggle }: ColumnProps) {
  const say = useWords(CHAIN_WORDS);
  return (
    <section className={styles['column']} aria-label={say(side)}>
      <h2 className={styles['side']}>{say(side)}</h2>
      <div style={{ ['--top' as string]: `${top}px` }}>
        {groups.length === 0 && <p className={styles['none']}>{say(`${side}.none`)}</p>}
        {groups.map((group) => (
          <Group key={group.key} side={side} group={group} onToggle={onToggle} />
        ))}
      </div>
    </section>
  );
}

type GroupProps = { readonly side: Side; readonly group: LaidGroup; readonly onToggle: (key: string) => void };

function Group({ side, group, onToggle }: GroupProps) {
  const say = useWords(CHAIN_WORDS);
  const { relation, key, nodes, count } = group;
  return (
    <div className={styles['group']} data-relation={relation}>
      <h3>
        <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
          <path className={styles['edge']} data-relation={relation} d="M0 4H22" />
        </svg>
        {say(`${side}.${relation}`)} <span>{count}</span>
      </h3>
      <ul>
        {nodes.map(({ node, further, hidden }) => (
          <li key={node.id}>
            <div className={styles['card']} data-held={node.held || undefined}>
              <NodeWords node={node} />
            </div>
            {further.length > 0 && (
              <ul className={styles['further']}>
                {further.map((step) => (
                  <FurtherItem key={`${step.relation}:${step.node.id}`} side={side} {...step} />
                ))}
                {hidden > 0 && <li>{say('further', { count: hidden })}</li>}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {hasMore(group) && (
        <button type="button" aria-expanded={nodes.length === count} onClick={() => onToggle(key)}>
          {nodes.length === count ? say('less') : say('more', { count: count - nodes.length })}
        </button>
      )}
    </div>
  );
}

function FurtherItem({ side, relation, node }: LaidNode['further'][number] & { readonly side: Side }) {
  const say = useWords(CHAIN_WORDS);
  const name = useNodeName()(node);
  return (
    <li>
      {say(`${side}.${relation}`)}{' '}
      {node.held ? (
        <Link to="/van-ban/$id/chuoi" params={{ id: node.id }} title={node.title ?? say('walk')} lang="vi">
          {name}
        </Link>
      ) : (
        <span lang="vi">{name}</span>
      )}
    </li>
  );
}

function NodeWords({ node }: { node: ChainNode }) {
  const say = useWords(CHAIN_WORDS);
  const name = useNodeName()(node);
  if (!node.held) {
    return (
      <>
        <span className={styles['name']} lang="vi">
          {name}
        </span>
        <small>
          {[node.issuedOn === null ? null : formatDay(node.issuedOn), say('not-held')].filter(Boolean).join(' · ')}
        </small>
      </>
    );
  }
  return (
    <>
      <Link className={styles['name']} to="/van-ban/$id/chuoi" params={{ id: node.id }} title={say('walk')} lang="vi">
        {name}
      </Link>
      <small lang="vi" title={node.title ?? undefined}>
        {[node.title, node.issuer].filter(Boolean).join(' · ')}
      </small>
    </>
  );
}

function Center({ layout: { center, centerY } }: { layout: ChainLayout }) {
  const say = useWords(CHAIN_WORDS);
  const nameOf = useNodeName();
  if (center === undefined) return null;
  return (
    <section className={styles['center']} aria-label={say('center')} style={{ ['--center' as string]: `${centerY}px` }}>
      <div>
        <p className={styles['name']} lang="vi">
          {nameOf(center)}
        </p>
        <p className={styles['title']} lang="vi">
          {center.title ?? say('no-title')}
        </p>
        <small lang="vi">
          {[center.issuer, center.issuedOn === null ? null : formatDay(center.issuedOn)].filter(Boolean).join(' · ')}
        </small>
        <p className={styles['links']}>
          <Link to="/van-ban/$id" params={{ id: center.id }} search={{}}>
            <IconTextCaption size={15} stroke={1.7} aria-hidden="true" />
            {say('reading')}
          </Link>
          {center.plan !== null && (
            <Link to="/ke-hoach/$id" params={{ id: center.plan }}>
              <IconListDetails size={15} stroke={1.7} aria-hidden="true" />
              {say('plan')}
            </Link>
          )}
        </p>
      </div>
    </section>
  );
}

/** Between a column and the middle. On a phone the lists stand under each other and no edges are drawn. */
function Edges({ side, layout }: { side: Side; layout: ChainLayout }) {
  const { height, centerY } = layout;
  return (
    <svg
      className={styles['edges']}
      width={GUTTER}
      height={height}
      viewBox={`0 0 ${GUTTER} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {layout[side].edges.map(({ id, relation, y }) => (
        <path
          key={`${relation}:${id}`}
          className={styles['edge']}
          data-relation={relation}
          d={side === 'above' ? edgePath(y, centerY, GUTTER) : edgePath(centerY, y, GUTTER)}
        />
      ))}
    </svg>
  );
}

/** "Kế hoạch 12/KH-UBND": the number holds the symbol where we know the document only from a citation. */
function useNodeName(): (node: ChainNode) => string {
  const say = useWords(CHAIN_WORDS);
  return ({ kind, number }) => {
    const name = number ?? say('no-number');
    return kind === null ? name : `${kindName(kind)} ${joinedNumber(name, null)}`;
  };
}
