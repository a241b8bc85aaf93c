// A box for all of many: neither yes nor no while some are chosen.
import { type InputHTMLAttributes, useEffect, useRef } from 'react';

type BoxProps = Pick<InputHTMLAttributes<HTMLInputElement>, 'aria-label'> & {
  readonly chosen: number;
  readonly all: number;
  readonly onChoose: (all: boolean) => void;
};

export function MixedBox({ chosen, all, onChoose, ...rest }: BoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const mixed = chosen > 0 && chosen < all;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = mixed;
  }, [mixed]);
  return <input ref={box} type="checkbox" checked={chosen === all} onChange={() => onChoose(chosen < all)} {...rest} />;
}
