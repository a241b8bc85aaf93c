// The way to the page on which something was done.
import { Link } from '@tanstack/react-router';
import type { Waiting } from './outbox.ts';

type LinkProps = { readonly entry: Pick<Waiting, 'assignment' | 'check'>; readonly children: string };

export function PlaceLink({ entry: { assignment, check }, children }: LinkProps) {
  if (check === undefined) {
    return (
      <Link to="/viec/$id" params={{ id: assignment }} lang="vi">
        {children}
      </Link>
    );
  }
  return (
    <Link to="/xac-nhan/thuc-te/$id" params={{ id: check }} search={{}} lang="vi">
      {children}
    </Link>
  );
}
